package catalog

import (
	"math/bits"
	"strings"
)

// Gear is a set of equipment. Household things (wall, floor, towel, chair,
// table, stair, partner) are always there and have no bit (rulebook 0.1).
// Words are written into files and links, bits are not. New bits go at the end.
type Gear uint32

const (
	MiniBand Gear = 1 << iota
	LongBand
	Dumbbells
	Kettlebell
	Barbell // with plates
	Rack
	Bench
	Box // or a gym step, high enough to jump on
	PullUpBar
	Machines // of a gym, cables included
	TrapBar
	Sliders
	Rope
	Roller
	Ball // tennis or lacrosse ball, to roll on

	allGear = 1<<iota - 1
)

// AllGear is everything that can be owned.
const AllGear Gear = allGear

var gearWords = [...]string{
	"mini-band", "long-band", "dumbbells", "kettlebell", "barbell", "rack", "bench", "box", "pull-up-bar",
	"machines", "trap-bar", "sliders", "rope", "roller", "ball",
}

// ParseGear reads the word of one piece of equipment, in any case. "none" is
// the empty set; "step" and "box/step", as rulebook 0.1 has it, are a box.
func ParseGear(word string) (Gear, bool) {
	for i := range gearWords {
		if strings.EqualFold(gearWords[i], word) {
			return 1 << i, true
		}
	}
	switch strings.ToLower(word) {
	case "none":
		return 0, true
	case "step", "box/step":
		return Box, true
	}
	return 0, false
}

// Has reports whether all of need is in the set.
func (g Gear) Has(need Gear) bool { return g&need == need }

// Len is how many pieces the set has.
func (g Gear) Len() int { return bits.OnesCount32(uint32(g)) }

// Each returns the pieces of the set one by one, in the order of their bits.
func (g Gear) Each() []Gear {
	var pieces []Gear
	for i := range gearWords {
		if g.Has(1 << i) {
			pieces = append(pieces, 1<<i)
		}
	}
	return pieces
}

// Words returns the words of the set's pieces; nothing for the empty set.
func (g Gear) Words() []string {
	var words []string
	for i := range gearWords {
		if g.Has(1 << i) {
			words = append(words, gearWords[i])
		}
	}
	return words
}

// String is the set in the notation, "long-band,dumbbells", in the order of
// the bits; "none" for the empty set.
func (g Gear) String() string {
	if g&AllGear == 0 {
		return "none"
	}
	return strings.Join(g.Words(), ",")
}
