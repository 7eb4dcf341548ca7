package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

const (
	halveFrom    = 14 // days before the race: half the sets
	mobilityFrom = 2  // mobility only

	halvedSessions = 2
	halvedRIR      = 3
	raceContacts   = 20
)

var raceNearBodyweight = &rule.Rule{
	ID:      "race-near-bodyweight",
	Area:    rule.SeasonAndRace,
	Span:    rule.Season,
	Sources: []rule.Source{runExperience, bosquet2007, ours},
	Needs: []*rule.Need{{
		ID: "usual-sets",
		Known: func(p *rule.Pass) bool {
			var room [raceRoom]race
			races := racesAround(p, room[:0])
			_, ok := nearRace(p, races, nil)
			return ok
		},
	}},
	Hears: []string{"race-week-no-heavy-legs"},
	Example: rule.Example{
		Before: "athlete race_in=6\nweek 1\nTue AM run-tempo 30\nWed PM str-moderate 45\nSun AM run-race 60",
		After:  "athlete race_in=6\nweek 1\nTue AM run-tempo 30\nWed PM str-bodyweight 20\nSun AM run-race 60",
	},
	Run: func(p *rule.Pass) {
		var room [raceRoom]race
		races := racesAround(p, room[:0])
		nearRace(p, races, p.Report)
	},
	Fixes: []rule.Proposal{
		rule.Become(rule.Heavy|rule.Moderate|rule.Power, catalog.StrBodyweight),
		rule.Become(rule.Strength, catalog.StrCoreMobility),
		rule.Rework(rule.Main, halveSets),
		rule.Rework(rule.Strength, withoutJumps),
		rule.Rework(rule.Main, keepReserve),
		rule.Remove(rule.Strength),
	},
}

const (
	sayTooMany = iota
	sayReserve
	saySets
	sayWeights
	sayJumps
	sayMobility
	saySetsToOne
)

// nearRace reports what is too much before the next A race, and counts it. checked is
// false when nothing was found but the sets could not be compared, because no usual
// week is known.
func nearRace(p *rule.Pass, races []race, report func(rule.Hit)) (faults int, checked bool) {
	hit := func(h rule.Hit) {
		faults++
		if report != nil {
			h.Severity = rule.Advice
			report(h)
		}
	}
	// Without a report this only asks what is known, and no rule is heard.
	spoken := report != nil && p.Heard("race-week-no-heavy-legs", rule.Advice)
	var counted *race
	for i := range p.This {
		it := &p.This[i]
		if !it.Is(rule.Strength) {
			continue
		}
		to, days := untilA(races, it)
		if to == nil || days == 0 || days > halveFrom {
			continue
		}
		switch {
		case days <= bodyFrom && it.Is(rule.LegHeavy) && spoken:
			// The other rule has said so.
		case days > bodyFrom:
			if !it.Is(rule.Main) {
				continue
			}
			if nth(p, it, to) > halvedSessions {
				hit(rule.Hit{Say: sayTooMany, A: it, B: to.item, Limit: halvedSessions})
			}
			if rir := it.Session.RIR; rir.Known && rir.N < halvedRIR {
				hit(rule.Hit{Say: sayReserve, A: it, B: to.item, N: rir.N, Limit: halvedRIR})
			}
			counted = to
		case days <= mobilityFrom:
			if it.Session.Type != catalog.StrCoreMobility && it.Session.Type != catalog.StrWarmup {
				hit(rule.Hit{Say: sayMobility, A: it, B: to.item, N: days})
			}
		case it.Is(rule.Heavy | rule.Moderate | rule.Power):
			hit(rule.Hit{Say: sayWeights, A: it, B: to.item, N: days})
		default:
			if n := jumpsOf(it); n > raceContacts {
				hit(rule.Hit{Say: sayJumps, A: it, B: to.item, N: n, Limit: raceContacts, Over: over(n, raceContacts)})
			}
		}
	}
	if counted == nil {
		return faults, true
	}
	known := tooManySets(p, races, counted, hit)
	return faults, known || faults > 0
}

// tooManySets reports main strength sessions that have more than half of the usual
// sets in the second week before a race. known is false when no usual week is known.
func tooManySets(p *rule.Pass, races []race, counted *race, hit func(rule.Hit)) (known bool) {
	sets, listed := halvedSets(p, counted)
	if !listed {
		return true // nothing to count
	}
	usual, weeks := usualSets(p, counted)
	if weeks == 0 {
		return false
	}
	if half := (usual + 2*weeks - 1) / (2 * weeks); sets > half {
		say := saySets
		if half == 1 {
			say = saySetsToOne
		}
		for it := range p.Each(rule.Main) {
			if to, days := untilA(races, it); to == counted && days > bodyFrom {
				hit(rule.Hit{Say: say, A: it, N: sets, Limit: half, Over: over(sets, half)})
			}
		}
	}
	return true
}

// nth numbers the main strength sessions in the second week before the race from 1.
func nth(p *rule.Pass, it *rule.Item, to *race) int {
	n := 0
	for i := range p.All {
		x := &p.All[i]
		if d := to.day - x.Day; x.Is(rule.Main) && bodyFrom < d && d <= halveFrom {
			n++
		}
		if x == it {
			break
		}
	}
	return n
}

// halvedSets are the sets of the main strength sessions in the second week before the
// race. When those seven days lie in two weeks of the plan, they are reported in the
// later one only.
func halvedSets(p *rule.Pass, to *race) (sets int, listed bool) {
	last := -1
	for i := range p.All {
		it := &p.All[i]
		if d := to.day - it.Day; !it.Is(rule.Main) || d <= bodyFrom || d > halveFrom {
			continue
		}
		if len(it.Session.Exercises) == 0 {
			return 0, false
		}
		sets += load.SetsOf(it.Session)
		last = it.Week
	}
	return sets, last == p.Week
}

// halveSets halves the sets of each exercise.
func halveSets(_ *planner.Plan, s *planner.Session) []planner.Edit {
	return relist(s, func(lifts []planner.Exercise) []planner.Exercise {
		for i := range lifts {
			lifts[i].Sets = max(1, lifts[i].Sets/2)
		}
		return lifts
	})
}

// keepReserve raises the RIR of a session to halvedRIR.
func keepReserve(_ *planner.Plan, s *planner.Session) []planner.Edit {
	if s.RIR.Known && s.RIR.N < halvedRIR {
		return []planner.Edit{planner.SetRIR{Session: s.ID, RIR: planner.Some(halvedRIR)}}
	}
	return nil
}
