package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// schools are the four views of where heavy lifting goes, and what the coaches
// disagree about.
func schools(m *state.Model) app.UI {
	inForce, why := planner.Auto, ""
	if m.HasPlan {
		inForce, why = rule.SchoolOf(&m.Plan, m.Shown)
	}
	cards := make([]app.UI, len(words.Schools))
	for i := range words.Schools {
		cards[i] = schoolUI(m, &words.Schools[i], inForce)
	}
	topics := make([]app.UI, len(words.Topics))
	for i := range words.Topics {
		topics[i] = topic(i, &words.Topics[i])
	}
	auto := m.Plan.Athlete.School == planner.Auto
	return app.Div().Class("schools-page").Body(
		app.H2().Text("Four schools"),
		app.P().Class("lead").Text("They differ in the days that take heavy lifting. All keep it away from the eve of a hard run."),
		app.Div().Class("in-force").Hidden(!m.HasPlan).Body(
			app.P().Body(app.Span().Text("In force in week "+strconv.Itoa(m.Shown+1)+": "), app.B().Text(words.InForce(inForce, why))),
			kit.Button("", "Let HardEasy choose", state.UseSchool{School: planner.Auto}).Hidden(!m.HasPlan || auto),
		),
		app.Div().Class("school-cards").Body(cards...),
		app.H2().Text("How HardEasy chooses"),
		app.P().Class("lead").Text("When you leave the choice to HardEasy, it looks at each week. The first line that fits counts."),
		app.Ol().Class("steps").Body(kit.Each(words.AutoSteps, func(_ int, s *string) app.UI { return app.Li().Text(*s) })...),
		app.H2().Text("What the coaches disagree about"),
		app.P().Class("lead").Text("Twelve questions, four answers each, and what HardEasy makes of them."),
		app.Div().Class("topics").Body(topics...),
	)
}

func schoolUI(m *state.Model, s *words.School, inForce planner.School) app.UI {
	here := m.HasPlan && s.School == inForce
	class := ""
	if here {
		class = "is-here"
	}
	week, err := planner.Parse(s.Week)
	return app.Article().Class("school", class).DataSet("school", s.School.String()).Body(
		app.H3().Body(app.Span().Text(words.SchoolName(s.School)), app.Span().Class("tag").Hidden(!here).Text("In force")),
		app.P().Class("from").Text(s.From),
		kit.When(err == nil, func() app.UI { return miniWeek(&week, 0, nil) }),
		app.Dl().Body(
			fact("Heavy lifts", s.Heavy), fact("On the day of a run", s.SameDay), fact("What goes first", s.Order),
			fact("Circuits", s.Circuits), fact("Also", s.Extra),
		),
		kit.Button("", "Take this school", state.UseSchool{School: s.School}).
			Aria("label", "Take this school: "+words.SchoolName(s.School)).
			Hidden(!m.HasPlan || m.Plan.Athlete.School == s.School),
	)
}

func fact(name, text string) app.UI {
	return app.Div().Body(app.Dt().Text(name), app.Dd().Text(text))
}

func topic(i int, t *words.Topic) app.UI {
	answers := make([]app.UI, 0, len(t.Says)+1)
	for c, says := range t.Says {
		class := ""
		if says == "" {
			says, class = "Not a word on it.", "none"
		}
		answers = append(answers, app.Div().Class(class).Body(app.Dt().Text(words.CoachNames[c]), app.Dd().Text(says)))
	}
	answers = append(answers, app.Div().Class("ours").Body(app.Dt().Text(words.AppName), app.Dd().Text(t.Ours)))
	var links []app.UI
	for _, id := range t.Rules {
		if r, ok := state.Suite.Find(id); ok {
			links = append(links, app.A().Href("#/rules").OnClick(kit.OnClick(state.ShowRule{ID: id})).Text(r.Title))
		}
	}
	return app.Article().Class("topic").Body(
		app.H3().Text(strconv.Itoa(i+1)+". "+t.Name),
		app.Dl().Body(answers...),
		app.P().Class("read").Hidden(len(links) == 0).Body(links...),
	)
}
