package words

import (
	"strconv"

	"hardeasy/planner"
)

// Lacks says what an exercise asks for beyond what the person has: "Needs
// barbell and squat rack. From 6 months of lifting on." It is "" when nothing.
func Lacks(gear []string, months int) string {
	var needs, from string
	if len(gear) > 0 {
		needs = LacksGear(list(gear))
	}
	if months > 0 {
		from = LacksMonths(months)
	}
	return Sentences(needs, from)
}

// Sets is "3 × 6–8 each side, 80 kg".
func Sets(l *planner.Exercise) string {
	reps := strconv.Itoa(l.Reps)
	if l.RepsTo > 0 {
		reps = SetsRange(l.Reps, l.RepsTo)
	}
	said := SetsOf(l.Sets, reps)
	if l.Hold {
		said = SetsHold(said)
	}
	if l.PerSide {
		said = SetsSide(said)
	}
	switch {
	case l.Grams > 0:
		return SetsKg(said, decimal(float64(l.Grams)/1000))
	case l.Percent > 0:
		return SetsPercent(said, l.Percent)
	}
	return said
}
