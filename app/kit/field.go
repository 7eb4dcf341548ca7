package kit

import (
	"slices"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/state"
)

// Option is one answer of a Choice.
type Option struct{ Value, Label string }

// Options pairs values with their labels: value, label, value, label.
func Options(pairs ...string) []Option {
	options := make([]Option, 0, len(pairs)/2)
	for i := 0; i+1 < len(pairs); i += 2 {
		options = append(options, Option{Value: pairs[i], Label: pairs[i+1]})
	}
	return options
}

// Choice is a question with a few answers, drawn as chips over native radio
// buttons, or checkboxes when many may be chosen. The first question of the
// app is answerable before Go has arrived, so the names and values here are
// also what boot.js hands over.
type Choice struct {
	Name, Legend, Hint string
	Options            []Option
	Chosen             []string
	Many               bool
	First              bool                                  // the first question of the first visit
	Changed            func(value string, on bool) state.Msg // nil: an Answer or a Toggle of the setup form
}

func (c Choice) UI() app.UI {
	kind := "radio"
	if c.Many {
		kind = "checkbox"
	}
	set := El("fieldset", "choice")
	if c.First {
		set = set.DataSet("first", "setup")
	}
	return set.Body(
		El("legend").Text(c.Legend),
		El("p", "hint").Hidden(c.Hint == "").Text(c.Hint),
		El("div", "chips").Body(Each(c.Options, func(_ int, o *Option) app.UI {
			value := o.Value
			return El("label", "pick").Body(
				Input().Attr("type", kind).Attr("name", c.Name).Attr("value", value).Attr("checked", slices.Contains(c.Chosen, value)).
					OnChange(c.changed(value), c.Name, value),
				El("span").Text(o.Label),
			)
		})...),
	)
}

func (c Choice) changed(value string) app.EventHandler {
	name, many, changed := c.Name, c.Many, c.Changed
	return func(ctx app.Context, _ app.Event) {
		if changed != nil {
			Send(changed(value, ctx.JSSrc().Get("checked").Bool()))
			return
		}
		if !many {
			Send(state.Answer{Name: name, Values: []string{value}})
			return
		}
		Send(state.Toggle{Name: name, Value: value, On: ctx.JSSrc().Get("checked").Bool()})
	}
}

// Number is a field for a count with a unit.
type Number struct {
	Name, Label, Unit, Value, Hint string
	Min, Max                       int
	Changed                        func(value string) state.Msg // nil: an Answer of the setup form
}

func (n Number) UI() app.UI {
	handler, scope := OnKept(n.Name, n.Value, n.Changed)
	if n.Changed == nil {
		handler, scope = OnValue(n.Name, func(v string) state.Msg { return state.Answer{Name: n.Name, Values: []string{v}} })
	}
	return El("label", "field").Body(
		El("span", "label").Text(n.Label),
		El("span", "hint").Hidden(n.Hint == "").Text(n.Hint),
		El("span", "with-unit").Body(
			Input().Attr("type", "number").Attr("inputmode", "numeric").Attr("name", n.Name).Attr("value", n.Value).
				Attr("min", n.Min).Attr("max", n.Max).OnChange(handler, scope),
			El("span", "unit").Text(n.Unit),
		),
	)
}

// Date is a field for a day.
func Date(name, label, hint, value string) app.UI {
	return El("label", "field").Body(
		El("span", "label").Text(label),
		El("span", "hint").Hidden(hint == "").Text(hint),
		Input().Attr("type", "date").Attr("name", name).Attr("value", value).OnChange(OnValue(name, func(v string) state.Msg {
			return state.Answer{Name: name, Values: []string{v}}
		})),
	)
}
