//go:build !js

package web

import (
	"strings"
	"testing"
)

func TestTidyFirst(t *testing.T) {
	for _, test := range []struct{ in, out string }{
		{"  <main>x</main>\n", "<main>x</main>"},
		{`<p b="2" a="1">x &amp; y</p>`, `<p a="1" b="2">x &amp; y</p>`},
		{`<p title="say \"no\" & <go>">x</p>`, `<p title="say &#34;no&#34; &amp; &lt;go&gt;">x</p>`},
		{`<p title="a &amp; b" class='c "d"'></p>`, `<p class="c &#34;d&#34;" title="a &amp; b"></p>`},
		{`<p title="5\u00a0km">x</p>`, "<p title=\"5\u00a0km\">x</p>"},
		{`<i aria-hidden hidden data-first></i>`, `<i aria-hidden="true" data-first="" hidden=""></i>`},
		{`<input checked hidden="false" disabled="false" aria-current="false">`, `<input aria-current="false" checked=""/>`},
		{"<div>\n<input type=\"text\" name=\"a\">\n<br>\n</div>", "<div>\n<input name=\"a\" type=\"text\"/>\n<br/>\n</div>"},
		{`<svg viewBox="0 0 1 1"><path d="M0 0"></path><rect x=1></rect></svg>`, `<svg viewBox="0 0 1 1"><path d="M0 0"></path><rect x="1"></rect></svg>`},
		{"<p>a < b</p>", "<p>a &lt; b</p>"},
	} {
		got, err := tidyFirst(test.in)
		if err != nil || got != test.out {
			t.Errorf("%s becomes\n%s (%v), want\n%s", test.in, got, err, test.out)
		}
		if again, err := tidyFirst(got); err != nil || again != got {
			t.Errorf("tidied twice, %s becomes %s (%v)", got, again, err)
		}
	}
}

func TestTidyFirstErrors(t *testing.T) {
	for in, want := range map[string]string{
		"":                          "not one element",
		"words":                     "not one element",
		"<p>a</p><p>b</p>":          "not one element",
		"<p>a</p> and":              "not one element",
		"<br>\n<br>":                "not one element",
		`<p title="a>b</p>`:         "not one element",
		"<p><b>a</p>":               "otherwise at tag 3: <p><b></p>",
		"<p>a":                      "otherwise at tag 2: <p>",
		"</p>":                      "otherwise at tag 1: </p>",
		"<p/>":                      "otherwise at tag 2: <p>",
		"<p><div></div></p>":        "not one element",
		"<table><tr></tr></table>":  "otherwise at tag 2: <table><tr>",
		"<div><a><a></a></a></div>": "otherwise at tag 3: <div><a><a>",
		"<p><!-- note --></p>":      "neither element nor text: \"<!-- note -->",
		"<!doctype html><p></p>":    "neither element nor text",
		`<p title="\q">bad</p>`:     `not a Go string: "\q"`,
	} {
		if got, err := tidyFirst(in); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q becomes %q (%v), want an error with %q", in, got, err, want)
		}
	}
}
