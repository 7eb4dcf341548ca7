package solver

import (
	"cmp"

	"hardeasy/planner"
)

// least is the least that n sessions of a class add to the preference at some of
// the choices, less so much for each big session that stands on their day.
func (f *preference) least(c int, choices []choice, n, less int) int {
	if n == 1 {
		return f.leastOne(c, choices, less)
	}
	all := f.sorted[:0]
	for i := range choices {
		p := int(choices[i].place)
		one := f.ofChoice(c, &choices[i], less)
		homes := f.on.homes(c, p)
		for j := range f.on.capacity(c, p) {
			if j == homes && j > 0 {
				one += f.move // there is one home less than sessions
			}
			all = append(all, one)
		}
	}
	planner.Sort(all, cmp.Compare[int])
	sum := 0
	for _, one := range all[:n] {
		sum += one
	}
	f.sorted = all
	return sum
}

func (f *preference) leastOne(c int, choices []choice, less int) int {
	least := f.ofChoice(c, &choices[0], less)
	for i := range choices[1:] {
		least = min(least, f.ofChoice(c, &choices[i+1], less))
	}
	return least
}

func (f *preference) ofChoice(c int, ch *choice, less int) int {
	if less > 0 && !f.m.classes[c].small {
		return ch.preference - f.scale(less)*f.on.load[f.on.day[ch.place]].bigs
	}
	return ch.preference
}

// crowding is the least that sessions which share a day with others add when all
// that are left are spread as evenly as can be.
func (f *preference) crowding(left []int16, restDay *restDays) int {
	sum := 0
	for w := 0; w < f.m.weeks(); w++ {
		var bigs [7]int
		for d := range bigs {
			bigs[d] = f.on.load[7*w+d].bigs
		}
		for c := range left {
			k := &f.m.classes[c]
			if k.small || k.week-f.m.task.From != w {
				continue
			}
			for range left[c] {
				least := -1
				for d := range bigs {
					if int8(d) != restDay[w] && (least < 0 || bigs[d] < bigs[least]) {
						least = d
					}
				}
				sum += f.scale(sameDay) * bigs[least]
				bigs[least]++
			}
		}
	}
	return sum
}
