package state

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/rule"
	"hardeasy/planner/solver"
)

// Proposal is the solver's answer. It is never changed in place.
type Proposal struct {
	What     Question
	From, To int      // its weeks
	Choices  []Choice // the best first; none when it is a reason
	Chosen   int
	Proved   bool
	Gap      Tally // how much better a week might be that was not found
	Dropped  []planner.SessionID
	Carried  []planner.SessionID // to another week
	Closed   []solver.Closed     // days that are kept free
	Stay     []string            // sessions that stay on them all the same
	Why      *solver.Why
}

// Choice is one week to choose from.
type Choice struct {
	Edits    []planner.Edit
	Mends    []planner.Edit // those of them that change what sessions are
	Plan     planner.Plan
	Moved    map[planner.SessionID]bool
	Findings []rule.Finding    // what it still bends
	Fewer    Tally             // of what there is to look at
	Sign     planner.SessionID // a demanding session that stands on another day than in the best one
}

// Choice is the week of the proposal that the person looks at.
func (p *Proposal) Choice() *Choice { return &p.Choices[p.Chosen] }

// Days are those that the proposal keeps free.
func (p *Proposal) Days() (days []planner.Weekday) {
	for _, c := range p.Closed {
		if !slices.Contains(days, c.Day) {
			days = append(days, c.Day)
		}
	}
	return days
}
