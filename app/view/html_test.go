package view_test

import (
	"io"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
	"golang.org/x/net/html"

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

var void = map[string]bool{"input": true, "br": true, "hr": true, "img": true, "meta": true, "link": true}

// draw renders a model and reads it back.
func draw(t testing.TB, m *state.Model) *element {
	t.Helper()
	return read(t, app.HTMLString(view.Screen(m)))
}

// read takes a text as it stands and repairs nothing: an end tag that closes another element is a fault of the page.
func read(t testing.TB, text string) *element {
	t.Helper()
	root := &element{tag: "#page"}
	at := root
	for z := html.NewTokenizer(strings.NewReader(text)); ; {
		kind := z.Next()
		bare := !strings.ContainsAny(string(z.Raw()), "<>")
		token := z.Token()
		switch {
		case kind == html.TextToken && bare:
			at.own += token.Data
		case kind == html.StartTagToken:
			e := &element{tag: token.Data, attrs: attributes(t, token), parent: at}
			at.children = append(at.children, e)
			if !void[e.tag] {
				at = e
			}
		case kind == html.EndTagToken && at.tag == token.Data:
			at = at.parent
		case kind == html.ErrorToken && z.Err() == io.EOF && at == root && len(root.children) == 1:
			return root.children[0]
		default:
			t.Fatalf("in <%s>, after %d roots: %v %.80q %v", at.tag, len(root.children), kind, z.Raw(), z.Err())
		}
	}
}

func attributes(t testing.TB, token html.Token) map[string]string {
	t.Helper()
	attrs := map[string]string{}
	for _, a := range token.Attr {
		if _, twice := attrs[a.Key]; twice {
			t.Fatalf("<%s> has %s twice", token.Data, a.Key)
		}
		// The framework quotes values like Go strings, so one that holds a quotation mark ends there.
		if strings.Contains(a.Key+a.Val, `"`) {
			t.Fatalf("<%s> has a quotation mark in %s=%s", token.Data, a.Key, a.Val)
		}
		attrs[a.Key] = a.Val
	}
	return attrs
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

// hidden reports whether nobody sees it.
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
