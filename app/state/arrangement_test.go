package state_test

import (
	"testing"

	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// masters has five stress sessions where four are the most, in two weeks that are alike.
const masters = `plan Masters
id 3f2b8c1e-5d47-4a90-8b6e-1c2d3e4f5a6b
athlete lift=intermediate run=advanced goal=endurance age=58 equipment=barbell,rack
history longest_30d=100 prev_run_min=270 weeks_since_deload=2
week 1 phase=base
` + mastersDays + "week 2 phase=base\n" + mastersDays

const mastersDays = `Mon PM str-heavy-lower 45
Tue AM run-intervals 50
Wed PM str-heavy-full 45
Thu AM run-tempo 45
Fri AM run-easy 40
Sat AM run-easy 40
Sun AM run-long 100
`

// What no move can mend is mended first, in both of two weeks that are alike; and moving
// alone is the second choice.
func TestArrangeMendsFirst(t *testing.T) {
	m, _ := asked(t, opened(t, masters), state.AskSolver{What: state.Arranging})
	p := m.Proposal
	if p == nil || len(p.Choices) != 2 || p.From != 0 || p.To != 1 {
		t.Fatalf("%+v", p)
	}
	best, moving := &p.Choices[0], &p.Choices[1]
	if len(best.Mends) != 2 || len(moving.Mends) != 0 {
		t.Fatalf("mended %v and %v", best.Mends, moving.Mends)
	}
	for _, e := range best.Mends {
		if r, ok := e.(planner.Retype); !ok || r.Type != catalog.StrModerate {
			t.Errorf("%+v", e)
		}
	}
	for w := range 2 {
		for i := range best.Plan.Weeks[w].Sessions {
			a, b := &best.Plan.Weeks[0].Sessions[i], &best.Plan.Weeks[w].Sessions[i]
			if a.Type != b.Type || a.Day != b.Day || a.Slot != b.Slot {
				t.Errorf("the weeks differ: %v and %v", a, b)
			}
		}
	}
	if best.Fewer.Warnings <= moving.Fewer.Warnings {
		t.Errorf("%+v, moving alone %+v", best.Fewer, moving.Fewer)
	}
	m, _ = after(m, state.ApplyProposal{})
	if e, w, _ := state.Count(m.Findings(0)); e+w != 0 || len(m.History.Past) != 1 {
		t.Errorf("%d errors and %d warnings, %d steps back", e, w, len(m.History.Past))
	}
}

// stacked has each lift behind a steady run, while other days are free.
const stacked = `plan Stacked
id 3f2b8c1e-5d47-4a90-8b6e-1c2d3e4f5a6b
athlete lift=advanced run=advanced goal=balanced age=30
history longest_30d=90 prev_run_min=240 weeks_since_deload=2
week 1 phase=base
Mon AM run-steady 80; PM str-moderate 30
Wed AM run-steady 50; PM str-moderate 30
Fri AM run-steady 80; PM str-moderate 30
`

// A week that is better by more moves than it is worth is not proposed, but offered.
func TestArrangeOffersBigger(t *testing.T) {
	m, _ := asked(t, opened(t, stacked), state.AskSolver{What: state.Arranging})
	if m.Proposal != nil || m.Bigger == nil || m.Toast.Next != (state.ShowBigger{}) {
		t.Fatalf("%+v, %q", m.Proposal, m.Toast.Text)
	}
	moved := len(m.Bigger.Choices[0].Moved)
	if moved < 3 || m.Toast.Text != words.Bigger(m.Bigger.Choices[0].Fewer.Advice, moved) {
		t.Errorf("%q for %d moves", m.Toast.Text, moved)
	}
	m, _ = after(m, state.ShowBigger{})
	if m.Proposal == nil || m.Bigger != nil || m.Sheet.Kind != state.ProposalSheet {
		t.Fatalf("%+v", m.Sheet)
	}
	m, _ = after(m, state.ApplyProposal{})
	if len(m.History.Past) != 1 {
		t.Error("nothing was applied")
	}
}
