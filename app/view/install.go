package view

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
)

// installHint offers once to install the app, above the board.
func installHint(m *state.Model) app.UI {
	away := m.Install.NoHint || m.Install.How == state.InstallNo || !m.HasPlan || m.Preview != nil || m.Screen != state.WeekScreen
	if away || m.Install.How == state.InstallPrompt {
		return kit.El("section", "notice").Label(words.InstallLabel).Hidden(away).DataSet("testid", "install").Body(
			kit.El("span").Say(words.InstallOffer),
			kit.El("div", "row").Body(
				kit.Button("", words.InstallInstall, state.InstallNow{}),
				kit.Button("quiet", words.InstallNotNow, state.InstallNoMore{}),
			),
		)
	}
	return kit.El("section", "notice", "along").Label(words.InstallLabel).Hidden(false).DataSet("testid", "install").Body(
		kit.El("div", "along-said").Body(takeAlong(m)...),
		kit.El("div", "row").Body(
			takeAlongButton(m, "primary"),
			kit.Button("quiet", notNow(m), state.InstallNoMore{}),
		),
	)
}

func notNow(m *state.Model) words.Key {
	if m.Install.Along != "" {
		return words.Close
	}
	return words.InstallNotNow
}

// installing offers it on the Plans screen, at any time.
func installing(m *state.Model) app.UI {
	byHand := m.Install.How == state.InstallByHand
	body := []app.UI{kit.El("h2").Say(words.InstallTitle)}
	switch {
	case !byHand:
		body = append(body,
			kit.El("p", "hint").Say(words.InstallWhy),
			kit.Button("", words.InstallInstall, state.InstallNow{}))
	case !m.HasPlan:
		body = append(body, kit.El("p", "hint").Say(words.InstallSteps[0]))
	default:
		body = append(append(body, takeAlong(m)...), takeAlongButton(m, ""))
	}
	return kit.El("section", "block").DataSet("testid", "installing").Hidden(m.Install.How == state.InstallNo).Body(body...)
}

// takeAlong says how to install by hand, and what that means for the plan.
func takeAlong(m *state.Model) []app.UI {
	if m.Install.Along == "" {
		return []app.UI{kit.El("p").Say(words.InstallByHand)}
	}
	said := words.TakenAlong
	if m.Install.NoCopy {
		said = words.NotTakenAlong
	}
	return []app.UI{
		kit.El("p").Say(said),
		kit.El("textarea", "link").Hidden(!m.Install.NoCopy).Attr("readonly", "true").Attr("rows", "3").Label(words.InstallLink).Text(m.Install.Along),
		kit.El("ol", "how").Body(kit.Each(words.InstallSteps[:], func(_ int, step *words.Key) app.UI { return kit.El("li").Say(*step) })...),
		kit.El("p", "hint").Say(words.Apart),
		kit.El("p", "hint").Hidden(len(m.Shelf) < 2).Say(words.OthersAlong),
	}
}

func takeAlongButton(m *state.Model, class string) app.UI {
	text := words.InstallCopy
	if m.Install.Along != "" {
		text = words.InstallCopyAgain
	}
	return kit.Button(class, text, state.TakeAlong{}).DataSet("action", "take-along")
}

// health says how safe the storage is.
func health(m *state.Model) words.Key {
	if m.Delayed != state.InTime {
		return words.SavedLate
	}
	switch {
	case m.Install.How == state.InstallByHand:
		return words.StorageSafari
	case m.Persists:
		return words.StoragePromised
	}
	return words.StorageLoose
}
