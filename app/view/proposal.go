package view

import (
	"slices"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// asks are the buttons for the solver in the shown week.
func asks(m *state.Model, findings []rule.Finding) app.UI {
	e, w, _ := state.Count(findings)
	ask := func(action string, text words.Key, what state.Question) *kit.Elem {
		return kit.Button("ask", text, state.AskSolver{What: what}).DataSet("action", action)
	}
	return kit.El("div", "asks").Role("group").Label(words.AskLabel).Hidden(len(m.Plan.Week(m.Shown).Sessions) == 0).Body(
		ask("arrange", words.AskArrange, state.Arranging),
		ask("repair", words.AskRepair, state.Repairing).Hidden(e+w == 0),
		ask("explain", words.WhyNot, state.Explaining).Hidden(e+w == 0),
		kit.Button("ask", words.AskRoom, state.OpenSheet{Sheet: state.Sheet{Kind: state.RoomSheet}}).DataSet("action", "make-room"),
	)
}

// seekBar shows that the solver is working, after a moment.
func seekBar(m *state.Model) app.UI {
	s := m.Query
	if s == nil || !s.Shown || m.Proposal != nil {
		return kit.El("div", "carry-bar").Hidden(true)
	}
	return kit.El("div", "carry-bar").Hidden(false).DataSet("testid", "seeking").Body(
		kit.El("span").Text(s.Said), kit.Button("quiet", words.Stop, state.StopSolver{}),
	)
}

// proposalSheet shows the proposed week beside today's.
func proposalSheet(m *state.Model, p *state.Proposal) (title string, body []app.UI) {
	title = words.ProposalTitle(p.What == state.Repairing)
	fewer, c := p.Choice().Fewer, p.Choice()
	gain := words.Fewer(fewer.Errors, fewer.Warnings, fewer.Advice)
	if p.What == state.MakingRoom {
		title = words.RoomTitle(p.Days())
		gain = words.RoomCosts(fewer.Errors, fewer.Warnings, fewer.Advice)
	}
	e, w, _ := state.Count(c.Findings)
	dropped := ""
	if len(p.Dropped) > 0 {
		dropped = words.Dropped(words.Called(&m.Plan, p.From, p.Dropped))
	}
	carried := carriedOver(&m.Plan, &c.Plan, p)
	mended := ""
	if len(c.Mends) > 0 {
		mended = words.MendsFirst.Of(words.Edits(&m.Plan, c.Mends).Do)
	}
	stay := ""
	if len(p.Stay) > 0 {
		stay = words.Stays(p.Stay)
	}
	weeks := make([]app.UI, 0, 2)
	for at := p.From; at <= p.To; at++ {
		if p.From == p.To || touched(&m.Plan, c, at) {
			weeks = append(weeks, beside(m, c, at, p.To > p.From))
		}
	}
	return title, []app.UI{
		kit.El("p", "gain").Text(gain),
		kit.El("p", "dropped").DataSet("testid", "mended").Hidden(mended == "").Text(mended),
		kit.El("p", "dropped").DataSet("testid", "carried").Hidden(carried == "").Text(carried),
		kit.El("p", "dropped").DataSet("testid", "dropped").Hidden(dropped == "").Text(dropped),
		kit.El("p", "hint").Hidden(stay == "").Text(stay),
		choices(m, p),
		kit.El("div", "besides").Body(weeks...),
		moveList(&m.Plan, p.From, c),
		bends(m, p),
		kit.El("p", "hint", "proof").DataBool("proved", p.Proved).Text(proof(p)),
		kit.El("div", "row", "closing").Body(
			kit.Button("primary", words.ProposalApply, state.ApplyProposal{}).DataSet("action", "apply"),
			kit.Button("", words.LeaveIt, state.CloseSheet{}).DataSet("action", "leave"),
			kit.Button("quiet", words.WhyNot, state.AskSolver{What: state.Explaining}).DataSet("action", "explain").
				Hidden(e+w == 0 || p.What == state.MakingRoom),
		),
	}
}

// carriedOver says which sessions go to the other week.
func carriedOver(now, then *planner.Plan, p *state.Proposal) string {
	var weeks [2][]planner.SessionID
	for _, id := range p.Carried {
		at, _ := then.Where(id)
		weeks[min(at.Week-p.From, 1)] = append(weeks[min(at.Week-p.From, 1)], id)
	}
	var said []string
	for i, ids := range weeks {
		if len(ids) > 0 {
			said = append(said, words.Carried(words.Called(now, p.From, ids), i > 0))
		}
	}
	return words.Sentences(said...)
}

// touched reports whether a week would change.
func touched(p *planner.Plan, c *state.Choice, week int) bool {
	if len(p.Weeks[week].Sessions) != len(c.Plan.Weeks[week].Sessions) {
		return true
	}
	return slices.ContainsFunc(p.Weeks[week].Sessions, func(s planner.Session) bool { return c.Moved[s.ID] })
}

func proof(p *state.Proposal) string {
	if p.Chosen > 0 {
		n := p.Choice().Fewer.Minus(p.Choices[0].Fewer)
		return words.Beside(n.Errors, n.Warnings, n.Advice)
	}
	if p.What == state.MakingRoom && !p.Proved {
		return words.RoomPerhaps.Text()
	}
	return words.Proof(p.What != state.Arranging, p.Proved, p.Gap.Errors, p.Gap.Warnings, p.Gap.Advice)
}

// choices are the best week and others in which a demanding session is on another day.
func choices(m *state.Model, p *state.Proposal) app.UI {
	var buttons []app.UI
	for i := range p.Choices {
		c := &p.Choices[i]
		text := words.BestOf.Of(len(c.Moved))
		if i > 0 {
			text = words.MovingAlone.Of(len(c.Moved))
			if _, s, ok := c.Plan.Find(c.Sign); ok {
				text = words.Other(words.Capital(words.SessionShort(s.Type)), s.Day, len(c.Moved))
			}
		}
		buttons = append(buttons, kit.PlainButton(state.ChooseProposal{N: i}, "choice-button").DataInt("choice", i).
			Pressed(i == p.Chosen).Text(text))
	}
	more := ""
	if s := m.Query; s != nil && s.Shown {
		more = s.Said
	}
	return kit.El("div", "others").Hidden(len(p.Choices) < 2 && more == "").Body(
		kit.El("div", "choices").Role("group").Label(words.ProposalChoices).Hidden(len(p.Choices) < 2).Body(buttons...),
		kit.El("div", "row").Hidden(more == "").Body(
			kit.El("span", "hint").Text(more), kit.Button("quiet", words.Stop, state.StopSolver{}),
		),
	)
}

// beside draws a week as it is, and beside it as it would be.
func beside(m *state.Model, c *state.Choice, week int, several bool) app.UI {
	now, then := words.ProposalNow.Text(), words.ProposalThen.Text()
	if several {
		of := words.WeekOf.Of(week+1, len(m.Plan.Weeks))
		now, then = words.ProposalNowIn.Of(of), words.ProposalThenIn.Of(of)
	}
	return kit.El("div", "beside").Body(
		kit.El("section").Body(kit.El("h3").Text(now), miniWeek(&m.Plan, week, nil)),
		kit.El("section").Body(kit.El("h3").Text(then), miniWeek(&c.Plan, week, c.Moved)),
	)
}

// moveList says every change and where it comes from.
func moveList(p *planner.Plan, week int, c *state.Choice) app.UI {
	said := words.EditsEach(p, week, c.Edits)
	return kit.El("ul", "move-list").Body(kit.Each(c.Edits, func(i int, e *planner.Edit) app.UI {
		from := ""
		if move, ok := (*e).(planner.Move); ok {
			if at, ok := p.Where(move.Session); ok {
				from = words.MoveFrom.Of(words.When(at))
			}
		}
		return kit.El("li").Body(
			kit.El("b").Text(said[i]), app.Text(" "), kit.El("span", "hint").Text(from),
		)
	})...)
}

// bends names the rules that the proposed weeks still break.
func bends(m *state.Model, p *state.Proposal) app.UI {
	findings := p.Choice().Findings
	var lines []app.UI
	said := map[string]bool{}
	for i := range findings {
		if f := &findings[i]; f.Overridden == "" && !said[f.Rule.ID] {
			said[f.Rule.ID] = true
			lines = append(lines, kit.El("li", f.Severity.String()).Body(
				kit.Icon("verdict-"+f.Severity.String()),
				kit.El("span").Body(kit.El("b").Say(severities[f.Severity]), app.Text(" "+words.RuleTitle(f.Rule.ID))),
			))
		}
	}
	head := words.ProposalLeft
	if len(lines) == 0 {
		head = nothingLeft(m, p)
	}
	return kit.El("div", "bends").Body(kit.El("h3").Say(head), kit.El("ul").Body(lines...))
}

// nothingLeft says that the proposed weeks have no findings, and no more than is true.
func nothingLeft(m *state.Model, p *state.Proposal) words.Key {
	head := words.ProposalNothingLeft
	if len(m.Whole) > 0 {
		head = words.ProposalNothingHere
	}
	for w := p.From; w <= p.To; w++ {
		switch why := m.NotClear(w); {
		case why[state.Unchecked] > 0:
			return words.ProposalNothingChecked
		case why != state.Reasons{}:
			head = words.ProposalNothingHere
		}
	}
	return head
}
