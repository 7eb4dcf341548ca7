package words

import "hardeasy/planner"

// SoFar is how much better the best week is that was found so far.
func SoFar(errors, warnings, advice int) string {
	if said := differenceList(errors, warnings, advice); said != "" {
		return SoFarCounts.Of(said)
	}
	return SoFarLess.Text()
}

// AlreadyBest says that nothing needs to move.
func AlreadyBest(fewest, proved, clean bool) string {
	said := BestNoOrder
	switch {
	case !proved:
		said = BestStopped
	case clean:
		said = BestGood
	case fewest:
		said = BestNoMove
	}
	return said.Text()
}

// Bigger says what more moves than it is worth would bring.
func Bigger(tips, moves int) string {
	if tips < 1 {
		return BiggerCalm.Of(moves)
	}
	return BiggerTips.Of(tips, BiggerMoves.Of(moves))
}

// RoomCosts is Fewer for a week in which a day is kept free.
func RoomCosts(errors, warnings, advice int) string {
	if errors == 0 && warnings == 0 && advice == 0 {
		return RoomNone.Text()
	}
	return Fewer(errors, warnings, advice)
}

// ProposalTitle heads the sheet.
func ProposalTitle(fewest bool) string {
	if fewest {
		return TitleMoves.Text()
	}
	return TitleWeek.Text()
}

// RoomTitle is "Thursday and Friday free".
func RoomTitle(days []planner.Weekday) string { return RoomDays.Of(dayList(days)) }

// Proof says how sure it is that there is nothing better. What is not proved
// says how much better it could be at most.
func Proof(fewest, proved bool, errors, warnings, advice int) string {
	bound := differenceList(max(errors, 0), max(warnings, 0), max(advice, 0))
	switch {
	case proved && fewest:
		return ProofMoves.Text()
	case proved:
		return ProofWeek.Text()
	case bound == "":
		return ProofNone.Text()
	}
	return ProofBound.Of(bound)
}

// Beside compares a runner-up with the best week; the numbers are how many
// fewer findings it has than that.
func Beside(errors, warnings, advice int) string {
	if said := differenceList(errors, warnings, advice); said != "" {
		return BesideBest.Of(said)
	}
	return BesideSame.Text()
}

// Other names a proposed week by a session that stands elsewhere in the best one.
func Other(session string, d planner.Weekday, moves int) string {
	return OtherWeek.Of(Capital(session), Day(d), moves)
}

// DayFree labels a day's name on the board, with its number where there is one.
func DayFree(day, number string) string {
	if number == "" {
		return FreeDayKeep.Of(day)
	}
	return FreeDayDated.Of(day, number)
}

// Dropped says which sessions find no room.
func Dropped(sessions []string) string {
	return DroppedNames.Of(len(sessions), Capital(list(sessions)))
}

// Carried says which sessions go to the next week, or come from there into this one.
func Carried(sessions []string, next bool) string {
	if next {
		return CarriedNext.Of(len(sessions), Capital(list(sessions)))
	}
	return CarriedHere.Of(len(sessions), Capital(list(sessions)))
}

// Stays names what may not be moved off a day.
func Stays(sessions []string) string { return StaysNames.Of(len(sessions), Capital(list(sessions))) }

// KeepFree is what making room is called.
func KeepFree(days []planner.Weekday, carried, dropped []string) Phrase {
	free := dayList(days)
	switch {
	case len(carried) > 0 && len(dropped) > 0:
		return KeepFreeBoth.Of(free, list(carried), list(dropped))
	case len(carried) > 0:
		return KeepFreeCarried.Of(free, list(carried))
	case len(dropped) > 0:
		return KeepFreeDropped.Of(free, list(dropped))
	}
	return KeepFreeOnly.Of(free)
}

// OpenUp opens parts of a day.
func OpenUp(d planner.Weekday, slots uint8) Phrase {
	var parts []string
	for s := planner.AM; s < planner.Slots; s++ {
		if slots>>s&1 == 1 {
			parts = append(parts, Part(s))
		}
	}
	return OpenParts.Of(Day(d), list(parts))
}

// Buys is what giving up one wish alone is worth. The rules are those that are
// heeded then.
func Buys(errors, warnings int, rules []string) string {
	said, heeded := BuysNothing.Text(), ""
	if differ := differenceList(errors, warnings, 0); differ != "" {
		said = BuysFindings.Of(differ)
	}
	if len(rules) > 0 {
		quoted := make([]string, len(rules))
		for i, title := range rules {
			quoted[i] = Quoted.Of(title)
		}
		heeded = BuysHeeded.Of(len(rules), list(quoted))
	}
	return Sentences(said, heeded)
}
