package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner/rule"
)

// rules is the rulebook: each rule with its reasons, sources and an example. Another page
// has the coaches side by side, and one what moves cost. Only the open rule has a body.
func rules(m *state.Model) []app.UI {
	page := m.Book.Page
	rulesOpen, schoolsOpen, costsOpen := page == state.RulesPage, page == state.SchoolsPage, page == state.CostsPage
	uses := m.Uses()
	found := m.Found(uses)
	return []app.UI{
		kit.El("header", "top", "plain").Body(
			kit.El("h1").Say(words.WhyCoaches),
			kit.El("div", "pages").Role("group").Label(words.RulesPages).Body(
				bookPage(words.RulesPage, state.RulesPage, rulesOpen), bookPage(words.RulesCoaches, state.SchoolsPage, schoolsOpen),
				bookPage(words.RulesCosts, state.CostsPage, costsOpen),
			),
		),
		kit.El("div", "book").Hidden(!rulesOpen).Body(
			kit.When(rulesOpen, func() app.UI { return ruleFilters(m, len(found)) }),
			kit.When(rulesOpen, func() app.UI { return ruleList(m, uses, found) }),
		),
		kit.El("div", "schools").Hidden(!schoolsOpen).Body(
			kit.When(schoolsOpen, func() app.UI { return schools(m) }),
		),
		kit.El("div", "schools").Hidden(!costsOpen).Body(
			kit.When(costsOpen, costs),
		),
	}
}

func bookPage(name words.Key, to state.BookPage, open bool) app.UI {
	return kit.Button("", name, state.TurnBook{To: to}).Pressed(open)
}

func ruleList(m *state.Model, uses map[*rule.Rule]state.Use, found map[*rule.Rule]bool) app.UI {
	out := make([]app.UI, 0, len(state.Suite)+12)
	out = append(out, kit.El("div", "found").Body(
		kit.El("p").Role("status").Text(words.RuleCount(len(found), len(state.Suite))),
		kit.Button("quiet", words.RulesShowAll, state.ClearFilters{}).Hidden(len(found) == len(state.Suite)),
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
	out = append(out, kit.El("p", "empty").Hidden(len(found) > 0).Say(nothingFound(m)))
	return kit.El("div", "rule-list").Body(out...)
}

func nothingFound(m *state.Model) words.Key {
	switch {
	case m.Book.Find != "":
		return words.RulesNoneSaid
	case m.Book.Only == state.SpokenRules:
		return words.RulesNoneSpeak
	case m.Book.Only == state.SilentRules:
		return words.RulesNoneSilent
	case m.Book.Only == state.TunedRules:
		return words.RulesNoneChanged
	}
	return words.RulesNone
}

// ruleUI is one line of the list. There are about a hundred, so a rule that the filter
// excludes is an empty element, and only the open rule has more than its line.
func ruleUI(m *state.Model, r *rule.Rule, use state.Use, show bool) app.UI {
	el := kit.El("details", "rule").DataSet("rule", r.ID).Hidden(!show)
	if !show {
		return el
	}
	open, tuning := m.Book.Open == r.ID, state.AsWritten
	if m.HasPlan {
		tuning = m.Tuning(r)
	}
	line := []app.UI{app.Text(words.RuleTitle(r.ID))}
	if use.Speaks() || use.Unchecked > 0 || tuning != state.AsWritten {
		line = append(line, ruleState(use, tuning))
	}
	parts := []app.UI{kit.El("summary").OnClick(state.ToggleRule{ID: r.ID}).Body(line...)}
	if open {
		parts = append(parts, ruleBody(m, r, use, tuning))
	}
	return el.Attr("open", strconv.FormatBool(open)).Body(parts...)
}

// ruleState is what the line of a closed rule says about its state.
func ruleState(use state.Use, tuning state.Tuning) app.UI {
	where := words.RulesInWeeks.Of(use.Weeks)
	if use.Whole {
		where = words.RulesOfWhole.Text()
	}
	return kit.El("span", "state").Body(
		kit.El("span", "badge", use.Worst.String()).Hidden(!use.Speaks()).Body(
			kit.Icon("verdict-"+use.Worst.String()), kit.El("span").Text(where),
		),
		kit.El("span", "badge").Hidden(use.Unchecked == 0).Say(words.RulesUnchecked),
		kit.El("span", "badge").Hidden(tuning == state.AsWritten).SayIf(tuningBadge[tuning]),
	)
}

var tuningBadge = [state.Tunings]words.Key{
	state.AsError: words.RulesSetError, state.AsWarning: words.RulesSetWarning, state.AsAdvice: words.RulesSetAdvice, state.Off: words.RulesOff,
}

var tuningName = [state.Tunings]words.Key{
	state.AsWritten: words.RulesAsWritten, state.AsError: words.RulesAlwaysError, state.AsWarning: words.RulesAlwaysWarning,
	state.AsAdvice: words.RulesAlwaysAdvice, state.Off: words.RulesOff,
}
