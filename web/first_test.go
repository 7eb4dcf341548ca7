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
		{`<i aria-hidden hidden data-first></i>`, `<i aria-hidden="true" data-first hidden></i>`},
		{`<input checked hidden="false" disabled="false" aria-current="false">`, `<input aria-current="false" checked>`},
		{"<div>\n<input type=\"text\" name=\"a\">\n<br>\n</div>", "<div>\n<input name=\"a\" type=\"text\">\n<br>\n</div>"},
		{`<svg viewBox="0 0 1 1"><path d="M0 0"/><rect x=1 /></svg>`, `<svg viewBox="0 0 1 1"><path d="M0 0"/><rect x="1"/></svg>`},
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
		"":                      "empty",
		"words":                 "text outside",
		"<p>a</p><p>b</p>":      "more than one element",
		"<p>a</p> and":          "text outside",
		"<p><b>a</p>":           "closes nothing",
		"<p>a":                  "<p> is not closed",
		`<p title="a>b</p>`:     "not a start tag",
		"<p><!-- note --></p>":  "not a start tag",
		"<br>\n<br>":            "text outside",
		"<p class=>x</p>":       "not a start tag",
		`<p title="\q">bad</p>`: "not a start tag",
		"</p>":                  "closes nothing",
		"<p>a < b</p>":          "not a start tag",
	} {
		if got, err := tidyFirst(in); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q becomes %q (%v), want an error with %q", in, got, err, want)
		}
	}
}
