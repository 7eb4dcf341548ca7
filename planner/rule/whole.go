package rule

import "hardeasy/planner"

// Whole is what the suite says of the plan as a whole, the first to do first.
func (s Suite) Whole(plan *planner.Plan) []Finding {
	var findings []Finding
	var p Pass
	var rulings rulings
	p.look(plan, 0)
	rulings.read(s, plan.Rulings)
	for index, r := range s {
		decided := rulings.about(index, NoWeek)
		if r.Span != Whole || r.Run == nil || decided.mute || p.reported.anyOf(r.DependsOn) || lacks(r, &p) {
			continue
		}
		p.current, p.reported.mark = r, len(p.reported.hits)
		r.Run(&p)
		hits := p.reported.hits[p.reported.mark:]
		if len(hits) == 0 {
			continue
		}
		p.reported.fired = append(p.reported.fired, r)
		worst := worstOf(hits)
		if decided.severity != Clear {
			for i := range hits {
				hits[i].Severity = decided.severity
			}
		}
		f := p.finding(r, hits, worst)
		f.index, f.Week, f.Overridden = index, NoWeek, decided.reason
		findings = append(findings, f)
	}
	planner.Sort(findings, func(a, b Finding) int { return a.Compare(&b) })
	return findings
}

// fixesOfWhole are the proposals for a finding about the whole plan that remove it, or make
// it less severe, and add no error in any week. They keep the order of the rule: they are
// ways to go on, and none is better than another.
func (s Suite) fixesOfWhole(plan *planner.Plan, f *Finding) (fixes []Fix) {
	ts := trials{plan: plan, finding: f, judge: Judge{Suite: s, Immutable: true}, to: len(plan.Weeks)}
	ts.around = ts.reports(0, len(plan.Weeks))
	for _, proposal := range f.Rule.Fixes {
		t := Trial{Plan: plan, Finding: f}
		proposal.Propose(&t)
		for _, edits := range t.tried {
			next, err := planner.Apply(*plan, edits...)
			if err != nil || untouchable(plan, edits) || len(fixes) == maxFixes {
				continue
			}
			if _, newError := ts.left(&next); !newError && s.severityOfWhole(&next, f.Rule) < f.Severity {
				fixes = append(fixes, Fix{edits, ts.score(&next)})
			}
		}
	}
	return fixes
}

// severityOfWhole is what a rule makes of a plan as a whole.
func (s Suite) severityOfWhole(plan *planner.Plan, r *Rule) Severity {
	for _, f := range s.Whole(plan) {
		if f.Rule == r && f.Overridden == "" {
			return f.Severity
		}
	}
	return Clear
}
