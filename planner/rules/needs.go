package rules

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// What rules cannot do without. A need that a rule has only in some weeks is
// met in the others: there is nothing to check there.

// peakMinutes is wanted in the weeks before a race.
var peakMinutes = rule.Need{
	Name:  "run minutes of your biggest week",
	Known: func(p *rule.Pass) bool { return taperPercent(p) == 0 || p.Past().PeakRunMin.Known },
}

// weeksBack is wanted from those who come back from an injury.
var weeksBack = rule.Need{
	Name:  "weeks since you came back from the injury",
	Known: func(p *rule.Pass) bool { return p.Athlete.Injury != planner.Return || p.Athlete.HurtWeeks.Known },
}
