package solver

import "math/bits"

// constraintSet is a set of constraints, by their numbers.
type constraintSet uint64

const maxConstraints = 64

func full(n int) constraintSet                      { return 1<<n - 1 }
func (s constraintSet) has(i int) bool              { return s>>i&1 == 1 }
func (s constraintSet) size() int                   { return bits.OnesCount64(uint64(s)) }
func (s constraintSet) first() int                  { return bits.TrailingZeros64(uint64(s)) }
func (s constraintSet) within(t constraintSet) bool { return s&^t == 0 }

// addMinimal is the list with one more set, without those that have another one as
// a part: what hits the part hits them, too.
func addMinimal(list []constraintSet, s constraintSet) []constraintSet {
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

// smallestHittingSet is a set with the fewest elements that has one of each set of a
// list; of several the first. It is not found when it has more than most
// elements, or would take too long to find, when sure is false.
func smallestHittingSet(list []constraintSet, most int) (hit constraintSet, found, sure bool) {
	effort := maxEffort
	for size := 0; size <= most; size++ {
		if hit, found = hittingSet(list, 0, 0, size, &effort); found || effort <= 0 {
			return hit, found, effort > 0
		}
	}
	return 0, false, true
}

// maxEffort is how many branches are looked at: some milliseconds.
const maxEffort = 10_000

// hittingSet adds at most so many elements to hit, none of those that are barred, so
// that it has one of each set.
func hittingSet(list []constraintSet, hit, barred constraintSet, size int, effort *int) (constraintSet, bool) {
	*effort--
	// Sets that have nothing in common need an element each.
	apart, seen := 0, constraintSet(0)
	var next constraintSet
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
		if h, ok := hittingSet(list, hit|one, barred, size-1, effort); ok {
			return h, true
		}
		barred |= one // all that have it were seen
	}
	return 0, false
}
