package state_test

import (
	"reflect"
	"slices"
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// The heavy lift on Sunday and the tempo run on Monday are said in both weeks.
func TestFindingsAcrossTheBorder(t *testing.T) {
	m := opened(t, spring)
	heavy, tempo := id(t, &m, 0, catalog.StrHeavyLower), id(t, &m, 1, catalog.RunTempo)
	across := func(week int) int {
		n := 0
		for _, f := range m.Findings(week) {
			ids := f.Sessions()
			if f.Week == 1 && slices.Contains(ids, heavy) && slices.Contains(ids, tempo) {
				n++
			}
		}
		return n
	}
	if a, b := across(0), across(1); a == 0 || a != b {
		t.Errorf("%d in the earlier week, %d in the later", a, b)
	}
	if own := len(m.Reports[0].Findings); len(m.Findings(0)) <= own {
		t.Errorf("%d of its own, %d shown", own, len(m.Findings(0)))
	}
	for w := range m.Plan.Weeks {
		if got, want := state.FindingsAt(&m.Plan, m.Reports, w), m.Findings(w); !reflect.DeepEqual(got, want) {
			t.Errorf("week %d: %d findings here, %d there", w+1, len(got), len(want))
		}
	}
	if m.Findings(99) != nil {
		t.Error("findings of a week that is not there")
	}
	if len(m.Reports[1].Findings) != len(m.Findings(1)) {
		t.Error("a finding of week 2 that is not its own")
	}

	// Without the lift nothing crosses.
	m, _ = after(m, state.DropSession{Session: heavy})
	if len(m.Findings(0)) != len(m.Reports[0].Findings) {
		t.Error("something crosses still")
	}
}

func TestCounts(t *testing.T) {
	m := opened(t, spring)
	for w := range m.Plan.Weeks {
		var want [4]int
		for _, f := range m.Findings(w) {
			want[f.Severity]++
		}
		e, warn, a := state.Count(m.Findings(w))
		if e != want[3] || warn != want[2] || a != want[1] {
			t.Errorf("week %d: %d %d %d, want %v", w+1, e, warn, a, want)
		}
	}
	if e, _, _ := state.Count(m.Findings(0)); e == 0 {
		t.Error("the plan of this test should have an error")
	}
}

func TestMarkedSessions(t *testing.T) {
	m := opened(t, spring)
	for _, f := range m.Findings(0) {
		now, _ := after(m, state.LookAtFinding{Focused: state.Focused{Rule: f.Rule.ID, Week: f.Week}})
		marked := now.MarkedSessions(now.Findings(0))
		if len(marked) != len(f.Sessions()) {
			t.Errorf("%s: %v marked, about %v", f.Rule.ID, marked, f.Sessions())
		}
	}
	if len(m.MarkedSessions(m.Findings(0))) != 0 {
		t.Error("something is marked that nobody looks at")
	}
}

// look follows a search for fixes to its end.
func look(t *testing.T, m state.Model, effects []state.Effect) (state.Model, int) {
	t.Helper()
	for n := 0; ; n++ {
		if !has[state.Soon](effects) {
			return m, n
		}
		if n > 100 {
			t.Fatal("the search does not end")
		}
		m, effects = after(m, only[state.Soon](t, effects).Msg)
	}
}

func TestFindFixes(t *testing.T) {
	m := opened(t, spring)
	m, effects := after(m, state.ShowWeek{Index: 0})
	m, steps := look(t, m, effects)
	findings := m.Findings(0)
	if steps != len(findings)+1 || len(m.Offers) != len(findings) {
		t.Errorf("%d steps, %d offers for %d findings", steps, len(m.Offers), len(findings))
	}
	fixes := 0
	for i := range findings {
		offer := m.Offer(&findings[i])
		if offer == nil {
			t.Fatalf("no offer for %s", findings[i].Rule.ID)
		}
		if want := state.Suite.Fixes(&m.Plan, &findings[i]); !reflect.DeepEqual(offer.Fixes, want) {
			t.Errorf("%s: the offer is not what the suite proposes", findings[i].Rule.ID)
		}
		fixes += len(offer.Fixes)
	}
	if fixes == 0 {
		t.Fatal("nothing is offered at all")
	}
	// Again, nothing is looked for twice.
	again, _ := after(m, state.ShowWeek{Index: 0})
	again, _ = look(t, again, effects)
	if len(again.Offers) != len(m.Offers) {
		t.Errorf("%d offers after a second search", len(again.Offers))
	}
}

func TestAChangeEndsASearch(t *testing.T) {
	m := opened(t, spring)
	m, effects := after(m, state.ShowWeek{Index: 0})
	old := only[state.Soon](t, effects).Msg
	m, _ = after(m, old)
	if len(m.Offers) != 1 {
		t.Fatalf("%d offers after one step", len(m.Offers))
	}
	changed, _ := after(m, state.DropSession{Session: m.Plan.Weeks[0].Sessions[0].ID})
	if len(changed.Offers) != 0 {
		t.Error("offers of the plan before")
	}
	if now, effects := after(changed, old); len(effects) != 0 || len(now.Offers) != 0 {
		t.Error("the old search goes on")
	}
	turned, _ := after(m, state.ShowWeek{Index: 1})
	if _, effects := after(turned, old); len(effects) != 0 {
		t.Error("the search of another week goes on")
	}
	if _, effects := after(state.Model{}, state.FindFixes{}); len(effects) != 0 {
		t.Error("a search without a plan")
	}
}

func TestApplyFixIsThePreviewed(t *testing.T) {
	m := opened(t, spring)
	m, effects := after(m, state.ShowWeek{Index: 0})
	m, _ = look(t, m, effects)
	tried := 0
	for _, f := range m.Findings(0) {
		offer := m.Offer(&f)
		for i, fix := range offer.Fixes {
			focus := state.Focused{Rule: f.Rule.ID, Week: f.Week, Fix: i + 1}
			now, effects := after(m, state.LookAtFinding{Focused: focus}, state.ApplyFix{})
			want, err := planner.Apply(m.Plan, fix.Edits...)
			if err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(now.Plan, want) || !has[state.Save](effects) || !now.Toast.Undoes {
				t.Errorf("%s, fix %d: another plan, %s", f.Rule.ID, i+1, kinds(effects))
			}
			if now.Focused != (state.Focused{}) || now.Offers != nil {
				t.Errorf("%s, fix %d: %+v is still in view", f.Rule.ID, i+1, now.Focused)
			}
			tried++
		}
	}
	if tried == 0 {
		t.Fatal("no fix to try")
	}
	// Nothing previewed, nothing done.
	f := m.Findings(0)[0]
	for _, focus := range []state.Focused{{}, {Rule: f.Rule.ID, Week: f.Week}, {Rule: f.Rule.ID, Week: f.Week, Fix: 99}, {Rule: f.Rule.ID, Week: 2, Fix: 1}, {Rule: "no-such-rule", Fix: 1}} {
		now, effects := after(m, state.LookAtFinding{Focused: focus}, state.ApplyFix{})
		if !reflect.DeepEqual(now.Plan, m.Plan) || len(effects) != 0 {
			t.Errorf("%+v: %s", focus, kinds(effects))
		}
	}
}
