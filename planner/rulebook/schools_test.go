package rulebook_test

import (
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
)

// The sample week of a school is one that its coach would write: for somebody who may
// follow the school the rules have nothing to say of it.
func TestSampleWeeksOfSchools(t *testing.T) {
	for _, s := range words.Schools {
		p := parsed(t, s.Week)
		p.Athlete.School = s.School
		p.Athlete.LiftLevel = max(p.Athlete.LiftLevel, planner.Intermediate)
		for _, f := range rulebook.Suite.Check(&p, 0).Findings {
			t.Errorf("%v: %v %s", s.School, f.Severity, f.Rule.ID)
		}
	}
}

// What a school asks for no rule forbids: heavy work where lift-day-preference wants it is
// neither an error nor a warning, for anybody who may follow the school.
func TestNoSchoolIsADeadEnd(t *testing.T) {
	const hardWithHard = "week 1 phase=build\nMon AM run-easy 40\nWed AM run-intervals 60; PM str-heavy-full 50\nSun AM run-long 90\n"
	for lift := planner.None; lift <= planner.Advanced; lift++ {
		for run := planner.Beginner; run <= planner.Advanced; run++ {
			p := parsed(t, hardWithHard)
			p.Athlete.LiftLevel, p.Athlete.RunLevel, p.Athlete.School = lift, run, planner.Consolidate
			report := rulebook.Suite.Check(&p, 0)
			errs, warnings, _ := report.Counts()
			may := lift >= planner.Intermediate && run >= planner.Intermediate
			if clean := errs+warnings == 0; clean != may {
				t.Errorf("lifting %v, running %v: %v\n%s", lift, run, report.Findings, notation.Format(p))
			}
			if school, _ := rule.SchoolOf(&p, 0); (school == planner.Consolidate) != may {
				t.Errorf("lifting %v, running %v: the school is %v", lift, run, school)
			}
		}
	}
}
