package kit

import "github.com/maxence-charriere/go-app/v9/pkg/app"

// El is an element of any kind. The framework has a type of its own for every
// element, with a hundred methods each which a program carries once it uses
// one. This way all elements are of two types, and the download is 37 kB smaller.
func El(tag string) app.HTMLElem { return app.Elem(tag) }

// Input is an input field, which holds nothing.
func Input() app.HTMLElemSelfClosing { return app.ElemSelfClosing("input") }
