// Package purpose tells why a session is in a plan on its day. It is derived and never stored,
// so it stays true whatever a person does to the plan: each reason has a condition on the
// plan, and a session of which none holds has no reason.
//
//	reason := purpose.Of(&plan, session.ID)
//
// What was missed, and what falls into a time without training, is no reason for anything.
package purpose

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// Kind is a reason. They stand in the order of their texts in english.txt.
type Kind uint8

const (
	None Kind = iota

	GoalRace  // an A race is on this day
	OtherRace //
	AfterRace // easy, in the days of recovery after a race
	Eve       // easy, the day before a race
	Sharp     // hard, N days before an A race
	Before    // easy, the day before a hard or long Session
	After     // easy, the day after one
	AfterLift // easy, the day after heavy lifting with the legs
	Less      // of a week with less running than the one before it, near an A race

	BackToBack // long, the day after a long run, for an ultra
	Longest    // no run before the race is as long
	LongestYet // no run of the plan up to now is as long
	LongLess   // shorter than the long run of the week before
	LongRace   // long, for a race of this Distance

	RacePace // it has a piece at the pace of the next A race
	GoalPace // and the person aims at a time over its distance, at a pace of N seconds a kilometre
	WalkRun  // it has pieces of running, with walks between
	Touch    // hard, in a week with clearly less running than the one before it

	// What a type of run is for, in the order of catalog.ID.
	Recovery
	Easy
	Steady
	Long
	Tempo
	Intervals
	Hills
	Strides
	Sprints
	TimeTrial

	LiftHurt  // the athlete can't run as usual
	LiftLight // nothing heavy, near an A race
	HardDay   // lifting after a hard or long Session of the day, and tomorrow is easy
	Keeps     // one of the N lifts of a week near a race, after weeks of lifting

	// What a type of strength is for, in the order of catalog.ID.
	HeavyLower
	HeavyFull
	HeavyUpper
	Moderate
	Bodyweight
	Power
	Core
	WarmUp

	CrossHurt // the athlete can't run as usual
	Cross
	Walk

	Kinds = iota // how many there are
)

// Reason is why a session is where it is.
type Reason struct {
	Kind     Kind
	Session  catalog.ID       // of Before, After and HardDay
	Distance planner.Distance // of LongRace
	N        int              // of Sharp, GoalPace and Keeps
}

// Of is the reason of a session of the plan.
func Of(p *planner.Plan, id planner.SessionID) Reason {
	week, s, ok := p.Find(id)
	if !ok || s.Minutes == 0 {
		return Reason{}
	}
	v := newView(p, week, s)
	if !v.stands(s, v.day) {
		return Reason{}
	}
	switch {
	case s.Type.IsRace():
		return v.race()
	case s.Type.IsRun():
		return v.run()
	case s.Type.IsStrength():
		return v.strength()
	}
	return v.cross()
}
