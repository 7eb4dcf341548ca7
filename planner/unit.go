package planner

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
