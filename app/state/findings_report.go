package state

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// FindingsAt are what is shown for week w of a plan: the week's own, and those
// of the week after that involve one of this week's sessions. A pair over the
// border is kept with its later session, but the person may be looking at the
// earlier.
func FindingsAt(p *planner.Plan, reports []rule.Report, w int) []rule.Finding {
	if w >= len(reports) {
		return nil
	}
	if w+1 < len(reports) {
		return withCrossing(p, w, reports[w].Findings, reports[w+1].Findings)
	}
	return reports[w].Findings
}

func withCrossing(p *planner.Plan, w int, own, after []rule.Finding) []rule.Finding {
	found := own[:len(own):len(own)]
	for i := range after {
		if crosses(p, &after[i], w) {
			found = append(found, after[i])
		}
	}
	return found
}

func crosses(p *planner.Plan, f *rule.Finding, w int) bool {
	for _, id := range f.Sessions() {
		if at, ok := p.Where(id); ok && at.Week == w {
			return true
		}
	}
	return false
}

// Count tells the findings of each severity.
func Count(findings []rule.Finding) (errors, warnings, advice int) {
	r := rule.Report{Findings: findings}
	return r.Counts()
}

// Focused is the finding the person is looking at: its sessions are marked on
// the board. Fix counts from 1 and is the one being previewed, 0 when none is.
type Focused struct {
	Rule string
	Week int
	Fix  int
}

// Offer is what would put a finding right.
type Offer struct {
	Rule  string
	Week  int
	Fixes []rule.Fix
}
