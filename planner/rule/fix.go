package rule

import (
	"cmp"
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// Fix is a change that was tried and found to help.
type Fix struct {
	Edits []planner.Edit
	After Score // of the week and its neighbours
}

// Proposal names edits that might remove a finding. It need not know whether
// they do: every one is tried.
type Proposal func(*Trial)

// Trial is what a proposal knows, and where it puts what it thinks of.
type Trial struct {
	Plan    *planner.Plan
	Finding *Finding
	tried   []candidate
	kind    int
}

type candidate struct {
	edits []planner.Edit
	kind  int // which proposal it came from
	cost  int // protected sessions touched
	after Score
}

// Try puts edits forward.
func (t *Trial) Try(edits ...planner.Edit) {
	t.tried = append(t.tried, candidate{edits: edits, kind: t.kind})
}

// sessions are those of the finding that are of any of the kinds. Pins do not
// count here: they hold for the planner's own moves, and a fix is the person's.
func (t *Trial) sessions(k Kind) []planner.SessionID {
	var ids []planner.SessionID
	for _, id := range t.Finding.Sessions() {
		if _, s, ok := t.Plan.Find(id); ok && KindOf(s)&k != 0 && !s.Done {
			ids = append(ids, id)
		}
	}
	return ids
}

// Fixes are the changes that remove the finding, bring no new error and leave
// the weeks around better than before: the best of each proposal, at most three.
// Key runs are left alone where a lift can move instead, and the other way
// round when strength is the goal (rule key-run-protected).
func (s Suite) Fixes(plan *planner.Plan, f *Finding) []Fix {
	t := Trial{Plan: plan, Finding: f}
	for i, propose := range f.Rule.Fixes {
		t.kind = i
		propose(&t)
	}
	j := Judge{Suite: s}
	before := errorRules(&j, plan, f.Week)
	now := j.Around(plan, f.Week)
	var good []candidate
	for _, c := range t.tried {
		next, err := planner.Apply(*plan, c.edits...)
		if err != nil {
			continue
		}
		c.after = j.Around(&next, f.Week)
		if !c.after.Better(now) || !helps(&j, &next, f, before) {
			continue
		}
		c.cost = touched(plan, c.edits)
		good = append(good, c)
	}
	slices.SortStableFunc(good, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.cost, b.cost), a.after.Compare(b.after), cmp.Compare(len(a.edits), len(b.edits)))
	})
	var fixes []Fix
	var kinds []int
	for _, c := range good {
		if !slices.Contains(kinds, c.kind) && len(fixes) < 3 {
			kinds = append(kinds, c.kind)
			fixes = append(fixes, Fix{c.edits, c.after})
		}
	}
	return fixes
}

// helps says whether the finding is gone and no rule errs that did not before.
func helps(j *Judge, next *planner.Plan, f *Finding, before map[errorAt]bool) bool {
	for w := max(0, f.Week-1); w <= f.Week+1 && w < len(next.Weeks); w++ {
		r := j.Check(next, w)
		for i := range r.Findings {
			g := &r.Findings[i]
			if g.Rule == f.Rule && w == f.Week || g.Severity == Error && !before[errorAt{g.Rule, w}] {
				return false
			}
		}
	}
	return true
}

type errorAt struct {
	rule *Rule
	week int
}

func errorRules(j *Judge, plan *planner.Plan, week int) map[errorAt]bool {
	at := map[errorAt]bool{}
	for w := max(0, week-1); w <= week+1 && w < len(plan.Weeks); w++ {
		r := j.Check(plan, w)
		for i := range r.Findings {
			if f := &r.Findings[i]; f.Severity == Error {
				at[errorAt{f.Rule, w}] = true
			}
		}
	}
	return at
}

// touched counts the protected sessions among those the edits name.
func touched(plan *planner.Plan, edits []planner.Edit) int {
	protect := HardRun | LongRun
	if plan.Athlete.Goal == planner.Strength {
		protect = LegHeavy
	}
	n := 0
	count := func(id planner.SessionID) {
		if _, s, ok := plan.Find(id); ok && KindOf(s)&protect != 0 {
			n++
		}
	}
	for _, e := range edits {
		switch e := e.(type) {
		case planner.Move:
			count(e.Session)
		case planner.Swap:
			count(e.A)
			count(e.B)
		case planner.Retype:
			count(e.Session)
		case planner.Resize:
			count(e.Session)
		case planner.Drop:
			count(e.Session)
		}
	}
	return n
}

// MoveTo proposes every open slot of its week for the finding's sessions of the kinds.
func MoveTo(k Kind) Proposal {
	return func(t *Trial) {
		for _, id := range t.sessions(k) {
			at, _ := t.Plan.Where(id)
			for day := planner.Mon; day <= planner.Sun; day++ {
				for slot := planner.AM; slot < planner.Slots; slot++ {
					if slot == planner.Noon && at.Slot != planner.Noon || !t.Plan.Athlete.Open[day].Has(slot) {
						continue // noon is for those who use it
					}
					t.Try(planner.Move{Session: id, To: planner.Place{Week: at.Week, Day: day, Slot: slot, Index: planner.AtEnd}})
				}
			}
		}
	}
}

// SwapWith proposes that the finding's sessions of the kinds trade places with
// any other session of their week.
func SwapWith(k Kind) Proposal {
	return func(t *Trial) {
		for _, id := range t.sessions(k) {
			w, _, _ := t.Plan.Find(id)
			sessions := t.Plan.Weeks[w].Sessions
			for i := range sessions {
				if sessions[i].ID != id && !sessions[i].Done {
					t.Try(planner.Swap{A: id, B: sessions[i].ID})
				}
			}
		}
	}
}

// SwapPair proposes that the two sessions of each pair trade places.
func SwapPair(t *Trial) {
	for _, p := range t.Finding.Pairs {
		if p.A != 0 && p.B != 0 {
			t.Try(planner.Swap{A: p.A, B: p.B})
		}
	}
}

// Become proposes another type for the finding's sessions of the kinds.
func Become(k Kind, to catalog.ID) Proposal {
	return func(t *Trial) {
		for _, id := range t.sessions(k) {
			t.Try(planner.Retype{Session: id, Type: to})
		}
	}
}

// Remove proposes to drop the finding's sessions of the kinds.
func Remove(k Kind) Proposal {
	return func(t *Trial) {
		for _, id := range t.sessions(k) {
			t.Try(planner.Drop{Session: id})
		}
	}
}

// Shorten proposes to cut the finding's sessions of the kinds to at most n minutes.
func Shorten(k Kind, n int) Proposal {
	return func(t *Trial) {
		for _, id := range t.sessions(k) {
			if _, s, _ := t.Plan.Find(id); s.Minutes > n {
				t.Try(planner.Resize{Session: id, Minutes: n})
			}
		}
	}
}

// Plan proposes a new session of the type at every open slot of the week.
func Plan(id catalog.ID, minutes int) Proposal {
	return func(t *Trial) {
		for day := planner.Mon; day <= planner.Sun; day++ {
			for _, slot := range [2]planner.Slot{planner.AM, planner.PM} {
				if t.Plan.Athlete.Open[day].Has(slot) {
					t.Try(planner.Add{
						Session: planner.Session{Type: id, Minutes: minutes},
						To:      planner.Place{Week: t.Finding.Week, Day: day, Slot: slot, Index: planner.AtEnd},
					})
				}
			}
		}
	}
}
