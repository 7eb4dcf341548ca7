package rule

import (
	"cmp"
	"slices"

	"hardeasy/planner"
)

// Fix is a change that was tried and found to help.
type Fix struct {
	Edits []planner.Edit
	After Score // of the week and its neighbours, as Judge.Around counts it
}

// Proposal names edits that might remove a finding. It need not know whether
// they do: every one is tried. Edits of done sessions and of races fall away.
//
// Proposals are values and not closures, so that the compiler can lay out a
// rulebook as data.
type Proposal interface{ Propose(*Trial) }

// Func is a proposal of one rule's own.
type Func func(*Trial)

func (f Func) Propose(t *Trial) { f(t) }

// Trial is what a proposal knows, and where it puts what it thinks of.
type Trial struct {
	Plan    *planner.Plan
	Finding *Finding
	tried   [][]planner.Edit
}

// Try puts edits forward. Fifty proposals call it, and none is in a hurry.
//
//go:noinline
func (t *Trial) Try(edits ...planner.Edit) {
	t.tried = append(t.tried, edits)
}

// Sessions are those of the finding that are of any of the kinds. Pins do not
// count here: they hold for the planner's own moves, and a fix is the person's.
func (t *Trial) Sessions(k Kind) []planner.SessionID {
	var ids []planner.SessionID
	for _, id := range t.Finding.Sessions() {
		if _, s, ok := t.Plan.Find(id); ok && KindOf(s)&k != 0 {
			ids = append(ids, id)
		}
	}
	return ids
}

// maxFixes is how many ways out a finding offers.
const maxFixes = 3

// maxRounds is how many steps of one kind make up a fix at most, for findings
// about several pairs of sessions.
const maxRounds = 3

// Fixes are changes that remove the finding, bring no new error in any week and
// leave fewer findings in the weeks around (one warning in place of another is no
// fix): the best of each proposal, at most three.
// Key runs are left alone where a lift can move instead, and the other way
// round when strength is the goal (rule key-run-protected).
//
// The cost is a few hundred scores of a week; a screen asks for the fixes of
// the finding it shows, not of all.
//
// There is none for an overridden finding: the person has decided.
func (s Suite) Fixes(plan *planner.Plan, f *Finding) []Fix {
	if f.Overridden != "" {
		return nil
	}
	b := bench{plan: plan, finding: f, judge: Judge{Suite: s, Steady: true}, from: f.Week - 1, to: f.Week + 1}
	for _, id := range f.Sessions() {
		// A session of the week before or after may move, and has neighbours of its own.
		if w, _, ok := plan.Find(id); ok {
			b.from, b.to = min(b.from, w-1), max(b.to, w+1)
		}
	}
	b.before = b.score(plan)
	b.around = b.reports(b.from, b.to)
	var good []candidate
	for _, proposal := range f.Rule.Fixes {
		if c, ok := b.solve(proposal); ok && !slices.ContainsFunc(good, c.same) {
			good = append(good, c)
		}
	}
	planner.Sort(good, candidate.compare)
	fixes := make([]Fix, min(len(good), maxFixes))
	for i := range fixes {
		fixes[i] = Fix{good[i].edits, b.judge.Around(&good[i].next, f.Week)}
	}
	return fixes
}

// bench is where the proposals for one finding are tried.
type bench struct {
	plan     *planner.Plan
	finding  *Finding
	judge    Judge
	from, to int // weeks that a fix can touch, with their neighbours
	before   Score
	around   []Report // of those weeks, as they were
	later    []Report // of all weeks behind them, once asked for
}

type candidate struct {
	edits []planner.Edit
	next  planner.Plan
	cost  int // protected sessions touched
	loss  int // how much training is given up
	after Score
	far   int // how far sessions travel
}

// compare puts first what spares key sessions, then what leaves fewer errors
// and warnings, then what keeps more of the training, then the better week,
// then the smaller change.
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

// same says whether both candidates lead to the same weeks.
func (a candidate) same(b candidate) bool {
	return slices.EqualFunc(a.next.Weeks, b.next.Weeks, func(v, w planner.Week) bool {
		return slices.EqualFunc(v.Sessions, w.Sessions, func(s, t planner.Session) bool {
			return s.ID == t.ID && s.Day == t.Day && s.Slot == t.Slot && s.SameContent(&t)
		})
	})
}

// solve is the best that one proposal has to offer. When no single step
// removes the finding, the best step is taken and the proposal asked again.
func (b *bench) solve(proposal Proposal) (candidate, bool) {
	var so candidate
	plan, finding, now := b.plan, b.finding, b.before
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
				edits: edits, next: next, after: b.score(&next),
				cost: so.cost + touched(plan, edits), loss: so.loss + lost(edits), far: so.far + travel(plan, edits),
			}
			if !c.after.Better(now) {
				continue
			}
			clears := c.after.Fewer(b.before) && (best.edits == nil || c.compare(best) < 0)
			helps := best.edits == nil && (step.edits == nil || c.compare(step) < 0)
			if !clears && !helps {
				continue
			}
			left, newError := b.left(&next)
			switch {
			case newError:
			case left == nil && clears && !b.errsLater(&next):
				best = c
			case left != nil && helps:
				step = c
			}
		}
		if best.edits != nil {
			best.edits = joined(so.edits, best.edits)
			return best, true
		}
		if step.edits == nil {
			break
		}
		step.edits = joined(so.edits, step.edits)
		so, plan, now = step, &step.next, step.after
		finding, _ = b.left(plan)
	}
	return candidate{}, false
}

// joined are the edits of two steps. A list of exercises that the second step
// sets again is set once.
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
func (b *bench) score(plan *planner.Plan) (sum Score) {
	for w := max(0, b.from); w <= b.to && w < len(plan.Weeks); w++ {
		sum = sum.Plus(b.judge.Score(plan, w))
	}
	return sum
}

// reports are what is said of some weeks as they were.
func (b *bench) reports(from, to int) (reports []Report) {
	for w := max(0, from); w <= to && w < len(b.plan.Weeks); w++ {
		reports = append(reports, b.judge.Check(b.plan, w))
	}
	return reports
}

// left is what remains of the finding, and whether any rule errs that did not
// before.
func (b *bench) left(plan *planner.Plan) (remains *Finding, newError bool) {
	for i := range b.around {
		was := &b.around[i]
		is := b.judge.Check(plan, was.Week)
		for j := range is.Findings {
			f := &is.Findings[j]
			if f.Rule == b.finding.Rule && f.Week == b.finding.Week {
				remains = f
			}
			if f.errs() && !was.errs(f.Rule) {
				return remains, true
			}
		}
	}
	return remains, false
}

// errsLater says whether a rule that looks back errs in a week behind those
// that the fix can touch, and did not before: the long run there is a leap
// once those before it are shorter.
func (b *bench) errsLater(plan *planner.Plan) bool {
	if b.later == nil {
		b.later = b.reports(b.to+1, len(b.plan.Weeks))
	}
	for i := range b.later {
		was := &b.later[i]
		if b.judge.Score(plan, was.Week) == was.Score {
			continue
		}
		is := b.judge.Check(plan, was.Week)
		for j := range is.Findings {
			if f := &is.Findings[j]; f.errs() && !was.errs(f.Rule) {
				return true
			}
		}
	}
	return false
}

// errs says whether the rule does in this week.
func (r *Report) errs(by *Rule) bool {
	return slices.ContainsFunc(r.Findings, func(f Finding) bool { return f.Rule == by && f.errs() })
}

func (f *Finding) errs() bool { return f.Severity == Error && f.Overridden == "" }
