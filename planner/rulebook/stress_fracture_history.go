package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	boneSessions = 2   // strength sessions a week
	bonePercent  = 110 // of last week's run minutes
)

var stressFractureHistory = &rule.Rule{
	ID:    "stress-fracture-history",
	Title: "After a bone-stress injury: keep lifting, grow slowly",
	Why: "Bone grows strong on regular load and weak on sudden load. Two lifts a week and small steps protect what has broken " +
		"before.",
	Ladder: "Advice, with a bone-stress injury in your past, when a week outside taper and race week has fewer than 2 " +
		"strength sessions; when run minutes grow more than 10 % on last week; or when the week has power work or jumps, which " +
		"somebody who knows your bones should clear first.",
	Choice: "Race week is the end of the taper. Races do not count among the run minutes, and a week after one without running is " +
		"not measured. Jumps count in any session that lists them. Once they are cleared you " +
		"can mute the rule or override it for a week.",
	Area:    rule.Health,
	Span:    rule.Season,
	Placing: rule.Content(),
	Sources: []rule.Source{
		boneDensity,
		runExperience("lifting protects bone"),
		ours("2 sessions and 10 %"),
	},
	Needs: []*rule.Need{{
		Name: "minutes run last week",
		Known: func(p *rule.Pass) bool {
			return !p.Athlete.BoneStress || p.Past().PrevRunMin.Known || boneFaults(p, nil) > 0
		},
	}},
	Example: rule.Example{
		Before: "athlete bone_stress\nhistory prev_run_min=100\nweek 1 phase=base\nMon PM str-moderate 40\nTue AM run-easy 50\n" +
			"Sat AM run-long 50",
		After: "athlete bone_stress\nhistory prev_run_min=100\nweek 1 phase=base\nMon PM str-moderate 40\nTue AM run-easy 50\n" +
			"Thu PM str-moderate 40\nSat AM run-long 50",
	},
	Run: func(p *rule.Pass) {
		if p.Athlete.BoneStress {
			boneFaults(p, p.Report)
		}
	},
	Says: []string{
		"This week has {n} of the {limit} strength sessions that keep bone strong after a bone-stress injury. Add a short one.",
		"{A} on {when} would have you jump. After a bone-stress injury let a doctor or physical therapist clear them first, and lift " +
			"without jumping until then.",
		"You run {n min} this week, and 10 % more than last week is {limit min}. After a bone-stress injury grow no faster, so " +
			"shorten a run or two.",
	},
	Fixes: []rule.Proposal{
		addStrength{catalog.StrModerate, 40},
		addStrength{catalog.StrBodyweight, 25},
		rule.Rework(rule.Strength, calmAll),
		rule.Func(cutEasyRuns),
	},
}

// boneFaults reports and counts what old bone-stress injuries speak against.
// The first that is said is the first that is wrong.
func boneFaults(p *rule.Pass, report func(rule.Hit)) (faults int) {
	hit := func(h rule.Hit) {
		faults++
		if report != nil {
			h.Severity = rule.Advice
			report(h)
		}
	}
	if n := p.Count(rule.Main); n < boneSessions && p.Phase != planner.Taper && p.Phase != planner.RaceWeek {
		hit(rule.Hit{N: n, Limit: boneSessions, Over: lacking(n, boneSessions)})
	}
	for it := range p.Each(rule.Strength) {
		if it.Is(rule.Power) || jumping(it) != nil {
			hit(rule.Hit{Say: 1, A: it})
		}
	}
	if before := p.Past().PrevRunMin; before.N > 0 {
		week := p.Sum()
		if n := week.TrainingMinutes(); n*100 > before.N*bonePercent {
			limit := before.N * bonePercent / 100
			for it := range p.Each(rule.Run) {
				if !it.Is(rule.RaceRun) {
					hit(rule.Hit{Say: 2, A: it, N: n, Limit: limit, Over: over(n, limit)})
				}
			}
		}
	}
	return faults
}
