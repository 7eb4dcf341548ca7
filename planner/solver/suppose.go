package solver

import "hardeasy/planner"

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
	for d := range 7 {
		if day := 7*l.settled + d; s.load[day].bigs == 0 && (s.ground == none || !s.twin(day)) {
			l.order = append(l.order, choice{spot: int16(d), rules: l.bound, like: s.todayBig(day)})
		}
	}
	planner.Sort(l.order, func(a, b choice) int { return a.like - b.like })
	for i := range l.order {
		l.order[i].like = 0
	}
	l.order = append(l.order, choice{spot: everyDay, rules: l.bound})
}

// todayBig counts the sessions that stand on a day today and are not small.
func (s *Search) todayBig(day int) (n int) {
	for i := range s.m.movers {
		if mv := &s.m.movers[i]; s.m.spots[mv.home].day == day && !s.m.classes[mv.class].small {
			n++
		}
	}
	return n
}

// settle descends to what a week looks like when its first quiet day is known.
func (s *Search) settle(d *level, day int16) {
	w := d.settled
	d.quiet[w] = int8(day)
	d.settled++
	if s.ground != none {
		d.settled = s.m.task.To - s.m.task.From + 1
	}
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
func (s *Search) free(l *level, open spotSet) bool {
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

// needed says that a day must have a session that is not small for its week to
// be as was supposed. For a week's ground all that counts is whether there is a
// quiet day.
func (s *Search) needed(l *level, w, day int) bool {
	if s.ground != none {
		return l.quiet[w] == everyDay
	}
	return int8(day) < l.quiet[w]
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
			if load[7*w+d].bigs > 0 || !s.needed(l, w, d) {
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
