package view

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
	shared "hardeasy/planner/share"
)

// share hands the plan to somebody else, without what is private unless it is ticked.
func share(m *state.Model) []app.UI {
	return []app.UI{
		kit.El("header", "top", "plain").Body(
			kit.El("h1").Text("Share “"+m.Plan.Name+"”"),
			kit.El("p", "step").Text("The plan is in the link itself. Nothing is sent to a server."),
		),
		kit.El("section", "block").Body(
			kit.El("textarea", "link").Attr("readonly", "true").Attr("rows", "4").Aria("label", "Plan link").DataSet("testid", "link").Text(m.Link),
			kit.El("p", "hint").Text(strconv.Itoa(len(m.Link))+" characters."),
			kit.El("div", "row").Body(
				kit.Button("primary", copyWord(m.Copied), state.CopyLink{}).DataSet("action", "copy-link").Disabled(m.Link == ""),
				kit.Button("", "Send", state.SendLink{}).DataSet("action", "send").Hidden(!m.CanSend).Disabled(m.Link == ""),
			),
		),
		kit.El("section", "block").Body(
			kit.El("h2").Text("What goes"),
			kit.El("ul", "goes").DataSet("testid", "goes").Body(kit.Each(words.Goes(&m.Plan), func(_ int, line *string) app.UI {
				return kit.El("li").Text(*line)
			})...),
		),
		private(m),
		kit.El("section", "block").Body(
			kit.El("h2").Text("As a file"),
			kit.El("p", "hint").Text("The file holds what the link holds. Any HardEasy can open it, and a person can read it."),
			kit.Button("", "Save a file", state.SaveShared{}),
		),
	}
}

// private asks about what stays with the person unless they tick it.
func private(m *state.Model) app.UI {
	ticks := make([]app.UI, len(shared.Private))
	for i := range shared.Private {
		part := &shared.Private[i]
		n := part.Count(&m.Plan)
		ticks[i] = kit.Tick{
			Name: "also", Value: strconv.Itoa(int(part.Part)), Label: words.PrivatePart(part.Part, n), On: m.Sends&part.Part != 0,
			Changed: func(on bool) state.Msg { return state.ShareAlso{Part: part.Part, On: on} },
		}.UI().Hidden(n == 0)
	}
	return kit.El("fieldset", "block").Hidden(shared.Held(&m.Plan) == shared.NoParts).DataSet("testid", "private").Body(
		append([]app.UI{
			kit.El("legend").Text("Stays with you, unless you tick it"),
			kit.El("p", "hint").Text("The next time this page opens, nothing is ticked."),
		}, ticks...)...,
	)
}

func copyWord(copied bool) string {
	if copied {
		return "Copied"
	}
	return "Copy the link"
}

// preview shows a plan that came with a link before anything is kept.
func preview(m *state.Model) []app.UI {
	p := m.Preview
	name := p.Plan.Name
	if name == "" {
		name = words.UnnamedPlan
	}
	week := p.Plan.Week(p.Shown)
	findings := state.FindingsAt(&p.Plan, p.Reports, p.Shown)
	e, w, a := state.Count(findings)
	days := make([]app.UI, 7)
	for d := planner.Mon; d <= planner.Sun; d++ {
		cards := []app.UI{kit.El("h2", "date").Body(kit.El("span").Text(words.DayShort(d)))}
		for i := range week.Sessions {
			if s := &week.Sessions[i]; s.Day == d {
				at := planner.Place{Day: d, Slot: s.Slot}
				cards = append(cards, kit.Card{Session: s, Inert: true}.UI(words.When(at)))
			}
		}
		days[d] = kit.El("section", "day").Aria("label", words.Day(d)).Body(cards...)
	}
	return []app.UI{
		kit.El("header", "top", "plain").Body(
			kit.El("h1").Text("A plan for you: "+name),
			kit.El("p", "step").Text(words.WeekOf(p.Shown+1, len(p.Plan.Weeks))+" · "+words.VerdictLine(e, w, a)),
		),
		kit.El("p", "differs").Hidden(p.Same == nil).Text(words.SameHere(p.Against, differences(p.Changes))),
		kit.El("div", "board", "look").Body(days...),
		kit.El("div", "row", "stepper").Hidden(len(p.Plan.Weeks) < 2).Body(
			kit.IconButton("left", "Previous week", state.PreviewWeek{Index: p.Shown - 1}).Disabled(p.Shown == 0),
			kit.IconButton("right", "Next week", state.PreviewWeek{Index: p.Shown + 1}).Disabled(p.Shown+1 >= len(p.Plan.Weeks)),
		),
		kit.El("div", "row", "decide").Body(
			kit.Button("primary", importWord(p), state.Import{}).DataSet("action", "import"),
			kit.Button("", "Replace mine", state.Import{Replace: true}).Hidden(p.Same == nil),
			kit.Button("quiet", "Leave it", state.LeavePreview{}),
		),
	}
}

func importWord(p *state.Preview) string {
	if p.Same != nil {
		return "Keep both"
	}
	return "Keep this plan"
}

func differences(changes []state.WeekChange) []string {
	out := make([]string, len(changes))
	for i, c := range changes {
		out[i] = words.WeekChange(c.Week+1, c.Added, c.Removed, c.Moved)
	}
	return out
}
