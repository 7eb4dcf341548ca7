package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// What a week's strength sessions train (rulebook 2.5). An exposure is an
// exercise with two sets or more in one session, one where a week only keeps strength, or
// a main lift: one working set of deadlifts is what some programmes have.
type training struct {
	exposures     [32]int // by catalog.Pattern
	pushes, hips  int     // exposures
	hamstrings    int     // exposures
	hamstringSets int
	oneSided      int    // exposures
	coreItems     int    // listed, with any number of sets
	planes        uint32 // bits of the planes the core works in
}

// Sets of an exposure in a week that builds strength, and in one that keeps it, for which
// one set of each exercise is enough (Spiering 2021).
const (
	buildingExposure = 2
	keepingExposure  = 1
)

// trained sums up a week. It is known when every main strength session of the week
// lists its exercises, because one without a list may have what seems to be missing.
// Short daily sessions count when they have a list.
func trained(p *rule.Pass) (t training, known bool) {
	for it := range p.Each(rule.Main) {
		if len(it.List) == 0 {
			return t, false
		}
		known = true
	}
	if !known {
		return t, false
	}
	least := buildingExposure
	if fewSetsAreFine(p) {
		least = keepingExposure
	}
	for it := range p.Each(rule.Strength) {
		var at sorter
		for i := range it.List {
			counts := at.next(&it.List[i]) == mainLift || it.List[i].Planned.Sets >= least
			t.add(it.List[i].Planned, it.List[i].Exercise, counts)
		}
	}
	return t, true
}

func (t *training) add(l *planner.Exercise, e *catalog.Exercise, exposure bool) {
	if isCore(e) {
		t.coreItems++
		t.planes |= 1 << planeOf(e)
	}
	if trainsHamstrings(e) {
		t.hamstringSets += l.Sets
	}
	if !exposure {
		return
	}
	t.exposures[e.Pattern]++
	if isPush(e) || e.ID == "push-up-hold" {
		t.pushes++
	}
	if worksHips(e) {
		t.hips++
	}
	if trainsHamstrings(e) {
		t.hamstrings++
	}
	if isOneSided(e) {
		t.oneSided++
	}
}

// of is the number of exposures of some patterns.
func (t *training) of(patterns ...catalog.Pattern) (n int) {
	for _, p := range patterns {
		n += t.exposures[p]
	}
	return n
}

// atLeast is n in a phase that builds strength, and half of it, rounded up, in one
// that only keeps it.
func atLeast(p *rule.Pass, n int) int {
	switch p.Phase {
	case planner.Peak, planner.Taper, planner.RaceWeek, planner.Maintenance:
		return (n + 1) / 2
	}
	return n
}

func isKnee(e *catalog.Exercise) bool {
	return e.Pattern == catalog.Squat || e.Pattern == catalog.Lunge || e.Pattern == catalog.SingleLegSquat
}

func isHinge(e *catalog.Exercise) bool {
	return e.Pattern == catalog.Hinge || e.Pattern == catalog.SingleLegHinge
}

// worksHips reports whether the glutes do the work: in squats, hinges and lunges, on two
// legs or one, as much as in bridges.
func worksHips(e *catalog.Exercise) bool {
	return isKnee(e) || isHinge(e) || e.Pattern == catalog.HipExtension || e.Pattern == catalog.HipAbduction
}

func isPush(e *catalog.Exercise) bool {
	return e.Pattern == catalog.PushHorizontal || e.Pattern == catalog.PushVertical
}

func isPull(e *catalog.Exercise) bool {
	return e.Pattern == catalog.PullHorizontal || e.Pattern == catalog.PullVertical
}

func isCore(e *catalog.Exercise) bool {
	return e.Pattern == catalog.CoreAntiExtension || e.Pattern == catalog.CoreAntiRotation ||
		e.Pattern == catalog.CoreAntiLateral || e.Pattern == catalog.Carry
}

// planeOf is the plane of a core exercise: arching, twisting or bending sideways. A
// suitcase carry bends the person sideways.
func planeOf(e *catalog.Exercise) catalog.Pattern {
	if e.Pattern == catalog.Carry {
		return catalog.CoreAntiLateral
	}
	return e.Pattern
}

// trainsHamstrings reports whether an exercise trains them directly, at the hip or at the
// knee. Bridges train the glutes.
func trainsHamstrings(e *catalog.Exercise) bool {
	return (isHinge(e) || e.Pattern == catalog.KneeFlexion) && e.Works(catalog.MuscleHamstrings)
}

// isOneSided reports whether an exercise is strength work for one side; mobility, drills
// and jumps are not.
func isOneSided(e *catalog.Exercise) bool {
	switch e.Pattern {
	case catalog.MobilityHip, catalog.MobilityShoulder, catalog.MobilitySpine, catalog.MobilityAnkle, catalog.SoftTissue,
		catalog.Drill, catalog.PlyoBilateral, catalog.PlyoUnilateral:
		return false
	}
	return e.Unilateral
}

// part is something that a week can lack, and the exercises that give it. The first
// one that the athlete can do is used.
type part struct {
	wishes []wish
	will   func(*catalog.Exercise) bool
}

var (
	kneePart  = &part{[]wish{{"goblet-squat", 3, 6}, {"split-squat", 2, 8}, {"air-squat", 3, 8}}, isKnee}
	hingePart = &part{[]wish{{"kb-deadlift", 3, 6}, {"romanian-deadlift", 3, 6}, {"single-leg-rdl-bw", 2, 8}}, isHinge}
	pushPart  = &part{[]wish{{"push-up", 3, 6}, {"overhead-press", 3, 6}}, isPush}
	pullPart  = &part{[]wish{{"bent-over-row", 3, 6}, {"inverted-row", 3, 6}}, isPull}
	corePart  = &part{[]wish{{"front-plank", 2, 30}, {"side-plank", 2, 20}}, isCore}
)

func adding(p *planner.Plan, s *planner.Session, parts []*part) []planner.Edit {
	return relist(s, func(lifts []planner.Exercise) []planner.Exercise {
		for _, part := range parts {
			if l, ok := granted(&p.Athlete, lifts, part.wishes, part.will); ok {
				lifts = insert(lifts, l)
			}
		}
		return lifts
	})
}
