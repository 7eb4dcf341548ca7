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

// rests reports whether week w lets tiredness go: a light week, one with less than half of
// the level held, one without training that is over, or one on the way back after a gap
// that is light beside what was before. An empty week of the future is not planned yet.
func (b *Book) rests(p *planner.Plan, w int, gaps *gaps) bool {
	switch {
	case b.IsLight(p, w):
		return true
	case isEmpty(&p.Weeks[w]) && !p.Over(w):
		return false
	}
	load, most := b.Week(p, w).TrainingLoad(), b.mostLoad(p, w)
	return 100*load <= lightPercent*most && gaps.back(w) ||
		2*load < most && 2*load < b.held(p, w, gaps).Load.N
}

// mostLoad is more than the level held before week w, or as much, and cheaper to know.
func (b *Book) mostLoad(p *planner.Plan, w int) int {
	most := 0
	if w < heldReach {
		most = p.History.PrevLoad.N
	}
	for before := max(0, w-heldReach); before < w; before++ {
		most = max(most, b.Week(p, before).TrainingLoad())
	}
	return most
}
