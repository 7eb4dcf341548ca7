package words

import (
	"strconv"
	"strings"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// Finding is the rule's sentence about what it found: what is the matter and
// why, then what to do. Its holes are
//
//	{A} {a} {B} {b}        the two sessions, with and without a capital
//	{when} {whenB}         their day and time; {day} the day alone
//	{gap}                  the time between them
//	{n} {limit}            the numbers of the hit
//	{n min} {limit min}    the same as a time
//	{n km} {limit km}      the same, in metres
//	{most min} {most km}   what n can still become
//	{race}                 the race that asks for training: "a marathon"
//	{n hundredths}         n with two decimals
//	{exercise} {Exercise}  the exercise whose code in the catalogue is n
//	{gear}                 what that needs and the athlete lacks
//	{names}                those of rule.<id>.name that n has bits for
//
// Of two forms n chooses.
func Finding(p *planner.Plan, f *rule.Finding) string {
	k, t := ruleOf(f.Rule.ID)
	if t == nil || f.Say < 0 || f.Say >= int(t.says) {
		return RuleTitle(f.Rule.ID)
	}
	k += ruleParts + Key(t.sources)
	said := holes(form((k+Key(f.Say)).Text(), f.N), func(hole string) string {
		if hole == "names" {
			return list(bitNames(k+Key(t.says), f.N, int(t.names)))
		}
		said, _ := findingHole(p, f, hole)
		return said
	})
	switch {
	case !f.Again:
		return said
	case f.Week == 0 && len(p.Weeks) > 1: // the week after is known
		return FindingsIfBefore.Of(said)
	}
	return FindingsIfNext.Of(said)
}

// FirstOf is the first sentence of a finding: what is the matter, without what
// to do. There is no time to read more in mid-drag.
func FirstOf(finding string) string {
	if first, _, more := strings.Cut(finding, ". "); more {
		return first + "."
	}
	return finding
}

// bitNames are the texts from the key on that n has bits for.
func bitNames(k Key, n, of int) (names []string) {
	for i := range of {
		if n>>i&1 == 1 {
			names = append(names, (k + Key(i)).Text())
		}
	}
	return names
}

func findingHole(p *planner.Plan, f *rule.Finding, hole string) (said string, known bool) {
	var first rule.Pair
	if len(f.Pairs) > 0 {
		first = f.Pairs[0]
	}
	switch hole {
	case "A", "a":
		said = nameOf(p, first.A)
	case "B", "b":
		said = nameOf(p, first.B)
	case "when":
		said = whenOf(p, first.A)
	case "whenB":
		said = whenOf(p, first.B)
	case "day":
		said = dayOf(p, f.Day, first.A)
	case "gap":
		said = duration(f.Gap)
	case "exercise", "Exercise":
		said = exerciseOfCode(f.N)
	case "gear":
		said = gearFor(p, f.N)
	case "race":
		said = raceOf(p, f.Race)
	default:
		return numberHole(f, hole)
	}
	if 'A' <= hole[0] && hole[0] <= 'Z' {
		said = Capital(said)
	}
	return said, true
}

// numberHole is a number of the finding with its unit.
func numberHole(f *rule.Finding, hole string) (said string, known bool) {
	name, unit, _ := strings.Cut(hole, " ")
	n := f.N
	switch name {
	case "n":
	case "limit":
		n = f.Limit
	case "most":
		n = f.Most
	default:
		return "", false
	}
	switch unit {
	case "":
		return strconv.Itoa(n), true
	case "min":
		return duration(n), true
	case "km":
		return lengthDown(n, planner.Kilometres), true
	case "hundredths":
		return strconv.Itoa(n/100) + NumberPoint.Text() + strconv.Itoa(n/10%10) + strconv.Itoa(n%10), true
	}
	return "", false
}

func nameOf(p *planner.Plan, id planner.SessionID) string {
	if _, s, ok := p.Find(id); ok {
		return Session(s.Type)
	}
	return CalledNoSession.Text()
}

// whenOf is the session's day and time.
func whenOf(p *planner.Plan, id planner.SessionID) string {
	if _, s, ok := p.Find(id); ok {
		return at(s.Day, s.Slot)
	}
	return CalledNoDay.Text()
}

// dayOf is a day of the week, or else the session's.
func dayOf(p *planner.Plan, day int, id planner.SessionID) string {
	if day != rule.NoDay {
		return dayName(planner.Weekday(day))
	}
	if _, s, ok := p.Find(id); ok {
		return dayName(s.Day)
	}
	return CalledNoDay.Text()
}

func exerciseOfCode(code int) string {
	if e, ok := catalog.ExerciseByCode(uint8(code)); ok {
		return Exercise(e)
	}
	return CalledNoExercise.Text()
}

// raceOf is the race with a number, counted from 1.
func raceOf(p *planner.Plan, n int) string {
	if n < 1 || n > len(p.Races) {
		return askingRace(planner.DistanceUnknown)
	}
	return askingRace(p.Races[n-1].Distance)
}

// askingRace is a race as something to train for: "a marathon".
func askingRace(d planner.Distance) string { return (CalledRaceUnknown + Key(d)).Text() }

func gearFor(p *planner.Plan, code int) string {
	if e, ok := catalog.ExerciseByCode(uint8(code)); ok {
		return list(Gear(e.Missing(p.Athlete.Equipment)))
	}
	return CalledNoGear.Text()
}
