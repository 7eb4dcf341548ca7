package strength_test

import (
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

// ladder is what a week of two lifts and five small sessions is made of.
func ladder(a, b catalog.ID, minutes int) planner.Week {
	var w planner.Week
	for day := planner.Mon; day <= planner.Sun; day++ {
		s := planner.Session{ID: planner.SessionID(day) + 1, Day: day, Slot: planner.PM, Type: catalog.StrCoreMobility, Minutes: 8}
		switch day {
		case planner.Mon:
			s.Type, s.Minutes = a, minutes
		case planner.Thu:
			s.Type, s.Minutes = b, minutes
		}
		w.Sessions = append(w.Sessions, s)
	}
	return w
}

// Two sessions and the small ones cover what a week should hold, and are few
// exercises, progressed. Any equipment will do.
func TestTwoSessionsCoverTheWeek(t *testing.T) {
	suite := slices.DeleteFunc(slices.Clone(rulebook.Suite), func(r *rule.Rule) bool {
		return r.Area != rule.Coverage && !ofContent(r) && r.ID != "progress-required" && r.ID != "progress-rate" && r.ID != "corrective-only"
	})
	said := map[string]int{}
	n := 0
	for lift := planner.None; lift <= planner.Advanced; lift++ {
		for _, phase := range []planner.Phase{planner.OffSeason, planner.Base, planner.Build, planner.Peak, planner.Maintenance} {
			for _, gear := range gears(60) {
				types, minutes := [2]catalog.ID{catalog.StrModerate, catalog.StrModerate}, 45
				if lift >= planner.Intermediate && n%3 > 0 {
					types, minutes = [2]catalog.ID{catalog.StrHeavyLower, catalog.StrHeavyFull}, 60
				}
				p := planner.Plan{Athlete: planner.DefaultAthlete()}
				p.Athlete.LiftLevel, p.Athlete.Phase, p.Athlete.Equipment = lift, phase, gear
				p.Athlete.RunLevel = planner.Level(1 + n%3)
				if lift <= planner.Beginner {
					p.Athlete.LiftWeek = 1 + n%20
				}
				n++
				for range 8 {
					p.Weeks = append(p.Weeks, ladder(types[0], types[1], minutes))
				}
				for w := range p.Weeks {
					p.Weeks[w].Sessions = strength.FillWeek(&p, w)
				}
				for w := range p.Weeks {
					different := map[string]bool{}
					for _, s := range p.Weeks[w].Sessions {
						for _, l := range s.Exercises {
							if e, _ := catalog.FindExercise(l.ID); e.IsWork() {
								different[l.ID] = true
							}
						}
					}
					if len(different) > 15 {
						t.Errorf("%d exercises: %s", len(different), notation.Format(p))
					}
					for _, f := range suite.Check(&p, w).Findings {
						key := f.Rule.ID + " " + lift.String()
						if said[key]++; said[key] < 2 {
							one := p
							one.Weeks = []planner.Week{{Sessions: []planner.Session{p.Weeks[w].Sessions[0], p.Weeks[w].Sessions[1], p.Weeks[w].Sessions[3]}}}
							t.Errorf("%s, %v, week %d: %s\n%s", key, phase, w, words.Finding(&p, &f), notation.Format(one))
						}
					}
				}
			}
		}
	}
	t.Log(n, "plans of 8 weeks", said)
}

// The small sessions of a week are about feet, trunk and hips in turn; with one
// lift only, which has no time for it, about the trunk first.
func TestSmallSessionsTakeTurns(t *testing.T) {
	p := planner.Plan{Athlete: planner.DefaultAthlete(), Weeks: []planner.Week{ladder(catalog.StrModerate, catalog.StrModerate, 45)}}
	about := func() (s string) {
		for _, x := range strength.FillWeek(&p, 0) {
			for _, l := range x.Exercises {
				switch e, _ := catalog.FindExercise(l.ID); {
				case x.Type != catalog.StrCoreMobility:
				case e.Pattern == catalog.MobilityAnkle && l.Sets > 1:
					s += "feet "
				case e.Pattern == catalog.CoreAntiRotation:
					s += "trunk "
				case e.Pattern == catalog.HipAbduction:
					s += "hips "
				}
			}
		}
		return s
	}
	if got := about(); got != "feet trunk hips feet trunk " {
		t.Error(got)
	}
	p.Weeks[0].Sessions = p.Weeks[0].Sessions[:3]
	if got := about(); got != "trunk feet " {
		t.Error(got)
	}
}

// Filling a week at once and one by one is the same, in any order.
func TestFillIsFillWeek(t *testing.T) {
	for lift := planner.None; lift <= planner.Advanced; lift++ {
		for _, gear := range gears(20) {
			p := planner.Plan{Athlete: planner.DefaultAthlete(), Weeks: []planner.Week{ladder(catalog.StrHeavyFull, catalog.StrModerate, 50)}}
			p.Athlete.LiftLevel, p.Athlete.Equipment = lift, gear
			all := strength.FillWeek(&p, 0)
			for _, backwards := range []bool{false, true} {
				q := p
				q.Weeks = []planner.Week{{Sessions: slices.Clone(p.Weeks[0].Sessions)}}
				for i := range all {
					if backwards {
						i = len(all) - 1 - i
					}
					q.Weeks[0].Sessions[i] = strength.Fill(&q, 0, &q.Weeks[0].Sessions[i])
				}
				for i := range all {
					if !slices.Equal(all[i].Exercises, q.Weeks[0].Sessions[i].Exercises) {
						t.Fatalf("%v\n%v", all[i], q.Weeks[0].Sessions[i])
					}
				}
			}
		}
	}
}

func TestFillLeavesAlone(t *testing.T) {
	p := planner.Plan{Athlete: planner.DefaultAthlete(), Weeks: []planner.Week{{Sessions: []planner.Session{
		{ID: 1, Type: catalog.RunEasy, Minutes: 40},
		{ID: 2, Type: catalog.StrModerate, Minutes: 40, Exercises: []planner.Exercise{{ID: "nordic-curl", Sets: 3, Reps: 5}}},
	}}}}
	got := strength.FillWeek(&p, 0)
	if got[0].Exercises != nil || len(got[1].Exercises) != 1 {
		t.Errorf("%v", got)
	}
	// Asked for by name, it is filled anew; and where it stands does not matter.
	s := planner.Session{Type: catalog.StrPower, Day: planner.Fri, Minutes: 35}
	if got := strength.Fill(&p, 0, &s); len(got.Exercises) < 4 || got.Day != planner.Fri || got.Minutes != 35 {
		t.Errorf("%v", got)
	}
	if got := strength.Fill(&p, 0, &p.Weeks[0].Sessions[1]); len(got.Exercises) < 5 {
		t.Errorf("%v", got)
	}
	if strength.FillWeek(&p, 7) != nil {
		t.Error("a week beyond the plan")
	}
}

func BenchmarkFillWeek(b *testing.B) {
	p := planner.Plan{Athlete: planner.DefaultAthlete(), Weeks: []planner.Week{ladder(catalog.StrHeavyLower, catalog.StrHeavyFull, 50)}}
	p.Athlete.LiftLevel, p.Athlete.Equipment = planner.Advanced, catalog.AllGear
	for b.Loop() {
		strength.FillWeek(&p, 0)
	}
}
