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

// Send is the one wire from the screens to the app. Package app connects it
// before the first screen is drawn.
var Send = func(state.Msg) {}

// OnValue gives the two arguments of a field's OnInput or OnChange; the message
// is made from its value.
func OnValue(key string, msg func(value string) state.Msg) (app.EventHandler, any) {
	return func(ctx app.Context, _ app.Event) {
		Send(msg(ctx.JSSrc().Get("value").String()))
	}, key
}

// scope is the same for the same messages alone. A screen has a hundred and is
// drawn at every step of a drag, so those that can be compared are numbered;
// writing them out would take a quarter of the drawing.
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

// maxScopes is more than any screen has, and less than would ever be a burden.
const maxScopes = 4096

var (
	scopes    = map[state.Msg]int{}
	lastScope int
)

// PlainButton looks as its classes say.
func PlainButton(msg state.Msg, classes ...string) *Elem {
	return El("button", classes...).Attr("type", "button").OnClick(msg)
}

// Button says what it does.
func Button(class string, text words.Key, msg state.Msg) *Elem {
	return TextButton(class, text.Text(), msg)
}

// TextButton is a Button whose text is made as it is drawn.
func TextButton(class, text string, msg state.Msg) *Elem {
	return PlainButton(msg, "button", class).Text(text)
}

// IconButton shows only an icon; label is for the screen reader and the tooltip.
func IconButton(icon string, label words.Key, msg state.Msg) *Elem {
	return PlainButton(msg, "icon-button").Label(label).Attr("title", label.Text()).Body(Icon(icon))
}

// Alert is one sentence about something that could not be done.
func Alert(text string, dismiss state.Msg) app.UI {
	return El("div", "alert").Role("alert").Hidden(text == "").Body(
		El("span").Text(text),
		IconButton("close", words.Dismiss, dismiss),
	)
}

// Empty stands where there is nothing yet: it says what to do and does it.
func Empty(text, action words.Key, msg state.Msg) app.UI {
	return El("div", "empty").Body(El("p").Say(text), Button("primary", action, msg))
}

// When draws the element or an empty one in its place: the framework tells
// siblings apart by position, so their number stays the same.
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
