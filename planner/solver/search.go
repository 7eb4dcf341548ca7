package solver

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Search looks for the best arrangement of a task. It is worked on in steps,
// as many as the caller has time for, and says at any time what it has.
type Search struct {
	m       *model
	t       *tables
	partial *rule.Partial
	around  rule.Score // what is said wherever the sessions stand
	levels  []level
	depth   int
	cells   []cell
	mark    []int32 // per kind: when it was last seen
	stamp   int32
	virtual []heard

	at      []int8 // per class and spot: how many stand there
	sets    [][]int
	used    []int // minutes per day
	load    []dayLoad
	stand   []rule.Item
	rest    [MostWeeks]rule.Rest
	local   local
	scratch level
	said    []rule.Said
	moveAt  int
	tieBits int // of the preference that decide between equals
	likings []int
	choices []choice
	days    coarse
	farther []int // per class and spot: see away
	tolls   []toll
	homes   []home
	degree  []int // per class: how much it clashes with others

	found    bool
	best     rule.Score
	bestAt   []int8
	whole    rule.Score // of the best, nothing left out
	unlike   [][]int8
	asIs     bool // the best is today's week, in its own order
	nodes    int
	nextWalk int
	entered  bool
	leaves   int
	hist     [64]int
	done     bool
	weeks    []planner.Week
	sessions [MostWeeks][]planner.Session
	proposal planner.Plan
}

type dayLoad struct{ demanding, bigs int }

// New prepares a search.
func New(t Task) (*Search, error) {
	switch {
	case t.From < 0 || t.To < t.From || t.To >= len(t.Plan.Weeks) || t.To-t.From >= MostWeeks:
		return nil, ErrWeeks
	case len(t.Suite) == 0:
		return nil, ErrSuite
	}
	m := newModel(&t)
	s := &Search{m: m, partial: rule.NewPartial(t.Suite, m.plan, rule.Within{From: t.From, To: t.To})}
	s.t = newTables(m, s.partial)
	s.start()
	return s, nil
}

func (s *Search) start() {
	m := s.m
	n, spots := len(m.classes), len(m.spots)
	s.at = make([]int8, n*spots)
	s.bestAt = make([]int8, n*spots)
	s.sets = make([][]int, spots)
	s.used = make([]int, len(m.room))
	s.load = make([]dayLoad, len(m.room))
	s.cells = make([]cell, 1, 1024)
	s.levels = make([]level, 2*len(m.movers)+m.task.To-m.task.From+4)
	s.weeks = slices.Clone(m.plan.Weeks)
	s.moveAt, s.tieBits = s.weigh()
	s.degree = make([]int, n)
	root := &s.levels[0]
	s.shape(root)
	for w := range root.quiet {
		root.quiet[w] = undecided
	}
	s.grow(root)
	for c := range m.classes {
		root.may[c] = m.classes[c].may
		if !m.classes[c].fixed {
			root.left[c] = int16(len(m.classes[c].members))
			root.total += len(m.classes[c].members)
		}
	}
	for _, r := range s.t.base() {
		s.grow(root)
		s.hear(root, r)
	}
	for c := range m.classes {
		if k := &m.classes[c]; !k.fixed {
			for p := range m.spots {
				if k.may.has(p) {
					s.note(root, c, p, s.t.unary(c, p))
				}
			}
		}
	}
	for c := range m.classes {
		if k := &m.classes[c]; k.fixed {
			p := m.movers[k.members[0]].home
			s.grow(root)
			for _, r := range s.t.unary(c, p) {
				s.grow(root)
				s.hear(root, r)
			}
			for d := range m.classes[:c] {
				if m.classes[d].fixed {
					for _, r := range s.t.entries[s.t.clash(d, m.movers[m.classes[d].members[0]].home, c, p)] {
						s.grow(root)
						s.hear(root, r)
					}
				}
			}
			s.put(c, p)
			s.noteAll(root, c, p)
		}
	}
	s.grow(root)
	root.cells = len(s.cells)
	s.lay(root)
	s.said = s.said[:0]
	for _, w := range [...]int{m.task.From - 1, m.task.To + 1} {
		if s.t.judged(w) {
			s.said = s.partial.Bounds(s.said, w, s.stand, &rule.Rest{})
		}
	}
	s.around = s.flat(s.partial.Constant())
	for _, said := range s.said {
		s.charge(&s.around, said.Severity, said.Weight)
	}
	for _, p := range m.task.Unlike {
		s.unlike = append(s.unlike, s.key(s.placesIn(&p)))
	}
	s.farther = make([]int, n*spots)
	for c := range m.classes {
		for p := range m.spots {
			s.farther[c*spots+p] = s.findAway(&m.classes[c], &m.spots[p])
		}
	}
	s.startCoarse(root)
	s.rankClasses()
	root.cells = len(s.cells)
	s.setOut()
	if s.local.ended {
		s.entered = true
		s.enter()
	}
}

// rankClasses finds how much each class clashes with others on the same day and
// on the next. Those that clash most are placed first.
func (s *Search) rankClasses() {
	weight := [...]int{rule.Advice: 1, rule.Warning: 8, rule.Error: 16}
	for c := range s.m.classes {
		for d := range s.m.classes {
			if s.m.classes[c].week != s.m.classes[d].week {
				continue
			}
			worst := 0
			day := 7*(s.m.classes[c].week-s.m.task.From) + 2
			for _, e := range [...]int32{s.clashDay(c, day, d, day), s.clashDay(c, day, d, day+1), s.clashDay(c, day+1, d, day)} {
				for _, r := range s.t.entries[e] {
					worst = max(worst, weight[r.severity])
				}
			}
			s.degree[c] += worst * len(s.m.classes[d].members)
		}
	}
}

// shape gives a level its memory.
func (s *Search) shape(l *level) {
	if l.may == nil {
		n := len(s.m.classes)
		l.may, l.left, l.heads = make([]bits, n), make([]int16, n), make([]int32, n*max(len(s.m.spots), len(s.m.room)))
	}
}

// grow makes room for kinds that were not known before.
func (s *Search) grow(l *level) {
	for len(l.heard) <= s.t.count {
		l.heard = append(l.heard, heard{})
	}
	for len(s.mark) <= s.t.count {
		s.mark = append(s.mark, 0)
		s.virtual = append(s.virtual, heard{})
	}
}

// note puts remarks on the list of a class and a spot.
func (s *Search) note(l *level, c, p int, list []remark) {
	head := &l.heads[c*len(s.m.spots)+p]
	for _, r := range list {
		s.cells = append(s.cells, cell{r, *head})
		*head = int32(len(s.cells) - 1)
	}
}

// noteAll notes for all that are left what a class at a spot means for them.
func (s *Search) noteAll(l *level, c, p int) {
	for d := range s.m.classes {
		if l.left[d] == 0 || max(s.t.reach[c*len(s.m.classes)+d], s.t.reach[d*len(s.m.classes)+c]) < 0 {
			continue
		}
		may := &l.may[d]
		for q := range s.m.spots {
			if may.has(q) {
				if e := s.t.clash(c, p, d, q); e != 0 {
					s.note(l, d, q, s.t.entries[e])
				}
			}
		}
	}
}

// put lets a session of the class stand at the spot.
func (s *Search) put(c, p int) {
	k, x := &s.m.classes[c], &s.m.spots[p]
	s.at[c*len(s.m.spots)+p]++
	s.sets[p] = append(s.sets[p], c)
	s.used[x.day] += k.minutes
	if !k.small {
		s.load[x.day].bigs++
	}
	if k.kind&demanding != 0 {
		s.load[x.day].demanding++
	}
}

// take is the reverse of put.
func (s *Search) take(c, p int) {
	k, x := &s.m.classes[c], &s.m.spots[p]
	s.at[c*len(s.m.spots)+p]--
	set := s.sets[p]
	i := len(set) - 1
	for set[i] != c {
		i--
	}
	s.sets[p] = append(set[:i], set[i+1:]...)
	s.used[x.day] -= k.minutes
	if !k.small {
		s.load[x.day].bigs--
	}
	if k.kind&demanding != 0 {
		s.load[x.day].demanding--
	}
}

// fits says whether one more session of the class may stand at the spot: alone,
// one small session beside another one, or as today.
func (s *Search) fits(c, p int) bool {
	k, x := &s.m.classes[c], &s.m.spots[p]
	if s.used[x.day]+k.minutes > s.m.room[x.day] {
		return false
	}
	set := s.sets[p]
	switch {
	case len(set) == 0:
		return true
	case len(set) == 1 && s.m.classes[set[0]].small != k.small:
		return true
	}
	return within(append(set[:len(set):len(set)], c), x.today)
}

// adds is the least score of the rules when a session of the class joins those
// that stand.
func (s *Search) adds(l *level, head int32) rule.Score {
	sum := l.sum
	if head == 0 {
		return sum
	}
	s.stamp++
	return s.addCells(l, sum, head)
}

// addCells adds a list of remarks to a score, on top of what is heard and of
// what was added since the stamp.
func (s *Search) addCells(l *level, sum rule.Score, head int32) rule.Score {
	for i := head; i != 0; i = s.cells[i].next {
		sum = s.addOne(l, sum, s.cells[i].remark)
	}
	return sum
}

func (s *Search) addOne(l *level, sum rule.Score, r remark) rule.Score {
	s.grow(l)
	h := l.heard[r.kind]
	if s.mark[r.kind] == s.stamp {
		h = s.virtual[r.kind]
	}
	var was, is rule.Score
	s.charge(&was, h.severity, int(h.weight))
	h = h.more(r)
	s.charge(&is, h.severity, int(h.weight))
	s.mark[r.kind], s.virtual[r.kind] = s.stamp, h
	return sum.Minus(was).Plus(is)
}

// enter looks at the level that the search has come to: it is a leaf, or it
// has no better week below it, or it is branched on.
func (s *Search) enter() {
	s.nodes++
	l := &s.levels[s.depth]
	l.order, l.next = l.order[:0], 0
	switch {
	case l.settled < s.m.task.To-s.m.task.From+1:
		s.suppose(l)
		return
	case !l.coarse && !l.fine:
		s.coarsely(l)
	}
	if l.total == 0 && l.coarse {
		if !s.freeDays(l, 0) || len(s.unlike) > 0 && s.knownDays() {
			return
		}
		// The days are found. What the rules say of them is asked once more on the way down.
		l.class = toSpots
		l.bound = s.around.Plus(l.grown).Plus(l.sum)
		l.bound.Preference = l.liking
		l.order = append(l.order, choice{0, without(l.bound), 0})
		s.extend(l)
		if s.found && !s.promising(l.bound) {
			l.order = l.order[:0]
		}
		return
	}
	if l.total == 0 {
		if s.free(l, bits{}) {
			s.leaf(l)
		}
		return
	}
	s.tolls, s.homes = s.tolls[:0], s.homes[:0]
	likes, own := 0, 0
	class, fewest := -1, 1<<30
	var open bits
	constant := s.around.Plus(l.grown)
	now := l.sum.Plus(constant)
	best := s.rules()
	places := len(s.m.spots)
	if l.coarse {
		places = s.days.n
	}
	for c := range l.left {
		left := int(l.left[c])
		if left == 0 {
			continue
		}
		s.choices = s.choices[:0]
		room := 0
		for p := range places {
			var like, most int
			switch {
			case l.coarse && (l.days[c]>>p&1 == 0 || !s.fitsDay(c, p)), !l.coarse && (!l.may[c].has(p) || !s.fits(c, p)):
				continue
			case l.coarse:
				like, most = s.likesDay(c, p), int(s.days.cap[c*s.days.n+p])
			default:
				like, most = s.likes(c, p), max(1, int(s.m.classes[c].old[p]))
			}
			ch := choice{int16(p), s.adds(l, l.heads[c*places+p]).Plus(constant), like}
			if s.found {
				if d := ch.rules.Compare(best); d > 0 || d == 0 && !s.liked(l.liking+ch.like) {
					continue
				}
			}
			s.choices = append(s.choices, ch)
			room += most
			if !s.m.classes[c].small {
				open.add(p)
			}
		}
		if room < left {
			l.order = l.order[:0]
			return
		}
		if left > 1 { // else only the best one matters yet
			slices.SortFunc(s.choices, choice.compare)
		} else {
			first := 0
			for i := range s.choices {
				if s.choices[i].compare(s.choices[first]) < 0 {
					first = i
				}
			}
			s.choices[0], s.choices[first] = s.choices[first], s.choices[0]
		}
		s.tolls = append(s.tolls, s.tollOf(l, c, left, places, now))
		s.noteHomes(l, c, left)
		likes += s.leastLikes(l, c, left, 0)
		if s.tieBits == 0 {
			own += s.leastLikes(l, c, left, sameDay)
		}
		n := len(s.choices) - left
		if n > 0 {
			n = 1000 * (n + 1) / (s.degree[c] + 1) // few places and many clashes come first
		}
		if n < fewest {
			fewest, class = n, c
			l.order = append(l.order[:0], s.choices...)
		}
	}
	l.class = class
	l.bound = s.addTolls(now)
	l.bound.Preference = l.liking + likes
	if s.tieBits == 0 {
		l.bound.Preference = l.liking + max(likes, own+s.crowd(l))
	}
	if s.found && s.promising(l.bound) && without(l.bound) == best {
		l.bound.Preference += s.mustMove(l, constant, best, places)
	}
	if s.found && !s.promising(l.bound) {
		l.order = l.order[:0]
		return
	}
	fits := false
	if l.coarse {
		fits = s.freeDays(l, uint32(open[0]))
	} else {
		fits = s.free(l, open)
	}
	if !fits {
		l.order = l.order[:0]
		return
	}
	s.extend(l)
	if s.found && !s.promising(l.bound) {
		l.order = l.order[:0]
	}
	slices.SortFunc(l.order, choice.compare)
}

// last is the least that the last of n sessions of a class leads to.
func (s *Search) last(l *level, c, n int) rule.Score {
	for i := range s.choices {
		if n -= s.cap(l, c, int(s.choices[i].spot)); n <= 0 {
			return s.choices[i].rules
		}
	}
	return s.choices[len(s.choices)-1].rules
}

// cap is how many of a class stand at a place at most.
func (s *Search) cap(l *level, c, p int) int {
	if l.coarse {
		return int(s.days.cap[c*s.days.n+p])
	}
	return max(1, int(s.m.classes[c].old[p]))
}

// leastLikes is the least that n of the choices add to the preference, less so
// much for each big session that stands on their day.
func (s *Search) leastLikes(l *level, c, n, less int) int {
	if n == 1 {
		return s.leastLike(l, c, less)
	}
	least := s.likings[:0]
	for i := range s.choices {
		like := s.likeOf(l, c, i, less)
		for range s.cap(l, c, int(s.choices[i].spot)) {
			least = append(least, like)
		}
	}
	slices.Sort(least)
	sum := 0
	for _, like := range least[:n] {
		sum += like
	}
	s.likings = least
	return sum
}

func (s *Search) leastLike(l *level, c, less int) int {
	least := s.likeOf(l, c, 0, less)
	for i := range s.choices[1:] {
		least = min(least, s.likeOf(l, c, i+1, less))
	}
	return least
}

func (s *Search) likeOf(l *level, c, i, less int) int {
	like := s.choices[i].like
	if less > 0 && !s.m.classes[c].small {
		like -= s.scale(less) * s.loads(l)[s.dayOf(l, int(s.choices[i].spot))].bigs
	}
	return like
}

// crowd is the least that sessions which share a day with others add to the
// preference when all that are left are spread as evenly as can be.
func (s *Search) crowd(l *level) int {
	sum := 0
	for w := 0; w <= s.m.task.To-s.m.task.From; w++ {
		var bigs [7]int
		for d := range bigs {
			bigs[d] = s.loads(l)[7*w+d].bigs
		}
		for c := range l.left {
			k := &s.m.classes[c]
			if k.small || k.week-s.m.task.From != w {
				continue
			}
			for range l.left[c] {
				least := -1
				for d := range bigs {
					if int8(d) != l.quiet[w] && (least < 0 || bigs[d] < bigs[least]) {
						least = d
					}
				}
				sum += s.scale(sameDay) * bigs[least]
				bigs[least]++
			}
		}
	}
	return sum
}

func (s *Search) loads(l *level) []dayLoad {
	if l.coarse {
		return s.days.load
	}
	return s.load
}

func (s *Search) dayOf(l *level, place int) int {
	if l.coarse {
		return place
	}
	return s.m.spots[place].day
}

// scale is what a part of the preference counts in this task.
func (s *Search) scale(n int) int {
	if s.m.task.Fresh {
		return n << 8
	}
	return n
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

// What is supposed of a week beside its first quiet day.
const (
	undecided = -1
	everyDay  = 7
)

// extend asks the rules about the weeks as far as they stand.
func (s *Search) extend(l *level) {
	if l.coarse {
		s.layDays(l)
	} else {
		s.lay(l)
	}
	var grown rule.Score
	enough := false
	hear := func(said rule.Said) bool {
		s.charge(&grown, said.Severity, said.Weight)
		enough = s.found && !s.promising(l.bound.Plus(grown.Minus(l.grown)))
		return !enough
	}
	for w := s.m.task.From; w <= s.m.task.To && !enough; w++ {
		if l.coarse {
			s.partial.EachFloor(w, s.stand, &s.rest[w-s.m.task.From], hear)
		} else {
			s.partial.EachBound(w, s.stand, &s.rest[w-s.m.task.From], hear)
		}
	}
	if grown.Better(l.grown) {
		return // what was known of the days says more
	}
	more := grown.Minus(l.grown)
	l.grown = grown
	l.bound = l.bound.Plus(more)
	for i := range l.order {
		l.order[i].rules = l.order[i].rules.Plus(more)
	}
}

// lay lists the items that stand, in order of time, and those that are left.
func (s *Search) lay(l *level) {
	s.clearRest()
	s.stand = s.stand[:0]
	i := 0
	for ; i < len(s.m.outside) && s.m.outside[i].Week < s.m.task.From; i++ {
		s.stand = append(s.stand, s.m.outside[i])
	}
	for p := range s.m.spots {
		var room [8]int
		set := append(room[:0], s.sets[p]...)
		s.m.inOrder(p, set)
		for _, c := range set {
			s.stand = append(s.stand, *s.m.proto(s.m.classes[c].members[0], p))
		}
	}
	s.stand = append(s.stand, s.m.outside[i:]...)
	s.layRest(l)
}

// promising says that a bound is worth a look: below it there may be a week
// that is better than the best one by more than what decides between equals.
func (s *Search) promising(bound rule.Score) bool {
	c := without(bound).Compare(s.rules())
	return c < 0 || c == 0 && s.liked(bound.Preference)
}

func (s *Search) liked(n int) bool { return n>>s.tieBits < s.best.Preference>>s.tieBits }

// rules is the best score without preference.
func (s *Search) rules() rule.Score {
	r := s.best
	r.Preference = 0
	return r
}

func (a choice) compare(b choice) int {
	switch {
	case a.rules != b.rules:
		return a.rules.Compare(b.rules)
	case a.like != b.like:
		return a.like - b.like
	}
	return int(a.spot) - int(b.spot)
}

// changesANode is how many changes of a walk take the time of a node.
const changesANode = 2

// Step works on the search until it has looked at so many further nodes, and
// says whether it is done.
func (s *Search) Step(nodes int) bool {
	for until := s.nodes + nodes; s.nodes < until && !s.done; {
		if !s.local.ended {
			s.walk(until)
			if s.local.ended && !s.entered {
				s.entered = true
				s.enter()
				s.nextWalk = 2 * s.nodes
			}
			continue
		}
		l := &s.levels[s.depth]
		if s.nodes >= s.nextWalk && !l.fine && len(s.local.best) > 0 {
			// The search takes long: perhaps another walk finds something better.
			s.nextWalk = 2 * s.nodes
			s.local.shakes, s.local.ended = 0, false
			continue
		}
		if l.next == len(l.order) {
			if s.depth == 0 {
				s.done = true
				break
			}
			s.depth--
			up := &s.levels[s.depth]
			s.cells = s.cells[:up.cells]
			if up.class < 0 {
				continue
			}
			p := int(up.order[up.next-1].spot)
			// All weeks with the class there were seen.
			if up.coarse {
				s.takeDay(up.class, p)
				up.days[up.class] &^= 1 << p
			} else {
				s.take(up.class, p)
				up.may[up.class].drop(p)
			}
			continue
		}
		ch := l.order[l.next]
		l.next++
		if s.found {
			if d := ch.rules.Compare(s.rules()); d > 0 || d == 0 && !s.liked(l.liking+ch.like) || !s.promising(l.bound) {
				l.next = len(l.order)
				// Choices are in order: what comes after is no better, unless
				// it is liked more.
				if d == 0 {
					l.next = s.skip(l)
				}
				continue
			}
		}
		s.descend(l, ch)
	}
	return s.done
}

// skip finds the next choice of a level that is still worth it.
func (s *Search) skip(l *level) int {
	if !s.promising(l.bound) {
		return len(l.order)
	}
	for i := l.next; i < len(l.order); i++ {
		ch := &l.order[i]
		if d := ch.rules.Compare(s.rules()); d > 0 {
			return len(l.order)
		} else if d < 0 || s.liked(l.liking+ch.like) {
			return i
		}
	}
	return len(l.order)
}

// descend places one session.
func (s *Search) descend(l *level, ch choice) {
	c, p := l.class, int(ch.spot)
	s.cells = s.cells[:l.cells]
	s.depth++
	d := &s.levels[s.depth]
	s.shape(d)
	copy(d.may, l.may)
	copy(d.left, l.left)
	copy(d.heads, l.heads)
	d.heard = append(d.heard[:0], l.heard...)
	s.grow(d)
	d.sum, d.grown, d.total, d.liking = l.sum, l.grown, l.total, l.liking
	d.quiet, d.settled, d.coarse, d.fine = l.quiet, l.settled, l.coarse, l.fine
	switch {
	case c == toSuppose:
		s.settle(d, ch.spot)
	case c == toSpots:
		d.grown = l.grown
		s.finely(d)
	case l.coarse:
		d.days = append(d.days[:0], l.days...)
		d.total--
		d.liking += s.likesDay(c, p)
		for i := d.heads[c*s.days.n+p]; i != 0; i = s.cells[i].next {
			s.hear(d, s.cells[i].remark)
		}
		s.putDay(c, p)
		d.left[c]--
		s.noteDays(d, c, p)
	default:
		d.quota = append(d.quota[:0], l.quota...)
		d.total--
		d.liking += s.likes(c, p)
		for i := d.heads[c*len(s.m.spots)+p]; i != 0; i = s.cells[i].next {
			s.hear(d, s.cells[i].remark)
		}
		s.put(c, p)
		d.left[c]--
		day := s.m.spots[p].day
		if d.quota[c*s.days.n+day]--; d.quota[c*s.days.n+day] == 0 {
			for q := range s.m.spots {
				if s.m.spots[q].day == day {
					d.may[c].drop(q)
				}
			}
		}
		s.noteAll(d, c, p)
	}
	s.grow(d)
	d.cells = len(s.cells)
	s.enter()
}

// What a level branches on beside the places of a class.
const (
	toSuppose = -1
	toSpots   = -2
)

// leaf is a whole arrangement: the rules have the last word.
func (s *Search) leaf(l *level) {
	bound := l.sum.Plus(s.around).Plus(l.grown)
	bound.Preference = l.liking
	if s.found && !s.promising(bound) {
		return
	}
	s.consider(l.liking)
}

// consider judges the arrangement that stands, and keeps it when it is the best.
func (s *Search) consider(liking int) {
	if s.known() {
		return
	}
	s.leaves++
	plan := s.build(s.at)
	whole := s.partial.Score(plan)
	whole.Preference = liking
	score := s.flat(whole)
	if c := score.Compare(s.best); !s.found || c < 0 || c == 0 && whole.Better(s.whole) {
		s.found, s.best, s.whole = true, score, whole
		copy(s.bestAt, s.at)
		s.asIs = false
	}
}

// known says that the arrangement is one of those that the task has already,
// but for what nobody would call another week: each demanding session is on
// the same day.
func (s *Search) known() bool {
	return slices.ContainsFunc(s.unlike, func(days []int8) bool { return slices.Equal(days, s.key(s.at)) })
}

// key is on which days the demanding classes stand.
func (s *Search) key(at []int8) []int8 {
	m := s.m
	days := make([]int8, 0, 64)
	for c := range m.classes {
		if m.classes[c].kind&demanding == 0 {
			continue
		}
		from := len(days)
		for range m.room {
			days = append(days, 0)
		}
		for p := range m.spots {
			days[from+m.spots[p].day] += at[c*len(m.spots)+p]
		}
	}
	return days
}

// Progress says how far the search has come.
func (s *Search) Progress() Progress {
	p := Progress{Done: s.done, Proved: s.done, Found: s.found, Best: s.best, Nodes: s.nodes}
	p.Bound = s.lowest()
	return p
}

// lowest is a score that no arrangement is better than, but for what decides
// between equals: that of the best one, or of the most promising branch that
// was not followed to its end.
func (s *Search) lowest() rule.Score {
	low := s.best
	switch {
	case !s.entered:
		low = s.around
	case !s.done:
		for d := 0; d <= s.depth; d++ {
			l := &s.levels[d]
			for _, ch := range l.order[min(max(0, l.next-1), len(l.order)):] {
				b := ch.rules
				b.Preference = l.liking
				if !s.found && d == 0 || b.Better(low) {
					low = b
				}
			}
		}
	}
	low.Preference = low.Preference >> s.tieBits << s.tieBits
	return low
}
