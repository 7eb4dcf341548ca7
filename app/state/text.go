package state

import (
	"strconv"
	"strings"

	"hardeasy/planner"
	"hardeasy/planner/notation"
)

func itoa(n int) string { return strconv.Itoa(n) }

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// PlanText is the plan as it is stored and saved: without the date on which it is looked at.
func PlanText(p planner.Plan) string {
	p.Today = 0
	return notation.Format(p)
}

// fileName makes a plan's name fit for a file.
func fileName(name string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(name) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			b.WriteRune(r)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	s := strings.Trim(b.String(), "-")
	if s == "" {
		s = "plan"
	}
	return s + ".hardeasy.txt"
}
