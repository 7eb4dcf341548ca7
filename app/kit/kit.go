// Package kit holds the parts that screens share: buttons, icons, cards,
// chips, fields.
package kit

import (
	"fmt"
	"reflect"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/state"
	"hardeasy/app/words"
)

// Send sends a message to the app. Package app sets it before the first screen is drawn.
var Send = func(state.Msg) {}

// OnValue returns the two arguments of a field's OnInput or OnChange. The message is made
// from the field's value.
func OnValue(key string, msg func(value string) state.Msg) (app.EventHandler, any) {
	return func(ctx app.Context, _ app.Event) {
		Send(msg(ctx.JSSrc().Get("value").String()))
	}, key
}

// scope is equal for equal messages only. A screen has a hundred messages and is drawn
// at every step of a drag, so messages that can be compared are numbered. To format them
// instead would take a quarter of the drawing time.
func scope(msg state.Msg) any {
	if msg != nil && !reflect.TypeOf(msg).Comparable() {
		return fmt.Sprintf("%T%v", msg, msg)
	}
	n, ok := scopes[msg]
	if !ok {
		if len(scopes) >= maxScopes {
			clear(scopes)
		}
		lastScope++
		n = lastScope
		scopes[msg] = n
	}
	return n
}

// maxScopes is more than any screen has, and few enough to keep.
const maxScopes = 4096

var (
	scopes    = map[state.Msg]int{}
	lastScope int
)

// PlainButton is a button with only the given classes.
func PlainButton(msg state.Msg, classes ...string) *Elem {
	return El("button", classes...).Attr("type", "button").OnClick(msg)
}

// Button is a button with a text.
func Button(class string, text words.Key, msg state.Msg) *Elem {
	return TextButton(class, text.Text(), msg)
}

// TextButton is a Button with a text that is not a key.
func TextButton(class, text string, msg state.Msg) *Elem {
	return PlainButton(msg, "button", class).Text(text)
}

// IconButton is a button with an icon; label is its name and tooltip.
func IconButton(icon string, label words.Key, msg state.Msg) *Elem {
	return PlainButton(msg, "icon-button").Label(label).Attr("title", label.Text()).Body(Icon(icon))
}

// Alert is a sentence about something that failed.
func Alert(text string, dismiss state.Msg) app.UI {
	return El("div", "alert").Role("alert").Hidden(text == "").Body(
		El("span").Text(text),
		IconButton("close", words.Dismiss, dismiss),
	)
}

// Empty is shown where there is nothing yet: it says what to do, and has the button for
// it.
func Empty(text, action words.Key, msg state.Msg) app.UI {
	return El("div", "empty").Body(El("p").Say(text), Button("primary", action, msg))
}

// When draws the element, or an empty one when it is not wanted. The framework knows
// siblings by position, so their number must stay the same.
func When(show bool, ui func() app.UI) app.UI {
	if show {
		return ui()
	}
	return El("span").Hidden(true)
}

// Each makes one element for each item.
func Each[T any](items []T, ui func(i int, item *T) app.UI) []app.UI {
	out := make([]app.UI, len(items))
	for i := range items {
		out[i] = ui(i, &items[i])
	}
	return out
}
