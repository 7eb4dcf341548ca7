package planner

// Phase is what a week is for.
type Phase uint8

const (
	PhaseAuto Phase = iota // from the calendar
	OffSeason
	Base
	Build
	Peak
	Taper
	RaceWeek
	Recovery
	Maintenance
)

var phaseWords = words{"auto", "off_season", "base", "build", "peak", "taper", "race_week", "recovery", "maintenance"}

func (v Phase) String() string { return phaseWords.at(int(v)) }
