package kit

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/state"
	"hardeasy/app/words"
)

// OnControlled is OnValue for a controlled input: its value always is that of the model.
// The field goes back to the model's value at once, and the next drawing shows the new
// one if it was accepted. So a refused value does not stay on the screen.
func OnControlled(key, value string, msg func(typed string) state.Msg) (app.EventHandler, any) {
	return func(ctx app.Context, _ app.Event) {
		field := ctx.JSSrc()
		typed := field.Get("value").String()
		field.Set("value", value)
		Send(msg(typed))
	}, key + "=" + value
}

// TextField is a labelled, controlled input. Type is that of the input element: text,
// date, time.
type TextField struct {
	Name, Type, Value string
	Label, Hint, Unit words.Key
	Changed           func(value string) state.Msg
}

func (e TextField) UI() app.UI {
	return El("label", "field").Body(
		El("span", "label").Say(e.Label),
		El("span", "hint").SayIf(e.Hint),
		El("span", "with-unit").Body(
			Input().Attr("type", e.Type).Attr("name", e.Name).Attr("value", e.Value).Attr("autocomplete", "off").OnChange(OnControlled(e.Name, e.Value, e.Changed)),
			El("span", "unit").Text(e.Unit.Text()),
		),
	)
}

// Select is a labelled, controlled choice of one among many.
type Select struct {
	Name, Value string
	Label       words.Key
	Options     []Option
	Changed     func(value string) state.Msg
}

func (e Select) UI() app.UI {
	return El("label", "field").Body(
		El("span", "label").Say(e.Label),
		El("select").Attr("name", e.Name).OnChange(OnControlled(e.Name, e.Value, e.Changed)).Body(
			Each(e.Options, func(_ int, o *Option) app.UI {
				return El("option").Attr("value", o.Value).Attr("selected", strconv.FormatBool(o.Value == e.Value)).Text(o.Label)
			})...,
		),
	)
}
