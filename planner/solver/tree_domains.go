package solver

import "hardeasy/planner/rule"

// findDomains lists the choices of all classes that are left, and says whether
// there are enough for each. Sessions that are not small may go to the open places.
func (t *tree) findDomains(l *level, constant rule.Score) (open spotSet, ok bool) {
	now, best := l.sum.Plus(constant), t.cutoff.rules()
	bare, least := now.Compare(best), l.atLeast.Compare(best)
	on, likes, relaxed := t.on(l), t.likesOf(l), t.relaxation.active()
	for c := range l.left {
		left := int(l.left[c])
		if left == 0 {
			continue
		}
		list := t.domains.choices[c][:0]
		capacity, days, better := 0, uint8(0), uint8(0)
		for p := range on.places {
			if l.phase == overDays {
				if l.days[c]>>p&1 == 0 || !t.days.fits(c, p) {
					continue
				}
			} else if !l.may[c].has(p) || !t.spots.fits(c, p) {
				continue
			}
			rules, a, b := now, bare, least
			if head := l.adds[c*on.places+p]; head != 0 {
				x := t.adder.begin(&l.tally, constant)
				t.adder.tryList(&l.tally, &x, head)
				rules, a = x.sum, x.sum.Compare(best)
				if !relaxed && x.crossing != l.crossing {
					b = max(b, t.relaxation.with(x.crossing).Compare(best))
				}
			}
			if t.cutoff.set && (a > 0 || b > 0) {
				continue
			}
			like := likes.of(c, p)
			if t.cutoff.set && (a == 0 || b == 0) && !t.cutoff.likes(l.liking+like) {
				continue
			}
			list = append(list, choice{int16(p), rules, like})
			capacity += on.capacity(c, p)
			day := uint8(1) << (on.day[p] % 7)
			days |= day
			if !t.cutoff.set || a < 0 && b < 0 {
				better |= day
			}
			if !t.m.classes[c].small {
				open.add(p)
			}
		}
		t.domains.choices[c], t.domains.days[c], t.domains.better[c] = list, days, better
		if capacity < left {
			return open, false
		}
	}
	return open, true
}
