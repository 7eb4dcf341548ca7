package state_test

import (
	"math/rand"
	"testing"

	"hardeasy/app/state"
	"hardeasy/internal/testsize"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
)

// A tap on the palette puts a session where a coach would.
func TestSeats(t *testing.T) {
	week := "week 1\nMon AM run-easy 45\nTue AM run-easy 45\nWed PM run-intervals 60\nThu AM str-heavy-full 50\nSat AM run-long 80\nSun AM run-easy 40\n"
	seasoned := "athlete run=advanced lift=advanced school="
	for _, c := range []struct {
		name, plan string
		kind       catalog.ID
		day        planner.Weekday // 9 = nowhere
	}{
		{"the empty day", "week 1\nMon AM run-steady 60\nTue AM str-heavy-full 50\nWed AM str-moderate 40\nThu PM run-intervals 60\nSat AM run-long 80\nSun AM str-moderate 40\n", catalog.RunTempo, planner.Fri},
		{"a day that was made free is left alone", "span 4 free\n" + week, catalog.RunEasy, planner.Mon},
		{"the school wants them together", seasoned + "consolidate\nweek 1\nMon AM run-intervals 60\nTue AM run-easy 40\nThu AM run-easy 60\nSat AM run-long 80\n", catalog.StrHeavyFull, planner.Mon},
		{"the school wants them apart", seasoned + "separate_days\nweek 1\nMon AM run-intervals 60\nTue AM run-easy 40\nThu AM run-easy 60\nSat AM run-long 80\n", catalog.StrHeavyFull, planner.Wed},
		{"never two hard things in one slot", "open Mon PM\nopen Tue none\nopen Wed none\nopen Thu none\nopen Fri none\nopen Sat none\nopen Sun none\nweek 1\nMon PM run-intervals 60\n", catalog.StrHeavyFull, 9},
		{"who has noon alone", "open Mon none\nopen Tue NOON\nopen Wed none\nopen Thu none\nopen Fri none\nopen Sat none\nopen Sun none\nweek 1\n", catalog.RunEasy, planner.Tue},
		{"core goes anywhere", "open Mon PM\nopen Tue none\nopen Wed none\nopen Thu none\nopen Fri none\nopen Sat none\nopen Sun none\nweek 1\nMon PM run-intervals 60\n", catalog.StrCoreMobility, planner.Mon},
	} {
		m := opened(t, "id "+springID+"\n"+c.plan)
		now, _ := after(m, state.AddInBestSlot{Type: c.kind})
		if now.Plan.LastID == m.Plan.LastID {
			if c.day != 9 {
				t.Errorf("%s: it found no place", c.name)
			}
			continue
		}
		if to, _ := now.Plan.Where(now.Plan.LastID); to.Day != c.day {
			t.Errorf("%s: %v %v", c.name, to.Day, to.Slot)
		}
	}
}

// In random weeks no session type is sent to a day with something demanding while an open
// day has none, into the slot of another hard one, or to a closed one.
func TestSeatsOfRandomWeeks(t *testing.T) {
	r := random{rand.New(rand.NewSource(13))}
	placed := 0
	for range testsize.Of(300) {
		p := r.plan(t)
		if r.Intn(2) == 0 {
			day := r.Intn(7)
			p, _ = planner.Apply(p, planner.SetSpans{Spans: []planner.Span{{From: day, To: day, Kind: planner.SpanFree}}})
		}
		m, _ := after(state.Model{Screen: state.WeekScreen}, state.PlanOpened{Plan: p, Rev: 1})
		for _, kind := range catalog.Trained() {
			now, _ := after(m, state.AddInBestSlot{Type: kind})
			if now.Plan.LastID == m.Plan.LastID {
				continue
			}
			placed++
			checkSeat(t, &m.Plan, &now.Plan)
		}
	}
	if placed == 0 {
		t.Error("nothing was placed")
	}
}

// asksMuch is the catalogue's own word on a session: the test shares no code with the seats.
func asksMuch(s *planner.Session) bool {
	switch s.Type {
	case catalog.RunEasy, catalog.RunRecovery:
		return s.Minutes >= 90 || s.RPE >= 5
	case catalog.RunStrides:
		return s.Minutes >= 90
	case catalog.StrBodyweight, catalog.StrCoreMobility, catalog.StrWarmup, catalog.XCross, catalog.XWalk:
		return false
	case catalog.StrModerate:
		return s.Minutes >= 30 || s.RPE >= 8
	}
	return true
}

func checkSeat(t *testing.T, was, is *planner.Plan) {
	t.Helper()
	_, added, _ := is.Find(is.LastID)
	to, _ := is.Where(is.LastID)
	if !was.OpenIn(to.Week, to.Day).Has(to.Slot) {
		t.Errorf("%v into a closed slot, %v %v, of\n%s", added.Type, to.Day, to.Slot, notation.Format(*was))
	}
	if added.Type == catalog.StrCoreMobility || added.Type == catalog.StrWarmup || was.Athlete.School != planner.Auto {
		return
	}
	var minutes [7]int
	var hard [7]bool
	for i := range was.Weeks[to.Week].Sessions {
		s := &was.Weeks[to.Week].Sessions[i]
		minutes[s.Day] += s.Minutes
		hard[s.Day] = hard[s.Day] || asksMuch(s)
		if s.Day == to.Day && s.Slot == to.Slot && asksMuch(s) && asksMuch(added) {
			t.Errorf("%v with %v in %v %v of\n%s", added.Type, s.Type, to.Day, to.Slot, notation.Format(*was))
		}
	}
	for d := range hard {
		open := was.OpenIn(to.Week, planner.Weekday(d))
		room := !open.Minutes.Known || minutes[d]+added.Minutes <= open.Minutes.N
		if hard[to.Day] && !hard[d] && room && (open.Has(planner.AM) || open.Has(planner.PM)) {
			t.Errorf("%v on %v while %v is open, in\n%s", added.Type, to.Day, planner.Weekday(d), notation.Format(*was))
		}
	}
}

// A day that was made free stays free until somebody opens it.
func TestRoomIsRemembered(t *testing.T) {
	m := opened(t, "id "+springID+"\nweek 1\nMon AM run-easy 45\nWed AM run-easy 45\nSat AM run-long 80\n")
	w := newWorld(t, m)
	w.slices = 10_000
	w.send(state.OpenSheet{Sheet: state.Sheet{Kind: state.RoomSheet, Days: 1 << planner.Wed}})
	w.send(state.AskSolver{What: state.MakingRoom})
	w.send(state.ApplyProposal{})
	if !w.m.Plan.MadeFree(2) || len(w.m.History.Past) != 1 {
		t.Fatalf("Wednesday is not free, %d steps", len(w.m.History.Past))
	}
	opened := w.m.Plan
	opened.Spans = opened.OpenAgain(2)
	if opened.MadeFree(2) {
		t.Error("it cannot be opened again")
	}
	w.send(state.Undo{})
	if w.m.Plan.MadeFree(2) {
		t.Error("undo keeps it free")
	}
}

// No fix puts demanding sessions on top of each other while a date without any is open, nor
// into one slot.
func TestFixesDoNotPile(t *testing.T) {
	r := random{rand.New(rand.NewSource(14))}
	asked := 0
	for range testsize.Of(60) {
		p := r.plan(t)
		for _, report := range state.Suite.CheckAll(&p) {
			for i := range report.Findings {
				for _, fix := range state.Suite.Fixes(&p, &report.Findings[i]) {
					next, err := planner.Apply(p, fix.Edits...)
					if err != nil {
						t.Fatal(err)
					}
					asked++
					for w := range p.Weeks {
						was, _ := pairs(&p, w)
						is, free := pairs(&next, w)
						if is.slot > was.slot || is.date > was.date && free {
							t.Fatalf("%s: %+v in\n%s", report.Findings[i].Rule.ID, fix.Edits, notation.Format(p))
						}
					}
				}
			}
		}
	}
	if asked == 0 {
		t.Error("there was no fix")
	}
}

type together struct{ slot, date int }

func pairs(p *planner.Plan, week int) (n together, free bool) {
	var hard [7]bool
	for i, a := range p.Weeks[week].Sessions {
		hard[a.Day] = hard[a.Day] || asksMuch(&a)
		for _, b := range p.Weeks[week].Sessions[:i] {
			if a.Day == b.Day && asksMuch(&a) && asksMuch(&b) {
				n.date++
				if a.Slot == b.Slot {
					n.slot++
				}
			}
		}
	}
	for d := range hard {
		free = free || !hard[d] && p.OpenIn(week, planner.Weekday(d)).Any()
	}
	return n, free
}
