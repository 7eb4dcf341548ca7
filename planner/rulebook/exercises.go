package rulebook

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
	"hardeasy/planner/strength"
)

// Proposals of rules about content: other exercises, fewer, in another order.

// within reports whether the athlete's level is high enough for an exercise.
func within(a *planner.Athlete, e *catalog.Exercise) bool { return a.LevelsAbove(e) <= 0 }

// suits reports whether the athlete has the level and the gear for an exercise.
func suits(a *planner.Athlete, e *catalog.Exercise) bool {
	return e.Possible(a.Equipment) && within(a, e)
}

// athleteOf is the athlete as of a session's day: somebody who travels has other gear.
func athleteOf(p *planner.Plan, s *planner.Session) *planner.Athlete {
	at, _ := p.Where(s.ID)
	a := p.On(7*at.Week + int(at.Day))
	return &a
}

// listed is a session's list with the catalogue's data, as a Pass has it.
func listed(s *planner.Session) (list []rule.Listed) {
	for i := range s.Exercises {
		if e, ok := catalog.FindExercise(s.Exercises[i].ID); ok {
			list = append(list, rule.Listed{Planned: &s.Exercises[i], Exercise: e})
		}
	}
	return list
}

// blocksOf is the block of each exercise.
func blocksOf(list []rule.Listed) []block {
	var at sorter
	blocks := make([]block, len(list))
	for i := range list {
		blocks[i] = at.next(&list[i])
	}
	return blocks
}

func has(lifts []planner.Exercise, id string) bool {
	return slices.ContainsFunc(lifts, func(l planner.Exercise) bool { return l.ID == id })
}

// refit replaces exercises that the athlete cannot do by the first of their chain that
// the athlete can do, if the session does not have it yet.
func refit(p *planner.Plan, s *planner.Session) []planner.Edit {
	a := athleteOf(p, s)
	return relist(s, func(lifts []planner.Exercise) []planner.Exercise {
		for i := range lifts {
			e, ok := catalog.FindExercise(lifts[i].ID)
			if !ok || suits(a, e) {
				continue
			}
			sub, ok := catalog.Substitute(e.ID, a.Equipment, func(e *catalog.Exercise) bool { return within(a, e) })
			if ok && !has(lifts, sub.ID) {
				lifts[i] = strength.Instead(lifts[i], sub)
			}
		}
		return lifts
	})
}

// unfit removes exercises that the athlete cannot do.
func unfit(p *planner.Plan, s *planner.Session) []planner.Edit {
	a := athleteOf(p, s)
	return relist(s, func(lifts []planner.Exercise) []planner.Exercise {
		return slices.DeleteFunc(lifts, func(l planner.Exercise) bool {
			e, ok := catalog.FindExercise(l.ID)
			return ok && !suits(a, e)
		})
	})
}

// refitOrLeave replaces exercises that the athlete cannot do, and removes those for
// which there is no replacement.
func refitOrLeave(p *planner.Plan, s *planner.Session) []planner.Edit {
	next := *s
	for _, e := range refit(p, s) {
		next.Exercises = e.(planner.SetExercises).Exercises
	}
	edits := unfit(p, &next)
	if edits == nil && len(next.Exercises) > 0 && !slices.Equal(next.Exercises, s.Exercises) {
		edits = []planner.Edit{planner.SetExercises{Session: s.ID, Exercises: next.Exercises}}
	}
	return edits
}

// relist changes a copy of a session's list. It is nil when the list stays the same or
// becomes empty.
func relist(s *planner.Session, change func([]planner.Exercise) []planner.Exercise) []planner.Edit {
	next := change(slices.Clone(s.Exercises))
	if len(next) == 0 || slices.Equal(next, s.Exercises) {
		return nil
	}
	return []planner.Edit{planner.SetExercises{Session: s.ID, Exercises: next}}
}

// inOrder puts the list into the order of the blocks.
func inOrder(_ *planner.Plan, s *planner.Session) []planner.Edit {
	return relist(s, func(lifts []planner.Exercise) []planner.Exercise {
		list := listed(s)
		blocks := blocksOf(list)
		next := lifts[:0:0]
		for b := warmUp; b <= mobility; b++ {
			for i := range list {
				if blocks[i] == b {
					next = append(next, *list[i].Planned)
				}
			}
		}
		return next
	})
}

// trimTo removes exercises until at most n count: first those that the athlete cannot
// do, then those whose movement the session has more than once, then the last.
func trimTo(n int, p *planner.Plan, s *planner.Session) []planner.Edit {
	return relist(s, func(lifts []planner.Exercise) []planner.Exercise {
		for {
			next := *s
			next.Exercises = lifts
			list := listed(&next)
			blocks, left := blocksOf(list), 0
			for _, b := range blocks {
				if b.counts() {
					left++
				}
			}
			if left <= n || len(list) != len(lifts) {
				return lifts
			}
			i := leastNeeded(&p.Athlete, list, blocks)
			lifts = slices.Delete(lifts, i, i+1)
		}
	})
}

// leastNeeded is the index of the exercise to remove first.
func leastNeeded(a *planner.Athlete, list []rule.Listed, blocks []block) int {
	var of [32]int
	for i := range list {
		if blocks[i].counts() {
			of[list[i].Exercise.Pattern]++
		}
	}
	least, worth := 0, 1<<30
	for i := range list {
		if !blocks[i].counts() {
			continue
		}
		e := list[i].Exercise
		w := 100 - 10*of[e.Pattern]
		if blocks[i] == mainLift || blocks[i] == jumps {
			w += 5
		}
		if !suits(a, e) {
			w = 0
		}
		if w <= worth {
			least, worth = i, w
		}
	}
	return least
}

// wish is an exercise to add, with enough sets to count as an exposure.
type wish struct {
	id         string
	sets, reps int
}

func (w wish) lift(e *catalog.Exercise) planner.Exercise {
	l := planner.Exercise{ID: w.id, Sets: w.sets, Reps: w.reps, Hold: e.Held}
	if e.ID != w.id {
		return strength.Instead(l, e)
	}
	l.PerSide = e.Unilateral
	return l
}

// granted is the first of the wishes that the athlete can do and the list does not
// have. It may be a substitute, if will accepts that.
func granted(a *planner.Athlete, lifts []planner.Exercise, wishes []wish, will func(*catalog.Exercise) bool) (planner.Exercise, bool) {
	for _, w := range wishes {
		e, ok := catalog.Resolve(w.id, a.Equipment, func(e *catalog.Exercise) bool { return within(a, e) && will(e) })
		if ok && !has(lifts, e.ID) {
			return w.lift(e), true
		}
	}
	return planner.Exercise{}, false
}

// insert adds an exercise after the last one of its block.
func insert(lifts []planner.Exercise, l planner.Exercise) []planner.Exercise {
	list := listed(&planner.Session{Exercises: append(slices.Clone(lifts), l)})
	if len(list) != len(lifts)+1 {
		return append(lifts, l)
	}
	blocks := blocksOf(list)
	b := blocks[len(lifts)]
	if roles := list[len(lifts)].Exercise.Roles; roles.Has(catalog.RoleMain) && !roles.Has(catalog.RoleAccessory) {
		b = mainLift
	}
	at := 0
	for i := range lifts {
		if blocks[i] <= b {
			at = i + 1
		}
	}
	return planner.Insert(slices.Clone(lifts), at, l)
}

// listedAbove reports whether an exercise of a session stands further up in its list, too: a
// rule about exercises has one place for both.
func listedAbove(it *rule.Item, at int) bool {
	return slices.ContainsFunc(it.List[:at], func(l rule.Listed) bool { return l.Exercise == it.List[at].Exercise })
}
