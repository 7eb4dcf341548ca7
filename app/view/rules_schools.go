package view

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
)

// schools are the four views of where heavy lifting belongs in a week, and what the
// coaches disagree about.
func schools(m *state.Model) app.UI {
	inForce, why := planner.Auto, rule.SchoolChosen
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
	auto := m.Plan.Athlete.ChosenSchool() == planner.Auto
	return kit.El("div", "schools-page").Body(
		kit.El("h2").Say(words.SchoolsTitle),
		kit.El("p", "lead").Say(words.SchoolsDiffer),
		kit.El("div", "in-force").Hidden(!m.HasPlan).Body(
			kit.El("p").Body(kit.El("span").Text(words.SchoolsUsed.Of(m.Shown+1)+" "), kit.El("b").Text(words.InForce(inForce, words.SchoolBecause(why)))),
			kit.Button("", words.SchoolsLetChoose, state.UseSchool{School: planner.Auto}).Hidden(!m.HasPlan || auto),
		),
		kit.El("div", "school-cards").Body(cards...),
		kit.El("h2").Say(words.SchoolsHow),
		kit.El("p", "lead").Say(words.SchoolsFirstFit),
		kit.El("ol", "steps").Body(kit.Each(words.AutoSteps[:], func(_ int, s *words.Key) app.UI { return kit.El("li").Say(*s) })...),
		kit.El("h2").Say(words.SchoolsDisagree),
		kit.El("p", "lead").Say(words.SchoolsQuestions),
		kit.El("div", "topics").Body(topics...),
	)
}

func schoolUI(m *state.Model, s *words.School, inForce planner.School) app.UI {
	here := m.HasPlan && s.School == inForce
	class := ""
	if here {
		class = "is-here"
	}
	week, err := notation.Parse(s.Week)
	return kit.El("article", "school", class).DataSet("school", s.School.String()).Body(
		kit.El("h3").Body(kit.El("span").Text(words.SchoolName(s.School)), kit.El("span", "tag").Hidden(!here).Say(words.SchoolsInUse)),
		kit.El("p", "from").Say(s.From),
		kit.When(err == nil, func() app.UI { return miniWeek(&week, 0, nil) }),
		kit.El("dl").Body(
			fact(words.SchoolsHeavy, s.Heavy), fact(words.SchoolsSameDay, s.SameDay), fact(words.SchoolsOrder, s.Order),
			fact(words.SchoolsCircuits, s.Circuits), fact(words.SchoolsAlso, s.Extra),
		),
		kit.Button("", words.SchoolsTake, state.UseSchool{School: s.School}).
			Aria("label", words.SchoolsTakeThis.Of(words.SchoolName(s.School))).
			Hidden(!m.HasPlan || m.Plan.Athlete.ChosenSchool() == s.School || s.School == planner.Consolidate && !m.Plan.Athlete.MayConsolidate()),
	)
}

func fact(name, text words.Key) app.UI {
	return kit.El("div").Body(kit.El("dt").Say(name), kit.El("dd").Say(text))
}

func topic(i int, t *words.Topic) app.UI {
	answers := make([]app.UI, 0, len(t.Says)+1)
	for c, says := range t.Says {
		class := ""
		if says == words.NoText {
			says, class = words.SchoolsNoWord, "none"
		}
		answers = append(answers, kit.El("div", class).Body(kit.El("dt").Say(words.CoachNames[c]), kit.El("dd").Say(says)))
	}
	answers = append(answers, kit.El("div", "ours").Body(kit.El("dt").Text(words.AppName), kit.El("dd").Say(t.Ours)))
	var links []app.UI
	for _, id := range t.Rules {
		if r, ok := state.Suite.Find(id); ok {
			links = append(links, kit.El("a").Attr("href", "#/rules").OnClick(state.ShowRule{ID: id}).Text(words.RuleTitle(r.ID)))
		}
	}
	return kit.El("article", "topic").Body(
		kit.El("h3").Text(words.SchoolsTopic.Of(i+1, t.Name.Text())),
		kit.El("dl").Body(answers...),
		kit.El("p", "read").Hidden(len(links) == 0).Body(links...),
	)
}
