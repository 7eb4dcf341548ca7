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
		needs = LacksGear.Of(list(gear))
	}
	if months > 0 {
		from = LacksMonths.Of(months)
	}
	return Sentences(needs, from)
}

// Sets is "3 × 6–8 each side, 80 kg".
func Sets(l *planner.Exercise) string {
	reps := strconv.Itoa(l.Reps)
	if l.RepsTo > 0 {
		reps = SetsRange.Of(l.Reps, l.RepsTo)
	}
	said := SetsOf.Of(l.Sets, reps)
	if l.Hold {
		said = SetsHold.Of(said)
	}
	if l.PerSide {
		said = SetsSide.Of(said)
	}
	switch {
	case l.Grams > 0 && l.Unit == planner.Pounds:
		return SetsPounds.Of(said, decimal(l.Unit.Thousandths(l.Grams)))
	case l.Grams > 0:
		return SetsKg.Of(said, decimal(l.Grams))
	case l.Percent > 0:
		return SetsPercent.Of(said, l.Percent)
	}
	return said
}
