package state_test

import (
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Going against a rule: with a reason it no longer counts in that week, is
// still shown, and can be taken back; without one nothing changes.
func TestOverride(t *testing.T) {
	base := opened(t, spring)
	first := base.Findings(0)[0]
	go1 := state.OverrideRule{Rule: first.Rule.ID, Week: first.Week}

	m, effects := after(base, go1)
	if len(effects) > 0 || !sentence(m.Alert) || len(m.Plan.Rulings) > 0 {
		t.Fatalf("without a reason: %q, %d rulings", m.Alert, len(m.Plan.Rulings))
	}
	m, _ = after(base, state.ReasonEdited{Text: " a camp "}, go1)
	f := spoken(&m, first.Rule.ID)
	if f == nil || f.Overridden != "a camp" {
		t.Fatalf("the finding is %+v", f)
	}
	e0, w0, a0 := state.Count(base.Findings(0))
	if e, w, a := state.Count(m.Findings(0)); e+w+a != e0+w0+a0-1 {
		t.Errorf("%d %d %d findings count, before %d %d %d", e, w, a, e0, w0, a0)
	}
	if m.Reason != "" || !m.Toast.Undoes {
		t.Errorf("reason %q left, toast %+v", m.Reason, m.Toast)
	}
	m, _ = after(m, state.HeedRule{Rule: first.Rule.ID, Week: first.Week})
	if f := spoken(&m, first.Rule.ID); f == nil || f.Overridden != "" || len(m.Plan.Rulings) > 0 {
		t.Errorf("heeded again, the finding is %+v", f)
	}
}

// A plan can come with a reason for all its weeks; heeding takes that back too.
func TestHeedWhatHoldsForAllWeeks(t *testing.T) {
	m := opened(t, spring)
	id := m.Findings(0)[0].Rule.ID
	m, _ = after(m, state.EditPlan{Edits: []planner.Edit{planner.SetRuling{Ruling: planner.Ruling{Rule: id, Reason: "as agreed"}}}})
	if f := spoken(&m, id); f == nil || f.Overridden != "as agreed" {
		t.Fatalf("the finding is %+v", f)
	}
	m, _ = after(m, state.HeedRule{Rule: id, Week: 0})
	if f := spoken(&m, id); f == nil || f.Overridden != "" || len(m.Plan.Rulings) > 0 {
		t.Errorf("heeded again, the finding is %+v", f)
	}
}

// A reason is about the finding that it was written for.
func TestReasonOfAnotherFinding(t *testing.T) {
	m := opened(t, spring)
	look := func(i int) state.Msg {
		return state.LookAtFinding{Focused: state.Focused{Rule: m.Findings(0)[i].Rule.ID, Week: m.Findings(0)[i].Week}}
	}
	m, _ = after(m, look(0), state.ReasonEdited{Text: "a camp"}, look(1))
	if m.Reason != "" {
		t.Errorf("%q stands below another finding", m.Reason)
	}
}

func TestMute(t *testing.T) {
	base := opened(t, spring)
	first := base.Findings(0)[0]
	m, effects := after(base, state.TuneRule{ID: first.Rule.ID, To: state.Off})
	if spoken(&m, first.Rule.ID) != nil || !has[state.Save](effects) {
		t.Errorf("%s still speaks, or is not saved as silent", first.Rule.ID)
	}
	if m, _ = after(m, state.Undo{}); spoken(&m, first.Rule.ID) == nil {
		t.Errorf("%s does not speak after undo", first.Rule.ID)
	}
}

func spoken(m *state.Model, id string) *rule.Finding {
	for _, f := range m.Findings(0) {
		if f.Rule.ID == id {
			return &f
		}
	}
	return nil
}

// While a card is in the air the strip shows the week as it would be.
func TestAsIfDropped(t *testing.T) {
	base := opened(t, spring)
	s := base.Plan.Weeks[0].Sessions[0]
	m, _ := after(base, state.PickUp{Session: s.ID})
	if p := m.AsIfDropped(); p.Weeks[0].Sessions[0].Day != s.Day {
		t.Error("lifted and not yet over a slot, the week is another")
	}
	to := at(0, 6, 2)
	m, _ = after(m, over(to))
	p := m.AsIfDropped()
	if where, ok := p.Where(s.ID); !ok || where.Day != to.Day || where.Slot != to.Slot {
		t.Errorf("over %v the session stands at %v", to, where)
	}
	if where, _ := m.Plan.Where(s.ID); where.Day != s.Day {
		t.Error("the plan itself has changed")
	}
}
