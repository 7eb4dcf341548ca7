package state

import (
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Report of the shown week; empty when there is no plan.
func (m *Model) Report() rule.Report {
	if m.Shown < len(m.Reports) {
		return m.Reports[m.Shown]
	}
	return rule.Report{}
}

// Findings are what the board shows for week w.
func (m *Model) Findings(w int) []rule.Finding {
	return FindingsAt(&m.Plan, m.Reports, w)
}

// Unchecked is how many rules of a week could not be checked.
func (m *Model) Unchecked(week int) int {
	if week < len(m.Reports) {
		return len(m.Reports[week].NotChecked)
	}
	return 0
}

// verdictLine is the verdict of week w for the screen reader.
func (m *Model) verdictLine(w int) string {
	e, warnings, a := Count(m.Findings(w))
	return words.VerdictLine(e, warnings, a, m.Unchecked(w))
}

// board is what a drag sees of the model.
func (m *Model) board() board { return board{m.asOfToday(), m.Shown, m.Reports, m.judged} }

// MarkedSessions are those of the finding the person is looking at.
func (m *Model) MarkedSessions(findings []rule.Finding) map[planner.SessionID]bool {
	marked := map[planner.SessionID]bool{}
	for i := range findings {
		if f := &findings[i]; f.Rule.ID == m.Focused.Rule && f.Week == m.Focused.Week {
			for _, id := range f.Sessions() {
				marked[id] = true
			}
		}
	}
	return marked
}
