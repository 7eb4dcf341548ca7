package rulebook

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Ways out for a race that asks too much. The race is that of the finding.

// shorterRace proposes shorter distances, the longest first.
func shorterRace(t *rule.Trial) {
	at := t.Finding.Race - 1
	for d := t.Plan.Races[at].Distance - 1; d >= planner.K5 && d < planner.Ultra; d-- {
		race := t.Plan.Races[at]
		race.Distance = d
		tryRace(t, at, race)
	}
}

// laterRace proposes the same race some weeks later, the earliest first.
func laterRace(t *rule.Trial) {
	for weeks := 1; weeks <= mostWeeksLater; weeks++ {
		later(t, weeks)
	}
}

// muchLaterRace proposes the same race when missed days no longer matter.
func muchLaterRace(t *rule.Trial) { later(t, fewWeeks) }

const mostWeeksLater = 52

func later(t *rule.Trial, weeks int) {
	at := t.Finding.Race - 1
	race := t.Plan.Races[at]
	race.Day += 7 * weeks
	tryRace(t, at, race)
}

// earlierToB proposes that the A race before the one of the finding becomes a B race.
func earlierToB(t *rule.Trial) {
	for at := t.Finding.Race - 2; at >= 0; at-- {
		if t.Plan.Races[at].Priority == planner.PriorityA {
			toB(t, at)
			return
		}
	}
}

// thisToB proposes that the race of the finding becomes a B race.
func thisToB(t *rule.Trial) { toB(t, t.Finding.Race-1) }

func toB(t *rule.Trial, at int) {
	race := t.Plan.Races[at]
	race.Priority = planner.PriorityB
	tryRace(t, at, race)
}

// tryRace proposes another race in the place of one. A race on another day leaves nothing of
// itself on the board.
func tryRace(t *rule.Trial, at int, race planner.Race) {
	races := slices.Clone(t.Plan.Races)
	was := races[at].Day
	races[at] = race
	edits := []planner.Edit{planner.SetRaces{Races: races}}
	w, weekday := planner.WeekOf(was)
	if week := t.Plan.Week(w); week != nil && race.Day != was {
		for i := range week.Sessions {
			if s := &week.Sessions[i]; s.Day == weekday && s.Type.IsRace() && !s.Done {
				edits = append(edits, planner.Drop{Session: s.ID})
			}
		}
	}
	t.Try(edits...)
}
