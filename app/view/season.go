package view

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
)

// season lists the weeks: phase, volume, a dot for each session, verdict.
func season(m *state.Model) []app.UI {
	top := 1
	for w := range m.Plan.Weeks {
		run, lift := volume(&m.Plan.Weeks[w])
		top = max(top, run, lift)
	}
	e, warn, a := state.Count(m.Whole)
	planOpen := e+warn+a > 0 || m.PlanNotClear() != state.Reasons{}
	rows := make([]app.UI, len(m.Plan.Weeks))
	for w := range m.Plan.Weeks {
		rows[w] = seasonWeek(m, w, top, planOpen)
	}
	return []app.UI{
		kit.El("header", "top", "plain").Body(kit.El("h1").Text(m.Plan.Name)),
		planStatus(m, false),
		kit.El("ol", "weeks").Body(rows...),
	}
}

func seasonWeek(m *state.Model, w, top int, planOpen bool) app.UI {
	week := m.Plan.Week(w)
	run, lift := volume(week)
	e, warn, a := state.Count(m.Findings(w))
	other, why := weekOther(m, w, planOpen)
	race := ""
	for _, r := range m.Plan.Races {
		if r.Day >= 7*w && r.Day < 7*w+7 {
			race = words.SeasonRace.Of(words.Distance(r.Distance), words.DayShort(planner.Weekday(r.Day-7*w)))
		}
	}
	dots := kit.Each(week.Sessions, func(_ int, s *planner.Session) app.UI {
		return kit.El("i", "dot", kit.Look(s.Type, s.Minutes))
	})
	return kit.El("li", "week-row").Body(
		kit.El("a").Attr("href", "#/week").OnClick(state.GoToWeek{Index: w}).Body(
			kit.El("b").Text(words.WeekOf.Of(w+1, len(m.Plan.Weeks))),
			kit.El("span", "step").Text(phase(&m.Plan, w)),
		),
		kit.El("span", "race").Hidden(race == "").Body(kit.Icon("flag"), kit.El("span").Text(race)),
		kit.SVG("0 0 100 20").DataSet("chart", "volume").Attr("preserveAspectRatio", "none").Aria("hidden", "true").Body(
			kit.Rect("run", 0, 1, run*100/top, 8), kit.Rect("lift", 0, 11, lift*100/top, 8),
		),
		kit.El("p", "step").Text(words.SeasonMinutes.Of(words.Minutes(run), words.Minutes(lift))),
		kit.El("div", "dots-row").Aria("hidden", "true").Body(dots...),
		kit.Chip(e, warn, a, other, why, state.GoToWeek{Index: w}),
	)
}

// weekOther is what the chip of a week among all says instead of that all is clear. What is
// about the plan is said once, above.
func weekOther(m *state.Model, w int, planOpen bool) (short string, said []string) {
	why := m.WeekNotClear(w)
	if planOpen && why == (state.Reasons{}) {
		return words.VerdictNothing.Text(), nil
	}
	return why.Short(), why.Said()
}

// phase is a week's phase, with its days in a plan that has a calendar.
func phase(p *planner.Plan, week int) string {
	name, days := words.Phase(p.PhaseOf(week)), words.Span(p.Monday(week))
	if days == "" {
		return name
	}
	return words.SeasonPhase.Of(name, days)
}

// volume is the minutes run and lifted in a week.
func volume(w *planner.Week) (run, lift int) {
	for i := range w.Sessions {
		switch s := &w.Sessions[i]; {
		case s.Type.IsRun():
			run += s.Minutes
		case s.Type.IsStrength():
			lift += s.Minutes
		}
	}
	return run, lift
}
