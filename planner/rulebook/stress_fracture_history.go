package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const bonePercent = 110 // of last week's run minutes

var stressFractureHistory = &rule.Rule{
	ID:      "stress-fracture-history",
	Area:    rule.Health,
	Span:    rule.Season,
	Placing: rule.Content(),
	Sources: []rule.Source{boneDensity, runExperience, ours},
	Needs: []*rule.Need{{
		ID: "minutes-last-week",
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
	Fixes: []rule.Proposal{
		addStrength{catalog.StrModerate, 40},
		addStrength{catalog.StrBodyweight, 25},
		rule.Rework(rule.Strength, calmAll),
		rule.Func(cutEasyRuns),
	},
}

// boneFaults reports and counts what is wrong for somebody who has had a bone-stress
// injury.
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
