package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
)

// miniWeek is a small picture of a week: seven columns, a row for each part of the day,
// and a mark for each session. Screen readers get the list of sessions instead.
func miniWeek(p *planner.Plan, index int, marked map[planner.SessionID]bool) app.UI {
	week, lanes := p.Week(index), state.Lanes(p)
	cells := make([]app.UI, 0, 8*(len(lanes)+1))
	cells = append(cells, kit.El("span"))
	for d := planner.Mon; d <= planner.Sun; d++ {
		cells = append(cells, kit.El("span", "letter").Text(words.DayShort(d)))
	}
	for _, slot := range lanes {
		cells = append(cells, kit.El("span", "letter").Text(words.PartShort(slot)))
		for d := planner.Mon; d <= planner.Sun; d++ {
			cells = append(cells, kit.El("span", "cell").Body(marks(week, d, slot, marked)...))
		}
	}
	return kit.El("div", "mini").Body(
		kit.El("p", "sr").Text(words.WeekSaid(week)),
		kit.El("div", "mini-grid").Aria("hidden", "true").Body(cells...),
	)
}

func marks(week *planner.Week, d planner.Weekday, slot planner.Slot, marked map[planner.SessionID]bool) (out []app.UI) {
	for i := range week.Sessions {
		s := &week.Sessions[i]
		if s.Day != d || s.Slot != slot {
			continue
		}
		class := ""
		if marked[s.ID] {
			class = "is-marked"
		}
		out = append(out, kit.El("span", "mark", kit.Look(s.Type, s.Minutes), class).Body(
			kit.Icon(s.Type.Info().Word), kit.El("span").Text(strconv.Itoa(s.Minutes)),
		))
	}
	return out
}
