package season

import (
	"fmt"
	"strings"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// No season is another one scaled: with another distance, level, goal or equipment the
// sessions are of other kinds, have other content, or come in another order.
func TestNoSeasonIsAnotherScaled(t *testing.T) {
	base := func(a *Answers) {
		a.RunDays, a.RunMinutes, a.LongestRun = 5, 50, planner.Some(90)
		a.LiftLevel, a.Equipment = planner.Intermediate, gym
		a.RaceDate, a.RaceDistance = tuesday+5+7*15, planner.Half
	}
	people := map[string]func(*Answers){"base": func(*Answers) {}}
	for d := planner.K5; d <= planner.Ultra; d++ {
		if d != planner.Half {
			people[d.String()] = func(a *Answers) { a.RaceDistance = d }
		}
	}
	for l := planner.Beginner; l <= planner.Advanced; l++ {
		if l != planner.Intermediate {
			people["run "+l.String()] = func(a *Answers) { a.RunLevel = l }
			if l == planner.Beginner { // the advanced do what the intermediate do, with more on the bar
				people["lift "+l.String()] = func(a *Answers) { a.LiftLevel = l }
			}
		}
	}
	people["no race"] = func(a *Answers) { a.RaceDate, a.RaceDistance = 0, 0 }
	people["strength"] = func(a *Answers) { a.Goal = planner.Strength }
	people["at home"] = func(a *Answers) { a.Equipment = 0 }
	people["sixty"] = func(a *Answers) { a.Age = 60 }
	people["injured"] = func(a *Answers) { a.Injury = planner.Limited }
	seen := map[string]string{}
	for name, change := range people {
		plan, _ := first(suite, answers(func(a *Answers) { base(a); change(a) }))
		content := contentOf(&plan)
		if other := seen[content]; other != "" {
			t.Errorf("%s and %s have the same season but for its minutes", name, other)
		}
		seen[content] = name
		for w := range plan.Weeks {
			for i := range plan.Weeks[w].Sessions {
				if s := &plan.Weeks[w].Sessions[i]; s.Type.IsHardRun() && !s.Type.IsRace() && len(s.Steps) == 0 {
					t.Errorf("%s, week %d: %v %d without content", name, w+1, s.Type, s.Minutes)
				}
			}
		}
	}
}

// contentOf is what a season has beside its minutes.
func contentOf(p *planner.Plan) string {
	var b strings.Builder
	for w := range p.Weeks {
		for i := range p.Weeks[w].Sessions {
			s := &p.Weeks[w].Sessions[i]
			if s.Type == catalog.StrCoreMobility {
				continue
			}
			fmt.Fprintf(&b, "%v", s.Type)
			for j := range s.Steps {
				for k := range s.Steps[j].Len() {
					fmt.Fprintf(&b, " %v", s.Steps[j].Parts[k].Target)
				}
			}
			for _, x := range s.Exercises {
				fmt.Fprintf(&b, " %s", x.ID)
			}
			b.WriteString("\n")
		}
	}
	return b.String()
}
