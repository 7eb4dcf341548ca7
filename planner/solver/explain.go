package solver

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Explainer finds out why no arrangement is clean, in steps, like a Search: it
// finds constraints that cannot all be had together (see mus), and what it buys to
// give up each of them.
//
// A rule that asks for sessions would report those that are left out. So rules
// about content that report nothing of the best week are muted. Others may still
// report more, and a day that holds more than it has minutes for holds less once a
// session is gone. Then constraints can be had of which a part cannot. The answer
// still means what Why says.
//
// Every question is a search that may take so many nodes (most). Where one has no
// answer the constraint stays in, and Proved or Smallest is false.
type Explainer struct {
	task  Task // as the person has it
	muted Task // the rules are, see muteContent
	why   Why
	all   []Constraint
	mus   mus
	week  planner.Plan // with the best week
	ended bool         // that no week is cleaner is proved
	at    int          // the constraint that is measured

	search   *Search // nil when the next one is to be begun
	yesNo    bool    // it asks for a week below a limit
	progress QueryProgress
	spent    int // nodes, when the stage began
	most     int
	done     bool
}

// NewExplainer explains a task. Each of its questions may take so many nodes.
func NewExplainer(t Task, most int) (*Explainer, error) {
	t.Unlike = nil
	x := &Explainer{task: t, most: most, at: -1}
	return x, x.seekBest(t)
}

// Step works on for so many nodes and reports whether the reason is known; or it
// begins a search and does nothing else.
func (x *Explainer) Step(nodes int) bool {
	switch {
	case x.done:
	case x.search == nil:
		x.next()
	default:
		used, answered := x.search.run(nodes, x.most, x.yesNo)
		if x.progress.Nodes += used; answered {
			s := x.search
			x.search = nil
			x.take(s)
		}
	}
	return x.done
}

// Progress is how far it is.
func (x *Explainer) Progress() QueryProgress {
	p := x.progress
	p.Found = x.all != nil
	switch p.Stage {
	case Reducing:
		p.Of = len(x.all)
		p.At = min(p.Of, p.Of-(x.mus.core&^x.mus.needed).size()+1)
	case Measuring:
		p.Of = x.mus.best.size()
		p.At = (x.mus.best & full(x.at+1)).size()
	}
	return p
}

// Why is the reason as far as it is known: from Reducing on there is a conflict,
// which gets smaller.
func (x *Explainer) Why() Why {
	w, conflict := x.why, x.mus.conflict()
	for i := range x.all {
		if conflict.has(i) {
			w.Conflict = append(w.Conflict, x.all[i])
		}
	}
	return w
}

// Constraints are all that could be given up, once the best week is known.
func (x *Explainer) Constraints() []Constraint { return slices.Clone(x.all) }

// seekBest begins to look for the best week of a task, seekClean for a clean one.
func (x *Explainer) seekBest(t Task) (err error) {
	x.search, err = newFewest(t)
	x.progress.Asked, x.yesNo = x.progress.Asked+1, false
	return err
}

func (x *Explainer) seekClean(t Task) (err error) {
	x.search, err = newQuery(t, cleanBelow(neighbourReports(&t), x.why.Severity))
	x.progress.Asked, x.yesNo = x.progress.Asked+1, true
	return err
}

func (x *Explainer) stage(s Stage) { x.progress.Stage, x.spent = s, x.progress.Nodes }

// inTime reports whether the stage may take more nodes.
func (x *Explainer) inTime() bool { return x.progress.Nodes-x.spent <= queriesAStage*x.most }

// queriesAStage is how many questions' nodes a stage may take.
const queriesAStage = 4

// next begins the next search.
func (x *Explainer) next() {
	switch x.progress.Stage {
	case Judging:
		x.done = x.seekClean(x.task) != nil
	case Reducing:
		if !x.reduce() {
			x.stage(Minimizing)
		}
	case Minimizing:
		if !x.reduce() && !x.minimize() {
			x.stage(Measuring)
		}
	case Measuring:
		x.done = !x.measureNext()
	}
}

// reduce asks whether a conflict needs a constraint, minimize whether there is a
// smaller one.
func (x *Explainer) reduce() bool {
	asks := x.mus.askNeeded(x.inTime())
	if asks {
		x.askKept()
	}
	x.why.Proved = x.mus.minimal && x.ended
	return asks
}

func (x *Explainer) minimize() bool {
	asks, smallest := x.mus.askSmaller(x.inTime())
	if smallest && x.ended {
		x.why.Proved, x.why.Smallest = true, true
	}
	if asks {
		x.askKept()
	}
	return asks
}

// askKept asks whether the constraints in question can be had when all others are
// given up.
func (x *Explainer) askKept() {
	var given []Constraint
	for i := range x.all {
		if !x.mus.kept.has(i) {
			given = append(given, x.all[i])
		}
	}
	if t, err := x.muted.without(given); err != nil || x.seekClean(t) != nil {
		x.answer(false, false)
	}
}

func (x *Explainer) answer(can, sure bool) {
	if x.mus.answer(can, sure) {
		x.stage(Measuring)
	}
}

// measureNext asks what it buys to give up the next constraint of the conflict.
func (x *Explainer) measureNext() bool {
	for x.at++; x.at < len(x.all) && x.inTime(); x.at++ {
		if x.mus.best.has(x.at) {
			if t, err := x.task.without(x.all[x.at : x.at+1]); err == nil && x.seekBest(t) == nil {
				return true
			}
		}
	}
	return false
}

// take takes what a search has found.
func (x *Explainer) take(s *Search) {
	switch x.progress.Stage {
	case Judging:
		x.judged(s)
	case Reducing, Minimizing:
		x.answer(s.below(), s.done)
	case Measuring:
		c := &x.all[x.at]
		c.Without = countsOf(s)
		c.Measured = s.best.found && (s.done || c.Without.Better(x.why.Best))
		c.Satisfied = x.satisfied(s, c.Rule)
	}
}

// satisfied are the rules that warn of the best week, but not of what a search has
// found with a constraint given up.
func (x *Explainer) satisfied(s *Search, given *rule.Rule) (rules []*rule.Rule) {
	a, _ := s.Answer()
	for w := max(0, x.task.From-1); w <= x.task.To+1 && w < len(x.week.Weeks); w++ {
		now := reports(x.task.Suite, &a.Plan, w)
		for _, was := range reports(x.task.Suite, &x.week, w) {
			if was.severity >= rule.Warning && sameIn(now, was).severity == rule.Clear && was.rule != given && !slices.Contains(rules, was.rule) {
				rules = append(rules, was.rule)
			}
		}
	}
	return rules
}

// countsOf are the errors and warnings of the best arrangement of a search.
func countsOf(s *Search) rule.Score {
	e, w, _ := s.best.score.Counts()
	return rule.Score{Errors: e * rule.Unit, Warnings: w * rule.Unit}
}

// judged looks at the best week with all constraints. Where it is not proved to be
// the best, it is asked whether there is a week without what is bad about it.
func (x *Explainer) judged(s *Search) {
	first := x.why.Severity == rule.Clear
	if first || s.below() {
		a, ok := s.Answer()
		if x.week = a.Plan; !ok {
			x.week = x.task.Plan
		}
		x.why.Best = countsOf(s)
		switch own := neighbourReports(&x.task); {
		case !ok || !s.best.score.Better(cleanBelow(own, rule.Error)):
			x.why.Severity = rule.Error
		case !s.best.score.Better(cleanBelow(own, rule.Warning)):
			x.why.Severity = rule.Warning
		default:
			x.why.Severity, x.done = rule.Clear, true
		}
		if x.done || !first || !s.done {
			return
		}
	}
	x.ended = s.done
	x.all = constraintsOf(&x.task, &x.week, x.why.Severity)
	x.muteContent()
	x.mus.all = len(x.all)
	x.mus.reduce(full(len(x.all)))
	x.stage(Reducing)
}

// muteContent mutes the rules about content that are no constraints. With sessions
// left out they would report what is missing, and that is not what is asked.
func (x *Explainer) muteContent() {
	x.muted = x.task
	for _, r := range x.task.Suite {
		if !aboutContent(r) || r.AlwaysOn || r.Run == nil || slices.ContainsFunc(x.all, func(c Constraint) bool { return c.Rule == r }) {
			continue
		}
		if p, err := planner.Apply(x.muted.Plan, mute(r)); err == nil {
			x.muted.Plan = p
		}
	}
}
