//go:build !js

package web

import (
	"fmt"

	"github.com/evanw/esbuild/pkg/api"
)

// oldest are the oldest browsers that are supported: the first with color-mix(), which the style sheet needs. So esbuild neither
// rewrites the sources for older ones, nor uses syntax that these do not have.
var oldest = []api.Engine{
	{Name: api.EngineChrome, Version: "111"},
	{Name: api.EngineFirefox, Version: "113"},
	{Name: api.EngineSafari, Version: "16.4"},
	{Name: api.EngineIOS, Version: "16.4"},
}

// minifyScript makes a script small. It puts the script into a strict scope, so that its names are local and can be shortened.
// Names of properties stay.
func minifyScript(name string, text []byte) ([]byte, error) {
	return minify(append([]byte("\"use strict\";"), text...), api.TransformOptions{
		Sourcefile: name, Loader: api.LoaderJS, Format: api.FormatIIFE, MinifyIdentifiers: true,
	})
}

// minifyStyle makes a style sheet small.
func minifyStyle(name string, text []byte) ([]byte, error) {
	return minify(text, api.TransformOptions{Sourcefile: name, Loader: api.LoaderCSS})
}

// minify treats warnings as errors: what esbuild warns of (a condition that is always true, an unknown CSS property) is a mistake
// in the sources.
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
