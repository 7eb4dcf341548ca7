package share

import (
	"strings"

	"hardeasy/planner"
	"hardeasy/planner/notation"
)

// Read takes what a person pastes or opens: a link, the payload of one, or a
// plan in notation.
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

// IsLink tells a link, the part of it from the "#" on, and a bare payload from
// notation, in which a link may stand in a comment.
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
