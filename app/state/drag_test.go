package state_test

import (
	"math/rand"
	"reflect"
	"strings"
	"testing"

	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
)

// total is the whole plan's score, from a fresh check.
func total(p *planner.Plan) (sum rule.Score) {
	for _, r := range state.Suite.CheckAll(p) {
		sum = sum.Plus(r.Score)
	}
	return sum
}

// would is what the oracle says of edits: made for true, and all of it checked.
func would(p *planner.Plan, edits []planner.Edit) (state.VerdictKind, rule.Score) {
	next, err := planner.Apply(*p, edits...)
	if err != nil {
		return state.Closed, rule.Score{}
	}
	now, then := total(p), total(&next)
	switch {
	case then.Better(now):
		return state.Better, then
	case then.Errors > now.Errors:
		return state.WorseError, then
	case then.Errors == now.Errors && then.Warnings > now.Warnings:
		return state.WorseWarning, then
	case then.Errors == now.Errors && then.Warnings == now.Warnings && then.Advice > now.Advice:
		return state.WorseAdvice, then
	}
	return state.Same, then
}

// checkSlots holds every slot's verdict against the oracle; where the star belongs is in
// seat_test.go.
func checkSlots(t *testing.T, m *state.Model) {
	t.Helper()
	c := m.Drag
	stars := 0
	for d := planner.Mon; d <= planner.Sun; d++ {
		for s := planner.AM; s < planner.Slots; s++ {
			v, to := c.Slots[d][s], at(m.Shown, d, s)
			if c.Session != 0 && to.Week == c.From.Week && d == c.From.Day && s == c.From.Slot {
				to = c.From
			}
			want, _ := would(&m.Plan, c.Edits(state.Target{On: true, Place: to}))
			if !m.Plan.Athlete.Open[d].Has(s) {
				want = state.Closed
			}
			if v.Kind != want {
				t.Errorf("%v %v: %v, the oracle says %v, in\n%s", d, s, v.Kind, want, notation.Format(m.Plan))
			}
			if v.Best {
				stars++
				if want == state.Closed || s == planner.Noon && len(state.Lanes(&m.Plan)) < planner.Slots {
					t.Errorf("the star is on %v %v, which is %v", d, s, want)
				}
			}
		}
	}
	if stars > 1 {
		t.Errorf("%d stars", stars)
	}
}

func TestVerdictsAreWhatWouldHappen(t *testing.T) {
	m := opened(t, spring)
	for w := range m.Plan.Weeks {
		for _, s := range m.Plan.Weeks[w].Sessions {
			for shown := range m.Plan.Weeks {
				carried, _ := after(m, state.ShowWeek{Index: shown}, state.PickUp{Session: s.ID})
				checkSlots(t, &carried)
			}
		}
	}
	for _, kind := range []catalog.ID{catalog.StrHeavyFull, catalog.RunTempo, catalog.RunEasy} {
		carried, _ := after(m, state.PickUp{Type: kind})
		checkSlots(t, &carried)
	}
}

// The slot that a session is taken from speaks of the place it had there, not
// of the slot's end.
func TestHomeIsAsGoodAsNow(t *testing.T) {
	m := opened(t, "id "+springID+"\nweek 1\nMon AM run-tempo 45; AM str-heavy-full 50\nSat AM run-long 90\n")
	m, _ = after(m, state.PickUp{Session: 1})
	if v := m.Drag.Slots[planner.Mon][planner.AM]; v.Kind != state.Same {
		t.Errorf("where it stands: %v", v.Kind)
	}
	now, _ := after(m, over(at(0, planner.Mon, planner.AM)))
	if v := now.Drag.Here; v.Kind != state.WorseError && v.Kind != state.WorseWarning && v.Kind != state.WorseAdvice {
		t.Errorf("after the heavy lift: %v", v.Kind)
	}
	checkSlots(t, &m)
}

func TestVerdictsOfRandomWeeks(t *testing.T) {
	r := random{rand.New(rand.NewSource(7))}
	for range 12 {
		m := state.Model{Screen: state.WeekScreen}
		m, _ = after(m, state.PlanOpened{Plan: r.plan(t), Rev: 1})
		m, _ = after(m, state.ShowWeek{Index: r.Intn(len(m.Plan.Weeks))}, state.PickUp{Session: r.session(&m.Plan)})
		if m.Drag != nil {
			checkSlots(t, &m)
		}
	}
}

// What the slot below says is what the week then has, to the last count.
func TestHereIsExact(t *testing.T) {
	m := opened(t, spring)
	for _, s := range m.Plan.Weeks[0].Sessions {
		lifted, _ := after(m, state.PickUp{Session: s.ID})
		for d := planner.Mon; d <= planner.Sun; d++ {
			for _, slot := range []planner.Slot{planner.AM, planner.PM} {
				targets := []state.Target{}
				for i := range 4 {
					targets = append(targets, state.Target{On: true, Place: planner.Place{Day: d, Slot: slot, Index: i}})
				}
				for _, o := range m.Plan.Weeks[0].Sessions {
					if o.Day == d && o.Slot == slot {
						targets = append(targets, state.Target{On: true, Place: planner.Place{Day: d, Slot: slot}, Swap: o.ID})
					}
				}
				for _, target := range targets {
					hovered, _ := after(lifted, state.DragOver{Target: target})
					c := hovered.Drag
					v := c.At(c.Over)
					dropped, _ := after(hovered, state.PutDown{})
					if v.Kind == state.Closed {
						if !reflect.DeepEqual(dropped.Plan, m.Plan) {
							t.Fatalf("a closed slot took %v", s.Type)
						}
						continue
					}
					e, w, a := state.Count(dropped.Findings(0))
					if v.Errors != e || v.Warnings != w || v.Advice != a {
						t.Errorf("%v over %+v: shown %d %d %d, then %d %d %d", s.Type, target, v.Errors, v.Warnings, v.Advice, e, w, a)
					}
					if v.Kind != state.Same {
						if want, _ := would(&m.Plan, c.Edits(c.Over)); v.Kind != want {
							t.Errorf("%v over %+v: %v, want %v", s.Type, target, v.Kind, want)
						}
					}
				}
			}
		}
	}
}

func TestReasonIsTheFinding(t *testing.T) {
	m := opened(t, strings.NewReplacer("Wed  PM run-easy 30\n", "", "Sun  PM str-heavy-lower 50\n", "").Replace(spring))
	heavy := id(t, &m, 0, catalog.StrHeavyFull)
	m, _ = after(m, state.PickUp{Session: heavy}, over(at(0, planner.Wed, planner.AM)), over(at(0, planner.Wed, planner.PM)))
	if v := m.Drag.At(m.Drag.Over); v.Kind != state.WorseError {
		t.Fatalf("twelve hours before a tempo run: %v", v.Kind)
	}
	if !strings.Contains(m.Drag.Reason, "before the tempo run") || strings.Contains(m.Drag.Reason, ". ") {
		t.Errorf("reason %q", m.Drag.Reason)
	}
	m, _ = after(m, over(at(0, planner.Mon, planner.AM)))
	if m.Drag.Reason != "" {
		t.Errorf("at home: %q", m.Drag.Reason)
	}
}

// In every slot the reason is the beginning of a finding that the drop brings,
// of the worst that is new; where nothing gets worse there is none.
func TestEveryReason(t *testing.T) {
	m := opened(t, spring)
	seen := m.Plan
	seen.Today = m.Date
	before := state.Suite.CheckAll(&seen)
	for _, s := range m.Plan.Weeks[0].Sessions {
		for shown := range m.Plan.Weeks {
			lifted, _ := after(m, state.ShowWeek{Index: shown}, state.PickUp{Session: s.ID})
			for d := planner.Mon; d <= planner.Sun; d++ {
				for _, slot := range []planner.Slot{planner.AM, planner.PM} {
					hovered, _ := after(lifted, over(at(shown, d, slot)))
					c := hovered.Drag
					if c.At(c.Over).Kind == state.Closed {
						continue
					}
					next, err := planner.Apply(seen, c.Edits(c.Over)...)
					if err != nil {
						t.Fatal(err)
					}
					said, worst := map[string]rule.Severity{}, rule.Clear
					for w, will := range state.Suite.CheckAll(&next) {
						was := map[string]rule.Finding{}
						for _, f := range before[w].Findings {
							was[f.Rule.ID] = f
						}
						for _, f := range will.Findings {
							text, _, _ := strings.Cut(words.Finding(&next, &f), ". ")
							said[strings.TrimSuffix(text, ".")] = max(said[strings.TrimSuffix(text, ".")], f.Severity)
							if old, ok := was[f.Rule.ID]; !ok || f.Severity > old.Severity {
								worst = max(worst, f.Severity)
							}
						}
					}
					if got := said[strings.TrimSuffix(c.Reason, ".")]; c.Reason != "" && got == rule.Clear || got < worst {
						t.Errorf("%v to %v %v of week %d: %q (%v), but something new is %v", s.Type, d, slot, shown+1, c.Reason, got, worst)
					}
				}
			}
		}
	}
}

func TestDropMovesAndPins(t *testing.T) {
	m := opened(t, spring)
	easy := m.Plan.Weeks[0].Sessions[2].ID
	m, effects := after(m, state.PickUp{Session: easy}, over(at(0, planner.Sun, planner.AM)), state.PutDown{})
	where, _ := m.Plan.Where(easy)
	if _, s, _ := m.Plan.Find(easy); where != (planner.Place{Week: 0, Day: planner.Sun, Slot: planner.AM}) || !s.Pin {
		t.Errorf("at %+v, pinned %v", where, s.Pin)
	}
	if save := only[state.Save](t, effects); save.Rev != 4 || !reflect.DeepEqual(save.Plan, m.Plan) {
		t.Errorf("saved as after revision %d", save.Rev)
	}
	if m.Drag != nil || !m.Toast.Undoes || !strings.HasPrefix(m.Toast.Text, "Moved ") || !strings.Contains(m.Toast.Text, "Sunday morning") {
		t.Errorf("toast %+v", m.Toast)
	}
	m, _ = after(m, state.Undo{})
	if got, want := firstWeek(m), firstWeek(opened(t, spring)); got != want {
		t.Errorf("undone:\n%s\n%s", got, want)
	}
}

// firstWeek is the first week in short.
func firstWeek(m state.Model) string { return days(&m.Plan, 0) }

// The index of a place counts the sessions of the slot that are not in the air.
func TestReorderInASlot(t *testing.T) {
	m := opened(t, spring)
	var thursday []planner.SessionID
	for _, s := range m.Plan.Weeks[0].Sessions {
		if s.Day == planner.Thu {
			thursday = append(thursday, s.ID)
		}
	}
	order := func(m state.Model) (ids []planner.SessionID) {
		for _, s := range m.Plan.Weeks[0].Sessions {
			if s.Day == planner.Thu {
				ids = append(ids, s.ID)
			}
		}
		return ids
	}
	a, b, c := thursday[0], thursday[1], thursday[2]
	for _, tt := range []struct {
		lift  planner.SessionID
		index int
		want  []planner.SessionID
	}{
		{a, 0, []planner.SessionID{a, b, c}},
		{a, 1, []planner.SessionID{b, a, c}},
		{a, 2, []planner.SessionID{b, c, a}},
		{a, planner.AtEnd, []planner.SessionID{b, c, a}},
		{b, 0, []planner.SessionID{b, a, c}},
		{b, 1, []planner.SessionID{a, b, c}},
		{b, 2, []planner.SessionID{a, c, b}},
		{c, 0, []planner.SessionID{c, a, b}},
		{c, 1, []planner.SessionID{a, c, b}},
		{c, 2, []planner.SessionID{a, b, c}},
		{c, planner.AtEnd, []planner.SessionID{a, b, c}},
	} {
		to := planner.Place{Day: planner.Thu, Slot: planner.AM, Index: tt.index}
		now, effects := after(m, state.PickUp{Session: tt.lift}, over(to), state.PutDown{})
		if got := order(now); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("%d to %d: %v, want %v", tt.lift, tt.index, got, tt.want)
		}
		same := reflect.DeepEqual(tt.want, thursday)
		if same == has[state.Save](effects) || same != reflect.DeepEqual(now.Plan, m.Plan) {
			t.Errorf("%d to %d: %s", tt.lift, tt.index, kinds(effects))
		}
	}
	// From another slot the index counts them all.
	easy := m.Plan.Weeks[0].Sessions[2].ID
	now, _ := after(m, state.PickUp{Session: easy}, over(planner.Place{Day: planner.Thu, Slot: planner.AM, Index: 1}), state.PutDown{})
	if got := order(now); !reflect.DeepEqual(got, []planner.SessionID{a, easy, b, c}) {
		t.Errorf("from elsewhere: %v", got)
	}
}

func TestNothingChanges(t *testing.T) {
	m := opened(t, spring)
	easy := m.Plan.Weeks[0].Sessions[2].ID
	home, _ := m.Plan.Where(easy)
	lift := state.PickUp{Session: easy}
	for name, msgs := range map[string][]state.Msg{
		"cancel":              {lift, over(at(0, planner.Sun, planner.AM)), state.CancelDrag{}},
		"cancel in the air":   {lift, state.CancelDrag{}},
		"dropped outside":     {lift, over(at(0, planner.Sun, planner.AM)), state.DragOver{}, state.PutDown{}},
		"dropped at home":     {lift, over(home), state.PutDown{}},
		"dropped on itself":   {lift, state.DragOver{Target: state.Target{On: true, Place: home, Swap: easy}}, state.PutDown{}},
		"never over anything": {lift, state.PutDown{}},
		"turned and back":     {lift, state.TurnWeek{By: 1}, state.TurnWeek{By: -1}, over(home), state.PutDown{}},
		"turned and dropped":  {lift, over(at(0, planner.Sun, planner.AM)), state.TurnWeek{By: 1}, state.PutDown{}},
		"drop without a lift": {state.PutDown{}},
		"cancel without one":  {state.CancelDrag{}},
		"hover without one":   {over(home), state.PutDown{}},
		"lift of nothing":     {state.PickUp{}, over(home), state.PutDown{}},
		"lift of a stranger":  {state.PickUp{Session: 999}, over(home), state.PutDown{}},
		"nonsense":            {lift, over(planner.Place{Day: 9, Slot: 7}), state.PutDown{}},
		"swap with a ghost":   {lift, state.DragOver{Target: state.Target{On: true, Place: home, Swap: 999}}, state.PutDown{}},
		"space and space":     {state.PickUp{Session: easy, Keyboard: true}, state.PutDown{}},
		"there and back":      {state.PickUp{Session: easy, Keyboard: true}, state.DragBy{Days: 1}, state.DragBy{Days: -1}, state.PutDown{}},
	} {
		now, effects := after(m, msgs...)
		if !reflect.DeepEqual(now.Plan, m.Plan) || now.Drag != nil || has[state.Save](effects) || len(now.History.Past) != 0 {
			t.Errorf("%s: %s, %s", name, kinds(effects), firstWeek(now))
		}
	}
}

// Keys that go through a full slot and back leave the order as it was.
func TestNudgeHome(t *testing.T) {
	m := opened(t, spring)
	tempo := id(t, &m, 0, catalog.RunTempo) // first of three on Thursday morning
	m, effects := after(m, state.PickUp{Session: tempo, Keyboard: true}, state.DragBy{Days: -1}, state.DragBy{Days: 1})
	if !strings.HasPrefix(m.Live, "Thursday morning: as good as now") {
		t.Errorf("live %q", m.Live)
	}
	now, _ := after(m, state.PutDown{})
	if !reflect.DeepEqual(now.Plan, m.Plan) {
		t.Errorf("%s %s", firstWeek(now), kinds(effects))
	}
}

func TestClosedRefusesWithASentence(t *testing.T) {
	m := opened(t, spring)
	easy := m.Plan.Weeks[0].Sessions[2].ID
	for _, slot := range []planner.Slot{planner.AM, planner.Noon, planner.PM} {
		now, _ := after(m, state.PickUp{Session: easy}, over(at(0, planner.Fri, slot)))
		if v := now.Drag.At(now.Drag.Over); v.Kind != state.Closed || now.Drag.Reason != "" {
			t.Errorf("%v: %+v %q", slot, v, now.Drag.Reason)
		}
		now, effects := after(now, state.PutDown{})
		if !reflect.DeepEqual(now.Plan, m.Plan) || has[state.Save](effects) || now.Drag != nil {
			t.Errorf("%v: a closed slot took it", slot)
		}
		if !strings.HasPrefix(now.Toast.Text, "Friday ") || !strings.Contains(now.Toast.Text, "closed") || now.Toast.Undoes {
			t.Errorf("%v: toast %+v", slot, now.Toast)
		}
	}
}

func TestSwap(t *testing.T) {
	m := opened(t, spring)
	heavy, easy := id(t, &m, 0, catalog.StrHeavyFull), m.Plan.Weeks[0].Sessions[2].ID
	a, _ := m.Plan.Where(heavy)
	b, _ := m.Plan.Where(easy)
	m, _ = after(m, state.PickUp{Session: heavy}, state.DragOver{Target: state.Target{On: true, Place: b, Swap: easy}}, state.PutDown{})
	a2, _ := m.Plan.Where(heavy)
	b2, _ := m.Plan.Where(easy)
	if a2 != b || b2 != a {
		t.Errorf("heavy %+v, easy %+v", a2, b2)
	}
	_, s, _ := m.Plan.Find(heavy)
	_, o, _ := m.Plan.Find(easy)
	if !s.Pin || o.Pin || !strings.HasPrefix(m.Toast.Text, "Swapped ") {
		t.Errorf("pins %v %v, toast %q", s.Pin, o.Pin, m.Toast.Text)
	}
}

func TestToAnotherWeek(t *testing.T) {
	m := opened(t, spring)
	heavy := id(t, &m, 0, catalog.StrHeavyLower)
	m, _ = after(m, state.PickUp{Session: heavy}, over(at(0, planner.Tue, planner.PM)), state.TurnWeek{By: 1})
	if m.Drag == nil || m.Shown != 1 || m.Drag.Over.On || m.Drag.Reason != "" || m.Drag.Here != (state.Verdict{}) {
		t.Fatalf("turned to %d: %+v", m.Shown, m.Drag)
	}
	checkSlots(t, &m)
	m, _ = after(m, over(at(1, planner.Thu, planner.AM)), state.PutDown{})
	if where, _ := m.Plan.Where(heavy); where.Week != 1 || where.Day != planner.Thu || m.Shown != 1 {
		t.Errorf("%+v", where)
	}
	turned, _ := after(m, state.TurnWeek{By: 9})
	if turned.Shown != 1 {
		t.Errorf("past the end: week %d", turned.Shown+1)
	}
}

// The week may be turned in the air; then its fixes are looked for afterwards.
func TestCancelInAnotherWeekLooksForFixes(t *testing.T) {
	m := opened(t, spring)
	m, effects := after(m, state.PickUp{Session: m.Plan.Weeks[0].Sessions[0].ID}, state.TurnWeek{By: 1}, state.CancelDrag{})
	soon, ok := only[state.Soon](t, effects).Msg.(state.FindFixes)
	if !ok || soon.Shown != m.Shown || soon.Turn != m.Turn || m.Shown != 1 {
		t.Errorf("%+v in week %d", soon, m.Shown+1)
	}
}

func TestNudge(t *testing.T) {
	m := opened(t, spring)
	easy := m.Plan.Weeks[0].Sessions[2].ID // Tuesday morning
	m, effects := after(m, state.PickUp{Session: easy, Keyboard: true})
	if !strings.Contains(m.Live, "lifted from Tuesday morning") || !strings.Contains(m.Live, "Escape") || len(effects) != 0 {
		t.Errorf("live %q, %s", m.Live, kinds(effects))
	}
	for _, step := range []struct {
		nudge state.DragBy
		want  planner.Place
	}{
		{state.DragBy{Slots: 1}, at(0, planner.Tue, planner.PM)},
		{state.DragBy{Slots: 1}, at(0, planner.Wed, planner.AM)},
		{state.DragBy{Slots: -1}, at(0, planner.Tue, planner.PM)},
		{state.DragBy{Days: 3}, at(0, planner.Fri, planner.PM)},
		{state.DragBy{Days: 2}, at(0, planner.Sun, planner.PM)},
		{state.DragBy{Slots: 1}, at(1, planner.Mon, planner.AM)},
		{state.DragBy{Days: 1}, at(1, planner.Tue, planner.AM)},
		{state.DragBy{Days: -2}, at(0, planner.Sun, planner.AM)},
		{state.DragBy{Days: 7}, at(1, planner.Sun, planner.AM)},
		{state.DragBy{Days: 7}, at(2, planner.Sun, planner.AM)},
		{state.DragBy{Days: 1}, at(2, planner.Sun, planner.AM)}, // the plan ends
		{state.DragBy{Days: -14}, at(0, planner.Sun, planner.AM)},
		{state.DragBy{Days: -6}, at(0, planner.Mon, planner.AM)},
		{state.DragBy{Slots: -1}, at(0, planner.Mon, planner.AM)}, // and begins
	} {
		m, _ = after(m, step.nudge)
		if got := m.Drag.Over.Place; got != step.want || m.Shown != step.want.Week {
			t.Fatalf("%+v: at %+v in week %d, want %+v", step.nudge, got, m.Shown+1, step.want)
		}
		v := m.Drag.At(m.Drag.Over)
		if day := map[planner.Weekday]string{planner.Mon: "Monday", planner.Tue: "Tuesday", planner.Wed: "Wednesday", planner.Fri: "Friday", planner.Sun: "Sunday"}[step.want.Day]; !strings.HasPrefix(m.Live, day) {
			t.Errorf("%+v: live %q", step.nudge, m.Live)
		}
		if (v.Kind == state.Closed) != strings.Contains(m.Live, ": closed") {
			t.Errorf("%+v: live %q of %v", step.nudge, m.Live, v.Kind)
		}
		if v.Kind == state.WorseError && (m.Drag.Reason == "" || !strings.HasSuffix(m.Live, m.Drag.Reason)) {
			t.Errorf("live %q lacks %q", m.Live, m.Drag.Reason)
		}
	}
	now, effects := after(m, state.CancelDrag{})
	if focus := only[state.Focus](t, effects); !strings.Contains(focus.Selector, "data-session='3'") || now.Shown != 0 {
		t.Errorf("focus %q in week %d", focus.Selector, now.Shown+1)
	}
	m, effects = after(m, state.DragBy{Slots: 1}, state.PutDown{})
	if focus := only[state.Focus](t, effects); !strings.Contains(focus.Selector, "data-session='3'") {
		t.Errorf("focus %q", focus.Selector)
	}
}

// Noon is a stop only for those who use it.
func TestNudgeThroughNoon(t *testing.T) {
	m := opened(t, strings.Replace(spring, "Wed  PM", "Wed  NOON", 1))
	easy := m.Plan.Weeks[0].Sessions[2].ID
	m, _ = after(m, state.PickUp{Session: easy, Keyboard: true}, state.DragBy{Slots: 1})
	if got := m.Drag.Over.Place; got.Slot != planner.Noon {
		t.Errorf("%+v", got)
	}
	m, _ = after(m, state.DragBy{Slots: 2})
	if got := m.Drag.Over.Place; got.Slot != planner.AM || got.Day != planner.Wed {
		t.Errorf("%+v", got)
	}
}

// An edit in mid-drag (undo by keyboard) ends the drag: its verdicts are old.
func TestEditEndsADrag(t *testing.T) {
	m := opened(t, spring)
	easy := m.Plan.Weeks[0].Sessions[2].ID
	m, _ = after(m, state.DropSession{Session: m.Plan.Weeks[0].Sessions[0].ID}, state.PickUp{Session: easy}, over(at(0, planner.Sun, planner.AM)), state.Undo{})
	if m.Drag != nil {
		t.Fatal("still in the air")
	}
	now, effects := after(m, over(at(0, planner.Sun, planner.AM)), state.PutDown{})
	if !reflect.DeepEqual(now.Plan, m.Plan) || len(effects) != 0 {
		t.Error(kinds(effects))
	}
}

func TestFromThePalette(t *testing.T) {
	m := opened(t, spring)
	m, effects := after(m, state.PickUp{Type: catalog.RunRecovery})
	if !has[state.Tick](effects) {
		t.Error(kinds(effects))
	}
	m, effects = after(m, over(planner.Place{Day: planner.Thu, Slot: planner.AM, Index: 1}), state.PutDown{})
	_, s, ok := m.Plan.Find(m.Plan.LastID)
	where, _ := m.Plan.Where(m.Plan.LastID)
	if !ok || s.Type != catalog.RunRecovery || s.Minutes != catalog.RunRecovery.Info().Minutes || s.Pin || where.Index != 1 || where.Day != planner.Thu {
		t.Errorf("%+v at %+v", s, where)
	}
	only[state.Save](t, effects)

	// A tap puts it where the star is.
	lifted, _ := after(m, state.PickUp{Type: catalog.StrHeavyUpper})
	var star planner.Place
	for d := range lifted.Drag.Slots {
		for s, v := range lifted.Drag.Slots[d] {
			if v.Best {
				star = planner.Place{Day: planner.Weekday(d), Slot: planner.Slot(s)}
			}
		}
	}
	now, _ := after(m, state.AddInBestSlot{Type: catalog.StrHeavyUpper})
	where, _ = now.Plan.Where(now.Plan.LastID)
	if where.Day != star.Day || where.Slot != star.Slot {
		t.Errorf("tapped to %+v, the star is on %+v", where, star)
	}

	closed := strings.Replace(spring, "open Fri none", "open Mon none\nopen Tue none\nopen Wed none\nopen Thu none\nopen Fri none\nopen Sat none\nopen Sun none", 1)
	shut := opened(t, closed)
	now, effects = after(shut, state.AddInBestSlot{Type: catalog.RunEasy})
	if !reflect.DeepEqual(now.Plan, shut.Plan) || now.Toast.Text == "" || has[state.Save](effects) {
		t.Errorf("nothing is open: %s %q", kinds(effects), now.Toast.Text)
	}
	onlyWed := strings.Replace(closed, "open Wed none", "open Wed am", 1)
	full := opened(t, onlyWed[:strings.Index(onlyWed, "week ")]+"week 1\nWed AM run-tempo 45\n")
	for kind, said := range map[catalog.ID]words.Key{catalog.RunIntervals: words.OpenSlotsHard, catalog.RunEasy: 0} {
		now, effects = after(full, state.AddInBestSlot{Type: kind})
		if added := has[state.Save](effects); added == (said != 0) || !added && now.Toast.Text != said.Text() {
			t.Errorf("%v beside the tempo run: %s %q", kind, kinds(effects), now.Toast.Text)
		}
	}
}
