package view

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner/rule"
	"hardeasy/planner/solver"
)

// whySheet says why the week cannot be without findings, and what would be gained by
// giving something up.
func whySheet(m *state.Model, p *state.Proposal) []app.UI {
	why := p.Why
	stays := words.WarningStays
	if why.Severity == rule.Error {
		stays = words.ErrorStays
	}
	return []app.UI{
		kit.El("p", "hint").Say(stays),
		kit.El("p", "gain").DataSet("testid", "why").Text(words.Why(&m.Plan, why)),
		kit.El("ul", "wishes").Body(kit.Each(why.Conflict, func(i int, w *solver.Constraint) app.UI { return wish(m, why, i, w) })...),
		kit.El("p", "hint", "proof").DataBool("proved", why.Smallest).Hidden(len(why.Conflict) == 0).Say(sureWhy(why)),
		kit.El("div", "row", "closing").Body(
			kit.Button("primary", words.ProposalAnyway, state.AskSolver{What: state.Arranging}),
			kit.Button("", words.LeaveIt, state.CloseSheet{}).DataSet("action", "leave"),
		),
	}
}

func sureWhy(why *solver.Why) words.Key {
	switch {
	case why.Smallest:
		return words.NoFewer
	case why.Proved:
		return words.NoneTooMany
	}
	return words.PerhapsMore
}

func wish(m *state.Model, why *solver.Why, i int, w *solver.Constraint) app.UI {
	e, warn, _ := why.Best.Counts()
	te, tw, _ := w.Without.Counts()
	var heeded []string
	for _, r := range w.Satisfied {
		heeded = append(heeded, words.RuleTitle(r.ID))
	}
	var do app.UI = kit.El("span").Hidden(true)
	if edits := m.Yields(w); len(edits) > 0 {
		do = kit.TextButton("", words.Capital(m.YieldName(w, edits).Do), state.GiveUpWish{N: i}).DataSet("action", "give-up")
	} else if w.Rule != nil {
		do = readRule(w.Rule)
	}
	return kit.El("li").DataInt("wish", i).Body(
		kit.El("b").Text(words.Capital(words.Wish(&m.Plan, w))),
		kit.El("span", "hint").Hidden(!w.Measured).Text(words.Buys(e-te, warn-tw, heeded)), do,
	)
}

func readRule(r *rule.Rule) app.UI {
	return kit.El("a", "button").Attr("href", "#/rules").Say(words.ReadRule).OnClick(state.ShowRule{ID: r.ID})
}
