package load

import "hardeasy/planner"

// leastLight is how many weeks before a week must be known for it to be light. It is two
// and not three, because some people take every third week lightly.
const leastLight = 2

// IsLight reports whether week w of the plan is a deload: its load is at most 80 %
// of the mean of the three weeks before it, or of the two that are known. A week without
// sessions is not planned yet: it is not light and does not count.
//
// The plan's first week, before which at most one week is known, is a deload only when
// one was due: it may be light just because the plan began on a Thursday.
func (b *Book) IsLight(p *planner.Plan, w int) bool {
	week := p.Week(w)
	if week == nil || len(week.Sessions) == 0 {
		return false
	}
	sum, n := b.threeBefore(p, w)
	due := w == 0 && n > 0 && p.History.WeeksSinceDeload.N >= leastDue
	return (n >= leastLight || due) && 100*n*b.Week(p, w).Load <= lightPercent*sum
}

// threeBefore is the sum and the number of the known weeks among the three before week w.
// The week before the plan is known when its load was entered.
func (b *Book) threeBefore(p *planner.Plan, w int) (sum, n int) {
	if h := p.History.PrevLoad; h.Known && w < lightWeeks {
		sum, n = h.N, 1
	}
	for i := w - lightWeeks; i < w; i++ {
		if before := p.Week(i); before != nil && len(before.Sessions) > 0 {
			sum, n = sum+b.Week(p, i).Load, n+1
		}
	}
	return sum, n
}

// MostLight is the most load with which week w is lighter than those before
// it: 80 % of the mean of the three weeks before, as far as they are known.
func (b *Book) MostLight(p *planner.Plan, w int) (most int, known bool) {
	sum, n := b.threeBefore(p, w)
	return lightPercent * sum / (100 * max(n, 1)), n > 0
}

// IsLighter reports whether week w has no more than the most of MostLight.
func (b *Book) IsLighter(p *planner.Plan, w int) bool {
	most, known := b.MostLight(p, w)
	return known && p.Week(w) != nil && b.Week(p, w).Load <= most
}

// LastFull is the last full week before week w. These are not full: deloads; weeks of
// taper, race or recovery; the week before the race week of an A race, which is short in
// any phase (rulebook 2.7, taper-volume); and the plan's first week when it has at most
// 80 % of the entered week before it, as when a plan begins on a Thursday. -1 is the week
// before the plan.
func (b *Book) LastFull(p *planner.Plan, w int) int {
	for w--; w >= 0; w-- {
		week := p.Week(w)
		if week == nil || len(week.Sessions) == 0 || !restful(p.GentlePhaseOf(w)) && !beforeRaceWeek(p, w) && !b.IsLight(p, w) && (w > 0 || !b.beginsLight(p)) {
			return w
		}
	}
	return -1
}

func restful(f planner.Phase) bool {
	return f == planner.Taper || f == planner.RaceWeek || f == planner.Recovery
}

func beforeRaceWeek(p *planner.Plan, w int) bool {
	race, ok := p.NextRace(w, planner.PriorityA)
	return ok && race.Day < 7*w+14
}

func (b *Book) beginsLight(p *planner.Plan) bool {
	week, h := b.Week(p, 0), &p.History
	return h.PrevLoad.Known && 100*week.Load <= lightPercent*h.PrevLoad.N ||
		h.PrevRunMin.Known && 100*week.TrainingMinutes() <= lightPercent*h.PrevRunMin.N
}
