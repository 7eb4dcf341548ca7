// Package template stands in for text/template while the program is compiled for the browser, and only then: go-app's
// server half fills its own pages with it, and reflect-driven templates keep every exported method in the program alive.
package template

import "io"

type Template struct{}

func New(string) *Template                          { return new(Template) }
func Must(t *Template, err error) *Template         { return t }
func (t *Template) Parse(string) (*Template, error) { return t, nil }
func (t *Template) Execute(io.Writer, any) error {
	panic("text/template is not part of the browser program")
}
