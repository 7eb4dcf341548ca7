package rulebook

import (
	"math/bits"

	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// monotonyBound is a lower bound of the monotony of an incomplete week: the sum of
// its loads, and the most that the squares of the seven daily loads can add up to,
// wherever the rest is placed. The more uneven the days, the lower the monotony.
//
// No k days together can have more than top[k]. So seven loads whose k largest add
// up to top[k] for every k are at least as uneven as those of any complete week.
func monotonyBound(week []rule.Item, unplaced *rule.Unplaced) (sum, squares int) {
	var days [7]int
	for i := range week {
		n := load.Of(week[i].Session)
		days[week[i].Day], sum = days[week[i].Day]+n, sum+n
	}
	var room [planner.MaxSessions]int
	big, small := room[:0], 0
	for i := range unplaced.Items {
		it := &unplaced.Items[i]
		n := load.Of(it.Session)
		if sum += n; it.Is(rule.Micro) {
			small += n
		} else {
			big = append(big, n)
		}
	}
	// The placed sessions alone are usually uneven enough.
	for _, n := range days {
		squares += n * n
	}
	if !load.SurelyAtLeast(sum, squares, load.MonotonyAdvice) {
		return sum, squares
	}
	planner.Sort(big, func(a, b int) int { return b - a })
	for i := 1; i < len(big); i++ {
		big[i] += big[i-1]
	}
	top := topLoads(&days, &unplaced.Free, big, small, sum)
	return sum, hullSquares(&top)
}

// topLoads has for each k an upper bound of the load of any k days: what is placed
// there, the biggest unplaced sessions that fit, and all small ones. big[i] is the
// load of the i+1 biggest.
func topLoads(days, free *[7]int, big []int, small, sum int) (top [8]int) {
	// All sets of days with room are tried. Of the full days the heaviest are added
	// first, so those need no sets.
	var roomy, full [7]int
	r, f := 0, 0
	for d := range days {
		if free[d] > 0 {
			roomy[r] = d
			r++
		} else {
			full[f] = days[d]
			f++
		}
	}
	planner.Sort(full[:f], func(a, b int) int { return b - a })
	var loads, seats [1 << 7]int32 // per set of roomy days: what is placed there, and how many more fit
	for set := range 1 << r {
		if set > 0 {
			// A set is a smaller set and its lowest day.
			d := roomy[bits.TrailingZeros(uint(set))]
			loads[set] = loads[set&(set-1)] + int32(days[d])
			seats[set] = seats[set&(set-1)] + int32(free[d])
		}
		k, n := bits.OnesCount(uint(set)), int(loads[set])+small
		if fit := min(int(seats[set]), len(big)); fit > 0 {
			n += big[fit-1]
		}
		top[k] = max(top[k], min(n, sum))
		for j := range f {
			n += full[j]
			top[k+1+j] = max(top[k+1+j], min(n, sum))
		}
	}
	top[0] = 0
	return top
}

// hullSquares adds up the squares of seven loads whose k largest add up to top[k].
// Loads in falling order need a concave top, so its upper concave hull is used
// instead, which allows only more.
func hullSquares(top *[8]int) (squares int) {
	for k := 0; k < 7; {
		// The next corner of the hull is the point with the steepest line from k.
		next := k + 1
		for j := k + 2; j <= 7; j++ {
			if (top[j]-top[k])*(next-k) > (top[next]-top[k])*(j-k) {
				next = j
			}
		}
		step, over := (top[next]-top[k])/(next-k), (top[next]-top[k])%(next-k)
		for j := k; j < next; j++ {
			n := step
			if over > 0 {
				n++
			}
			squares += n * n
		}
		k = next
	}
	return squares
}
