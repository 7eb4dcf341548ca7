package view

import (
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
)

// ruleBody is all about a rule.
func ruleBody(m *state.Model, r *rule.Rule, use state.Use, tuning state.Tuning) app.UI {
	return kit.El("div", "rule-body").Body(
		kit.El("p", "why").Text(words.RuleWhy(r.ID)),
		ruleUse(m, r, use, tuning),
		exampleUI(r),
		term(words.RulesLadder, words.RuleLadder(r.ID)),
		kit.El("p", "hint").Hidden(r.Generator).Text(words.Respected(rulebook.SpokenOf(r), rulebook.RespectedPlans)),
		term(words.RulesSchools, words.RuleSchool(r.ID)),
		term(words.RulesChoice, words.RuleChoice(r.ID)),
		plainWords(r),
		kit.El("h3").Say(words.RulesWho),
		kit.El("ul", "sources").Body(kit.Each(r.Sources, func(i int, _ *rule.Source) app.UI { return source(r, i) })...),
		tuner(m, r, tuning),
	)
}

// plainWords explains words that a beginner may not know.
func plainWords(r *rule.Rule) app.UI {
	means := words.Explained(words.RuleProse(r.ID))
	return kit.El("div", "term", "plain-words").Hidden(len(means) == 0).Body(
		kit.El("h3").Say(words.RulesPlainWords),
		kit.El("ul").Body(kit.Each(means, func(_ int, text *string) app.UI { return kit.El("li").Text(*text) })...),
	)
}

func term(name words.Key, text string) app.UI {
	return kit.El("div", "term").Hidden(text == "").Body(kit.El("h3").Say(name), kit.El("p").Text(text))
}

// ruleUse is what the rule does in the plan.
func ruleUse(m *state.Model, r *rule.Rule, use state.Use, tuning state.Tuning) app.UI {
	weeks := len(m.Reports)
	spoken := m.HasPlan && !r.Generator && tuning != state.Off
	return kit.El("div", "use").Hidden(!m.HasPlan && !r.Generator).Body(
		kit.El("p").Hidden(!r.Generator || r.PartOf != "").Say(words.RulesGenerator),
		kit.El("p").Hidden(r.PartOf == "").Text(words.RulesPartOf.Of(words.Quoted.Of(words.RuleTitle(r.PartOf)))),
		kit.El("p").Hidden(!m.HasPlan || !state.Tunable(r) || tuning != state.Off).Say(words.RulesIsOff),
		kit.El("p").Hidden(!spoken || use.Unchecked == weeks || r.Span == rule.Whole).Text(words.Spoke(use.Weeks, weeks, use.Unchecked)),
		kit.El("p").Hidden(!spoken || use.Unchecked == 0).Text(words.NotChecked(use.Unchecked, weeks, words.Needs(use.Missing))),
		kit.El("a", "button").Attr("href", "#/profile").Hidden(!spoken || use.Unchecked == 0).Say(words.TellHardeasy),
		kit.Button("", words.RulesShow, state.SeeRule{ID: r.ID}).Hidden(!spoken || !use.Speaks()),
	)
}

func source(r *rule.Rule, place int) app.UI {
	s := &r.Sources[place]
	address := strings.HasPrefix(s.Where, "https://")
	where := kit.El("span").Hidden(true)
	link := kit.El("a").Hidden(true)
	if address {
		link = kit.El("a", "where").Attr("href", s.Where).Attr("rel", "noopener noreferrer").Attr("target", "_blank").
			Text(strings.TrimPrefix(s.Where, "https://"))
	} else {
		text := s.Where
		if text == rule.AsNamed {
			text = words.RulesAsNamed.Text()
		}
		where = kit.El("span", "where").Hidden(text == "").Text(text)
	}
	return kit.El("li").Body(
		kit.El("b").Text(words.SourceWho(s)), kit.El("span", "tag").Text(words.Evidence(int(s.Evidence))),
		kit.El("p").Text(words.SourceSays(r, place)),
		where, link,
	)
}

// tuner lets the person mute the rule or change its severity in the plan.
func tuner(m *state.Model, r *rule.Rule, tuning state.Tuning) app.UI {
	if r.Generator && r.PartOf == "" {
		return kit.El("div").Hidden(true)
	}
	if !m.HasPlan {
		return kit.El("div", "tuner").Body(
			kit.El("p", "hint").Say(words.RulesNoPlan),
			kit.Button("", words.WeekMake, state.NewPlan{}),
		)
	}
	var picks []app.UI
	for t := range state.Tunings {
		if r.PartOf != "" && t != state.AsWritten && t != state.Off {
			continue // what speaks has a severity
		}
		picks = append(picks, radio("tune-"+r.ID, tuningName[t].Text(), t == tuning, r.AlwaysOn, state.TuneRule{ID: r.ID, To: t}))
	}
	return kit.El("div", "tuner").Body(
		kit.El("fieldset", "choice").Body(
			kit.El("legend").Say(words.RulesInPlan),
			kit.El("p", "hint").Hidden(!r.AlwaysOn).Say(words.RulesAlwaysOn),
			kit.El("div", "chips").Body(picks...),
		),
	)
}

// radio is one of several answers; a tap sends its message.
func radio(name, label string, chosen, disabled bool, msg state.Msg) app.UI {
	return kit.El("label", "pick").Body(
		kit.Input().Attr("type", "radio").Attr("name", name).Attr("value", label).Attr("checked", chosen).Attr("disabled", disabled).
			OnChange(func(app.Context, app.Event) { kit.Send(msg) }, name, label),
		kit.El("span").Text(label),
	)
}

// exampleUI draws a week that breaks the rule, and one that follows it.
func exampleUI(r *rule.Rule) app.UI {
	s, ok := state.SketchOf(r)
	if !ok {
		return kit.El("div").Hidden(true)
	}
	return kit.El("div", "example").Body(
		kit.El("h3").Say(words.RulesExample),
		kit.El("p", "given").Hidden(len(s.Given) == 0).Text(words.GivenLine(s.Given)),
		kit.El("div", "examples").Body(
			sketch("before", words.RulesBefore, s.Severity, &s.Before, &s.After), sketch("after", words.RulesAfter, rule.Clear, &s.After, &s.Before),
		),
	)
}

func sketch(which string, name words.Key, verdict rule.Severity, side, other *state.SketchSide) app.UI {
	parts := []app.UI{
		kit.El("figcaption").Body(kit.Icon("verdict-"+verdict.String()), kit.El("span").Say(name)),
		kit.El("p", "given").Hidden(len(side.Given) == 0).Text(words.GivenLine(side.Given)),
	}
	for _, w := range side.Weeks {
		parts = append(parts,
			kit.El("p", "which").Hidden(len(side.Plan.Weeks) == 1).Text(words.WeekOf.Of(w+1, len(side.Plan.Weeks))),
			miniWeek(&side.Plan, w, side.Marked),
			exercises(side, other, w),
		)
	}
	for _, text := range side.Says {
		parts = append(parts, kit.El("p", "says").Text(text))
	}
	return kit.El("figure").DataSet("side", which).Class(verdict.String()).Body(parts...)
}

// exercises of a week's strength sessions; those that the other side does not have are
// marked.
func exercises(side, other *state.SketchSide, w int) app.UI {
	var items []app.UI
	for i := range side.Plan.Weeks[w].Sessions {
		s := &side.Plan.Weeks[w].Sessions[i]
		for l := range s.Exercises {
			lift := &s.Exercises[l]
			name := words.Capital(words.ExerciseOf(lift.ID))
			class := ""
			if !state.HasLift(&other.Plan, w, lift) {
				class = "is-marked"
			}
			items = append(items, kit.El("li", class).Body(kit.El("span").Text(name+" "), kit.El("span", "sets").Text(words.Sets(lift))))
		}
	}
	return kit.El("ul", "lifts").Hidden(len(items) == 0).Body(items...)
}
