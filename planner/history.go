package planner

// MaxHistory is more than anybody can do in a week, in any of the units.
const MaxHistory = 99_999

// History is the training before the plan's first week. A rule that needs a value that is
// unknown is not checked.
type History struct {
	Longest30d           Opt // minutes of the longest run in 30 days
	PrevRunMin           Opt // run minutes of the last full week
	PeakRunMin           Opt // run minutes of the biggest week
	PrevLoad             Opt // sRPE load of the last full week
	WeeksSinceDeload     Opt
	WeeksWithoutStrength Opt
	KmWeek               Opt // usual kilometres a week
}

func (h *History) valid() bool {
	for _, o := range [...]Opt{
		h.Longest30d, h.PrevRunMin, h.PeakRunMin, h.PrevLoad, h.WeeksSinceDeload, h.WeeksWithoutStrength, h.KmWeek,
	} {
		if !o.upTo(MaxHistory) {
			return false
		}
	}
	return true
}
