package strength_test

import (
	"slices"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
	"hardeasy/planner/rulebook"
	"hardeasy/planner/strength"
)

// year is a year of one session a week.
func year(who planner.Athlete, id catalog.ID, minutes int) planner.Plan {
	p := planner.Plan{Athlete: who, Weeks: make([]planner.Week, 52)}
	p.Athlete.Phase = planner.Base
	for w := range p.Weeks {
		p.Weeks[w].Sessions = []planner.Session{{ID: planner.SessionID(w + 1), Type: id, Slot: planner.PM, Minutes: minutes}}
		p.Weeks[w].Sessions = strength.FillWeek(&p, w)
	}
	return p
}

// In a year nothing stands still, and within a block no exercise goes and comes back.
func TestAYearGoesOn(t *testing.T) {
	for lift := planner.None; lift <= planner.Advanced; lift++ {
		for _, gear := range gears(8) {
			for _, minutes := range []int{20, 25, 30, 40} {
				who := planner.DefaultAthlete()
				who.LiftLevel, who.Equipment = lift, gear
				if lift <= planner.Beginner {
					who.LiftWeek = 1
				}
				id := catalog.StrModerate
				if minutes < 30 {
					id = catalog.StrBodyweight
				}
				p := year(who, id, minutes)
				gone, here := map[string]bool{}, []string{}
				for w := range p.Weeks {
					for _, f := range rulebook.Suite.Check(&p, w).Findings {
						if f.Rule.ID == "progress-required" || f.Rule.ID == "archetype-no-progression" {
							t.Fatalf("%v, week %d of %d minutes: %s\n%s", lift, w+1, minutes, f.Rule.ID, notation.Format(p))
						}
					}
					if strength.Deload(&p, w) {
						gone, here = map[string]bool{}, nil
						continue
					}
					now := []string{}
					for _, l := range p.Weeks[w].Sessions[0].Exercises {
						if gone[l.ID] {
							t.Errorf("%v, week %d of %d minutes: %s comes back\n%s", lift, w+1, minutes, l.ID, notation.Format(p))
							return
						}
						now = append(now, l.ID)
					}
					for _, before := range here {
						gone[before] = !slices.Contains(now, before)
					}
					here = now
				}
			}
		}
	}
}

// An exercise that cannot be loaded is followed by the next of its chain, to the end.
func TestTheChainGoesOn(t *testing.T) {
	who := planner.DefaultAthlete()
	who.LiftLevel, who.Equipment = planner.Intermediate, catalog.Sliders
	p := year(who, catalog.StrModerate, 40)
	var cores []string
	for w := range p.Weeks {
		for _, l := range p.Weeks[w].Sessions[0].Exercises {
			if e, _ := catalog.FindExercise(l.ID); e.Pattern == catalog.CoreAntiExtension && !slices.Contains(cores, l.ID) {
				cores = append(cores, l.ID)
			}
		}
	}
	if !slices.Equal(cores, []string{"front-plank", "push-up-hold", "body-saw"}) {
		t.Error(cores)
	}
}

// In a block each week has more than the one before.
func TestABlockRises(t *testing.T) {
	p := year(planner.DefaultAthlete(), catalog.StrBodyweight, 20)
	for w := 1; w < 52; w++ {
		if w%4 == 0 || w%4 == 3 {
			continue // a new block, and a lighter week
		}
		for i, l := range p.Weeks[w].Sessions[0].Exercises {
			before := p.Weeks[w-1].Sessions[0].Exercises[i]
			if e, _ := catalog.FindExercise(l.ID); e.IsWork() && (l.ID != before.ID || l.Reps <= before.Reps) {
				t.Errorf("week %d: %v after %v", w+1, l, before)
			}
		}
	}
}
