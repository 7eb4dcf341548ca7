package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner/rule"
)

// rules is the rulebook: what is asked, why, who says so, and an example; and on
// a second page the coaches themselves, side by side. Only the rule that stands
// open has a body.
func rules(m *state.Model) []app.UI {
	schoolsOpen := m.Reading.Page == state.SchoolsPage
	uses := m.Uses()
	found := m.Found(uses)
	return []app.UI{
		kit.El("header", "top", "plain").Body(
			kit.El("h1").Text("What the coaches say"),
			kit.El("div", "pages").Role("group").Aria("label", "Pages").Body(
				bookPage("Rules", state.RulesPage, !schoolsOpen), bookPage("Coaches side by side", state.SchoolsPage, schoolsOpen),
			),
		),
		kit.El("div", "book").Hidden(schoolsOpen).Body(
			kit.When(!schoolsOpen, func() app.UI { return ruleFilters(m, len(found)) }),
			kit.When(!schoolsOpen, func() app.UI { return ruleList(m, uses, found) }),
		),
		kit.El("div", "schools").Hidden(!schoolsOpen).Body(
			kit.When(schoolsOpen, func() app.UI { return schools(m) }),
		),
	}
}

func bookPage(name string, to state.BookPage, open bool) app.UI {
	return kit.Button("", name, state.TurnBook{To: to}).Pressed(open)
}

func ruleList(m *state.Model, uses map[*rule.Rule]state.Use, found map[*rule.Rule]bool) app.UI {
	out := make([]app.UI, 0, len(state.Suite)+12)
	out = append(out, kit.El("div", "found").Body(
		kit.El("p").Role("status").Text(words.RuleCount(len(found), len(state.Suite))),
		kit.Button("quiet", "Show all", state.ClearFilters{}).Hidden(len(found) == len(state.Suite)),
	))
	for area := rule.SameDay; area <= rule.Health; area++ {
		head, any := len(out), false
		out = append(out, nil)
		for _, r := range state.Suite {
			if r.Area == area {
				any = any || found[r]
				out = append(out, ruleUI(m, r, uses[r], found[r]))
			}
		}
		out[head] = kit.El("h2", "area").Hidden(!any).Text(words.Area(int(area)))
	}
	out = append(out, kit.El("p", "empty").Hidden(len(found) > 0).Text(nothingFound(m)))
	return kit.El("div", "rule-list").Body(out...)
}

func nothingFound(m *state.Model) string {
	switch {
	case m.Find != "":
		return "No rule speaks of that. Try “long run” or “heavy”, or show all."
	case m.Reading.Only == state.SpokenRules:
		return "None of these rules has anything to say about your plan."
	case m.Reading.Only == state.SilentRules:
		return "All of these rules could be checked in every week of your plan."
	case m.Reading.Only == state.TunedRules:
		return "You have left these rules as the rulebook has them. Open a rule to change how it speaks."
	}
	return "No rule is all of that. Take one of the filters away, or show all."
}

// ruleUI is one line of the list. There are about a hundred, so one that is not
// looked for is an empty element, and only the open one has more than its line.
func ruleUI(m *state.Model, r *rule.Rule, use state.Use, show bool) app.UI {
	el := kit.El("details", "rule").DataSet("rule", r.ID).Hidden(!show)
	if !show {
		return el
	}
	open, tuning := m.Detail == r.ID, state.AsWritten
	if m.HasPlan {
		tuning = m.Tuning(r)
	}
	line := []app.UI{app.Text(r.Title)}
	if use.Weeks > 0 || use.Unchecked > 0 || tuning != state.AsWritten {
		line = append(line, ruleState(use, tuning))
	}
	parts := []app.UI{kit.El("summary").OnClick(state.ToggleRule{ID: r.ID}).Body(line...)}
	if open {
		parts = append(parts, ruleBody(m, r, use, tuning))
	}
	return el.Attr("open", strconv.FormatBool(open)).Body(parts...)
}

// ruleState is what there is to know of a rule before it is opened.
func ruleState(use state.Use, tuning state.Tuning) app.UI {
	return kit.El("span", "state").Body(
		kit.El("span", "badge", use.Worst.String()).Hidden(use.Weeks == 0).Body(
			kit.Icon("verdict-"+use.Worst.String()), kit.El("span").Text("in "+words.Weeks(use.Weeks)),
		),
		kit.El("span", "badge").Hidden(use.Unchecked == 0).Text("Not checked"),
		kit.El("span", "badge").Hidden(tuning == state.AsWritten).Text(tuningBadge[tuning]),
	)
}

var tuningBadge = [state.Tunings]string{
	state.AsError: "Set to: to fix", state.AsWarning: "Set to: warning", state.AsAdvice: "Set to: tip", state.Off: "Off",
}

var tuningName = [state.Tunings]string{
	state.AsWritten: "As the rulebook has it", state.AsError: "Always to fix", state.AsWarning: "Always a warning",
	state.AsAdvice: "Always a tip", state.Off: "Off",
}
