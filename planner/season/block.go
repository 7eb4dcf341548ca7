package season

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// block is consecutive weeks of one kind, week from to to-1 of the plan. They have the
// same sessions at the same places, each as long as its week's minutes allow.
type block struct {
	making   *Making
	plan     *planner.Plan
	from, to int
	weeks    []week   // all of the plan's
	wishes   [][]wish // of each week of the block
	longest  []wish   // with the most minutes that each has in any week
	other    []wish   // the same of the weeks whose single hard run is of the other type
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
	// A week around a race is no week to learn days from.
	usual = usual && !k.races[0].in && !k.eve && !k.behind
	again := [][]wish{top, b.other}[:min(2, b.to-b.from)]
	first := newBoard(b.making, b.from, k, again...)
	if b.from == 0 {
		first.judged = len(again) - 1 // the second week reports all that the first does
	}
	board, places := first, first.place(top)
	if score := b.fill(board, places); len(again) > 1 && score.Errors+score.Warnings > 0 {
		second := newBoard(b.making, b.from, k, b.wishes[0], b.wishes[b.most()])
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

// newBlock decides which sessions a block has, and which wanted ones it cannot have.
func newBlock(m *Making, from, to int) (*block, []Dropped) {
	b := &block{making: m, plan: &m.plan, from: from, to: to, weeks: m.weeks}
	first := &m.weeks[from]
	a := &runner{Athlete: first.who, Volume: m.volume, race: len(m.plan.Races) > 0}
	top := times{}
	for i := from; i < to; i++ {
		w := &m.weeks[i]
		t, turn := a.times(w), w.turn
		if w.lighter {
			turn = gentler
		}
		top = times{max(top.long, t.long), max(top.second, t.second), max(top.hard, t.hard), max(top.easy, t.easy)}
		wishes, _ := wishesFor(a, &w.kind, runWishes(a, w, t, turn))
		b.wishes = append(b.wishes, wishes)
	}
	wishes, refused := wishesFor(a, &first.kind, runWishes(a, first, top, first.turn))
	b.longest = wishes
	b.other, _ = wishesFor(a, &first.kind, runWishes(a, first, top, first.turn+1))
	for range a.runs() - min(a.runs(), openDays(&a.Athlete)) {
		refused = append(refused, Dropped{Type: catalog.RunEasy, Minutes: a.usualMinutes(), Why: NoRoom})
	}
	return b, refused
}
