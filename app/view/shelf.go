package view

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
)

// shelved is a stored plan.
func shelved(m *state.Model, s *state.Shelved) app.UI {
	open := m.HasPlan && m.Plan.ID == s.ID
	class, about := "", words.PlansSaved.Of(words.Weeks.Of(s.Weeks), words.Date(m.DateAt.Of(s.Saved)))
	if open {
		class, about = "is-open", words.PlansOpenNow.Of(about)
	}
	if s.Fault != "" {
		about = words.PlansFault.Of(s.Fault)
	}
	naming := m.Naming == s.ID
	return kit.El("li", "shelf-row", class).DataSet("plan", s.ID).Body(
		kit.El("div", "shelf-name").Body(
			kit.El("b").Hidden(naming).Text(s.Name),
			kit.When(naming, func() app.UI { return nameField(s) }),
			kit.El("p", "hint").Text(about),
		),
		kit.El("div", "row").Body(
			kit.Button("", words.PlansOpen, state.OpenPlan{ID: s.ID}).Disabled(s.Fault != "" || open),
			kit.Button("quiet", words.PlansRename, state.NamePlan{ID: s.ID}).Hidden(s.Fault != "" || naming),
			kit.Button("quiet", words.PlansLeaveName, state.NamePlan{}).Hidden(!naming),
			kit.Button("quiet", words.SaveText, state.SaveText{ID: s.ID}).Hidden(s.Fault == "" || s.Damaged),
			kit.Button("quiet", words.PlansDelete, state.RemovePlan{ID: s.ID}),
		),
		damagedText(s),
	)
}

// damagedText is what a recovered plan's row says of the text that could not be read.
func damagedText(s *state.Shelved) app.UI {
	return kit.El("div", "shelf-text").Hidden(!s.Damaged).Body(
		kit.El("p", "hint").Say(words.PlansDamaged),
		kit.El("div", "row").Body(
			kit.Button("", words.SaveText, state.SaveText{ID: s.ID}),
			kit.Button("quiet", words.PlansDropText, state.DropText{ID: s.ID}),
		),
	)
}

func nameField(s *state.Shelved) app.UI {
	id := s.ID
	return kit.TextField{
		Name: "name-" + id, Label: words.PlansName, Type: "text", Value: s.Name,
		Changed: func(v string) state.Msg { return state.PlanNamed{ID: id, Name: v} },
	}.UI()
}

// bin lists the deleted plans that can be restored.
func bin(m *state.Model) app.UI {
	rows := kit.Each(m.Bin, func(_ int, b *state.Binned) app.UI { return binned(m, b) })
	return kit.El("section", "block").DataSet("testid", "bin").Hidden(len(rows) == 0).Body(
		kit.El("h2").Say(words.BinTitle),
		kit.El("p", "hint").Text(words.BinKeeps.Of(state.BinDays)),
		kit.El("ul", "shelf").Body(rows...),
		kit.Button("quiet", words.BinEmpty, state.EmptyBin{}),
	)
}

func binned(m *state.Model, b *state.Binned) app.UI {
	name := b.Name
	if name == "" {
		name = words.BinUnreadable.Text()
	}
	return kit.El("li", "shelf-row").DataSet("binned", b.ID).Body(
		kit.El("div", "shelf-name").Body(
			kit.El("b").Text(name),
			kit.El("p", "hint").Text(words.BinDeleted.Of(words.Date(m.DateAt.Of(b.Deleted)), words.MoreDays.Of(daysLeft(m, b)))),
		),
		kit.El("div", "row").Body(
			kit.Button("", words.BinBringBack, state.BringBack{ID: b.ID}),
			kit.Button("quiet", words.BinDelete, state.EmptyBin{ID: b.ID}),
		),
	)
}

func daysLeft(m *state.Model, b *state.Binned) int {
	return min(max(state.BinDays-int(m.Date-m.DateAt.Of(b.Deleted)), 0), state.BinDays)
}
