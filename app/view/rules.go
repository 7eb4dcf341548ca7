package view

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/planner/rule"
)

// rules lists the rulebook: what, why, who says so, and an example.
func rules(m *state.Model) []app.UI {
	out := []app.UI{
		kit.El("header").Class("top", "plain").Body(
			kit.El("h1").Text("What the coaches say"),
			kit.El("p").Class("step").Text("Every verdict comes from one of these rules."),
			kit.El("label").Class("search").Body(
				kit.El("span").Class("sr").Text("Search the rules"),
				kit.Input().Attr("type", "search").Attr("placeholder", "Search").Attr("value", m.Find).
					OnInput(kit.OnValue("find", func(v string) state.Msg { return state.Search{Text: v} })),
			),
		),
	}
	shown := 0
	for area := rule.SameDay; area <= rule.Health; area++ {
		var inArea []app.UI
		any := false
		for _, r := range state.Suite {
			if r.Area == area {
				hide := !matches(r, m.Find)
				any = any || !hide
				inArea = append(inArea, ruleUI(r, m.Detail == r.ID, hide))
			}
		}
		if len(inArea) == 0 {
			continue
		}
		if any {
			shown++
		}
		out = append(out, kit.El("h2").Class("area").Hidden(!any).Text(areaNames[area]))
		out = append(out, inArea...)
	}
	return append(out, kit.El("p").Class("empty").Hidden(shown > 0).Text("No rule speaks of that. Try “long run” or “heavy”."))
}

func matches(r *rule.Rule, find string) bool {
	for _, word := range strings.Fields(strings.ToLower(find)) {
		if !strings.Contains(strings.ToLower(r.Title+" "+r.Why+" "+r.Ladder+" "+r.ID), word) {
			return false
		}
	}
	return true
}

var areaNames = map[rule.Area]string{
	rule.SameDay: "On one day", rule.KeySessions: "Before and after key sessions", rule.Frequency: "How often",
	rule.InsideSession: "Inside a lift", rule.Coverage: "What the body needs", rule.Progression: "Getting better",
	rule.SeasonAndRace: "Season and race", rule.Health: "Health",
}

// ruleUI is a line that opens. Only the open rule is drawn whole: the screen
// lists them all, and a person reads one.
func ruleUI(r *rule.Rule, open, hide bool) app.UI {
	body := []app.UI{kit.El("summary").Text(r.Title).OnClick(kit.OnClick(state.ToggleRule{ID: r.ID}))}
	if open {
		body = append(body, ruleBody(r)...)
	}
	return kit.El("details").Class("rule").DataSet("rule", r.ID).Attr("open", open).Hidden(hide).Body(body...)
}

func ruleBody(r *rule.Rule) []app.UI {
	return []app.UI{
		kit.El("p").Text(r.Why),
		term("When it speaks", r.Ladder),
		term("Coaching schools", r.School),
		term("Where the coaches leave it open", r.Choice),
		kit.El("div").Class("examples").Hidden(r.Example.Before == "").Body(
			example("Before", r.Example.Before), example("After", r.Example.After),
		),
		kit.El("h3").Text("Who says so"),
		kit.El("ul").Class("sources").Body(kit.Each(r.Sources, func(_ int, s *rule.Source) app.UI {
			return kit.El("li").Body(
				kit.El("b").Text(s.Who), kit.El("span").Text(" "+s.Says+" "),
				kit.El("span").Class("where").Text(s.Where+" "),
				kit.El("span").Class("tag").Text(evidence[s.Evidence]),
			)
		})...),
	}
}

var evidence = map[rule.Evidence]string{
	rule.Read: "study or page read", rule.General: "general knowledge", rule.Estimate: "our estimate or coach consensus",
}

func term(name, text string) app.UI {
	return kit.El("p").Class("term").Hidden(text == "").Body(kit.El("b").Text(name+". "), kit.El("span").Text(text))
}

func example(name, notation string) app.UI {
	var lines []string
	for line := range strings.Lines(notation) {
		line = strings.TrimSpace(line)
		if line != "" && !strings.HasPrefix(line, "athlete") && !strings.HasPrefix(line, "week") && !strings.HasPrefix(line, "history") {
			lines = append(lines, line)
		}
	}
	return kit.El("figure").Body(
		kit.El("figcaption").Text(name),
		kit.El("pre").Text(strings.Join(lines, "\n")),
	)
}
