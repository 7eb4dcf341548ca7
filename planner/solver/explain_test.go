package solver_test

import (
	"math/bits"
	"reflect"
	"slices"
	"strconv"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
	"hardeasy/planner/solver"
)

func explain(t *testing.T, task solver.Task, most int) *solver.Explainer {
	t.Helper()
	x, err := solver.NewExplainer(task, most)
	if err != nil {
		t.Fatal(err)
	}
	for !x.Step(1 << 20) {
	}
	return x
}

// A plain trial of all sets of constraints, each of them with a plain trial of all
// arrangements, agrees: the constraints cannot all be had, without any of them the
// others can, and so can all sets of fewer.
func TestExplainOracle(t *testing.T) {
	weeks, several, smaller := 0, 0, 0
	look := func(seed uint64) {
		r := seeded(seed)
		task := r.crowded()
		if arrangements(freed(task)) > 300 {
			return
		}
		x := explain(t, task, 1<<20)
		why, all := x.Why(), x.Constraints()
		if e, w, _ := why.Best.Counts(); (repair{errors: e, warnings: w}) != least(task) {
			t.Fatalf("seed %d: the best week has %v, the oracle says %v", seed, why.Best, least(task))
		}
		for _, at := range [...]rule.Severity{rule.Error, rule.Warning} {
			if is := why.Severity >= at; is == canBeClean(task, at) {
				t.Fatalf("seed %d: %v, and that it can be without %v is %v", seed, why.Severity, at, !is)
			}
			if why.Severity >= at {
				break
			}
		}
		if why.Severity == rule.Clear || len(all) > 11 {
			return
		}
		weeks++
		conflict := 0
		for _, constraint := range why.Conflict {
			i := slices.IndexFunc(all, func(w solver.Constraint) bool {
				return w.Session == constraint.Session && w.Pin == constraint.Pin && w.Closed == constraint.Closed && w.Rule == constraint.Rule
			})
			conflict |= 1 << i
			if e, w, _ := constraint.Without.Counts(); !constraint.Measured || (repair{errors: e, warnings: w}) != least(giveUp(task, constraint)) {
				t.Fatalf("seed %d: without %+v it is %v, the oracle says %v", seed, constraint, constraint.Without, least(giveUp(task, constraint)))
			}
		}
		can := make([]bool, 1<<len(all)) // be had, all else given up
		with := make([]bool, len(can))   // perhaps others
		muted := muteContent(task, all)
		smallest := 99
		for kept := len(can) - 1; kept >= 0; kept-- {
			var given []solver.Constraint
			for i := range all {
				if kept>>i&1 == 0 {
					given = append(given, all[i])
				}
			}
			can[kept] = canBeClean(giveUp(muted, given...), why.Severity)
			with[kept] = with[kept] || can[kept]
			if !can[kept] {
				smallest = min(smallest, bits.OnesCount(uint(kept)))
			}
			for i := range all {
				with[kept&^(1<<i)] = with[kept&^(1<<i)] || with[kept]
			}
		}
		size := len(why.Conflict)
		if size > 1 {
			several++
		}
		if !why.Proved || !why.Smallest || can[conflict] {
			t.Fatalf("seed %d: %+v, it can be had: %v", seed, why, can[conflict])
		}
		for kept := range can {
			if bits.OnesCount(uint(kept)) < size && !with[kept] {
				t.Fatalf("seed %d: %+v is no smallest conflict: %b is one", seed, why.Conflict, kept)
			}
		}
		if smallest < size {
			smaller++ // of which more can be had
		}
	}
	look(1016) // an empty week beside one with more places than findings
	for seed := uint64(0); several < int(sample(t, 15)); seed++ {
		look(seed)
	}
	if smaller > weeks/10 {
		t.Errorf("in %d of %d weeks fewer constraints cannot be had and more can", smaller, weeks)
	}
}

// Where rules want some sessions not to be together, wherever they stand, the
// smallest conflict is that of the rule that needs the fewest, with the rule.
func TestSmallestConflict(t *testing.T) {
	for seed := range uint64(200) {
		r := seeded(seed)
		sessions := 3 + r.IntN(8)
		p := planner.Plan{Athlete: planner.DefaultAthlete(), Weeks: make([]planner.Week, 1)}
		for i := range sessions {
			s := planner.Session{ID: planner.SessionID(i + 1), Type: catalog.RunEasy, Minutes: 20 + r.IntN(30)}
			s.Day, s.Slot = planner.Weekday(i%7), planner.Slot(i/7*2)
			p.Weeks[0].Sessions = append(p.Weeks[0].Sessions, s)
		}
		slices.SortStableFunc(p.Weeks[0].Sessions, func(a, b planner.Session) int { return int(a.Day) - int(b.Day) })
		task := solver.Task{Plan: p}
		want := 99
		for n := range 2 + r.IntN(6) {
			apart := 1 + r.IntN(1<<sessions-1)
			grudge := &rule.Rule{ID: "grudge-" + strconv.Itoa(n), Span: rule.Week, Placing: rule.Content(), AlwaysOn: r.IntN(3) == 0, Run: func(p *rule.Pass) {
				there := 0
				for i := range p.This {
					there |= 1 << (p.This[i].Session.ID - 1)
				}
				if there&apart == apart {
					p.Report(rule.Hit{Severity: rule.Error, A: &p.This[0]})
				}
			}}
			size := bits.OnesCount(uint(apart))
			if !grudge.AlwaysOn {
				size++ // the rule is a constraint, too
			}
			task.Suite, want = append(task.Suite, grudge), min(want, size)
		}
		why := explain(t, task, 1<<20).Why()
		if len(why.Conflict) != want || !why.Proved || !why.Smallest {
			t.Fatalf("seed %d: %d constraints, want %d: %+v", seed, len(why.Conflict), want, why)
		}
	}
}

// crowded is a week with demanding sessions in few slots, some pinned, beside
// other weeks.
func (r random) crowded() solver.Task {
	p := r.small(4, 4)
	w := r.IntN(len(p.Weeks))
	for i := range p.Weeks[w].Sessions {
		s := &p.Weeks[w].Sessions[i]
		s.Pin = r.IntN(3) == 0
		if r.IntN(4) > 0 {
			s.Type = pick(r, catalog.StrHeavyLower, catalog.StrHeavyFull, catalog.RunTempo, catalog.RunIntervals, catalog.RunLong)
			s.Minutes, s.RPE, s.Quality, s.PercentMax = s.Type.Info().Minutes, 0, 0, 0
		}
	}
	if r.IntN(2) == 0 {
		p.Athlete.Injury = planner.NoInjury
	}
	return solver.Task{Suite: rulebook.Suite, Plan: p, From: w, To: w}
}

// least are the fewest errors and then warnings of a task's arrangements.
func least(task solver.Task) repair {
	o := newOracle(task)
	o.solve()
	o.repair.costs = 0
	return o.repair
}

// canBeClean reports whether an arrangement has nothing of the severity beside what
// the neighbour weeks have on their own, place by place.
func canBeClean(task solver.Task, at rule.Severity) bool {
	limit := repair{}
	for _, w := range [...]int{task.From - 1, task.To + 1} {
		if task.Plan.Week(w) == nil {
			continue
		}
		bare := task.Plan
		bare.Weeks = slices.Clone(bare.Weeks)
		bare.Weeks[task.From].Sessions = nil
		alone := map[*rule.Rule]rule.Score{}
		for _, f := range task.Suite.Check(&bare, w).Findings {
			alone[f.Rule] = f.Score
		}
		for _, f := range task.Suite.Check(&task.Plan, w).Findings {
			errors, warnings, _ := f.Score.Counts()
			if e, w, _ := alone[f.Rule].Counts(); !content(f.Rule) {
				both := min(errors+warnings, e+w) // an error may be a warning on its own
				errors = min(errors, e)
				warnings = both - errors
			}
			limit.errors += errors
			limit.warnings += warnings
		}
	}
	if at == rule.Error {
		limit = repair{errors: limit.errors + 1}
	} else {
		limit.warnings++
	}
	o := newOracle(task)
	o.solve()
	o.repair.costs = 0
	return o.found && o.repair.better(limit)
}

func content(r *rule.Rule) bool { return r.Placing == rule.Content() || r.Placing == rule.ButStrides() }

// muteContent mutes the rules about content that are not constraints.
func muteContent(task solver.Task, all []solver.Constraint) solver.Task {
	for _, r := range task.Suite {
		if r.Run != nil && !r.AlwaysOn && content(r) && !slices.ContainsFunc(all, func(w solver.Constraint) bool { return w.Rule == r }) {
			task = giveUp(task, solver.Constraint{Rule: r})
		}
	}
	return task
}

// giveUp is the task without some constraints.
func giveUp(task solver.Task, given ...solver.Constraint) solver.Task {
	p := task.Plan
	p.Weeks = slices.Clone(p.Weeks)
	week := slices.Clone(p.Weeks[task.From].Sessions)
	for _, w := range given {
		switch {
		case w.Rule != nil:
			p, _ = planner.Apply(p, planner.SetRuling{Ruling: planner.Ruling{Rule: w.Rule.ID, Mute: true}})
		case w.Closed != nil:
			o := &p.Athlete.Open[w.Closed.Day]
			if o.Minutes == planner.Some(0) {
				*o = planner.Opening{}
			}
			o.Slots |= w.Closed.Slots
		case w.Pin:
			for i := range week {
				if week[i].ID == w.Session {
					week[i].Pin = false
				}
			}
		default:
			week = slices.DeleteFunc(week, func(s planner.Session) bool { return s.ID == w.Session })
		}
	}
	p.Weeks[task.From].Sessions = week
	task.Plan = p
	return task
}

// freed is the task with all pins and closed slots given up, arrangements how
// many ways there are to place its sessions.
func freed(task solver.Task) solver.Task {
	var given []solver.Constraint
	for _, s := range task.Plan.Weeks[task.From].Sessions {
		given = append(given, solver.Constraint{Session: s.ID, Pin: true})
	}
	for d := range planner.Sun + 1 {
		given = append(given, solver.Constraint{Closed: &solver.Closed{Day: d, Slots: 1<<planner.AM | 1<<planner.PM}})
	}
	return giveUp(task, given...)
}

func arrangements(task solver.Task) int {
	n := 1
	for _, places := range newOracle(task).places {
		n *= len(places)
	}
	return n
}

// A bad week next to the one in question is not what keeps that from being
// clean; a pair over the border is.
func TestExplainBesideBadWeeks(t *testing.T) {
	const (
		athlete = "athlete lift=intermediate run=intermediate goal=endurance age=34\n"
		bad     = "Mon AM run-easy 50\nTue AM run-intervals 45 pin\nWed AM run-easy 50; PM str-heavy-full 50 pin\nThu AM run-tempo 45 pin\nSat AM run-easy 50\n"
		good    = "Mon AM run-easy 50\nTue AM run-tempo 45\nWed AM run-easy 50\nThu PM str-heavy-lower 50\nSat AM run-long 75\n"
		worse   = "Mon PM str-heavy-full 50 pin\nTue PM str-heavy-full 50 pin\nWed PM str-heavy-full 50 pin\n" // two places of a finding
	)
	for _, tt := range []struct {
		name, plan string
		week       int
		pins       int // in the conflict; -1 = the week can be clean
	}{
		{"alone", "week 1\n" + good, 0, -1},
		{"a bad week before", "week 1\n" + bad + "week 2\n" + good, 1, -1},
		{"a bad week after", "week 1\n" + good + "week 2\n" + bad, 0, -1},
		{"two places of one fault before", "week 1\n" + worse + "week 2\n" + good, 1, -1},
		{"bad weeks on both sides", "week 1\n" + bad + "week 2\n" + good + "week 3\n" + bad, 1, -1},
		{"itself, between bad ones", "week 1\n" + bad + "week 2\n" + bad + "week 3\n" + bad, 1, 2},
		{"a pair over the border", "week 1\n" + good + "Sun PM str-heavy-lower 50 pin\nweek 2\nMon AM run-tempo 45 pin\n", 0, 1},
	} {
		week := task(t, athlete+tt.plan)
		week.From, week.To = tt.week, tt.week
		why := explain(t, week, 1<<20).Why()
		pins := 0
		for _, w := range why.Conflict {
			if w.Pin {
				pins++
			}
		}
		switch {
		case tt.pins < 0 && why.Severity != rule.Clear:
			t.Errorf("%s: %v %+v", tt.name, why.Severity, why.Conflict)
		case tt.pins >= 0 && (pins != tt.pins || !why.Smallest):
			t.Errorf("%s: %d pins, %v %+v", tt.name, pins, why.Severity, why.Conflict)
		}
	}
}

// However many nodes a step may take, it begins one search at most, and then it
// does nothing else; however
// the work is cut up, it comes to the same. At any time there is an answer that
// is no more than is known.
func TestExplainInSteps(t *testing.T) {
	week := task(t, fourAndFour)
	whole := explain(t, week, 3000).Why()
	for _, nodes := range []int{1, 7, 500, 1 << 20} {
		x, err := solver.NewExplainer(week, 3000)
		if err != nil {
			t.Fatal(err)
		}
		was, conflict := x.Progress(), 99
		for done := false; !done; {
			done = x.Step(nodes)
			is, why := x.Progress(), x.Why()
			if begun := is.Asked - was.Asked; begun > 1 || begun == 1 && is.Nodes > was.Nodes || is.Nodes > was.Nodes+nodes+1 { // the end of a walk may take one more
				t.Fatalf("%d nodes: %+v after %+v", nodes, is, was)
			}
			if is.Stage < was.Stage || is.At > is.Of || is.Stage == was.Stage && is.Of == was.Of && is.At < was.At {
				t.Fatalf("%d nodes: %+v after %+v", nodes, is, was)
			}
			if is.Found != (len(why.Conflict) > 0) || is.Found && len(why.Conflict) > conflict {
				t.Fatalf("%d nodes: %d constraints after %d: %+v", nodes, len(why.Conflict), conflict, is)
			}
			if is.Found {
				conflict = len(why.Conflict)
			}
			was = is
		}
		why := x.Why()
		if why.Smallest != whole.Smallest || !reflect.DeepEqual(why.Conflict, whole.Conflict) {
			t.Errorf("%d nodes: %+v, at once %+v", nodes, why, whole)
		}
		if was.Asked < 10 || !why.Proved || !why.Smallest {
			t.Errorf("%d nodes: %+v, %+v", nodes, was, why)
		}
	}
}
