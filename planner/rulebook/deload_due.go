package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// Weeks since the last deload.
const (
	deloadOften = 3 // for beginners in running and from 50 years on
	deloadUsual = 4
	deloadLate  = 6

	// deloadLittle is a week of running, in minutes, that leaves so many easy days by
	// itself that without heavy work nothing adds up.
	deloadLittle = 150
)

var deloadDue = &rule.Rule{
	ID:      "deload-due",
	Area:    rule.Progression,
	Span:    rule.Season,
	Placing: rule.Content(),
	Sources: []rule.Source{rogerson2024, downWeeks, strengthCoach, ours},
	Needs:   []*rule.Need{lastDeload},
	Example: rule.Example{
		Before: "history weeks_since_deload=4 prev_load=800\nweek 1 phase=base\nTue AM run-easy 60\nThu PM str-moderate 40\n" +
			"Fri AM run-easy 50\nSun AM run-long 70",
		After: "history weeks_since_deload=4 prev_load=800\nweek 1 phase=base\nTue AM run-easy 40\nThu PM str-moderate 25\n" +
			"Fri AM run-easy 40\nSun AM run-long 50",
	},
	Cuts: true,
	Run: func(p *rule.Pass) {
		weeks := p.Past().WeeksSinceDeload.N
		from := deloadUsual
		if p.Athlete.RunLevel == planner.Beginner || p.Athlete.Age >= masters {
			from = deloadOften
		}
		if weeks < from || onWayBack(p) || p.Sum().Load == 0 || p.Sum().RunMinutes < deloadLittle && p.Count(rule.Heavy) == 0 {
			return
		}
		most, known := p.Book.MostLight(p.Plan, p.Week)
		if known && p.Sum().Load <= most {
			return
		}
		hit := rule.Hit{Severity: rule.Advice, N: weeks, Limit: most, Over: over(weeks, from-1)}
		if weeks >= deloadLate {
			hit.Severity = rule.Warning
		}
		if !known {
			hit.Say = 1
		}
		p.Report(hit)
	},
	Fixes: []rule.Proposal{rule.Func(deload)},
}

func weekLoad(w *load.Week) int { return w.Load }

// What a deload leaves of a session, in percent (rulebook 6.3).
const (
	deloadRuns  = 80
	deloadLifts = 70
	deloadSets  = 60
)

// deload proposes a lighter week: runs at least a fifth shorter, strength sessions a
// third, with the same exercises and fewer sets.
func deload(t *rule.Trial) {
	for percent := deloadRuns; percent >= strongest; percent -= 5 {
		var edits []planner.Edit
		eachOpen(t, rule.Any^rule.Micro, func(s *planner.Session) {
			part := percent
			if s.Type.IsStrength() {
				part = min(part, deloadLifts)
				edits = append(edits, relist(s, setsOfDeload)...)
			}
			if n := cutFreely(s, part); n < s.Minutes {
				edits = append(edits, planner.Resize{Session: s.ID, Minutes: n})
			}
		})
		if reaches(t, weekLoad, edits) {
			t.Try(edits...)
			return
		}
	}
}

func setsOfDeload(lifts []planner.Exercise) []planner.Exercise {
	for i := range lifts {
		if isWork(&lifts[i]) {
			lifts[i].Sets = (lifts[i].Sets*deloadSets + 99) / 100
		}
	}
	return lifts
}

var lastDeload = &rule.Need{
	ID:    "last-deload",
	Known: func(p *rule.Pass) bool { return p.Past().WeeksSinceDeload.Known },
}
