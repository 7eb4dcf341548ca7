package solver

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Explainer finds out why no arrangement is clean, in steps, like a Search.
//
// It finds a conflict: wishes that cannot all be had even when all others are
// given up. It begins with all wishes and leaves out one after the other, the
// least important first. Where the rest still cannot be had together the wish
// had no part in the conflict and stays out; where it can, it is a part. What
// remains is a conflict of which no part is one.
//
// There may be another with fewer wishes. Each "it can be had" says of some
// wishes that they are together in a clean week: so a conflict has one of those
// that were left out (a correction). Take a smallest set that has one of each
// correction: all smaller sets miss one, so they can be had. If it is as large
// as the conflict at hand, that one is a smallest. If not, it is asked about,
// with as much beside it as does not complete a known conflict: a smallest set
// is given up that has one of each of them. That either can be had, which is a
// correction that the set misses; or it is a conflict, and leaving out makes a
// new one of it that no part is one of. Both lists grow by something new each
// time, so it ends.
//
// A rule that asks for sessions would speak of those that are left out. Rules
// about content that are silent of the best week are not asked (quiet). Others
// may still do so, and a day that holds more than it has minutes for holds less
// once a session is gone: then wishes can be had of which a part cannot. The
// answer still means what Why says.
//
// Every question is a search with an end (most). Where one has no answer the
// wish stays in, and Proved or Smallest is false.
type Explainer struct {
	task   Task // as the person has it
	quiet  Task
	why    Why
	all    []Wish
	search *Search // nil when the next one is to be begun
	yesNo  bool    // it asks for a week below a limit
	week   planner.Plan
	ended  bool // no week is cleaner than that

	kept   wishSet // the wishes that are asked about
	at     int     // the wish that is weighed
	core   wishSet // a conflict that is being made smaller
	needed wishSet // what must stay of it
	making bool    // it is
	sure   bool    // every question about it was answered

	best        wishSet // the smallest conflict so far
	found       bool
	conflicts   []wishSet
	corrections []wishSet

	asking Asking
	spent  int // nodes, when the stage began
	most   int
	done   bool
}

// NewExplainer explains a task. Each of its questions may take so many nodes.
func NewExplainer(t Task, most int) (*Explainer, error) {
	t.Unlike = nil
	x := &Explainer{task: t, most: most, at: -1}
	return x, x.tally(t)
}

// Step works on for so many nodes and says whether the reason is known; or it
// begins a search and does nothing else.
func (x *Explainer) Step(nodes int) bool {
	switch {
	case x.done:
	case x.search == nil:
		x.ask()
	default:
		used, answered := x.search.work(nodes, x.most, x.yesNo)
		if x.asking.Nodes += used; answered {
			s := x.search
			x.search = nil
			x.take(s)
		}
	}
	return x.done
}

// Progress is how far it is.
func (x *Explainer) Progress() Asking {
	a := x.asking
	a.Found = x.all != nil
	switch a.Stage {
	case Leaving:
		a.Of = len(x.all)
		a.At = min(a.Of, a.Of-(x.core&^x.needed).size()+1)
	case Weighing:
		a.Of = x.best.size()
		a.At = (x.best & full(x.at+1)).size()
	}
	return a
}

// Why is the reason as far as it is known: from Leaving on there is a conflict,
// which gets smaller.
func (x *Explainer) Why() Why {
	w := x.why
	best := x.best
	if !x.found {
		best = x.core
	}
	for i := range x.all {
		if best.has(i) {
			w.Wishes = append(w.Wishes, x.all[i])
		}
	}
	return w
}

// Wishes are all that could be given up, once the best week is known.
func (x *Explainer) Wishes() []Wish { return slices.Clone(x.all) }

// tally begins to look for the best week of a task, question for a clean one.
func (x *Explainer) tally(t Task) (err error) {
	x.search, err = newFewest(t)
	x.asking.Asked, x.yesNo = x.asking.Asked+1, false
	return err
}

func (x *Explainer) question(t Task) (err error) {
	x.search, err = newAsk(t, cleanBelow(beside(&t), x.why.Severity))
	x.asking.Asked, x.yesNo = x.asking.Asked+1, true
	return err
}

func (x *Explainer) stage(s Stage) { x.asking.Stage, x.spent = s, x.asking.Nodes }

// late says that a stage has had its time.
func (x *Explainer) late() bool { return x.asking.Nodes-x.spent > stageWorth*x.most }

// stageWorth is how many questions' nodes a stage may take.
const stageWorth = 4

// take takes what a search has found.
func (x *Explainer) take(s *Search) {
	switch x.asking.Stage {
	case Judging:
		x.judged(s)
	case Leaving, Fewer:
		x.answer(s.below(), s.done)
	case Weighing:
		w := &x.all[x.at]
		w.Without = tallied(s)
		w.Weighed = s.best.found && (s.done || w.Without.Better(x.why.Best))
		w.Heeded = x.heeded(s, w.Rule)
	}
}

// heeded are the rules that warn of the best week and are silent now.
func (x *Explainer) heeded(s *Search, given *rule.Rule) (heeded []*rule.Rule) {
	a, _ := s.Answer()
	for w := max(0, x.task.From-1); w <= x.task.To+1 && w < len(x.week.Weeks); w++ {
		now := spoken(x.task.Suite, &a.Plan, w)
		for _, was := range spoken(x.task.Suite, &x.week, w) {
			if was.severity >= rule.Warning && severityOf(now, was) == rule.Clear && was.rule != given && !slices.Contains(heeded, was.rule) {
				heeded = append(heeded, was.rule)
			}
		}
	}
	return heeded
}

func tallied(s *Search) rule.Score {
	e, w, _ := s.best.score.Counts()
	return rule.Score{Errors: e * rule.Unit, Warnings: w * rule.Unit}
}

// judged looks at the best week with all wishes. Where that is not proved, it
// is asked whether there is a week without what is bad about it.
func (x *Explainer) judged(s *Search) {
	first := x.why.Severity == rule.Clear
	if first || s.below() {
		a, ok := s.Answer()
		if x.week = a.Plan; !ok {
			x.week = x.task.Plan
		}
		x.why.Best = tallied(s)
		switch own := beside(&x.task); {
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
	x.all = allWishes(&x.task, &x.week, x.why.Severity)
	x.hush()
	x.make(full(len(x.all)))
	x.stage(Leaving)
}

// hush mutes the rules about content that are no wishes. With sessions left out
// they would speak of what is missing, and that is not what is asked.
func (x *Explainer) hush() {
	x.quiet = x.task
	for _, r := range x.task.Suite {
		if !aboutContent(r) || r.AlwaysOn || r.Run == nil || slices.ContainsFunc(x.all, func(w Wish) bool { return w.Rule == r }) {
			continue
		}
		if p, err := planner.Apply(x.quiet.Plan, mute(r)); err == nil {
			x.quiet.Plan = p
		}
	}
}

// make begins to leave out what a conflict does not need.
func (x *Explainer) make(conflict wishSet) {
	x.core, x.needed, x.making, x.sure = conflict, 0, true, true
}

// made keeps the conflict of which no part is one.
func (x *Explainer) made() {
	x.making = false
	x.conflicts = added(x.conflicts, x.core)
	if !x.found || x.core.size() < x.best.size() {
		x.best, x.found = x.core, true
		x.why.Proved = x.ended && x.sure
	}
}

// answer says whether the wishes of the question can be had, and whether that
// is sure.
func (x *Explainer) answer(can, sure bool) {
	switch {
	case can:
		x.corrections = added(x.corrections, full(len(x.all))&^x.kept)
		x.needed |= x.core &^ x.kept
	case sure && x.making:
		x.core = x.kept
	case sure:
		x.make(x.kept)
	case x.making:
		x.needed |= x.core &^ x.kept
		x.sure = false
	default: // there may be a conflict of fewer wishes
		x.stage(Weighing)
	}
}

// ask begins the next search.
func (x *Explainer) ask() {
	switch x.asking.Stage {
	case Judging:
		x.done = x.question(x.task) != nil
	case Leaving:
		if !x.askSmaller() {
			x.stage(Fewer)
		}
	case Fewer:
		if !x.askSmaller() && !x.askFewer() {
			x.stage(Weighing)
		}
	case Weighing:
		x.done = !x.askWorth()
	}
}

// askSmaller asks whether a conflict needs a wish.
func (x *Explainer) askSmaller() bool {
	if !x.making {
		return false
	}
	left := x.core &^ x.needed
	if left == 0 || x.late() {
		x.sure = x.sure && left == 0
		x.made()
		return false
	}
	x.keep(x.core &^ (1 << left.first()))
	return true
}

// askFewer looks for a conflict of fewer wishes, unless there is none, or it
// would take too long to find one.
func (x *Explainer) askFewer() bool {
	hit, found, sure := smallestHit(x.corrections, x.best.size()-1)
	if !found && sure && x.ended {
		x.why.Proved, x.why.Smallest = true, true
	}
	if !found || x.late() {
		return false
	}
	var rest []wishSet
	for _, c := range x.conflicts {
		rest = append(rest, c&^hit)
	}
	out, found, _ := smallestHit(rest, mostWishes)
	if found {
		x.keep(full(len(x.all)) &^ out)
	}
	return found
}

// keep asks whether some wishes can be had when all others are given up.
func (x *Explainer) keep(wishes wishSet) {
	x.kept = wishes
	var given []Wish
	for i := range x.all {
		if !wishes.has(i) {
			given = append(given, x.all[i])
		}
	}
	if t, err := x.quiet.without(given); err != nil || x.question(t) != nil {
		x.answer(false, false)
	}
}

// askWorth asks what it buys to give up the next wish of the conflict.
func (x *Explainer) askWorth() bool {
	for x.at++; x.at < len(x.all) && !x.late(); x.at++ {
		if x.best.has(x.at) {
			if t, err := x.task.without(x.all[x.at : x.at+1]); err == nil && x.tally(t) == nil {
				return true
			}
		}
	}
	return false
}
