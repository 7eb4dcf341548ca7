package kit

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/state"
	"hardeasy/app/words"
)

// Option is one answer of a Choice.
type Option struct{ Value, Label string }

// Options pairs values, separated by commas, with their labels:
// Options("no,yes", words.No, words.Yes).
func Options(values string, labels ...words.Key) []Option {
	options := make([]Option, 0, len(labels))
	for value := range strings.SplitSeq(values, ",") {
		options = append(options, Option{Value: value, Label: labels[len(options)].Text()})
	}
	return options
}

// Choice is a question with a few answers, drawn as chips over native radio buttons, or
// over checkboxes when several may be chosen. The setup questions can be answered before
// Go is loaded, so boot.js hands over the same names and values.
type Choice struct {
	Name         string
	Legend, Hint words.Key
	Options      []Option
	Chosen       []string
	Many         bool
	First        bool                                  // the first question of the first visit
	Changed      func(value string, on bool) state.Msg // nil: an Answer or a Toggle of the setup form
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
		El("legend").Say(c.Legend),
		El("p", "hint").SayIf(c.Hint),
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
			Send(state.SetupAnswered{Name: name, Values: []string{value}})
			return
		}
		Send(state.SetupTicked{Name: name, Value: value, On: ctx.JSSrc().Get("checked").Bool()})
	}
}

// Number is a field for a count with a unit.
type Number struct {
	Name, Value       string
	Label, Unit, Hint words.Key
	Min, Max          int
	Changed           func(value string) state.Msg // nil: an Answer of the setup form
}

func (n Number) UI() app.UI {
	handler, scope := OnControlled(n.Name, n.Value, n.Changed)
	if n.Changed == nil {
		handler, scope = OnValue(n.Name, func(v string) state.Msg { return state.SetupAnswered{Name: n.Name, Values: []string{v}} })
	}
	return El("label", "field").Body(
		El("span", "label").Say(n.Label),
		El("span", "hint").SayIf(n.Hint),
		El("span", "with-unit").Body(
			Input().Attr("type", "number").Attr("inputmode", "numeric").Attr("name", n.Name).Attr("value", n.Value).
				Attr("min", n.Min).Attr("max", n.Max).OnChange(handler, scope),
			El("span", "unit").Text(n.Unit.Text()),
		),
	)
}

// Date is a field for a day.
func Date(name string, label, hint words.Key, value string) app.UI {
	return El("label", "field").Body(
		El("span", "label").Say(label),
		El("span", "hint").SayIf(hint),
		Input().Attr("type", "date").Attr("name", name).Attr("value", value).OnChange(OnValue(name, func(v string) state.Msg {
			return state.SetupAnswered{Name: name, Values: []string{v}}
		})),
	)
}
