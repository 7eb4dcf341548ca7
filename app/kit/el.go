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
// The framework has a type of its own for every element, with a hundred methods
// each, which a program carries once it uses one. And it keeps what its methods
// are given, of any type and behind interfaces: each string and each list of
// children goes to the heap, which takes much code in a program that makes
// elements in a thousand places. So there is one type here, with the few methods
// that the screens need. That makes the download 73 kB smaller.
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

// Input is an input field, which holds nothing.
func Input() app.HTMLElemSelfClosing { return app.ElemSelfClosing("input") }

// Body makes them its children.
func (e *Elem) Body(children ...app.UI) *Elem {
	e.html.Body(slices.Clone(children)...) // the framework keeps its list; the caller's can stay on the stack
	return e
}

// Text makes the text its only child.
func (e *Elem) Text(text string) *Elem {
	e.html.Text(text)
	return e
}

// Say makes the words its only child.
func (e *Elem) Say(k words.Key) *Elem { return e.Text(k.Text()) }

// SayIf is Say, and hides the element if there are none.
func (e *Elem) SayIf(k words.Key) *Elem { return e.Hidden(k == words.NoText).Text(k.Text()) }

// Label names the element for those who do not see it.
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

// OnClick sends the message at a click. The scope stands for the message: the
// framework compares handlers by code and scope only, so without it an element
// would keep the message of the one whose place it took.
func (e *Elem) OnClick(msg state.Msg) *Elem {
	e.html.OnClick(func(_ app.Context, click app.Event) {
		click.PreventDefault()
		Send(msg)
	}, scope(msg))
	return e
}

// OnInput takes what OnValue gives.
func (e *Elem) OnInput(handler app.EventHandler, scope any) *Elem {
	e.html.OnInput(handler, scope)
	return e
}

// OnChange takes what OnValue or OnControlled gives.
func (e *Elem) OnChange(handler app.EventHandler, scope any) *Elem {
	e.html.OnChange(handler, scope)
	return e
}
