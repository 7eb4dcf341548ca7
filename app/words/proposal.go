package words

import (
	"strconv"
	"strings"

	"hardeasy/planner"
)

// What is asked of the solver, and what it is doing.
const (
	WhyNot    = "Why not?"
	ArrangeIt = "Arrange it"

	SeeksBetter = "Looking for a better week…"
	SeeksOthers = "Looking for others as good…"
	SeeksReason = "Looking for the reason…"
	SeeksRoom   = "Making room…"
	RoomSoFar   = "There is room. Looking for fewer moves…"
	Stopped     = "Stopped. Nothing was changed."

	NothingMoves = "All sessions of this week are pinned, done or past, so they stay."
	NoDayChosen  = "Choose a day to keep free."
	RoomIsThere  = "Nothing is planned there. It is free already."
	NoRoom       = "The other sessions have nowhere to go, so nothing was changed. Unpin one, or open another day."
	CanBeClean   = "It can be clean: some sessions have to move."
	PerhapsMore  = "The search was cut short: perhaps less than that stands in the way."
	ErrorStays   = "However the sessions stand, something is left to fix."
	WarningStays = "Nothing has to be left to fix, but a warning stays however the sessions stand."
	MayCarry     = "What fits nowhere else may move to the other week."
	NoneTooMany  = "Proved: without any one of them, the others can be had."
	NoFewer      = "Proved: no shorter list stands in the way."
	RoomPerhaps  = "The search was cut short: perhaps fewer changes would do."
	MovesOnly    = "Sessions that are pinned, done or past stay where they are."
)

// SeeksPart, SeeksFewer and SeeksWorth are how far the reason is found.
func SeeksPart(at, of int) string { return "What stands in the way? Asking " + atOf(at, of) }

func SeeksFewer(n int) string {
	return plural(n, "thing stands", "things stand") + " in the way. Looking for fewer…"
}

func SeeksWorth(at, of int) string { return "What is each of them worth? Asking " + atOf(at, of) }

// SeeksCarry and SeeksDrop are how far room is made that is not there.
func SeeksCarry(at, of int) string { return "Not all fits. Asking for the next week, " + atOf(at, of) }

func SeeksDrop(at, of int) string { return "Not all fits. Leaving one out, " + atOf(at, of) }

func atOf(at, of int) string { return strconv.Itoa(at) + " of " + strconv.Itoa(of) + "…" }

// SoFar is how much better the best week is that was found so far.
func SoFar(errors, warnings, advice int) string {
	return "So far " + lower(Fewer(errors, warnings, advice))
}

// AlreadyBest says that nothing needs to move.
func AlreadyBest(fewest, proved, clean bool) string {
	switch {
	case !proved:
		return "Stopped. No better week so far."
	case clean:
		return "Your week is good as it is. No order is better."
	case fewest:
		return "No move makes it better."
	}
	return "No order of these sessions is better."
}

// Fewer is a difference of findings in words: "2 fewer to fix, 1 more tip."
func Fewer(errors, warnings, advice int) string {
	var parts []string
	add := func(n int, one, many string) {
		switch {
		case n == 1 || n == -1:
			parts = append(parts, "1 "+one)
		case n != 0:
			parts = append(parts, strconv.Itoa(max(n, -n))+" "+many)
		}
	}
	add(errors, lessOrMore(errors)+" to fix", lessOrMore(errors)+" to fix")
	add(warnings, lessOrMore(warnings)+" warning", lessOrMore(warnings)+" warnings")
	add(advice, lessOrMore(advice)+" tip", lessOrMore(advice)+" tips")
	if len(parts) == 0 {
		return "As many things to look at as now, but less of each."
	}
	return strings.Join(parts, ", ") + "."
}

func lessOrMore(n int) string {
	if n > 0 {
		return "fewer"
	}
	return "more"
}

// RoomCosts is Fewer for a week in which a day is kept free.
func RoomCosts(errors, warnings, advice int) string {
	if errors == 0 && warnings == 0 && advice == 0 {
		return "Nothing more to look at than now."
	}
	return Fewer(errors, warnings, advice)
}

// MovesOf counts them.
func MovesOf(n int) string { return plural(n, "move", "moves") + "." }

// MoveFrom is where a session comes from.
func MoveFrom(p planner.Place) string { return "from " + When(p) }

// ProposalTitle heads the sheet.
func ProposalTitle(fewest bool) string {
	if fewest {
		return "The fewest moves"
	}
	return "A better week"
}

// RoomTitle is "Thursday and Friday free".
func RoomTitle(days []planner.Weekday) string { return dayList(days) + " free" }

// Proof says how sure it is that there is nothing better.
func Proof(fewest, proved bool, errors, warnings, advice int) string {
	switch {
	case proved && fewest:
		return "Proved: no fewer moves do it."
	case proved:
		return "Proved: no better week exists."
	}
	said := "Best found so far; the search was stopped. "
	if errors <= 0 && warnings <= 0 && advice <= 0 {
		return said + "No week has fewer things to look at."
	}
	return said + "At the very best there would be " + lower(Fewer(max(errors, 0), max(warnings, 0), max(advice, 0)))
}

// Beside compares a runner-up with the best week; the numbers are how many
// fewer findings it has than that.
func Beside(errors, warnings, advice int) string {
	if errors == 0 && warnings == 0 && advice == 0 {
		return "As many things to look at as in the best week."
	}
	return "Beside the best week: " + Fewer(errors, warnings, advice)
}

// BestOf names the first of the proposed weeks, Other one of the others by a
// session that stands elsewhere.
func BestOf(moves int) string { return "Best · " + plural(moves, "move", "moves") }

func Other(name string, d planner.Weekday, moves int) string {
	return name + " on " + Day(d) + " · " + plural(moves, "move", "moves")
}

// KeepFree is what making room is called.
func KeepFree(days []planner.Weekday, carried, dropped []string) string {
	said := "Keep " + dayList(days) + " free"
	if len(carried) > 0 {
		said += ", with " + andList(carried) + " in another week"
	}
	if len(dropped) > 0 {
		said += ", without " + andList(dropped)
	}
	return said
}

// Dropped says which sessions find no room.
func Dropped(names []string) string {
	if len(names) == 1 {
		return Capital(names[0]) + " has to go. It matters least, and there is no room for it."
	}
	return Capital(andList(names)) + " have to go. They matter least, and there is no room for them."
}

// Carried says which sessions go to the next week, or come from there into this one.
func Carried(names []string, next bool) string {
	verb, to := " move", "this week."
	if len(names) == 1 {
		verb = " moves"
	}
	if next {
		to = "next week."
	}
	return Capital(andList(names)) + verb + " to " + to
}

// Stays names what may not be moved off a day.
func Stays(names []string) string {
	if len(names) == 1 {
		return Capital(names[0]) + " is pinned or done, so it stays there."
	}
	return Capital(andList(names)) + " are pinned or done, so they stay there."
}

// ArrangeWeek is what applying many moves is called.
func ArrangeWeek(n int) string { return "Arrange week " + strconv.Itoa(n) }

// OpenUp opens parts of a day.
func OpenUp(d planner.Weekday, slots uint8) string {
	var parts []string
	for s := planner.AM; s < planner.Slots; s++ {
		if slots>>s&1 == 1 {
			parts = append(parts, Part(s))
		}
	}
	return "Open " + Day(d) + " " + andList(parts)
}

// Buys is what giving up one wish alone is worth.
// The rules are those that are heeded then.
func Buys(errors, warnings int, heeded []string) string {
	said := "Nothing is won by that alone."
	if errors != 0 || warnings != 0 {
		said = "Without it: " + Fewer(errors, warnings, 0)
	}
	for i, title := range heeded {
		heeded[i] = "“" + title + "”"
	}
	switch len(heeded) {
	case 0:
		return said
	case 1:
		return said + " " + heeded[0] + " is heeded then."
	}
	return said + " " + andList(heeded) + " are heeded then."
}

// DayFree labels a day's name on the board.
func DayFree(short, number string) string {
	return strings.TrimSpace(short+" "+number) + ", keep it free"
}

func dayList(days []planner.Weekday) string {
	names := make([]string, len(days))
	for i, d := range days {
		names[i] = Day(d)
	}
	return andList(names)
}

// andList is "a, b and c".
func andList(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}
