// Package regexp stands in for regexp while the program is compiled for the browser, and only then: go-app matches routes
// with it, and the app has one route, "/", which needs no pattern.
package regexp

type Regexp struct{}

func MustCompile(string) *Regexp { panic("regexp is not part of the browser program") }

func (*Regexp) MatchString(string) bool { panic("regexp is not part of the browser program") }
