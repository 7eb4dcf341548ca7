package planner

// Level is experience. Running has no None.
type Level uint8

const (
	None         Level = iota // never lifted
	Beginner                  // under 6 months of lifting, under 12 of running
	Intermediate              // 6-24 months of lifting, 1-3 years of running
	Advanced                  // more; in running also five or more runs a week
)

// Goal decides what comes first when running and strength are in conflict.
type Goal uint8

const (
	Endurance Goal = iota
	Balanced
	Strength
)

// Season is the time of year, as the person gives it.
type Season uint8

const (
	SeasonOn Season = iota
	SeasonOff
)

// Injury is the state of health that the health rules look at.
type Injury uint8

const (
	NoInjury Injury = iota
	Niggle
	Limited // cannot run as usual
	Return  // coming back
)

// School is a view of where heavy work belongs in a week (rulebook 1.1).
type School uint8

const (
	Auto School = iota
	SeparateDays
	MediumDays
	EasyDays
	Consolidate
)

var (
	levelWords  = words{"none", "beginner", "intermediate", "advanced"}
	goalWords   = words{"endurance", "balanced", "strength"}
	seasonWords = words{"on", "off"}
	injuryWords = words{"none", "niggle", "limited", "return"}
	schoolWords = words{"auto", "separate_days", "medium_days", "easy_days", "consolidate"}
)

func (v Level) String() string  { return levelWords.at(int(v)) }
func (v Goal) String() string   { return goalWords.at(int(v)) }
func (v Season) String() string { return seasonWords.at(int(v)) }
func (v Injury) String() string { return injuryWords.at(int(v)) }
func (v School) String() string { return schoolWords.at(int(v)) }
