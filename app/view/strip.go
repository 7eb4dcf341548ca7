package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
)

// loadPanel is the strip along the week: the load of each day, of runs and of strength.
// When opened it also shows the stress that is left every morning, by axis. During a
// drag it shows the week as it would be.
func loadPanel(m *state.Model) app.UI {
	plan := m.AsIfDropped()
	week := load.OfWeek(plan.Week(m.Shown))
	return kit.El("section", "load").Label(words.StripTitle).Body(
		kit.El("div", "load-row").Body(
			kit.PlainButton(state.ToggleBody{}, "load-name").Expanded(m.BodyShown).Say(words.StripTitle),
			dayLoads(&week.Days),
		),
		kit.El("div", "load-days").Aria("hidden", "true").Body(letters()...),
		habitRow(&plan, m.Shown),
		kit.When(m.BodyShown, func() app.UI { return bodyPanel(&plan, m.Shown) }),
	)
}

func dayLoads(days *[7]load.Day) app.UI {
	top := 300
	for _, day := range days {
		top = max(top, day.Total())
	}
	bars := make([]app.UI, 0, 14)
	said := make([]string, 7)
	for d, day := range days {
		run, lift := (day.Run+day.Cross)*100/top, day.Strength()*100/top
		bars = append(bars, kit.Rect("run", d*100+8, 100-run, 84, run), kit.Rect("lift", d*100+8, 100-run-lift, 84, lift))
		said[d] = words.StripOfDay.Of(words.DayShort(planner.Weekday(d)), strconv.Itoa(day.Total()))
	}
	return chart("strip", words.StripOfDays.Of(words.DayAmounts(said)), bars)
}

// habitRow has a tick for each day with a little core, mobility or strength. It is a
// habit: nothing of it is a fault.
func habitRow(p *planner.Plan, week int) app.UI {
	n, ticks := 0, make([]app.UI, 7)
	for d, has := range state.CoreDays(p, week) {
		ticks[d] = kit.El("span", "habit-none")
		if has {
			n, ticks[d] = n+1, kit.El("span", "habit-done").Body(kit.Icon("done"))
		}
	}
	of := kit.El("span", "habit-of").Text(words.StripHabitOf.Of(n))
	return kit.El("div", "habit-row").Body(
		kit.El("a", "load-name").Attr("href", "#/rules").Aria("label", words.StripHabitSaid.Of(n)).
			OnClick(state.ShowRule{ID: state.CoreHabitRule}).Body(kit.El("span").Say(words.StripHabit), app.Text(" "), of),
		kit.El("div", "habit-days").Aria("hidden", "true").DataInt("days", n).Body(ticks...),
	)
}

// letters are the days over the bars.
func letters() []app.UI {
	out := make([]app.UI, 7)
	for d := range out {
		out[d] = kit.El("span").Say(words.StripMon + words.Key(d))
	}
	return out
}

func chart(name, label string, bars []app.UI) app.UI {
	return kit.SVG("0 0 700 100").DataSet("chart", name).Attr("preserveAspectRatio", "none").
		Attr("role", "img").Aria("label", label).Body(bars...)
}

// axes are the names of the axes of stress, for a beginner.
var axes = [catalog.Axes]words.Key{
	catalog.Leg: words.StripLegs, catalog.Neu: words.StripNerves, catalog.Met: words.StripEngine, catalog.Upp: words.StripUpper, catalog.Imp: words.StripImpact,
}

// full is the stress that fills a bar: twice the limit for a hard run.
const full = 6 * load.Point

// bodyPanel is the stress that is left every morning, a row for each axis.
func bodyPanel(plan *planner.Plan, week int) app.UI {
	trace := load.TraceOf(plan)
	days := trace.Week(week, plan.Athlete.Times[planner.AM])
	rows := make([]app.UI, 0, catalog.Axes+2)
	limits := load.LimitsOf(&planner.Session{Type: catalog.RunTempo})
	for a := range axes {
		bars := make([]app.UI, 7, 8)
		said := make([]string, 7)
		for d, strip := range days {
			height := min(strip.Stress[a]*100/full, 100)
			bars[d] = kit.Rect("body", d*100+8, 100-height, 84, height)
			said[d] = words.StripOfDay.Of(words.DayShort(planner.Weekday(d)), words.Tenths(strip.Stress[a]/100_000))
		}
		if limit := limits[a] * 100 / full; limit > 0 {
			bars = append(bars, kit.Rect("limit", 0, 100-limit, 700, 4))
		}
		label := words.StripOfMornings.Of(axes[a].Text(), words.DayAmounts(said))
		rows = append(rows, kit.El("div", "body-row").Body(kit.El("span").Say(axes[a]), chart("body", label, bars)))
	}
	rows = append(rows, readyRow(&trace, plan, week), kit.El("details", "load-what").Body(
		kit.El("summary").Say(words.StripWhat),
		kit.El("ul").Body(kit.Each(words.LoadMeans[:], func(_ int, text *words.Key) app.UI { return kit.El("li").Say(*text) })...),
	))
	return kit.El("div", "body-rows").Body(rows...)
}

// readyRow is how ready the body is for each day's key session.
func readyRow(trace *load.Trace, plan *planner.Plan, week int) app.UI {
	var worst [7]load.Light
	w := plan.Week(week)
	for i := range w.Sessions {
		s := &w.Sessions[i]
		if ready, ok := trace.Ready(s.ID); ok {
			worst[s.Day] = max(worst[s.Day], ready.Light)
		}
	}
	cells := make([]app.UI, 7)
	for d, light := range worst {
		cells[d] = kit.El("span", "ready").DataSet("ready", light.String()).Body(
			kit.Icon("ready-"+light.String()),
			kit.El("span", "word").Aria("hidden", "true").Say(readyShort(light)),
			kit.El("span", "sr").Text(readySaid(words.Day(planner.Weekday(d)), light)+" "),
		)
	}
	return kit.El("div", "body-row").Body(kit.El("span").Say(words.StripReady), kit.El("div", "ready-row").Body(cells...))
}

// readyShort is the word under a day's light; a day without a key session has none.
func readyShort(light load.Light) words.Key {
	switch light {
	case load.Green:
		return words.StripFresh
	case load.Amber:
		return words.StripSoSo
	case load.Red:
		return words.StripTired
	}
	return words.NoText
}

// readySaid is the text of the light for screen readers.
func readySaid(day string, light load.Light) string {
	switch light {
	case load.Green:
		return words.StripReadyFresh.Of(day)
	case load.Amber:
		return words.StripReadySoSo.Of(day)
	case load.Red:
		return words.StripReadyTired.Of(day)
	}
	return words.StripReadyNone.Of(day)
}
