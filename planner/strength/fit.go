package strength

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// draft is a session under construction, with its times apart.
type draft struct {
	warmup, ramp, cooling int // minutes
	rest, leastRest       int // seconds between sets of main lifts, or between rounds
	sideRest              int // of other exercises
	rir                   int
	circuit               bool
	heavy                 bool
	fewSets               bool // two sets of a main lift are enough
	small                 bool // core, mobility: neither blocks nor rest
	light                 bool // a week that keeps strength or is lighter: nothing has to grow
	contacts              int  // the most landings
	reserved              bool // there is time for repetitions, see reserve
	items                 []item
}

// leastSideRest is the rest of a small exercise between sets, in seconds (rulebook 2.4).
const (
	leastSideRest = 45
	jumpRest      = 60
)

// seconds is how long the session takes.
func (d *draft) seconds() int {
	n := 60 * (d.warmup + d.ramp + d.cooling)
	if d.small {
		n = 0
	}
	rounds := 0
	for i := range d.items {
		it := &d.items[i]
		switch {
		case d.small:
			n += it.lift.Sets*work(&it.lift)*sides(&it.lift) + change
		case it.block == warmUp || it.block == cooling:
		case d.circuit:
			n += Estimate(it.lift, 0)
			rounds = max(rounds, it.lift.Sets)
		case it.block == mains:
			n += Estimate(it.lift, d.rest)
		case it.block == jumps:
			n += Estimate(it.lift, jumpRest)
		default:
			n += Estimate(it.lift, d.sideRest)
		}
	}
	return n + rounds*d.rest
}

// change is the seconds between the exercises of a small session.
const change = 10

// fit shortens the session to its minutes, before its exercises grow: first rests, then extras, then sets, then the
// least important exercises.
func (d *draft) fit(minutes int) {
	loadedMain := slices.ContainsFunc(d.items, func(it item) bool { return it.block == mains && len(it.e.Needs) > 0 })
	if !loadedMain {
		d.ramp = 0
	}
	steps := d.cuts()
	if d.small {
		steps = d.smallCuts()
	}
	for _, step := range steps {
		if d.seconds() <= 60*minutes {
			return
		}
		step()
	}
}

// cuts are the steps that shorten a session, in order.
func (d *draft) cuts() []func() {
	return []func(){
		func() { d.sideRest = leastSideRest },
		func() { d.dropRank(extra, accessory) },
		func() { d.warmup, d.ramp, d.cooling = min(d.warmup, 6), min(d.ramp, 4), min(d.cooling, 4) },
		func() { d.dropRank(2, accessory); d.dropRank(2, core) },
		func() { d.capSets(core, 2) },
		func() { d.rest = max(d.leastRest, d.rest-30) },
		func() { d.rest = d.leastRest },
		func() { d.capSets(accessory, 2) },
		func() { d.dropRank(extra, jumps) },
		func() { d.warmup, d.cooling = min(d.warmup, leastWarmup), min(d.cooling, leastCooling) },
		func() { d.capSets(mains, 4) },
		func() { d.capSets(mains, 3) },
		func() { d.ramp = min(d.ramp, 2) },
		func() { d.trimRanges() },
		func() { d.dropRank(1, accessory) },
		func() { d.dropRank(1, jumps) },
		func() { d.unreserve() },
		func() {
			if !d.heavy {
				d.ramp = min(d.ramp, 1)
			}
		},
		func() {
			if d.heavy && d.fewSets {
				d.capSets(mains, 2)
			}
		},
		func() { d.dropMains(3) },
		func() { d.dropRank(1, core) },
		func() { d.dropMains(2) },
		func() { d.dropLast(core, 0) }, // the week's small sessions have core too
		func() { d.dropLast(accessory, 0) },
		func() { d.ramp = 0 },
		func() { d.dropMains(1) },
		func() { d.dropLast(jumps, 1) },
		func() { d.capSets(jumps, 2) },
		func() {
			if !d.heavy {
				d.capSets(mains, 2)
			}
		},
		func() {
			if slices.ContainsFunc(d.items, func(it item) bool { return it.block == mains }) {
				d.dropLast(jumps, 0)
			}
		},
	}
}

// squeezes are the steps that make room for repetitions, in order. No exercise is lost.
func (d *draft) squeezes() []func() {
	if d.small || d.light {
		return nil
	}
	return []func(){
		func() { d.sideRest = min(d.sideRest, leastSideRest) },
		func() { d.warmup, d.cooling = min(d.warmup, leastWarmup), min(d.cooling, leastCooling) },
		func() { d.rest = max(d.leastRest, d.rest-30) },
		func() { d.rest = d.leastRest },
	}
}

// smallCuts are the steps that shorten a small session, in order.
func (d *draft) smallCuts() []func() {
	return []func(){
		func() { d.dropLast(accessory, 1) },
		func() { d.dropRank(2, core) },
		func() { d.dropRank(2, accessory) },
		func() { d.dropRank(1, core) },
		func() { d.capSets(accessory, 1) },
		func() { d.dropLast(core, 0) },
		func() { d.dropLast(cooling, 2) },
		func() { d.dropLast(warmUp, 3) },
	}
}

func (d *draft) dropRank(rank int, b block) {
	d.items = slices.DeleteFunc(d.items, func(it item) bool { return it.block == b && it.rank >= rank })
}

// dropLast leaves at most n exercises of a block.
func (d *draft) dropLast(b block, n int) {
	d.items = slices.DeleteFunc(d.items, func(it item) bool {
		if it.block == b {
			n--
			return n < 0
		}
		return false
	})
}

// dropMains leaves at most n main lifts, those of the lowest rank.
func (d *draft) dropMains(n int) {
	for {
		last, count := -1, 0
		for i := range d.items {
			if d.items[i].block == mains {
				count++
				if last < 0 || d.items[i].rank >= d.items[last].rank {
					last = i
				}
			}
		}
		if count <= n {
			return
		}
		d.items = slices.Delete(d.items, last, last+1)
	}
}

// keepHeavy handles an accessory that rules would take for a main lift, because no lift of
// the session can only be main, and nothing before it can only be an accessory. It gets
// the sets and repetitions of a main lift, or is left out when that takes too long.
func (d *draft) keepHeavy(fewSets bool, minutes int) {
	for i := range d.items {
		it := &d.items[i]
		main := it.e.Roles.Has(catalog.RoleMain)
		switch {
		case it.block == warmUp || it.block == jumps:
		case it.block == mains && main && !it.e.Roles.Has(catalog.RoleAccessory), !main:
			return
		case it.block == accessory && !it.lift.Hold:
			it.lift.Reps = min(it.lift.Reps, 6)
			if !fewSets {
				it.lift.Sets = max(it.lift.Sets, 3)
			}
			if d.seconds() > 60*minutes {
				d.items = slices.Delete(d.items, i, i+1)
				d.keepHeavy(fewSets, minutes)
				return
			}
		}
	}
}

// trimRanges leaves of each range of repetitions its lower end, as long as there is no time.
func (d *draft) trimRanges() {
	for i := range d.items {
		l := &d.items[i].lift
		d.items[i].span, l.RepsTo = max(l.RepsTo-l.Reps, 0), 0
	}
}

func (d *draft) capSets(b block, most int) {
	for i := range d.items {
		if it := &d.items[i]; it.block == b {
			it.lift.Sets = min(it.lift.Sets, most)
		}
	}
}

// capContacts limits the number of landings, by fewer sets, then fewer repetitions.
func (d *draft) capContacts(most int) {
	for i := range d.items {
		it := &d.items[i]
		if it.block != jumps {
			continue
		}
		l := &it.lift
		for l.Sets > 1 && Contacts(l) > most {
			l.Sets--
		}
		if l.Reps > most/sides(l) {
			l.Reps = max(1, most/sides(l))
		}
		most -= Contacts(l)
	}
	d.items = slices.DeleteFunc(d.items, func(it item) bool { return most < 0 && it.block == jumps })
}

func (d *draft) lifts() []planner.Exercise {
	lifts := make([]planner.Exercise, 0, len(d.items))
	for i := range d.items {
		lifts = append(lifts, d.items[i].lift)
	}
	return lifts
}
