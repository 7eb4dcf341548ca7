//go:build !js

package web

import (
	"fmt"

	"github.com/evanw/esbuild/pkg/api"
)

// oldest are the browsers that the sources are written for: the first with color-mix(), which the style sheet needs. So
// nothing of the sources is put into older words, and nothing becomes newer than these can read.
var oldest = []api.Engine{
	{Name: api.EngineChrome, Version: "111"},
	{Name: api.EngineFirefox, Version: "113"},
	{Name: api.EngineSafari, Version: "16.4"},
	{Name: api.EngineIOS, Version: "16.4"},
}

// minifyScript makes a script small. It puts it into a strict scope of its own, so that its names are nobody else's and can
// be shortened. The names of properties stay.
func minifyScript(name string, text []byte) ([]byte, error) {
	return minify(append([]byte("\"use strict\";"), text...), api.TransformOptions{
		Sourcefile: name, Loader: api.LoaderJS, Format: api.FormatIIFE, MinifyIdentifiers: true,
	})
}

// minifyStyle makes a style sheet small.
func minifyStyle(name string, text []byte) ([]byte, error) {
	return minify(text, api.TransformOptions{Sourcefile: name, Loader: api.LoaderCSS})
}

// minify takes warnings for errors: what esbuild warns of (a condition that always holds, a property that CSS does not have) is
// a mistake in the sources.
func minify(text []byte, o api.TransformOptions) ([]byte, error) {
	o.MinifyWhitespace, o.MinifySyntax = true, true
	o.Engines, o.Charset, o.LegalComments = oldest, api.CharsetUTF8, api.LegalCommentsNone
	result := api.Transform(string(text), o)
	if problems := append(result.Errors, result.Warnings...); len(problems) > 0 {
		return nil, problem(o.Sourcefile, problems[0])
	}
	return result.Code, nil
}

func problem(name string, m api.Message) error {
	if m.Location == nil {
		return fmt.Errorf("%s: %s", name, m.Text)
	}
	return fmt.Errorf("%s:%d: %s\n%s", name, m.Location.Line, m.Text, m.Location.LineText)
}
