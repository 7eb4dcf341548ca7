package rulebook

import "hardeasy/planner/rule"

const bridges = "Tue PM str-moderate 30\n  glute-bridge 3x12; clamshell 3x12/side\n"

var correctiveOnly = &rule.Rule{
	ID:      "corrective-only",
	Area:    rule.Progression,
	Span:    rule.Season,
	Placing: rule.Content(),
	Shown:   rule.FirstOrWorse,
	Sources: []rule.Source{carlson, ours},
	Needs:   []*rule.Need{liftsOfFourWeeks},
	Example: rule.Example{
		Before: week1 + bridges + week2 + bridges + week3 + bridges + week4 + bridges + week5 + bridges,
		After: week1 + bridges + week2 + bridges + week3 + bridges + week4 + bridges +
			week5 + "Tue PM str-moderate 30\n  single-leg-rdl-bw 3x6/side; split-squat 3x6/side\n",
	},
	Run: func(p *rule.Pass) {
		if n, _ := weeksCorrective(p); n <= correctiveWeeks {
			return
		}
		for it := range p.Each(rule.Strength) {
			for i := range it.List {
				if isCorrective(it.List[i].Exercise) {
					p.Report(rule.Hit{Severity: rule.Advice, A: it, N: correctiveWeeks, Limit: correctiveShare})
					break
				}
			}
		}
	},
	Fixes: []rule.Proposal{rule.Rework(rule.Strength, stepOn)},
}

var liftsOfFourWeeks = &rule.Need{
	ID: "lifts-of-four-weeks",
	Known: func(p *rule.Pass) bool {
		_, known := weeksCorrective(p)
		return known
	},
}
