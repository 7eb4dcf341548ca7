package view_test

import (
	"html"
	"regexp"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/state"
	"hardeasy/app/view"
)

// element is one of a drawn page.
type element struct {
	tag      string
	attrs    map[string]string
	parent   *element
	children []*element
	own      string // text
}

var (
	tagPattern  = regexp.MustCompile(`<(/?)([a-z][a-z0-9]*)((?:\s+[A-Za-z][\w:-]*(?:="[^"]*")?)*)\s*>`)
	attrPattern = regexp.MustCompile(`([A-Za-z][\w:-]*)(?:="([^"]*)")?`)
	void        = map[string]bool{"input": true, "br": true, "hr": true, "img": true, "meta": true, "link": true}
)

// draw renders a model and reads it back. The framework writes plain HTML: what
// this small reader does not understand is a fault of the page.
func draw(t testing.TB, m *state.Model) *element {
	t.Helper()
	return read(t, app.HTMLString(view.Screen(m)))
}

func read(t testing.TB, text string) *element {
	t.Helper()
	root := &element{tag: "#page"}
	at := root
	rest := text
	for {
		loc := tagPattern.FindStringSubmatchIndex(rest)
		if loc == nil {
			at.own += html.UnescapeString(rest)
			break
		}
		before := rest[:loc[0]]
		if strings.ContainsAny(before, "<>") {
			t.Fatalf("not HTML: %.80q", before)
		}
		at.own += html.UnescapeString(before)
		closing, tag, attrs := rest[loc[2]:loc[3]] == "/", rest[loc[4]:loc[5]], rest[loc[6]:loc[7]]
		rest = rest[loc[1]:]
		if closing {
			if at.tag != tag || at.parent == nil {
				t.Fatalf("</%s> closes <%s>", tag, at.tag)
			}
			at = at.parent
			continue
		}
		e := &element{tag: tag, attrs: map[string]string{}, parent: at}
		for _, a := range attrPattern.FindAllStringSubmatch(attrs, -1) {
			if _, twice := e.attrs[a[1]]; twice {
				t.Fatalf("<%s> has %s twice", tag, a[1])
			}
			e.attrs[a[1]] = html.UnescapeString(a[2])
		}
		at.children = append(at.children, e)
		if !void[tag] {
			at = e
		}
	}
	if at != root || len(root.children) != 1 {
		t.Fatalf("<%s> stays open, %d roots", at.tag, len(root.children))
	}
	return root.children[0]
}

func (e *element) has(attr string) bool { _, ok := e.attrs[attr]; return ok }

// on is true for an attribute without a value: the framework leaves "true" out.
func (e *element) on(attr string) bool { return e.has(attr) && e.attrs[attr] != "false" }

func (e *element) class(name string) bool {
	return strings.Contains(" "+e.attrs["class"]+" ", " "+name+" ")
}

// all are the elements that fit, in the order of the page.
func (e *element) all(fits func(*element) bool) (found []*element) {
	if fits(e) {
		found = append(found, e)
	}
	for _, c := range e.children {
		found = append(found, c.all(fits)...)
	}
	return found
}

func (e *element) with(attr string) []*element {
	return e.all(func(e *element) bool { return e.has(attr) })
}

func (e *element) tagged(tag string) []*element {
	return e.all(func(e *element) bool { return e.tag == tag })
}

func (e *element) where(attr, value string) *element {
	for _, e := range e.with(attr) {
		if e.attrs[attr] == value {
			return e
		}
	}
	return nil
}

// hidden says whether nobody sees it.
func (e *element) hidden() bool {
	for ; e != nil; e = e.parent {
		if e.on("hidden") {
			return true
		}
	}
	return false
}

// text is what a screen reader reads of it.
func (e *element) text() string {
	if e.on("hidden") || e.on("aria-hidden") {
		return ""
	}
	s := e.own
	for _, c := range e.children {
		s += " " + c.text()
	}
	return strings.Join(strings.Fields(s), " ")
}

// name is the accessible name.
func (e *element) name() string {
	if label := e.attrs["aria-label"]; label != "" {
		return label
	}
	if s := e.text(); s != "" && e.tag != "textarea" {
		return s
	}
	for p := e.parent; p != nil; p = p.parent {
		if p.tag == "label" {
			return p.text()
		}
	}
	return ""
}

func (e *element) String() string {
	var b strings.Builder
	b.WriteString("<" + e.tag)
	for k, v := range e.attrs {
		b.WriteString(" " + k + "=" + v)
	}
	return b.String() + ">" + e.text()
}
