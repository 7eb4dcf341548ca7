//go:build !js

package web

import (
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// tidyFirst repairs the HTML that go-app writes, and checks that it is one element that browsers parse unchanged.
//
// go-app writes attributes in random order, so that every build would be a new version. It quotes values like Go strings, so
// that a quotation mark ends them early. It writes "true" as no value, which ARIA reads as false, and hidden="false", which
// hides. Here the attributes are sorted, escaped as in HTML, and have the right values.
func tidyFirst(text string) (string, error) {
	text, err := requote(strings.TrimSpace(text))
	if err != nil {
		return "", err
	}
	nodes, err := html.ParseFragment(strings.NewReader(text), &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body})
	if err != nil {
		return "", err
	}
	if len(nodes) != 1 || nodes[0].Type != html.ElementNode {
		return "", fmt.Errorf("it is not one element: %.40q", text)
	}
	tidyAttributes(nodes[0])
	for n := range nodes[0].Descendants() {
		tidyAttributes(n)
	}
	var out strings.Builder
	if err := html.Render(&out, nodes[0]); err != nil {
		return "", err
	}
	return out.String(), sameTags(text, out.String())
}

var quoted = regexp.MustCompile(`="(?:[^"\\]|\\.)*"`)

// requote escapes the values of attributes as HTML. Text has no quotation marks, because go-app escapes them.
func requote(text string) (string, error) {
	var problem error
	text = quoted.ReplaceAllStringFunc(text, func(q string) string {
		value, err := strconv.Unquote(q[1:])
		if err != nil {
			problem = fmt.Errorf("not a Go string: %s", q[1:])
		}
		return `="` + strings.ReplaceAll(value, `"`, "&#34;") + `"`
	})
	return text, problem
}

// presence lists boolean attributes: they are true when they are there, whatever their value. go-app writes false as "false".
var presence = []string{"checked", "disabled", "hidden", "multiple", "open", "readonly", "required", "selected"}

// enumerated reports whether an attribute has "true" as its value, rather than being true by its presence.
func enumerated(name string) bool {
	return strings.HasPrefix(name, "aria-") || name == "draggable" || name == "contenteditable" || name == "spellcheck"
}

func tidyAttributes(n *html.Node) {
	n.Attr = slices.DeleteFunc(n.Attr, func(a html.Attribute) bool { return a.Val == "false" && slices.Contains(presence, a.Key) })
	for i, a := range n.Attr {
		if a.Val == "" && enumerated(a.Key) {
			n.Attr[i].Val = "true"
		}
	}
	slices.SortFunc(n.Attr, func(a, b html.Attribute) int { return strings.Compare(a.Key, b.Key) })
}

// sameTags compares the HTML that go-app wrote with what a browser parses. Browsers close, move and add elements where HTML
// requires it; then the program would find other elements than it has drawn.
func sameTags(written, read string) error {
	want, err := tags(written)
	if err != nil {
		return err
	}
	got, err := tags(read)
	if err != nil {
		return err
	}
	for i := range max(len(want), len(got)) {
		if i == len(want) || i == len(got) || want[i] != got[i] {
			near := strings.Join(want[max(0, min(i, len(want))-2):min(i+1, len(want))], "")
			return fmt.Errorf("browsers read it otherwise at tag %d: %s", i+1, near)
		}
	}
	return nil
}

// tags are the start and end tags of a text without their attributes.
func tags(text string) ([]string, error) {
	var list []string
	for z := html.NewTokenizer(strings.NewReader(text)); ; {
		switch z.Next() {
		case html.ErrorToken:
			if err := z.Err(); !errors.Is(err, io.EOF) {
				return nil, err
			}
			return list, nil
		case html.StartTagToken, html.SelfClosingTagToken:
			name, _ := z.TagName()
			list = append(list, "<"+string(name)+">")
		case html.EndTagToken:
			name, _ := z.TagName()
			list = append(list, "</"+string(name)+">")
		case html.CommentToken, html.DoctypeToken:
			return nil, fmt.Errorf("neither element nor text: %.60q", z.Raw())
		}
	}
}
