package solver

// restDays is what is supposed of each week: its first rest day, which is one
// without a session that is not small, or that it has none. Rules about rest and
// double days know their bounds once that is fixed.
type restDays [MostWeeks]int8

const (
	undecided  = -1
	noRestDay  = 7
	anyRestDay = 8 // for bounds alone
)

// busy reports whether a day must have a session that is not small for its week to be
// as supposed. For the relaxation all that counts is whether there is a rest day.
func (r *restDays) busy(w, day int, relaxed bool) bool {
	if relaxed {
		return r[w] == noRestDay
	}
	return int8(day) < r[w]
}

// free reports whether a week has a date without a session that is not small.
func (r *restDays) free(w int) bool { return r[w] != noRestDay }
