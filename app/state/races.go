package state

import (
	"slices"
	"strings"

	"hardeasy/app/words"
	"hardeasy/planner"
)

type (
	// AddRace puts a race on a day, given as a date or, in a plan without a
	// calendar, as days from its first Monday.
	AddRace struct{ Day string }
	// RaceEdited is a field of a race: day, distance or priority.
	RaceEdited struct {
		Race        int // its index
		Field, Text string
	}
	DropRace struct{ Race int }
)

func (msg AddRace) update(m *Model) []Effect {
	if !m.HasPlan || strings.TrimSpace(msg.Day) == "" {
		return nil
	}
	day, ok := raceDay(&m.Plan, msg.Day)
	switch {
	case !ok:
		return refuse(m, words.BadRaceDay)
	case len(m.Plan.Races) >= planner.MaxRaces:
		return refuse(m, words.ManyRaces)
	}
	race := planner.Race{Day: day}
	for _, r := range m.Plan.Races {
		if r.Priority == planner.PriorityA {
			race.Priority = planner.PriorityB // a season is for one race, until somebody says otherwise
		}
	}
	m.Alert = ""
	return edit(m, words.RaceAdded(&m.Plan, day), planner.SetRaces{Races: append(slices.Clone(m.Plan.Races), race)})
}

func (msg RaceEdited) update(m *Model) []Effect {
	if msg.Race < 0 || msg.Race >= len(m.Plan.Races) {
		return nil
	}
	races := slices.Clone(m.Plan.Races)
	r, bad, ok := &races[msg.Race], words.BadAnswer, false
	switch text := strings.TrimSpace(msg.Text); msg.Field {
	case "day":
		bad = words.BadRaceDay
		r.Day, ok = raceDay(&m.Plan, text)
	case "distance":
		ok = among(&r.Distance, text, planner.DistanceUnknown, planner.K5, planner.K10, planner.Half, planner.Marathon, planner.Ultra)
		if r.Distance != m.Plan.Races[msg.Race].Distance {
			r.Goal = 0 // it was of the other one
		}
	case "priority":
		ok = among(&r.Priority, text, planner.PriorityA, planner.PriorityB, planner.PriorityC)
	}
	if !ok {
		return refuse(m, bad)
	}
	m.Alert = ""
	if races[msg.Race] == m.Plan.Races[msg.Race] {
		return nil
	}
	return edit(m, words.Phrase{}, planner.SetRaces{Races: races})
}

func (msg DropRace) update(m *Model) []Effect {
	if msg.Race < 0 || msg.Race >= len(m.Plan.Races) {
		return nil
	}
	called := words.RaceRemoved(&m.Plan, m.Plan.Races[msg.Race])
	races := slices.Delete(slices.Clone(m.Plan.Races), msg.Race, msg.Race+1)
	effects := edit(m, called, planner.SetRaces{Races: races})
	return append(effects, Focus{"[data-races]"}) // the button that had the keyboard is gone
}

// raceDay reads the day of a race, in days from the first Monday.
func raceDay(p *planner.Plan, text string) (day int, ok bool) {
	text = strings.TrimSpace(text)
	if p.Start == 0 {
		ok = count(&day, text, -planner.MaxRaceDays, planner.MaxRaceDays)
		return day, ok
	}
	d, ok := planner.ParseDate(text)
	day = int(d - p.Start)
	return day, ok && -planner.MaxRaceDays <= day && day <= planner.MaxRaceDays
}
