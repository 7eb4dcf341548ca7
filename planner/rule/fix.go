package rule

import (
	"cmp"
	"slices"

	"hardeasy/planner"
)

// Fix is a change that was tried and found to help. Each was tried alone: after one is
// applied, the plan is judged anew and asked for its own fixes.
type Fix struct {
	Edits []planner.Edit
	After Score // of the week and its neighbours, as Judge.Around counts it
}

// Proposal names edits that might remove a finding. Each is tried, so it need not
// know whether they do. Edits of done sessions and of races are left out.
//
// Proposals are values and not closures, so that the compiler can lay out a
// rulebook as data.
type Proposal interface{ Propose(*Trial) }

// Func is a proposal that only one rule makes.
type Func func(*Trial)

func (f Func) Propose(t *Trial) { f(t) }

// Trial is what a proposal is given, and collects the edits it proposes.
type Trial struct {
	Plan    *planner.Plan
	Finding *Finding
	tried   [][]planner.Edit
}

// Try proposes edits that are made together. It is not inlined: fifty proposals
// call it, and none of them often.
//
//go:noinline
func (t *Trial) Try(edits ...planner.Edit) {
	t.tried = append(t.tried, edits)
}

// Sessions are those of the finding that are of any of the kinds, pinned ones too:
// a pin holds for the planner's own moves, and a fix is chosen by the person.
func (t *Trial) Sessions(k Kind) []planner.SessionID {
	var ids []planner.SessionID
	for _, id := range t.Finding.Sessions() {
		if _, s, ok := t.Plan.Find(id); ok && KindOf(s)&k != 0 {
			ids = append(ids, id)
		}
	}
	return ids
}

// maxFixes is how many fixes a finding offers at most.
const maxFixes = 3

// maxRounds is how many steps of one kind make up a fix at most, for findings
// about several pairs of sessions.
const maxRounds = 3

// Fixes are changes that remove the finding, add no error and no warning in any week and
// leave fewer findings in the weeks around it; one warning in place of another is no
// fix. They are the best of each proposal, at most three, the best first.
// Lifts move rather than key runs, and runs rather than heavy lifts when strength
// is the goal (rule key-run-protected).
//
// A long run is moved or dropped only where nothing else helps.
//
// It costs a few hundred scores of a week, so a screen asks only for the fixes of
// the finding that it shows.
//
// An overridden finding has none: the person has decided.
func (s Suite) Fixes(plan *planner.Plan, f *Finding) []Fix {
	if f.Overridden != "" {
		return nil
	}
	if f.Week == NoWeek {
		return s.fixesOfWhole(plan, f)
	}
	ts := trials{plan: plan, finding: f, judge: Judge{Suite: s, Immutable: true}, from: f.Week - 1, to: f.Week + 1}
	for _, id := range f.Sessions() {
		// A session of a neighbouring week may move, which touches the weeks next to that one.
		if w, _, ok := plan.Find(id); ok {
			ts.from, ts.to = min(ts.from, w-1), max(ts.to, w+1)
		}
	}
	ts.before = ts.score(plan)
	ts.around = ts.reports(ts.from, ts.to)
	var good []candidate
	for _, proposal := range f.Rule.Fixes {
		if c, ok := ts.solve(proposal); ok && !slices.ContainsFunc(good, c.same) {
			good = append(good, c)
		}
	}
	if slices.ContainsFunc(good, func(c candidate) bool { return !c.long }) {
		good = slices.DeleteFunc(good, func(c candidate) bool { return c.long })
	}
	planner.Sort(good, candidate.compare)
	fixes := make([]Fix, min(len(good), maxFixes))
	for i := range fixes {
		fixes[i] = Fix{good[i].edits, ts.judge.Around(&good[i].next, f.Week)}
	}
	return fixes
}

// trials tries the proposals for one finding.
type trials struct {
	plan     *planner.Plan
	finding  *Finding
	judge    Judge
	from, to int // weeks that a fix can touch, with their neighbours
	before   Score
	around   []Report // of those weeks, before the fix
	later    []Report // of all weeks after them, before the fix; made when first needed
	whole    Report   // of the plan, before the fix; made with later
}

type candidate struct {
	edits []planner.Edit
	next  planner.Plan
	long  bool // a long run is moved or dropped
	cost  int  // protected sessions touched
	loss  int  // how much training is given up
	seat  Seat // of the sessions that are new
	after Score
	far   int // how far sessions travel
}

// compare puts those last that move or drop a long run. It then orders by key sessions
// touched, then by errors and warnings left, then by training lost, then by the week's
// score, then by the size of the change.
func (a candidate) compare(b candidate) int {
	return cmp.Or(
		compareBool(a.long, b.long),
		cmp.Compare(a.cost, b.cost),
		cmp.Compare(a.after.Errors/Unit, b.after.Errors/Unit),
		cmp.Compare(a.after.Warnings/Unit, b.after.Warnings/Unit),
		cmp.Compare(a.loss, b.loss),
		a.after.Compare(b.after),
		cmp.Compare(len(a.edits), len(b.edits)),
		cmp.Compare(a.far, b.far),
	)
}

// beats reports whether a is the better fix of one proposal: what is new sits better where
// nothing else decides.
func (a candidate) beats(b candidate) bool {
	return cmp.Or(a.compare(b), a.seat.compare(b.seat)) < 0
}

// same reports whether both candidates result in the same weeks.
func (a candidate) same(b candidate) bool {
	return slices.EqualFunc(a.next.Weeks, b.next.Weeks, func(v, w planner.Week) bool {
		return slices.EqualFunc(v.Sessions, w.Sessions, func(s, t planner.Session) bool {
			return s.ID == t.ID && s.Day == t.Day && s.Slot == t.Slot && s.SameContent(&t)
		})
	})
}

// solve is the best fix of one proposal. When no single step removes the finding,
// the best step is taken and the proposal is asked again.
func (ts *trials) solve(proposal Proposal) (candidate, bool) {
	var done candidate // the steps taken so far
	plan, finding, now := ts.plan, ts.finding, ts.before
	for range maxRounds {
		t := Trial{Plan: plan, Finding: finding}
		proposal.Propose(&t)
		var best, step candidate
		for _, edits := range t.tried {
			next, err := planner.Apply(*plan, edits...)
			if err != nil || untouchable(plan, edits) || ts.tooMuch(plan, edits) {
				continue
			}
			c := candidate{
				edits: edits, next: next, after: ts.score(&next), long: done.long || uprootsLongRun(plan, edits),
				cost: done.cost + touched(plan, edits), loss: done.loss + lost(edits), far: done.far + travel(plan, edits),
			}
			if !c.after.Better(now) || ts.piles(plan, &next) {
				continue
			}
			c.seat = done.seat.plus(seatOfNew(plan, edits, c.after))
			clears := c.after.Fewer(ts.before) && (best.edits == nil || c.beats(best))
			helps := best.edits == nil && (step.edits == nil || c.beats(step))
			if !clears && !helps {
				continue
			}
			left, costs := ts.left(&next)
			switch {
			case costs:
			case left == nil && clears && !ts.costsElsewhere(&next):
				best = c
			case left != nil && helps:
				step = c
			}
		}
		if best.edits != nil {
			best.edits = joined(done.edits, best.edits)
			return best, true
		}
		if step.edits == nil {
			break
		}
		step.edits = joined(done.edits, step.edits)
		done, plan, now = step, &step.next, step.after
		finding, _ = ts.left(plan)
	}
	return candidate{}, false
}

// joined are the edits of two steps. What both steps set, a list of exercises, minutes or a
// place, is set once, by the second.
func joined(first, second []planner.Edit) []planner.Edit {
	all := slices.DeleteFunc(slices.Clone(first), func(e planner.Edit) bool {
		return slices.ContainsFunc(second, func(later planner.Edit) bool { return setsAgain(e, later) })
	})
	return append(all, second...)
}

// setsAgain reports whether the second edit sets what the first one has set.
func setsAgain(first, second planner.Edit) bool {
	switch was := first.(type) {
	case planner.SetExercises:
		is, ok := second.(planner.SetExercises)
		return ok && is.Session == was.Session
	case planner.Move:
		is, ok := second.(planner.Move)
		return ok && is.Session == was.Session
	case planner.Resize:
		is, ok := second.(planner.Resize)
		return ok && is.Session == was.Session
	}
	return false
}

// score of all weeks that a fix can touch.
func (ts *trials) score(plan *planner.Plan) (sum Score) {
	for w := max(0, ts.from); w <= ts.to && w < len(plan.Weeks); w++ {
		sum = sum.Plus(ts.judge.Score(plan, w))
	}
	return sum
}

// reports are those of some weeks before the fix.
func (ts *trials) reports(from, to int) (reports []Report) {
	for w := max(0, from); w <= to && w < len(ts.plan.Weeks); w++ {
		reports = append(reports, ts.judge.Check(ts.plan, w))
	}
	return reports
}

// left is what remains of the finding, and whether the fix costs an error or a warning in
// the weeks that it can touch.
func (ts *trials) left(plan *planner.Plan) (remains *Finding, costs bool) {
	for i := range ts.around {
		was := &ts.around[i]
		is := ts.judge.Check(plan, was.Week)
		if is.worseThan(was) {
			return nil, true
		}
		for j := range is.Findings {
			if f := &is.Findings[j]; f.Rule == ts.finding.Rule && f.Week == ts.finding.Week {
				remains = f
			}
		}
	}
	return remains, false
}

// costsElsewhere reports whether a rule that looks further has more errors or warnings in a
// week after those that the fix can touch, or about the plan: a long run there becomes too
// big a step once the runs before it are shorter.
func (ts *trials) costsElsewhere(plan *planner.Plan) bool {
	if ts.later == nil {
		ts.later = ts.reports(ts.to+1, len(ts.plan.Weeks))
		ts.whole = Report{Findings: ts.judge.Suite.Whole(ts.plan)}
	}
	whole := Report{Findings: ts.judge.Suite.Whole(plan)}
	return whole.worseThan(&ts.whole) || ts.costsIn(ts.later, plan)
}

// costsIn reports whether a rule has more errors or warnings in one of the weeks than it had.
func (ts *trials) costsIn(reports []Report, plan *planner.Plan) bool {
	for i := range reports {
		was := &reports[i]
		if ts.judge.Score(plan, was.Week) == was.Score {
			continue // the score is cheaper than the report
		}
		if is := ts.judge.Check(plan, was.Week); is.worseThan(was) {
			return true
		}
	}
	return false
}

// worseThan reports whether a rule has an error or a warning in more places than it had. A
// warning where it had an error is none.
func (r *Report) worseThan(was *Report) bool {
	for i := range r.Findings {
		f := &r.Findings[i]
		errors, warnings := f.grave()
		if errors+warnings == 0 {
			continue
		}
		errorsBefore, warningsBefore := was.grave(f.Rule)
		if errors > errorsBefore || errors+warnings > errorsBefore+warningsBefore {
			return true
		}
	}
	return false
}

// grave are the places of the rule's errors and warnings.
func (r *Report) grave(by *Rule) (errors, warnings int) {
	for i := range r.Findings {
		if f := &r.Findings[i]; f.Rule == by {
			return f.grave()
		}
	}
	return 0, 0
}

// grave are the places of an error or a warning. What is said of the whole plan is in no
// score, and is one place.
func (f *Finding) grave() (errors, warnings int) {
	score := f.Score
	if f.Week == NoWeek && f.Overridden == "" {
		score.Charge(f.Severity, Unit)
	}
	errors, warnings, _ = score.Counts()
	return errors, warnings
}
