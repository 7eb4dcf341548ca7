// Package view draws the screens: one file each, functions from state.Model to
// elements. Nothing here decides anything.
//
// The framework knows elements by position only, so the functions keep the number and
// order of siblings the same and hide what is not wanted.
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

// screens is the other half of state.Screens: how each is drawn, and its tab in
// the navigation where it has one. What is no screen is drawn as the first.
var screens = [...]struct {
	screen state.Screen
	icon   string    // of the tab
	name   words.Key // of the tab
	draw   func(*state.Model) []app.UI
}{
	{screen: state.SetupScreen, draw: setup},
	{state.WeekScreen, "week", words.NavWeek, week},
	{state.SeasonScreen, "season", words.NavSeason, season},
	{state.TodayScreen, "today", words.NavToday, today},
	{state.RulesScreen, "rules", words.NavRules, rules},
	{state.PlansScreen, "plans", words.NavPlans, plans},
	{screen: state.ProfileScreen, draw: profile},
	{screen: state.ShareScreen, draw: share},
}

func page(m *state.Model) app.UI {
	if m.Preview != nil {
		return main("share", "preview").DataSet("testid", "preview").Body(preview(m)...)
	}
	at := screens[0]
	for _, s := range screens {
		if s.screen == m.Screen {
			at = s
		}
	}
	return main(string(at.screen)).Body(at.draw(m)...)
}

func main(screen string, classes ...string) *kit.Elem {
	return kit.El("main").ID("main").TabIndex(-1).Class("screen", screen).Class(classes...).DataSet("screen", screen)
}

// screenNames is the list of screens for the tests that walk through all of them.
var screenNames = func() (names string) {
	for _, s := range state.Screens {
		names += string(s.Screen) + " "
	}
	return names
}()

func nav(m *state.Model) app.UI {
	links := make([]app.UI, 0, len(screens)+1)
	links = append(links, kit.El("span", "brand").Text(words.AppName))
	for _, s := range screens {
		if s.icon == "" {
			continue
		}
		current := "false"
		if m.Screen == s.screen && m.Preview == nil {
			current = "page"
		}
		links = append(links, kit.El("a").Attr("href", "#/"+string(s.screen)).Aria("current", current).
			Body(kit.Icon(s.icon), kit.El("span").Say(s.name)))
	}
	return kit.El("nav", "nav").Label(words.NavLabel).DataSet("screens", screenNames).
		Hidden(!m.HasPlan && m.Screen == state.SetupScreen).Body(links...)
}

// notices are messages of the app about itself, such as updates and storage.
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
