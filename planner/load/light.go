package load

import "hardeasy/planner"

// leastLight is how many weeks before one must be known to call it light. It
// is two and not three because some people take every third week lightly, and
// plans begin.
const leastLight = 2

// IsLight says that week w of the plan is a deload: its load is at most 80 %
// of the mean of the three weeks before it, or of the two that are known. A
// week without sessions is not planned yet, and neither is light nor counts.
//
// The plan's first week, of which only the one before may be known, is a deload
// when one was due: else it is light because plans begin on Thursdays, too.
func (b *Book) IsLight(p *planner.Plan, w int) bool {
	week := p.Week(w)
	if week == nil || len(week.Sessions) == 0 {
		return false
	}
	sum, n := b.threeBefore(p, w)
	due := w == 0 && n > 0 && p.History.WeeksSinceDeload.N >= leastDue
	return (n >= leastLight || due) && 100*n*b.Week(p, w).Load <= lightPercent*sum
}

// threeBefore adds up the loads of those of the three weeks before week w that
// are planned, and of the typed one before the plan, and counts them.
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

// IsLighter says that week w has no more than the most of MostLight.
func (b *Book) IsLighter(p *planner.Plan, w int) bool {
	most, known := b.MostLight(p, w)
	return known && p.Week(w) != nil && b.Week(p, w).Load <= most
}

// LastFull is the last full week before week w: the one before, unless that
// was a deload, or a week of taper, race or recovery, or the week before the
// race week of an A race, which has to be short whatever its phase (rulebook
// 2.7, taper-volume). -1 is the week before the plan: the plan's first week is
// not a full one when it has at most 80 % of the typed week before it, as
// happens when a plan begins on a Thursday.
func (b *Book) LastFull(p *planner.Plan, w int) int {
	for w--; w >= 0; w-- {
		week := p.Week(w)
		if week == nil || len(week.Sessions) == 0 || !restful(p.PhaseOf(w)) && !beforeRaceWeek(p, w) && !b.IsLight(p, w) && (w > 0 || !b.beginsLight(p)) {
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
