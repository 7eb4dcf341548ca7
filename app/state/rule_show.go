package state

import (
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

type (
	// ShowRule opens a rule that is spoken of elsewhere.
	ShowRule struct{ ID string }
	// SeeRule shows the first week in which a rule speaks, with its sessions marked, or what it
	// says above all weeks.
	SeeRule struct{ ID string }
	// ShowSchools opens the page about the coaches from another screen.
	ShowSchools struct{}
	// UseSchool chooses a coaching school for the plan.
	UseSchool struct{ School planner.School }
)

// The screen changes at once, so that there is something to put the keyboard on.
func (msg ShowRule) update(m *Model) []Effect {
	if _, ok := Suite.Find(msg.ID); !ok {
		return nil
	}
	route(m, string(RulesScreen))
	m.Book.showAll()
	m.Book.Open = msg.ID
	return []Effect{Go{RulesScreen}, Focus{"[data-rule='" + msg.ID + "'] > summary"}}
}

func (msg SeeRule) update(m *Model) []Effect {
	for i := range m.Whole {
		if m.Whole[i].Rule.ID == msg.ID {
			m.Focused = Focused{Rule: msg.ID, Week: rule.NoWeek}
			return []Effect{m.lookForFixes(), Go{WeekScreen}}
		}
	}
	for w := range m.Reports {
		for i := range m.Reports[w].Findings {
			if f := &m.Reports[w].Findings[i]; f.Rule.ID == msg.ID {
				showWeek(m, w)
				m.Focused = Focused{Rule: msg.ID, Week: f.Week}
				return []Effect{m.lookForFixes(), Go{WeekScreen}}
			}
		}
	}
	return nil
}

func (ShowSchools) update(m *Model) []Effect {
	m.Book.Page = SchoolsPage
	return []Effect{Go{RulesScreen}}
}

func (msg UseSchool) update(m *Model) []Effect {
	if m.Plan.Athlete.School == msg.School || msg.School > planner.Consolidate {
		return nil
	}
	a := m.Plan.Athlete
	a.School = msg.School
	return edit(m, words.UseSchool(msg.School), planner.SetAthlete{Athlete: a})
}
