package solver

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// model is a task in the form that the search works on: places, and classes of
// sessions that are alike.
type model struct {
	task    *Task
	plan    *planner.Plan
	spots   []spot // in order of time
	movers  []mover
	classes []class
	outside []rule.Item // sessions of the weeks around, in order of time, at the times they begin
	murky   bool        // one of those weeks pushes into the next
	room    []int       // per day of the task: minutes it takes, noLimit = any
	protos  [][]rule.Item
	copies  [][]planner.Session
}

const noLimit = 1 << 30

// spot is one slot of one date.
type spot struct {
	week  int // of the plan
	day   int // of the task: 0 is its first Monday
	at    planner.Place
	start int   // minutes from the plan's first midnight
	today []int // the classes of the sessions that stand there today, in their order
	hazy  bool  // sessions may begin there at times that are not known beforehand
}

// mover is a session of the task's weeks, whether it may move or not.
type mover struct {
	session *planner.Session
	week    int
	home    int // its spot today
	class   int
}

// class is what sessions that are alike have in common. To exchange two of
// them changes nothing.
type class struct {
	members []int
	week    int
	kind    rule.Kind
	minutes int
	small   bool // it may stand beside another session
	fixed   bool
	may     spotSet // the spots where it may stand
	old     []int8  // per spot: how many stand there today
}

// maxSpots is how many spots a task has at most.
const maxSpots = MostWeeks * 7 * planner.Slots

// spotSet is a set of spots.
type spotSet [(maxSpots + 63) / 64]uint64

func (b *spotSet) add(i int)      { b[i>>6] |= 1 << (i & 63) }
func (b *spotSet) drop(i int)     { b[i>>6] &^= 1 << (i & 63) }
func (b *spotSet) has(i int) bool { return b[i>>6]>>(i&63)&1 == 1 }

func newModel(t *Task) *model {
	m := &model{task: t, plan: &t.Plan}
	m.makeSpots()
	m.makeClasses()
	m.makeRoom()
	m.findOffsets()
	m.lookAround()
	m.protos = make([][]rule.Item, len(m.movers))
	m.copies = make([][]planner.Session, len(m.movers))
	return m
}

// makeSpots has all slots in which a session may stand or stands today.
func (m *model) makeSpots() {
	for w := m.task.From; w <= m.task.To; w++ {
		for d := planner.Mon; d <= planner.Sun; d++ {
			for s := planner.AM; s < planner.Slots; s++ {
				if m.stands(w, d, s) || m.offered(w, d, s) {
					day := 7*w + int(d)
					m.spots = append(m.spots, spot{
						week: w, day: day - 7*m.task.From, at: planner.Place{Week: w, Day: d, Slot: s},
						start: day*1440 + m.plan.Athlete.Times[s],
					})
				}
			}
		}
	}
}

// stands says that a session of today's plan stands there.
func (m *model) stands(w int, d planner.Weekday, s planner.Slot) bool {
	return slices.ContainsFunc(m.plan.Weeks[w].Sessions, func(x planner.Session) bool { return x.Day == d && x.Slot == s })
}

// offered says that the athlete can train there. Noon is for tasks that say so,
// for days on which it is used today, and for those that leave nothing else.
func (m *model) offered(w int, d planner.Weekday, s planner.Slot) bool {
	open := m.plan.Athlete.Open[d]
	return open.Has(s) &&
		(s != planner.Noon || m.task.Noon || !open.Has(planner.AM) && !open.Has(planner.PM) || m.stands(w, d, s))
}

func (m *model) closed(w int, d planner.Weekday, s planner.Slot) bool {
	return slices.ContainsFunc(m.task.Closed, func(c Closed) bool { return c.Week == w && c.Day == d && c.Slots>>s&1 == 1 })
}

func (m *model) spotAt(w int, d planner.Weekday, s planner.Slot) int {
	return slices.IndexFunc(m.spots, func(x spot) bool { return x.at == planner.Place{Week: w, Day: d, Slot: s} })
}

// Stays says that a session keeps its place: the person said so, it is done or
// has a log, or it is a race, which stands where the world put it.
func Stays(s *planner.Session) bool {
	return s.Pin || s.Done || s.Log != planner.Log{} || rule.KindOf(s)&rule.RaceRun != 0
}

func (m *model) makeClasses() {
	for w := m.task.From; w <= m.task.To; w++ {
		sessions := m.plan.Weeks[w].Sessions
		for i := range sessions {
			s := &sessions[i]
			home := m.spotAt(w, s.Day, s.Slot)
			c := m.classOf(s, w)
			m.classes[c].members = append(m.classes[c].members, len(m.movers))
			m.classes[c].old[home]++
			m.spots[home].today = append(m.spots[home].today, c)
			m.movers = append(m.movers, mover{session: s, week: w, home: home, class: c})
		}
	}
	for c := range m.classes {
		k := &m.classes[c]
		for p := range m.spots {
			at := &m.spots[p].at
			home := k.old[p] > 0
			if home && k.fixed || !k.fixed && at.Week == k.week && (home || m.offered(at.Week, at.Day, at.Slot)) &&
				!m.closed(at.Week, at.Day, at.Slot) {
				k.may.add(p)
			}
		}
	}
}

// classOf finds or makes the class of a session.
func (m *model) classOf(s *planner.Session, week int) int {
	fixed := Stays(s)
	if !fixed {
		for c := range m.classes {
			k := &m.classes[c]
			if !k.fixed && k.week == week && alike(m.movers[k.members[0]].session, s) {
				return c
			}
		}
	}
	kind := rule.KindOf(s)
	m.classes = append(m.classes, class{
		week: week, kind: kind, minutes: s.Minutes, small: kind&rule.Micro != 0, fixed: fixed, old: make([]int8, len(m.spots)),
	})
	return len(m.classes) - 1
}

// alike says that two sessions differ in nothing but where they stand.
func alike(a, b *planner.Session) bool {
	return a.Type == b.Type && a.Minutes == b.Minutes && a.Metres == b.Metres && a.RPE == b.RPE && a.Quality == b.Quality &&
		a.Rest == b.Rest && a.RIR == b.RIR && a.Load == b.Load && a.Circuit == b.Circuit && a.Test == b.Test &&
		a.Double == b.Double && a.Note == b.Note && a.Warmup == b.Warmup && a.Cooling == b.Cooling && slices.Equal(a.Lifts, b.Lifts)
}

// makeRoom finds how many minutes each day takes: what the athlete has, or
// what stands there today where that is more.
func (m *model) makeRoom() {
	m.room = make([]int, 7*(m.task.To-m.task.From+1))
	for d := range m.room {
		m.room[d] = noLimit
		if open := &m.plan.Athlete.Open[d%7]; open.Minutes.Known {
			today := 0
			for i := range m.movers {
				if mv := &m.movers[i]; m.spots[mv.home].day == d {
					today += mv.session.Minutes
				}
			}
			m.room[d] = max(open.Minutes.N, today)
		}
	}
}

// proto is a session as an item of a spot, at the time the slot begins.
func (m *model) proto(mover, p int) *rule.Item {
	if m.protos[mover] == nil {
		m.protos[mover] = make([]rule.Item, len(m.spots))
		m.copies[mover] = make([]planner.Session, len(m.spots))
	}
	it := &m.protos[mover][p]
	if it.Session == nil {
		c, at := &m.copies[mover][p], &m.spots[p].at
		*c = *m.movers[mover].session
		c.Day, c.Slot = at.Day, at.Slot
		*it = rule.ItemOf(c, &m.plan.Athlete, at.Week)
	}
	return it
}

// inOrder puts the sessions of some classes into the order in which they stand
// in a spot: small ones last, and otherwise as today. Those that may not move
// keep their order whatever they are, and come first where it is another one.
func (m *model) inOrder(p int, set []int) {
	if len(set) < 2 {
		return
	}
	rank := func(c int) int {
		k := &m.classes[c]
		n := slices.Index(m.spots[p].today, c)
		if n < 0 {
			n = len(m.spots[p].today)
		}
		return n + 100*one(k.small)
	}
	planner.Sort(set, func(a, b int) int { return rank(a) - rank(b) })
	was := -1
	for _, c := range set {
		if m.classes[c].fixed {
			n := slices.Index(m.spots[p].today, c)
			if n < was {
				planner.Sort(set, func(a, b int) int {
					x, y := m.classes[a].fixed, m.classes[b].fixed
					if x && y {
						return slices.Index(m.spots[p].today, a) - slices.Index(m.spots[p].today, b)
					}
					return one(y) - one(x)
				})
				return
			}
			was = n
		}
	}
}

// within says that a list of classes is a part of another, each as often as it
// stands there.
func within(set, all []int) bool {
	for i, c := range set {
		n := 0
		for _, d := range set[:i+1] {
			n += one(d == c)
		}
		for _, d := range all {
			n -= one(d == c)
		}
		if n > 0 {
			return false
		}
	}
	return true
}

func one(is bool) int {
	if is {
		return 1
	}
	return 0
}

// findOffsets finds the minutes after a slot's time at which sessions may
// begin in it, and where that cannot be told: in slots that hold four
// sessions or more today, and where a session may push the next slot's.
func (m *model) findOffsets() {
	end := 0
	if before := m.plan.Week(m.task.From - 1); before != nil {
		for i := range before.Sessions {
			it := rule.ItemOf(&before.Sessions[i], &m.plan.Athlete, m.task.From-1)
			end = max(end, it.Start) + it.Minutes
		}
	}
	for p := range m.spots {
		x := &m.spots[p]
		x.hazy = end > x.start || len(x.today) > 3
		big, small, today := 0, 0, 0
		for c := range m.classes {
			if k := &m.classes[c]; k.may.has(p) && k.small {
				small = max(small, k.minutes)
			} else if k.may.has(p) {
				big = max(big, k.minutes)
			}
		}
		for _, c := range x.today {
			today += m.classes[c].minutes
		}
		end = max(end, x.start) + max(big+small, today)
	}
	if after := m.plan.Week(m.task.To + 1); after != nil && len(after.Sessions) > 0 {
		first := rule.ItemOf(&after.Sessions[0], &m.plan.Athlete, m.task.To+1)
		if end > first.Start {
			m.murky = true // what the week after says depends on what is pushed into it
		}
	}
}

// offsets are the minutes after the slot's time at which a session of the
// class may begin there.
func (m *model) offsets(c, p int, into []int) []int {
	into = append(into[:0], 0)
	add := func(n int) {
		if !slices.Contains(into, n) {
			into = append(into, n)
		}
	}
	if m.classes[c].small {
		for d := range m.classes {
			if k := &m.classes[d]; !k.small && k.may.has(p) {
				add(k.minutes)
			}
		}
	}
	// It may come behind any of those that stand with it today.
	others := append(make([]int, 0, 4), m.spots[p].today...)
	if i := slices.Index(others, c); i >= 0 && len(others) > 1 {
		others = slices.Delete(others, i, i+1)
		sum := 0
		for _, d := range others {
			add(m.classes[d].minutes)
			sum += m.classes[d].minutes
		}
		add(sum)
	}
	return into
}

// lookAround lays out the sessions of the weeks around.
func (m *model) lookAround() {
	end := 0
	for w := m.task.From - 2; w <= m.task.To+2; w++ {
		week := m.plan.Week(w)
		if week == nil || w >= m.task.From && w <= m.task.To {
			end = 0
			continue
		}
		for i := range week.Sessions {
			it := rule.ItemOf(&week.Sessions[i], &m.plan.Athlete, w)
			m.murky = m.murky || i == 0 && end > it.Start
			it.Start = max(it.Start, end)
			it.End = it.Start + it.Minutes
			end = it.End
			m.outside = append(m.outside, it)
		}
	}
}
