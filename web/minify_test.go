//go:build !js

package web

import (
	"strings"
	"testing"
)

func TestMinifyScript(t *testing.T) {
	const text = `// why
const held = { rawHash: "a//b", take };
window.hardeasy = held;
function take(records) {
  return records.getAll(` + "`/* ${held.rawHash}\n  as it is */`" + `); // stays?
}
function unused() {}
`
	got, err := minifyScript("some.js", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	for _, stays := range []string{`"use strict";(()=>{`, `rawHash:"a//b"`, "take:", "window.hardeasy=", ".getAll(`/* ${", ".rawHash}\n  as it is */`)"} {
		if !strings.Contains(string(got), stays) {
			t.Errorf("%q is lost: %s", stays, got)
		}
	}
	for _, goes := range []string{"why", "stays?", "unused", "held", "records", "take("} {
		if strings.Contains(string(got), goes) {
			t.Errorf("%q stays: %s", goes, got)
		}
	}
}

func TestMinifyStyle(t *testing.T) {
	const text = `/* why */
.a { color: color-mix(in srgb, red 28%, transparent); inset: 0; }
.b::before { content: "/* as it is */"; height: 100vh; height: 100dvh; }
@supports (height: 1dvh) { .c { color: #ffffff; } }
`
	got, err := minifyStyle("some.css", []byte(text))
	want := `.a{color:color-mix(in srgb,red 28%,transparent);inset:0}.b:before{content:"/* as it is */";height:100vh;height:100dvh}@supports (height: 1dvh){.c{color:#fff}}` + "\n"
	if err != nil || string(got) != want {
		t.Errorf("%s (%v), want\n%s", got, err, want)
	}
}

func TestMinifyErrors(t *testing.T) {
	for _, test := range []struct {
		minify     func(string, []byte) ([]byte, error)
		text, want string
	}{
		{minifyScript, "f();\nlet a = ;\n", "some:2: Unexpected \";\"\nlet a = ;"},
		{minifyScript, "const a = 1;\nlet a = 2;\n", "some:2: The symbol \"a\" has already been declared"},
		{minifyScript, "if (typeof a === 'strnig') f();\n", "some:1: The \"typeof\" operator will never evaluate to \"strnig\""},
		{minifyScript, "with (a) b();\n", "some:1: With statements cannot be used"},
		{minifyStyle, "a { colr: red; }\n", "some:1: \"colr\" is not a known CSS property"},
		{minifyStyle, "a {\n", "some:2: Expected \"}\""},
	} {
		if got, err := test.minify("some", []byte(test.text)); err == nil || !strings.HasPrefix(err.Error(), test.want) {
			t.Errorf("%q becomes %q (%v), want an error like %q", test.text, got, err, test.want)
		}
	}
}
