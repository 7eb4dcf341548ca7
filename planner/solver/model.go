package solver

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// model is a task in the form that the search works on: spots, and classes of
// sessions that differ in nothing. It does not change once it is made.
type model struct {
	task       *Task
	plan       *planner.Plan
	spots      []spot // in order of time
	sessions   []taskSession
	classes    []class
	outside    []rule.Item // sessions of the weeks around, in order of time, at the times they begin
	spillsOver bool        // one of those weeks pushes into the next
	spillsDays bool        // sessions of a day may push those of the next
	limit      []int       // per day of the task: minutes it takes, noLimit = any
	items      [][]rule.Item
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

// taskSession is a session of the task's weeks, whether it may move or not.
type taskSession struct {
	session *planner.Session
	week    int
	home    int // its spot today
	class   int
}

// class is a class of sessions of one week that differ in nothing but their places:
// to exchange two of them changes nothing. A session that stays is one alone.
type class struct {
	members []int // of the task's sessions
	week    int
	kind    rule.Kind
	minutes int
	small   bool // it may stand beside another session
	fixed   bool // it stays where it is
	movable
	demanding bool    // a second one on its date costs something,
	run       bool    // and so does a second run
	lift      bool    // ties look at how far it is from others
	may       spotSet // the spots where it may stand
	today     []int8  // per spot: how many stand there today
}

// weeks is how many weeks the task has.
func (m *model) weeks() int { return m.task.To - m.task.From + 1 }

// homeOf is the spot of a class today, of the first of its sessions.
func (m *model) homeOf(c int) int { return m.sessions[m.classes[c].members[0]].home }

// maxSpots is how many spots a task has at most.
const maxSpots = MostWeeks * 7 * planner.Slots

// spotSet is a set of spots.
type spotSet [(maxSpots + 63) / 64]uint64

func (b *spotSet) add(i int)      { b[i>>6] |= 1 << (i & 63) }
func (b *spotSet) drop(i int)     { b[i>>6] &^= 1 << (i & 63) }
func (b *spotSet) has(i int) bool { return b[i>>6]>>(i&63)&1 == 1 }

// itemAt is a session as an item of a spot, at the time the slot begins.
func (m *model) itemAt(session, p int) *rule.Item {
	if m.items[session] == nil {
		m.items[session] = make([]rule.Item, len(m.spots))
		m.copies[session] = make([]planner.Session, len(m.spots))
	}
	it := &m.items[session][p]
	if it.Session == nil {
		c, at := &m.copies[session][p], &m.spots[p].at
		*c = *m.sessions[session].session
		c.Day, c.Slot = at.Day, at.Slot
		*it = rule.ItemOf(c, &m.plan.Athlete, at.Week)
	}
	return it
}

func asInt(is bool) int {
	if is {
		return 1
	}
	return 0
}
