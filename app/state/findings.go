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

// NotClear is why not all is clear in week w, although it has no findings.
func (m *Model) NotClear(w int) Reasons { return NotClear(m.asOfToday(), m.Reports, w) }

// PlanNotClear and WeekNotClear are its two parts, for who shows many weeks.
func (m *Model) PlanNotClear() Reasons      { return PlanNotClear(m.asOfToday()) }
func (m *Model) WeekNotClear(w int) Reasons { return WeekNotClear(m.asOfToday(), m.Reports, w) }

// OrWhole counts the findings of a week, or where none counts those about the whole plan.
func OrWhole(week, whole []rule.Finding) (errors, warnings, advice int) {
	if errors, warnings, advice = Count(week); errors+warnings+advice == 0 {
		return Count(whole)
	}
	return errors, warnings, advice
}

// verdictLine is the verdict of week w for the screen reader.
func (m *Model) verdictLine(w int) string {
	e, warnings, a := OrWhole(m.Findings(w), m.Whole)
	why := m.NotClear(w)
	return words.VerdictLine(e, warnings, a, why.Short(), why.Said())
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
