// Package godebug stands in for internal/godebug while the program is compiled for the browser, and only then. The settings
// of $GODEBUG are for who runs a program; a page has no environment in which to set one. So every setting has its default,
// that is, standard packages do what their newest version does.
//
// What it cannot do: heed GODEBUG, the godebug lines of go.mod, and a go line there that is older than the compiler.
package godebug

// Setting is a setting that nobody sets.
type Setting struct{ name string }

func New(name string) *Setting { return &Setting{name} }

func (s *Setting) Name() string   { return s.name }
func (s *Setting) Value() string  { return "" } // the default, whatever it is
func (s *Setting) IncNonDefault() {}            // counts how often a setting changed what happens: never
