package view

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner/rule"
)

// ruleFilters narrow the list: by words, by the rule's state in the plan, by chapter, by
// source.
func ruleFilters(m *state.Model, found int) app.UI {
	f := &m.Book
	areas := []app.UI{radio("area", words.RulesAll.Text(), f.Area == 0, false, state.FilterArea{})}
	for a := rule.SameDay; a <= rule.Health; a++ {
		to := state.AreaFilter(a) + 1
		areas = append(areas, radio("area", words.Area(int(a)), f.Area == to, false, state.FilterArea{To: to}))
	}
	var coaches, only []app.UI
	for c := range state.Coaches {
		coaches = append(coaches, radio("coach", coachLabel(c), f.Coach == c, false, state.FilterCoach{To: c}))
	}
	for o := range state.OnlyEnd {
		only = append(only, radio("only", onlyLabel[o].Text(), f.Only == o, false, state.FilterOnly{To: o}))
	}
	inUse := 0
	for _, used := range []bool{f.Area != 0, f.Coach != 0, f.Only != 0} {
		if used {
			inUse++
		}
	}
	label := words.RulesFilters.Text()
	if inUse > 0 {
		label = words.RulesFiltersUsed.Of(inUse)
	}
	return kit.El("div", "rule-filters").Role("search").Label(words.RulesFind).Body(
		kit.El("label", "search").Body(
			kit.El("span", "sr").Say(words.RulesSearch),
			kit.Input().Attr("type", "search").Attr("placeholder", words.RulesSearchShort.Text()).Attr("value", m.Book.Find).
				OnInput(kit.OnValue("find", func(v string) state.Msg { return state.SearchRules{Text: v} })),
		),
		kit.TextButton("more", label, state.ToggleFilters{}).Expanded(f.Filters).Aria("controls", "rule-filters"),
		kit.El("div", "groups").ID("rule-filters").DataBool("open", f.Filters).Body(
			filterGroup(words.RulesInPlan, only, !m.HasPlan),
			filterGroup(words.RulesChapter, areas, false),
			filterGroup(words.RulesWho, coaches, false),
			kit.TextButton("results", words.ShowRules.Of(found), state.ToggleFilters{}),
		),
	)
}

func filterGroup(legend words.Key, picks []app.UI, hide bool) app.UI {
	return kit.El("fieldset", "choice").Hidden(hide).Body(
		kit.El("legend").Say(legend),
		kit.El("div", "chips").Body(picks...),
	)
}

func coachLabel(c state.Coach) string {
	switch c {
	case state.AnyCoach:
		return words.RulesAnybody.Text()
	case state.Study:
		return words.RulesStudy.Text()
	case state.OurOwn:
		return words.RulesEstimate.Text()
	}
	return words.CoachNames[c-state.StrengthCoach].Text()
}

var onlyLabel = [state.OnlyEnd]words.Key{
	state.AllRules: words.RulesAll, state.SpokenRules: words.RulesSpeaks, state.SilentRules: words.RulesUnchecked, state.TunedRules: words.RulesChanged,
}
