package solver

import "math/bits"

// staying bounds how many sessions must move. Those that could each stay where
// they stand today may not be able to stay together: the fewest that go are a
// smallest vertex cover of the pairs that clash.
type staying struct{ homes []home }

// home is a place where a session of a class stands today and may stay.
type home struct{ class, place, preference int }

// maxHomes is how many homes are looked at.
const maxHomes = 16

// note lists the homes of a class among its choices, if there are no more of them
// than sessions left.
func (s *staying) note(f *preference, c, left int, choices []choice) {
	n := 0
	for i := range choices {
		if choices[i].preference < f.move {
			n += f.on.homes(c, int(choices[i].place))
		}
	}
	if n > left || f.m.task.Fresh {
		return
	}
	for i := range choices {
		if ch := &choices[i]; ch.preference < f.move && len(s.homes) < maxHomes {
			s.homes = append(s.homes, home{c, int(ch.place), ch.preference})
		}
	}
}

// maxPreference is the most that a home adds to the preference.
func (s *staying) maxPreference() int {
	most := 0
	for i := range s.homes {
		most = max(most, s.homes[i].preference)
	}
	return most
}

// fewestMoves is how many must move when pairs of homes clash as a function says.
func (s *staying) fewestMoves(clash func(a, b *home) bool) int {
	var clashes [maxHomes]uint16
	for j := range s.homes {
		for i := range s.homes[:j] {
			if clash(&s.homes[i], &s.homes[j]) {
				clashes[i] |= 1 << j
				clashes[j] |= 1 << i
			}
		}
	}
	return vertexCover(&clashes, 1<<len(s.homes)-1)
}

// vertexCover is how many of some vertices have one of each edge's ends.
func vertexCover(edges *[maxHomes]uint16, in uint16) int {
	worst, most := -1, 0
	for left := in; left != 0; left &= left - 1 {
		i := bits.TrailingZeros16(left)
		if n := bits.OnesCount16(edges[i] & in); n > most {
			worst, most = i, n
		}
	}
	switch most {
	case 0:
		return 0
	case 1: // pairs
		n := 0
		for left := in; left != 0; left &= left - 1 {
			n += asInt(edges[bits.TrailingZeros16(left)]&in != 0)
		}
		return n / 2
	}
	// Either the vertex is in the cover, or all its neighbours are.
	rest := in &^ (1 << worst)
	return min(1+vertexCover(edges, rest), most+vertexCover(edges, rest&^edges[worst]))
}
