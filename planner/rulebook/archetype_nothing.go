package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	weeksOfNothing = 2
	starterMinutes = 30
	smallStarter   = 20 // of bodyweight work, near a race
	regularRuns    = 2  // a week
)

var archetypeNothing = &rule.Rule{
	ID:      "archetype-nothing",
	Area:    rule.Progression,
	Span:    rule.Season,
	Placing: rule.Content(),
	Shown:   rule.Once,
	Sources: []rule.Source{carlson, spiering2021, ours},
	Needs:   []*rule.Need{weeksWithoutStrength},
	Example: rule.Example{
		Before: "history weeks_without_strength=4\nweek 1\nTue AM run-easy 40\nThu AM run-easy 40\nSun AM run-long 70",
		After: "history weeks_without_strength=4\nweek 1\nMon PM str-moderate 30\nTue AM run-easy 40\nThu AM run-easy 40\n" +
			"Fri PM str-moderate 30\nSun AM run-long 70",
	},
	Run: func(p *rule.Pass) {
		n, _ := weeksWithout(p)
		if !wantsStrength(p) || n < weeksOfNothing {
			return
		}
		hit := rule.Hit{Severity: rule.Advice, N: n, Limit: weeksOfNothing}
		switch {
		case p.Plan.GoalWithin(7*p.Week, littleStrength):
			hit.Say = 2
		case p.Count(rule.Run) < regularRuns:
			hit.Say = 1
		}
		p.Report(hit)
	},
	Fixes: []rule.Proposal{
		rule.When{May: farFromRace, Try: rule.Func(addStarters)},
		addStrength{catalog.StrBodyweight, smallStarter},
	},
}

// farFromRace reports whether there is time to begin in earnest before the next A race.
func farFromRace(t *rule.Trial) bool { return !t.Plan.GoalWithin(7*t.Finding.Week, littleStrength) }

func raceSoon(t *rule.Trial) bool { return !farFromRace(t) }

// addStarters proposes two short sessions with two days between them.
func addStarters(t *rule.Trial) {
	w := t.Finding.Week
	for first := planner.Mon; first <= planner.Thu; first++ {
		for second := first + 3; second <= planner.Sun; second++ {
			one, ok := lastSlot(t.Plan.OpenIn(w, first))
			two, both := lastSlot(t.Plan.OpenIn(w, second))
			if ok && both {
				t.Try(starter(t, first, one), starter(t, second, two))
			}
		}
	}
}

func starter(t *rule.Trial, day planner.Weekday, slot planner.Slot) planner.Edit {
	return planner.Add{
		Session: planner.Session{Type: catalog.StrModerate, Minutes: starterMinutes},
		To:      planner.Place{Week: t.Finding.Week, Day: day, Slot: slot, Index: planner.AtEnd},
	}
}

var weeksWithoutStrength = &rule.Need{
	ID: "weeks-without-strength",
	Known: func(p *rule.Pass) bool {
		n, known := weeksWithout(p)
		return known || n >= weeksOfNothing || !wantsStrength(p)
	},
}
