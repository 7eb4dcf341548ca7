package kit

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/state"
)

// Tick is a checkbox with a line of text.
type Tick struct {
	Name, Value, Label string
	On                 bool
	Changed            func(on bool) state.Msg
}

func (t Tick) UI() *Elem {
	return El("label", "tick").Body(
		Input().Attr("type", "checkbox").Attr("name", t.Name).Attr("value", t.Value).Attr("checked", t.On).
			OnChange(func(ctx app.Context, _ app.Event) { Send(t.Changed(ctx.JSSrc().Get("checked").Bool())) }, t.Name, t.Value),
		El("span").Text(t.Label),
	)
}
