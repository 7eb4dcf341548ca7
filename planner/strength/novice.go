package strength

import "hardeasy/planner"

// Row is one week of the novice plan (rulebook 6.1).
type Row struct {
	Sets, Reps, RepsTo int
	RIR                int // where the rulebook has a range, its careful end
	Lower, Upper       int // load of lower and upper body lifts, permille of week 1
	Deload             bool
	Extra              bool // one accessory more
}

// Novice is the twelve weeks. Of a range of load changes the lower body takes
// the upper end and the upper body the lower.
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

// highRep are the first three weeks of who starts with more repetitions
// (rulebook 6.1, novice_start=high_rep); week 5 of the table follows.
var highRep = [3]Row{
	{Sets: 2, Reps: 8, RIR: 4, Lower: 1000, Upper: 1000},
	{Sets: 3, Reps: 8, RIR: 4, Lower: 1025, Upper: 1025},
	{Sets: 3, Reps: 10, RIR: 4, Lower: 1025, Upper: 1025},
}

// unknownLiftWeek is the profile's value for weeks that nobody counted.
const unknownLiftWeek = 99

// liftWeek is the athlete's week of lifting in a week of the plan, from 1.
// Who has never lifted begins with the plan.
func liftWeek(p *planner.Plan, week int) int {
	first := p.Athlete.LiftWeek
	if p.Athlete.LiftLevel == planner.None && first >= unknownLiftWeek {
		first = 1
	}
	return max(first, 1) + week
}

// countsWeeks says that the weeks of lifting are known.
func countsWeeks(p *planner.Plan) bool {
	return p.Athlete.LiftWeek < unknownLiftWeek || p.Athlete.LiftLevel == planner.None
}

// noviceRow is the row of a week for a lifter of less than six months. Who is
// through with the table goes round its weeks 5 to 12; when nobody counted the
// weeks, with the lighter ones where the plan's are. A lighter week that comes
// soon after a race, which was one already, repeats the week before instead.
//
// The rulebook has the lighter week of novices in every fourth (6.1), and for
// beginners at running and from 50 on in every third, runs and lifts in the
// same week (6.3). The careful one of the two wins: their third week is the
// lighter one, and the table's weeks of work go on after it.
func noviceRow(p *planner.Plan, week int) Row {
	n := liftWeek(p, week)
	row := rowOf(p, week, n)
	if row.Deload && n > 1 && weeksOfWork(p, week) < min(week, lighterEvery(p)-1) {
		return rowOf(p, week, n-1)
	}
	return row
}

// rowOf is the row of the n-th week of lifting, from 1.
func rowOf(p *planner.Plan, week, n int) Row {
	counted := countsWeeks(p)
	if counted && lighterEvery(p) == 3 {
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

// workRow is the n-th week of work, the lighter ones left out.
func workRow(p *planner.Plan, n int) Row {
	if p.Athlete.HighRep && n <= len(highRep) {
		return highRep[n-1]
	}
	if n > 9 {
		n = 4 + (n-4)%6
	}
	return Novice[n-1+(n-1)/3]
}

// lighter is the week after a row as the table has its lighter ones: the same
// load, half the sets and one more repetition in reserve.
func (r Row) lighter() Row {
	r.Sets, r.RepsTo, r.RIR = (r.Sets+1)/2, 0, r.RIR+1
	r.Deload, r.Extra = true, false
	return r
}
