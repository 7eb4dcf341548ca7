package solver

import "slices"

// coarse is the same search over days instead of spots: where a session of a
// class stands on a day, it is taken to say the least that it says at any of
// the day's spots. What is lost there is lost at all spots, so one look does
// for the many ways to share the days' mornings and evenings out.
type coarse struct {
	n      int // days
	at     []int8
	bigs   []int
	smalls []int
	used   []int
	load   []dayLoad
	room   []dayRoom
	old    []int8    // per class and day: how many stand there today
	heads  []int32   // of the root
	cap    []int8    // per class and day: how many of it the day's spots take at most
	away   []int     // per class and day: see away, the least of its spots
	spot   []int     // per day: the first of its spots
	pairs  [][]int32 // per two classes: per two days: entry, -1 = not known yet
	sort   []int     // per day: the first day of the week on which any two classes say the same as here
}

// dayRoom is how many sessions the slots of a day take.
type dayRoom struct{ bigs, smalls int }

func (r *dayRoom) add(small bool, n int) {
	if small {
		r.smalls += n
	} else {
		r.bigs += n
	}
}

func (s *Search) startCoarse(root *level) {
	m, k := s.m, &s.days
	k.n = len(m.room)
	classes := len(m.classes)
	k.at, k.old = make([]int8, classes*k.n), make([]int8, classes*k.n)
	k.used, k.load, k.room = make([]int, k.n), make([]dayLoad, k.n), make([]dayRoom, k.n)
	k.bigs, k.smalls = make([]int, k.n), make([]int, k.n)
	k.heads = make([]int32, classes*k.n)
	k.cap, k.away = make([]int8, classes*k.n), make([]int, classes*k.n)
	k.spot = make([]int, k.n)
	k.pairs = make([][]int32, classes*classes)
	for p := len(m.spots) - 1; p >= 0; p-- {
		x := &m.spots[p]
		k.spot[x.day] = p
		var today, any dayRoom
		for _, c := range x.today {
			today.add(m.classes[c].small, 1)
		}
		for c := range m.classes {
			if root.may[c].has(p) {
				any.add(m.classes[c].small, len(m.classes[c].members))
			}
		}
		k.room[x.day].bigs += min(any.bigs, max(1, today.bigs))
		k.room[x.day].smalls += min(any.smalls, max(1, today.smalls))
	}
	for c := range m.classes {
		for p, n := range m.classes[c].old {
			if root.may[c].has(p) {
				k.old[c*k.n+m.spots[p].day] += n
			}
		}
		if m.classes[c].fixed {
			s.putDay(c, m.spots[m.movers[m.classes[c].members[0]].home].day)
			continue
		}
		for d := range k.n {
			var list []remark
			first := true
			k.away[c*k.n+d] = otherDay + otherTime
			for p := range m.spots {
				if m.spots[p].day != d || !root.may[c].has(p) {
					continue
				}
				k.cap[c*k.n+d] += max(1, m.classes[c].old[p])
				k.away[c*k.n+d] = min(k.away[c*k.n+d], s.away(c, p))
				var here []remark
				for at := root.heads[c*len(m.spots)+p]; at != 0; at = s.cells[at].next {
					here = append(here, s.cells[at].remark)
				}
				if here = merged(here); first {
					list, first = here, false
				} else {
					list = least(list, here)
				}
			}
			for _, r := range list {
				s.cells = append(s.cells, cell{r, k.heads[c*k.n+d]})
				k.heads[c*k.n+d] = int32(len(s.cells) - 1)
			}
		}
	}
}

func (s *Search) putDay(c, d int) {
	k, x := &s.days, &s.m.classes[c]
	k.at[c*k.n+d]++
	k.used[d] += x.minutes
	if x.small {
		k.smalls[d]++
	} else {
		k.bigs[d]++
		k.load[d].bigs++
	}
	if x.kind&demanding != 0 {
		k.load[d].demanding++
	}
}

func (s *Search) takeDay(c, d int) {
	k, x := &s.days, &s.m.classes[c]
	k.at[c*k.n+d]--
	k.used[d] -= x.minutes
	if x.small {
		k.smalls[d]--
	} else {
		k.bigs[d]--
		k.load[d].bigs--
	}
	if x.kind&demanding != 0 {
		k.load[d].demanding--
	}
}

func (s *Search) fitsDay(c, d int) bool {
	k, x := &s.days, &s.m.classes[c]
	if k.used[d]+x.minutes > s.m.room[d] {
		return false
	}
	if x.small {
		return k.smalls[d] < k.room[d].smalls
	}
	return k.bigs[d] < k.room[d].bigs
}

// clashDay is the least that two classes say on two days.
func (s *Search) clashDay(c, a, d, b int) int32 {
	m, k := s.m, &s.days
	if s.ground != none && a != b {
		return 0
	}
	if b < a || b == a && d < c {
		c, a, d, b = d, b, c, a
	}
	n := len(m.classes)
	reach := s.t.reach[c*n+d]
	if reach < 0 || b-a > int(reach) {
		return 0
	}
	block := k.pairs[c*n+d]
	if block == nil {
		block = make([]int32, k.n*k.n)
		for i := range block {
			block[i] = -1
		}
		k.pairs[c*n+d] = block
	}
	at := &block[a*k.n+b]
	if *at >= 0 {
		return *at
	}
	var list []remark
	first := true
	may := s.levels[0].may
	for p := range m.spots {
		if m.spots[p].day != a || !may[c].has(p) {
			continue
		}
		for q := range m.spots {
			if m.spots[q].day != b || !may[d].has(q) || p == q && !s.share(c, d, p) {
				continue
			}
			e := s.t.entries[s.t.clash(c, p, d, q)]
			if first {
				list, first = append(list, e...), false
			} else {
				list = least(list, e)
			}
		}
	}
	*at = s.t.keep(list)
	return *at
}

// sortDays finds the days on which any two classes say the same of each other:
// it may depend on which slots there are, and on the date.
func (s *Search) sortDays() {
	k := &s.days
	k.sort = make([]int, k.n)
	for d := range k.n {
		for k.sort[d] = d / 7 * 7; k.sort[d] < d && !s.saySame(k.sort[d], d); k.sort[d]++ {
		}
	}
}

func (s *Search) saySame(a, b int) bool {
	for c := range s.m.classes {
		x := &s.m.classes[c]
		for d := range s.m.classes[:c+1] {
			y := &s.m.classes[d]
			if x.fixed || y.fixed || x.week != y.week || x.week-s.m.task.From != a/7 || c == d && len(x.members) == 1 {
				continue
			}
			if !slices.Equal(s.t.entries[s.clashDay(c, a, d, a)], s.t.entries[s.clashDay(c, b, d, b)]) {
				return false
			}
		}
	}
	return true
}

// share says that two classes may stand in one spot.
func (s *Search) share(c, d, p int) bool {
	if s.m.classes[c].small != s.m.classes[d].small {
		return true
	}
	return within([]int{c, d}, s.m.spots[p].today)
}

func (s *Search) noteDays(l *level, c, a int) {
	n := len(s.m.classes)
	for d := range s.m.classes {
		if l.left[d] == 0 || max(s.t.reach[c*n+d], s.t.reach[d*n+c]) < 0 {
			continue
		}
		for b := range s.days.n {
			if l.days[d]>>b&1 == 0 {
				continue
			}
			if e := s.clashDay(c, a, d, b); e != 0 {
				head := &l.heads[d*s.days.n+b]
				for _, r := range s.t.entries[e] {
					s.cells = append(s.cells, cell{r, *head})
					*head = int32(len(s.cells) - 1)
				}
			}
		}
	}
}

// likesDay is the least that a session adds to the preference on a day.
func (s *Search) likesDay(c, d int) int {
	m, k := s.m, &s.days
	n := 0
	if k.at[c*k.n+d] >= k.old[c*k.n+d] {
		if n = s.moveAt; !m.task.Fresh {
			n += k.away[c*k.n+d]
		}
	}
	return n + s.dayLikes(c, d, k.load)
}

// coarsely begins the search over days.
func (s *Search) coarsely(l *level) {
	m := s.m
	l.coarse = true
	if l.days == nil {
		l.days = make([]uint32, len(m.classes))
	}
	for c := range m.classes {
		l.days[c] = 0
		for p := range m.spots {
			if l.may[c].has(p) {
				l.days[c] |= 1 << m.spots[p].day
			}
		}
	}
	copy(l.heads, s.days.heads)
}

// finely begins the search over spots on the days that were found.
func (s *Search) finely(l *level) {
	m, root := s.m, &s.levels[0]
	l.coarse, l.fine = false, true
	copy(l.heads, root.heads)
	l.heard = append(l.heard[:0], root.heard...)
	s.grow(l)
	l.sum, l.top, l.liking, l.total = root.sum, root.top, root.liking, root.total
	if l.quota == nil {
		l.quota = make([]int8, len(m.classes)*s.days.n)
	}
	copy(l.quota, s.days.at)
	for c := range m.classes {
		if m.classes[c].fixed {
			continue
		}
		l.left[c] = int16(len(m.classes[c].members))
		for p := range m.spots {
			if l.quota[c*s.days.n+m.spots[p].day] == 0 {
				l.may[c].drop(p)
			}
		}
	}
}

// layDays lists the items that stand, each at any of its day's spots: those
// who look at it count days.
func (s *Search) layDays(l *level) {
	m, k := s.m, &s.days
	s.clearRest()
	s.stand = s.stand[:0]
	for d := range k.n {
		if k.load[d].bigs == 0 && k.smalls[d] == 0 {
			continue
		}
		for c, at := 0, d; c < len(m.classes); c, at = c+1, at+k.n {
			for range k.at[at] {
				s.stand = append(s.stand, *m.proto(m.classes[c].members[0], k.spot[d]))
			}
		}
	}
	s.layRest(l)
}

func (s *Search) clearRest() {
	for w := range s.rest {
		s.rest[w].Items, s.rest[w].Days = s.rest[w].Items[:0], s.rest[w].Days[:0]
	}
}

func (s *Search) layRest(l *level) {
	m := s.m
	for c := range l.left {
		if l.left[c] == 0 {
			continue
		}
		k := &m.classes[c]
		rest, it := &s.rest[k.week-m.task.From], m.proto(k.members[0], m.movers[k.members[0]].home)
		for range l.left[c] {
			rest.Items = append(rest.Items, *it)
			rest.Days = append(rest.Days, s.masks[c])
		}
	}
}

// freeDays counts what each day still takes.
func (s *Search) freeDays(l *level, open uint32) bool {
	k := &s.days
	for w := range l.quiet {
		s.rest[w].Free = [7]int{}
		s.rest[w].Every = l.quiet[w] == everyDay
	}
	for d := range k.n {
		if open>>d&1 == 1 {
			s.rest[d/7].Free[d%7] = max(0, k.room[d].bigs-k.bigs[d])
		}
	}
	return s.keepsQuiet(l, k.load)
}
