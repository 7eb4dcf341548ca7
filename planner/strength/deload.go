package strength

import "hardeasy/planner"

// beat is where a week stands between two lighter ones.
type beat struct {
	block  int // counted from the plan's first
	pos    int // weeks since the last lighter one
	deload bool
}

// beatOf counts from the last lighter week that is known of, else from the
// plan's first week as the first hard one (rulebook 6.3). Taper, race week and
// recovery are lighter by themselves, so it begins anew after them.
func beatOf(p *planner.Plan, week int) beat {
	every := lighterEvery(p)
	n := weeksOfWork(p, week)
	if n == week && p.History.WeeksSinceDeload.Known {
		n += min(p.History.WeeksSinceDeload.N, every-1)
	}
	return beat{block: n / every, pos: n % every, deload: n%every == every-1}
}

// weeksOfWork is how many weeks before this one are neither taper nor race week
// nor recovery, back to the last one that is or to the plan's first.
func weeksOfWork(p *planner.Plan, week int) int {
	for w := week - 1; w >= 0; w-- {
		if s := stageOf(p, w); s == taper || s == raceWeek || s == recovery {
			return week - 1 - w
		}
	}
	return week
}

// lighterEvery is the rhythm of lighter weeks: every fourth, every third for
// beginners at running and from 50 on.
func lighterEvery(p *planner.Plan) int {
	if p.Athlete.RunLevel <= planner.Beginner || p.Athlete.Age >= mastersAge {
		return 3
	}
	return 4
}

// inEight is the week's place in a pattern of two blocks of four weeks, whose
// last ones are lighter.
func (b beat) inEight() int {
	at := b.pos
	if b.deload {
		at = 3
	}
	return b.block%2*4 + at
}

// Deload says that the strength work of a week is a lighter one: fewer sets,
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

// Lighter says that a week should be a lighter one, its runs along with its
// lifts (rulebook 6.3). For a novice who counts the weeks the novice plan
// decides. Before and after a race the weeks are lighter by themselves.
func Lighter(p *planner.Plan, week int) bool {
	switch stageOf(p, week) {
	case taper, raceWeek, recovery:
		return false
	case novice:
		return noviceRow(p, week).Deload
	}
	return beatOf(p, week).deload
}
