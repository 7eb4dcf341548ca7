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
		app.Header().Class("top", "plain").Body(
			app.H1().Text("What the coaches say"),
			app.P().Class("step").Text("Every verdict comes from one of these rules."),
			app.Label().Class("search").Body(
				app.Span().Class("sr").Text("Search the rules"),
				app.Input().Type("search").Placeholder("Search").Value(m.Find).
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
		out = append(out, app.H2().Class("area").Hidden(!any).Text(areaNames[area]))
		out = append(out, inArea...)
	}
	return append(out, app.P().Class("empty").Hidden(shown > 0).Text("No rule speaks of that. Try “long run” or “heavy”."))
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

func ruleUI(r *rule.Rule, open, hide bool) app.UI {
	return app.Details().Class("rule").DataSet("rule", r.ID).Open(open).Hidden(hide).Body(
		app.Summary().Text(r.Title),
		app.P().Text(r.Why),
		term("When it speaks", r.Ladder),
		term("Coaching schools", r.School),
		term("Where the coaches leave it open", r.Choice),
		app.Div().Class("examples").Hidden(r.Example.Before == "").Body(
			example("Before", r.Example.Before), example("After", r.Example.After),
		),
		app.H3().Text("Who says so"),
		app.Ul().Class("sources").Body(kit.Each(r.Sources, func(_ int, s *rule.Source) app.UI {
			return app.Li().Body(
				app.B().Text(s.Who), app.Span().Text(" "+s.Says+" "),
				app.Span().Class("where").Text(s.Where+" "),
				app.Span().Class("tag").Text(evidence[s.Evidence]),
			)
		})...),
	)
}

var evidence = map[rule.Evidence]string{
	rule.Read: "study or page read", rule.General: "general knowledge", rule.Estimate: "our estimate or coach consensus",
}

func term(name, text string) app.UI {
	return app.P().Class("term").Hidden(text == "").Body(app.B().Text(name+". "), app.Span().Text(text))
}

func example(name, notation string) app.UI {
	var lines []string
	for line := range strings.Lines(notation) {
		line = strings.TrimSpace(line)
		if line != "" && !strings.HasPrefix(line, "athlete") && !strings.HasPrefix(line, "week") && !strings.HasPrefix(line, "history") {
			lines = append(lines, line)
		}
	}
	return app.Figure().Body(
		app.FigCaption().Text(name),
		app.Pre().Text(strings.Join(lines, "\n")),
	)
}
