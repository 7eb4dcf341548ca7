package view

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
)

// roomSheet asks which days to keep free.
func roomSheet(m *state.Model) []app.UI {
	next := m.Shown+1 < len(m.Plan.Weeks)
	return []app.UI{
		kit.El("p", "what").Say(words.RoomWhat),
		freeDays(m, 0, words.RoomThisWeek),
		kit.When(m.Sheet.Fortnight && next, func() app.UI { return freeDays(m, 7, words.RoomNextWeek) }),
		kit.PlainButton(state.ToggleFortnight{}, "choice-button").Pressed(m.Sheet.Fortnight).Hidden(!next).
			DataSet("testid", "fortnight").Say(words.RoomFortnight),
		kit.El("p", "hint").Hidden(!m.Sheet.Fortnight).Say(words.MayCarry),
		kit.El("p", "hint").Say(words.MovesOnly),
		kit.El("div", "row", "closing").Body(
			kit.Button("primary", words.AskRoom, state.AskSolver{What: state.MakingRoom}).DataSet("action", "find-room").Disabled(m.Sheet.Days == 0),
			kit.Button("", words.LeaveIt, state.CloseSheet{}).DataSet("action", "leave"),
		),
	}
}

func freeDays(m *state.Model, from int, label words.Key) app.UI {
	days := make([]app.UI, 7)
	for d := planner.Mon; d <= planner.Sun; d++ {
		n := from + int(d)
		days[d] = kit.PlainButton(state.ToggleFreeDay{Day: n}, "day-button").DataInt("free", n).
			Pressed(m.Sheet.Free(n)).Disabled(m.Past(m.Shown+from/7, d)).Text(words.DayShort(d))
	}
	return kit.El("div", "free-days").Role("group").Label(label).Body(
		append([]app.UI{kit.El("span", "label").Say(label)}, days...)...)
}
