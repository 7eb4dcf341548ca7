package rulebook

import (
	"math/bits"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

var monotonyHigh = &rule.Rule{
	ID:      "monotony-high",
	Area:    rule.Progression,
	Span:    rule.Week,
	Sources: []rule.Source{foster1998, fosterLimit, strengthCoach, carlson, ours},
	Example: rule.Example{
		Before: "week 1\nMon AM run-easy 45\nTue AM run-easy 45\nWed AM run-easy 45\nThu AM run-easy 45\nFri AM run-easy 45\n" +
			"Sat AM run-easy 45",
		After: "week 1\nMon AM run-recovery 20\nTue AM run-easy 45\nWed AM run-recovery 20\nThu AM run-easy 45\n" +
			"Fri AM run-recovery 20\nSat AM run-easy 75",
	},
	Run: func(p *rule.Pass) {
		sum := p.Sum()
		reportMonotony(p, sum.MonotonyAtLeast, sum.Monotony())
	},
	Floor: func(p *rule.Pass, unplaced *rule.Unplaced) {
		sum, squares := mostUneven(p.This, unplaced)
		reportMonotony(p, func(limit int) bool { return load.SurelyAtLeast(sum, squares, limit) }, load.LeastMonotony(sum, squares))
	},
	Fixes: []rule.Proposal{
		varyDays(func(s *planner.Session) planner.Edit {
			if s.Type == catalog.RunEasy {
				return planner.Retype{Session: s.ID, Type: catalog.RunRecovery}
			}
			return nil
		}),
		varyDays(func(s *planner.Session) planner.Edit {
			if n := s.Minutes * 2 / 3 / 5 * 5; n >= least {
				return planner.Resize{Session: s.ID, Minutes: n}
			}
			return nil
		}),
		rule.Func(moveTogether),
		varyDays(func(s *planner.Session) planner.Edit { return planner.Drop{Session: s.ID} }),
	},
}

// varyDays proposes a change to one session that is neither hard nor long.
type varyDays func(*planner.Session) planner.Edit

func (change varyDays) Propose(t *rule.Trial) {
	eachOpen(t, rule.EasyRun|rule.MediumRun|rule.Cross|rule.Main, func(s *planner.Session) {
		if e := change(s); e != nil {
			t.Try(e)
		}
	})
}

// moveTogether proposes to put what one day has on another day as well.
func moveTogether(t *rule.Trial) {
	eachOpen(t, rule.EasyRun|rule.Main|rule.Cross, func(s *planner.Session) {
		for day := planner.Mon; day <= planner.Sun; day++ {
			for _, slot := range [...]planner.Slot{planner.AM, planner.PM} {
				if day != s.Day && t.Plan.Athlete.Open[day].Has(slot) {
					t.Try(planner.Move{Session: s.ID, To: planner.Place{
						Week: t.Finding.Week, Day: day, Slot: slot, Index: planner.AtEnd,
					}})
				}
			}
		}
	})
}

func reportMonotony(p *rule.Pass, atLeast func(hundredths int) bool, n int) {
	hit := rule.Hit{Severity: rule.Advice, N: n, Limit: load.MonotonyAdvice}
	switch {
	case atLeast(load.MonotonyWarning):
		hit.Severity = rule.Warning
	case !atLeast(load.MonotonyAdvice):
		return
	default:
		hit.N = min(hit.N, load.MonotonyWarning-1) // 1.999 is not to read as 2.00
	}
	hit.Over = over(hit.N, hit.Limit)
	p.Report(hit)
}

// mostUneven is the sum of a week's loads, and the most that the squares of its
// days' loads add up to when the rest is placed.
//
// No k days can hold more than top[k]: what stands there, the biggest of the
// rest that there is room for, and all that is small. So days whose k largest
// add up to exactly that, or to more, are more uneven than any week can be.
func mostUneven(week []rule.Item, unplaced *rule.Unplaced) (sum, squares int) {
	var days [7]int
	for i := range week {
		n := load.Of(week[i].Session)
		days[week[i].Day], sum = days[week[i].Day]+n, sum+n
	}
	var room [planner.MaxSessions]int
	big, small := room[:0], 0
	for i := range unplaced.Items {
		it := &unplaced.Items[i]
		if n := load.Of(it.Session); it.Is(rule.Micro) {
			small += n
		} else {
			big = append(big, n)
		}
		sum += load.Of(it.Session)
	}
	// Most weeks are uneven enough already.
	for _, n := range days {
		squares += n * n
	}
	if !load.SurelyAtLeast(sum, squares, load.MonotonyAdvice) {
		return sum, squares
	}
	squares = 0
	planner.Sort(big, func(a, b int) int { return b - a })
	for i := 1; i < len(big); i++ {
		big[i] += big[i-1]
	}
	// Of days that are full the most loaded come first; those with room for more
	// are tried in all sets.
	var roomy, full [7]int
	r, f := 0, 0
	for d := range days {
		if unplaced.Free[d] > 0 {
			roomy[r] = d
			r++
		} else {
			full[f] = days[d]
			f++
		}
	}
	planner.Sort(full[:f], func(a, b int) int { return b - a })
	var top [8]int
	var loads, seats [1 << 7]int32
	for set := range 1 << r {
		if set > 0 {
			d := roomy[bits.TrailingZeros(uint(set))]
			loads[set] = loads[set&(set-1)] + int32(days[d])
			seats[set] = seats[set&(set-1)] + int32(unplaced.Free[d])
		}
		k, n := bits.OnesCount(uint(set)), int(loads[set])+small
		if free := min(int(seats[set]), len(big)); free > 0 {
			n += big[free-1]
		}
		top[k] = max(top[k], min(n, sum))
		for j := range f {
			n += full[j]
			top[k+1+j] = max(top[k+1+j], min(n, sum))
		}
	}
	top[0] = 0
	// The steps of top must fall: where they rise, a straight line lies above.
	for k := 0; k < 7; {
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
	return sum, squares
}
