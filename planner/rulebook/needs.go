package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// What rules cannot do without. A need that a rule has only in some weeks is
// met in the others: there is nothing to check there.

// peakMinutes is wanted in the weeks before a race.
var peakMinutes = &rule.Need{
	ID:    "peak-minutes",
	Known: func(p *rule.Pass) bool { return taperPercent(p) == 0 || p.Past().PeakRunMin.Known },
}

// Growth.

var minutesLastWeek = &rule.Need{
	ID:    "minutes-last-week",
	Known: func(p *rule.Pass) bool { return !grows(p.Phase) || runMinutesBefore(p).Known },
}

var loadLastWeek = &rule.Need{
	ID:    "load-last-week",
	Known: func(p *rule.Pass) bool { return !ramps(p.Phase) || loadBefore(p).Known },
}

var longestOf30Days = &rule.Need{
	ID: "longest-of-30-days",
	Known: func(p *rule.Pass) bool {
		return p.Count(rule.Run) == p.Count(rule.RaceRun) || p.Past().Longest30d.Known
	},
}

var lastDeload = &rule.Need{
	ID:    "last-deload",
	Known: func(p *rule.Pass) bool { return p.Past().WeeksSinceDeload.Known },
}

// growthOfBoth asks for strength sets only when running grows enough to matter.
var growthOfBoth = &rule.Need{
	ID: "growth-of-both",
	Known: func(p *rule.Pass) bool {
		week, before := p.Plan.Week(p.Week), runMinutesBefore(p)
		if week == nil || p.Count(rule.Main) == 0 || before.Known && !overPercent(p.Sum().TrainingMinutes(), before.N, bothStep) {
			return true
		}
		return before.Known && setsBefore(p).Known && load.Sets(week).Known
	},
}

var mileage = &rule.Need{
	ID: "mileage",
	Known: func(p *rule.Pass) bool {
		_, known := highRunning(p)
		return known || !hasTest(p)
	},
}

// Strength in the weeks before.

var lastStrength = &rule.Need{
	ID: "last-strength",
	Known: func(p *rule.Pass) bool {
		days, known := strengthGap(p)
		return known || days > longGap || p.Phase == planner.Recovery
	},
}

var weeksWithoutStrength = &rule.Need{
	ID: "weeks-without-strength",
	Known: func(p *rule.Pass) bool {
		n, known := weeksWithout(p)
		return known || n >= weeksOfNothing || p.Count(rule.Main) > 0
	},
}

// What was lifted before. A week that lists no exercises has nothing to check.

var liftsOfFourWeeks = &rule.Need{
	ID: "lifts-of-three-weeks",
	Known: func(p *rule.Pass) bool {
		if !mustProgress(p) || listedBefore(p) {
			return true
		}
		longest, known := staleWeeks(p)
		return known || longest >= stale
	},
}

var listsOfFiveWeeks = &rule.Need{
	ID: "lifts-of-four-weeks",
	Known: func(p *rule.Pass) bool {
		_, known := weeksCorrective(p)
		return known
	},
}

var listsOfProgress = &rule.Need{
	ID: "lifts-of-five-weeks",
	Known: func(p *rule.Pass) bool {
		n, known := weeksCorrective(p)
		if !mustProgress(p) || n > correctiveWeeks {
			return known
		}
		if known && listedBefore(p) {
			return true
		}
		longest, sure := staleWeeks(p)
		return known && sure || longest >= staleLong
	},
}

var loadsLastWeek = &rule.Need{
	ID: "loads-last-week",
	Known: func(p *rule.Pass) bool {
		if before := p.Plan.Week(p.Week - 1); before != nil && allListed(before) {
			return true
		}
		known := true
		eachWork(p, func(_ *rule.Item, l *rule.Listed) bool {
			known = l.Planned.Grams == 0
			return known
		})
		return known
	},
}
