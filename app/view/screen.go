// Package view draws the screens: one file each, functions from state.Model to
// elements. Nothing here decides anything.
//
// The framework tells elements apart by position alone, so the functions keep
// the number and order of siblings the same and hide what is not wanted.
package view

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
)

// Screen is the whole page.
func Screen(m *state.Model) app.UI {
	carrying := ""
	if m.Drag != nil {
		carrying = "is-carrying"
	}
	return kit.El("div", "app", carrying).Body(
		kit.El("a", "skip").Attr("href", "#main").Say(words.NavSkip).OnClick(state.SkipToMain{}),
		nav(m),
		notices(m),
		page(m),
		sheet(m),
		toast(m),
		kit.El("div", "live").Aria("live", "polite").Role("status").Text(m.Live),
	)
}

func page(m *state.Model) app.UI {
	if m.Preview != nil {
		return main(m, "share", "preview").DataSet("testid", "preview").Body(preview(m)...)
	}
	switch m.Screen {
	case state.WeekScreen:
		return main(m, "week").Body(week(m)...)
	case state.SeasonScreen:
		return main(m, "season").Body(season(m)...)
	case state.TodayScreen:
		return main(m, "today").Body(today(m)...)
	case state.RulesScreen:
		return main(m, "rules").Body(rules(m)...)
	case state.ProfileScreen:
		return main(m, "profile").Body(profile(m)...)
	case state.PlansScreen:
		return main(m, "plans").Body(plans(m)...)
	case state.ShareScreen:
		return main(m, "share").Body(share(m)...)
	}
	return main(m, "setup").Body(setup(m)...)
}

func main(_ *state.Model, screen string, classes ...string) *kit.Elem {
	return kit.El("main").ID("main").TabIndex(-1).Class("screen", screen).Class(classes...).DataSet("screen", screen)
}

var tabs = []struct {
	to    state.Screen
	icon  string
	label words.Key
}{
	{state.WeekScreen, "week", words.NavWeek},
	{state.SeasonScreen, "season", words.NavSeason},
	{state.TodayScreen, "today", words.NavToday},
	{state.RulesScreen, "rules", words.NavRules},
	{state.PlansScreen, "plans", words.NavPlans},
}

func nav(m *state.Model) app.UI {
	links := make([]app.UI, 0, len(tabs)+1)
	links = append(links, kit.El("span", "brand").Text(words.AppName))
	for _, t := range tabs {
		current := "false"
		if m.Screen == t.to && m.Preview == nil {
			current = "page"
		}
		links = append(links, kit.El("a").Attr("href", "#/"+string(t.to)).Aria("current", current).
			Body(kit.Icon(t.icon), kit.El("span").Say(t.label)))
	}
	return kit.El("nav", "nav").Label(words.NavLabel).Hidden(!m.HasPlan && m.Screen == state.SetupScreen).Body(links...)
}

// notices are what the app has to say on its own account.
func notices(m *state.Model) app.UI {
	return kit.El("div", "notices").Body(
		kit.Alert(m.Alert, state.DismissAlert{}),
		kit.El("div", "alert").Role("alert").Hidden(m.Unsaved == "").Body(
			kit.El("span").Text(words.Sentences(m.Unsaved, words.Backup.Text())),
			kit.Button("", words.SaveFile, state.SaveFile{}),
		),
		kit.El("div", "notice").Role("status").Hidden(m.Delayed != state.SavedLate || !m.HasPlan).DataSet("testid", "delayed").Body(
			kit.El("span").Say(words.SavedLate),
			kit.Button("quiet", words.NoticeAllRight, state.DelayKnown{}),
		),
		kit.El("div", "notice").Role("status").Hidden(!m.Update).DataSet("testid", "update").Body(
			kit.El("span").Say(words.NoticeUpdate),
			kit.Button("", words.NoticeUpdateNow, state.UpdateNow{}).DataSet("action", "update"),
		),
		installHint(m),
	)
}

func onDisk(m *state.Model) string {
	if m.Kept == m.Rev && m.Unsaved == "" {
		return "is-saved"
	}
	return ""
}

func toast(m *state.Model) app.UI {
	back := m.Toast.Back
	if m.Toast.Undoes {
		back = state.Undo{}
	}
	return kit.El("section", "toast").Label(words.ToastLabel).Hidden(m.Toast.Text == "").Body(
		kit.El("span").Text(m.Toast.Text),
		kit.El("span", "toast-saved", onDisk(m)).Hidden(!m.Toast.Undoes || m.Delayed != state.InTime).Say(words.ToastSaved),
		kit.Button("quiet", words.Undo, back).Hidden(back == nil),
		kit.TextButton("quiet toast-next", m.Toast.NextText, m.Toast.Next).Hidden(m.Toast.Next == nil),
	)
}
