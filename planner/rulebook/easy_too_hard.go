package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	easyRunsLogged = 5 // the last easy runs that are looked at
	easyRunsHard   = 3 // so many of them that were too hard are a habit
	easyTooMuch    = 5 // the effort from which an easy run was too hard
)

var easyTooHard = &rule.Rule{
	ID:      "easy-too-hard",
	Area:    rule.Progression,
	Span:    rule.Season,
	Placing: rule.Content(),
	Sources: []rule.Source{fitzgerald, ours},
	Example: rule.Example{
		Before: "week 1\nMon AM run-easy 40 felt=5\nWed AM run-easy 40 felt=6\nFri AM run-easy 40 felt=5",
		After:  "week 1\nMon AM run-easy 40 felt=3\nWed AM run-easy 40 felt=4\nFri AM run-easy 40 felt=5",
	},
	Shown: rule.Once,
	Run: func(p *rule.Pass) {
		logged, hard := 0, 0
		for w := p.Week; w >= 0 && logged < easyRunsLogged; w-- {
			week := p.Plan.Week(w)
			if week == nil {
				continue
			}
			for i := len(week.Sessions) - 1; i >= 0 && logged < easyRunsLogged; i-- {
				if s := &week.Sessions[i]; isLoggedEasy(s) {
					logged, hard = logged+1, hard+one(s.Log.RPE.N >= easyTooMuch)
				}
			}
			if logged == 0 && w < p.Week {
				return // nothing was logged this week or last
			}
		}
		if hard >= easyRunsHard {
			p.Report(rule.Hit{Severity: rule.Advice, N: hard, Limit: logged})
		}
	},
}

// isLoggedEasy reports whether a session is an easy run by its label, with the effort that
// it took.
func isLoggedEasy(s *planner.Session) bool {
	easy := s.Type == catalog.RunEasy || s.Type == catalog.RunRecovery
	return easy && s.Done && s.Log.RPE.Known && !(s.Log.Minutes.Known && s.Log.Minutes.N == 0)
}
