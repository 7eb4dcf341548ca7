package season

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// block is consecutive weeks of one kind, week from to to-1 of the plan. They have the
// same sessions at the same places, each as long as its week's minutes allow.
type block struct {
	suite    rule.Suite
	plan     *planner.Plan
	from, to int
	weeks    []week   // all of the plan's
	wishes   [][]wish // of each week of the block
	longest  []wish   // with the most minutes that each has in any week
}

// arrange fills the weeks of a block and returns what was left out. It places the
// longest version of each session. If shorter weeks then have warnings, it places them
// again and judges those weeks, too.
func (b *block) arrange(days habits) []Dropped {
	k, top := b.weeks[b.from].kind, b.longest
	usual := k.phase != planner.RaceWeek && k.phase != planner.Recovery
	if usual {
		days.recall(top)
	}
	again := [][]wish{top, top}[:min(2, b.to-b.from)]
	first := newBoard(b.suite, b.plan, b.from, k, again...)
	if b.from == 0 {
		first.judged = len(again) - 1 // the second week reports all that the first does
	}
	board, places := first, first.place(top)
	if score := b.fill(board, places); len(again) > 1 && score.Errors+score.Warnings > 0 {
		second := newBoard(b.suite, b.plan, b.from, k, b.wishes[0], b.wishes[b.most()])
		if other := second.place(top); b.fill(second, other).Compare(score) < 0 {
			board, places = second, other
		} else {
			b.fill(board, places)
		}
	}
	if usual {
		days.note(board, places)
	}
	return board.lost(places)
}

// most is the week of the block, without the first, that has the most minutes.
func (b *block) most() int {
	most := b.from + 1
	for w := most; w < b.to; w++ {
		if b.weeks[w].minutes() > b.weeks[most].minutes() {
			most = w
		}
	}
	return most - b.from
}

// fill writes the block's weeks into the plan and returns their score.
func (b *block) fill(board *board, places []placement) (score rule.Score) {
	id := planner.SessionID(0)
	for w := range b.from {
		for _, s := range b.plan.Weeks[w].Sessions {
			id = max(id, s.ID)
		}
	}
	for w := b.from; w < b.to; w++ {
		sessions := board.fill(nil, places, b.wishes[w-b.from], 0)
		for i := range sessions {
			id++
			sessions[i].ID = id
		}
		b.plan.Weeks[w].Sessions, b.plan.LastID = sessions, id
		if b.weeks[w].lighter {
			lighten(&board.judge, b.plan, w)
		}
	}
	for w := b.from; w < b.to; w++ {
		score = score.Plus(board.judge.Score(b.plan, w))
	}
	return score
}

// newBlock decides which sessions a block has, for a number of runs a week, and which
// wanted ones it cannot have.
func newBlock(suite rule.Suite, plan *planner.Plan, a *Answers, runs int, weeks []week, from, to int) (*block, []Dropped) {
	b := &block{suite: suite, plan: plan, from: from, to: to, weeks: weeks}
	limit(plan, weeks, from)
	k, most := weeks[from].kind, weeks[from]
	for _, w := range weeks[from:to] {
		if w.minutes() > most.minutes() {
			most = w
		}
	}
	before := longestUntil(plan, from)
	m, top := a.mixOf(most, runs, before), times{}
	for i, w := range weeks[from:to] {
		t, turn := a.times(w, m, before), i
		if w.lighter {
			turn = gentler
		} else if before > 0 {
			before = max(before, t.long, t.hard, t.easy)
		}
		top = times{max(top.long, t.long), max(top.hard, t.hard), max(top.easy, t.easy)}
		wishes, _ := wishesFor(a, k, runWishes(a, k, m, t, turn))
		b.wishes = append(b.wishes, wishes)
	}
	wishes, refused := wishesFor(a, k, runWishes(a, k, m, top, 0))
	b.longest = wishes
	for range a.runs() - runs {
		refused = append(refused, Dropped{Type: catalog.RunEasy, Minutes: a.usualMinutes(), Why: NoRoom})
	}
	return b, refused
}

// limit keeps a week near a race lighter than the weeks before were in the plan, which
// may be less than was wanted of them.
func limit(plan *planner.Plan, weeks []week, from int) {
	if from == 0 || weeks[from].share == 100 || !weeks[from].near {
		return
	}
	most := 0
	for w := range from {
		sum := load.OfWeek(&plan.Weeks[w])
		ran := sum.TrainingMinutes()
		if plan.History.PrevRunMin.Known {
			ran = ran * 100 / weeks[w].share
		}
		most = max(most, ran)
	}
	if most > 0 {
		weeks[from].level = min(weeks[from].level, most)
	}
}

// longestUntil is the longest known run before a week, 0 when none is known. Thirty days
// before any of these weeks begin before the plan.
func longestUntil(plan *planner.Plan, week int) int {
	longest := plan.History.Longest30d.N
	for w := 0; w < week && longest > 0; w++ {
		sum := load.OfWeek(&plan.Weeks[w])
		longest = max(longest, sum.LongestRun)
	}
	return longest
}
