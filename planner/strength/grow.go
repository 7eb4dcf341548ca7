package strength

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// An exercise without a weight to add grows by a repetition a week, or by seconds, and each
// block of weeks begins a level higher. After stepBlocks of them the next exercise of the
// chain takes its place, and grows in turn. At the end of a chain the levels go on to
// topLevel, and the weeks of a block still differ.
const (
	stepBlocks = 2
	topLevel   = 4
	holdStep   = 5 // seconds for one repetition
	leastReps  = 4 // when there is no time to grow

	longestWave = 2 // a block's last week beside its first
)

// growth is how many repetitions more than in the template an exercise has by now.
type growth struct {
	wave  int // since the last lighter week
	most  int // of a wave, in the last week of a block
	level int // in the blocks before
	grows bool
}

// blocksBefore is how many blocks of training the plan has before that of a week. Taper,
// race week and recovery end a block.
func blocksBefore(p *planner.Plan, week int) int {
	every, blocks, n := LighterEvery(p), 0, 0
	switch {
	case p.Athlete.LiftLevel <= planner.Beginner && countsWeeks(p):
		n = (liftWeek(p, 0) - 1) % every
	case p.History.WeeksSinceDeload.Known:
		n = min(p.History.WeeksSinceDeload.N, every-1)
	}
	for w := range week {
		switch stageOf(p, w) {
		case taper, raceWeek, recovery:
			blocks, n = blocks+(n+every-1)/every, 0
		default:
			n++
		}
	}
	return blocks + n/every
}

// grown is the exercise that has taken the place of a slot's first by now, nil when there is
// none, and at which level it is. A lift that is loaded grows by its load.
func (c *chooser) grown(s *slot, allowed func(*catalog.Exercise) bool) (found *catalog.Exercise, level int) {
	level = c.blocks
	at, _ := catalog.FindExercise(firstOf(s.ids))
	if s.block == accessory || s.block == core || s.block == mains && len(at.Needs) == 0 {
		for level >= stepBlocks {
			next := c.next(at, allowed)
			if next == nil {
				break
			}
			found, at, level = next, next, level-stepBlocks
		}
	}
	return found, min(level, topLevel)
}

// next is the next exercise of the chain for the same pattern that the session may have. None
// takes the place of one for both sides at once: that would double its time.
func (c *chooser) next(at *catalog.Exercise, allowed func(*catalog.Exercise) bool) *catalog.Exercise {
	for _, id := range after(at.ID) {
		e, ok := catalog.FindExercise(id)
		if ok && e.Pattern == at.Pattern && (at.Unilateral || !e.Unilateral) && e.Possible(c.gear) && allowed(e) {
			return e
		}
	}
	return nil
}

// reserve keeps time free for the repetitions that the exercises gain in a block, so that none
// of them comes and goes with a repetition.
func (d *draft) reserve() {
	d.reserved = !d.small && !d.light
	for i := range d.items {
		if it := &d.items[i]; d.reserved {
			it.lift.Reps += it.most * it.unit()
		}
	}
}

func (d *draft) unreserve() {
	for i := range d.items {
		if it := &d.items[i]; d.reserved {
			it.lift.Reps -= it.most * it.unit()
		}
	}
	d.reserved = false
}

// unit is what an exercise gains at a time.
func (it *item) unit() int {
	if it.lift.Hold {
		return holdStep
	}
	return 1
}

// grow gives the exercises what they have gained by now, as far as the minutes allow, with
// shorter rests if need be. Where they do not allow what the block comes to, all its weeks
// have less, so that they still differ. Sets that there was no time for become repetitions.
func (d *draft) grow(minutes int) {
	base := make([]planner.Exercise, len(d.items))
	fits := func(gain func(*item) int) bool {
		for i := range d.items {
			it := &d.items[i]
			if !it.grows {
				continue
			}
			n := gain(it) * it.unit()
			n = max(n, min(0, leastReps-base[i].Reps))
			it.lift.Reps = base[i].Reps + n
			if it.lift.RepsTo > 0 {
				it.lift.RepsTo = base[i].RepsTo + n
			}
		}
		return d.seconds() <= 60*minutes
	}
	for i := range d.items {
		base[i] = d.items[i].lift
	}
	room := topLevel + longestWave
	upTo := func(it *item) int { return min(it.level+it.most, room) }
	for _, step := range d.squeezes() {
		if fits(upTo) {
			break
		}
		step()
	}
	for !fits(upTo) && room > 0 {
		room--
	}
	fits(func(it *item) int {
		least := -it.most
		if d.small || d.light {
			least = 0
		}
		return min(it.wave+max(min(it.level, room-it.most), least), room)
	})
	for i := range d.items {
		it := &d.items[i]
		if it.span > 0 {
			if it.lift.RepsTo = it.lift.Reps + it.span; d.seconds() > 60*minutes {
				it.lift.RepsTo = 0
			}
		}
		lost, before := it.wanted-it.lift.Sets, it.lift
		if lost > 0 && !d.heavy {
			it.lift.Reps += lost
			if it.lift.RepsTo > 0 {
				it.lift.RepsTo += lost
			}
			if d.seconds() > 60*minutes {
				it.lift = before
			}
		}
	}
}
