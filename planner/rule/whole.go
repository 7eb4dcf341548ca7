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
		decided.grade(hits)
		f := p.finding(r, hits, worst)
		f.index, f.Week, f.Overridden = index, NoWeek, decided.reason
		findings = append(findings, f)
	}
	planner.Sort(findings, func(a, b Finding) int { return a.Compare(&b) })
	return findings
}

// fixesOfWhole are ways to go on with a finding about the whole plan: it is gone then, or
// answered, for a rule about what is over. None of them adds an error or a warning in any
// week, or a graver finding about the plan. Each proposal tries its smallest change first,
// and that is offered which does. They keep the order of the rule: none is better than
// another. They may touch races, because such rules are about races.
func (s Suite) fixesOfWhole(plan *planner.Plan, f *Finding) (fixes []Fix) {
	ts := trials{plan: plan, finding: f, judge: Judge{Suite: s, Immutable: true}, to: len(plan.Weeks)}
	was := ts.reports(0, ts.to)
	for _, proposal := range f.Rule.Fixes {
		t := Trial{Plan: plan, Finding: f}
		proposal.Propose(&t)
		for _, edits := range t.tried {
			next, err := planner.Apply(*plan, edits...)
			if err == nil && s.answers(&next, f) && !ts.costsIn(was, &next) {
				fixes = append(fixes, Fix{edits, ts.score(&next)})
				break
			}
		}
	}
	return fixes
}

// answers reports whether a plan answers the finding about another one.
func (s Suite) answers(next *planner.Plan, f *Finding) bool {
	for _, g := range s.Whole(next) {
		switch {
		case g.Overridden != "":
		case g.Rule == f.Rule && !f.Rule.Past, g.Rule != f.Rule && g.Severity > f.Severity:
			return false
		}
	}
	return true
}
