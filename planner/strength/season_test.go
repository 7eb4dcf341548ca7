package strength_test

import (
	"fmt"
	"slices"
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
	"hardeasy/planner/strength"
)

// half a year to an A race and a month after it, with the lifts of each phase.
func halfYear(who planner.Athlete, distance planner.Distance) planner.Plan {
	const raceWeek = 23
	p := planner.Plan{Athlete: who, Weeks: make([]planner.Week, raceWeek+5), Races: []planner.Race{{Day: raceWeek*7 + 6, Distance: distance}}}
	for w := range p.Weeks {
		first, second, minutes := catalog.StrModerate, catalog.StrModerate, 45
		if who.LiftLevel >= planner.Intermediate {
			first, second, minutes = catalog.StrHeavyLower, catalog.StrHeavyFull, 55
		}
		switch p.GentlePhaseOf(w) {
		case planner.Taper:
			first, second, minutes = catalog.StrModerate, catalog.StrCoreMobility, 30
		case planner.RaceWeek:
			first, second, minutes = catalog.StrBodyweight, catalog.StrCoreMobility, 20
		case planner.Recovery:
			first, second, minutes = catalog.StrModerate, catalog.StrCoreMobility, 30
		}
		p.Weeks[w] = ladder(first, second, minutes)
		for i := range p.Weeks[w].Sessions {
			s := &p.Weeks[w].Sessions[i]
			s.ID = planner.SessionID(10*w + i + 1)
			if s.Type == catalog.StrCoreMobility {
				s.Minutes = 8
			}
		}
		p.Weeks[w].Sessions = strength.FillWeek(&p, w)
	}
	return p
}

// From base to recovery nothing made here breaks a rule about content, nothing
// is new before the race and everything moves on.
func TestHalfYear(t *testing.T) {
	watched := []string{"new-exercise-freeze", "race-near-bodyweight", "progress-rate", "progress-required", "corrective-only", "injury-no-impact", "dont-raise-both", "post-race-recovery"}
	suite := slices.DeleteFunc(slices.Clone(rulebook.Suite), func(r *rule.Rule) bool {
		return !ofContent(r) && !slices.Contains(watched, r.ID)
	})
	n, said := 0, map[string]int{}
	for lift := planner.None; lift <= planner.Advanced; lift++ {
		for distance := planner.K5; distance <= planner.Ultra; distance++ {
			for _, gear := range gears(8) {
				n++
				who := planner.DefaultAthlete()
				who.LiftLevel, who.Equipment, who.Age = lift, gear, []int{30, 60}[n%2]
				if lift <= planner.Beginner {
					who.LiftWeek = 1 + n%6
				}
				p := halfYear(who, distance)
				for w := range p.Weeks {
					problems := idle(&p, w)
					for _, f := range suite.Check(&p, w).Findings {
						problems = append(problems, f.Rule.ID+": "+words.Finding(&p, &f))
					}
					for _, problem := range problems {
						key := fmt.Sprint(problem[:14], lift)
						if said[key]++; said[key] < 2 {
							one := p
							one.Weeks = p.Weeks[max(0, w-1) : w+1]
							t.Errorf("week %d of %v, %v: %s\n%s", w, lift, p.PhaseOf(w), problem, notation.Format(one))
						}
					}
				}
			}
		}
	}
	t.Log(n, said)
}

// idle says which main lifts went four weeks without any change, and which
// loads or sets jumped, in a week of the plan.
func idle(p *planner.Plan, w int) (problems []string) {
	find := func(w int, id string) *planner.Exercise {
		for i := range p.Weeks[w].Sessions {
			for j := range p.Weeks[w].Sessions[i].Exercises {
				if l := &p.Weeks[w].Sessions[i].Exercises[j]; l.ID == id && p.Weeks[w].Sessions[i].Type != catalog.StrCoreMobility {
					return l
				}
			}
		}
		return nil
	}
	phase := p.PhaseOf(w)
	if w == 0 || phase == planner.Taper || phase == planner.RaceWeek || phase == planner.Recovery || phase == planner.Maintenance {
		return nil
	}
	for i := range p.Weeks[w].Sessions {
		for _, l := range p.Weeks[w].Sessions[i].Exercises {
			e, _ := catalog.FindExercise(l.ID)
			before := find(w-1, l.ID)
			if before == nil || p.Weeks[w].Sessions[i].Type == catalog.StrCoreMobility || e.Pattern >= catalog.MobilityHip {
				continue
			}
			if l.Percent*10 > before.Percent*11 && before.Percent > 0 {
				problems = append(problems, "load jumps of "+l.ID)
			}
			if l.Percent > before.Percent && l.Sets > before.Sets && !strength.Deload(p, w-1) {
				problems = append(problems, "load and sets of "+l.ID)
			}
			same := 0
			for v := w - 1; v >= 0; v-- {
				if x := find(v, l.ID); x == nil || x.Sets != l.Sets || x.Reps != l.Reps || x.RepsTo != l.RepsTo || x.Percent != l.Percent {
					break
				}
				same++
			}
			if same >= 3 {
				problems = append(problems, "no progress of "+l.ID)
			}
		}
	}
	return problems
}
