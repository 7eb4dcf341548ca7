package rulebook_test

import (
	"slices"
	"strings"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// facts are the checkers of the sentences that state a fact. That the sessions they name
// stand where they say is held for every sentence (said.misplaced).
var facts = map[string]func(*said) bool{
	"time-budget.1": func(s *said) bool {
		return s.isTime("n min", s.minutesOn(s.holes["day"], anything)) && s.isTime("limit min", s.open())
	},
	"time-budget.2": func(s *said) bool {
		return any1(s.a(), func(a placed) bool { return !s.p.OpenIn(s.f.Week, a.Day).Has(a.Slot) })
	},
	"time-budget.3": func(s *said) bool {
		return s.isTime("n min", s.minutesOn(s.holes["day"], anything)+10*s.changes()) && s.isTime("limit min", s.open())
	},

	"day-before-race-light.1": func(s *said) bool { return any1(s.a(), func(a placed) bool { return s.raceOn(a.date + 1) }) },
	"day-before-race-light.2": func(s *said) bool {
		return s.isTime("n min", s.minutesOn(s.holes["day"], isRun)) && any1(s.this(), func(a placed) bool {
			return strings.HasPrefix(whenWords(a.Session), s.holes["day"]) && s.raceOn(a.date+1)
		})
	},
	"day-before-race-light.3": func(s *said) bool {
		return any1(s.a(), func(a placed) bool {
			return felt(a.Session) == s.num("n") && s.num("n") > s.num("limit") && s.raceOn(a.date+1)
		})
	},
	"race-week-no-heavy-legs.1": func(s *said) bool { return any1(s.a(), func(a placed) bool { return s.raceOn(a.date) }) },
	"race-week-no-heavy-legs.2": func(s *said) bool { return any1(s.a(), func(a placed) bool { return s.raceOn(a.date + 1) }) },
	"race-week-no-heavy-legs.3": func(s *said) bool {
		return any1(s.a(), func(a placed) bool { return s.raceOn(a.date+s.num("n")) && s.num("n") <= s.num("limit") })
	},
	"race-week-quality-early.1": func(s *said) bool {
		return any1(s.a(), func(a placed) bool { return s.raceOn(a.date+s.num("n")) && did(a.Session) > s.num("limit") })
	},
	"post-race-recovery.1": func(s *said) bool { return any1(s.a(), func(a placed) bool { return s.raceOn(a.date - 1) }) },
	"post-race-recovery.2": (*said).afterRace,
	"post-race-recovery.3": (*said).afterRace,

	"no-lift-run-same-workout.1": func(s *said) bool {
		return s.both(func(a, b placed) bool {
			return a.date == b.date && max(s.begins(a)-s.begins(b)-did(b.Session), s.begins(b)-s.begins(a)-did(a.Session)) < 60
		})
	},
	"no-lift-run-same-workout.2": func(s *said) bool {
		return s.both(func(a, b placed) bool { return a.date == b.date && s.begins(b) < s.begins(a) })
	},
	"same-day-min-gap.1": func(s *said) bool { return s.both(func(a, b placed) bool { return a.date == b.date && s.apart(a, b) }) },

	"heavy-on-hard-run-day.1": func(s *said) bool {
		return s.both(func(a, b placed) bool { return a.date == b.date && isHeavy(a.Session) && isHard(b.Session) })
	},
	"heavy-on-hard-run-day.2": func(s *said) bool {
		return s.both(func(a, b placed) bool { return a.date == b.date && s.begins(b) < s.begins(a) })
	},
	"heavy-on-hard-run-day.3": func(s *said) bool {
		return s.both(func(a, b placed) bool { return a.date == b.date && isHeavy(a.Session) && isHard(b.Session) })
	},
	"heavy-on-long-run-day.1": func(s *said) bool {
		return s.both(func(a, b placed) bool { return a.date == b.date && isLong(b.Session) })
	},
	"long-run-alone.1": func(s *said) bool {
		return s.both(func(a, b placed) bool { return a.date == b.date && isLong(a.Session) })
	},
	"two-demanding-runs-one-day.1": func(s *said) bool {
		return s.both(func(a, b placed) bool { return a.date == b.date && isDemanding(a.Session) && isDemanding(b.Session) })
	},
	"two-key-runs-one-day.1": func(s *said) bool {
		key := func(x *planner.Session) bool { return isHard(x) || isLong(x) && x.Minutes >= 75 }
		return s.both(func(a, b placed) bool { return a.date == b.date && key(a.Session) && key(b.Session) })
	},

	"heavy-after-work-time.1": func(s *said) bool { return s.both(s.apart) },
	"no-heavy-before-hard-run.1": func(s *said) bool {
		return s.both(func(a, b placed) bool { return s.begins(a) < s.begins(b) && s.apart(a, b) })
	},
	"no-heavy-before-hard-run.2": func(s *said) bool {
		return s.both(func(a, b placed) bool { return a.date+1 == b.date && isHard(b.Session) })
	},
	"novice-doms-window.1": func(s *said) bool {
		return s.both(func(a, b placed) bool { return s.begins(a) < s.begins(b) && s.apart(a, b) })
	},
	"novice-doms-window.2": func(s *said) bool {
		return s.both(func(a, b placed) bool { return s.begins(a) < s.begins(b) && s.apart(a, b) })
	},
	"no-heavy-before-long-run.1": func(s *said) bool {
		return s.both(func(a, b placed) bool { return a.date+1 == b.date && s.isTime("n min", did(b.Session)) })
	},
	"no-heavy-after-hard-run.1": func(s *said) bool {
		return s.both(func(a, b placed) bool { return s.begins(b) < s.begins(a) && s.apart(a, b) })
	},
	"no-heavy-after-hard-run.2": func(s *said) bool {
		return s.both(func(a, b placed) bool { return s.begins(b) < s.begins(a) && s.apart(a, b) })
	},
	"no-heavy-after-long-run.1": func(s *said) bool {
		return s.both(func(a, b placed) bool { return a.date == b.date+1 && s.isTime("n min", did(b.Session)) })
	},
	"easy-day-after-heavy.1": func(s *said) bool { return s.both(func(a, b placed) bool { return a.date+1 == b.date }) },
	"heavy-spacing.1":        func(s *said) bool { return s.both(s.apart) },
	"heavy-spacing.2":        func(s *said) bool { return s.both(s.apart) && s.athlete().Age >= 50 },
	"moderate-spacing.1": func(s *said) bool {
		return any1(s.a(), func(a placed) bool {
			return any1(s.around(), func(b placed) bool { return b.date == a.date+1 && whenWords(b.Session) == s.holes["whenB"] })
		})
	},
	"moderate-spacing.2": func(s *said) bool {
		return s.countOn(s.holes["day"], func(x *planner.Session) bool { return isMain(x) && did(x) >= 30 }) >= 2
	},
	"hard-pile.1": func(s *said) bool {
		return s.both(func(a, b placed) bool { return a.date == b.date && a.Slot == b.Slot })
	},
	"hard-pile.2": func(s *said) bool { return s.countOn(s.holes["day"], isDemanding) == s.num("n") },
	"hard-pile.3": func(s *said) bool {
		return s.both(func(a, b placed) bool { return a.date == b.date && s.isTime("n min", did(a.Session)+did(b.Session)) })
	},
	"hard-pile.4": func(s *said) bool { // a lift, and all that is demanding with it
		return s.isTime("n min", s.minutesOn(s.holes["day"], isDemanding)) && any1(s.a(), func(a placed) bool { return !isRun(a.Session) }) &&
			s.countOn(s.holes["day"], func(x *planner.Session) bool { return isRun(x) && x.Double && isDemanding(x) }) > 1
	},
	"hard-run-spacing.1": func(s *said) bool {
		return s.both(func(a, b placed) bool {
			return a.date <= b.date && b.date-a.date <= 1 && isHard(a.Session) && isHard(b.Session)
		})
	},
	"long-run-sandwich.1": func(s *said) bool {
		hard := datesWith(s.around(), func(x *planner.Session) bool { return isHard(x) && !isRace(x) })
		return any1(s.around(), func(at placed) bool {
			return isLong(at.Session) && did(at.Session) >= 90 && strings.HasPrefix(whenWords(at.Session), s.holes["day"]) &&
				slices.Contains(hard, at.date-1) && slices.Contains(hard, at.date+1)
		})
	},

	"stress-days-cap.1": func(s *said) bool { return s.num("n") > s.num("limit") && s.num("n") == s.countStress() },
	"stress-days-cap.2": func(s *said) bool {
		return s.num("n") > s.num("limit") && s.num("n") == len(datesWith(s.this(), isStress))
	},
	"three-stress-days.1": func(s *said) bool {
		stress := datesWith(s.around(), isStress)
		return slices.ContainsFunc(stress, func(from int) bool {
			for d := from; d < from+s.num("n"); d++ {
				if !slices.Contains(stress, d) {
					return false
				}
			}
			return weekdayOf(from) == s.holes["day"] && !slices.Contains(stress, from+s.num("n"))
		})
	},
	"heavy-cap.1":                 func(s *said) bool { return s.num("n") == howMany(s.this(), isLegHeavy) },
	"heavy-cap.2":                 func(s *said) bool { return s.num("n") == howMany(s.this(), isHeavy) },
	"strength-freq-cap.1":         (*said).countsLifts,
	"strength-freq-cap.2":         (*said).countsLifts,
	"strength-freq-cap.3":         (*said).countsLifts,
	"strength-freq-cap.4":         (*said).countsLifts,
	"strength-freq-cap.5":         (*said).countsLifts,
	"strength-every-week.1":       func(s *said) bool { return howMany(s.this(), isMain) == 0 },
	"weekly-rest-day.1":           func(s *said) bool { return len(datesWith(s.this(), anything)) == 7 },
	"weekly-rest-day.2":           func(s *said) bool { return len(datesWith(s.this(), anything)) == 7 },
	"strength-freq-target.1":      func(s *said) bool { return s.num("n") == howMany(s.this(), isMain) },
	"off-season-strength-focus.1": func(s *said) bool { return s.num("n") == howMany(s.this(), isMain) },
	"double-day-cap.1": func(s *said) bool {
		days := 0
		for _, d := range datesWith(s.this(), anything) {
			if howMany(s.this(), func(x *planner.Session) bool { return 7*s.f.Week+int(x.Day) == d }) >= 2 {
				days++
			}
		}
		return s.num("limit") < s.num("n") && s.num("n") <= days
	},
	"injury-strength-shift.1":   func(s *said) bool { return s.num("n") == howMany(s.this(), isMain) },
	"stress-fracture-history.1": func(s *said) bool { return s.num("n") == howMany(s.this(), isMain) },
	"stress-fracture-history.3": func(s *said) bool { return s.isTime("n min", runMinutes(s.this())) },
	"cross-training-balance.1":  func(s *said) bool { return s.num("n") == howMany(s.this(), isRun) && howMany(s.this(), isMain) == 0 },
	"niggle-plan.4":             func(s *said) bool { return s.num("n") == howMany(s.this(), isHard) },

	"single-run-spike.1": (*said).spikes,
	"single-run-spike.2": func(s *said) bool {
		return s.spikes() && any1(s.a(), func(a placed) bool { return did(a.Session) > 2*s.longestBefore() || len(s.p.Spans) > 0 })
	},
	"single-run-spike.3": func(s *said) bool { return any1(s.a(), func(a placed) bool { return s.isFar("n km", a.Metres) }) },
	"single-run-spike.4": func(s *said) bool { return any1(s.a(), func(a placed) bool { return s.isFar("n km", a.Metres) }) },
	"return-after-gap.4": func(s *said) bool {
		return any1(s.a(), func(a placed) bool { return s.isTime("n min", did(a.Session)) })
	},
	"long-run-duration-cap.1": func(s *said) bool {
		return any1(s.this(), func(a placed) bool { return s.isTime("n min", did(a.Session)) && weekdayOf(a.date) == s.holes["day"] })
	},
	"long-run-share.1": func(s *said) bool {
		all := 0 // with races
		for _, at := range s.this() {
			if isRun(at.Session) {
				all += did(at.Session)
			}
		}
		return any1(s.this(), func(a placed) bool {
			return isLong(a.Session) && s.num("n")*all <= 100*did(a.Session)+all && s.num("n")*all >= 100*did(a.Session)-all
		})
	},
	"weekly-volume-jump.1": func(s *said) bool { return s.isTime("n min", runMinutes(s.this())) && s.f.Limit < s.f.N },
	"load-ramp.1":          func(s *said) bool { return s.num("n") == s.load() && s.num("limit") < s.num("n") },
	"load-ramp.2":          func(s *said) bool { return s.num("n") < s.load() && s.num("limit") < s.num("n") },
	"intensity-distribution.1": func(s *said) bool {
		hard, all := 0, 1000*runMinutes(s.this())
		for _, at := range s.this() {
			switch {
			case !isRun(at.Session) || isRace(at.Session):
			case at.Type == catalog.RunLong:
				hard += 1000 * min(at.Quality, did(at.Session))
			default:
				hard += catalog.Sessions[at.Type].Quality * did(at.Session)
			}
		}
		return s.num("n") == (100*hard+all-1)/all
	},
	"session-purpose.1": func(s *said) bool {
		return s.both(func(a, b placed) bool { return a.date == b.date && felt(b.Session) == s.num("n") })
	},
	"easy-days-easy.2": func(s *said) bool { return any1(s.a(), func(a placed) bool { return felt(a.Session) == s.num("n") }) },
	"easy-days-easy.4": func(s *said) bool { return any1(s.a(), func(a placed) bool { return felt(a.Session) == s.num("n") }) },

	"races-too-close.1": func(s *said) bool { return s.racesApart(0) },
	"races-too-close.2": func(s *said) bool { return s.racesApart(s.num("n")) && s.num("n") < s.num("limit") },
	"no-long-run.1": func(s *said) bool {
		return s.isTime("n min", max(longestIn(s.p, s.f.Week), longestIn(s.p, s.f.Week-1), longestIn(s.p, s.f.Week+1))) || s.isTime("n min", max(longestIn(s.p, s.f.Week), longestIn(s.p, s.f.Week-1)))
	},
	"no-long-run.2":  func(s *said) bool { return s.isTime("n min", longestIn(s.p, s.f.Week)) },
	"no-long-run.3":  func(s *said) bool { return longestIn(s.p, s.f.Week) == 0 },
	"taper-volume.1": func(s *said) bool { return s.isTime("n min", runMinutes(s.this())) },
	"taper-volume.2": func(s *said) bool { return s.isTime("n min", runMinutes(s.this())) },
	"taper-volume.3": func(s *said) bool { return s.isTime("n min", runMinutes(s.this())) },

	"race-near-bodyweight.1": func(s *said) bool { return howMany(s.around(), isMain) > s.num("limit") },
	"race-near-bodyweight.2": func(s *said) bool {
		return any1(s.a(), func(a placed) bool { return a.RIR.Known && a.RIR.N == s.num("n") })
	},
	"race-near-bodyweight.4": func(s *said) bool { return any1(s.a(), func(a placed) bool { return s.raceOn(a.date + s.num("n")) }) },
	"race-near-bodyweight.6": func(s *said) bool {
		return any1(s.a(), func(a placed) bool { return s.raceOn(a.date) || s.raceOn(a.date+1) || s.raceOn(a.date+2) })
	},
	"maintenance-dose.1": func(s *said) bool { return s.num("n") == howMany(s.this(), isMain) },
	"maintenance-dose.3": func(s *said) bool { return howMany(s.this(), isMain) == 1 },

	"soreness-downgrade.1": (*said).sore,
	"soreness-downgrade.2": (*said).sore,
	"session-warmup.2": func(s *said) bool {
		return any1(s.a(), func(a placed) bool { return !a.Warmup.Known && len(a.Exercises) > 0 || s.isTime("n min", a.Warmup.N) })
	},
	"session-cooldown-mobility.2": func(s *said) bool {
		return any1(s.a(), func(a placed) bool { return !a.Cooling.Known && len(a.Exercises) > 0 || s.isTime("n min", a.Cooling.N) })
	},
	"rest-between-sets.1": func(s *said) bool {
		return any1(s.a(), func(a placed) bool { return a.Rest.Known && a.Rest.N == s.num("n") })
	},
	"rest-between-sets.2": func(s *said) bool {
		return any1(s.a(), func(a placed) bool { return a.Rest.Known && a.Rest.N == s.num("n") && s.num("n") < s.num("limit") })
	},
	"session-length-cap.1": func(s *said) bool {
		return any1(s.a(), func(a placed) bool { return s.isTime("n min", did(a.Session)) })
	},
	"starter-session-length.1": func(s *said) bool {
		return any1(s.a(), func(a placed) bool { return s.isTime("n min", did(a.Session)) })
	},
	"circuit-not-for-strength.1":       func(s *said) bool { return any1(s.a(), func(a placed) bool { return a.Circuit }) },
	"no-strength-pr-at-high-mileage.1": (*said).isTest,
	"no-strength-pr-at-high-mileage.2": (*said).isTest,
	"no-strength-pr-at-high-mileage.3": (*said).isTest,
	"archetype-no-balance.1":           func(s *said) bool { return s.num("n") == howMany(s.this(), isLegHeavy) },
	"archetype-nothing.1":              func(s *said) bool { return howMany(s.this(), isMain) == 0 && howMany(s.this(), isRun) >= 2 },
	"archetype-nothing.2":              func(s *said) bool { return howMany(s.this(), isMain) == 0 },
	"archetype-nothing.3":              func(s *said) bool { return howMany(s.this(), isMain) == 0 },
}

func weekdayOf(date int) string {
	return [...]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}[(date%7+7)%7]
}

// open are the minutes of the sentence's day.
func (s *said) open() int {
	for d := planner.Mon; d <= planner.Sun; d++ {
		if weekdayOf(int(d)) == s.holes["day"] {
			return s.p.OpenIn(s.f.Week, d).Minutes.N
		}
	}
	return -1
}

// changes are how often one session follows another within a slot of the sentence's day. Strides
// are a part of the run before them.
func (s *said) changes() (n int) {
	var slots, runs, strides [3]int
	for _, at := range s.this() {
		switch {
		case weekdayOf(at.date) != s.holes["day"]:
		case at.Type == catalog.RunStrides:
			strides[at.Slot] = 1
		default:
			slots[at.Slot]++
			runs[at.Slot] += one(isRun(at.Session))
		}
	}
	for slot, k := range slots {
		if runs[slot] == 0 {
			k += strides[slot]
		}
		n += max(0, k-1)
	}
	return n
}

func (s *said) countOn(day string, is func(*planner.Session) bool) (n int) {
	for _, at := range s.this() {
		if weekdayOf(at.date) == day && is(at.Session) {
			n++
		}
	}
	return n
}

// countStress counts a planned double of an advanced runner once.
func (s *said) countStress() (n int) {
	doubles := map[int]int{}
	for _, at := range s.this() {
		if isStress(at.Session) {
			n++
			if s.athlete().RunLevel == planner.Advanced && isRun(at.Session) && at.Double {
				doubles[at.date]++
			}
		}
	}
	for _, k := range doubles {
		n -= max(0, k-1)
	}
	return n
}

// countsLifts: short bodyweight work is welcome beside the others.
func (s *said) countsLifts() bool {
	return s.num("n") == howMany(s.this(), func(x *planner.Session) bool {
		return isMain(x) && !(x.Type == catalog.StrBodyweight && did(x) <= 30)
	})
}

func (s *said) afterRace() bool {
	return any1(s.a(), func(a placed) bool { return s.raceOn(a.date - s.num("n")) }) && s.num("n") <= s.num("limit")
}

// spikes: the longest run counts what was planned, unless a span says that it fell out; with
// spans only the run itself is looked up.
func (s *said) spikes() bool {
	return any1(s.a(), func(a placed) bool { return s.isTime("n min", did(a.Session)) }) &&
		(len(s.p.Spans) > 0 || s.isTime("limit min", s.longestBefore()))
}

// load is minutes times effort; a race is no training.
func (s *said) load() (sum int) {
	for _, at := range s.this() {
		if !isRace(at.Session) {
			sum += did(at.Session) * felt(at.Session)
		}
	}
	return sum
}

func (s *said) racesApart(days int) bool {
	for i, r := range s.p.Races {
		for _, q := range s.p.Races[:i] {
			if r.Priority == planner.PriorityA && q.Priority == planner.PriorityA && r.Day-q.Day == days {
				return true
			}
		}
	}
	return false
}

func longestIn(p *planner.Plan, week int) (longest int) {
	for _, at := range sessionsIn(p, week, week) {
		if isRun(at.Session) && !isRace(at.Session) {
			longest = max(longest, did(at.Session))
		}
	}
	return longest
}

func (s *said) sore() bool {
	return any1(s.this(), func(a placed) bool { return a.Log.Soreness.Known && a.Log.Soreness.N == s.num("n") }) ||
		slices.ContainsFunc(s.p.Checks, func(c planner.Check) bool { return c.Soreness.Known && c.Soreness.N == s.num("n") })
}

func (s *said) isTest() bool {
	return any1(s.a(), func(a placed) bool { return a.Test || a.PercentMax >= 90 || strongest(a.Exercises) >= 90 })
}

func strongest(list []planner.Exercise) (most int) {
	for i := range list {
		most = max(most, list[i].Percent)
	}
	return most
}
