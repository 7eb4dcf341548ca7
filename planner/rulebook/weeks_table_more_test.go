package rulebook_test

import (
	"maps"
	"slices"
	"strings"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

func init() { maps.Copy(facts, moreFacts) }

// moreFacts are the checkers about what stands inside sessions, about logs and check-ins, and
// about what lies before a week.
var moreFacts = map[string]func(*said) bool{
	"same-day-order.1": func(s *said) bool {
		return any1(s.a(), func(a placed) bool { return s.runOn(a.date, -1, s.begins(a)) })
	},
	"same-day-order.4": func(s *said) bool {
		return any1(s.a(), func(a placed) bool { return s.runOn(a.date, -1, s.begins(a)) })
	},
	"same-day-order.2": func(s *said) bool { return s.liftsBefore() && s.raceWithin(s.num("limit")) },
	"same-day-order.3": (*said).liftsBefore,
	"same-day-order.5": (*said).liftsBefore,

	"lift-day-preference.1": (*said).shareDay,
	"lift-day-preference.3": (*said).shareDay,
	"lift-day-preference.2": func(s *said) bool { return any1(s.a(), func(a placed) bool { return s.easyRunOn(a.date) }) },
	"lift-day-preference.4": func(s *said) bool { return any1(s.a(), func(a placed) bool { return s.easyRunOn(a.date) }) },
	"easy-days-easy.1":      func(s *said) bool { return s.wellOverHalf(anything) },
	"easy-days-easy.3":      func(s *said) bool { return s.wellOverHalf(anything) },
	"easy-days-easy.5":      func(s *said) bool { return s.wellOverHalf(isRun) },

	"check-in-today.1": func(s *said) bool {
		return s.checked(func(c *planner.Check) bool { return c.Sleep.Known && s.isTime("n min", 6*c.Sleep.N) })
	},
	"check-in-today.2": (*said).sore,
	"check-in-today.3": func(s *said) bool {
		return s.checked(func(c *planner.Check) bool { return c.Mood.Known && c.Mood.N == 1 })
	},

	"pain-traffic-light.1": (*said).pained,
	"pain-traffic-light.2": (*said).pained,
	"pain-traffic-light.3": (*said).pained,
	"pain-traffic-light.4": (*said).pained,
	"pain-traffic-light.5": (*said).pained,
	"pain-traffic-light.6": (*said).pained,
	"pain-traffic-light.7": (*said).pained,
	"medical-boundary.1": func(s *said) bool {
		return strings.Contains(s.holes["names"], "under 16") == (s.athlete().Age > 0 && s.athlete().Age < 16)
	},
	"recovery-basics.1": func(s *said) bool {
		return slices.ContainsFunc(s.p.Checks, func(c planner.Check) bool { return c.Basics.Known && c.Basics.N == s.num("n") })
	},

	"injury-no-impact.1": func(s *said) bool {
		return any1(s.a(), func(a placed) bool { return s.p.On(a.date).Injury == planner.Limited })
	},
	"injury-no-impact.2":      (*said).lists,
	"niggle-plan.1":           (*said).hasNiggle,
	"niggle-plan.2":           func(s *said) bool { return s.hasNiggle() && s.lists() },
	"niggle-plan.3":           (*said).hasNiggle,
	"return-easy-first.1":     (*said).isBack,
	"return-alternate-days.1": (*said).runsNextDay,
	"beginner-start-small.1": func(s *said) bool {
		return s.athlete().LiftWeek+s.f.Week <= s.num("limit") || s.athlete().LiftLevel == planner.None
	},
	"stress-fracture-history.2": func(s *said) bool { return s.athlete().BoneStress },

	"equipment-available.1": func(s *said) bool {
		athlete := s.p.InWeek(s.f.Week)
		return s.with(func(_ placed, _ *planner.Exercise, e *catalog.Exercise) bool {
			return len(e.Needs) > 0 && !slices.ContainsFunc(e.Needs, func(g catalog.Gear) bool { return athlete.Equipment&g == g })
		})
	},
	"level-appropriate.1": func(s *said) bool {
		return s.with(func(_ placed, _ *planner.Exercise, e *catalog.Exercise) bool {
			return int(e.Level) > int(s.athlete().LiftLevel)
		})
	},
	"heavy-rep-range.1": func(s *said) bool {
		return s.with(func(_ placed, l *planner.Exercise, _ *catalog.Exercise) bool {
			return max(l.Reps, l.RepsTo) > s.num("limit")
		})
	},
	"heavy-rep-range.2": func(s *said) bool {
		return s.with(func(_ placed, l *planner.Exercise, _ *catalog.Exercise) bool {
			return slices.Contains([]int{7, 8}, max(l.Reps, l.RepsTo))
		})
	},
	"heavy-rep-range.3": func(s *said) bool {
		return s.with(func(_ placed, l *planner.Exercise, _ *catalog.Exercise) bool { return l.Sets < s.num("limit") })
	},
	"heavy-compounds.1": (*said).lists,
	"heavy-compounds.2": func(s *said) bool { return any1(s.a(), func(a placed) bool { return len(a.Exercises) > 0 }) },
	"session-no-hypertrophy.1": func(s *said) bool {
		return s.with(func(_ placed, l *planner.Exercise, _ *catalog.Exercise) bool { return max(l.Reps, l.RepsTo) >= 8 })
	},
	"session-anatomy-order.1": func(s *said) bool {
		return s.with(func(a placed, l *planner.Exercise, _ *catalog.Exercise) bool { return l != &a.Exercises[0] })
	},
	"session-anatomy-order.2": func(s *said) bool {
		return s.with(func(a placed, l *planner.Exercise, _ *catalog.Exercise) bool { return l != &a.Exercises[0] })
	},
	"plyo-contacts-cap.3": func(s *said) bool {
		return s.both(func(a, b placed) bool { return max(s.begins(a)-s.begins(b), s.begins(b)-s.begins(a)) < 48*60+a.Minutes })
	},
	"plyo-contacts-cap.4":   (*said).lists,
	"redundant-exercises.1": (*said).lists,
	"new-exercise-freeze.1": func(s *said) bool {
		for w := max(0, s.f.Week-3); w < s.f.Week; w++ {
			for _, at := range sessionsIn(s.p, w, w) {
				for i := range at.Exercises {
					if s.isExercise(&at.Exercises[i]) && at.date >= 7*s.f.Week-15 && did(at.Session) > 0 {
						return false
					}
				}
			}
		}
		return true
	},
	"keep-it-simple.1": func(s *said) bool {
		return any1(s.a(), func(a placed) bool { return s.num("n") > s.num("limit") && s.num("n") <= len(a.Exercises) })
	},
	"maintenance-dose.2": func(s *said) bool {
		return any1(s.a(), func(a placed) bool { return workSets(a.Exercises) >= s.num("n") && s.num("n") > s.num("limit") })
	},
	"rir-floor.1": func(s *said) bool {
		return any1(s.a(), func(a placed) bool { return a.RIR.Known && a.RIR.N < s.num("n") })
	},
	"session-warmup.1":            func(s *said) bool { return any1(s.a(), func(a placed) bool { return a.Warmup.N == 0 }) },
	"session-cooldown-mobility.1": func(s *said) bool { return any1(s.a(), func(a placed) bool { return a.Cooling.N == 0 }) },
	"return-after-gap.8": func(s *said) bool {
		return any1(s.a(), func(a placed) bool { return s.num("n") <= setsOf(a.Exercises) && s.num("n") > s.num("limit") })
	},
	"return-after-gap.2":     (*said).wasIll,
	"return-after-gap.9":     (*said).wasIll,
	"return-after-gap.5":     (*said).sevenDays,
	"return-after-gap.6":     (*said).sevenDays,
	"race-near-bodyweight.3": (*said).setsInWeek,
	"race-near-bodyweight.7": (*said).setsInWeek,
	"progress-rate.1": func(s *said) bool {
		return s.grew(func(was, is *planner.Exercise) bool {
			old, now := was.Grams, is.Grams
			if old == 0 || now == 0 {
				old, now = was.Percent, is.Percent
			}
			return old > 0 && (now-old)*100 > (s.num("limit")-1)*old && (now-old)*100 < (s.num("limit")+1)*old
		})
	},
	"progress-rate.2": func(s *said) bool {
		return s.grew(func(was, is *planner.Exercise) bool { return is.Grams > was.Grams || is.Percent > was.Percent })
	},
	"progress-required.1": (*said).heldFor,
	"progress-required.2": (*said).heldFor,
	"round-off-week.1":    (*said).missing,
	"round-off-week.2":    (*said).missing,

	"taper-keep-intensity.2": func(s *said) bool {
		return s.num("n") == countRuns(s.this()) && s.num("n") < s.num("limit") && s.num("limit") == s.usualRunsIn(7)
	},
	"taper-keep-intensity.3": (*said).runsUpToRace,
	"deload-due.1": func(s *said) bool {
		all := 0 // with races
		for _, at := range s.this() {
			all += did(at.Session) * felt(at.Session)
		}
		return s.deloadAgo() && s.num("limit") < all
	},
	"deload-due.2":           (*said).deloadAgo,
	"consistency-gap.1":      (*said).withoutStrength,
	"consistency-gap.2":      (*said).withoutStrength,
	"archetype-no-balance.2": func(s *said) bool { return s.soreDays() >= s.num("n") },
	"easy-too-hard.1": func(s *said) bool {
		return s.logged(func(x *planner.Session) bool { return isEasyType(x) && x.Done && x.Log.RPE.Known && x.Log.RPE.N >= 5 }) >= s.num("n")
	},

	"race-readiness.1": (*said).longestByRace,
	"race-readiness.2": (*said).longestByRace,
	"race-readiness.3": (*said).longestByRace,
	"goal-at-risk.1":   (*said).notDone,
	"goal-at-risk.2":   (*said).notDone,
}

// noFact are sentences that state nothing that could be looked up, beside the sessions and
// the days that they name.
var noFact = []string{"monotony-high.1", "taper-keep-intensity.1"}

// runOn reports whether a run that begins between two times is on a day.
func (s *said) runOn(date, after, before int) bool {
	return any1(s.around(), func(r placed) bool {
		return isRun(r.Session) && r.date == date && s.begins(r) < before && s.begins(r) > after
	})
}

// countRuns counts runs; strides are one where no other run is on their date.
func countRuns(all []placed) int {
	run := func(x *planner.Session) bool { return isRun(x) && x.Type != catalog.RunStrides && did(x) > 0 }
	alone := func(x *planner.Session) bool { return x.Type == catalog.RunStrides && did(x) > 0 }
	ran, n := datesWith(all, run), howMany(all, run)
	for _, date := range datesWith(all, alone) {
		n += one(!slices.Contains(ran, date))
	}
	return n
}

// usualRunsIn is how many runs so many days have in the last weeks of training before the
// sentence's, to the next whole one.
func (s *said) usualRunsIn(days int) int {
	sum, weeks := 0, 0
	for w := s.f.Week - 1; w >= max(0, s.f.Week-8) && weeks < 4; w-- {
		n := countRuns(sessionsIn(s.p, w, w))
		if ph := s.p.PhaseOf(w); n > 0 && ph != planner.Taper && ph != planner.RaceWeek && ph != planner.Recovery {
			sum, weeks = sum+n, weeks+1
		}
	}
	if weeks == 0 {
		return 0
	}
	return (2*sum*days + 7*weeks) / (14 * weeks)
}

// runsUpToRace counts from Monday to a race of the week, which is a run with or without a session.
func (s *said) runsUpToRace() bool {
	for day := range 7 {
		var upTo []placed
		for _, at := range s.this() {
			if at.date <= 7*s.f.Week+day {
				upTo = append(upTo, at)
			}
		}
		n := countRuns(upTo)
		if !any1(upTo, func(at placed) bool { return isRace(at.Session) && at.date == 7*s.f.Week+day && did(at.Session) > 0 }) {
			n++
		}
		if s.raceOn(7*s.f.Week+day) && n == max(1, s.num("n")) && s.num("limit") == s.usualRunsIn(day+1) {
			return true
		}
	}
	return false
}

func (s *said) liftsBefore() bool {
	return any1(s.b(), func(b placed) bool {
		return weekdayOf(b.date) == s.holes["day"] && any1(s.around(), func(a placed) bool {
			return a.date == b.date && a.Type.IsStrength() && s.begins(a) < s.begins(b)
		})
	})
}

func (s *said) raceWithin(days int) bool {
	for d := 7 * s.f.Week; d <= 7*s.f.Week+6+days; d++ {
		if s.raceOn(d) {
			return true
		}
	}
	return false
}

func (s *said) shareDay() bool { return s.both(func(a, b placed) bool { return a.date == b.date }) }

func (s *said) easyRunOn(date int) bool {
	return any1(s.this(), func(r placed) bool {
		return r.date == date && isRun(r.Session) && !isHard(r.Session) && !isLong(r.Session)
	})
}

// wellOverHalf reports whether what is meant asks more than half of the mean of the days with
// something hard.
func (s *said) wellOverHalf(is func(*planner.Session) bool) bool {
	hard, sum, day := datesWith(s.this(), isStress), 0, 0
	for _, at := range s.this() {
		if slices.Contains(hard, at.date) {
			sum += did(at.Session) * felt(at.Session)
		}
		if weekdayOf(at.date) == s.holes["day"] && is(at.Session) {
			day += did(at.Session) * felt(at.Session)
		}
	}
	return len(hard) > 0 && 2*day*len(hard) > sum
}

// checked reports whether it is so of today's check-in.
func (s *said) checked(is func(*planner.Check) bool) bool {
	return slices.ContainsFunc(s.p.Checks, func(c planner.Check) bool { return c.Day == s.p.DayToday().N && is(&c) })
}

func (s *said) pained() bool {
	return any1(s.around(), func(a placed) bool { return a.Log.Pain.Known && a.Log.Pain.N == s.num("n") }) ||
		slices.ContainsFunc(s.p.Checks, func(c planner.Check) bool { return c.Pain.Known && c.Pain.N == s.num("n") })
}

func (s *said) hasNiggle() bool {
	return any1(s.a(), func(a placed) bool { return s.p.On(a.date).Injury == planner.Niggle })
}

// isBack reports whether somebody comes back from an injury, as the profile says or since the
// days that it stopped.
func (s *said) isBack() bool {
	return any1(s.a(), func(a placed) bool {
		return s.p.On(a.date).Injury == planner.Return || slices.ContainsFunc(s.p.Spans, func(sp planner.Span) bool {
			return sp.Kind == planner.SpanInjured && sp.To < a.date && a.date <= sp.To+7*s.num("limit")
		})
	})
}

func (s *said) runsNextDay() bool {
	return any1(s.around(), func(a placed) bool {
		return isRun(a.Session) && whenWords(a.Session) == s.holes["when"] && any1(s.around(), func(b placed) bool {
			return isRun(b.Session) && whenWords(b.Session) == s.holes["whenB"] && b.date >= a.date && b.date-a.date <= 1
		})
	})
}

// isExercise reports whether a line of a list is of the exercise that the sentence names.
func (s *said) isExercise(l *planner.Exercise) bool {
	e, ok := catalog.FindExercise(l.ID)
	return ok && strings.EqualFold(words.Exercise(e), s.holes["exercise"]+s.holes["Exercise"])
}

// with reports whether a session of the sentence lists its exercise so.
func (s *said) with(is func(placed, *planner.Exercise, *catalog.Exercise) bool) bool {
	sessions := s.a()
	if len(sessions) == 0 {
		sessions = s.this()
	}
	return any1(sessions, func(a placed) bool {
		for i := range a.Exercises {
			if e, ok := catalog.FindExercise(a.Exercises[i].ID); ok && s.isExercise(&a.Exercises[i]) && is(a, &a.Exercises[i], e) {
				return true
			}
		}
		return false
	})
}

func (s *said) lists() bool {
	return s.with(func(placed, *planner.Exercise, *catalog.Exercise) bool { return true })
}

func setsOf(list []planner.Exercise) (sum int) {
	for i := range list {
		sum += list[i].Sets
	}
	return sum
}

func (s *said) setsInWeek() bool {
	sum := 0
	for _, at := range s.around() {
		sum += setsOf(at.Exercises)
	}
	return s.num("n") <= sum
}

// wasIll: who runs before the days of an illness are over was ill, too.
func (s *said) wasIll() bool {
	return any1(s.a(), func(a placed) bool {
		return slices.ContainsFunc(s.p.Spans, func(sp planner.Span) bool { return sp.Kind == planner.SpanIll && sp.From+4 < a.date })
	})
}

// sevenDays reports whether any seven days in a row have so much running.
func (s *said) sevenDays() bool {
	for from := 7*s.f.Week - 7; from < 7*s.f.Week+7; from++ {
		sum := 0
		for _, at := range s.around() {
			if from <= at.date && at.date < from+7 && isRun(at.Session) {
				sum += did(at.Session)
			}
		}
		if s.isTime("n min", sum) {
			return true
		}
	}
	return false
}

// grew reports whether the sentence's exercise changed so from an earlier week.
func (s *said) grew(so func(was, is *planner.Exercise) bool) bool {
	for w := range s.f.Week {
		for _, before := range sessionsIn(s.p, w, w) {
			for i := range before.Exercises {
				if s.isExercise(&before.Exercises[i]) && s.with(func(_ placed, is *planner.Exercise, _ *catalog.Exercise) bool { return so(&before.Exercises[i], is) }) {
					return true
				}
			}
		}
	}
	return false
}

// heldFor reports whether the exercise stood in a list so many weeks ago as it stands now.
func (s *said) heldFor() bool {
	since := s.f.Week - s.num("limit") + 1
	return since < 0 || any1(sessionsIn(s.p, since, since), func(at placed) bool {
		for i := range at.Exercises {
			was := &at.Exercises[i]
			if s.isExercise(was) && s.with(func(_ placed, is *planner.Exercise, _ *catalog.Exercise) bool {
				return is.Sets == was.Sets && is.Reps == was.Reps && is.Grams == was.Grams
			}) {
				return true
			}
		}
		return false
	})
}

// missing reports whether the week lists nothing of the patterns that the sentence misses.
func (s *said) missing() bool {
	for name, patterns := range map[string][]catalog.Pattern{
		"a squat or lunge":            {catalog.Squat, catalog.Lunge},
		"a deadlift or another hinge": {catalog.Hinge},
		"a push":                      {catalog.PushHorizontal, catalog.PushVertical},
		"a pull":                      {catalog.PullVertical, catalog.PullHorizontal},
	} {
		if strings.Contains(s.holes["names"], name) && any1(s.this(), func(at placed) bool {
			return slices.ContainsFunc(at.Exercises, func(l planner.Exercise) bool {
				e, ok := catalog.FindExercise(l.ID)
				return ok && slices.Contains(patterns, e.Pattern) && l.Sets >= 2 && did(at.Session) > 0
			})
		}) {
			return false
		}
	}
	return true
}

// deloadAgo: the lighter week is at most as long ago as was typed and as the plan is long.
func (s *said) deloadAgo() bool {
	h := s.p.History.WeeksSinceDeload
	return s.num("n") <= h.N+s.f.Week && (s.f.Week > 0 || h.Known && s.num("n") == h.N)
}

// withoutStrength reports whether about so many weeks lie before the week's first strength.
func (s *said) withoutStrength() bool {
	happened := func(x *planner.Session) bool { return isMain(x) && did(x) > 0 }
	first := datesWith(s.this(), happened)
	if len(first) == 0 {
		return false
	}
	for w := s.f.Week - 1; w >= 0; w-- {
		if before := datesWith(sessionsIn(s.p, w, w), happened); len(before) > 0 {
			days := first[0] - before[len(before)-1]
			return 7*s.num("n") <= days+7 && 7*s.num("n") >= days-14
		}
	}
	days := first[0] + 7*s.p.History.WeeksWithoutStrength.N
	return 7*s.num("n") <= days+7
}

// soreDays are the dates with very sore legs, by the logs and by the check-ins.
func (s *said) soreDays() int {
	sore := map[int]bool{}
	for w := range s.f.Week + 1 {
		for _, at := range sessionsIn(s.p, w, w) {
			if at.Log.Soreness.Known && at.Log.Soreness.N >= 6 {
				sore[at.date] = true
			}
		}
	}
	for _, c := range s.p.Checks {
		if c.Soreness.Known && c.Soreness.N >= 6 {
			sore[c.Day] = true
		}
	}
	return len(sore)
}

// logged counts the sessions of the plan up to the finding's week.
func (s *said) logged(is func(*planner.Session) bool) (n int) {
	for w := 0; w <= s.f.Week; w++ {
		n += howMany(sessionsIn(s.p, w, w), is)
	}
	return n
}

// longestByRace reports whether a run of this length is in the plan or typed, and none that
// comes early enough before the race is longer.
func (s *said) longestByRace() bool {
	race := s.p.Races[s.f.Race-1]
	last := race.Day - 7
	if race.Distance == planner.Marathon || race.Distance == planner.Ultra {
		last = race.Day - 14
	}
	longest := s.p.History.Longest30d.N
	for w := range s.p.Weeks {
		for _, at := range sessionsIn(s.p, w, w) {
			if isRun(at.Session) && at.date <= last && (at.Done || !slices.ContainsFunc(s.p.Spans, func(sp planner.Span) bool {
				return (sp.Kind == planner.SpanIll || sp.Kind == planner.SpanAway) && sp.Has(at.date)
			})) {
				longest = max(longest, did(at.Session))
			}
		}
	}
	// A plan that ends before the taper goes on growing, and the plan knows no day before it.
	short := 7*len(s.p.Weeks) < race.Day-race.Distance.TaperDays()
	return s.isTime("n min", longest) || short && s.f.N > longest || s.p.DayToday().Known && s.f.N < longest
}

// notDone counts the days before today that have training of which nothing is done.
func (s *said) notDone() bool {
	all, ok := map[int]bool{}, map[int]bool{}
	for w := range s.p.Weeks {
		for _, at := range sessionsIn(s.p, w, w) {
			if at.date < s.p.DayToday().N {
				all[at.date] = true
				ok[at.date] = ok[at.date] || at.Done
			}
		}
	}
	n := 0
	for date := range all {
		n += one(!ok[date])
	}
	return n == s.num("n")
}
