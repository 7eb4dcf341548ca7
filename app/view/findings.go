package view

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner/rule"
)

// findingsPanel says what is wrong with the week, what to do first at the top.
func findingsPanel(m *state.Model, findings []rule.Finding) app.UI {
	parts := []app.UI{asideHead("What to look at")}
	for i := range findings {
		parts = append(parts, findingUI(m, &findings[i]))
	}
	if len(findings) == 0 {
		parts = append(parts, app.P().Class("all-clear").Body(
			kit.Icon("verdict-clear"),
			app.Span().Text("Nothing speaks against this week. Hard days are hard, easy days are easy."),
		))
	}
	if missing := m.Report().NotChecked; len(missing) > 0 {
		parts = append(parts, notChecked(missing))
	}
	return app.Aside().Class("pane", "findings").Aria("label", "What to look at").
		DataSet("open", m.Sheet.Kind == state.FindingsSheet).Body(parts...)
}

func findingUI(m *state.Model, f *rule.Finding) app.UI {
	here := m.Focused.Rule == f.Rule.ID && m.Focused.Week == f.Week
	look := state.LookAt{Focused: state.Focused{Rule: f.Rule.ID, Week: f.Week}}
	if here {
		look = state.LookAt{}
	}
	return app.Article().Class("finding", f.Severity.String()).
		DataSet("finding", f.Rule.ID).DataSet("severity", f.Severity.String()).Body(
		app.H3().Body(
			app.Button().Type("button").Class("headline").Aria("expanded", here).OnClick(kit.OnClick(look)).Body(
				kit.Icon("verdict-"+f.Severity.String()),
				app.Span().Class("level").Text(severityWord[f.Severity]),
				app.Span().Text(f.Rule.Title),
			),
		),
		app.P().Text(f.Text(&m.Plan)),
		app.P().Class("overridden").Hidden(f.Overridden == "").Body(
			app.B().Text("You go against it: "), app.Span().Text(f.Overridden),
		),
		fixes(m, f),
		app.Div().Class("because").Hidden(!here).Body(
			app.P().Text(f.Rule.Why),
			app.P().Class("says").Text(saysWho(f.Rule)),
			app.A().Href("#/rules").Text("Read the rule").OnClick(kit.OnClick(state.ShowRule{ID: f.Rule.ID})),
			rulings(m, f),
		),
	)
}

// rulings let the person decide otherwise: against the rule this week, with a
// reason, or without the rule altogether.
func rulings(m *state.Model, f *rule.Finding) app.UI {
	if f.Overridden != "" {
		return app.Div().Class("row").Body(
			kit.Button("", "Heed it again", state.Heed{Rule: f.Rule.ID, Week: f.Week}).DataSet("action", "heed"),
		)
	}
	return app.Div().Class("rulings").Body(
		app.Label().Class("field").Body(
			app.Span().Class("label").Text("Do it all the same, because"),
			app.Input().Type("text").Name("reason").Value(m.Reason).MaxLength(120).
				OnInput(kit.OnValue("reason", func(v string) state.Msg { return state.ReasonTyped{Text: v} })),
		),
		app.Div().Class("row").Body(
			kit.Button("", "Keep it this week", state.Override{Rule: f.Rule.ID, Week: f.Week}).DataSet("action", "override"),
			kit.Button("quiet", "Hear no more of this rule", state.Mute{Rule: f.Rule.ID}).DataSet("action", "mute").Hidden(f.Rule.AlwaysOn),
		),
	)
}

var severityWord = map[rule.Severity]string{rule.Error: "To fix", rule.Warning: "Warning", rule.Advice: "Tip"}

func saysWho(r *rule.Rule) string {
	who := make([]string, 0, len(r.Sources))
	for _, s := range r.Sources {
		who = append(who, s.Who)
	}
	return "Says: " + strings.Join(who, "; ") + "."
}

// fixes are offered as verbs; a tap shows what would change before it does.
func fixes(m *state.Model, f *rule.Finding) app.UI {
	offer := m.Offer(f)
	if offer == nil || f.Overridden != "" {
		return app.Div().Class("fixes")
	}
	var parts []app.UI
	for i := range offer.Fixes {
		fix := &offer.Fixes[i]
		shown := state.Focused{Rule: f.Rule.ID, Week: f.Week, Fix: i + 1}
		open := m.Focused == shown
		parts = append(parts,
			kit.Button("fix", rule.Describe(&m.Plan, fix.Edits), state.LookAt{Focused: shown}).
				DataSet("action", "repair").Aria("expanded", open),
			app.Div().Class("preview-fix").Hidden(!open).Body(
				app.P().Text(gain(fix)),
				app.Div().Class("row").Body(
					kit.Button("primary", "Do it", state.ApplyFix{}).DataSet("action", "apply"),
					kit.Button("quiet", "Leave it", state.LookAt{}),
				),
			),
		)
	}
	if len(parts) == 0 {
		parts = append(parts, app.P().Class("hint").Text("No single change puts this right. Drag a session to try, or read the rule."))
	}
	return app.Div().Class("fixes").Body(parts...)
}

// gain says in words what a fix does to the verdict.
func gain(fix *rule.Fix) string {
	e, w, a := fix.After.Counts()
	return words.Gain(e, w, a)
}

func notChecked(missing []rule.NotChecked) app.UI {
	names := make([]app.UI, len(missing))
	for i, n := range missing {
		names[i] = app.Li().Text(n.Rule.Title + ": needs " + strings.Join(n.Missing, " and ") + ".")
	}
	return app.Details().Class("not-checked").Body(
		app.Summary().Text(strconv.Itoa(len(missing))+" rules not checked"),
		app.Ul().Body(names...),
	)
}

func capital(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
