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

// share shares the plan, without private parts unless they are ticked.
func share(m *state.Model) []app.UI {
	return []app.UI{
		kit.El("header", "top", "plain").Body(
			kit.El("h1").Text(words.ShareTitle.Of(m.Plan.Name)),
			kit.El("p", "step").Say(words.ShareHow),
		),
		kit.El("section", "block").Body(
			kit.El("textarea", "link").Attr("readonly", "true").Attr("rows", "4").Label(words.ShareLink).DataSet("testid", "link").Text(m.Share.Link),
			kit.El("p", "hint").Text(words.ShareLength.Of(len(m.Share.Link))),
			kit.El("div", "row").Body(
				kit.Button("primary", copyWord(m.Share.Copied), state.CopyLink{}).DataSet("action", "copy-link").Disabled(m.Share.Link == ""),
				kit.Button("", words.ShareSend, state.SendLink{}).DataSet("action", "send").Hidden(!m.Share.CanSend).Disabled(m.Share.Link == ""),
			),
		),
		kit.El("section", "block").Body(
			kit.El("h2").Say(words.ShareGoes),
			kit.El("ul", "goes").DataSet("testid", "goes").Body(kit.Each(words.Goes(&m.Plan), func(_ int, line *string) app.UI {
				return kit.El("li").Text(*line)
			})...),
		),
		private(m),
		kit.El("section", "block").Body(
			kit.El("h2").Say(words.ShareFile),
			kit.El("p", "hint").Say(words.ShareFileHolds),
			kit.Button("", words.SaveFile, state.SaveShared{}),
		),
	}
}

// private lists the private parts, to be ticked.
func private(m *state.Model) app.UI {
	ticks := make([]app.UI, len(shared.Private))
	for i := range shared.Private {
		part := &shared.Private[i]
		n := part.Count(&m.Plan)
		ticks[i] = kit.Tick{
			Name: "also", Value: strconv.Itoa(int(part.Part)), Label: words.PrivatePart(part.Part, n), On: m.Share.Sends&part.Part != 0,
			Changed: func(on bool) state.Msg { return state.ShareAlso{Part: part.Part, On: on} },
		}.UI().Hidden(n == 0)
	}
	return kit.El("fieldset", "block").Hidden(shared.Held(&m.Plan) == shared.NoParts).DataSet("testid", "private").Body(
		append([]app.UI{
			kit.El("legend").Say(words.SharePrivate),
			kit.El("p", "hint").Say(words.SharePrivateLater),
		}, ticks...)...,
	)
}

func copyWord(copied bool) words.Key {
	if copied {
		return words.ShareCopied
	}
	return words.ShareCopy
}

// preview shows a plan that came with a link before anything is kept.
func preview(m *state.Model) []app.UI {
	p := m.Preview
	name := p.Plan.Name
	if name == "" {
		name = words.UnnamedPlan.Text()
	}
	week := p.Plan.Week(p.Shown)
	findings := state.FindingsAt(&p.Plan, p.Reports, p.Shown)
	e, w, a := state.OrWhole(findings, p.Whole)
	why := p.NotClear(m.Date)
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
			kit.El("h1").Text(words.PreviewTitle.Of(name)),
			kit.El("p", "step").Text(words.PreviewWeek.Of(words.WeekOf.Of(p.Shown+1, len(p.Plan.Weeks)), words.VerdictLine(e, w, a, why.Short(), why.Said()))),
		),
		kit.El("p", "differs").Hidden(p.Same == nil).Text(words.SameHere(p.Against, differences(p.Changes))),
		kit.El("div", "board", "look").Body(days...),
		kit.El("div", "row", "stepper").Hidden(len(p.Plan.Weeks) < 2).Body(
			kit.IconButton("left", words.WeekBefore, state.PreviewWeek{Index: p.Shown - 1}).Disabled(p.Shown == 0),
			kit.IconButton("right", words.WeekAfter, state.PreviewWeek{Index: p.Shown + 1}).Disabled(p.Shown+1 >= len(p.Plan.Weeks)),
		),
		kit.El("div", "row", "decide").Body(
			kit.Button("primary", importWord(p), state.ImportPreview{}).DataSet("action", "import"),
			kit.Button("", words.PreviewReplace, state.ImportPreview{Replace: true}).Hidden(p.Same == nil),
			kit.Button("quiet", words.LeaveIt, state.LeavePreview{}),
		),
	}
}

func importWord(p *state.Preview) words.Key {
	if p.Same != nil {
		return words.PreviewKeepBoth
	}
	return words.PreviewKeep
}

func differences(changes []state.WeekChange) []string {
	out := make([]string, len(changes))
	for i, c := range changes {
		out[i] = words.WeekChange(c.Week+1, c.Added, c.Removed, c.Moved)
	}
	return out
}
