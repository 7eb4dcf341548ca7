package notation

import (
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
		return l.fail(t, ExpectDayLine, "")
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
			return l.fail(t, ExpectNoRest, "").name(day.String())
		}
	}
	p.rests |= 1 << day
	p.last = nil
	return l.done(ExpectEndOfRest)
}

// session reads one session of a day: slot, type, then its words in any order.
func (p *parser) session(l *line, week *planner.Week, day planner.Weekday) error {
	t, _ := l.next()
	slot, ok := planner.ParseSlot(t.text)
	if !ok {
		return l.fail(t, ExpectSlot, nearest(t.text, planner.Words[planner.Slot]()))
	}
	if p.rests>>day&1 == 1 {
		return l.fail(t, ExpectNoSession, "").name(day.String())
	}
	t, _ = l.next()
	s := planner.Session{Day: day, Slot: slot}
	if s.Type, ok = catalog.ParseSession(t.text); !ok {
		return l.fail(t, ExpectSessionType, p.nearestType(l, t))
	}
	if s.Type == catalog.Rest {
		return l.fail(t, ExpectSession, "").name(day.String() + "  rest")
	}
	if len(week.Sessions) >= planner.MaxSessions {
		return l.fail(t, ExpectSessionsMost, "").numbers(planner.MaxSessions, 0)
	}
	quality, err := readSession(l, &s)
	if err != nil {
		return err
	}
	if s.Type.IsRun() {
		p.runs = append(p.runs, unsettledRun{len(p.plan.Weeks) - 1, len(week.Sessions), *l, quality})
	}
	week.Sessions = append(week.Sessions, s)
	p.last = &week.Sessions[len(week.Sessions)-1]
	return nil
}

// nearestType also tries two words, "run tempo".
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

// appendDay begins a new line after steps and exercises, because they belong to the last session
// on the line above them.
func appendDay(b []byte, a *planner.Athlete, day planner.Weekday, sessions []planner.Session) []byte {
	if len(sessions) == 0 {
		return append(append(b, day.String()...), "  rest\n"...)
	}
	begin := true
	for i := range sessions {
		s := &sessions[i]
		if begin {
			b = append(append(b, day.String()...), "  "...)
		} else {
			b = append(b, "; "...)
		}
		b = appendSession(b, a, s)
		begin = len(s.Steps) > 0 || len(s.Exercises) > 0
		if begin || i == len(sessions)-1 {
			b = append(b, '\n')
		}
		if len(s.Steps) > 0 {
			b = appendSteps(b, s.Steps)
		}
		if len(s.Exercises) > 0 {
			b = appendLifts(b, s.Exercises)
		}
	}
	return b
}
