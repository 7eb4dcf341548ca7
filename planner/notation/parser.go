package notation

import (
	"strconv"

	"hardeasy/planner"
)

// parser is the state of parsing: the plan so far, and what is not resolved yet.
type parser struct {
	plan   planner.Plan
	seen   map[string]bool  // lines and keys that are allowed once
	dates  []datedRace      // races by date, until the first Monday is known
	checks []datedCheck     // checks by date, in the same way
	spans  []line           // of spans, behind their first word, in the same way
	runs   []unsettledRun   // until the athlete's pace is known
	last   *planner.Session // the session that steps and exercises belong to
	rests  uint8            // bit d: the current week has day d as rest
}

type datedRace struct {
	race planner.Race
	date planner.Date
	line line
	at   token
}

// datedCheck is a check whose day is known only with the first Monday.
type datedCheck struct {
	check planner.Check
	date  planner.Date // 0 = the check has its Day already
	line  line
	at    token
}

// once refuses a second line or key of the same name.
func (p *parser) once(l *line, t token, name string) error {
	return p.onceInWeek(l, t, name, 0)
}

// onceInWeek is once for a line about a week, or with 0 about the whole plan.
func (p *parser) onceInWeek(l *line, t token, name string, week int) error {
	key := name + " " + strconv.Itoa(week)
	switch {
	case !p.seen[key]:
		p.seen[key] = true
		return nil
	case week > 0:
		return l.fail(t, ExpectOnceInWeek, "").name(name).numbers(week, 0)
	}
	return l.fail(t, ExpectOnce, "").name(name)
}

// readFields reads a line of keys with values, each key once in the text.
func readFields[P any](p *parser, l *line, what string, fields []field[P], into P) error {
	t, ok := l.next()
	if !ok {
		return l.fail(t, ExpectKey, "").words(someKeys(fields))
	}
	for ; ok; t, ok = l.next() {
		key, _, _ := keyed(t)
		if err := p.once(l, t, what+" "+key); err != nil {
			return err
		}
		if err := readField(l, t, fields, into, ExpectKey); err != nil {
			return err
		}
	}
	return nil
}

// order puts sessions in the order of the plan and numbers them.
func (p *parser) order() {
	for w := range p.plan.Weeks {
		sessions := p.plan.Weeks[w].Sessions
		planner.Sort(sessions, planner.ByPlace)
		for i := range sessions {
			p.plan.LastID++
			sessions[i].ID = p.plan.LastID
		}
	}
}

func (p *parser) addWeek() {
	p.plan.Weeks = append(p.plan.Weeks, planner.Week{})
	p.last, p.rests = nil, 0
}
