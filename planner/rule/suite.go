package rule

import (
	"slices"

	"hardeasy/planner"
)

// Suite is the rulebook: every rule once, causes before their consequences.
type Suite []*Rule

// Find returns the rule with the id.
func (s Suite) Find(id string) (*Rule, bool) {
	for _, r := range s {
		if r.ID == id {
			return r, true
		}
	}
	return nil, false
}

// Report is what the suite says of one week.
type Report struct {
	Week       int
	Score      Score
	Findings   []Finding // what to do first is first: see Finding.Compare
	NotChecked []NotChecked
}

// NotChecked is a rule that could not be judged, and what it lacks.
type NotChecked struct {
	Rule    *Rule
	Missing []*Need
}

// Need is a piece of history that a rule cannot do without.
type Need struct {
	ID    string // package words has its name: "minutes run last week"
	Known func(*Pass) bool
}

// Counts are the findings of each severity, without those that are overridden.
func (r *Report) Counts() (errors, warnings, advice int) {
	for i := range r.Findings {
		if r.Findings[i].Overridden != "" {
			continue
		}
		switch r.Findings[i].Severity {
		case Error:
			errors++
		case Warning:
			warnings++
		case Advice:
			advice++
		}
	}
	return errors, warnings, advice
}

// Check runs the suite on one week.
func (s Suite) Check(plan *planner.Plan, week int) Report {
	var j Judge
	j.Suite = s
	return j.Check(plan, week)
}

// CheckAll runs the suite on every week.
func (s Suite) CheckAll(plan *planner.Plan) []Report {
	j := Judge{Suite: s, Steady: true}
	reports := make([]Report, len(plan.Weeks))
	for w := range reports {
		reports[w] = j.Check(plan, w)
	}
	return reports
}

// Judge runs a suite again and again without asking for memory each time: the
// drag asks it about every slot, and the solver about thousands of weeks.
// It must not be used by two goroutines at once.
//
// The plan's rulings hold for all that it says: a muted rule does not run, so
// that what yielded to it or depended on it speaks; a ruling on severity goes
// for all of a rule's findings; and an overridden finding stays in the report
// and still silences its consequences, but weighs nothing.
type Judge struct {
	Suite Suite
	// Steady says that nobody changes the sessions of the plans it sees in
	// place, so that it may keep what unchanged weeks add up to.
	Steady bool

	pass    Pass
	rulings rulings
	only    []bool // per rule: it is asked; nil = all are
	light   []bool // per rule: it weighs nothing; nil = none does
	frozen  *Pass  // knows the time before the week; nil = it is counted anew
}

// Score is the week's score alone.
func (j *Judge) Score(plan *planner.Plan, week int) Score {
	return j.run(plan, week, nil)
}

// Around is the score of a week with its two neighbours: all that an edit of
// the week can touch among rules that look no further than the next week.
func (j *Judge) Around(plan *planner.Plan, week int) Score {
	var sum Score
	for w := max(0, week-1); w <= week+1 && w < len(plan.Weeks); w++ {
		sum = sum.Plus(j.Score(plan, w))
	}
	return sum
}

// Check is the week's score with its findings.
func (j *Judge) Check(plan *planner.Plan, week int) Report {
	report := Report{Week: week}
	report.Score = j.run(plan, week, &report)
	planner.Sort(report.Findings, func(a, b Finding) int { return a.Compare(&b) })
	return report
}

func (j *Judge) run(plan *planner.Plan, week int, into *Report) Score {
	p := &j.pass
	if !j.Steady {
		p.forget()
	}
	p.look(plan, week)
	if j.frozen != nil {
		p.past, p.looked = *j.frozen.Past(), true
		p.full, p.fullSet = j.frozen.LastFull(), true
	}
	p.heard.reset()
	j.rulings.read(j.Suite, plan.Rulings)
	var score Score
	for place, r := range j.Suite {
		decided := j.rulings.about(place, week)
		if r.Run == nil || decided.mute || j.only != nil && !j.only[place] || p.heard.anyOf(r.DependsOn) {
			continue
		}
		if lacks(r, p) {
			if into != nil {
				into.NotChecked = append(into.NotChecked, NotChecked{r, missing(r, p)})
			}
			continue
		}
		p.speaking, p.heard.mark = r, len(p.heard.hits)
		r.Run(p)
		hits := p.heard.hits[p.heard.mark:]
		if len(hits) == 0 {
			continue
		}
		p.heard.spoke = append(p.heard.spoke, r)
		worst := worstOf(hits)
		if decided.severity != Clear {
			for i := range hits {
				hits[i].Severity = decided.severity
			}
		}
		if decided.reason == "" && (j.light == nil || !j.light[place]) {
			score.add(hits)
		}
		if into != nil {
			f := p.finding(r, hits, worst)
			f.place, f.Overridden = place, decided.reason
			into.Findings = append(into.Findings, f)
		}
	}
	return score
}

func lacks(r *Rule, p *Pass) bool {
	for i := range r.Needs {
		if !r.Needs[i].Known(p) {
			return true
		}
	}
	return false
}

func missing(r *Rule, p *Pass) (needs []*Need) {
	for _, n := range r.Needs {
		if !n.Known(p) {
			needs = append(needs, n)
		}
	}
	return needs
}

// worstOf is the first hit of the highest severity.
func worstOf(hits []heardHit) int {
	worst := 0
	for i := range hits {
		if hits[i].Severity > hits[worst].Severity {
			worst = i
		}
	}
	return worst
}

// finding merges a rule's hits into the one thing it says this week. The hits
// keep their order but the worst comes first, so that the sentence is about it.
func (p *Pass) finding(r *Rule, hits []heardHit, worst int) Finding {
	h := hits[worst]
	f := Finding{
		Rule: r, Severity: h.Severity, Week: p.Week,
		Say: h.Say, Day: NoDay, N: h.N, Limit: h.Limit,
	}
	if h.A != nil && r.Span == Day {
		f.Day = h.A.Day
	}
	if h.A != nil && h.B != nil {
		f.Gap = Gap(h.A, h.B)
	}
	f.addPair(h.pair)
	for i := range hits {
		f.addPair(hits[i].pair)
	}
	return f
}

func (f *Finding) addPair(pair Pair) {
	if pair != (Pair{}) && !slices.Contains(f.Pairs, pair) {
		f.Pairs = append(f.Pairs, pair)
	}
}

func (h *hearing) reset() {
	h.hits, h.spoke = h.hits[:0], h.spoke[:0]
}

func (h *hearing) anyOf(ids []string) bool {
	for _, id := range ids {
		for _, r := range h.spoke {
			if r.ID == id {
				return true
			}
		}
	}
	return false
}
