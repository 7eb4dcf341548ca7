package planner

import "slices"

// LengthUnit is the unit in which a distance was typed and is shown. What is counted with
// are metres: they tell each thousandth of a mile from the next, so what was typed follows
// from them.
type LengthUnit uint8

const (
	Kilometres LengthUnit = iota
	Miles
	Metres
)

var lengthUnitWords = words{"km", "mi", "m"}

func (u LengthUnit) String() string { return lengthUnitWords.at(int(u)) }

// millimetres in a unit.
var millimetres = [...]int64{Kilometres: 1_000_000, Miles: 1_609_344, Metres: 1000}

// Metres of a number of thousandths of the unit.
func (u LengthUnit) Metres(thousandths int) int {
	return int((int64(thousandths)*millimetres[u] + 500_000) / 1_000_000)
}

// Thousandths of the unit in a distance.
func (u LengthUnit) Thousandths(metres int) int {
	return int((int64(metres)*1_000_000 + millimetres[u]/2) / millimetres[u])
}

// nearest is the distance that can be written in the unit.
func (u LengthUnit) nearest(metres int) int { return u.Metres(u.Thousandths(metres)) }

// validIn reports whether the distance can be written in the unit; none has no unit.
func (u LengthUnit) validIn(metres int) bool {
	return known(u) && in(metres, 0, MaxMetres) && u.nearest(metres) == metres && (metres > 0 || u == Kilometres)
}

// LoadUnit is the unit in which a load was typed and is shown. What is counted with are
// grams, from which hundredths of a pound follow.
type LoadUnit uint8

const (
	Kilograms LoadUnit = iota
	Pounds
)

var loadUnitWords = words{"kg", "lb"}

func (u LoadUnit) String() string { return loadUnitWords.at(int(u)) }

// Ten-millionths of a gram in a hundredth of a pound, and thousandths of it.
const (
	hundredthOfPound = 45_359_237
	perHundredth     = 10
)

// Grams of a number of thousandths of the unit.
func (u LoadUnit) Grams(thousandths int) int {
	if u == Kilograms {
		return thousandths
	}
	hundredths := int64(thousandths+perHundredth/2) / perHundredth
	return int((hundredths*hundredthOfPound + 5_000_000) / 10_000_000)
}

// Thousandths of the unit in a load.
func (u LoadUnit) Thousandths(grams int) int {
	if u == Kilograms {
		return grams
	}
	return perHundredth * int((int64(grams)*10_000_000+hundredthOfPound/2)/hundredthOfPound)
}

func (x *Exercise) validLoad() bool {
	return known(x.Unit) && in(x.Grams, 0, MaxGrams) && x.Unit.Grams(x.Unit.Thousandths(x.Grams)) == x.Grams &&
		(x.Grams > 0 || x.Unit == Kilograms)
}

// settleLoads brings loads to what can be written in their units. It returns the list, or a
// copy where one of them is not.
func settleLoads(list []Exercise) []Exercise {
	own := false
	for i := range list {
		if list[i].validLoad() || !known(list[i].Unit) || list[i].Grams < 0 {
			continue
		}
		if !own {
			list, own = slices.Clone(list), true
		}
		x := &list[i]
		if x.Grams = x.Unit.Grams(x.Unit.Thousandths(x.Grams)); x.Grams == 0 {
			x.Unit = Kilograms
		}
	}
	return list
}
