package strength

import (
	"slices"
	"strings"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// item is an exercise in a session under construction.
type item struct {
	e    *catalog.Exercise
	lift planner.Exercise
	slot
	growth
	wanted int // sets, before the minutes were looked at
	span   int // of a range of repetitions that was trimmed
}

// chooser finds the exercises of one session.
type chooser struct {
	who      *planner.Athlete
	gear     catalog.Gear
	heavy    bool
	jumps    bool                // landings are allowed
	familiar []*catalog.Exercise // if set, only these may be chosen
	close    bool                // near the race: light exercises of a known movement may be chosen, too
	week     []*catalog.Exercise // of the week so far, in all sessions
	room     int                 // how many different exercises the week may have
	reserve  int                 // how many of them extras may not use
	blocks   int                 // of training so far
	items    []item
}

// samePattern is how many exercises of one pattern a session may have, and
// weekPlanks how many planks a week (rulebook 2.4, redundant-exercises).
const (
	samePattern = 2
	weekPlanks  = 3
)

// add adds the slot's exercise to the session, or a substitute, or nothing when there is
// none.
func (c *chooser) add(s slot) {
	ids := strings.Fields(s.ids)
	allowed := func(e *catalog.Exercise) bool { return c.allows(e, &s) }
	found, level := c.grown(&s, allowed)
	for _, id := range ids {
		if found != nil {
			break
		}
		if e, ok := catalog.FindExercise(id); ok && e.Possible(c.gear) && allowed(e) {
			found = e
		}
	}
	first, _ := catalog.FindExercise(ids[0])
	if found == nil {
		found, _ = catalog.Substitute(ids[0], c.gear, allowed)
	}
	// Without a weight, a heavy squat is on one leg.
	if c.heavy && s.block == mains && first.Pattern == catalog.Squat && (found == nil || Step(found, c.gear) == 0) {
		if e, ok := catalog.Resolve("bulgarian-split-squat", c.gear, allowed); ok {
			found = e
		}
	}
	if found == nil {
		found = c.among(c.familiar, allowed, func(e *catalog.Exercise) bool { return kin(e.Pattern) == kin(first.Pattern) })
	}
	room := c.room
	if s.rank >= 2 {
		room -= c.reserve
	}
	if found != nil && c.isNew(found) && len(c.week) >= room {
		if e := c.among(c.week, allowed, func(e *catalog.Exercise) bool { return e.Pattern == found.Pattern }); e != nil {
			found = e
		} else if s.rank >= 2 {
			return
		}
	}
	if found == nil {
		return
	}
	if c.isNew(found) {
		c.week = append(c.week, found)
	}
	c.items = append(c.items, item{e: found, slot: s, growth: growth{level: level}})
}

func (c *chooser) isNew(e *catalog.Exercise) bool { return e.IsWork() && !slices.Contains(c.week, e) }

func (c *chooser) among(list []*catalog.Exercise, allowed, alike func(*catalog.Exercise) bool) *catalog.Exercise {
	for _, e := range list {
		if alike(e) && e.Possible(c.gear) && allowed(e) {
			return e
		}
	}
	return nil
}

// allows reports whether an exercise may fill a slot of this session.
func (c *chooser) allows(e *catalog.Exercise, s *slot) bool {
	if c.who.LevelsAbove(e) > 0 || e.IsJump() && !c.jumps || c.isStrange(e, s) {
		return false
	}
	alike := 0
	for i := range c.items {
		if c.items[i].e == e {
			return false
		}
		if c.items[i].e.Pattern == e.Pattern {
			alike++
		}
	}
	if alike >= samePattern {
		return false
	}
	if isPlank(e) && c.isNew(e) {
		planks := 0
		for _, w := range c.week {
			if isPlank(w) {
				planks++
			}
		}
		if planks >= weekPlanks {
			return false
		}
	}
	return fits(e, s, c.heavy)
}

// isStrange reports whether an exercise is new where no new one is allowed. Mobility is
// always allowed, and in the last week before a race also a simple exercise without a
// weight, if its movement is known.
func (c *chooser) isStrange(e *catalog.Exercise, s *slot) bool {
	if c.familiar == nil || s.block == warmUp || s.block == cooling {
		return false
	}
	light := c.close && e.Level <= catalog.Beginner && len(e.Needs) == 0 && !e.IsJump()
	return !slices.ContainsFunc(c.familiar, func(k *catalog.Exercise) bool {
		return k == e || light && kin(k.Pattern) == kin(e.Pattern)
	})
}

func isPlank(e *catalog.Exercise) bool {
	return strings.Contains(e.ID, "plank") || e.ID == "push-up-hold" || e.ID == "body-saw"
}

// fits reports whether an exercise may be in a slot's block.
func fits(e *catalog.Exercise, s *slot, heavy bool) bool {
	r := e.Roles
	switch s.block {
	case warmUp:
		return r.Has(catalog.RoleWarmUp)
	case jumps:
		return e.IsJump()
	case mains:
		if e.IsJump() || r.Has(catalog.RoleCore) {
			return false
		}
		// In heavy work main lifts are compound lifts.
		return r.Has(catalog.RoleMain) && (e.Pattern.IsCompound() || !heavy) || !r.Has(catalog.RoleMain) && r.Has(catalog.RoleAccessory)
	case accessory:
		return r.Any(catalog.RoleAccessory|catalog.RoleBalance) && !e.IsJump()
	case core:
		return r.Has(catalog.RoleCore)
	}
	return r.Has(catalog.RoleMobility)
}

// order is the order of a session: warm-up, jumps, main lifts, accessories, core,
// mobility. Main lifts that can only be main come first, and accessories that may also be
// main come last.
func (it *item) order() int {
	n := 10 * int(it.block)
	main, accessory := it.e.Roles.Has(catalog.RoleMain), it.e.Roles.Has(catalog.RoleAccessory)
	switch {
	case it.block == mains && main && accessory:
		n++
	case it.block == mains && !main:
		n += 2
	case it.block == 3 && main:
		n++
	}
	return n
}
