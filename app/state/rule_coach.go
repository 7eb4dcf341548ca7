package state

import (
	"hardeasy/planner/rule"
)

// Coach is who says so.
type Coach uint8

const (
	AnyCoach Coach = iota
	StrengthCoach
	Carlson
	Fitzgerald
	RunExperience
	Study  // one that was read
	OurOwn // nobody measured it
	Coaches
)

// Backs reports whether the source is the coach's.
func (c Coach) Backs(s *rule.Source) bool {
	switch c {
	case AnyCoach:
		return true
	case Study:
		return s.Evidence == rule.Read
	case OurOwn:
		return s.Coach == rule.HardEasy
	}
	return c < Study && s.Coach == rule.StrengthCoach+rule.Coach(c-StrengthCoach)
}
