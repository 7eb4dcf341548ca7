//go:build !js

package web

import (
	"errors"
	"fmt"
	"html"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// tidyFirst repairs the HTML that go-app writes and checks that it is one element.
//
// go-app writes attributes in the random order of a map, so that every build would be a new version; it quotes their values
// like Go strings, so that a quotation mark ends them early; it writes "true" as no value at all, which is false to ARIA;
// and it writes hidden="false", which hides. Here the attributes are sorted, escaped like HTML, and mean what they say.
func tidyFirst(text string) (string, error) {
	text = strings.TrimSpace(text)
	var out strings.Builder
	var open []string
	for roots := 0; text != ""; {
		if text[0] != '<' {
			if len(open) == 0 {
				return "", fmt.Errorf("text outside the element: %.40q", text)
			}
			next := strings.IndexByte(text, '<')
			if next < 0 {
				next = len(text)
			}
			out.WriteString(text[:next])
			text = text[next:]
			continue
		}
		if strings.HasPrefix(text, "</") {
			end := strings.IndexByte(text, '>')
			if end < 0 || len(open) == 0 || text[2:end] != open[len(open)-1] {
				return "", fmt.Errorf("an end tag that closes nothing: %.40q", text)
			}
			out.WriteString(text[:end+1])
			text, open = text[end+1:], open[:len(open)-1]
			continue
		}
		if len(open) == 0 {
			if roots++; roots > 1 {
				return "", fmt.Errorf("more than one element: %.40q", text)
			}
		}
		t, rest, err := parseTag(text)
		if err != nil {
			return "", err
		}
		t.write(&out)
		if !t.closed && !slices.Contains(void, t.name) {
			open = append(open, t.name)
		}
		text = rest
	}
	if len(open) > 0 {
		return "", fmt.Errorf("<%s> is not closed", open[len(open)-1])
	}
	if out.Len() == 0 {
		return "", errors.New("it is empty")
	}
	return out.String(), nil
}

// void lists the elements that have no end tag.
var void = []string{"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}

// tag is a start tag.
type tag struct {
	name       string
	attributes []attribute
	closed     bool // by "/>"
}

type attribute struct {
	name, value string
	bare        bool // no value was given
}

var (
	tagName       = regexp.MustCompile(`^<([a-zA-Z][a-zA-Z0-9-]*)`)
	attributeName = regexp.MustCompile(`^\s*([^\s"'<>/=]+)`)
	tagEnd        = regexp.MustCompile(`^\s*(/?)>`)
	plainValue    = regexp.MustCompile(`^[^\s"'<>=]+`)
)

// parseTag reads the start tag at the beginning of text and returns what follows it.
func parseTag(text string) (tag, string, error) {
	var t tag
	bad := fmt.Errorf("not a start tag: %.60q", text)
	name := tagName.FindStringSubmatch(text)
	if name == nil {
		return t, "", bad
	}
	t.name, text = name[1], text[len(name[0]):]
	for {
		if end := tagEnd.FindStringSubmatch(text); end != nil {
			t.closed = end[1] != ""
			return t, text[len(end[0]):], nil
		}
		name := attributeName.FindStringSubmatch(text)
		if name == nil {
			return t, "", bad
		}
		text = text[len(name[0]):]
		a := attribute{name: name[1], bare: true}
		if after, ok := strings.CutPrefix(text, "="); ok {
			value, rest, ok := parseValue(after)
			if !ok {
				return t, "", bad
			}
			a.value, a.bare, text = value, false, rest
		}
		t.attributes = append(t.attributes, a)
	}
}

func parseValue(text string) (value, rest string, ok bool) {
	switch {
	case strings.HasPrefix(text, `"`):
		quoted, err := strconv.QuotedPrefix(text)
		if err != nil {
			return "", "", false
		}
		value, err = strconv.Unquote(quoted)
		return html.UnescapeString(value), text[len(quoted):], err == nil
	case strings.HasPrefix(text, "'"):
		value, rest, ok = strings.Cut(text[1:], "'")
		return html.UnescapeString(value), rest, ok
	default:
		value = plainValue.FindString(text)
		return html.UnescapeString(value), text[len(value):], value != ""
	}
}

// presence lists the attributes that say yes by being there, whatever their value; go-app writes their no as "false".
var presence = []string{"checked", "disabled", "hidden", "multiple", "open", "readonly", "required", "selected"}

// enumerated tells the attributes whose "true" is a word, not their presence.
func enumerated(name string) bool {
	return strings.HasPrefix(name, "aria-") || name == "draggable" || name == "contenteditable" || name == "spellcheck"
}

func (t tag) write(out *strings.Builder) {
	slices.SortFunc(t.attributes, func(a, b attribute) int { return strings.Compare(a.name, b.name) })
	out.WriteString("<" + t.name)
	for _, a := range t.attributes {
		if a.value == "false" && slices.Contains(presence, a.name) {
			continue
		}
		out.WriteString(" " + a.name)
		switch {
		case a.bare && enumerated(a.name):
			out.WriteString(`="true"`)
		case !a.bare:
			out.WriteString(`="` + html.EscapeString(a.value) + `"`)
		}
	}
	if t.closed {
		out.WriteString("/")
	}
	out.WriteString(">")
}
