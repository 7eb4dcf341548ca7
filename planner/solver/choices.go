package solver

import "hardeasy/planner/rule"

// findDomains lists the days of all classes that are left, and reports whether
// there are enough for each. Sessions that are not small may go to the open days.
func (bd *bounder) findDomains(l *level, now rule.Score) (open spotSet, ok bool) {
	on, prefer, relaxed, weighs := bd.days, &bd.preferDays, bd.relaxation.active(), bd.weighs()
	for c := range l.left {
		left := int(l.left[c])
		if left == 0 {
			continue
		}
		list, adds, small := bd.domains.choices[c][:0], l.adds[c*on.places:], bd.m.classes[c].small
		capacity, days := 0, uint8(0)
		for p := range on.places {
			if l.days[c]>>p&1 == 0 || !on.fits(c, p) {
				continue
			}
			// What there is at least: by the tally, and by the relaxation.
			score, rules := now, l.atLeast
			if adds[p] != 0 {
				x := l.tally
				bd.adder.addList(&x, adds[p])
				score = score.Plus(x.sum.Minus(l.sum))
				if !relaxed && x.crossing != l.crossing {
					rules = rules.Worse(bd.relaxation.with(x.crossing))
				}
			}
			more := 0
			if weighs {
				more = prefer.of(c, p, &l.rest)
				score.Preference += more
			}
			if !bd.cutoff.beaten(score) || !bd.cutoff.beaten(with(rules, score.Preference)) {
				continue
			}
			list = append(list, choice{int16(p), score, more})
			capacity += on.capacity(c, p)
			days |= 1 << (on.day[p] % 7)
			if !small {
				open.add(p)
			}
		}
		bd.domains.choices[c], bd.domains.days[c] = list, days
		if capacity < left {
			return open, false
		}
	}
	return open, true
}
