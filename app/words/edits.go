package words

import "hardeasy/planner"

// Edits is what edits of the plan do. It stands in toasts and beside undo. The plan is
// the one before the edits. A week is named only where there are several.
func Edits(p *planner.Plan, edits []planner.Edit) Phrase {
	week := 0
	for i, e := range edits {
		w := placeOf(p, e).Week
		if i > 0 && w != week {
			w = -1
		}
		week = w
	}
	said, _ := EditsIn(p, week, edits)
	return said
}

// EditsIn is Edits beside a week, which is not named: on the button of a fix. Where there is
// no room for all, more says each change for itself.
func EditsIn(p *planner.Plan, week int, edits []planner.Edit) (said Phrase, more []string) {
	t := tellerOf(p, week, edits)
	if a, b, all := t.tradedDays(); all {
		return EditSwapDays.Of(dayName(a), dayName(b)), nil
	}
	if a, b, all := t.movedDay(); all {
		return EditMoveDay.Of(dayName(a), dayName(b)), nil
	}
	all := t.clauses()
	first, left := t.first(all)
	var do, did []string
	var last []planner.Edit
	for _, c := range first {
		one, brief := t.say(c, last)
		if n := len(do) - 1; brief != "" {
			do[n], did[n] = ListPlain.Of(do[n], brief), ListPlain.Of(did[n], brief)
		} else {
			do, did = append(do, one.Do), append(did, one.Did)
		}
		last = c
	}
	switch {
	case len(do) == 0:
		return EditNothing.Of(), nil
	case left == 0:
		return Phrase{list(do), list(did)}, nil
	}
	for _, c := range all {
		more = append(more, t.alone(c))
	}
	return Phrase{EditAndMore.Of(join(do, ListMore), left), EditAndMore.Of(join(did, ListMore), left)}, more
}

// EditsEach says of each edit what it does.
func EditsEach(p *planner.Plan, week int, edits []planner.Edit) []string {
	t := tellerOf(p, week, edits)
	all := make([]string, len(edits))
	for i := range edits {
		all[i] = t.alone(edits[i : i+1])
	}
	return all
}
