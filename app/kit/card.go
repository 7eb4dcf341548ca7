package kit

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// Card is a session on the board.
type Card struct {
	Session *planner.Session
	Flag    rule.Severity // the worst finding about it
	Marked  bool          // the finding in view is about it
	Lifted  bool          // it is being dragged; this is where it was
	Inert   bool          // it cannot be used
	Landing string        // "before", "after" or "swap": what dropping on it would do
}

// UI draws the card. The stylesheet makes hard sessions solid and easy ones light.
func (c Card) UI(where string) app.UI {
	s, info := c.Session, c.Session.Type.Info()
	body := []app.UI{
		Icon(info.Word),
		El("b", "name").Text(words.Capital(words.SessionShort(s.Type))),
		app.Text(" "), // separates the words for screen readers
		El("span", "meta").Body(
			El("span", "size").Text(Size(s)),
			Effort(s.Effort()),
		),
		El("span", "pin").Hidden(!s.Pin).Body(Icon("pin")),
		El("span", "flag", c.Flag.String()).Hidden(c.Flag == rule.Clear),
	}
	classes := Look(s.Type, s.Minutes)
	if c.Marked {
		classes += " is-marked"
	}
	if c.Lifted {
		classes += " is-lifted"
	}
	if s.Done {
		classes += " is-done"
	}
	label := c.label(where)
	if c.Inert {
		return El("div", "card", classes).Aria("label", label).Role("img").Body(body...)
	}
	return El("button", "card", classes).Attr("type", "button").
		DataInt("session", int(s.ID)).DataSet("type", info.Word).DataSet("landing", c.Landing).
		Aria("label", label).
		Body(body...)
}

// label is the card's name for screen readers. It begins with the text on the card,
// because that is what a voice user says.
func (c *Card) label(where string) string {
	s := c.Session
	label := words.CardLabel.Of(words.Capital(words.SessionShort(s.Type)), Size(s), words.Capital(words.Session(s.Type)), s.Effort(), where)
	if s.Metres > 0 {
		label = words.CardMinutes.Of(label, words.Minutes(s.Minutes))
	}
	if s.Pin {
		label = words.CardPinned.Of(label)
	}
	if s.Done {
		label = words.CardDone.Of(label)
	}
	switch c.Flag {
	case rule.Advice:
		return words.CardAdvice.Of(label)
	case rule.Warning:
		return words.CardWarning.Of(label)
	case rule.Error:
		return words.CardError.Of(label)
	}
	return label
}

var families = [...]string{
	catalog.FamilyRun: "run", catalog.FamilyLift: "lift", catalog.FamilyCalm: "calm", catalog.FamilyCross: "cross",
}

// Look is the classes of a session's card: its family and its weight.
func Look(t catalog.ID, minutes int) string {
	family := families[t.Info().Family]
	weight := "easy"
	switch t.Info().Class {
	case catalog.ClassHard, catalog.ClassHeavyLegs, catalog.ClassHeavyUpper:
		weight = "hard"
	case catalog.ClassMedium, catalog.ClassLong, catalog.ClassMain:
		weight = "medium"
	case catalog.ClassMicro:
		weight = "micro"
	}
	if t.IsMicro(minutes) && weight == "medium" {
		weight = "easy"
	}
	return family + " " + weight
}

// Size is a session's length for a person: "8 km" when it has a distance, otherwise
// "45 min".
func Size(s *planner.Session) string {
	if s.Metres > 0 {
		return words.Length(s.Metres, s.Unit)
	}
	return words.Minutes(s.Minutes)
}

// Effort is the bar under a card's name, 1 to 10. Its length is a class, because the
// content policy allows no style attributes.
func Effort(rpe int) app.UI {
	return El("span", "effort", "e"+strconv.Itoa(rpe)).Aria("hidden", "true")
}

// Chip is the verdict of a week. What it says instead of that all is clear, and why, is as
// state.Reasons have it.
func Chip(e, w, a int, other string, why []string, msg state.Msg) *Elem {
	level := "clear"
	switch {
	case e > 0:
		level = "error"
	case w > 0:
		level = "warning"
	case a > 0:
		level = "advice"
	case other != "":
		level = "open"
	}
	text := words.Verdict(e, w, a, other)
	return PlainButton(msg, "chip", level).
		Aria("label", words.VerdictLabel.Of(text, words.VerdictLine(e, w, a, other, why))).
		Body(Icon("verdict-"+level), El("span").Text(text))
}
