package rulebook_test

import (
	"maps"
	"slices"
	"strings"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

func init() { maps.Copy(facts, longFacts) }

// longFacts are the checkers of what is counted over lists, weeks and gaps.
var longFacts = map[string]func(*said) bool{
	"archetype-no-balance.3": func(s *said) bool { return s.inAnyDays(14, s.spoiltRuns(), s.num("n")) },

	"archetype-no-progression.1": func(s *said) bool { return s.corrective(s.num("n")+1, 80) },
	"archetype-no-progression.2": (*said).holdsSame,
	"corrective-only.1":          func(s *said) bool { return s.corrective(s.num("n")+1, s.num("limit")) },
	"dont-raise-both.1":          (*said).bothGrow,

	"keep-it-simple.2":      func(s *said) bool { return s.between(s.lines(isMain, func(line) bool { return true })) },
	"redundant-exercises.2": func(s *said) bool { return s.between(s.lines(isMain, func(l line) bool { return isPlank(l.ID) })) },
	"redundant-exercises.3": func(s *said) bool {
		lines := s.lines(isMain, func(l line) bool { return l.is.Pattern == catalog.HipAbduction })
		return s.num("n") <= len(lines) && s.num("n") >= len(lines)-mayWarmUp(lines)
	},
	"plyo-contacts-cap.1": func(s *said) bool { return s.lands(s.num("n")) && s.num("n") > s.num("limit") },
	"plyo-contacts-cap.2": func(s *said) bool {
		var ids []planner.SessionID
		for _, l := range s.lines(anything, func(l line) bool { return isJump(l.is) && l.is.Level > catalog.Beginner }) {
			if !slices.Contains(ids, l.session.ID) {
				ids = append(ids, l.session.ID)
			}
		}
		return s.num("n") <= len(ids) && s.num("n") > s.num("limit")
	},
	"race-near-bodyweight.5": func(s *said) bool {
		return s.lands(s.num("n")) && any1(s.a(), func(a placed) bool {
			return slices.ContainsFunc([]int{3, 4, 5, 6, 7}, func(days int) bool { return s.raceOn(a.date + days) })
		})
	},

	"recovery-basics.2": (*said).sleeps,
	"under-recovery.1":  func(s *said) bool { return s.num("n") == s.mostSigns() },

	"race-readiness.4": (*said).farthestByRace,
	"race-readiness.5": (*said).farthestByRace,
	"race-readiness.6": (*said).farthestByRace,
	"race-readiness.7": (*said).bigWeeksByRace,

	"return-after-gap.1": func(s *said) bool { return s.comesAfterGap(isHard, s.num("limit")) },
	"return-after-gap.3": func(s *said) bool { return s.comesAfterGap(isLong, s.num("limit")) },
	"return-after-gap.7": func(s *said) bool {
		return s.comesAfterGap(func(x *planner.Session) bool { return isHeavy(x) || x.Type == catalog.StrPower }, 14) &&
			any1(s.a(), s.isFirstLift)
	},
}

// inAnyDays reports whether so many of some dates lie in as many days running, the last of
// which is in the sentence's week.
func (s *said) inAnyDays(days int, dates []int, n int) bool {
	for end := 7 * s.f.Week; end < 7*s.f.Week+7; end++ {
		in := 0
		for _, d := range dates {
			in += one(end-days < d && d <= end)
		}
		if in == n {
			return true
		}
	}
	return false
}

// spoiltRuns are the dates of key runs that took a fifth less time or effort than planned, on
// the day after a lift.
func (s *said) spoiltRuns() (dates []int) {
	all := allOf(s.p)
	for _, run := range all {
		planned := *run.Session
		planned.Done = false
		key := isHard(run.Session) || isLong(run.Session) && run.Minutes >= 75
		less := 5*did(run.Session) <= 4*run.Minutes || 5*felt(run.Session) <= 4*felt(&planned)
		if run.Done && key && less && did(run.Session) > 0 && any1(all, func(lift placed) bool {
			return lift.date == run.date-1 && isMain(lift.Session) && did(lift.Session) > 0
		}) {
			dates = append(dates, run.date)
		}
	}
	return dates
}

// line is an exercise of a list.
type line struct {
	planner.Exercise
	is      *catalog.Exercise
	session *planner.Session
}

// linesOf are the lines that pass both tests.
func linesOf(sessions []placed, of func(*planner.Session) bool, is func(line) bool) (all []line) {
	for _, at := range sessions {
		for _, x := range at.Exercises {
			if e, ok := catalog.FindExercise(x.ID); ok && at.Type.IsStrength() && of(at.Session) {
				if l := (line{x, e, at.Session}); is(l) {
					all = append(all, l)
				}
			}
		}
	}
	return all
}

func (s *said) lines(of func(*planner.Session) bool, is func(line) bool) []line {
	return linesOf(s.this(), of, is)
}

// mayWarmUp counts the lines that can be warm-up or mobility by their place in a list.
func mayWarmUp(lines []line) (n int) {
	for _, l := range lines {
		n += one(l.is.Roles.Any(catalog.RoleWarmUp | catalog.RoleMobility))
	}
	return n
}

// between reports whether the sentence's number is that of the different exercises, of which
// some may be warm-up.
func (s *said) between(lines []line) bool {
	var all, warm []string
	for _, l := range lines {
		if !slices.Contains(all, l.ID) {
			all = append(all, l.ID)
			if mayWarmUp([]line{l}) > 0 {
				warm = append(warm, l.ID)
			}
		}
	}
	return s.num("n") <= len(all) && s.num("n") >= len(all)-len(warm)
}

func isPlank(id string) bool {
	return strings.Contains(id, "plank") || id == "push-up-hold" || id == "body-saw"
}

func isJump(e *catalog.Exercise) bool {
	return e.Pattern == catalog.PlyoBilateral || e.Pattern == catalog.PlyoUnilateral
}

// lands reports whether a session of the sentence has so many landings, jumps of the warm-up
// left out.
func (s *said) lands(n int) bool {
	return any1(s.a(), func(a placed) bool {
		sure, all := 0, 0
		for _, l := range linesOf([]placed{a}, anything, func(l line) bool { return isJump(l.is) }) {
			k := l.Sets * max(l.Reps, l.RepsTo)
			if l.PerSide {
				k *= 2
			}
			all += k
			if mayWarmUp([]line{l}) == 0 {
				sure += k
			}
		}
		return sure <= n && n <= all
	})
}

// prepares reports whether an exercise is one that comes before the lifts: bridges, clamshells,
// balance, and what needs a band and nothing else.
func prepares(e *catalog.Exercise) bool {
	bands := len(e.Needs) > 0
	for _, g := range e.Needs {
		bands = bands && (g == catalog.MiniBand || g == catalog.LongBand || g == catalog.MiniBand|catalog.LongBand)
	}
	return bands || e.Pattern == catalog.Balance || e.ID == "glute-bridge" || e.ID == "single-leg-bridge" || e.ID == "clamshell"
}

// corrective reports whether so many weeks up to the sentence's have more than a share of them.
func (s *said) corrective(weeks, percent int) bool {
	for w := s.f.Week - weeks + 1; w <= s.f.Week; w++ {
		sessions := sessionsIn(s.p, w, w)
		if w == s.f.Week {
			sessions = s.this()
		}
		works := linesOf(sessions, anything, func(l line) bool {
			return l.is.Roles.Any(^(catalog.RoleWarmUp | catalog.RoleMobility))
		})
		n := 0
		for _, l := range works {
			n += one(prepares(l.is))
		}
		if 100*n <= percent*len(works) {
			return false
		}
	}
	return true
}

// holdsSame reports whether an exercise is listed alike in so many weeks, this one among them.
func (s *said) holdsSame() bool {
	sameIn := func(w int, is line) bool {
		return slices.ContainsFunc(linesOf(sessionsIn(s.p, w, w), isMain, func(l line) bool { return l.ID == is.ID }), func(l line) bool {
			return l.Sets == is.Sets && l.Reps == is.Reps && l.Grams == is.Grams && l.Percent == is.Percent
		})
	}
	return slices.ContainsFunc(s.lines(isMain, func(line) bool { return true }), func(is line) bool {
		n := 0
		for w := 0; w <= s.f.Week; w++ {
			n += one(sameIn(w, is))
		}
		return n >= s.num("n")
	})
}

func workingSets(sessions []placed) (sum int) {
	lifted := func(x *planner.Session) bool {
		return did(x) > 0 && (x.Type == catalog.StrBodyweight && did(x) >= 20 || x.Type != catalog.StrBodyweight && isMain(x))
	}
	for _, l := range linesOf(sessions, lifted, func(l line) bool { return l.is.Roles.Any(^(catalog.RoleWarmUp | catalog.RoleMobility)) }) {
		sum += l.Sets
	}
	return sum
}

// bothGrow reports whether running and sets are so much more than in a week before, or than was
// typed. Gaps lower a level, so with them only the two numbers are looked at.
func (s *said) bothGrow() bool {
	grew := func(now, was, percent int) bool { return was > 0 && 100*(now-was)/was == percent }
	runs, sets := runMinutes(s.this()), workingSets(s.this())
	runsGrew, setsGrew := grew(runs, s.p.History.PrevRunMin.N, s.num("n")), false
	for w := max(0, s.f.Week-12); w < s.f.Week; w++ {
		before := sessionsIn(s.p, w, w)
		runsGrew = runsGrew || grew(runs, runMinutes(before), s.num("n"))
		setsGrew = setsGrew || grew(sets, workingSets(before), s.num("limit"))
	}
	if len(s.p.Spans) > 0 || s.p.DayToday().Known {
		return s.num("n") >= 10 && s.num("limit") >= 10
	}
	return runsGrew && setsGrew
}

// sleeps reports whether the nights of the week that are known have the sentence's mean.
func (s *said) sleeps() bool {
	tenths, nights := 0, 0
	for _, c := range s.p.Checks {
		if c.Sleep.Known && 7*s.f.Week <= c.Day && c.Day < 7*s.f.Week+7 {
			tenths, nights = tenths+c.Sleep.N, nights+1
		}
	}
	return nights > 0 && s.isTime("n min", 6*tenths/nights) && tenths < 70*nights
}

// mostSigns is the most signs of seven days that end in the week: three short nights, sore days
// or low ones, two sessions below plan, a high pulse.
func (s *said) mostSigns() (most int) {
	for end := 7 * s.f.Week; end < 7*s.f.Week+7; end++ {
		count := func(is func(*planner.Check) bool, least int) int {
			n := 0
			for i := range s.p.Checks {
				c := &s.p.Checks[i]
				n += one(end-7 < c.Day && c.Day <= end && is(c))
			}
			return one(n >= least)
		}
		most = max(most, count(func(c *planner.Check) bool { return c.Sleep.Known && c.Sleep.N < 70 }, 3)+
			count(func(c *planner.Check) bool { return c.Soreness.Known && c.Soreness.N >= 5 }, 3)+
			count(func(c *planner.Check) bool { return c.Mood.Known && c.Mood.N <= 2 }, 3)+
			count(func(c *planner.Check) bool { return c.BelowPlan }, 2)+
			count(func(c *planner.Check) bool { return c.PulseUp.Known && c.PulseUp.N >= 7 }, 1))
	}
	return most
}

// farthestByRace reports whether a run of this distance comes early enough before the race, and
// none that does is farther. A plan that ends before the taper goes on growing.
func (s *said) farthestByRace() bool {
	race := s.p.Races[s.f.Race-1]
	last, asked := race.Day-7, map[planner.Distance]int{planner.K10: 6000, planner.Half: 13000, planner.Marathon: 25000}[race.Distance]
	if race.Distance == planner.Marathon {
		last = race.Day - 14
	}
	farthest := 0
	for _, at := range allOf(s.p) {
		if isRun(at.Session) && at.date <= last && did(at.Session) == at.Minutes && !s.falls(at) {
			farthest = max(farthest, at.Metres)
		}
	}
	short := 7*len(s.p.Weeks) < race.Day-race.Distance.TaperDays()
	return s.isFar("limit km", asked) && s.f.N < asked && (s.isFar("n km", farthest) || short && s.f.N > farthest)
}

// bigWeeksByRace reports whether the three biggest of the eight weeks before the taper, one of
// which may be typed, have the sentence's mean.
func (s *said) bigWeeksByRace() bool {
	race := s.p.Races[s.f.Race-1]
	taper := race.Day - race.Distance.TaperDays()
	var weeks []int
	for w := 0; w < len(s.p.Weeks) && 7*w < taper; w++ {
		sum := 0
		for _, at := range sessionsIn(s.p, w, w) {
			if isRun(at.Session) && !s.falls(at) {
				sum += did(at.Session)
			}
		}
		weeks = append(weeks, sum)
	}
	if typed := s.p.History.PrevRunMin; typed.Known && len(weeks) < 8 {
		weeks = append(weeks, typed.N)
	}
	weeks = weeks[max(0, len(weeks)-8):]
	slices.Sort(weeks)
	slices.Reverse(weeks)
	asked := map[planner.Distance]int{planner.Half: 120, planner.Marathon: 180, planner.Ultra: 270}[race.Distance]
	return len(weeks) >= 3 && s.isTime("limit min", asked) && s.isTime("n min", (weeks[0]+weeks[1]+weeks[2])/3)
}

// falls reports whether a session falls out: it is not done, and its day is one of illness, of
// time away or of an injury, or is over for somebody who marks what is done.
func (s *said) falls(at placed) bool {
	keeps := any1(allOf(s.p), func(x placed) bool { return x.Done })
	today := s.p.DayToday()
	return !at.Done && (keeps && today.Known && at.date < today.N || slices.ContainsFunc(s.p.Spans, func(sp planner.Span) bool {
		stops := sp.Kind == planner.SpanIll || sp.Kind == planner.SpanAway || sp.Kind == planner.SpanFree ||
			sp.Kind == planner.SpanInjured && sp.Injury == planner.Limited
		return stops && sp.From <= at.date && at.date <= sp.To
	}))
}

// comesAfterGap reports whether a session of the sentence is such a one and comes less than some
// days after as many days without a run as the sentence says.
func (s *said) comesAfterGap(is func(*planner.Session) bool, days int) bool {
	ran := datesWith(slices.DeleteFunc(allOf(s.p), s.falls), func(x *planner.Session) bool { return isRun(x) && did(x) > 0 })
	return any1(s.a(), func(a placed) bool {
		if !is(a.Session) {
			return false
		}
		for after := max(a.date-days+1, s.num("n")); after <= a.date; after++ {
			if !slices.ContainsFunc(ran, func(d int) bool { return after-s.num("n") <= d && d < after }) {
				return true
			}
		}
		return false
	})
}

// isFirstLift reports whether nobody lifted in the days before a session that the sentence says
// were off.
func (s *said) isFirstLift(a placed) bool {
	return !any1(allOf(s.p), func(x placed) bool {
		return isMain(x.Session) && did(x.Session) > 0 && !s.falls(x) && a.date-s.num("n") <= x.date && x.date < a.date
	})
}
