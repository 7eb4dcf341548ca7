package solver_test

import (
	"os"
	"slices"
	"strconv"
	"testing"

	"hardeasy/internal/testsize"
	"hardeasy/planner"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
	"hardeasy/planner/solver"
)

// sample is how many random weeks a test looks at: few in every run, as many as
// ORACLE says in "make oracle".
func sample(t *testing.T, usual int) uint64 {
	n, err := strconv.Atoi(os.Getenv("ORACLE"))
	if err != nil {
		n = testsize.Of(usual)
	}
	return uint64(n)
}

// toys are rules that promise nothing, and some that promise what they do.
var toys = rule.Suite{
	{ID: "toy-pairs", Span: rule.Day, Placing: rule.Clash(rule.Strength, rule.Run, 0), Run: func(p *rule.Pass) {
		for a, b := range p.SameDate(rule.Strength, rule.Run) {
			p.Report(rule.Hit{Severity: rule.Warning, A: a, B: b, Over: max(0, 600-rule.Gap(a, b))})
		}
	}},
	{ID: "toy-days", Span: rule.Week, Run: func(p *rule.Pass) {
		var used [7]bool
		for i := range p.This {
			used[p.This[i].Day] = true
		}
		n := 0
		for _, is := range used {
			if is {
				n++
			}
		}
		if n != 3 {
			p.Report(rule.Hit{Severity: rule.Advice, Over: 100 * n})
		}
	}},
	{ID: "toy-order", Span: rule.Window, Placing: rule.Clash(rule.Any, rule.Any, 1), Run: func(p *rule.Pass) {
		for a, b := range p.DayAfter(rule.Any, rule.Any) {
			if a.Minutes > b.Minutes {
				p.Report(rule.Hit{Severity: rule.Error, A: a, B: b, Over: a.Minutes - b.Minutes})
			}
		}
	}},
}

// small is a random task that an oracle can try out, and its oracle.
func small(seed uint64) (solver.Task, *oracle, bool) {
	r := seeded(seed)
	p := r.small(6, 10)
	week := r.IntN(len(p.Weeks))
	task := solver.Task{Suite: rulebook.Suite, Plan: p, From: week, To: week}
	if seed%4 == 0 {
		task.Suite = toys
	}
	task.Noon = r.IntN(4) == 0
	if r.IntN(4) == 0 {
		task.Closed = []solver.Closed{{Week: week, Day: planner.Weekday(r.IntN(7)), Slots: pick[uint8](r, 1, 4, solver.WholeDay)}}
	}
	o := newOracle(task)
	size := 1
	for _, places := range o.places {
		size *= len(places)
	}
	return task, o, size <= 1500
}

func solve(t *testing.T, task solver.Task) *solver.Search {
	t.Helper()
	s, err := solver.New(task)
	if err != nil {
		t.Fatal(err)
	}
	for !s.Step(1 << 20) {
	}
	return s
}

// The search and a plain trial of all arrangements agree about the score of the
// best one, and about the fewest moves of a repair.
func TestOracle(t *testing.T) {
	weeks := 0
	for seed := uint64(0); weeks < int(sample(t, 1200)); seed++ {
		task, o, ok := small(seed)
		if !ok {
			continue
		}
		weeks++
		o.solve()
		s := solve(t, task)
		got, is := s.Answer()
		if is != o.found || !s.Progress().Proved {
			t.Fatalf("seed %d: found %v, the oracle %v", seed, is, o.found)
		}
		if !is {
			continue
		}
		costs := halves(got.Score)
		if is := got.Score; is.Errors != o.best.Errors || is.Warnings != o.best.Warnings || is.Cost()>>rule.FineLog != o.best.Cost()>>rule.FineLog {
			t.Fatalf("seed %d: %v and %d, the oracle says %v and %d of %d", seed, is, costs, o.best, o.least, o.tried)
		}
		j := rule.Judge{Suite: task.Suite}
		if is := j.Around(&got.Plan, task.From); is != plain(got.Score) {
			t.Fatalf("seed %d: the plan has %v, not %v", seed, is, got.Score)
		}
		if is := o.costs(asIn(&got.Plan.Weeks[task.From], o.week)); is != costs {
			t.Fatalf("seed %d: the plan costs %d, not %d", seed, is, costs)
		}
		task.Fewest = true
		got, _ = solve(t, task).Answer()
		e, w, _ := got.Score.Counts()
		if is := (repair{e, w, halves(got.Score)}); is != o.repair {
			t.Fatalf("seed %d: repaired to %v, the oracle says %v", seed, is, o.repair)
		}
	}
}

// What holds of every answer.
func TestLaws(t *testing.T) {
	for seed := range uint64(150) {
		r := seeded(seed)
		p := r.small(6, 9)
		w := r.IntN(len(p.Weeks))
		task := solver.Task{Suite: rulebook.Suite, Plan: p, From: w, To: w}
		j := rule.Judge{Suite: rulebook.Suite}
		was := j.Around(&p, w)
		s := solve(t, task)
		a, _ := s.Answer()
		score := plain(a.Score)
		if was.Better(score) {
			t.Fatalf("seed %d: worse than today: %v, was %v", seed, score, was)
		}
		for _, id := range a.Moved {
			if _, s, _ := p.Find(id); s.Pin || s.Done {
				t.Fatalf("seed %d: a pinned session was moved", seed)
			}
		}

		again := task
		again.Plan = a.Plan
		if b, _ := solve(t, again).Answer(); len(b.Edits) > 0 {
			t.Fatalf("seed %d: arranging twice moves %v", seed, b.Moved)
		}

		closed := task
		closed.Closed = []solver.Closed{{Week: w, Day: planner.Weekday(r.IntN(7)), Slots: solver.WholeDay}}
		if b, ok := solve(t, closed).Answer(); ok && b.Score.Better(a.Score) {
			t.Fatalf("seed %d: a closed day makes it better: %v, was %v", seed, b.Score, score)
		}

		other := task
		other.Plan = relabelled(p, w)
		if b, _ := solve(t, other).Answer(); b.Score != a.Score {
			t.Fatalf("seed %d: other names for equal sessions: %v, was %v", seed, b.Score, a.Score)
		}

		small, _ := solver.New(task)
		for !small.Step(3) {
			is := small.Progress()
			if is.Found && (s.Progress().Best.Better(is.Bound) || is.Best.Better(s.Progress().Best)) {
				t.Fatalf("seed %d: %v is better than can be", seed, is)
			}
		}
		if b, _ := small.Answer(); b.Score != a.Score || !slices.Equal(b.Moved, a.Moved) {
			t.Fatalf("seed %d: in slices it is %v, not %v", seed, b.Score, a.Score)
		}
	}
}

// halves are the half points of a score's preference.
func halves(s rule.Score) int { return s.Preference / (rule.Unit / 4 << rule.FineLog) }

// asIn has the sessions of a week in the order of another one.
func asIn(w *planner.Week, other []planner.Session) (week []planner.Session) {
	for i := range other {
		for _, s := range w.Sessions {
			if s.ID == other[i].ID {
				week = append(week, s)
			}
		}
	}
	return week
}

func plain(s rule.Score) rule.Score {
	s.Preference = 0
	return s
}

// relabelled gives the ids of a week's sessions to others that are equal.
func relabelled(p planner.Plan, w int) planner.Plan {
	sessions := slices.Clone(p.Weeks[w].Sessions)
	for i := range sessions {
		for k := range sessions[:i] {
			if same(&sessions[i], &sessions[k]) && !sessions[i].Pin && !sessions[k].Pin {
				sessions[i].ID, sessions[k].ID = sessions[k].ID, sessions[i].ID
			}
		}
	}
	p.Weeks = slices.Clone(p.Weeks)
	p.Weeks[w].Sessions = sessions
	return p
}
