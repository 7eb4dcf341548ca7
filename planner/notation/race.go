package notation

import (
	"strconv"

	"hardeasy/planner"
)

// raceLine reads "race 2027-04-11 marathon A goal=3:45:00" or "race race_in=140".
func (p *parser) raceLine(l *line, _ token) error {
	r := datedRace{line: *l}
	t, _ := l.next()
	r.at = t
	key, value, _ := keyed(t)
	date, dated := planner.ParseDate(t.text)
	switch {
	case dated:
		r.date = date
	case key == "race_in":
		if err := readNumber(l, value, -planner.MaxRaceDays, planner.MaxRaceDays, ExpectDays, &r.race.Day); err != nil {
			return err
		}
	default:
		return l.fail(t, ExpectRaceDay, "")
	}
	var distance, priority bool
	var goal token
	for {
		t, ok := l.next()
		if !ok {
			break
		}
		d, isDistance := planner.ParseWord[planner.Distance](t.text)
		pr, isPriority := planner.ParseWord[planner.Priority](t.text)
		key, value, _ := keyed(t)
		switch {
		case key == "goal" && goal.at == 0:
			goal = value
		case isDistance && !distance:
			r.race.Distance, distance = d, true
		case isPriority && !priority:
			r.race.Priority, priority = pr, true
		default:
			distances := planner.Words[planner.Distance]()[1:]
			return l.fail(t, ExpectRaceWords, nearest(t.text, distances)).words(distances)
		}
	}
	if goal.at > 0 && !readGoal(goal.text, &r.race) {
		return l.fail(goal, ExpectGoal, "")
	}
	if len(p.plan.Races)+len(p.dates) >= planner.MaxRaces {
		return l.fail(r.at, ExpectRacesMost, "").numbers(planner.MaxRaces, 0)
	}
	if dated {
		p.dates = append(p.dates, r)
	} else {
		p.plan.Races = append(p.plan.Races, r.race)
	}
	return nil
}

func readGoal(time string, r *planner.Race) bool {
	for _, r.Goal = range raceTimes(time) {
		if r.Goal > 0 && r.ValidGoal() {
			return true
		}
	}
	return false
}

// resolveRaces sets the days of the races, once the first Monday is known.
func (p *parser) resolveRaces() error {
	for _, r := range p.dates {
		if p.plan.Start == 0 {
			return r.line.fail(r.at, ExpectRaceUndated, "")
		}
		r.race.Day = int(r.date - p.plan.Start)
		if r.race.Day < -planner.MaxRaceDays || r.race.Day > planner.MaxRaceDays {
			return r.line.fail(r.at, ExpectRaceNear, "")
		}
		p.plan.Races = append(p.plan.Races, r.race)
	}
	planner.Sort(p.plan.Races, func(a, b planner.Race) int { return a.Day - b.Day })
	return nil
}

func readRaceIn(l *line, v token, p *planner.Plan) error {
	var race planner.Race
	if err := readNumber(l, v, -planner.MaxRaceDays, planner.MaxRaceDays, ExpectDays, &race.Day); err != nil {
		return err
	}
	if len(p.Races) >= planner.MaxRaces {
		return l.fail(v, ExpectRacesMost, "").numbers(planner.MaxRaces, 0)
	}
	p.Races = append(p.Races, race)
	return nil
}

func appendRace(b []byte, p *planner.Plan, r planner.Race) []byte {
	b = append(b, "race "...)
	date := (p.Start + planner.Date(r.Day)).String()
	if _, ok := planner.ParseDate(date); ok && p.Start != 0 {
		b = append(b, date...)
	} else {
		b = strconv.AppendInt(append(b, "race_in="...), int64(r.Day), 10)
	}
	if r.Distance != planner.DistanceUnknown {
		b = append(append(b, ' '), r.Distance.String()...)
	}
	b = append(append(b, ' '), r.Priority.String()...)
	if r.Goal > 0 {
		b = append(append(b, " goal="...), printDuration(r.Goal)...)
	}
	return append(b, '\n')
}
