package view

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner/rule"
)

// findingsPanel lists what is wrong with the week; what to do first is at the top.
func findingsPanel(m *state.Model, findings []rule.Finding) app.UI {
	parts := []app.UI{asideHead(words.FindingsTitle)}
	for i := range findings {
		parts = append(parts, findingUI(m, &findings[i]))
	}
	missing := m.Report().NotChecked
	if len(findings) == 0 {
		parts = append(parts, noFindings(m))
	}
	if len(missing) > 0 {
		parts = append(parts, notChecked(missing))
	}
	return kit.El("aside", "pane", "findings").Label(words.FindingsTitle).
		DataBool("open", m.Sheet.Kind == state.FindingsSheet).Body(parts...)
}

// noFindings says that nothing speaks against the week, as far as that is known.
func noFindings(m *state.Model) app.UI {
	why := m.NotClear(m.Shown)
	switch e, w, a := state.Count(m.Whole); {
	case e+w+a > 0:
		return kit.El("p", "hint").Say(words.FindingsNoneHere)
	case why == state.Reasons{}:
		return kit.El("p", "all-clear").Body(kit.Icon("verdict-clear"), kit.El("span").Say(words.FindingsNone))
	case why[state.WeekOver]+why[state.WeekEmpty] > 0:
		return kit.El("p", "hint").Text(words.ListSentence.Of(why.Said()[0]))
	case why[state.Unchecked] > 0:
		return kit.El("p", "hint").Say(words.FindingsNoneChecked)
	}
	return kit.El("p", "hint").Say(words.FindingsNone)
}

func findingUI(m *state.Model, f *rule.Finding) app.UI {
	here := m.Focused.Rule == f.Rule.ID && m.Focused.Week == f.Week
	look := state.LookAtFinding{Focused: state.Focused{Rule: f.Rule.ID, Week: f.Week}}
	if here {
		look = state.LookAtFinding{}
	}
	level, weight := severities[f.Severity].Text(), f.Severity.String()
	if f.Overridden != "" {
		level, weight = words.FindingsKept.Of(level), "kept"
	}
	// What is said of the whole plan stands above all weeks, so it is short until it is asked.
	brief := f.Week == rule.NoWeek && !here
	return kit.El("article", "finding", weight).
		DataSet("finding", f.Rule.ID).DataSet("severity", f.Severity.String()).Body(
		kit.El("h3").Body(
			kit.PlainButton(look, "headline").Expanded(here).Body(
				kit.Icon("verdict-"+f.Severity.String()),
				kit.El("span", "level").Text(level),
				kit.El("span").Text(words.RuleTitle(f.Rule.ID)),
			),
		),
		kit.El("p").Hidden(brief && f.Overridden != "").Text(words.Finding(&m.Plan, f)),
		kit.El("p", "overridden").Hidden(f.Overridden == "" || brief).Body(
			kit.El("b").Text(words.FindingsAgainst.Text()+" "), kit.El("span").Text(words.Reason(f.Overridden)),
		),
		kit.El("div", "ways").Hidden(brief).Body(fixes(m, f)),
		kit.El("div", "because").Hidden(!here).Body(
			kit.El("p").Text(words.RuleWhy(f.Rule.ID)),
			kit.El("p", "says").Text(words.RuleSaysWho(f.Rule)),
			kit.El("a").Attr("href", "#/rules").Say(words.FindingsRead).OnClick(state.ShowRule{ID: f.Rule.ID}),
			rulings(m, f),
		),
	)
}

// rulings let the person decide against the rule: this week, with a reason, or for the
// whole plan.
func rulings(m *state.Model, f *rule.Finding) app.UI {
	if f.Overridden != "" {
		return kit.El("div", "row").Body(
			kit.Button("", words.FindingsHeed, state.HeedRule{Rule: f.Rule.ID, Week: f.Week}).DataSet("action", "heed"),
		)
	}
	mute := kit.Button("quiet", words.FindingsMute, state.TuneRule{ID: f.Rule.ID, To: state.Off}).DataSet("action", "mute").Hidden(f.Rule.AlwaysOn)
	if state.AboutGoal(f.Rule.ID) { // to run the race all the same is one of the ways out
		return kit.El("div", "rulings").Body(mute)
	}
	keep := words.FindingsKeep
	if f.Week == rule.NoWeek {
		keep = words.FindingsKeepPlan
	}
	return kit.El("div", "rulings").Body(
		kit.El("label", "field").Body(
			kit.El("span", "label").Say(words.FindingsBecause),
			kit.Input().Attr("type", "text").Attr("name", "reason").Attr("value", m.Reason).Attr("maxlength", 120).
				OnInput(kit.OnValue("reason", func(v string) state.Msg { return state.ReasonEdited{Text: v} })),
		),
		kit.El("div", "row").Body(
			kit.Button("", keep, state.OverrideRule{Rule: f.Rule.ID, Week: f.Week}).DataSet("action", "override"),
			mute,
		),
	)
}

var severities = [...]words.Key{rule.Error: words.SeverityError, rule.Warning: words.SeverityWarning, rule.Advice: words.SeverityAdvice}

// fixes are offered as verbs; a tap shows what would change before it does.
func fixes(m *state.Model, f *rule.Finding) app.UI {
	offer := m.Offer(f)
	if offer == nil || f.Overridden != "" {
		return kit.El("div", "fixes")
	}
	week := m.Shown
	if f.Week == rule.NoWeek {
		week = rule.NoWeek
	}
	var parts []app.UI
	for i := range offer.Fixes {
		fix := &offer.Fixes[i]
		said, more := words.EditsIn(&m.Plan, week, fix.Edits)
		shown := state.Focused{Rule: f.Rule.ID, Week: f.Week, Fix: i + 1}
		open := m.Focused == shown
		parts = append(parts,
			kit.TextButton("fix", words.Capital(said.Do), state.LookAtFinding{Focused: shown}).
				DataSet("action", "repair").Expanded(open),
			kit.El("div", "preview-fix").Hidden(!open).Body(
				allOf(more),
				kit.El("p").Text(gain(f, fix)),
				kit.El("div", "row").Body(
					kit.Button("primary", words.FindingsDo, state.ApplyFix{}).DataSet("action", "apply"),
					kit.Button("quiet", words.LeaveIt, state.LookAtFinding{}),
				),
			),
		)
	}
	if state.AboutGoal(f.Rule.ID) {
		parts = append(parts, kit.Button("fix", words.FindingsFinishOnly, state.FinishOnly{Rule: f.Rule.ID}).DataSet("action", "finish-only"))
	}
	if len(parts) == 0 {
		parts = append(parts, kit.El("p", "hint").Say(words.FindingsNoFix))
	}
	return kit.El("div", "fixes").Body(parts...)
}

// allOf lists what a button has no room for.
func allOf(changes []string) app.UI {
	return kit.El("ul", "move-list").Hidden(len(changes) == 0).
		Body(kit.Each(changes, func(_ int, said *string) app.UI { return kit.El("li").Text(*said) })...)
}

// gain is what a fix does to the verdict, in words.
func gain(f *rule.Finding, fix *rule.Fix) string {
	if f.Week == rule.NoWeek {
		return words.FindingsWholeGain.Text()
	}
	e, w, a := fix.After.Counts()
	return words.Gain(e, w, a)
}

func notChecked(missing []rule.NotChecked) app.UI {
	return kit.El("details", "not-checked").Body(
		kit.El("summary").Text(words.StatusUnchecked.Of(len(missing))),
		kit.El("ul").Body(kit.Each(missing, func(_ int, n *rule.NotChecked) app.UI { return kit.El("li").Text(words.RuleLacks(n)) })...),
		kit.El("a", "button").Attr("href", "#/profile").Say(words.TellHardeasy),
	)
}
