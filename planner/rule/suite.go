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

// index is the index of the rule with the id, or -1.
func (s Suite) index(id string) int {
	for i, r := range s {
		if r.ID == id {
			return i
		}
	}
	return -1
}

// Report is what the suite says of one week.
type Report struct {
	Week       int
	Score      Score
	Findings   []Finding // what to do first is first: see Finding.Compare
	NotChecked []NotChecked
}

// NotChecked is a rule that could not be checked, and the history that it lacks.
type NotChecked struct {
	Rule    *Rule
	Missing []*Need
}

// Need is a piece of history without which a rule is not checked.
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
	j := Judge{Suite: s, Immutable: true}
	reports := make([]Report, len(plan.Weeks))
	for w := range reports {
		reports[w] = j.Check(plan, w)
	}
	return reports
}

// Judge runs a suite many times without allocating each time: the drag asks it about
// every slot, and the solver about thousands of weeks. It must not be used by two
// goroutines at once.
//
// It follows the plan's rulings. A muted rule does not run, so rules that yield to it
// or depend on it do report. A ruling on severity holds for all findings of the rule.
// An overridden finding stays in the report and still silences its consequences, but
// adds nothing to the score.
type Judge struct {
	Suite Suite
	// Immutable promises that the sessions of a plan are never changed in place, so
	// that the judge may cache the sums of weeks.
	Immutable bool

	pass      Pass
	rulings   rulings
	only      []bool // per rule: run it; nil = run all
	unweighed []bool // per rule: its findings add nothing to the score; nil = none
	frozen    *Pass  // has the time before the week; nil = work it out
}

// Score is the week's score alone.
func (j *Judge) Score(plan *planner.Plan, week int) Score {
	return j.run(plan, week, nil)
}

// Around is the sum of the scores of a week and its two neighbours. An edit of the
// week changes no other week's score but through rules that look further back.
func (j *Judge) Around(plan *planner.Plan, week int) Score {
	var sum Score
	for w := max(0, week-1); w <= week+1 && w < len(plan.Weeks); w++ {
		sum = sum.Plus(j.Score(plan, w))
	}
	return sum
}

// Check is the week's score with its findings, the first to do first.
func (j *Judge) Check(plan *planner.Plan, week int) Report {
	report := Report{Week: week}
	report.Score = j.run(plan, week, &report)
	planner.Sort(report.Findings, func(a, b Finding) int { return a.Compare(&b) })
	return report
}

func (j *Judge) run(plan *planner.Plan, week int, into *Report) Score {
	p := &j.pass
	if !j.Immutable {
		p.forget()
	}
	if plan.Over(week) {
		return Score{} // what is over is done, and nothing to put right
	}
	p.look(plan, week)
	if j.frozen != nil {
		p.past, p.pastSet = *j.frozen.Past(), true
	}
	p.reported.reset()
	j.rulings.read(j.Suite, plan.Rulings)
	var score Score
	for index, r := range j.Suite {
		decided := j.rulings.about(index, week)
		if r.Run == nil || r.Span == Whole || decided.mute || j.only != nil && !j.only[index] || p.reported.anyOf(r.DependsOn) {
			continue
		}
		if lacks(r, p) {
			if into != nil {
				into.NotChecked = append(into.NotChecked, NotChecked{r, missing(r, p)})
			}
			continue
		}
		p.showTo(r)
		p.current, p.reported.mark = r, len(p.reported.hits)
		r.Run(p)
		hits := p.reported.hits[p.reported.mark:]
		if len(hits) == 0 {
			continue
		}
		p.reported.fired = append(p.reported.fired, r)
		worst := worstOf(hits)
		decided.grade(hits)
		var weight Score
		if decided.reason == "" && (j.unweighed == nil || !j.unweighed[index]) {
			weight = r.weigh(hits)
			score = score.Plus(weight)
		}
		if into != nil {
			f := p.finding(r, hits, worst)
			f.index, f.Overridden, f.Score = index, decided.reason, weight
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

// worstOf is the first hit of the highest severity, if one can be of those that hold
// whatever the next week is.
func worstOf(hits []reportedHit) int {
	worst := 0
	for i := range hits {
		h, w := &hits[i], &hits[worst]
		if h.Severity > w.Severity || h.Severity == w.Severity && w.Again && !h.Again {
			worst = i
		}
	}
	return worst
}

// finding makes one finding of a rule's hits. Its sentence is about the worst hit,
// whose pair comes first; the other pairs keep their order.
func (p *Pass) finding(r *Rule, hits []reportedHit, worst int) Finding {
	h := hits[worst]
	f := Finding{
		Rule: r, Severity: h.Severity, Week: p.Week,
		Say: h.Say, Day: NoDay, N: h.N, Limit: h.Limit, Race: h.Race, Most: h.Most, Again: h.Again,
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

func (h *hitList) reset() {
	h.hits, h.fired = h.hits[:0], h.fired[:0]
}

func (h *hitList) anyOf(ids []string) bool {
	for _, id := range ids {
		for _, r := range h.fired {
			if r.ID == id {
				return true
			}
		}
	}
	return false
}
