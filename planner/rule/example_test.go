package rule_test

import (
	"fmt"

	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
)

// A suite of one rule: no hard run on the day after heavy legs.
func Example() {
	easyAfterLift := &rule.Rule{
		ID:      "easy-after-lift",
		Span:    rule.Window,
		Placing: rule.Clash(rule.LegHeavy, rule.HardRun, 1),
		Run: func(p *rule.Pass) {
			for lift, run := range p.DayAfter(rule.LegHeavy, rule.HardRun) {
				p.Report(rule.Hit{Severity: rule.Warning, A: lift, B: run})
			}
		},
		Fixes: []rule.Proposal{rule.MoveTo(rule.LegHeavy)},
	}
	plan, err := notation.Parse("week 1\nMon PM str-heavy-lower 50\nTue AM run-tempo 45\n")
	if err != nil {
		fmt.Println(err)
		return
	}
	suite := rule.Suite{easyAfterLift}
	report := suite.Check(&plan, 0)
	finding := &report.Findings[0]
	fmt.Println(finding.Severity, finding.Rule.ID, "about sessions", finding.Sessions())

	mended, err := planner.Apply(plan, suite.Fixes(&plan, finding)[0].Edits...)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, s := range mended.Weeks[0].Sessions {
		fmt.Println("-", s.Day, s.Slot, s.Type)
	}
	fmt.Println(len(suite.Check(&mended, 0).Findings), "findings after the fix")
	// Output:
	// warning easy-after-lift about sessions [1 2]
	// - Tue AM run-tempo
	// - Wed PM str-heavy-lower
	// 0 findings after the fix
}
