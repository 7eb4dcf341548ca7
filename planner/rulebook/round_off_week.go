package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
	"hardeasy/planner/strength"
)

const (
	roundOff    = "round-off-week"
	roundedOff  = 6 // exercises: a session does not get more for the sake of completeness
	mostToAdd   = 2 // things that are named
	needsAbove  = 16
	perNeed     = 10
	needsOfWeek = 1<<needsAbove - 1
)

// need is something that a week of strength can lack, in the order in which it is named,
// and of rule.round-off-week.name.
type need int

const (
	kneeNeeded need = iota
	hingeNeeded
	pushNeeded
	pullNeeded
	coreNeeded
	hipsNeeded
	hamstringsNeeded
	anklesNeeded
	oneSideNeeded
	antiExtensionNeeded
	antiRotationNeeded
	allNeeds
)

// needs has how many exercises are missing of each.
type needs [allNeeds]int

// partOf gives each need its exercises.
var partOf = [allNeeds]*part{
	kneePart, hingePart, pushPart, pullPart, corePart, hipPart, hamstringPart, anklePart, oneSidedPart,
	antiExtensionPart, antiRotationPart,
}

// coverage are the rules about what a week should have. They speak with one voice: eight
// of them, each with a thing or two to add, would argue against keeping it simple.
var coverage = [...]struct {
	rule  *rule.Rule
	lacks func(*rule.Pass, training) needs
}{
	{patternCoverage, lacksPatterns},
	{upperBodyWeekly, lacksUpperBody},
	{hamstringWeekly, lacksHamstrings},
	{ankleWeekly, lacksAnkles},
	{hipGluteWeekly, lacksHips},
	{unilateralWeekly, lacksOneSide},
	{coreAntiExtensionWeekly, lacksAntiExtension},
	{coreAntiRotationWeekly, lacksAntiRotation},
	{coreQuality, lacksPlanes},
}

var roundOffWeek = &rule.Rule{
	ID:      roundOff,
	Area:    rule.Coverage,
	Span:    rule.Week,
	Placing: rule.Content(),
	Shown:   rule.FirstOrWorse,
	Sources: []rule.Source{carlson, ours},
	Example: rule.Example{
		Before: "week 1 phase=base\nMon PM str-moderate 55 warmup=8 cooling=5\n  goblet-squat 3x6; push-up 3x8; single-leg-rdl-bw 3x8/side; " +
			"single-leg-calf-raise 2x8/side",
		After: "week 1 phase=base\nMon PM str-moderate 55 warmup=8 cooling=5\n  goblet-squat 3x6; push-up 3x8; inverted-row 3x6; " +
			"single-leg-rdl-bw 3x8/side; single-leg-calf-raise 2x8/side; front-plank 2x30s; bird-dog 2x8/side",
	},
	Run: func(p *rule.Pass) {
		t, known := trained(p)
		// Before a race nothing new is added (new-exercise-freeze).
		if !known || tapers(p) || p.Phase == planner.Recovery {
			return
		}
		room := 0
		for it := range p.Each(rule.Main) {
			room += roomFor(it)
		}
		lacks := weekLacks(p, t)
		names, named, missing := 0, 0, 0
		for n, count := range lacks {
			missing += count
			if count > 0 && named < min(room, mostToAdd) && !lacks.implies(need(n)) {
				names |= 1 << n
				named++
			}
		}
		if named > 0 {
			// What is missing stands above the names, so that a week that lacks more is worse.
			p.Report(rule.Hit{
				Severity: rule.Advice, Say: named - 1, N: missing<<needsAbove | names, Over: perNeed * missing,
			})
		}
	},
	Fixes: []rule.Proposal{rule.Func(addNeeds)},
}

// roomFor is how many exercises more a session takes: by their number, and by its time,
// because a session that is full gets longer by one more and not better.
func roomFor(it *rule.Item) int {
	return max(0, min(roundedOff-counted(it), spareSeconds(it.Session, it.List)/oneMore))
}

// Seconds of an exercise that is added, and of rests where a session gives none.
const (
	oneMore   = 240
	mainRest  = 60
	otherRest = 45
)

// spareSeconds is what the exercises of a session leave of its minutes.
func spareSeconds(s *planner.Session, list []rule.Listed) int {
	spare := 60 * s.Minutes
	if s.Minutes >= coolingFrom {
		spare -= 60 * (warmUpUsual + coolingUsual)
	}
	if s.Warmup.Known && s.Cooling.Known {
		spare = 60 * (s.Minutes - s.Warmup.N - s.Cooling.N)
	}
	rounds := 0
	var at sorter
	for i := range list {
		l := list[i].Planned
		rest := otherRest
		switch b := at.next(&list[i]); {
		case !b.counts():
			continue
		case s.Circuit:
			rest, rounds = 0, max(rounds, l.Sets)
		case b == mainLift && s.Rest.Known:
			rest = s.Rest.N
		case b == mainLift:
			rest = mainRest
		}
		spare -= strength.Estimate(*l, rest)
	}
	return spare - rounds*s.Rest.N
}

// implies reports whether a need is met by what is named before it.
func (all *needs) implies(n need) bool {
	switch n {
	case hipsNeeded:
		return all[kneeNeeded]+all[hingeNeeded] > 0
	case hamstringsNeeded:
		return all[hingeNeeded] > 0
	case antiExtensionNeeded, antiRotationNeeded:
		return all[coreNeeded] > 0
	}
	return false
}

// weekLacks is what the week lacks by the rules that are not muted.
func weekLacks(p *rule.Pass, t training) (all needs) {
	for i := range coverage {
		if c := &coverage[i]; !p.Plan.Mutes(c.rule.ID) {
			for n, count := range c.lacks(p, t) {
				all[n] = max(all[n], count)
			}
		}
	}
	return all
}

// addNeeds proposes to add what is named to a session that has room for it, each alone
// and both together.
func addNeeds(t *rule.Trial) {
	var parts []*part
	for n, part := range partOf {
		if t.Finding.N&needsOfWeek>>n&1 == 1 {
			parts = append(parts, part)
		}
	}
	sessions := t.Plan.Weeks[t.Finding.Week].Sessions
	for i := range sessions {
		s := &sessions[i]
		room := roundedOff - countedOf(s)
		if s.Done || len(s.Exercises) == 0 || rule.KindOf(s)&rule.Main == 0 || room <= 0 || spareSeconds(s, listed(s)) < oneMore {
			continue
		}
		for k := range parts {
			t.Try(adding(t.Plan, s, parts[k:k+1])...)
		}
		if len(parts) > 1 && room >= len(parts) {
			t.Try(adding(t.Plan, s, parts)...)
		}
	}
}
