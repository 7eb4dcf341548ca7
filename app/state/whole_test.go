package state_test

import (
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// A marathon in four weeks on 45 min.
const tooFar = "history longest_30d=45\nrace race_in=27 marathon A\nweek 1\nTue AM run-easy 30\nSun AM run-easy 45"

func ways(t *testing.T, m model, id string) (model, []rule.Fix) {
	t.Helper()
	m, _ = look(t, m, []state.Effect{state.Soon{Msg: state.FindFixes{Shown: m.Shown, Turn: m.Turn}}})
	for i := range m.Whole {
		if f := &m.Whole[i]; f.Rule.ID == id {
			if o := m.Offer(f); o != nil {
				return m, o.Fixes
			}
		}
	}
	t.Fatalf("%s offers nothing", id)
	return m, nil
}

func TestWholeIsAnswered(t *testing.T) {
	m, fixes := ways(t, opened(t, tooFar), "race-readiness")
	if len(fixes) != 2 {
		t.Fatalf("%d ways out", len(fixes))
	}
	for n := range fixes {
		now, _ := after(m, state.LookAtFinding{Focused: state.Focused{Rule: "race-readiness", Week: rule.NoWeek, Fix: n + 1}}, state.ApplyFix{})
		if len(now.Whole) != 0 || now.Plan.Races[0] == m.Plan.Races[0] || len(now.Plan.Rulings) != 0 {
			t.Errorf("way %d: %v, races %v", n+1, now.Whole, now.Plan.Races)
		}
	}
}

// Missed days stay missed: what was done about them stands as the reason.
func TestMissedDaysAreAnswered(t *testing.T) {
	m := opened(t, "history longest_30d=90\nrace 2027-05-02 half A\nweek 2027-03-01\n"+fiveRuns+"week 2027-03-08\n"+fiveRuns+"week 2027-03-15\nSun AM run-long 80")
	m, _ = after(m, state.DayCame{Date: planner.DateOf(2027, 3, 15)})
	m, fixes := ways(t, m, "goal-at-risk")
	if len(fixes) != 2 {
		t.Fatalf("%d ways out", len(fixes))
	}
	now, _ := after(m, state.LookAtFinding{Focused: state.Focused{Rule: "goal-at-risk", Week: rule.NoWeek, Fix: 1}}, state.ApplyFix{})
	if len(now.Plan.Rulings) != 1 || now.Plan.Rulings[0].Reason != "Chose 10 km instead of the half marathon" {
		t.Errorf("%+v", now.Plan.Rulings)
	}
}

const fiveRuns = "Mon AM run-easy 40\nTue AM run-easy 40\nThu AM run-easy 40\nFri AM run-easy 40\nSun AM run-long 80\n"

// The rules screen tells of it, and leads there.
func TestWholeOnTheRulesScreen(t *testing.T) {
	m := opened(t, tooFar)
	use := m.Uses()[m.Whole[0].Rule]
	if !use.Whole || use.Worst != rule.Error || use.Weeks != 0 || !use.Speaks() {
		t.Errorf("%+v", use)
	}
	m, effects := after(m, state.SeeRule{ID: "race-readiness"})
	if m.Focused != (state.Focused{Rule: "race-readiness", Week: rule.NoWeek}) || !has[state.Go](effects) {
		t.Errorf("%+v, %s", m.Focused, kinds(effects))
	}
}

// An override of the whole plan leaves the severity that the person chose, and goes again.
func TestWholeIsKeptAndHeeded(t *testing.T) {
	m, _ := after(opened(t, tooFar), state.TuneRule{ID: "race-readiness", To: state.AsAdvice})
	kept, _ := after(m, state.ReasonEdited{Text: "for charity"}, state.OverrideRule{Rule: "race-readiness", Week: rule.NoWeek})
	if f := kept.Whole[0]; f.Overridden != "for charity" || f.Severity != rule.Advice {
		t.Errorf("kept: %+v", f)
	}
	heeded, _ := after(kept, state.HeedRule{Rule: "race-readiness", Week: rule.NoWeek})
	if f := heeded.Whole[0]; f.Overridden != "" || f.Severity != rule.Advice {
		t.Errorf("heeded: %+v", f)
	}
}
