package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

const (
	spikeStep = 10  // percent
	spikeJump = 100 // percent
)

var singleRunSpike = &rule.Rule{
	ID:      "single-run-spike",
	Area:    rule.Progression,
	Span:    rule.Season,
	Placing: rule.Content(),
	Sources: []rule.Source{frandsenRuns, carlson},
	Needs:   []*rule.Need{longestOf30Days},
	Example: rule.Example{
		Before: "history longest_30d=80\nweek 1\nTue AM run-easy 40\nThu AM run-easy 40\nFri AM run-easy 40\nSun AM run-long 100",
		After:  "history longest_30d=80\nweek 1\nTue AM run-easy 40\nThu AM run-easy 40\nFri AM run-easy 40\nSun AM run-long 85",
	},
	Run: func(p *rule.Pass) {
		for run := range p.Each(rule.Run) {
			if run.Is(rule.RaceRun) {
				continue
			}
			n, limit, far := longAndLongest(p.Past(), run.Session)
			hit := rule.Hit{A: run, N: n, Limit: limit, Over: over(n, limit)}
			if far {
				hit.Say = 2
			}
			switch {
			case limit == 0 || !overPercent(n, limit, spikeStep):
				continue
			case overPercent(n, limit, spikeJump):
				hit.Severity = rule.Error
				hit.Say++
			default:
				hit.Severity = rule.Warning
			}
			p.Report(hit)
		}
	},
	Fixes: []rule.Proposal{rule.Func(toLongest)},
}

// longAndLongest are the lengths of a run and of the longest one before it: in metres
// when both are known, otherwise in minutes.
func longAndLongest(past *load.Past, s *planner.Session) (n, longest int, far bool) {
	if past.LongestMetres.Known && s.Metres > 0 && load.Minutes(s) == s.Minutes {
		return s.Metres, past.LongestMetres.N, true
	}
	return load.Minutes(s), past.Longest30d.N, false
}

// toLongest shortens the runs to what is allowed, minutes and distance alike.
func toLongest(t *rule.Trial) {
	past := new(load.Book).Before(t.Plan, t.Finding.Week)
	var edits []planner.Edit
	for _, id := range t.Sessions(rule.Run) {
		_, s, _ := t.Plan.Find(id)
		n, longest, _ := longAndLongest(&past, s)
		allowed := longest * (100 + spikeStep) / 100
		minutes := s.Minutes * allowed / n
		if minutes >= 5 {
			minutes = minutes / 5 * 5
		}
		if s.Done || minutes < 1 || minutes >= s.Minutes {
			continue
		}
		edits = append(edits, planner.Resize{Session: id, Minutes: minutes})
		if s.Metres > 0 {
			edits = append(edits, planner.SetDistance{Session: id, Metres: s.Metres * minutes / s.Minutes / 100 * 100})
		}
	}
	if len(edits) > 0 {
		t.Try(edits...)
	}
}

var longestOf30Days = &rule.Need{
	ID: "longest-of-30-days",
	Known: func(p *rule.Pass) bool {
		return p.Count(rule.Run) == p.Count(rule.RaceRun) || p.Past().Longest30d.Known
	},
}
