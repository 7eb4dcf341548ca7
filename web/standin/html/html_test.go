package html_test

import (
	"html"
	"testing"

	standin "hardeasy/web/standin/html"
)

func TestEscapesAsTheOriginal(t *testing.T) {
	every := make([]byte, 256)
	for i := range every {
		every[i] = byte(i)
	}
	for _, s := range []string{"", "plain", `<a href="x" title='y'>&amp;</a>`, "Ärger ‣ 5 < 6", string(every)} {
		if got, want := standin.EscapeString(s), html.EscapeString(s); got != want {
			t.Errorf("%q is %q, want %q", s, got, want)
		}
	}
}
