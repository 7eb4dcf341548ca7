package words

import "hardeasy/planner"

// Edits is what edits of the plan do. It stands in toasts and beside undo. The plan is
// the one before the edits. A week is named only where there are several.
func Edits(p *planner.Plan, edits []planner.Edit) Phrase {
	week, first := -1, true
	at := func(w int) {
		if !first && w != week {
			w = -1
		}
		week, first = w, false
	}
	for _, e := range edits {
		if add, ok := e.(planner.Add); ok {
			at(add.To.Week)
		}
		for _, id := range e.Sessions() {
			w, _, _ := p.Find(id)
			at(w)
		}
	}
	return EditsIn(p, week, edits)
}

// EditsIn is Edits beside a week, which is not named: on the button of a fix.
func EditsIn(p *planner.Plan, week int, edits []planner.Edit) Phrase {
	t := tellerOf(p, week, edits)
	if a, b, all := t.tradedDays(); all {
		return EditSwapDays.Of(dayName(a), dayName(b))
	}
	if a, b, all := t.movedDay(); all {
		return EditMoveDay.Of(dayName(a), dayName(b))
	}
	clauses, more := t.first(t.clauses())
	var do, did []string
	for i := range clauses {
		said, brief := t.say(clauses, i)
		if last := len(do) - 1; brief != "" {
			do[last], did[last] = ListPlain.Of(do[last], brief), ListPlain.Of(did[last], brief)
		} else {
			do, did = append(do, said.Do), append(did, said.Did)
		}
	}
	switch {
	case len(clauses) == 0:
		return EditNothing.Of()
	case more > 0:
		return Phrase{EditAndMore.Of(join(do, ListMore), more), EditAndMore.Of(join(did, ListMore), more)}
	}
	return Phrase{list(do), list(did)}
}

// EditsBehind is all that edits do, each for itself, where EditsIn leaves something out.
func EditsBehind(p *planner.Plan, week int, edits []planner.Edit) (all []string) {
	t := tellerOf(p, week, edits)
	clauses := t.clauses()
	if _, more := t.first(clauses); more == 0 {
		return nil
	}
	for i := range clauses {
		said, _ := t.say(clauses[i:i+1], 0)
		all = append(all, Capital(said.Do))
	}
	return all
}

// EditsEach says of each edit what it does.
func EditsEach(p *planner.Plan, week int, edits []planner.Edit) []string {
	t := tellerOf(p, week, edits)
	all := make([]string, len(edits))
	for i, e := range edits {
		said, _ := t.say([]clause{clauseOf(e)}, 0)
		all[i] = Capital(said.Do)
	}
	return all
}
