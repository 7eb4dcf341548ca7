package corpus

import "hardeasy/planner/rule"

// Tally counts the findings of a plan.
type Tally struct {
	Plan                     *Plan
	Errors, Warnings, Advice int
}

// Verdict is what a suite says of a plan. What is about many weeks and shown once counts once.
type Verdict struct {
	Tally
	Findings []rule.Finding
}

// Judge runs a suite on a plan.
func Judge(suite rule.Suite, p *Plan) Verdict {
	v := Verdict{Tally: Tally{Plan: p}, Findings: shown(suite, p)}
	for i := range v.Findings {
		switch v.Findings[i].Severity {
		case rule.Error:
			v.Errors++
		case rule.Warning:
			v.Warnings++
		case rule.Advice:
			v.Advice++
		}
	}
	return v
}

// shown are the findings that a person is told of, those about the plan as a whole first.
func shown(suite rule.Suite, p *Plan) []rule.Finding {
	findings := suite.Whole(&p.Plan)
	for _, report := range rule.Fold(suite.CheckAll(&p.Plan)) {
		findings = append(findings, report.Findings...)
	}
	return findings
}

// Spoken is of how many plans each rule speaks, by its id, and how many plans there are. Variants do not count.
func Spoken(suite rule.Suite) (by map[string]int, of int) {
	by = map[string]int{}
	for _, p := range Respected() {
		if p.Variant {
			continue
		}
		of++
		spoke := map[string]bool{}
		for _, f := range Judge(suite, &p).Findings {
			spoke[f.Rule.ID] = true
		}
		for id := range spoke {
			by[id]++
		}
	}
	return by, of
}
