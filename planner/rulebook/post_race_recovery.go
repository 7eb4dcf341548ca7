package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

var postRaceRecovery = &rule.Rule{
	ID:      "post-race-recovery",
	Area:    rule.SeasonAndRace,
	Span:    rule.Window,
	Placing: rule.Lone(rule.LegHeavy | rule.HardRun),
	Sources: []rule.Source{marathonWeek, strengthCoach, ours},
	Example: rule.Example{
		Before: "race race_in=-1 half C\nweek 1\nMon AM run-easy 30\nTue AM run-intervals 60",
		After:  "race race_in=-1 half C\nweek 1\nMon AM run-easy 30\nSun AM run-intervals 60",
	},
	Run: func(p *rule.Pass) {
		var room [raceRoom]race
		races := racesAround(p, room[:0])
		for it := range p.Each(rule.LegHeavy | rule.HardRun) {
			for i := range races {
				r := &races[i]
				days, limit := it.Day-r.day, r.distance.RecoveryDays()
				if days < 1 || days > limit {
					continue
				}
				hit := rule.Hit{
					Severity: rule.Warning, Say: 2, A: it, B: r.item, N: days, Limit: limit, Over: short(days, limit),
				}
				if days == 1 {
					hit.Say = 0
				} else if 2*days <= limit {
					hit.Say = 1
				}
				switch {
				case r.priority == planner.PriorityC:
					hit.Severity = rule.Advice // run for training, not for all that is in the legs
				case 2*days <= limit:
					hit.Severity = rule.Error
				}
				p.Report(hit)
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.MoveTo(rule.LegHeavy | rule.HardRun),
		rule.SwapWith(rule.LegHeavy | rule.HardRun),
		rule.Rework(rule.LegHeavy|rule.HardRun, calm),
		rule.Become(rule.HardRun, catalog.RunEasy),
		rule.Become(rule.LegHeavy, catalog.StrModerate),
		rule.Remove(rule.LegHeavy | rule.HardRun),
	},
}
