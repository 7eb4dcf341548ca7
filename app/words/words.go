// Package words holds what the app says, in one place, so that a language can
// be added. Sentences are short and kind; a number has a unit.
package words

import (
	"errors"
	"strconv"
	"strings"

	"hardeasy/planner"
	"hardeasy/planner/notation"
)

const (
	AppName = "HardEasy"

	NothingToUndo = "Nothing to undo"
	NothingToRedo = "Nothing to redo"
	LinkCopied    = "Link copied"
	PutBack       = "Put back. Nothing changed."
	NoOpenSlot    = "No day of this week is open for it"
	PlanMade      = "Your plan is ready. Drag a session to move it."
	PlanImported  = "The plan is yours now"
	PlanRemoved   = "Plan deleted"
	PlanCopied    = "Copy made"
	TookOver      = "Took over the shared version"
	OtherWindow   = "the other window's change"
	Overtaken     = "This plan was changed in another window. That version is shown; undo brings yours back."
	UnnamedPlan   = "My plan"

	ReasonWanted = "Say in a few words why, then it is kept with the plan."

	BadMinutes  = "Length takes whole minutes from 1 to 1440, so it was left as it was."
	BadDistance = "Distance takes kilometres from 0 to 500, so it was left as it was."
	BadEffort   = "Effort takes a whole number from 1 to 10, so it was left as it was."
	BadNote     = "A note takes 280 characters at most, so it was left as it was."
)

// Days and dates.
var (
	dayNames   = [...]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}
	dayShort   = [...]string{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}
	partNames  = [...]string{"morning", "noon", "evening"}
	monthShort = [...]string{"", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}
	phaseNames = [...]string{
		planner.OffSeason: "Off-season", planner.Base: "Base", planner.Build: "Build", planner.Peak: "Peak",
		planner.Taper: "Taper", planner.RaceWeek: "Race week", planner.Recovery: "Recovery", planner.Maintenance: "Maintenance",
	}
	phaseAims = [...]string{
		planner.OffSeason: "time to get strong", planner.Base: "building up", planner.Build: "harder work",
		planner.Peak: "the hardest weeks", planner.Taper: "freshening up", planner.RaceWeek: "stay fresh",
		planner.Recovery: "easy does it", planner.Maintenance: "keeping what you have",
	}
)

func Day(d planner.Weekday) string      { return dayNames[d] }
func DayShort(d planner.Weekday) string { return dayShort[d] }
func Part(s planner.Slot) string        { return partNames[s] }
func Phase(p planner.Phase) string      { return phaseNames[p] }

// PhaseMeans is a phase with what it is for: "Base: building up".
func PhaseMeans(p planner.Phase) string {
	return phaseNames[p] + ": " + phaseAims[p]
}

// When is "Monday morning".
func When(p planner.Place) string { return dayNames[p.Day] + " " + partNames[p.Slot] }

// Date is "23 Nov".
func Date(d planner.Date) string {
	_, m, day := d.Civil()
	return strconv.Itoa(day) + " " + monthShort[m]
}

// Span is a week, "23–29 Nov" or "30 Nov – 6 Dec".
func Span(monday planner.Date) string {
	if monday == 0 {
		return ""
	}
	_, m, day := monday.Civil()
	if _, last, _ := (monday + 6).Civil(); last != m {
		return Date(monday) + " – " + Date(monday+6)
	}
	return strconv.Itoa(day) + "–" + Date(monday+6)
}

func WeekOf(n, of int) string { return "Week " + strconv.Itoa(n) + " of " + strconv.Itoa(of) }

// Minutes is "45 min" or "1 h 40 min".
func Minutes(n int) string {
	switch {
	case n < 90:
		return strconv.Itoa(n) + " min"
	case n%60 == 0:
		return strconv.Itoa(n/60) + " h"
	}
	return strconv.Itoa(n/60) + " h " + strconv.Itoa(n%60) + " min"
}

// Km is "8 km" or "8.4 km".
func Km(metres int) string {
	s := strconv.FormatFloat(float64(metres)/1000, 'f', 1, 64)
	return strings.TrimSuffix(s, ".0") + " km"
}

// Verdict is the chip's text: what weighs most first.
func Verdict(errors, warnings, advice int) string {
	switch {
	case errors > 0:
		return strconv.Itoa(errors) + " to fix"
	case warnings > 0:
		return plural(warnings, "warning", "warnings")
	case advice > 0:
		return plural(advice, "tip", "tips")
	}
	return "All clear"
}

// VerdictLine tells all three counts, for the screen reader.
func VerdictLine(errors, warnings, advice int) string {
	if errors+warnings+advice == 0 {
		return "All clear."
	}
	return plural(errors, "thing to fix", "things to fix") + ", " + plural(warnings, "warning", "warnings") + ", " + plural(advice, "tip", "tips") + "."
}

// Gain says what is left once a fix is made.
func Gain(errors, warnings, advice int) string {
	if errors+warnings+advice == 0 {
		return "This settles it, and nothing else is left."
	}
	var left []string
	for _, n := range []string{some(errors, "thing to fix", "things to fix"), some(warnings, "warning", "warnings"), some(advice, "tip", "tips")} {
		if n != "" {
			left = append(left, n)
		}
	}
	return "This settles it. Left in this week and the ones beside it: " + strings.Join(left, ", ") + "."
}

// some is plural, and nothing for none.
func some(n int, one, many string) string {
	if n == 0 {
		return ""
	}
	return plural(n, one, many)
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}

// Done turns a verb phrase into what has happened: "Move tempo to Thursday"
// into "Moved tempo to Thursday".
func Done(phrase string) string {
	verb, rest, _ := strings.Cut(phrase, " ")
	if past := pastTense.of(verb); past != "" {
		return past + " " + rest
	}
	return phrase
}

// pairs are words and what stands for them: data, where a map would be built at
// the start.
type pairs [][2]string

// of is what stands for the word, "" where nothing does.
func (p pairs) of(word string) string {
	for i := range p {
		if p[i][0] == word {
			return p[i][1]
		}
	}
	return ""
}

var pastTense = pairs{
	{"Add", "Added"}, {"Arrange", "Arranged"}, {"Keep", "Kept"}, {"Open", "Opened"}, {"Change", "Changed"}, {"Do", "Did"}, {"Drop", "Dropped"}, {"Give", "Gave"}, {"Go", "Went"}, {"Heed", "Heeded"}, {"Silence", "Silenced"}, {"Lengthen", "Lengthened"},
	{"Clear", "Cleared"}, {"Leave", "Left"}, {"Log", "Logged"}, {"Replace", "Replaced"},
	{"Let", "Let"}, {"Make", "Made"}, {"Mark", "Marked"}, {"Move", "Moved"}, {"Mute", "Muted"}, {"Pin", "Pinned"}, {"Remove", "Removed"},
	{"Rename", "Renamed"}, {"Set", "Set"}, {"Shorten", "Shortened"}, {"Swap", "Swapped"}, {"Take", "Took"}, {"Unpin", "Unpinned"},
	{"Write", "Wrote"},
}

// What is done about a rule, as a verb phrase.
func GoAgainst(title string) string { return "Go against “" + title + "” this week" }
func HeedAgain(title string) string { return "Heed “" + title + "” again" }
func Silence(title string) string   { return "Silence “" + title + "”" }

// DoInstead offers a small session in place of one that was dropped.
func DoInstead(minutes int, day planner.Weekday) string {
	return "Do " + Minutes(minutes) + " on " + Day(day) + " instead"
}

func Undone(what string) string { return "Undone: " + lower(what) }
func Redone(what string) string { return "Done again: " + lower(what) }
func CopyOf(name string) string { return name + " (copy)" }

func lower(s string) string {
	if s == "" {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}

func Lifted(name string, from planner.Place) string {
	return Capital(name) + ", lifted from " + When(from) + ". Arrow keys move it, Space drops it, Escape puts it back."
}

var verdicts = pairs{
	{"better", "better than now"}, {"same", "as good as now"}, {"advice", "one more tip"}, {"warning", "a new warning"},
	{"error", "something to fix"}, {"closed", "closed"},
}

func Hovering(to planner.Place, verdict, reason string) string {
	said := verdicts.of(verdict)
	if reason != "" {
		said += ". " + reason
	}
	return When(to) + ": " + said
}

func SlotClosed(p planner.Place) string {
	return When(p) + " is closed in your setup, so nothing was moved"
}

func PlanMadeWithout(names []string) string {
	return "Your plan is ready. There was no room for: " + strings.Join(names, ", ") + "."
}

// NotDone says why an edit was refused.
func NotDone(err error) string {
	switch {
	case errors.Is(err, planner.ErrWeekFull):
		return "That week is full: 42 sessions are the most it takes."
	case errors.Is(err, notation.ErrTooLong):
		return "The plan would be longer than 256 kB, the most that a plan takes, so nothing was changed. Shorten its notes, or drop weeks that are over."
	case errors.Is(err, planner.ErrValue):
		return "That value is out of range, so nothing was changed. Minutes go from 1 to 1440 and effort from 1 to 10."
	case errors.Is(err, planner.ErrTooMany):
		return "That is more than a plan takes, so nothing was changed."
	}
	return "That could not be done, so nothing was changed."
}
