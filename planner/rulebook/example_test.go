package rulebook_test

import (
	"fmt"

	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/rulebook"
)

// What the rules say of a week: heavy legs on Monday evening are 12 h before a tempo run.
func Example() {
	plan, err := notation.Parse(`athlete lift=intermediate run=intermediate goal=endurance
week 2026-11-23 phase=base
Mon AM run-easy 45; PM str-heavy-lower 50
Tue AM run-tempo 45
`)
	if err != nil {
		fmt.Println(err)
		return
	}
	report := rulebook.Suite.Check(&plan, 0)
	errors, _, _ := report.Counts()
	fmt.Println(errors, "error")
	for _, finding := range report.Findings[:errors] {
		fmt.Println(finding.Severity, finding.Rule.ID)
		for _, id := range finding.Sessions() {
			_, session, _ := plan.Find(id)
			fmt.Println("-", session.Day, session.Slot, session.Type)
		}
	}

	fixes := rulebook.Suite.Fixes(&plan, &report.Findings[0])
	mended, err := planner.Apply(plan, fixes[0].Edits...)
	if err != nil {
		fmt.Println(err)
		return
	}
	report = rulebook.Suite.Check(&mended, 0)
	errors, _, _ = report.Counts()
	fmt.Println("with the first fix:", errors, "errors")
	// Output:
	// 1 error
	// error no-heavy-before-hard-run
	// - Mon PM str-heavy-lower
	// - Tue AM run-tempo
	// with the first fix: 0 errors
}
