package season

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
	"hardeasy/planner/notation"
)

// The personas' seasons stand in testdata/personas as documents, to be read as a coach
// would: go test ./planner/season -run TestPersonas -update
func TestPersonas(t *testing.T) {
	for i, p := range personas {
		plan, dropped := first(suite, answers(p.change))
		var b strings.Builder
		fmt.Fprintf(&b, "# %02d %s\n# %s\n#\n# week          run  long  found\n", i+1, p.name, p.silly)
		for w := range plan.Weeks {
			sum := load.OfWeek(&plan.Weeks[w])
			fmt.Fprintf(&b, "# %2d %-11v %3d  %3d ", w+1, plan.PhaseOf(w), sum.TrainingMinutes(), sum.LongestRun)
			for _, f := range suite.Check(&plan, w).Findings {
				fmt.Fprintf(&b, " %v %s", f.Severity, f.Rule.ID)
			}
			b.WriteString("\n")
		}
		fmt.Fprintf(&b, "# %d wishes could not be kept as they were\n%s", len(dropped), notation.Format(plan))
		file := filepath.Join("testdata", "personas", fmt.Sprintf("%02d-%s.txt", i+1, strings.ReplaceAll(p.name, " ", "-")))
		golden(t, file, b.String())
	}
}

const gym = catalog.Barbell | catalog.Rack | catalog.Bench | catalog.Dumbbells

var thirty = planner.Opening{Slots: 1 << planner.AM, Minutes: planner.Some(30)}

// personas are sixteen people with all that may differ in their answers.
var personas = []struct {
	name   string
	silly  string // what the review saw in a first plan (3.1), and what is now
	change func(*Answers)
}{
	{"absolute beginner", "Six active days from nothing, and a lighter week of three 15-minute jogs. Now three runs and two lifts on five days, which grow by five minutes, and no lighter week before there is something to unload.", func(a *Answers) {
		a.RunDays, a.LongestRun, a.RunLevel, a.LiftLevel = 0, planner.Opt{}, planner.Beginner, planner.None
		a.RaceDate, a.RaceDistance = tuesday+84, planner.K5
	}},
	{"novice lifter", "The long run began below his longest (70) and shrank from 65 to 45. Now it begins at 70 and comes to 110, and both lifts keep 48 hours from the runs that matter.", func(a *Answers) {
		a.RunDays, a.LongestRun, a.LiftLevel, a.Equipment = 4, planner.Some(70), planner.None, catalog.Dumbbells
		a.RaceDate, a.RaceDistance = tuesday+112, planner.Half
	}},
	{"marathoner", "The long run stood at 100 after he had run 120. Now it grows to 180 and goes back to 165 between.", func(a *Answers) {
		a.RunDays, a.RunMinutes, a.LongestRun, a.RunLevel = 5, 55, planner.Some(120), planner.Advanced
		a.LiftLevel, a.Equipment = planner.Intermediate, gym
		a.RaceDate, a.RaceDistance = tuesday+98, planner.Marathon
	}},
	{"hybrid", "No quality run at all beside four lifts. Now one a week, hills and tempo in turn.", func(a *Answers) {
		a.RunDays, a.RunMinutes, a.LongestRun, a.LiftLevel = 4, 50, planner.Some(90), planner.Advanced
		a.Goal, a.Lifts, a.Equipment = planner.Balanced, planner.Some(4), gym
	}},
	{"sixty years old", "4 % of 120 minutes rounded to no growth. Now the long run grows first, and others follow.", func(a *Answers) {
		a.Age, a.Equipment, a.RaceDate, a.RaceDistance = 60, catalog.Dumbbells, tuesday+70, planner.K10
	}},
	{"injured runner", "A lighter week of one 15-minute run. Nothing to unload is not unloaded; who says injured lifts three times (issue 15 asks).", func(a *Answers) {
		a.RunDays, a.RunMinutes, a.LongestRun, a.LiftLevel, a.Equipment = 1, 20, planner.Some(20), planner.Intermediate, gym
	}},
	{"5 km soon", "Tempo in each of three weeks for a 5 km. Now intervals.", func(a *Answers) {
		a.RunDays, a.RunMinutes, a.RaceDate, a.RaceDistance = 4, 35, tuesday+19, planner.K5
	}},
	{"ultra", "A long run of 100 for who has run 180, and none on two days running. Now up to 240, with a second one of up to 120 behind it.", func(a *Answers) {
		a.RunDays, a.RunMinutes, a.LongestRun, a.RunLevel = 5, 60, planner.Some(180), planner.Advanced
		a.LiftLevel, a.Equipment, a.RaceDate, a.RaceDistance = planner.Intermediate, gym, tuesday+138, planner.Ultra
	}},
	{"weekends", "The same two 40-minute runs, the longest (60) unknown. Now a long run that grows on Sunday and an easy one on Saturday.", func(a *Answers) { a.Open = onDays(ends, planner.Sat, planner.Sun) }},
	{"parent", "Thirty minutes became runs of 20, and of 10 in week 4. Now thirty are thirty.", func(a *Answers) {
		a.RunMinutes, a.LongestRun = 30, planner.Some(40)
		a.Open = onDays(thirty, planner.Mon, planner.Tue, planner.Wed, planner.Thu, planner.Fri, planner.Sat)
	}},
	{"shift", "The long run began at 65 after 80. Now at 80.", func(a *Answers) {
		a.RunDays, a.RunMinutes, a.LongestRun, a.LiftLevel, a.Equipment = 4, 45, planner.Some(80), planner.Intermediate, gym
		a.Open = everyDay(planner.Opening{Slots: 1 << planner.AM})
	}},
	{"strength first", "Lighter weeks of 20-minute runs. Running that little is left as it is.", func(a *Answers) {
		a.RunDays, a.RunMinutes, a.LongestRun, a.LiftLevel = 2, 30, planner.Some(40), planner.Advanced
		a.Goal, a.Equipment = planner.Strength, gym
	}},
	{"skips everything", "Maintenance for ever, without progress. Now the long run comes to 75 and the week follows.", nil},
	{"too soon", "A marathon in six weeks from 3 x 40, and nothing said. The plan is the best there is; race-readiness says what it is not.", func(a *Answers) {
		a.LongestRun, a.RaceDate, a.RaceDistance = planner.Some(70), tuesday+40, planner.Marathon
	}},
	{"too little", "A marathon in twelve weeks from 2 x 30, and nothing said. The same.", func(a *Answers) {
		a.RunDays, a.RunMinutes, a.LongestRun, a.RunLevel = 2, 30, planner.Some(40), planner.Beginner
		a.RaceDate, a.RaceDistance = tuesday+84, planner.Marathon
	}},
	{"next week", "Good taper and recovery, as before; the race takes the time that the person's pace makes of it.", func(a *Answers) {
		a.RunDays, a.RunMinutes, a.LongestRun, a.LiftLevel, a.Equipment = 4, 45, planner.Some(110), planner.Intermediate, gym
		a.RaceDate, a.RaceDistance = tuesday+12, planner.Half
	}},
}
