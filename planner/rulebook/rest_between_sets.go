package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Seconds between sets.
const (
	restLeast   = 60
	restTrained = 120 // for trained lifters, from 80 % on
	restUsual   = 150 // good for all heavy loads
)

var restBetweenSets = &rule.Rule{
	ID:    "rest-between-sets",
	Title: "Rest long enough that lifting does not become cardio",
	Why: "A heavy set needs full energy. When the rest is too short, breath gives out before the muscles do, and you have " +
		"done cardio with weights.",
	Ladder: "Less than 60 s of rest between heavy sets is a warning. 60 to 119 s is advice for intermediate and advanced " +
		"lifters at 80 % of 1RM and more. Good rests are 150 to 240 s from 85 % on, 90 to 150 s at 70 to 84 %, 45 to 90 s " +
		"below and for accessories, and 60 to 120 s between the rounds of a circuit and between jumps.",
	Choice: "Sets are heavy in a session that is called heavy, that gives 80 % of 1RM or more, or that lists a big lift " +
		"with 1 to 6 repetitions, 3 to 5 sets and at most 3 in reserve. Loads that are not given are not guessed.",
	Area:    rule.InsideSession,
	Span:    rule.Day,
	Placing: rule.Content(),
	Sources: []rule.Source{
		grgic2018, restPage2011,
		runExperience("1 to 2 min between sets and rounds"),
		strengthCoach("energy has to be full for the next set"),
	},
	Example: rule.Example{
		Before: "week 1\nMon PM str-heavy-full 50 rest=45",
		After:  "week 1\nMon PM str-heavy-full 50 rest=150",
	},
	Run: func(p *rule.Pass) {
		for it := range p.Each(rule.Strength) {
			rest := it.Session.Rest
			if !rest.Known || rest.N >= restTrained || !worksHeavy(it) {
				continue
			}
			switch {
			case rest.N < restLeast:
				p.Report(rule.Hit{Severity: rule.Warning, A: it, N: rest.N, Limit: restTrained, Over: short(rest.N, restLeast)})
			case p.Athlete.Lift >= planner.Intermediate && loadsHeavy(it):
				p.Report(rule.Hit{Severity: rule.Advice, Say: 1, A: it, N: rest.N, Limit: restTrained, Over: short(rest.N, restTrained)})
			}
		}
	},
	Says: []string{
		"{A} on {when} leaves {n} s between heavy sets, so your breath gives out before your muscles do. Rest about 2 to " +
			"3 min.",
		"{A} on {when} leaves {n} s between sets at 80 % or more. Rest at least {limit} s, so that each set is as strong as the " +
			"first.",
	},
	Fixes: []rule.Proposal{
		rule.Rework(rule.Strength, restLonger),
		rule.Rework(rule.Heavy, becomeModerate),
	},
}

// restLonger gives a session the usual rest between sets.
func restLonger(_ *planner.Plan, s *planner.Session) []planner.Edit {
	return []planner.Edit{planner.SetRest{Session: s.ID, Seconds: planner.Some(restUsual)}}
}

// loadsHeavy says that a load of 80 % or more is given.
func loadsHeavy(it *rule.Item) bool {
	for i := range it.List {
		if it.List[i].Lift.Percent >= heavyLoad {
			return true
		}
	}
	return it.Session.Load >= heavyLoad
}
