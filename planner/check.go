package planner

import "cmp"

// Limits of a day's check.
const (
	FirstCheck = -52 * 7
	LastCheck  = MaxWeeks*7 - 1 // the last day of a Check
	MaxSleep   = 240            // tenths of an hour
	MaxMood    = 5
	MaxPulse   = 99 // up or down
	MaxBasics  = 6
)

// Check is how a day felt.
type Check struct {
	Day       int  // days from the Monday of the first week
	Sleep     Opt  // tenths of an hour
	Soreness  Opt  // of the legs, 0-10
	Pain      Opt  // 0-10
	Mood      Opt  // mood or energy, the lower, 1-5
	PulseUp   Opt  // resting heart rate above usual, beats per minute
	BelowPlan bool // a session went worse than planned
	PainRest  bool // pain at rest or at night, or swelling
	Basics    Opt  // ticks of the six recovery basics, 0-6
}

// ByDay is the order of a plan's checks.
func ByDay(a, b Check) int { return cmp.Compare(a.Day, b.Day) }

// says is false for a check without any value.
func (c Check) says() bool { return c != Check{Day: c.Day} }

func (c *Check) valid() bool {
	return in(c.Day, FirstCheck, LastCheck) && c.Sleep.upTo(MaxSleep) && c.Soreness.upTo(MaxScale) &&
		c.Pain.upTo(MaxScale) && c.Basics.upTo(MaxBasics) &&
		c.Mood.upTo(MaxMood) && (!c.Mood.Known || c.Mood.N >= 1) &&
		in(c.PulseUp.N, -MaxPulse, MaxPulse) && (c.PulseUp.Known || c.PulseUp.N == 0)
}

func validChecks(checks []Check) bool {
	for i := range checks {
		if !checks[i].valid() || i > 0 && ByDay(checks[i-1], checks[i]) >= 0 {
			return false
		}
	}
	return true
}
