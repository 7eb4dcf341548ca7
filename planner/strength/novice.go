package strength

import "hardeasy/planner"

// Row is one week of the novice plan (rulebook 6.1).
type Row struct {
	Sets, Reps, RepsTo int
	RIR                int // the careful end where the rulebook has a range
	Lower, Upper       int // load of lower and upper body lifts, permille of week 1
	Deload             bool
	Extra              bool // one accessory more
}

// Novice is the twelve weeks. Where the rulebook has a range of load changes, the lower
// body has its upper end and the upper body its lower end.
var Novice = [12]Row{
	{Sets: 3, Reps: 3, RepsTo: 5, RIR: 4, Lower: 1000, Upper: 1000},
	{Sets: 3, Reps: 5, RIR: 4, Lower: 1025, Upper: 1025},
	{Sets: 3, Reps: 5, RIR: 3, Lower: 1076, Upper: 1035},
	{Sets: 2, Reps: 5, RIR: 4, Lower: 1076, Upper: 1035, Deload: true},
	{Sets: 4, Reps: 5, RIR: 3, Lower: 1130, Upper: 1061, Extra: true},
	{Sets: 4, Reps: 5, RIR: 3, Lower: 1158, Upper: 1088, Extra: true},
	{Sets: 5, Reps: 5, RIR: 3, Lower: 1158, Upper: 1088, Extra: true},
	{Sets: 3, Reps: 5, RIR: 4, Lower: 1100, Upper: 1033, Deload: true},
	{Sets: 4, Reps: 4, RepsTo: 6, RIR: 3, Lower: 1216, Upper: 1142, Extra: true},
	{Sets: 4, Reps: 4, RepsTo: 6, RIR: 2, Lower: 1246, Upper: 1171, Extra: true},
	{Sets: 4, Reps: 6, RepsTo: 8, RIR: 2, Lower: 1153, Upper: 1083, Extra: true},
	{Sets: 2, Reps: 5, RIR: 3, Lower: 1246, Upper: 1171, Deload: true},
}

// highRep are the first three weeks for a start with more repetitions (rulebook 6.1,
// novice_start=high_rep); week 5 of the table follows.
var highRep = [3]Row{
	{Sets: 2, Reps: 8, RIR: 4, Lower: 1000, Upper: 1000},
	{Sets: 3, Reps: 8, RIR: 4, Lower: 1025, Upper: 1025},
	{Sets: 3, Reps: 10, RIR: 4, Lower: 1025, Upper: 1025},
}

// unknownLiftWeek is the profile's value for an unknown number of weeks.
const unknownLiftWeek = 99

// liftWeek is the athlete's week of lifting in a week of the plan, from 1.
// A person who has never lifted begins with the plan.
func liftWeek(p *planner.Plan, week int) int {
	first := p.Athlete.LiftWeek
	if p.Athlete.LiftLevel == planner.None && first >= unknownLiftWeek {
		first = 1
	}
	return max(first, 1) + week
}

// countsWeeks reports whether the weeks of lifting are known.
func countsWeeks(p *planner.Plan) bool {
	return p.Athlete.LiftWeek < unknownLiftWeek || p.Athlete.LiftLevel == planner.None
}

// noviceRow is the row of a week for a person with less than six months of lifting. After
// the table, weeks 5 to 12 repeat; if the weeks of lifting are unknown, the lighter ones
// are where the plan has them. A lighter week soon after a race, whose week was lighter
// already, repeats the week before instead.
//
// In the rulebook every fourth week of a novice is lighter (6.1), but every third week of
// beginners at running and of people from 50 on, for runs and lifts alike (6.3). The more
// careful rule wins: their third week is lighter, and the table goes on after it.
func noviceRow(p *planner.Plan, week int) Row {
	n := liftWeek(p, week)
	row := rowOf(p, week, n)
	if row.Deload && n > 1 && weeksOfWork(p, week) < min(week, LighterEvery(p)-1) {
		return rowOf(p, week, n-1)
	}
	return row
}

// rowOf is the row of the n-th week of lifting, from 1.
func rowOf(p *planner.Plan, week, n int) Row {
	counted := countsWeeks(p)
	if counted && LighterEvery(p) == 3 {
		row := workRow(p, n-n/3)
		if n%3 == 0 {
			row = row.lighter()
		}
		return row
	}
	if p.Athlete.HighRep {
		if n <= len(highRep) {
			return highRep[n-1]
		}
		n++
	}
	if n <= len(Novice) {
		return Novice[n-1]
	}
	if counted {
		return Novice[4+(n-len(Novice)-1)%8]
	}
	return Novice[4+beatOf(p, week).inEight()]
}

// workRow is the n-th week of work, without the lighter ones.
func workRow(p *planner.Plan, n int) Row {
	if p.Athlete.HighRep && n <= len(highRep) {
		return highRep[n-1]
	}
	if n > 9 {
		n = 4 + (n-4)%6
	}
	return Novice[n-1+(n-1)/3]
}

// lighter is a lighter week after a row, as in the table: the same load, half the sets and
// one more repetition in reserve.
func (r Row) lighter() Row {
	r.Sets, r.RepsTo, r.RIR = (r.Sets+1)/2, 0, r.RIR+1
	r.Deload, r.Extra = true, false
	return r
}
