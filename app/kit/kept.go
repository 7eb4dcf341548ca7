package kit

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/state"
	"hardeasy/app/words"
)

// OnKept is OnValue for a field that shows what is kept. The field goes back
// to that at once, and the next drawing shows what was taken in: so a value
// that was refused does not stay on the screen as if it held.
func OnKept(key, kept string, msg func(value string) state.Msg) (app.EventHandler, any) {
	return func(ctx app.Context, _ app.Event) {
		field := ctx.JSSrc()
		said := field.Get("value").String()
		field.Set("value", kept)
		Send(msg(said))
	}, key + "=" + kept
}

// Entry is a field for a day, a time or a few words: whatever the type of its
// input is.
type Entry struct {
	Name, Type, Value string
	Label, Hint, Unit words.Key
	Changed           func(value string) state.Msg
}

func (e Entry) UI() app.UI {
	return El("label", "field").Body(
		El("span", "label").Say(e.Label),
		El("span", "hint").SayIf(e.Hint),
		El("span", "with-unit").Body(
			Input().Attr("type", e.Type).Attr("name", e.Name).Attr("value", e.Value).Attr("autocomplete", "off").OnChange(OnKept(e.Name, e.Value, e.Changed)),
			El("span", "unit").Text(e.Unit.Text()),
		),
	)
}
