package state

import (
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/rule"
	"hardeasy/planner/share"
)

// Preview is a plan that came with a link or a file and is not yet the person's.
type Preview struct {
	Plan    planner.Plan
	Reports []rule.Report
	Whole   []rule.Finding
	Shown   int
	Same    *Shelved     // a plan with the same id is already here
	Changes []WeekChange // against that plan
	Against words.Against
	// That plan and its revision when it was read from storage for comparison.
	Mine *planner.Plan
	Rev  int
}

// against compares a preview with the plan that it would replace.
func (p *Preview) against(own planner.Plan) {
	joined, gone := share.Rejoin(p.Plan, own)
	p.Changes = Compare(own, joined)
	p.Against = words.Against{Known: true, Equal: PlanText(joined) == PlanText(own), Gone: gone}
	for i := range share.Private {
		part := &share.Private[i]
		if part.Count(&joined) > part.Count(&p.Plan) {
			p.Against.Stays |= part.Part
		}
	}
}

// NotClear is why not all is clear in the shown week, looked at on a date.
func (p *Preview) NotClear(on planner.Date) Reasons {
	seen := p.Plan
	seen.Today = on
	return NotClear(&seen, p.Reports, p.Shown)
}
