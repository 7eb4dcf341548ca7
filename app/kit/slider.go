package kit

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/state"
	"hardeasy/app/words"
)

// Slider is a choice of a few stops between two ends.
type Slider struct {
	Name, Chosen string
	Label        words.Key
	Stops        []Option // from one end to the other
	Text         string   // what the chosen stop means
	Changed      func(value string) state.Msg
}

func (s Slider) UI() app.UI {
	at := max(0, slices.IndexFunc(s.Stops, func(o Option) bool { return o.Value == s.Chosen }))
	handler, scope := OnControlled(s.Name, strconv.Itoa(at), func(text string) state.Msg {
		n, _ := strconv.Atoi(text)
		return s.Changed(s.Stops[min(max(n, 0), len(s.Stops)-1)].Value)
	})
	return El("div", "field", "slider").Body(
		El("label").Body(
			El("span", "label").Say(s.Label),
			Input().Attr("type", "range").Attr("name", s.Name).Attr("min", 0).Attr("max", len(s.Stops)-1).Attr("step", 1).
				Attr("value", strconv.Itoa(at)).Aria("valuetext", s.Stops[at].Label).Aria("describedby", s.Name+"-text").
				OnChange(handler, scope),
		),
		El("div", "stops").Aria("hidden", "true").Body(Each(s.Stops, func(i int, o *Option) app.UI {
			return El("span").DataBool("chosen", i == at).Text(o.Label)
		})...),
		El("p", "hint").ID(s.Name+"-text").Text(s.Text),
	)
}
