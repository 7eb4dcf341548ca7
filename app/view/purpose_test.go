package view_test

import (
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
)

// Today's cards and the sheet say why the session is there, in a line that is hidden where there is no reason.
func TestPurpose(t *testing.T) {
	m := after(opened(t), state.Routed{Route: "#/today"})
	m = after(m, state.DayCame{Date: tuesday + 1})
	easy := planner.SessionID(4)
	if at, _ := m.Plan.Where(easy); at.Day != planner.Wed {
		t.Fatal("the plan has another session on Wednesday")
	}
	const want = "Easy, to be fresh for tomorrow's tempo run."
	shown := func(m state.Model) *element {
		lines := draw(t, &m).all(func(e *element) bool { return e.attrs["data-testid"] == "purpose" })
		if len(lines) == 0 {
			t.Fatal("no line says why")
		}
		return lines[0]
	}
	if got := shown(m).text(); got != want {
		t.Errorf("Today says %q", got)
	}
	sheet := after(m, state.Routed{Route: "#/week"}, state.OpenSheet{Sheet: state.Sheet{Kind: state.SessionSheet, Session: easy}})
	if got := shown(sheet).text(); got != want {
		t.Errorf("the sheet says %q", got)
	}
	hard := after(m, state.SessionEdited{Session: easy, Field: state.SessionEffort, Text: "7"})
	if line := shown(hard); line.text() != "" {
		t.Errorf("an easy run that is hard says %q", line.text())
	} else if _, hidden := line.attrs["hidden"]; !hidden {
		t.Error("an empty line is shown")
	}
}
