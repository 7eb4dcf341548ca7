package kit

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/state"
	"hardeasy/app/words"
)

// Elem is an element of the page. Each method changes it and returns it.
//
// The framework has a type with a hundred methods for every element; a program that
// uses one has all of its methods. It also keeps the arguments of its methods as
// interfaces, so each string and each list of children goes to the heap, which takes
// much code in a program that makes elements in a thousand places. This one type has
// only the methods that the screens need, and makes the download 73 kB smaller.
type Elem struct {
	app.UI
	html app.HTMLElem
}

// El is an element of any kind, with its classes.
func El(tag string, classes ...string) *Elem {
	e := elem(app.Elem(tag))
	if len(classes) > 0 {
		e.Class(classes...)
	}
	return e
}

func elem(html app.HTMLElem) *Elem { return &Elem{html, html} }

// Input is an input field, which has no children.
func Input() app.HTMLElemSelfClosing { return app.ElemSelfClosing("input") }

// Body sets the children.
func (e *Elem) Body(children ...app.UI) *Elem {
	e.html.Body(slices.Clone(children)...) // the framework keeps the list; with a copy the caller's can stay on the stack
	return e
}

// Text sets a text as the only child.
func (e *Elem) Text(text string) *Elem {
	e.html.Text(text)
	return e
}

// Say sets the text of a key as the only child.
func (e *Elem) Say(k words.Key) *Elem { return e.Text(k.Text()) }

// SayIf is Say, and hides the element if there are none.
func (e *Elem) SayIf(k words.Key) *Elem { return e.Hidden(k == words.NoText).Text(k.Text()) }

// Label sets the element's name for screen readers.
func (e *Elem) Label(k words.Key) *Elem { return e.Aria("label", k.Text()) }

// Class adds classes; empty ones do nothing.
func (e *Elem) Class(names ...string) *Elem { return e.Attr("class", strings.Join(names, " ")) }

func (e *Elem) Attr(name, value string) *Elem {
	e.html.Attr(name, value)
	return e
}

func (e *Elem) Aria(name, value string) *Elem       { return e.Attr("aria-"+name, value) }
func (e *Elem) DataSet(name, value string) *Elem    { return e.Attr("data-"+name, value) }
func (e *Elem) Role(role string) *Elem              { return e.Attr("role", role) }
func (e *Elem) ID(id string) *Elem                  { return e.Attr("id", id) }
func (e *Elem) TabIndex(n int) *Elem                { return e.Attr("tabindex", strconv.Itoa(n)) }
func (e *Elem) DataInt(name string, n int) *Elem    { return e.DataSet(name, strconv.Itoa(n)) }
func (e *Elem) DataBool(name string, on bool) *Elem { return e.DataSet(name, strconv.FormatBool(on)) }
func (e *Elem) Expanded(on bool) *Elem              { return e.Aria("expanded", strconv.FormatBool(on)) }
func (e *Elem) Pressed(on bool) *Elem               { return e.Aria("pressed", strconv.FormatBool(on)) }
func (e *Elem) Hidden(on bool) *Elem                { return e.Attr("hidden", strconv.FormatBool(on)) }
func (e *Elem) Disabled(on bool) *Elem              { return e.Attr("disabled", strconv.FormatBool(on)) }

// OnClick sends the message on a click. The framework compares handlers only by code
// and scope, so the message needs a scope: without it an element would keep the handler
// of the element that was there before.
func (e *Elem) OnClick(msg state.Msg) *Elem {
	e.html.OnClick(func(_ app.Context, click app.Event) {
		click.PreventDefault()
		Send(msg)
	}, scope(msg))
	return e
}

// OnInput takes the results of OnValue.
func (e *Elem) OnInput(handler app.EventHandler, scope any) *Elem {
	e.html.OnInput(handler, scope)
	return e
}

// OnChange takes the results of OnValue or OnControlled.
func (e *Elem) OnChange(handler app.EventHandler, scope any) *Elem {
	e.html.OnChange(handler, scope)
	return e
}
