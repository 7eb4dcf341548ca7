package notation

import (
	"strconv"
	"strings"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// dayLine reads "Tue  AM run-tempo 45; PM str-core-mobility 8" or "Thu  rest".
// Without a week line above it begins week 1.
func (p *parser) dayLine(l *line, day planner.Weekday) error {
	if len(p.plan.Weeks) == 0 {
		p.addWeek()
	}
	week := &p.plan.Weeks[len(p.plan.Weeks)-1]
	if strings.EqualFold(l.peek(), "rest") {
		return p.restDay(l, week, day)
	}
	if l.peek() == "" {
		t, _ := l.next()
		return l.fail(t, "AM, NOON or PM with a session, or rest", "")
	}
	for l.at < len(l.tokens) {
		if part := l.part(); len(part.tokens) > 0 {
			if err := p.session(&part, week, day); err != nil {
				return err
			}
		}
	}
	return nil
}

func (p *parser) restDay(l *line, week *planner.Week, day planner.Weekday) error {
	t, _ := l.next()
	for i := range week.Sessions {
		if week.Sessions[i].Day == day {
			return l.fail(t, "no rest on "+day.String()+", which has a session already", "")
		}
	}
	p.rests |= 1 << day
	p.last = nil
	return l.done("nothing after rest")
}

// session reads one session of a day: slot, type, then its words in any order.
func (p *parser) session(l *line, week *planner.Week, day planner.Weekday) error {
	t, _ := l.next()
	slot, ok := planner.ParseSlot(t.text)
	if !ok {
		return l.fail(t, "AM, NOON or PM", nearest(t.text, planner.Words[planner.Slot]()))
	}
	if p.rests>>day&1 == 1 {
		return l.fail(t, "no session on "+day.String()+", which is a rest day already", "")
	}
	t, _ = l.next()
	s := planner.Session{Day: day, Slot: slot}
	if s.Type, ok = catalog.ParseSession(t.text); !ok {
		return l.fail(t, "a session type such as run-easy", p.nearestType(l, t))
	}
	if s.Type == catalog.Rest {
		return l.fail(t, "a session; a day of rest is written "+day.String()+"  rest", "")
	}
	if len(week.Sessions) >= planner.MaxSessions {
		return l.fail(t, "at most "+strconv.Itoa(planner.MaxSessions)+" sessions in a week", "")
	}
	if err := readSession(l, &s); err != nil {
		return err
	}
	week.Sessions = append(week.Sessions, s)
	p.last = &week.Sessions[len(week.Sessions)-1]
	return nil
}

// readSession reads what follows the type.
func readSession(l *line, s *planner.Session) error {
	var seen []string
	var quality token
	for {
		t, ok := l.next()
		if !ok {
			break
		}
		key, _, _ := keyed(t)
		var err error
		if isAmount(t.text) {
			key, err = readAmount(l, t, s)
		} else {
			err = readField(l, t, sessionFields, s, "minutes, a distance such as 8km, or a word such as rpe=8 or pin; "+
				"the next session stands behind a semicolon")
		}
		if err != nil {
			return err
		}
		for _, k := range seen {
			if k == key {
				return l.fail(t, key+" only once in a session", "")
			}
		}
		seen = append(seen, key)
		if key == "quality" {
			quality = t
		}
	}
	if s.Minutes == 0 {
		s.Minutes = s.Type.Info().Minutes
	}
	// What took minutes or effort was done.
	s.Done = s.Done || s.Log.ImpliesDone()
	if s.Quality > s.Minutes {
		return l.fail(quality, "no more quality than the session's "+strconv.Itoa(s.Minutes)+" minutes", "")
	}
	return nil
}

func isAmount(s string) bool { return s[0] >= '0' && s[0] <= '9' || s[0] == '-' }

// readAmount reads minutes or a distance and says which.
func readAmount(l *line, t token, s *planner.Session) (what string, err error) {
	number, unit := l.measure(t, "min", "km", "mi", "m")
	perUnit := 0 // millimetres in a unit
	switch unit {
	case "", "min":
		return "minutes", readNumber(l, token{number, t.at}, 1, planner.MaxMinutes, "minutes", &s.Minutes)
	case "m":
		perUnit = 1000
	case "km":
		perUnit = 1_000_000
	case "mi":
		perUnit = 1_609_344
	default:
		return "", l.fail(t, "minutes such as 45, or a distance such as 8km, 5mi or 400m", "")
	}
	n, ok := thousandths(number)
	metres := (int64(n)*int64(perUnit) + 500_000) / 1_000_000
	if !ok || metres < 1 || metres > planner.MaxMetres {
		return "", l.fail(t, "a distance from 1m to "+strconv.Itoa(planner.MaxMetres/1000)+"km with at most three decimals", "")
	}
	s.Metres = int(metres)
	return "a distance", nil
}

// nearestType also tries "run tempo", a type written in two words.
func (p *parser) nearestType(l *line, t token) string {
	if id, ok := catalog.ParseSession(t.text + "-" + l.peek()); ok {
		return id.String()
	}
	var words []string
	for id := catalog.None + 1; id.Valid(); id++ {
		if id != catalog.Rest {
			words = append(words, id.String())
		}
	}
	return nearest(t.text, words)
}
