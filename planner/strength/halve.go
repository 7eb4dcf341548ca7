package strength

import (
	"hardeasy/planner"
	"hardeasy/planner/load"
)

// What is usual is the mean of up to 4 of the last 8 weeks.
const (
	usualWeeks = 4
	usualBack  = 8
)

// halfSets is how many sets a session 14 to 8 days before an A race may have:
// half of a usual week's, divided among the lifts of those days (rulebook 2.7,
// race-near-bodyweight). So if one lift is left of two it keeps nearly all of its sets.
// ok is false when the plan shows no usual week.
func (f *filling) halfSets(s *planner.Session, to int) (most int, ok bool) {
	race := 7*f.week + int(s.Day) + to
	sum, weeks := 0, 0
	last := (race-halfDays+1)/7 - 1
	for w := min(last, f.week-1); w >= 0 && w > last-usualBack && weeks < usualWeeks; w-- {
		if n := load.Sets(&f.p.Weeks[w]); n.Known && n.N > 0 {
			sum, weeks = sum+n.N, weeks+1
		}
	}
	if weeks == 0 {
		return 0, false
	}
	lifts := 0
	for w := max(0, (race-halfDays)/7); w < len(f.p.Weeks); w++ {
		for i := range f.p.Weeks[w].Sessions {
			x := &f.p.Weeks[w].Sessions[i]
			if to := race - 7*w - int(x.Day); to > bodyDays && to <= halfDays && x.Type.IsMainStrength(x.Minutes) {
				lifts++
			}
		}
	}
	return (sum + 2*weeks - 1) / (2 * weeks) / max(lifts, 1), true
}

// halve removes sets one at a time, from the exercise with most, until no more than that
// many are left. Every exercise keeps one.
func (d *draft) halve(most int) {
	for {
		sum, from := 0, -1
		for i := range d.items {
			it := &d.items[i]
			if it.block == warmUp || it.block == cooling {
				continue
			}
			sum += it.lift.Sets
			if it.lift.Sets > 1 && (from < 0 || it.lift.Sets >= d.items[from].lift.Sets) {
				from = i
			}
		}
		if sum <= most || from < 0 {
			return
		}
		d.items[from].lift.Sets--
	}
}
