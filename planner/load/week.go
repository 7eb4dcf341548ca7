package load

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// Day is the load of one date, by kind of training.
type Day struct {
	Run   int
	Lift  int
	Calm  int // core, mobility, warm-up
	Cross int
}

// Total is the sum.
func (d Day) Total() int { return d.Run + d.Lift + d.Calm + d.Cross }

// Strength is the load of all strength work, down to core and mobility.
func (d Day) Strength() int { return d.Lift + d.Calm }

func (d *Day) add(f catalog.Family, n int) {
	switch f {
	case catalog.FamilyRun:
		d.Run += n
	case catalog.FamilyLift:
		d.Lift += n
	case catalog.FamilyCalm:
		d.Calm += n
	case catalog.FamilyCross:
		d.Cross += n
	}
}

// Week is the sums of a week. Rules about growth and taper leave races out (rulebook 7,
// TV-06); all others count them.
type Week struct {
	Days        [7]Day
	Load        int
	RaceLoad    int // the part of Load that is races
	RunMinutes  int
	RaceMinutes int // the part of RunMinutes that is races
	Runs        int // strides on the date of another run are a part of it
	LongestRun  int // minutes of the longest run that is no race
	Strength    int // main strength sessions
}

// OfWeek adds up a week, with logged values where there are any.
func OfWeek(week *planner.Week) Week {
	var w Week
	var runs, strides [7]int
	for i := range week.Sessions {
		s := &week.Sessions[i]
		minutes := Minutes(s)
		if minutes == 0 {
			continue
		}
		load := minutes * Effort(s)
		w.Days[s.Day].add(s.Type.Info().Family, load)
		w.Load += load
		switch {
		case isRace(s):
			w.RaceLoad += load
			w.RaceMinutes += minutes
			w.RunMinutes += minutes
			runs[s.Day]++
		case s.Type.IsRun():
			w.RunMinutes += minutes
			w.LongestRun = max(w.LongestRun, minutes)
			if s.Type == catalog.RunStrides {
				strides[s.Day] = 1
			} else {
				runs[s.Day]++
			}
		case isStrength(s):
			w.Strength++
		}
	}
	for d := range runs {
		w.Runs += max(runs[d], strides[d])
	}
	return w
}

// TrainingMinutes are the run minutes without races.
func (w *Week) TrainingMinutes() int { return w.RunMinutes - w.RaceMinutes }

// TrainingLoad is the load without races.
func (w *Week) TrainingLoad() int { return w.Load - w.RaceLoad }

// LongShare is the longest run's share of the week's run minutes, in
// hundredths, rounded; 0 when there is no run.
func (w *Week) LongShare() int {
	if w.RunMinutes == 0 {
		return 0
	}
	return divide(100*w.LongestRun, w.RunMinutes)
}

// Daily are the loads of Monday to Sunday.
func (w *Week) Daily() (days [7]int) {
	for d := range days {
		days[d] = w.Days[d].Total()
	}
	return days
}

// Monotony is Monotony of the week's days.
func (w *Week) Monotony() int { return Monotony(w.Daily()) }

// MonotonyAtLeast is MonotonyAtLeast of the week's days.
func (w *Week) MonotonyAtLeast(hundredths int) bool { return MonotonyAtLeast(w.Daily(), hundredths) }

// Strain is Strain of the week's days.
func (w *Week) Strain() int { return Strain(w.Daily()) }

// divide is n/d rounded to the nearest, halves away from zero; d > 0.
func divide(n, d int) int {
	if n < 0 {
		return -divide(-n, d)
	}
	return (n + d/2) / d
}
