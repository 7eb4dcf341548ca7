package planner_test

import (
	"errors"
	"math/rand/v2"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"hardeasy/internal/testsize"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
	"hardeasy/planner/plantest"
)

func parse(t *testing.T, text string) planner.Plan {
	t.Helper()
	p, err := notation.Parse(text)
	if err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	return p
}

// clone shares nothing with p.
func clone(p planner.Plan) planner.Plan {
	p.Races = append([]planner.Race(nil), p.Races...)
	p.Rulings = append([]planner.Ruling(nil), p.Rulings...)
	p.Checks = append([]planner.Check(nil), p.Checks...)
	weeks := make([]planner.Week, len(p.Weeks))
	for w, week := range p.Weeks {
		weeks[w].Phase = week.Phase
		for _, s := range week.Sessions {
			s.Exercises = append([]planner.Exercise(nil), s.Exercises...)
			s.Steps = append([]planner.Step(nil), s.Steps...)
			weeks[w].Sessions = append(weeks[w].Sessions, s)
		}
	}
	p.Weeks = weeks
	if len(weeks) == 0 {
		p.Weeks = nil
	}
	return p
}

// randomEdited is a plan with sessions, ids in order.
func randomEdited(rng *rand.Rand) (planner.Plan, []planner.SessionID) {
	for {
		p := plantest.Plan(rng)
		plantest.Renumber(&p)
		if p.LastID >= 2 {
			ids := make([]planner.SessionID, p.LastID)
			for i := range ids {
				ids[i] = planner.SessionID(i + 1)
			}
			return p, ids
		}
	}
}

func randomPlace(rng *rand.Rand, p *planner.Plan) planner.Place {
	return planner.Place{
		Week: rng.IntN(len(p.Weeks)), Day: planner.Weekday(rng.IntN(7)), Slot: planner.Slot(rng.IntN(3)), Index: rng.IntN(3),
	}
}

func same(t *testing.T, what string, got, want planner.Plan) {
	t.Helper()
	if g, w := notation.Format(got), notation.Format(want); g != w {
		t.Fatalf("%s:\ngot\n%s\nwant\n%s", what, g, w)
	}
	for w := range want.Weeks {
		if len(got.Weeks[w].Sessions) == 0 && len(want.Weeks[w].Sessions) == 0 {
			continue // emptied or never filled: both are empty
		}
		if !reflect.DeepEqual(got.Weeks[w], want.Weeks[w]) {
			t.Fatalf("%s: week %d:\ngot  %+v\nwant %+v", what, w, got.Weeks[w], want.Weeks[w])
		}
	}
}

func apply(t *testing.T, p planner.Plan, edits ...planner.Edit) planner.Plan {
	t.Helper()
	next, err := planner.Apply(p, edits...)
	if err != nil {
		t.Fatalf("%v: %#v in\n%s", err, edits, notation.Format(p))
	}
	return next
}

func TestMoveAndBack(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for range testsize.Of(2000) {
		p, ids := randomEdited(rng)
		id := ids[rng.IntN(len(ids))]
		from, _ := p.Where(id)
		moved := apply(t, p, planner.Move{Session: id, To: randomPlace(rng, &p)})
		same(t, "move and back", apply(t, moved, planner.Move{Session: id, To: from}), p)
	}
}

func TestMoveGoesThere(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	for range testsize.Of(2000) {
		p, ids := randomEdited(rng)
		id, to := ids[rng.IntN(len(ids))], randomPlace(rng, &p)
		moved := apply(t, p, planner.Move{Session: id, To: to})
		at, ok := moved.Where(id)
		if !ok || at.Week != to.Week || at.Day != to.Day || at.Slot != to.Slot || at.Index > to.Index {
			t.Fatalf("moved to %+v, stands at %+v", to, at)
		}
		inOrder(t, &moved)
	}
}

func inOrder(t *testing.T, p *planner.Plan) {
	t.Helper()
	for w := range p.Weeks {
		last := -1
		for _, s := range p.Weeks[w].Sessions {
			at := 3*int(s.Day) + int(s.Slot)
			if at < last {
				t.Fatalf("week %d is out of order:\n%+v", w, p.Weeks[w])
			}
			last = at
		}
	}
}

func TestSwapTwice(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 8))
	for range testsize.Of(2000) {
		p, ids := randomEdited(rng)
		a := rng.IntN(len(ids))
		b := (a + 1 + rng.IntN(len(ids)-1)) % len(ids)
		swap := planner.Swap{A: ids[a], B: ids[b]}
		placeA, _ := p.Where(swap.A)
		placeB, _ := p.Where(swap.B)
		once := apply(t, p, swap)
		if at, _ := once.Where(swap.A); at != placeB {
			t.Fatalf("%d went to %+v, want %+v in\n%s", swap.A, at, placeB, notation.Format(p))
		}
		if at, _ := once.Where(swap.B); at != placeA {
			t.Fatalf("%d went to %+v, want %+v in\n%s", swap.B, at, placeA, notation.Format(p))
		}
		same(t, "swap twice", apply(t, once, swap), p)
		same(t, "swap the other way round", apply(t, p, planner.Swap{A: swap.B, B: swap.A}), once)
	}
}

func TestSwapInsideASlot(t *testing.T) {
	p := parse(t, "Mon AM run-easy 10; AM run-easy 20; AM run-easy 30; AM run-easy 40\n")
	for _, tt := range []struct {
		a, b planner.SessionID
		want string
	}{
		{1, 2, "20 10 30 40"}, {2, 1, "20 10 30 40"}, {1, 3, "30 20 10 40"}, {1, 4, "40 20 30 10"}, {4, 2, "10 40 30 20"},
	} {
		var got []string
		for _, s := range apply(t, p, planner.Swap{A: tt.a, B: tt.b}).Weeks[0].Sessions {
			got = append(got, strconv.Itoa(s.Minutes))
		}
		if got := strings.Join(got, " "); got != tt.want {
			t.Errorf("swap %d and %d: %s, want %s", tt.a, tt.b, got, tt.want)
		}
	}
}

// randomEdit is any of the edits, possible or not.
func randomEdit(rng *rand.Rand, p *planner.Plan, ids []planner.SessionID) planner.Edit {
	id := ids[rng.IntN(len(ids))]
	if rng.IntN(20) == 0 {
		id = 9999
	}
	week := rng.IntN(len(p.Weeks)+2) - 1
	place := randomPlace(rng, p)
	place.Week = week
	session := plantest.Session(rng, rng.IntN(21))
	edits := []planner.Edit{
		planner.Move{Session: id, To: place},
		planner.Swap{A: id, B: ids[rng.IntN(len(ids))]},
		planner.Add{Session: session, To: place},
		planner.Drop{Session: id},
		planner.Retype{Session: id, Type: catalog.ID(rng.IntN(len(catalog.Sessions)))},
		planner.Resize{Session: id, Minutes: rng.IntN(1500)},
		planner.SetDistance{Session: id, Metres: rng.IntN(600_000)},
		planner.SetEffort{Session: id, RPE: rng.IntN(13) - 1},
		planner.SetNote{Session: id, Note: strings.Repeat("é", rng.IntN(300))},
		planner.SetExercises{Session: id, Exercises: make([]planner.Exercise, rng.IntN(30))},
		planner.Pin{Session: id, On: rng.IntN(2) == 0},
		planner.SetDone{Session: id, Done: rng.IntN(2) == 0},
		planner.Rename{Name: strings.Repeat("é", rng.IntN(90))},
		planner.SetAthlete{Athlete: planner.Athlete{Age: rng.IntN(90)}},
		planner.SetWarmup{Session: id, Minutes: plantest.Opt(rng, 2000)},
		planner.SetCooling{Session: id, Minutes: plantest.Opt(rng, 2000)},
		planner.SetRest{Session: id, Seconds: plantest.Opt(rng, 5000)},
		planner.SetRIR{Session: id, RIR: plantest.Opt(rng, 50)},
		planner.SetPercentMax{Session: id, Percent: rng.IntN(300)},
		planner.SetCircuit{Session: id, On: rng.IntN(2) == 0},
		planner.SetTest{Session: id, On: rng.IntN(2) == 0},
		planner.SetLog{Session: id, Log: plantest.Log(rng, 14)},
		planner.SetHistory{History: planner.History{PrevLoad: plantest.Opt(rng, 200_000)}},
		planner.SetCheck{Check: plantest.Check(rng, rng.IntN(1200)-400)},
		planner.SetRuling{Ruling: plantest.Ruling(rng)},
		planner.SetRuling{Ruling: planner.Ruling{Rule: "heavy-spacing", Week: rng.IntN(3)}},
		planner.SetRaces{Races: []planner.Race{{Day: rng.IntN(99)}, {Day: rng.IntN(99)}}},
		planner.SetSpans{Spans: []planner.Span{plantest.Span(rng), plantest.Span(rng)}},
		planner.SetPhase{Week: week, Phase: planner.Phase(rng.IntN(9))},
		planner.AddWeek{At: week, Week: planner.Week{Sessions: []planner.Session{session}}},
		planner.DropWeek{Week: week},
	}
	return edits[rng.IntN(len(edits))]
}

// Whatever is asked for, the plan that Apply was given stays as it is; what it
// returns has its sessions in order, each id once; and an error changes nothing.
func TestApplyLeavesItsInput(t *testing.T) {
	rng := rand.New(rand.NewPCG(9, 10))
	failed, tries := 0, testsize.Of(5000)
	for range tries {
		p, ids := randomEdited(rng)
		before := clone(p)
		var edits []planner.Edit
		for range 1 + rng.IntN(4) {
			edits = append(edits, randomEdit(rng, &p, ids))
		}
		next, err := planner.Apply(p, edits...)
		if !reflect.DeepEqual(clone(p), before) {
			t.Fatalf("%#v changed its input", edits)
		}
		if err != nil {
			failed++
			if !reflect.DeepEqual(next, p) {
				t.Fatalf("%#v: %v, and yet another plan", edits, err)
			}
			continue
		}
		inOrder(t, &next)
		seen := map[planner.SessionID]bool{}
		for w := range next.Weeks {
			for _, s := range next.Weeks[w].Sessions {
				if seen[s.ID] || s.ID > next.LastID {
					t.Fatalf("%#v: id %d twice, or beyond the last id %d", edits, s.ID, next.LastID)
				}
				seen[s.ID] = true
			}
		}
	}
	if failed < tries/10 || failed > tries*9/10 {
		t.Errorf("%d of %d failed: the edits are not a fair mix", failed, tries)
	}
}

func TestApplySharesWeeks(t *testing.T) {
	p := parse(t, "week 1\nMon AM run-easy 30\nweek 2\nMon AM run-easy 30\nweek 3\nMon AM run-easy 30\n")
	next := apply(t, p, planner.Resize{Session: 2, Minutes: 40})
	for w := range p.Weeks {
		shared := &p.Weeks[w].Sessions[0] == &next.Weeks[w].Sessions[0]
		if shared != (w != 1) {
			t.Errorf("week %d shared: %v", w, shared)
		}
	}
	if renamed := apply(t, p, planner.Rename{Name: "x"}); &renamed.Weeks[0] != &p.Weeks[0] {
		t.Error("a new name copies the weeks")
	}
}

func TestApplyErrors(t *testing.T) {
	p := parse(t, "week 1\nMon AM run-easy 30; PM str-heavy-full 50\n")
	full := parse(t, strings.Repeat("Mon AM x-walk\n", planner.MaxSessions))
	there := planner.Place{Index: planner.AtEnd}
	for _, tt := range []struct {
		plan planner.Plan
		edit planner.Edit
		want error
	}{
		{p, planner.Move{Session: 9, To: there}, planner.ErrNoSession},
		{p, planner.Move{Session: 1, To: planner.Place{Week: 1}}, planner.ErrNoPlace},
		{p, planner.Move{Session: 1, To: planner.Place{Week: -1}}, planner.ErrNoPlace},
		{p, planner.Move{Session: 1, To: planner.Place{Day: 7}}, planner.ErrNoPlace},
		{p, planner.Move{Session: 1, To: planner.Place{Slot: 3}}, planner.ErrNoPlace},
		{p, planner.Move{Session: 1, To: planner.Place{Index: -1}}, planner.ErrNoPlace},
		{p, planner.Swap{A: 1, B: 9}, planner.ErrNoSession},
		{p, planner.Swap{A: 1, B: 1}, planner.ErrNoSession},
		{p, planner.Add{Session: planner.Session{Minutes: 30}, To: there}, planner.ErrValue},
		{p, planner.Add{Session: planner.Session{Type: catalog.Rest, Minutes: 30}, To: there}, planner.ErrValue},
		{p, planner.Add{Session: planner.Session{Type: catalog.RunEasy}, To: there}, planner.ErrValue},
		{full, planner.Add{Session: planner.Session{Type: catalog.RunEasy, Minutes: 30}, To: there}, planner.ErrWeekFull},
		{p, planner.Drop{Session: 9}, planner.ErrNoSession},
		{p, planner.Retype{Session: 1, Type: catalog.Rest}, planner.ErrValue},
		{p, planner.Resize{Session: 1, Minutes: 0}, planner.ErrValue},
		{p, planner.Resize{Session: 1, Minutes: planner.MaxMinutes + 1}, planner.ErrValue},
		{p, planner.SetDistance{Session: 1, Metres: -1}, planner.ErrValue},
		{p, planner.SetEffort{Session: 1, RPE: 11}, planner.ErrValue},
		{p, planner.SetNote{Session: 1, Note: strings.Repeat("é", planner.MaxNote+1)}, planner.ErrValue},
		{p, planner.SetExercises{Session: 2, Exercises: make([]planner.Exercise, planner.MaxExercises+1)}, planner.ErrTooMany},
		{p, planner.SetWarmup{Session: 2, Minutes: planner.Some(-1)}, planner.ErrValue},
		{p, planner.SetCooling{Session: 2, Minutes: planner.Some(1441)}, planner.ErrValue},
		{p, planner.SetRest{Session: 2, Seconds: planner.Some(3601)}, planner.ErrValue},
		{p, planner.SetRIR{Session: 2, RIR: planner.Some(31)}, planner.ErrValue},
		{p, planner.SetPercentMax{Session: 2, Percent: 201}, planner.ErrValue},
		{p, planner.SetCircuit{Session: 9}, planner.ErrNoSession},
		{p, planner.SetTest{Session: 9}, planner.ErrNoSession},
		{p, planner.SetLog{Session: 9}, planner.ErrNoSession},
		{p, planner.SetHistory{History: planner.History{PrevLoad: planner.Some(-1)}}, planner.ErrValue},
		{p, planner.SetCheck{Check: planner.Check{Day: planner.LastCheck + 1}}, planner.ErrValue},
		{p, planner.SetRuling{}, planner.ErrValue},
		{p, planner.SetRuling{Ruling: planner.Ruling{Rule: "a", Week: 1, Mute: true}}, planner.ErrValue},
		{p, planner.Rename{Name: strings.Repeat("é", planner.MaxName+1)}, planner.ErrValue},
		{p, planner.SetRaces{Races: make([]planner.Race, planner.MaxRaces+1)}, planner.ErrTooMany},
		{p, planner.SetSpans{Spans: make([]planner.Span, planner.MaxSpans+1)}, planner.ErrTooMany},
		{p, planner.SetSpans{Spans: []planner.Span{{From: 3, To: 2}}}, planner.ErrValue},
		{p, planner.SetPhase{Week: 1}, planner.ErrNoPlace},
		{p, planner.AddWeek{At: 2}, planner.ErrNoPlace},
		{p, planner.DropWeek{Week: -1}, planner.ErrNoPlace},
	} {
		// What was possible before the error is undone with it.
		next, err := planner.Apply(tt.plan, planner.Rename{Name: "half done"}, tt.edit)
		if !errors.Is(err, tt.want) {
			t.Errorf("%#v: %v, want %v", tt.edit, err, tt.want)
		}
		var refused *planner.EditError
		if !errors.As(err, &refused) || refused.Index != 1 || !reflect.DeepEqual(refused.Edit, tt.edit) {
			t.Errorf("%#v: the error is about another edit: %v", tt.edit, err)
		}
		if !reflect.DeepEqual(next, tt.plan) {
			t.Errorf("%#v: an error, and yet another plan", tt.edit)
		}
	}
}

// Full as it is, a week lets its own sessions move.
func TestMoveInAFullWeek(t *testing.T) {
	p := parse(t, strings.Repeat("Mon AM x-walk\n", planner.MaxSessions))
	apply(t, p, planner.Move{Session: 1, To: planner.Place{Day: planner.Sun}}, planner.Swap{A: 1, B: 2})
}

func TestRetype(t *testing.T) {
	p := parse(t, "Mon AM str-heavy-full 50 rpe=9 rest=150 rir=2 load=85 pin\n  back-squat 4x4\nTue AM run-long 100 20km quality=20\n")
	lift := apply(t, p, planner.Retype{Session: 1, Type: catalog.StrModerate}).Weeks[0].Sessions[0]
	if info := catalog.StrModerate.Info(); lift.Minutes != info.Minutes || lift.RPE != 0 || len(lift.Exercises) != 1 || !lift.Pin {
		t.Errorf("a lift as another lift: %+v", lift)
	}
	run := apply(t, p, planner.Retype{Session: 1, Type: catalog.RunEasy}).Weeks[0].Sessions[0]
	if run.Exercises != nil || run.Rest.Known || run.RIR.Known || run.PercentMax != 0 || !run.Pin {
		t.Errorf("a lift as a run: %+v", run)
	}
	walk := apply(t, p, planner.Retype{Session: 2, Type: catalog.XWalk}).Weeks[0].Sessions[1]
	if walk.Metres != 0 || walk.Quality != 0 {
		t.Errorf("a run as a walk: %+v", walk)
	}
}

func TestWeeks(t *testing.T) {
	p := parse(t, "week 1\nMon AM run-easy 30\nweek 2 phase=peak\nTue AM run-easy 40\n")
	copied := apply(t, p, planner.AddWeek{At: 1, Week: p.Weeks[0]})
	if len(copied.Weeks) != 3 || copied.Weeks[1].Sessions[0].ID != 3 || copied.Weeks[2].Phase != planner.Peak {
		t.Errorf("%+v", copied)
	}
	same(t, "add a week and drop it", apply(t, copied, planner.DropWeek{Week: 1}), p)
}

func TestRetypeForgetsTheLift(t *testing.T) {
	p := parse(t, "Mon AM str-heavy-full 50 warmup=8 cooling=5 sore=3\n")
	s := apply(t, p, planner.Retype{Session: 1, Type: catalog.RunEasy}).Weeks[0].Sessions[0]
	if s.Warmup.Known || s.Cooling.Known || s.Log.Soreness != planner.Some(3) {
		t.Errorf("%+v", s)
	}
}

func TestLog(t *testing.T) {
	p := parse(t, "Mon AM run-easy 45\n")
	sore := apply(t, p, planner.SetLog{Session: 1, Log: planner.Log{Soreness: planner.Some(5)}})
	if s := sore.Weeks[0].Sessions[0]; s.Done || s.Log.Soreness != planner.Some(5) {
		t.Errorf("sore before it: %+v", s)
	}
	log := planner.Log{Minutes: planner.Some(48), RPE: planner.Some(7), Soreness: planner.Some(5)}
	done := apply(t, p, planner.SetLog{Session: 1, Log: log})
	if s := done.Weeks[0].Sessions[0]; !s.Done || s.Log != log {
		t.Errorf("done: %+v", s)
	}
	same(t, "not done after all", apply(t, done, planner.SetDone{Session: 1}), sore)
	for _, bad := range []planner.Log{{RPE: planner.Some(11)}, {Pain: planner.Some(-1)}, {Minutes: planner.Opt{N: 3}}} {
		if _, err := planner.Apply(p, planner.SetLog{Session: 1, Log: bad}); !errors.Is(err, planner.ErrValue) {
			t.Errorf("%+v: %v", bad, err)
		}
	}
}

// What is said of a day or a rule stands once, in order, and can be taken back.
func TestSaid(t *testing.T) {
	tired := planner.Check{Day: 1, Sleep: planner.Some(55), BelowPlan: true}
	p := parse(t, "week 2026-11-23\n")
	for _, tt := range []struct {
		edit planner.Edit
		want string
	}{
		{planner.SetCheck{Check: tired}, "week 2026-11-23\ncheck 2026-11-24 sleep=5.5 below\n"},
		{planner.SetCheck{Check: planner.Check{Day: -1, Mood: planner.Some(5)}},
			"week 2026-11-23\ncheck 2026-11-22 mood=5\ncheck 2026-11-24 sleep=5.5 below\n"},
		{planner.SetCheck{Check: planner.Check{Day: 1, Sleep: planner.Some(80)}},
			"week 2026-11-23\ncheck 2026-11-22 mood=5\ncheck 2026-11-24 sleep=8\n"},
		{planner.SetCheck{Check: planner.Check{Day: 1}}, "week 2026-11-23\ncheck 2026-11-22 mood=5\n"},
		{planner.SetCheck{Check: planner.Check{Day: -1}}, "week 2026-11-23\n"},
		{planner.SetCheck{Check: planner.Check{Day: -1}}, "week 2026-11-23\n"},
		{planner.SetRuling{Ruling: planner.Ruling{Rule: "b", Mute: true}}, "mute b\nweek 2026-11-23\n"},
		{planner.SetRuling{Ruling: planner.Ruling{Rule: "a", Week: 2, Reason: "camp"}}, "override a week=2 \"camp\"\nmute b\nweek 2026-11-23\n"},
		{planner.SetRuling{Ruling: planner.Ruling{Rule: "b", Severity: "advice"}}, "override a week=2 \"camp\"\nseverity b advice\nweek 2026-11-23\n"},
		{planner.SetRuling{Ruling: planner.Ruling{Rule: "a"}}, "override a week=2 \"camp\"\nseverity b advice\nweek 2026-11-23\n"},
		{planner.SetRuling{Ruling: planner.Ruling{Rule: "a", Week: 2}}, "severity b advice\nweek 2026-11-23\n"},
		{planner.SetRuling{Ruling: planner.Ruling{Rule: "b"}}, "week 2026-11-23\n"},
		{planner.SetHistory{History: planner.History{KmWeek: planner.Some(40)}}, "history km_week=40\nweek 2026-11-23\n"},
		{planner.SetSpans{Spans: []planner.Span{{From: 9, To: 9}, {From: 2, To: 4, Kind: planner.SpanAway}, {From: 9, To: 9}}},
			"history km_week=40\nspan 2026-11-25..2026-11-27 away\nspan 2026-12-02 ill\nweek 2026-11-23\n"},
		{planner.SetSpans{}, "history km_week=40\nweek 2026-11-23\n"},
	} {
		before, want := clone(p), clone(p)
		p = apply(t, p, tt.edit)
		if got := notation.Format(p); got != tt.want {
			t.Errorf("%+v:\ngot\n%s\nwant\n%s", tt.edit, got, tt.want)
		}
		if !reflect.DeepEqual(before, want) || planner.Valid(&p) != nil {
			t.Errorf("%+v changed its input, or made %v", tt.edit, planner.Valid(&p))
		}
	}
}

// Overrides go with their weeks; checks stay on their dates.
func TestOverridesFollowTheirWeeks(t *testing.T) {
	p := parse(t, "mute a\noverride a week=1 \"x\"\noverride a week=2 \"y\"\noverride a week=104 \"z\"\nweek 1\nweek 2\ncheck week=2 Mon sore=1\n")
	for _, tt := range []struct {
		edit planner.Edit
		want string
	}{
		{planner.AddWeek{At: 0}, "0 2x 3y"},
		{planner.AddWeek{At: 1}, "0 1x 3y"},
		{planner.AddWeek{At: 2}, "0 1x 2y"},
		{planner.DropWeek{Week: 0}, "0 1y 103z"},
		{planner.DropWeek{Week: 1}, "0 1x 103z"},
	} {
		next := apply(t, p, tt.edit)
		var got []string
		for _, r := range next.Rulings {
			got = append(got, strconv.Itoa(r.Week)+r.Reason)
		}
		if got := strings.Join(got, " "); got != tt.want || len(next.Checks) != 1 || planner.Valid(&next) != nil {
			t.Errorf("%+v: %s, want %s; %v", tt.edit, got, tt.want, planner.Valid(&next))
		}
	}
}
