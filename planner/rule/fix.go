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

// Fixes are changes that remove the finding, add no error in any week and leave
// fewer findings in the weeks around it; one warning in place of another is no
// fix. They are the best of each proposal, at most three, the best first.
// Lifts move rather than key runs, and runs rather than heavy lifts when strength
// is the goal (rule key-run-protected).
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
}

type candidate struct {
	edits []planner.Edit
	next  planner.Plan
	cost  int // protected sessions touched
	loss  int // how much training is given up
	after Score
	far   int // how far sessions travel
}

// compare orders by key sessions touched, then by errors and warnings left, then
// by training lost, then by the week's score, then by the size of the change.
func (a candidate) compare(b candidate) int {
	return cmp.Or(
		cmp.Compare(a.cost, b.cost),
		cmp.Compare(a.after.Errors/Unit, b.after.Errors/Unit),
		cmp.Compare(a.after.Warnings/Unit, b.after.Warnings/Unit),
		cmp.Compare(a.loss, b.loss),
		a.after.Compare(b.after),
		cmp.Compare(len(a.edits), len(b.edits)),
		cmp.Compare(a.far, b.far),
	)
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
			if err != nil || untouchable(plan, edits) {
				continue
			}
			c := candidate{
				edits: edits, next: next, after: ts.score(&next),
				cost: done.cost + touched(plan, edits), loss: done.loss + lost(edits), far: done.far + travel(plan, edits),
			}
			if !c.after.Better(now) {
				continue
			}
			clears := c.after.Fewer(ts.before) && (best.edits == nil || c.compare(best) < 0)
			helps := best.edits == nil && (step.edits == nil || c.compare(step) < 0)
			if !clears && !helps {
				continue
			}
			left, newError := ts.left(&next)
			switch {
			case newError:
			case left == nil && clears && !ts.errsLater(&next):
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

// joined are the edits of two steps. A list of exercises that both steps set is
// set once, by the second.
func joined(first, second []planner.Edit) []planner.Edit {
	all := slices.DeleteFunc(slices.Clone(first), func(e planner.Edit) bool {
		was, ok := e.(planner.SetExercises)
		return ok && slices.ContainsFunc(second, func(e planner.Edit) bool {
			is, ok := e.(planner.SetExercises)
			return ok && is.Session == was.Session
		})
	})
	return append(all, second...)
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

// left is what remains of the finding, and whether a rule reports an error that it
// did not report before.
func (ts *trials) left(plan *planner.Plan) (remains *Finding, newError bool) {
	for i := range ts.around {
		was := &ts.around[i]
		is := ts.judge.Check(plan, was.Week)
		for j := range is.Findings {
			f := &is.Findings[j]
			if f.Rule == ts.finding.Rule && f.Week == ts.finding.Week {
				remains = f
			}
			if f.errs() && !was.errs(f.Rule) {
				return remains, true
			}
		}
	}
	return remains, false
}

// errsLater reports whether a rule that looks back reports a new error in a week after
// those that the fix can touch: a long run there becomes too big a step once the
// runs before it are shorter.
func (ts *trials) errsLater(plan *planner.Plan) bool {
	if ts.later == nil {
		ts.later = ts.reports(ts.to+1, len(ts.plan.Weeks))
	}
	for i := range ts.later {
		was := &ts.later[i]
		if ts.judge.Score(plan, was.Week) == was.Score {
			continue // the score is cheaper than the report
		}
		is := ts.judge.Check(plan, was.Week)
		for j := range is.Findings {
			if f := &is.Findings[j]; f.errs() && !was.errs(f.Rule) {
				return true
			}
		}
	}
	return false
}

// errs reports whether the rule reports an error in this week.
func (r *Report) errs(by *Rule) bool {
	return slices.ContainsFunc(r.Findings, func(f Finding) bool { return f.Rule == by && f.errs() })
}

func (f *Finding) errs() bool { return f.Severity == Error && f.Overridden == "" }
