package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/notation"
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
	return kit.El("div", "schools-page").Body(
		kit.El("h2").Text("Four schools"),
		kit.El("p", "lead").Text("They differ in the days that take heavy lifting. All keep it away from the eve of a hard run. Each has a week in its manner below, with the minutes of each session."),
		kit.El("div", "in-force").Hidden(!m.HasPlan).Body(
			kit.El("p").Body(kit.El("span").Text("Used in week "+strconv.Itoa(m.Shown+1)+": "), kit.El("b").Text(words.InForce(inForce, why))),
			kit.Button("", "Let HardEasy choose", state.UseSchool{School: planner.Auto}).Hidden(!m.HasPlan || auto),
		),
		kit.El("div", "school-cards").Body(cards...),
		kit.El("h2").Text("How HardEasy chooses"),
		kit.El("p", "lead").Text("When you leave the choice to HardEasy, it looks at each week. The first line that fits counts."),
		kit.El("ol", "steps").Body(kit.Each(words.AutoSteps, func(_ int, s *string) app.UI { return kit.El("li").Text(*s) })...),
		kit.El("h2").Text("What the coaches disagree about"),
		kit.El("p", "lead").Text("Twelve questions, four answers each, and what HardEasy makes of them."),
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
		kit.El("h3").Body(kit.El("span").Text(words.SchoolName(s.School)), kit.El("span", "tag").Hidden(!here).Text("In use")),
		kit.El("p", "from").Text(s.From),
		kit.When(err == nil, func() app.UI { return miniWeek(&week, 0, nil) }),
		kit.El("dl").Body(
			fact("Heavy lifts", s.Heavy), fact("On the day of a run", s.SameDay), fact("What goes first", s.Order),
			fact("Circuits", s.Circuits), fact("Also", s.Extra),
		),
		kit.Button("", "Take this school", state.UseSchool{School: s.School}).
			Aria("label", "Take this school: "+words.SchoolName(s.School)).
			Hidden(!m.HasPlan || m.Plan.Athlete.School == s.School),
	)
}

func fact(name, text string) app.UI {
	return kit.El("div").Body(kit.El("dt").Text(name), kit.El("dd").Text(text))
}

func topic(i int, t *words.Topic) app.UI {
	answers := make([]app.UI, 0, len(t.Says)+1)
	for c, says := range t.Says {
		class := ""
		if says == "" {
			says, class = "Not a word on it.", "none"
		}
		answers = append(answers, kit.El("div", class).Body(kit.El("dt").Text(words.CoachNames[c]), kit.El("dd").Text(says)))
	}
	answers = append(answers, kit.El("div", "ours").Body(kit.El("dt").Text(words.AppName), kit.El("dd").Text(t.Ours)))
	var links []app.UI
	for _, id := range t.Rules {
		if r, ok := state.Suite.Find(id); ok {
			links = append(links, kit.El("a").Attr("href", "#/rules").OnClick(state.ShowRule{ID: id}).Text(r.Title))
		}
	}
	return kit.El("article", "topic").Body(
		kit.El("h3").Text(strconv.Itoa(i+1)+". "+t.Name),
		kit.El("dl").Body(answers...),
		kit.El("p", "read").Hidden(len(links) == 0).Body(links...),
	)
}
