package state_test

import (
	"math/rand"
	"strconv"
	"testing"

	"hardeasy/app/state"
	"hardeasy/internal/testsize"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
	"hardeasy/planner/strength"
)

// lived is a random plan of more weeks, with what people add to a plan:
// exercises, pins, logs, races, phases, rulings.
func (r random) lived(t testing.TB) planner.Plan {
	p := r.plan(t)
	edit := func(e planner.Edit) {
		if next, err := planner.Apply(p, e); err == nil {
			p = next
		}
	}
	for range r.Intn(6) {
		edit(planner.AddWeek{At: r.Intn(len(p.Weeks) + 1), Week: p.Weeks[r.Intn(len(p.Weeks))]})
	}
	a := p.Athlete
	a.School, a.RunLevel, a.LiftLevel = planner.School(r.Intn(5)), planner.Level(1+r.Intn(3)), planner.Level(r.Intn(4))
	a.Age, a.Injury = pick(r, 25, 52, 63), planner.Injury(r.Intn(4))
	edit(planner.SetAthlete{Athlete: a})
	for w := range p.Weeks {
		if r.Intn(3) > 0 {
			for _, s := range strength.FillWeek(&p, w) {
				if len(s.Exercises) > 0 {
					edit(planner.SetExercises{Session: s.ID, Exercises: s.Exercises})
				}
			}
		}
		if r.Intn(3) == 0 {
			edit(planner.SetPhase{Week: w, Phase: planner.Phase(r.Intn(9))})
		}
	}
	for range 2 * len(p.Weeks) {
		id := r.session(&p)
		edit(planner.Pin{Session: id, On: true})
		switch id := r.session(&p); r.Intn(4) {
		case 0:
			edit(planner.SetLog{Session: id, Log: planner.Log{Minutes: planner.Some(r.Intn(90)), RPE: planner.Some(r.Intn(11)), Pain: planner.Some(r.Intn(11))}})
		case 1:
			edit(planner.SetDone{Session: id, Done: true})
		case 2:
			edit(planner.Resize{Session: id, Minutes: 1 + r.Intn(500)}) // it pushes the next ones back
		case 3:
			edit(planner.SetCheck{Check: planner.Check{Day: r.Intn(7 * len(p.Weeks)), Pain: planner.Some(r.Intn(11)), Soreness: planner.Some(r.Intn(11))}})
		}
	}
	if r.Intn(2) == 0 {
		edit(planner.SetRaces{Races: []planner.Race{{Day: r.Intn(7 * len(p.Weeks)), Distance: planner.Distance(r.Intn(6))}}})
	}
	for range r.Intn(4) {
		said := planner.Ruling{Rule: state.Suite[r.Intn(len(state.Suite))].ID}
		switch r.Intn(3) {
		case 0:
			said.Mute = true
		case 1:
			said.Severity = pick(r, "error", "warning", "advice")
		default:
			said.Week, said.Reason = r.Intn(len(p.Weeks)+1), "the hall is free"
		}
		edit(planner.SetRuling{Ruling: said})
	}
	return p
}

// Judging what places can change once for each slot, and the rest once for
// all, gives what a full judge says: inside the week, from other weeks however
// far, for new sessions.
func TestSlotsAreFullyJudged(t *testing.T) {
	r := random{rand.New(rand.NewSource(11))}
	j := rule.Judge{Suite: state.Suite}
	for n := range testsize.Of(150) {
		p := r.lived(t)
		m, _ := after(state.Model{Screen: state.WeekScreen}, state.PlanOpened{Plan: p, Rev: 1})
		lift := state.PickUp{Session: r.session(&p)}
		if r.Intn(3) == 0 {
			lift = state.PickUp{Type: r.kind()}
		}
		m, _ = after(m, state.ShowWeek{Index: r.Intn(len(p.Weeks))}, lift)
		for by := range 3 {
			if by > 0 {
				m, _ = after(m, state.TurnWeek{By: r.Intn(9) - 4})
			}
			if m.Drag != nil {
				checkScores(t, &j, &m)
			}
		}
		if t.Failed() {
			t.Fatalf("plan %d:\n%s", n, notation.Format(p))
		}
	}
}

// What places do decide, against the rules' promises: a race's day, and whether
// a run five weeks ago is among the last 30 days.
func TestSlotsThatReachFar(t *testing.T) {
	j := rule.Judge{Suite: state.Suite}
	plan := "id " + springID + "\nathlete run=advanced lift=advanced\nhistory prev_run_min=200 longest_30d=60\n"
	for w := range 8 {
		plan += "week " + strconv.Itoa(w+1) + [...]string{"", " phase=taper", " phase=race_week"}[w%3] +
			"\nTue AM run-easy 40\nThu AM run-tempo 40; PM str-heavy-full 50\nSun AM run-long " + strconv.Itoa(70+5*w) + "\n"
	}
	for _, c := range []struct {
		from, shown int
		kind        catalog.ID
	}{
		{5, 1, catalog.RunLong}, {6, 1, catalog.RunLong}, {7, 1, catalog.RunLong}, {2, 2, catalog.RunRace}, {3, 4, catalog.RunRace}, {5, 1, catalog.RunRace},
	} {
		m := opened(t, plan)
		long := id(t, &m, c.from, catalog.RunLong)
		m, _ = after(m, state.ChangeType{Session: long, Type: c.kind}, state.EditPlan{Edits: []planner.Edit{planner.Resize{Session: long, Minutes: 130}}},
			state.ShowWeek{Index: c.shown}, state.PickUp{Session: long})
		checkScores(t, &j, &m)
	}
}

func checkScores(t *testing.T, j *rule.Judge, m *state.Model) {
	t.Helper()
	c := m.Drag
	score := func(p *planner.Plan) (sum rule.Score) {
		for w := range p.Weeks {
			if near(w, m.Shown) || c.Session != 0 && near(w, c.From.Week) {
				sum = sum.Plus(j.Score(p, w))
			}
		}
		return sum
	}
	for d := planner.Mon; d <= planner.Sun; d++ {
		for s := planner.AM; s < planner.Slots; s++ {
			v, to := c.Slots[d][s], at(m.Shown, d, s)
			if to.Index = planner.AtEnd; c.Session != 0 && to.Week == c.From.Week && d == c.From.Day && s == c.From.Slot {
				to = c.From
			}
			next, err := planner.Apply(m.Plan, c.Edits(state.Target{On: true, Place: to})...)
			if open := m.Plan.Athlete.Open[d].Has(s) && err == nil; open != (v.Kind != state.Closed) {
				t.Errorf("%v %v: %v", d, s, v.Kind)
			} else if open && v.Score != score(&next) {
				t.Errorf("%+v from %+v to %v %v of week %d: %v, a full judge says %v", c.Session, c.From, d, s, m.Shown+1, v.Score, score(&next))
			}
		}
	}
}

// Where the rulebook sees no difference the star stays where the session is;
// from a day that has closed it goes to the nearest one, and a new session goes
// to a day with nothing on it.
func TestTies(t *testing.T) {
	for _, c := range []struct {
		plan string
		lift state.PickUp
		want planner.Place
	}{
		{"week 1\nThu PM x-walk 20\n", state.PickUp{Session: 1}, at(0, planner.Thu, planner.PM)},
		{"open Thu none\nweek 1\nThu PM x-walk 20\n", state.PickUp{Session: 1}, at(0, planner.Wed, planner.PM)},
		{"open Thu none\nweek 1\nWed PM x-walk 20 pin\nThu PM x-walk 20\n", state.PickUp{Session: 2}, at(0, planner.Fri, planner.PM)},
		{"week 1\nMon AM x-walk 20\nTue PM x-walk 20\n", state.PickUp{Type: catalog.XWalk}, at(0, planner.Wed, planner.AM)},
	} {
		m, _ := after(opened(t, "id "+springID+"\n"+c.plan), c.lift)
		for d := range m.Drag.Slots {
			for s, v := range m.Drag.Slots[d] {
				if v.Best != (planner.Weekday(d) == c.want.Day && planner.Slot(s) == c.want.Slot) {
					t.Errorf("%q: star %v on %v %v", c.plan, v.Best, planner.Weekday(d), planner.Slot(s))
				}
			}
		}
	}
}

func near(a, b int) bool { return a >= b-1 && a <= b+1 }

// The verdicts of all slots when a session of a long season is lifted.
func BenchmarkLift(b *testing.B) {
	m := long(b)
	lift := state.PickUp{Session: m.Plan.Weeks[m.Shown].Sessions[1].ID}
	b.ReportAllocs()
	for b.Loop() {
		state.Update(m, lift)
	}
}

// One more step of a drag: what exactly the slot below would be.
func BenchmarkHover(b *testing.B) {
	m, _ := after(long(b), state.PickUp{Session: 0, Type: catalog.StrHeavyFull})
	over := [2]state.Msg{over(at(m.Shown, planner.Wed, planner.PM)), over(at(m.Shown, planner.Thu, planner.PM))}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		m, _ = state.Update(m, over[i%2])
	}
}

// long is a season of 24 weeks with exercises.
func long(b *testing.B) state.Model {
	p := parse(b, "id "+springID+"\nathlete lift=advanced run=advanced school=consolidate\nweek 1 phase=build\n"+
		"Mon AM run-easy 45; PM str-heavy-lower 50\nTue AM run-easy 45; PM str-core-mobility 8\n"+
		"Wed AM run-intervals 65; PM str-core-mobility 8\nThu AM run-easy 45; PM str-heavy-full 50\nFri AM run-easy 45\n"+
		"Sat AM run-tempo 50; PM str-core-mobility 8\nSun AM run-long 105\n")
	for len(p.Weeks) < 24 {
		var err error
		if p, err = planner.Apply(p, planner.AddWeek{At: len(p.Weeks), Week: p.Weeks[0]}); err != nil {
			b.Fatal(err)
		}
	}
	for w := range p.Weeks {
		p.Weeks[w].Sessions = strength.FillWeek(&p, w)
	}
	m, _ := after(state.Model{Screen: state.WeekScreen}, state.PlanOpened{Plan: p, Rev: 1}, state.ShowWeek{Index: 12})
	return m
}
