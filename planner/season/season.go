package season

import (
	"iter"

	"hardeasy/planner"
	"hardeasy/planner/rule"
	"hardeasy/planner/strength"
)

// Bounds of a season, in weeks.
const (
	MostWeeks   = 52
	freeWeeks   = 12 // without a race: three blocks of training
	leastWeeks  = 4
	weeksBeyond = 1 // after the recovery from the last race
)

// Make is the plan from the head's start to its last A race and what comes after it, or of
// twelve weeks when there is none. Weeks of one kind have the same sessions at the same
// places; their minutes follow the way. The long run is on the day that the person named,
// where that is open and no rule warns of it. No rule reports an error about the plan,
// except what no plan can change: that the person is too young. The same head gives the
// same plan. The second result is what was wanted and the plan does not have.
func Make(suite rule.Suite, head planner.Plan, v Volume) (planner.Plan, []Dropped) {
	m := Begin(suite, head, v)
	for m.Step() {
	}
	return m.Plan()
}

// Making is a season in the making.
type Making struct {
	suite   rule.Suite
	plan    planner.Plan
	volume  Volume
	weeks   []week
	dropped []Dropped
	done    int // weeks
	step    func() (struct{}, bool)
	pause   func() // ends a step
}

// Begin begins to make what Make makes.
func Begin(suite rule.Suite, head planner.Plan, v Volume) *Making {
	m := &Making{suite: suite, plan: head, volume: v.sane()}
	m.plan.Weeks = make([]planner.Week, length(&head))
	m.weeks = layOut(&m.plan, m.volume)
	m.step, _ = iter.Pull(m.make) // nobody stops it: it soon ends
	return m
}

// Step does a small part of the work, and reports whether there is more.
func (m *Making) Step() bool {
	_, more := m.step()
	return more
}

// Weeks is how many weeks have their sessions, and how many there will be.
func (m *Making) Weeks() (done, of int) { return m.done, len(m.plan.Weeks) }

// Plan is the plan, once no step is left.
func (m *Making) Plan() (planner.Plan, []Dropped) { return m.plan, m.dropped }

// length is the number of weeks of a season: to the end of the recovery from the last A
// race, and a little more, so that the plan does not end there.
func length(head *planner.Plan) int {
	weeks := freeWeeks
	for i := range head.Races {
		if r := &head.Races[i]; r.Priority == planner.PriorityA && r.Day >= 0 {
			last, _ := planner.WeekOf(r.Day + r.Distance.RecoveryDays())
			weeks = max(last+1+weeksBeyond, leastWeeks)
		}
	}
	return min(weeks, MostWeeks)
}

// make makes block after block of weeks that are alike, and pauses whenever there was some
// work.
func (m *Making) make(yield func(struct{}) bool) {
	m.pause = func() { yield(struct{}{}) }
	days := habits{}
	for from, to := 0, 0; from < len(m.weeks); from = to {
		for to = from + 1; to < len(m.weeks) && m.weeks[to].kind == m.weeks[from].kind && m.weeks[to].mix == m.weeks[from].mix; to++ {
		}
		block, lost := newBlock(m, from, to)
		lost = append(lost, block.arrange(days)...)
		for i := range lost {
			lost[i].Week, lost[i].Weeks = from, to-from
		}
		m.dropped = append(m.dropped, lost...)
		// In order, because each week depends on those before it.
		for w := from; w < to; w++ {
			m.plan.Weeks[w].Sessions = strength.FillWeek(&m.plan, w)
			complete(m.suite, &m.plan, w)
			m.steps(&rule.Judge{Suite: m.suite}, w)
			m.done++
			m.pause()
		}
	}
	m.arrange()
}
