package strength

import "hardeasy/planner"

// beat is the position of a week between two lighter ones.
type beat struct {
	block  int // counted from the plan's first
	pos    int // weeks since the last lighter one
	deload bool
}

// beatOf counts from the last known lighter week, otherwise from the plan's first week as
// the first hard one (rulebook 6.3). Taper, race week and recovery are lighter anyway, so
// counting starts again after them.
func beatOf(p *planner.Plan, week int) beat {
	every := LighterEvery(p)
	n := weeksOfWork(p, week)
	if n == week && p.History.WeeksSinceDeload.Known {
		n += min(p.History.WeeksSinceDeload.N, every-1)
	}
	return beat{block: n / every, pos: n % every, deload: n%every == every-1}
}

// weeksOfWork is how many weeks in a row before this one are neither taper, race week nor
// recovery.
func weeksOfWork(p *planner.Plan, week int) int {
	for w := week - 1; w >= 0; w-- {
		if s := stageOf(p, w); s == taper || s == raceWeek || s == recovery {
			return week - 1 - w
		}
	}
	return week
}

// LighterEvery is the interval of lighter weeks: every fourth, or every third for beginners
// at running and from 50 years on.
func LighterEvery(p *planner.Plan) int {
	if p.Athlete.RunLevel <= planner.Beginner || p.Athlete.Age >= mastersAge {
		return 3
	}
	return 4
}

// inEight is the week's index in a pattern of two blocks of four weeks, of which the last
// ones are lighter.
func (b beat) inEight() int {
	at := b.pos
	if b.deload {
		at = 3
	}
	return b.block%2*4 + at
}

// Deload reports whether the strength work of a week is a lighter one: fewer sets,
// more in reserve, the same exercises on the same days (rulebook 6.3). The
// novice plan has lighter weeks of its own.
func Deload(p *planner.Plan, week int) bool {
	switch stageOf(p, week) {
	case novice:
		return noviceRow(p, week).Deload
	case build, power:
		return beatOf(p, week).deload
	}
	return false
}

// Lighter reports whether a week should be lighter, in runs and lifts (rulebook 6.3). For a
// novice with known weeks of lifting the novice plan decides. Weeks before and after a
// race do not count: they are lighter anyway.
func Lighter(p *planner.Plan, week int) bool {
	switch stageOf(p, week) {
	case taper, raceWeek, recovery:
		return false
	case novice:
		return noviceRow(p, week).Deload
	}
	return beatOf(p, week).deload
}
