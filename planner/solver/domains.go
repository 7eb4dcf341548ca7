package solver

import "slices"

// domains are what the classes that are left may choose from at a level.
type domains struct {
	choices [][]choice // per class
	days    []uint8    // per class: the days of its week that it has choices on
}

func newDomains(classes int) domains {
	return domains{make([][]choice, classes), make([]uint8, classes)}
}

// dropDays takes a set of a week's days from the choices of a class, which are
// days. It returns how many sessions of the class the others take.
func (d *domains) dropDays(c, week int, set uint8, on *occupancy) (capacity int) {
	d.days[c] &^= set
	d.choices[c] = slices.DeleteFunc(d.choices[c], func(ch choice) bool { return set>>(int(ch.place)-7*week)&1 == 1 })
	for _, ch := range d.choices[c] {
		capacity += on.capacity(c, int(ch.place))
	}
	return capacity
}
