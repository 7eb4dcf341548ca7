package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// Repetitions of a main lift in a heavy session.
const (
	repsNeedLoad = 7 // from here on heavy only with a load of 80 %
	repsTooMany  = 8 // beyond, never heavy
	repsHeavy    = 5 // what a fix puts in their place
)

var heavyRepRange = &rule.Rule{
	ID:    "heavy-rep-range",
	Title: "Heavy means 1 to 6 repetitions for 3 to 5 sets",
	Why: "Strength comes from few repetitions with a load that asks for your attention. More repetitions with less weight " +
		"train something else, and tire you like a hard run.",
	Ladder: "Advice when a main lift of a heavy session has more than 8 repetitions, or 7 or 8 with a load below 80 % of " +
		"1RM: the session is moderate then. Also when it has fewer than 3 sets, but not in peak weeks, taper, race week, " +
		"recovery, maintenance and lighter weeks.",
	Choice: "Of a range such as 4-8 the lower end has to be heavy and the upper end must not pass 8. 7 or 8 repetitions " +
		"without a load in percent are taken as lighter than 80 %: write the load down if it is more. Fewer than 3 sets are " +
		"fine in peak weeks too, because one or two are what keeps strength then. A lighter week has at most 80 % of the mean load " +
		"of the three weeks before it.",
	Area:    rule.InsideSession,
	Span:    rule.Season, // the weeks before say whether this one is lighter
	Placing: rule.Content(),
	Sources: []rule.Source{
		strengthCoach("heavy is 1 to 6 repetitions for 3 to 5 sets"),
		runExperience("4 to 8 repetitions, once you have learnt the lifts"),
		schoenfeld2021, eihara2022,
		general("Common practice", "heavy loads build the most strength"),
	},
	Example: rule.Example{
		Before: "week 1\nMon PM str-heavy-full 50 warmup=8 cooling=5\n  goblet-squat 3x12",
		After:  "week 1\nMon PM str-moderate 50 warmup=8 cooling=5\n  goblet-squat 3x12",
	},
	Run: func(p *rule.Pass) {
		for it := range p.Each(rule.Heavy) {
			var at sorter
			for i := range it.List {
				l := it.List[i].Lift
				if at.next(&it.List[i]) != mainLift || l.Hold {
					continue
				}
				hit := rule.Hit{Severity: rule.Advice, A: it, N: int(it.List[i].Exercise.Code), Limit: repsTooMany}
				switch {
				case mostReps(l) > repsTooMany:
				case l.Reps >= repsNeedLoad && percentOf(l, it.Session) < heavyLoad:
					hit.Say = 1
				case l.Sets < heavySets && !fewSetsAreFine(p):
					hit.Say, hit.Limit = 2, heavySets
				default:
					continue
				}
				p.Report(hit)
				break
			}
		}
	},
	Says: []string{
		"In {a} on {when}, {exercise} has more than {limit} repetitions, which is not heavy work. Do about 5 with more " +
			"weight, or call the session moderate.",
		"In {a} on {when}, {exercise} has 7 or 8 repetitions, which is heavy only with 80 % of your 1RM or more. Do fewer, " +
			"write the load down, or call the session moderate.",
		"In {a} on {when}, {exercise} has fewer than {limit} sets. Do {limit} to 5 to get stronger.",
	},
	Fixes: []rule.Proposal{
		rule.Rework(rule.Heavy, forStrength),
		rule.Rework(rule.Heavy, becomeModerate),
	},
}

// forStrength gives main lifts the sets, repetitions and load that build strength.
func forStrength(p *planner.Plan, s *planner.Session) []planner.Edit {
	return relist(s, func(lifts []planner.Lift) []planner.Lift {
		for i, b := range blocksOf(listed(s)) {
			if b != mainLift || lifts[i].Hold {
				continue
			}
			if l := &lifts[i]; mostReps(l) > repsTooMany || l.Reps >= repsNeedLoad && percentOf(l, s) < heavyLoad {
				// Other repetitions, another load.
				l.Reps, l.RepsTo, l.Percent, l.Grams = repsHeavy, 0, 0, 0
			}
			lifts[i].Sets = max(lifts[i].Sets, heavySets)
		}
		return lifts
	})
}

// becomeModerate makes heavy sessions moderate ones, and none longer than it was.
func becomeModerate(_ *planner.Plan, s *planner.Session) []planner.Edit {
	edits := []planner.Edit{planner.Retype{Session: s.ID, Type: catalog.StrModerate}}
	if s.Minutes < catalog.StrModerate.Info().Minutes {
		edits = append(edits, planner.Resize{Session: s.ID, Minutes: s.Minutes})
	}
	return edits
}

// fewSetsAreFine says that a week keeps strength or rests rather than builds.
func fewSetsAreFine(p *rule.Pass) bool {
	switch p.Phase {
	case planner.Peak, planner.Taper, planner.RaceWeek, planner.Recovery, planner.Maintenance:
		return true
	}
	return p.Book.IsLighter(p.Plan, p.Week)
}
