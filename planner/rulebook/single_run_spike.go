package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// How much longer a run may be than the longest one before it. A few minutes or a mile
// are the measure of a watch and of a map: a step counts when it is both large for the
// runner and large in itself.
const (
	spikeStep   = 10 // percent
	spikeMin    = 10 // minutes
	spikeMetres = 2_000

	spikeClear    = 20 // percent; beyond it is more than advice
	spikeClearMin = 20 // minutes, the same for beginners in running

	spikeJump    = 100 // percent
	spikeJumpMin = 30  // minutes
)

var singleRunSpike = &rule.Rule{
	ID:      "single-run-spike",
	Area:    rule.Progression,
	Span:    rule.Season,
	Placing: rule.Content(),
	Sources: []rule.Source{frandsenRuns, carlson},
	Needs:   []*rule.Need{longestOf30Days},
	Example: rule.Example{
		Before: "history longest_30d=80\nweek 1\nTue AM run-easy 40\nThu AM run-easy 40\nFri AM run-easy 40\nSun AM run-long 110",
		After:  "history longest_30d=80\nweek 1\nTue AM run-easy 40\nThu AM run-easy 40\nFri AM run-easy 40\nSun AM run-long 85",
	},
	Cuts: true,
	Run: func(p *rule.Pass) {
		for run := range p.Each(rule.Run) {
			if run.Is(rule.RaceRun) {
				continue
			}
			if hit, found := spikeOf(p, run); found {
				p.Report(hit)
			}
		}
	},
	Fixes: []rule.Proposal{rule.Func(toLongest)},
}

// spikeOf is what single-run-spike says of a run.
func spikeOf(p *rule.Pass, run *rule.Item) (hit rule.Hit, found bool) {
	past := p.Past()
	n, longest, far := longAndLongest(past, run.Session)
	more := load.Minutes(run.Session) - past.Longest30d.N
	if longest == 0 || !overPercent(n, longest, spikeStep) || !far && more <= spikeMin || far && n-longest <= spikeMetres {
		return hit, false
	}
	hit = rule.Hit{Severity: rule.Warning, A: run, N: n, Limit: longest, Over: over(n, longest)}
	if far {
		hit.Say = 2
	}
	switch {
	case overPercent(n, longest, spikeJump) && more > spikeJumpMin:
		hit.Severity = rule.Error
		hit.Say++
	case !overPercent(n, longest, spikeClear), p.Athlete.RunLevel == planner.Beginner && more <= spikeClearMin:
		hit.Severity = rule.Advice
	}
	return hit, true
}

// inSpikes is the sum of a measure of the runs that are too long too soon.
func inSpikes(p *rule.Pass, of func(*planner.Session) int) (sum int) {
	for run := range p.Each(rule.Run) {
		if _, found := spikeOf(p, run); found && !run.Is(rule.RaceRun) {
			sum += of(run.Session)
		}
	}
	return sum
}

// longAndLongest are the lengths of a run and of the longest one before it: in metres
// when both are known, otherwise in minutes.
func longAndLongest(past *load.Past, s *planner.Session) (n, longest int, far bool) {
	if n := load.Metres(s); past.LongestMetres.Known && n > 0 {
		return n, past.LongestMetres.N, true
	}
	return load.Minutes(s), past.Longest30d.N, false
}

// toLongest shortens the runs to what is allowed, minutes and distance alike.
func toLongest(t *rule.Trial) {
	past := new(load.Book).Before(t.Plan, t.Finding.Week)
	var edits []planner.Edit
	for _, id := range t.Sessions(rule.Run) {
		_, s, _ := t.Plan.Find(id)
		n, longest, far := longAndLongest(&past, s)
		allowed := max(longest*(100+spikeStep)/100, longest+spikeMin)
		if far {
			allowed = max(longest*(100+spikeStep)/100, longest+spikeMetres)
		}
		minutes := s.Minutes * allowed / n
		if minutes >= 5 {
			minutes = minutes / 5 * 5
		}
		if s.Done || minutes < 1 || minutes >= s.Minutes {
			continue
		}
		edits = append(edits, planner.Resize{Session: id, Minutes: minutes})
		if s.Metres > 0 {
			edits = append(edits, planner.SetDistance{Session: id, Metres: s.Metres * minutes / s.Minutes / 100 * 100, Unit: s.Unit})
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
