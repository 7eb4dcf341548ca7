package words

import (
	"hardeasy/planner"
	"hardeasy/planner/solver"
)

// Why says in one sentence why a week cannot be clean.
func Why(p *planner.Plan, w *solver.Why) string {
	var parts []string
	said := map[string]int{}
	for i := range w.Conflict {
		part := Wish(p, &w.Conflict[i])
		if said[part]++; said[part] == 1 {
			parts = append(parts, part)
		}
	}
	for i, part := range parts {
		if n := said[part]; n > 1 {
			parts[i] = WhyMany.Of(n, part)
		}
	}
	switch len(parts) {
	case 0:
		return WhyNothing.Text()
	case 1:
		return WhyAlone.Of(parts[0])
	}
	return WhyTogether.Of(list(parts))
}

// Wish is what could be given up: "the tempo run pinned to Friday".
func Wish(p *planner.Plan, w *solver.Constraint) string {
	switch {
	case w.Rule != nil:
		return WishRule.Of(RuleTitle(w.Rule.ID))
	case w.Closed != nil:
		var parts []string
		for s := planner.AM; s < planner.Slots; s++ {
			if w.Closed.Slots>>s&1 == 1 {
				parts = append(parts, Part(s))
			}
		}
		return WishClosed.Of(Day(w.Closed.Day), list(parts))
	}
	week, s, ok := p.Find(w.Session)
	switch {
	case !ok:
		return CalledSession.Text()
	case w.Pin:
		return WishPin.Of(Session(s.Type), Day(s.Day))
	}
	return Called(p, week, []planner.SessionID{w.Session})[0]
}
