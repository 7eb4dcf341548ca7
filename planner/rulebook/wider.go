package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Proposals that are asked about fewer or more sessions than the finding names.

// sparingLong asks a proposal about those runs of each pair that are not long, and about
// the later one where both are: the long run is the last that gives way.
type sparingLong struct{ try rule.Proposal }

func (p sparingLong) Propose(t *rule.Trial) {
	var pairs []rule.Pair
	for _, pair := range t.Finding.Pairs {
		switch a, b := isLong(t.Plan, pair.A), isLong(t.Plan, pair.B); {
		case a:
			pair.A = 0
		case b:
			pair.B = 0
		}
		pairs = append(pairs, pair)
	}
	askAbout(t, pairs, p.try)
}

func isLong(p *planner.Plan, id planner.SessionID) bool {
	_, s, ok := p.Find(id)
	return ok && rule.KindOf(s)&rule.LongRun != 0
}

// onDates asks a proposal about all sessions but long runs on the dates of each pair and
// between them, and on so many dates before.
type onDates struct {
	before int
	try    rule.Proposal
}

func (p onDates) Propose(t *rule.Trial) {
	var pairs []rule.Pair
	for _, pair := range t.Finding.Pairs {
		from, known := dateOf(t.Plan, pair.A)
		to, two := dateOf(t.Plan, pair.B)
		switch {
		case !known:
			continue
		case !two:
			to = from
		case to < from: // in the week that comes again
			to += 7
		}
		for day := from - p.before; day <= to; day++ {
			pairs = allButLong(t.Plan, day, pairs)
			if monday := from - from%7; rule.Repeats(t.Plan, from/7) && (day < monday || day >= monday+7) {
				pairs = allButLong(t.Plan, monday+(day-monday+7)%7, pairs)
			}
		}
	}
	askAbout(t, pairs, p.try)
}

// allButLong appends the sessions of a day but its long runs.
func allButLong(p *planner.Plan, day int, pairs []rule.Pair) []rule.Pair {
	if day < 0 || day/7 >= len(p.Weeks) {
		return pairs
	}
	sessions := p.Weeks[day/7].Sessions
	for i := range sessions {
		if s := &sessions[i]; int(s.Day) == day%7 && rule.KindOf(s)&rule.LongRun == 0 {
			pairs = append(pairs, rule.Pair{A: s.ID})
		}
	}
	return pairs
}

// dateOf is a session's day, counted from the Monday of the first week.
func dateOf(p *planner.Plan, id planner.SessionID) (day int, ok bool) {
	w, s, ok := p.Find(id)
	if !ok {
		return 0, false
	}
	return 7*w + int(s.Day), true
}

// askAbout asks a proposal as if the finding were about other sessions.
func askAbout(t *rule.Trial, pairs []rule.Pair, try rule.Proposal) {
	finding := t.Finding
	other := *finding
	other.Pairs = pairs
	t.Finding = &other
	try.Propose(t)
	t.Finding = finding
}
