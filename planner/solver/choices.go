package solver

import "hardeasy/planner/rule"

// findDomains lists the choices of all classes that are left, and reports whether
// there are enough for each. Sessions that are not small may go to the open places.
func (bd *bounder) findDomains(l *level, constant rule.Score) (open spotSet, ok bool) {
	now, best := l.sum.Plus(constant), bd.cutoff.ofRules()
	bare, least := now.Compare(best), l.atLeast.Compare(best)
	on, prefer, cut, relaxed := bd.on(l), bd.preferenceOf(l), bd.cutoff.set, bd.relaxation.active()
	for c := range l.left {
		left := int(l.left[c])
		if left == 0 {
			continue
		}
		list, adds, small := bd.domains.choices[c][:0], l.adds[c*on.places:], bd.m.classes[c].small
		capacity, days, better := 0, uint8(0), uint8(0)
		for p := range on.places {
			if l.phase == overDays {
				if l.days[c]>>p&1 == 0 || !bd.days.fits(c, p) {
					continue
				}
			} else if !l.may[c].has(p) || !bd.spots.fits(c, p) {
				continue
			}
			// How the rules compare with the cutoff there: by the tally, and by the relaxation.
			score, a, b := now, bare, least
			if adds[p] != 0 {
				x := l.tally
				bd.adder.addList(&x, adds[p])
				score = x.sum.Plus(constant)
				a = score.Compare(best)
				if !relaxed && x.crossing != l.crossing {
					b = max(b, bd.relaxation.with(x.crossing).Compare(best))
				}
			}
			if cut && (a > 0 || b > 0) {
				continue
			}
			more := prefer.of(c, p)
			if cut && (a == 0 || b == 0) && !bd.cutoff.prefers(l.preference+more) {
				continue
			}
			list = append(list, choice{int16(p), score, more})
			capacity += on.capacity(c, p)
			day := uint8(1) << (on.day[p] % 7)
			days |= day
			if !cut || a < 0 && b < 0 {
				better |= day
			}
			if !small {
				open.add(p)
			}
		}
		bd.domains.choices[c], bd.domains.days[c], bd.domains.better[c] = list, days, better
		if capacity < left {
			return open, false
		}
	}
	return open, true
}
