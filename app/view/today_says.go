package view

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner/rule"
)

// todaySays is what the check-in changes about today, with a button for each way to heed it.
func todaySays(m *state.Model) app.UI {
	found := m.TodayFindings()
	return kit.El("section", "today-says").Label(words.TodaySays).Aria("live", "polite").DataSet("testid", "today-says").
		Body(kit.Each(found, func(_ int, f *rule.Finding) app.UI { return todayFinding(m, f) })...)
}

func todayFinding(m *state.Model, f *rule.Finding) app.UI {
	var ways []app.UI
	if offer := m.Offer(f); offer != nil {
		ways = kit.Each(offer.Fixes, func(i int, fix *rule.Fix) app.UI {
			said, _ := words.EditsIn(&m.Plan, f.Week, fix.Edits)
			return kit.TextButton("fix", words.Capital(said.Do), state.FixToday{Rule: f.Rule.ID, Fix: i}).
				DataSet("action", "fix-today")
		})
	}
	severity := f.Severity.String()
	return kit.El("article", "finding", severity).DataSet("finding", f.Rule.ID).DataSet("severity", severity).Body(
		kit.El("h2", "headline").Body(
			kit.Icon("verdict-"+severity),
			kit.El("span", "level").Say(severities[f.Severity]),
			kit.El("span").Text(words.RuleTitle(f.Rule.ID)),
		),
		kit.El("p").Text(words.Finding(&m.Plan, f)),
		kit.El("div", "fixes").Body(ways...),
	)
}
