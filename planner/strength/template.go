package strength

import (
	"hardeasy/planner/catalog"
)

// block is a part of a session, in the order in which they are done.
type block uint8

const (
	warmUp block = iota
	jumps
	mains
	accessory
	core
	cooling
)

// slot is one exercise of a template.
type slot struct {
	block      block
	ids        string // the first that is possible is used, otherwise a substitute of the first
	sets, reps int    // main lifts get them from the phase
	side       bool   // each side, unlike in the catalogue
	once       bool   // not each side, unlike in the catalogue
	rank       int    // 0 is dropped last when minutes are few
}

// template is the content of a session before it is adapted to equipment, level, phase and
// minutes (rulebook 4.3).
type template []slot

var (
	starterA = template{
		{block: mains, ids: "goblet-squat"},
		{block: mains, ids: "bent-over-row", rank: 1},
		{block: accessory, ids: "single-leg-rdl-bw", sets: 2, reps: 6},
		{block: accessory, ids: "single-leg-calf-raise", sets: 2, reps: 8, rank: 1},
		{block: accessory, ids: "hamstring-walkout", sets: 2, reps: 6, rank: extra},
		{block: core, ids: "push-up-hold", sets: 3, reps: 20},
	}
	starterB = template{
		{block: mains, ids: "kb-deadlift"},
		{block: mains, ids: "push-up", rank: 1},
		{block: accessory, ids: "split-squat", sets: 2, reps: 5},
		{block: accessory, ids: "hamstring-walkout", sets: 2, reps: 6, rank: 1},
		{block: accessory, ids: "single-leg-calf-raise", sets: 2, reps: 8, rank: extra},
		{block: core, ids: "pallof-press", sets: 2, reps: 8},
	}
	// starterOne and heavyOne are the only lift of a week: a squat, a push, a
	// pull, a hinge on one leg, calves and core, from A and B. The most important
	// comes first.
	starterOne = template{
		{block: mains, ids: "goblet-squat"},
		{block: mains, ids: "bent-over-row"},
		{block: mains, ids: "push-up", rank: 1},
		{block: accessory, ids: "single-leg-rdl-bw", sets: 2, reps: 6},
		{block: accessory, ids: "single-leg-calf-raise", sets: 2, reps: 8, rank: 1},
		{block: core, ids: "push-up-hold", sets: 3, reps: 20},
	}
	heavyOne = template{
		{block: mains, ids: "back-squat trap-bar-deadlift"},
		{block: mains, ids: "bench-press"},
		{block: mains, ids: "pull-up", rank: 1},
		{block: accessory, ids: "single-leg-rdl", sets: 2, reps: 6},
		{block: accessory, ids: "seated-calf-raise", sets: 2, reps: 8, rank: 1},
		{block: core, ids: "front-plank", sets: 2, reps: 30},
	}
	heavyA = template{
		{block: jumps, ids: "pogo-hop", sets: 2, reps: 15, rank: extra},
		{block: mains, ids: "back-squat trap-bar-deadlift"},
		{block: mains, ids: "overhead-press", rank: 1},
		{block: accessory, ids: "single-leg-rdl", sets: 3, reps: 6},
		{block: accessory, ids: "seated-calf-raise", sets: 3, reps: 8, rank: 1},
		{block: core, ids: "front-plank", sets: 3, reps: 30},
	}
	heavyB = template{
		{block: mains, ids: "deadlift"},
		{block: mains, ids: "bench-press", rank: 2},
		{block: mains, ids: "pull-up", rank: 1},
		{block: accessory, ids: "forward-lunge", sets: 2, reps: 6},
		{block: accessory, ids: "slider-curl", sets: 2, reps: 6, rank: extra},
		{block: core, ids: "landmine-hold", sets: 3, reps: 15, side: true},
	}
	upper = template{
		{block: mains, ids: "overhead-press"},
		{block: mains, ids: "bent-over-row"},
		{block: mains, ids: "pull-up", rank: 1},
		{block: accessory, ids: "push-up", sets: 2, reps: 8},
		{block: core, ids: "pallof-press", sets: 2, reps: 10},
	}
	powerWork = template{
		{block: jumps, ids: "pogo-hop", sets: 3, reps: 15},
		{block: jumps, ids: "box-jump", sets: 4, reps: 4, rank: 1},
		{block: mains, ids: "kb-swing", sets: 3, reps: 8},
		{block: accessory, ids: "single-leg-calf-raise", sets: 3, reps: 8, rank: 1},
		{block: core, ids: "dead-bug", sets: 2, reps: 8, once: true},
	}
	bodyweight20 = template{
		{block: mains, ids: "split-squat", sets: 2, reps: 8},
		{block: mains, ids: "push-up", sets: 2, reps: 8},
		{block: accessory, ids: "single-leg-bridge", sets: 2, reps: 8},
		{block: accessory, ids: "single-leg-calf-raise", sets: 2, reps: 12, rank: 1},
		{block: core, ids: "side-plank", sets: 2, reps: 25, rank: 1},
	}
	// daily are the small sessions, used in turn. They divide what the rulebook has in
	// one session, with two sets in place of one, so that each has a subject and
	// counts: feet and ankles, trunk, hips. They have no rests. Exercises of the week's
	// lifts replace similar ones, so that a week has few different ones.
	daily = [...]template{
		{
			{block: accessory, ids: "single-leg-calf-raise", sets: 2, reps: 8},
			{block: cooling, ids: "ankle-rock", sets: 2, reps: 8},
			{block: cooling, ids: "calf-stretch", sets: 1, reps: 30},
			{block: core, ids: "front-plank", sets: 2, reps: 30},
		},
		{
			{block: core, ids: "plank-shoulder-tap", sets: 2, reps: 10, once: true},
			{block: core, ids: "front-plank", sets: 2, reps: 30},
			{block: accessory, ids: "single-leg-balance", sets: 2, reps: 30, rank: 2},
			{block: accessory, ids: "hamstring-walkout", sets: 2, reps: 6, rank: 2},
			{block: cooling, ids: "cat-cow", sets: 1, reps: 8},
		},
		{
			{block: accessory, ids: "clamshell", sets: 2, reps: 10},
			{block: cooling, ids: "hip-9090", sets: 1, reps: 8},
			{block: cooling, ids: "worlds-greatest", sets: 1, reps: 5},
			{block: core, ids: "side-plank", sets: 2, reps: 20},
		},
	}

	warmUpItems = template{
		{block: warmUp, ids: "leg-swing", sets: 1, reps: 10},
		{block: warmUp, ids: "arm-circle", sets: 1, reps: 10},
	}
	// warmUpOnly is a session of its own.
	warmUpOnly = template{
		{block: warmUp, ids: "leg-swing", sets: 1, reps: 10},
		{block: warmUp, ids: "arm-circle", sets: 1, reps: 10},
		{block: warmUp, ids: "worlds-greatest", sets: 1, reps: 5},
		{block: warmUp, ids: "cat-cow", sets: 1, reps: 8},
		{block: warmUp, ids: "a-march", sets: 2, reps: 15},
	}
	legsCooling = template{
		{block: cooling, ids: "calf-stretch", sets: 2, reps: 30},
		{block: cooling, ids: "hip-9090", sets: 1, reps: 8},
	}
	upperCooling = template{
		{block: cooling, ids: "thoracic-rotation", sets: 1, reps: 8},
		{block: cooling, ids: "cat-cow", sets: 1, reps: 8},
	}
	// mobilityOnly is for the two days before a race.
	mobilityOnly = template{
		{block: cooling, ids: "leg-swing", sets: 1, reps: 10},
		{block: cooling, ids: "hip-9090", sets: 1, reps: 8},
		{block: cooling, ids: "ankle-rock", sets: 1, reps: 10},
		{block: cooling, ids: "calf-stretch", sets: 1, reps: 30},
		{block: cooling, ids: "cat-cow", sets: 1, reps: 8},
	}
)

// extra is the rank of the extras of a template.
const extra = 3

// kin are patterns that replace one another when the same one is not possible.
func kin(p catalog.Pattern) int {
	switch p {
	case catalog.Squat, catalog.SingleLegSquat, catalog.Lunge:
		return 1
	case catalog.Hinge, catalog.SingleLegHinge, catalog.HipExtension, catalog.KneeFlexion:
		return 2
	case catalog.PushHorizontal, catalog.PushVertical:
		return 3
	case catalog.PullHorizontal, catalog.PullVertical:
		return 4
	case catalog.CoreAntiExtension, catalog.CoreAntiLateral, catalog.CoreAntiRotation, catalog.Carry:
		return 5
	case catalog.Calf, catalog.Ankle, catalog.Foot, catalog.Balance:
		return 6
	case catalog.MobilityAnkle, catalog.MobilityHip, catalog.MobilityShoulder, catalog.MobilitySpine, catalog.SoftTissue:
		return 7
	}
	return 100 + int(p)
}

// lower reports whether a pattern works the legs.
func lower(p catalog.Pattern) bool { return p <= catalog.Balance || p >= catalog.PlyoBilateral }
