package solver

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// model is a task in the form that the search works on: places, and classes of
// sessions that are alike.
type model struct {
	task       *Task
	plan       *planner.Plan
	spots      []spot // in order of time
	movers     []mover
	classes    []class
	outside    []rule.Item // sessions of the weeks around, in order of time, at the times they begin
	spillsOver bool        // one of those weeks pushes into the next
	room       []int       // per day of the task: minutes it takes, noLimit = any
	protos     [][]rule.Item
	copies     [][]planner.Session
}

const noLimit = 1 << 30

// spot is one slot of one date.
type spot struct {
	week         int // of the plan
	day          int // of the task: 0 is its first Monday
	at           planner.Place
	start        int   // minutes from the plan's first midnight
	today        []int // the classes of the sessions that stand there today, in their order
	startUnknown bool  // sessions may begin there at times that are not known beforehand
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

// weeks is how many weeks the task has.
func (m *model) weeks() int { return m.task.To - m.task.From + 1 }

// homeOf is the spot of a class today, of the first of its sessions.
func (m *model) homeOf(c int) int { return m.movers[m.classes[c].members[0]].home }

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

func one(is bool) int {
	if is {
		return 1
	}
	return 0
}
