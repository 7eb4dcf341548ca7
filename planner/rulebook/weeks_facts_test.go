package rulebook_test

import (
	"slices"
	"strings"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// What sessions are and add up to, as the rulebook has it in words. It is written anew here
// and asks neither rule nor load.

func did(s *planner.Session) int {
	if s.Done && s.Log.Minutes.Known {
		return s.Log.Minutes.N
	}
	return s.Minutes
}

func felt(s *planner.Session) int {
	if s.Done && s.Log.RPE.Known {
		return s.Log.RPE.N
	}
	if s.RPE > 0 {
		return s.RPE
	}
	return catalog.Sessions[s.Type].RPE
}

func isRun(s *planner.Session) bool {
	return s.Type >= catalog.RunRecovery && s.Type <= catalog.RunRace
}

func isRace(s *planner.Session) bool { return s.Type == catalog.RunRace }

func isEasyType(s *planner.Session) bool {
	return s.Type == catalog.RunEasy || s.Type == catalog.RunRecovery
}

func isHard(s *planner.Session) bool {
	switch s.Type {
	case catalog.RunTempo, catalog.RunIntervals, catalog.RunHills, catalog.RunSprints, catalog.RunTimeTrial, catalog.RunRace:
		return true
	}
	return isLong(s) && s.Quality >= 15 || isEasyType(s) && felt(s) >= 7
}

func isLong(s *planner.Session) bool {
	return s.Type == catalog.RunLong || (s.Type == catalog.RunSteady || isEasyType(s) && felt(s) < 7) && s.Minutes >= 90
}

// legs reports whether a list, where there is one, has an exercise for the legs.
func legs(s *planner.Session) bool {
	for i := range s.Exercises {
		if e, ok := catalog.FindExercise(s.Exercises[i].ID); ok && e.Pattern.IsLeg() {
			return true
		}
	}
	return len(s.Exercises) == 0
}

func isLegHeavy(s *planner.Session) bool {
	return s.Type == catalog.StrHeavyLower || s.Type == catalog.StrHeavyFull || s.Type == catalog.StrModerate && felt(s) >= 8 && legs(s)
}

func isHeavy(s *planner.Session) bool {
	return isLegHeavy(s) || s.Type == catalog.StrHeavyUpper || s.Type == catalog.StrModerate && felt(s) >= 8
}

func isStress(s *planner.Session) bool {
	return isHard(s) || isLegHeavy(s) || isLong(s) && s.Minutes >= 90 || s.Type == catalog.XWalk && (felt(s) >= 5 || s.Minutes >= 120)
}

func isDemanding(s *planner.Session) bool {
	return isHard(s) || isLong(s) || s.Type == catalog.RunSteady || isEasyType(s) && felt(s) >= 5 ||
		isHeavy(s) || s.Type == catalog.StrPower || s.Type == catalog.StrModerate && s.Minutes >= 30
}

// isMain reports whether a session is one of strength: bodyweight work from 20 min on is.
func isMain(s *planner.Session) bool {
	switch s.Type {
	case catalog.StrHeavyLower, catalog.StrHeavyFull, catalog.StrHeavyUpper, catalog.StrModerate, catalog.StrPower:
		return true
	}
	return s.Type == catalog.StrBodyweight && s.Minutes >= 20
}

func howMany(all []placed, is func(*planner.Session) bool) (n int) {
	for _, s := range all {
		if is(s.Session) {
			n++
		}
	}
	return n
}

func datesWith(all []placed, is func(*planner.Session) bool) (dates []int) {
	for _, s := range all {
		if is(s.Session) && !slices.Contains(dates, s.date) {
			dates = append(dates, s.date)
		}
	}
	slices.Sort(dates)
	return dates
}

func runMinutes(all []placed) (sum int) {
	for _, s := range all {
		if isRun(s.Session) && !isRace(s.Session) {
			sum += did(s.Session)
		}
	}
	return sum
}

// any reports whether it is so of one of the sessions.
func any1(all []placed, is func(placed) bool) bool { return slices.ContainsFunc(all, is) }

// both reports whether it is so of two of the sessions that the sentence names.
func (s *said) both(is func(a, b placed) bool) bool {
	return any1(s.a(), func(a placed) bool {
		return any1(s.b(), func(b placed) bool { return a.Session != b.Session && is(a, b) || a.date != b.date && is(a, b) })
	})
}

// begins is when a session begins, in minutes from the plan's beginning: the sessions of
// a slot follow each other as planned, and a long one pushes what comes after.
func (s *said) begins(of placed) int {
	end := -1 << 30
	for _, at := range s.around() {
		start := max(at.date*1440+s.athlete().Times[at.Slot], end)
		if at.Session == of.Session && at.date == of.date {
			return start
		}
		end = start + did(at.Session)
	}
	return -1
}

func (s *said) athlete() *planner.Athlete { return &s.p.Athlete }

// apart reports whether the sentence's gap is the time between the two sessions.
func (s *said) apart(a, b placed) bool {
	x, y := s.begins(a), s.begins(b)
	if x > y {
		x, y, a = y, x, b
	}
	return s.isTime("gap", y-x-did(a.Session))
}

// racesOn reports whether a race is on a day of the plan, of the list or as a session.
func (s *said) raceOn(date int) bool {
	return slices.ContainsFunc(s.p.Races, func(r planner.Race) bool { return r.Day == date }) ||
		any1(slices.Concat(s.around(), allOf(s.p)), func(at placed) bool { return isRace(at.Session) && at.date == date })
}

// longestBefore is the longest run, in minutes, of the 30 days before the week's Monday, in
// the plan and in what was typed for the time before it.
func (s *said) longestBefore() (longest int) {
	first := 7*s.f.Week - 30
	for w := range s.f.Week {
		for _, at := range sessionsIn(s.p, w, w) {
			if at.date >= first && isRun(at.Session) {
				longest = max(longest, did(at.Session))
			}
		}
	}
	if first < 0 && s.p.History.Longest30d.Known {
		longest = max(longest, s.p.History.Longest30d.N)
	}
	return longest
}

// minutesOn are those of the sessions of a day that pass the test.
func (s *said) minutesOn(day string, is func(*planner.Session) bool) (sum int) {
	for _, at := range s.this() {
		if strings.HasPrefix(whenWords(at.Session), day) && is(at.Session) {
			sum += did(at.Session)
		}
	}
	return sum
}

func anything(*planner.Session) bool { return true }

func workSets(list []planner.Exercise) (most int) {
	for i := range list {
		most = max(most, list[i].Sets)
	}
	return most
}
