package solver

import mathbits "math/bits"

// wishSet is a set of wishes, by their numbers.
type wishSet uint64

const mostWishes = 64

func full(n int) wishSet                { return 1<<n - 1 }
func (s wishSet) has(i int) bool        { return s>>i&1 == 1 }
func (s wishSet) size() int             { return mathbits.OnesCount64(uint64(s)) }
func (s wishSet) first() int            { return mathbits.TrailingZeros64(uint64(s)) }
func (s wishSet) within(t wishSet) bool { return s&^t == 0 }

// added is the list with one more set, kept to those that have no other one as
// a part: who hits that part hits them.
func added(list []wishSet, s wishSet) []wishSet {
	n := 0
	for _, o := range list {
		if o.within(s) {
			return list
		}
	}
	for _, o := range list {
		if !s.within(o) {
			list[n] = o
			n++
		}
	}
	return append(list[:n], s)
}

// smallestHit is a set with the fewest elements that has one of each set of a
// list; of several the first. It is not found when it has more than most
// elements, or would take too long to find, when sure is false.
func smallestHit(list []wishSet, most int) (hit wishSet, found, sure bool) {
	effort := mostEffort
	for size := 0; size <= most; size++ {
		if hit, found = hitBy(list, 0, 0, size, &effort); found || effort <= 0 {
			return hit, found, effort > 0
		}
	}
	return 0, false, true
}

// mostEffort is how many branches are looked at: some milliseconds.
const mostEffort = 10_000

// hitBy adds so many elements at most to hit; none of those that are barred.
func hitBy(list []wishSet, hit, barred wishSet, size int, effort *int) (wishSet, bool) {
	*effort--
	// Sets that have nothing in common need an element each.
	apart, seen := 0, wishSet(0)
	var next wishSet
	for _, s := range list {
		if s&hit != 0 {
			continue
		}
		if s &^= barred; s == 0 {
			return 0, false
		}
		if next == 0 || s.size() < next.size() {
			next = s
		}
		if s&seen == 0 {
			seen |= s
			apart++
		}
	}
	switch {
	case next == 0:
		return hit, true
	case apart > size || *effort <= 0:
		return 0, false
	}
	for ; next != 0; next &= next - 1 {
		one := next & -next
		if h, ok := hitBy(list, hit|one, barred, size-1, effort); ok {
			return h, true
		}
		barred |= one // all that have it were seen
	}
	return 0, false
}
