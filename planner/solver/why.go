package solver

import (
	"strconv"
	"strings"

	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Why is the reason that a week cannot be clean: without an error, or without a
// warning where it can be without an error. What is said of the neighbour weeks
// on their own does not count.
type Why struct {
	Best     rule.Score    // the errors and warnings of the best week with all wishes
	Severity rule.Severity // of what cannot be had; Clear when the week can be clean
	// Wishes cannot all be had. It is empty when no week is clean even without
	// any wish.
	Wishes   []Wish
	Proved   bool // nor can they when all else is given up; and without any one of them, the others can
	Smallest bool // proved, and any set of fewer wishes can be had
}

// Sentence says the reason in one sentence.
func (w *Why) Sentence(p *planner.Plan) string {
	if len(w.Wishes) == 0 {
		return "Nothing that you could give up would make the week clean."
	}
	var parts []string
	said := map[string]int{}
	add := func(part string) {
		if said[part]++; said[part] == 1 {
			parts = append(parts, part)
		}
	}
	for i := range w.Wishes {
		add(w.Wishes[i].Name(p))
	}
	for i, part := range parts {
		if n := said[part]; n > 1 {
			parts[i] = strconv.Itoa(n) + " × " + part
		}
	}
	last := len(parts) - 1
	if last == 0 {
		return "This alone stands in the way: " + parts[0] + "."
	}
	return "These cannot all be had in one week: " + strings.Join(parts[:last], ", ") + " and " + parts[last] + "."
}
