package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// Rules about growth compare a week with the last full week, without its races. When
// that is the week before, its numbers may come from the history.

func runMinutesBefore(p *rule.Pass) planner.Opt {
	w := p.LastFull()
	switch {
	case w < 0:
		return p.Plan.History.PrevRunMin
	case w == p.Week-1:
		return p.Past().PrevRunMin
	case !planned(p.Plan, w):
		return planner.Opt{}
	}
	return planner.Some(p.Book.Week(p.Plan, w).TrainingMinutes())
}

func loadBefore(p *rule.Pass) planner.Opt {
	w := p.LastFull()
	switch {
	case w < 0:
		return p.Plan.History.PrevLoad
	case w == p.Week-1:
		return p.Past().PrevLoad
	case !planned(p.Plan, w):
		return planner.Opt{}
	}
	return planner.Some(p.Book.Week(p.Plan, w).TrainingLoad())
}

// setsBefore are the working sets of the last full week. The history does not have
// them.
func setsBefore(p *rule.Pass) planner.Opt {
	w := p.LastFull()
	switch {
	case w < 0:
		return planner.Opt{}
	case w == p.Week-1:
		return p.Past().PrevSets
	}
	return load.Sets(&p.Plan.Weeks[w])
}

// planned reports whether a week has sessions.
func planned(p *planner.Plan, w int) bool { return len(p.Weeks[w].Sessions) > 0 }
