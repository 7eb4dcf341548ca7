package solver

// What is supposed of a week beside its first quiet day.
const (
	undecided = -1
	everyDay  = 7
)

// suppose branches on the first day of a week without a session that is not
// small. Rules that count days know more when it is settled.
func (s *Search) suppose(l *level) {
	l.class = toSuppose
	l.bound = s.around.Plus(l.grown).Plus(l.sum)
	l.bound.Preference = l.liking
	for _, today := range [...]bool{true, false} {
		for d := range 7 {
			day := 7*l.settled + d
			if s.load[day].bigs == 0 && today == s.todayFree(day) {
				l.order = append(l.order, choice{int16(d), l.bound, 0})
			}
		}
	}
	l.order = append(l.order, choice{everyDay, l.bound, 0})
}

// todayFree says that nothing but small sessions stands on the day today.
func (s *Search) todayFree(day int) bool {
	for i := range s.m.movers {
		if mv := &s.m.movers[i]; s.m.spots[mv.home].day == day && !s.m.classes[mv.class].small {
			return false
		}
	}
	return true
}

// settle descends to what a week looks like when its first quiet day is known.
func (s *Search) settle(d *level, day int16) {
	w := d.settled
	d.quiet[w] = int8(day)
	d.settled++
	if day == everyDay {
		return
	}
	for p := range s.m.spots {
		if s.m.spots[p].day == 7*w+int(day) {
			for c := range s.m.classes {
				if !s.m.classes[c].small {
					d.may[c].drop(p)
				}
			}
		}
	}
}

// free counts what each day still takes, and says whether the week can keep to
// what was supposed of it.
func (s *Search) free(l *level, open bits) bool {
	for w := range l.quiet {
		s.rest[w].Free = [7]int{}
		s.rest[w].Every = l.quiet[w] == everyDay
	}
	for p := range s.m.spots {
		if open.has(p) {
			x := &s.m.spots[p]
			most := 0
			for _, c := range x.today {
				most += one(!s.m.classes[c].small)
			}
			for _, c := range s.sets[p] {
				most -= one(!s.m.classes[c].small)
			}
			s.rest[x.day/7].Free[x.day%7] += max(1, most)
		}
	}
	return s.keepsQuiet(l, s.load)
}

// keepsQuiet says whether each week can be as was supposed.
func (s *Search) keepsQuiet(l *level, load []dayLoad) bool {
	for w, q := range l.quiet {
		if q == undecided {
			continue
		}
		left, empty := 0, 0
		for c := range l.left {
			if k := &s.m.classes[c]; k.week-s.m.task.From == w && !k.small {
				left += int(l.left[c])
			}
		}
		for d := range 7 {
			if int8(d) >= q || load[7*w+d].bigs > 0 {
				continue
			}
			if empty++; s.rest[w].Free[d] == 0 {
				return false
			}
		}
		if empty > left {
			return false
		}
	}
	return true
}
