package state_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
	"hardeasy/planner/solver"
)

// clash has a heavy lift twelve hours before a tempo run, and much room besides.
const clash = `plan Clash
id 3f2b8c1e-5d47-4a90-8b6e-1c2d3e4f5a6b
athlete lift=intermediate run=intermediate goal=endurance age=34
week 1
Tue  AM run-easy 40
Wed  PM str-heavy-full 50
Thu  AM run-tempo 45
Sat  AM run-long 90
week 2
Tue  AM run-easy 40; PM str-moderate 40
Fri  AM run-easy 45
`

// tight cannot be clean: two heavy lifts and two hard runs are pinned together.
const tight = `plan Tight
id 3f2b8c1e-5d47-4a90-8b6e-1c2d3e4f5a6b
athlete lift=intermediate run=intermediate goal=endurance age=34
week 1
Tue  AM run-intervals 50 pin
Wed  PM str-heavy-full 50 pin
Thu  AM run-tempo 45 pin
Fri  AM run-easy 40
Sat  AM run-long 90
`

// work answers the solver's effects until there are none.
func work(t testing.TB, m state.Model, effects []state.Effect) (state.Model, []state.Effect) {
	t.Helper()
	var all []state.Effect
	for n := 0; ; n++ {
		all = append(all, effects...)
		if !has[state.NextSlice](effects) {
			return m, all
		}
		if n > 20_000 {
			t.Fatal("the solver does not end")
		}
		m, effects = after(m, state.SolveSlice{N: only[state.NextSlice](t, effects).N, Nodes: 200})
	}
}

func asked(t testing.TB, m state.Model, msgs ...state.Msg) (state.Model, []state.Effect) {
	t.Helper()
	m, effects := after(m, msgs...)
	return work(t, m, effects)
}

func counts(m *state.Model) (c state.Tally) {
	c.Errors, c.Warnings, c.Advice = state.Count(m.Findings(m.Shown))
	return c
}

func TestArrange(t *testing.T) {
	m := opened(t, clash)
	before := m.Plan
	if was := counts(&m); was.Errors != 1 {
		t.Fatalf("the clash has %+v", was)
	}
	m, effects := asked(t, m, state.AskSolver{What: state.Arranging})
	p := m.Proposal
	if p == nil || m.Sheet.Kind != state.ProposalSheet || !has[state.FocusDrawn](effects) || !p.Proved {
		t.Fatalf("%+v, %s", m.Sheet, kinds(effects))
	}
	if !reflect.DeepEqual(m.Plan, before) || has[state.Save](effects) {
		t.Error("a proposal changes the plan")
	}
	best := p.Choice()
	if !best.Fewer.Helps() || best.Fewer.Errors != 1 || len(best.Moved) == 0 || len(best.Moved) != len(best.Edits) {
		t.Errorf("%+v", best)
	}
	m, effects = after(m, state.ApplyProposal{})
	only[state.Save](t, effects)
	if now := counts(&m); now.Errors != 0 || !m.Toast.Undoes || len(m.History.Past) != 1 || m.Proposal != nil || m.Sheet.Kind != state.NoSheet {
		t.Errorf("%+v %+v, %d steps", now, m.Toast, len(m.History.Past))
	}
	if !reflect.DeepEqual(m.Plan.Weeks, best.Plan.Weeks) {
		t.Error("another week than the one that was shown")
	}
	undone, _ := after(m, state.Undo{})
	if !reflect.DeepEqual(undone.Plan.Weeks, before.Weeks) {
		t.Error("one undo does not take it back")
	}
	// There is nothing better now, and that is said.
	m, effects = asked(t, m, state.AskSolver{What: state.Arranging})
	if m.Proposal != nil || has[state.Save](effects) || m.Toast.Text == "" || m.Toast.Undoes {
		t.Errorf("after the best week comes %+v", m.Toast)
	}
}

func TestRepairHasNoMoreMoves(t *testing.T) {
	m := opened(t, clash)
	m, _ = asked(t, m, state.AskSolver{What: state.Repairing})
	if p := m.Proposal; p == nil || len(p.Choice().Moved) != 1 || p.Choice().Fewer.Errors != 1 {
		t.Fatalf("%+v", p)
	}
	m, _ = after(m, state.ApplyProposal{})
	if counts(&m).Errors != 0 || !strings.HasPrefix(m.Toast.Text, "Moved ") {
		t.Errorf("%+v %q", counts(&m), m.Toast.Text)
	}
}

func TestRunnersUp(t *testing.T) {
	m := opened(t, clash)
	m, _ = asked(t, m, state.AskSolver{What: state.Arranging})
	p := m.Proposal
	if len(p.Choices) != 3 {
		t.Fatalf("%d weeks to choose from", len(p.Choices))
	}
	for i := range p.Choices[1:] {
		c := &p.Choices[i+1]
		_, s, ok := c.Plan.Find(c.Sign)
		_, was, _ := p.Choices[0].Plan.Find(c.Sign)
		if !ok || s.Day == was.Day || !c.Fewer.Helps() || c.Fewer.Errors < p.Choices[0].Fewer.Errors {
			t.Errorf("choice %d: %+v", i+1, c)
		}
	}
	chosen, _ := after(m, state.ChooseProposal{N: 2})
	if m.Proposal.Chosen != 0 || chosen.Proposal.Chosen != 2 {
		t.Error("the proposal was changed in place")
	}
	for _, n := range []int{-1, 3} {
		if now, _ := after(chosen, state.ChooseProposal{N: n}); now.Proposal.Chosen != 2 {
			t.Errorf("choice %d", n)
		}
	}
	applied, _ := after(chosen, state.ApplyProposal{})
	if !reflect.DeepEqual(applied.Plan.Weeks, p.Choices[2].Plan.Weeks) {
		t.Error("another week than the chosen one")
	}
}

// No two weeks to choose from have the same name: a session and its day.
func TestRunnersUpHaveNames(t *testing.T) {
	several := 0
	for a := planner.Mon; a <= planner.Sun; a++ {
		for b := planner.Mon; b <= planner.Sun; b += 2 {
			week := planner.Week{Sessions: []planner.Session{
				{ID: 1, Type: catalog.RunTempo, Day: a, Minutes: 45}, {ID: 2, Type: catalog.StrHeavyLower, Day: a, Slot: planner.PM, Minutes: 45},
				{ID: 3, Type: catalog.RunIntervals, Day: b, Minutes: 50}, {ID: 4, Type: catalog.RunLong, Day: planner.Sun, Slot: planner.PM, Minutes: 95},
			}}
			slices.SortStableFunc(week.Sessions, func(x, y planner.Session) int { return int(x.Day)*3 + int(x.Slot) - int(y.Day)*3 - int(y.Slot) })
			m := opened(t, notation.Format(planner.Plan{Athlete: planner.DefaultAthlete(), Weeks: []planner.Week{week}}))
			m, _ = asked(t, m, state.AskSolver{What: state.Arranging})
			if m.Proposal == nil {
				continue
			}
			named := map[string]bool{}
			for i := range m.Proposal.Choices {
				if _, s, ok := m.Proposal.Choices[i].Plan.Find(m.Proposal.Choices[i].Sign); ok {
					name := fmt.Sprint(s.Type, s.Day)
					if named[name] {
						t.Errorf("%v and %v: two weeks are called %s", a, b, name)
					}
					named[name] = true
				}
			}
			several += len(named) / 2
		}
	}
	if several == 0 {
		t.Error("no proposal has two other weeks")
	}
}

// Pinned, done and past sessions are where they were, whatever is asked.
func TestWhatStaysStays(t *testing.T) {
	dated := strings.Replace(clash, "week 1", "week 2026-11-23", 1)
	dated = strings.Replace(dated, "week 2\n", "week 2026-11-30\n", 1)
	for name, text := range map[string]string{
		"pinned": strings.Replace(clash, "tempo 45", "tempo 45 pin", 1),
		"done":   strings.Replace(clash, "tempo 45", "tempo 45 done", 1),
		"past":   dated,
	} {
		m := opened(t, text)
		m.Date = planner.DateOf(2026, 11, 26) // Thursday
		stay := func(s *planner.Session) bool { return s.Pin || s.Done || name == "past" && s.Day < planner.Thu }
		sheet := state.Sheet{Kind: state.RoomSheet, Days: 1 << planner.Sat}
		for what, msgs := range map[string][]state.Msg{
			"arrange": {state.AskSolver{What: state.Arranging}},
			"repair":  {state.AskSolver{What: state.Repairing}},
			"room":    {state.OpenSheet{Sheet: sheet}, state.AskSolver{What: state.MakingRoom}},
		} {
			now, _ := asked(t, m, msgs...)
			if now.Proposal == nil {
				t.Errorf("%s, %s: %q", name, what, now.Toast.Text)
				continue
			}
			for i := range now.Proposal.Choices {
				then := &now.Proposal.Choices[i].Plan
				for _, s := range m.Plan.Weeks[0].Sessions {
					_, is, ok := then.Find(s.ID)
					if stay(&s) && (!ok || is.Day != s.Day || is.Slot != s.Slot || is.Done != s.Done) {
						t.Errorf("%s, %s: %v moves", name, what, s.Type)
					}
					if name == "past" && !stay(&s) && ok && is.Day < planner.Thu {
						t.Errorf("%s: %v goes into the past", what, s.Type)
					}
				}
			}
		}
	}
	all := opened(t, strings.NewReplacer("40\n", "40 pin\n", "50\n", "50 pin\n", "45\n", "45 done\n", "90\n", "90 pin\n").Replace(clash))
	if now, effects := asked(t, all, state.AskSolver{What: state.Arranging}); now.Proposal != nil || has[state.NextSlice](effects) || now.Toast.Text == "" {
		t.Errorf("nothing can be moved: %q", now.Toast.Text)
	}
}

// Every change and every way out ends the search; its slices come to nothing.
func TestWhatEndsASearch(t *testing.T) {
	m := opened(t, clash)
	easy := id(t, &m, 0, catalog.RunEasy)
	for name, msg := range map[string]state.Msg{
		"edit":    state.DropSession{Session: easy},
		"week":    state.ShowWeek{Index: 1},
		"leaving": state.Routed{Route: "#/season"},
		"lift":    state.PickUp{Session: easy},
		"sheet":   state.OpenSheet{Sheet: state.Sheet{Kind: state.KeysSheet}},
		"stop":    state.StopSolver{},
		"other":   state.PlanOpened{Plan: parse(t, autumn), Rev: 1},
		"removed": state.RemovePlan{ID: springID},
	} {
		began, effects := after(m, state.AskSolver{What: state.Explaining})
		slice := only[state.NextSlice](t, effects)
		if !slice.Begins || began.Query == nil {
			t.Fatalf("%+v", slice)
		}
		ended, _ := after(began, msg)
		if ended.Query != nil || ended.Proposal != nil {
			t.Errorf("%s: the search goes on", name)
		}
		if now, effects := after(ended, state.SolveSlice{N: slice.N, Nodes: 1e6}); len(effects) != 0 || now.Proposal != nil || now.Sheet.Kind == state.WhySheet {
			t.Errorf("%s: an old slice does something", name)
		}
	}
	// A new question takes the place of the old one.
	began, effects := after(m, state.AskSolver{What: state.Arranging})
	old := only[state.NextSlice](t, effects)
	again, _ := after(began, state.AskSolver{What: state.Repairing})
	if now, effects := after(again, state.SolveSlice{N: old.N, Nodes: 1e6}); len(effects) != 0 || now.Query != again.Query {
		t.Error("two searches at a time")
	}
	// So does an edit with a proposal in sight.
	shown, _ := asked(t, m, state.AskSolver{What: state.Arranging})
	if now, _ := after(shown, state.DropSession{Session: easy}); now.Proposal != nil || now.Sheet.Kind != state.NoSheet {
		t.Error("the proposal is of the plan before")
	}
	if now, _ := after(shown, state.CloseSheet{}); now.Proposal != nil || now.Query != nil {
		t.Error("left, and there still")
	}
}

// What is short is not spoken of; what is long says how far it is.
func TestProgress(t *testing.T) {
	m, _ := after(opened(t, clash), state.CopyDone{})
	m, effects := after(m, state.AskSolver{What: state.Arranging})
	if m.Toast.Text != "" {
		t.Error("a toast lies over the bar")
	}
	n := only[state.NextSlice](t, effects).N
	short, _ := after(m, state.SolveSlice{N: n, Nodes: 1})
	if short.Query.Shown {
		t.Error("something is said at once")
	}
	long, _ := after(short, state.SolveSlice{N: n, Nodes: 1, Long: true})
	if !long.Query.Shown || long.Query.Said == "" || long.Live != long.Query.Said {
		t.Errorf("%+v", long.Query)
	}
	stopped, effects := after(long, state.StopSolver{})
	if has[state.Save](effects) || stopped.Proposal == nil && stopped.Toast.Text == "" || stopped.Proposal != nil && stopped.Proposal.Proved {
		t.Errorf("%+v %+v", stopped.Toast, stopped.Proposal)
	}
}

func TestMakeRoom(t *testing.T) {
	m := opened(t, clash)
	m, _ = asked(t, m,
		state.OpenSheet{Sheet: state.Sheet{Kind: state.RoomSheet, Days: 1 << planner.Sat}},
		state.ToggleFreeDay{Day: int(planner.Sun)},
		state.AskSolver{What: state.MakingRoom})
	p := m.Proposal
	if p == nil || len(p.Dropped) != 0 || !slices.Equal(p.Days(), []planner.Weekday{planner.Sat, planner.Sun}) {
		t.Fatalf("%+v %q", p, m.Toast.Text)
	}
	m, _ = after(m, state.ApplyProposal{})
	for _, s := range m.Plan.Weeks[0].Sessions {
		if s.Day >= planner.Sat {
			t.Errorf("%v is on %v", s.Type, s.Day)
		}
	}
	if m.Toast.Text != "Kept Saturday and Sunday free" {
		t.Error(m.Toast.Text)
	}
	m, _ = asked(t, m, state.OpenSheet{Sheet: state.Sheet{Kind: state.RoomSheet, Days: 1 << planner.Sat}}, state.AskSolver{What: state.MakingRoom})
	if m.Proposal != nil || m.Toast.Text == "" || len(m.History.Past) != 1 {
		t.Errorf("a free day: %q", m.Toast.Text)
	}
	m, _ = asked(t, m, state.OpenSheet{Sheet: state.Sheet{Kind: state.RoomSheet}}, state.AskSolver{What: state.MakingRoom})
	if m.Proposal != nil || m.Toast.Text == "" {
		t.Errorf("no day: %q", m.Toast.Text)
	}
}

// One morning a day, and six sessions: without the sixth day one has to go.
func TestMakeRoomDropsTheLeastImportant(t *testing.T) {
	const full = `plan Full
id 3f2b8c1e-5d47-4a90-8b6e-1c2d3e4f5a6b
athlete lift=intermediate run=intermediate goal=endurance age=34
open Mon AM
open Tue AM
open Wed AM
open Thu AM
open Fri none
open Sat AM
open Sun none
week 1
Mon  AM str-moderate 40
Tue  AM run-tempo 45
Wed  AM x-walk 30
Thu  AM run-easy 40
Sat  AM run-long 90
`
	m := opened(t, full)
	walk := id(t, &m, 0, catalog.XWalk)
	m, _ = asked(t, m, state.OpenSheet{Sheet: state.Sheet{Kind: state.RoomSheet, Days: 1 << planner.Tue}}, state.AskSolver{What: state.MakingRoom})
	p := m.Proposal
	if p == nil || !slices.Equal(p.Dropped, []planner.SessionID{walk}) {
		t.Fatalf("%+v %q", p, m.Toast.Text)
	}
	m, _ = after(m, state.ApplyProposal{})
	if _, _, there := m.Plan.Find(walk); there || len(m.Plan.Weeks[0].Sessions) != 4 || !strings.Contains(m.Toast.Text, "without") {
		t.Errorf("%s, %q", days(&m.Plan, 0), m.Toast.Text)
	}
	m, _ = after(m, state.Undo{})
	if _, _, there := m.Plan.Find(walk); !there {
		t.Error("one undo does not bring it back")
	}
}

func TestMakeRoomOverTheFortnight(t *testing.T) {
	m := opened(t, clash)
	m, _ = after(m, state.OpenSheet{Sheet: state.Sheet{Kind: state.RoomSheet, Days: 1 << planner.Sat}}, state.ToggleFortnight{}, state.ToggleFreeDay{Day: 8})
	if !m.Sheet.Fortnight || !m.Sheet.Free(8) {
		t.Fatalf("%+v", m.Sheet)
	}
	if less, _ := after(m, state.ToggleFortnight{}); less.Sheet.Free(8) || !less.Sheet.Free(int(planner.Sat)) {
		t.Error("a closed day of a week that is left out")
	}
	m, _ = asked(t, m, state.AskSolver{What: state.MakingRoom})
	if m.Proposal == nil || m.Proposal.To != 1 {
		t.Fatalf("%+v", m.Proposal)
	}
	m, _ = after(m, state.ApplyProposal{})
	if strings.Contains(days(&m.Plan, 0), "Sat") || strings.Contains(days(&m.Plan, 1), "Tue") {
		t.Errorf("%s; %s", days(&m.Plan, 0), days(&m.Plan, 1))
	}
	last, _ := after(m, state.ShowWeek{Index: 1}, state.OpenSheet{Sheet: state.Sheet{Kind: state.RoomSheet}}, state.ToggleFortnight{})
	if last.Sheet.Fortnight {
		t.Error("a week after the last one")
	}
}

func TestWhyNot(t *testing.T) {
	m := opened(t, tight)
	m, _ = asked(t, m, state.AskSolver{What: state.Explaining})
	p := m.Proposal
	if p == nil || p.Why == nil || len(p.Why.Conflict) == 0 || m.Sheet.Kind != state.WhySheet || !sentence(m.Live) {
		t.Fatalf("%+v %q", p, m.Live)
	}
	unpins := 0
	for i := range p.Why.Conflict {
		w := &p.Why.Conflict[i]
		if !w.Pin {
			continue
		}
		unpins++
		now, effects := after(m, state.GiveUpWish{N: i})
		_, s, _ := now.Plan.Find(w.Session)
		if s.Pin || !has[state.Save](effects) || now.Toast.Next != (state.AskSolver{What: state.Arranging}) || !now.Toast.Undoes {
			t.Errorf("%+v", now.Toast)
		}
		better, _ := asked(t, now, now.Toast.Next)
		if better.Proposal == nil && counts(&better).Errors > 0 {
			t.Errorf("without the pin: %q", better.Toast.Text)
		}
	}
	if unpins == 0 {
		t.Errorf("no pin is in the way: %q", m.Live)
	}
	for _, n := range []int{-1, len(p.Why.Conflict)} {
		if now, effects := after(m, state.GiveUpWish{N: n}); len(effects) != 0 || now.Turn != m.Turn {
			t.Errorf("wish %d", n)
		}
	}
	// A week that can be clean has no reason.
	easy := opened(t, strings.Replace(clash, "Sat  AM run-long 90\n", "", 1))
	now, _ := asked(t, easy, state.AskSolver{What: state.Explaining})
	if now.Proposal != nil && now.Proposal.Why.Severity == 0 {
		t.Errorf("%+v", now.Proposal.Why)
	}
}

// What each wish is worth giving up for is an edit where there is one.
func TestYields(t *testing.T) {
	m := opened(t, strings.Replace(tight, "week 1", "open Mon AM\nopen Sun none\nweek 1", 1))
	tempo, easy := id(t, &m, 0, catalog.RunTempo), id(t, &m, 0, catalog.RunEasy)
	for _, tt := range []struct {
		wish solver.Constraint
		name string // "" when there is no edit
	}{
		{solver.Constraint{Session: tempo, Pin: true}, "Unpin the tempo run"},
		{solver.Constraint{Session: easy, Pin: true}, ""},
		{solver.Constraint{Session: easy}, "Drop the easy run"},
		{solver.Constraint{Closed: &solver.Closed{Day: planner.Mon, Slots: 1 << planner.PM}}, "Open Monday evening"},
		{solver.Constraint{Closed: &solver.Closed{Day: planner.Sun, Slots: 1<<planner.AM | 1<<planner.PM}}, "Open Sunday morning and evening"},
		{solver.Constraint{Closed: &solver.Closed{Day: planner.Tue, Slots: 1 << planner.AM}}, ""},
		{solver.Constraint{Rule: state.Suite[0]}, ""},
	} {
		edits := m.Yields(&tt.wish)
		if len(edits) == 0 {
			if tt.name != "" {
				t.Errorf("no edit to %s", tt.name)
			}
			continue
		}
		if got := words.Capital(m.YieldName(&tt.wish, edits).Do); got != tt.name {
			t.Errorf("%q, want %q", got, tt.name)
		}
		next, err := planner.Apply(m.Plan, edits...)
		if c := tt.wish.Closed; err != nil || c != nil && next.Athlete.Open[c.Day].Slots&c.Slots != c.Slots {
			t.Errorf("%s: %v %+v", tt.name, err, next.Athlete.Open)
		}
	}
}

// Work that asks many questions says which one it is at, and when it is stopped
// shows the best answer that there is.
func TestStoppedOnTheWay(t *testing.T) {
	full := strings.Replace(tight, "week 1", "open Mon AM\nopen Sun none\nweek 1", 1)
	m, effects := after(opened(t, full), state.AskSolver{What: state.Explaining})
	said := []string{}
	conflict := 99
	for has[state.NextSlice](effects) {
		m, effects = after(m, state.SolveSlice{N: only[state.NextSlice](t, effects).N, Nodes: 64, Long: true})
		if m.Query == nil {
			break
		}
		if is := m.Query.Said; !slices.Contains(said, is) {
			said = append(said, is)
		}
		stopped, did := after(m, state.StopSolver{})
		if has[state.Save](did) || stopped.Query != nil {
			t.Fatal("stopped, and it goes on")
		}
		if stopped.Proposal == nil {
			if conflict < 99 || stopped.Toast.Text == "" {
				t.Fatalf("after %q nothing is shown", m.Query.Said)
			}
			continue
		}
		why := stopped.Proposal.Why
		if n := len(why.Conflict); n == 0 || n > conflict || !sentence(stopped.Live) {
			t.Fatalf("after %q: %d wishes, %q", m.Query.Said, n, stopped.Live)
		} else {
			conflict = n
		}
	}
	all := strings.Join(said, "\n")
	for _, want := range []string{"Looking for the reason", "What stands in the way? Asking 2 of ", "in the way. Looking for fewer", "What is each of them worth? Asking 1 of "} {
		if !strings.Contains(all, want) {
			t.Errorf("it never says %q:\n%s", want, all)
		}
	}
	if m.Proposal == nil || !m.Proposal.Why.Smallest || len(m.Proposal.Why.Conflict) != conflict {
		t.Errorf("%+v", m.Proposal)
	}
}

// What finds no place in its week goes to the next one before anything is
// dropped, and undo brings it back.
func TestMakeRoomCarriesOver(t *testing.T) {
	const full = `plan Full
id 3f2b8c1e-5d47-4a90-8b6e-1c2d3e4f5a6b
athlete lift=intermediate run=intermediate goal=endurance age=34
open Mon AM
open Tue AM
open Wed AM
open Thu AM
open Fri none
open Sat AM
open Sun none
week 1
Mon  AM str-moderate 40
Tue  AM run-tempo 45
Wed  AM x-walk 30
Thu  AM run-easy 40
Sat  AM run-long 90
week 2
Mon  AM str-moderate 40
Tue  AM run-tempo 45
Thu  AM run-easy 40
Sat  AM run-long 90
`
	m := opened(t, full)
	walk := id(t, &m, 0, catalog.XWalk)
	sheet := state.Sheet{Kind: state.RoomSheet, Days: 1 << planner.Tue, Fortnight: true}
	now, _ := asked(t, m, state.OpenSheet{Sheet: sheet}, state.AskSolver{What: state.MakingRoom})
	p := now.Proposal
	if p == nil || len(p.Dropped) > 0 || !slices.Equal(p.Carried, []planner.SessionID{walk}) || !p.Choice().Moved[walk] || !p.Proved {
		t.Fatalf("%+v %q", p, now.Toast.Text)
	}
	now, _ = after(now, state.ApplyProposal{})
	if w, s, there := now.Plan.Find(walk); !there || w != 1 || s.Day != planner.Wed {
		t.Errorf("%s; %s", days(&now.Plan, 0), days(&now.Plan, 1))
	}
	if now.Toast.Text != "Kept Tuesday free, with the walk or hike in another week" || len(now.History.Past) != 1 {
		t.Errorf("%q, %d steps", now.Toast.Text, len(now.History.Past))
	}
	undone, _ := after(now, state.Undo{})
	if !reflect.DeepEqual(undone.Plan.Weeks, m.Plan.Weeks) {
		t.Error("one undo does not bring it back")
	}
	// Where the next week is as full, the walk has to go.
	m = opened(t, strings.Replace(full, "week 2\nMon  AM str-moderate 40\nTue  AM run-tempo 45\n", "week 2\nMon  AM str-moderate 40\nTue  AM run-tempo 45\nWed  AM run-easy 30\n", 1))
	now, _ = asked(t, m, state.OpenSheet{Sheet: sheet}, state.AskSolver{What: state.MakingRoom})
	if p := now.Proposal; p == nil || len(p.Carried) > 0 || !slices.Equal(p.Dropped, []planner.SessionID{walk}) {
		t.Errorf("%+v %q", p, now.Toast.Text)
	}
}
