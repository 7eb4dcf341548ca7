package share

import (
	"strings"

	"hardeasy/planner"
	"hardeasy/planner/notation"
)

// Read reads what a person pastes or opens: a link, its payload, or a plan in notation.
func Read(text string) (planner.Plan, error) {
	if !IsLink(text) {
		return notation.Parse(text)
	}
	payload, ok := Payload(text)
	if !ok {
		return planner.Plan{}, ErrNotLink
	}
	return Decode(payload)
}

// IsLink reports whether a text is a link, its part from the "#" on, or a bare payload, and
// not notation, which may have a link in a comment.
func IsLink(text string) bool {
	text = strings.TrimSpace(text)
	for _, begin := range []string{"http://", "https://", "<http", "#p="} {
		if strings.HasPrefix(text, begin) {
			return true
		}
	}
	_, ok := Payload(text)
	return ok && !strings.Contains(text, "#")
}
