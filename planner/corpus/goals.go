package corpus

import "fmt"

// Goal is a line of the second rulebook's table.
type Goal struct {
	Name, Want string
	Met        func(Ratio) bool
	value      func(Sum) Ratio
}

// Goals are the lines that are counted from plans. That two findings are not about one cause and that no sentence is untrue is
// held elsewhere.
//
// The table is about 34 plans. With more or fewer of them the numbers of plans hold in proportion.
var Goals = []Goal{
	{"findings a week, mean", "at most 1.2",
		func(r Ratio) bool { return r.N*10 <= r.Of*12 },
		func(s Sum) Ratio { return Ratio{s.Errors + s.Warnings + s.Advice, s.Weeks} }},
	{"plans with an error", "at most 1 of 34",
		func(r Ratio) bool { return (r.N-1)*34 < r.Of },
		func(s Sum) Ratio { return Ratio{s.WithError, s.Plans} }},
	{"plans with neither error nor warning", "at least 28 of 34",
		func(r Ratio) bool { return r.N*34 >= r.Of*28 },
		func(s Sum) Ratio { return Ratio{s.Clean, s.Plans} }},
	{"weeks that an article implies: warnings, mean", "0",
		func(r Ratio) bool { return r.N == 0 },
		func(s Sum) Ratio { return Ratio{s.SeedErrors + s.SeedWarnings, s.SeedWeeks} }},
	{"weeks that an article implies: tips, mean", "at most 1",
		func(r Ratio) bool { return r.N <= r.Of },
		func(s Sum) Ratio { return Ratio{s.SeedAdvice, s.SeedWeeks} }},
}

// Of is the goal's number, and whether it is met.
func (g *Goal) Of(s Sum) (r Ratio, met bool) {
	r = g.value(s)
	return r, g.Met(r)
}

// Ratio is a count of something, of so many or in so many weeks.
type Ratio struct{ N, Of int }

// Mean is the ratio as a number with two decimals.
func (r Ratio) Mean() string {
	if r.Of == 0 {
		return "none"
	}
	hundredths := (r.N*100 + r.Of/2) / r.Of
	return fmt.Sprintf("%d.%02d", hundredths/100, hundredths%100)
}

// Sum adds up the tallies of plans, without variants.
type Sum struct {
	Plans, Weeks, WithError, Clean                  int
	Errors, Warnings, Advice                        int
	SeedWeeks, SeedErrors, SeedWarnings, SeedAdvice int // those of group Seed alone
}

// Add adds a plan.
func (s *Sum) Add(t Tally) {
	if t.Plan.Variant {
		return
	}
	s.Plans++
	s.Weeks += len(t.Plan.Plan.Weeks)
	s.Errors, s.Warnings, s.Advice = s.Errors+t.Errors, s.Warnings+t.Warnings, s.Advice+t.Advice
	switch {
	case t.Errors > 0:
		s.WithError++
	case t.Warnings == 0:
		s.Clean++
	}
	if t.Plan.Group == Seed {
		s.SeedWeeks += len(t.Plan.Plan.Weeks)
		s.SeedErrors, s.SeedWarnings, s.SeedAdvice = s.SeedErrors+t.Errors, s.SeedWarnings+t.Warnings, s.SeedAdvice+t.Advice
	}
}
