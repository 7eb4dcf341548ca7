package notation

import (
	"slices"
	"strconv"

	"hardeasy/planner"
)

// weekLine reads "week 2026-11-23 phase=base" or "week 1". Weeks follow each
// other without gaps, and all of them have dates or none.
func (p *parser) weekLine(l *line, _ token) error {
	t, _ := l.next()
	if err := p.nextWeek(l, t); err != nil {
		return err
	}
	week := &p.plan.Weeks[len(p.plan.Weeks)-1]
	seen := false
	for {
		t, ok := l.next()
		if !ok {
			return nil
		}
		if err := readField(l, t, weekFields, week, ExpectPhase); err != nil {
			return err
		}
		if seen {
			return l.fail(t, ExpectOnce, "").name("phase")
		}
		seen = true
	}
}

var weekFields = []field[*planner.Week]{{
	key:   "phase",
	read:  func(l *line, v token, w *planner.Week) error { return readWord(l, v, &w.Phase) },
	print: func(w *planner.Week) string { return wordUnless(w.Phase, planner.PhaseAuto) },
}}

func (p *parser) nextWeek(l *line, t token) error {
	n := len(p.plan.Weeks)
	switch {
	case n >= planner.MaxWeeks:
		return l.fail(t, ExpectWeeksMost, "").numbers(planner.MaxWeeks, 0)
	case p.plan.Start != 0:
		if want := p.plan.Monday(n).String(); t.text != want {
			return l.fail(t, ExpectNextMonday, "").name(want)
		}
	case n == 0 && !isDigits(t.text):
		date, err := readMonday(l, t, ExpectMondayOr1)
		if err != nil {
			return err
		}
		p.plan.Start = date
	case t.text != strconv.Itoa(n+1):
		return l.fail(t, ExpectNextWeek, "").numbers(n+1, 0)
	}
	p.addWeek()
	return nil
}

func appendWeek(b []byte, p *planner.Plan, w int) []byte {
	b = append(b, "week "...)
	if p.Start != 0 {
		b = append(b, p.Monday(w).String()...)
	} else {
		b = strconv.AppendInt(b, int64(w+1), 10)
	}
	week := &p.Weeks[w]
	b = append(appendFields(b, weekFields, week), '\n')
	if len(week.Sessions) == 0 {
		return b
	}
	rest := slices.Clone(week.Sessions)
	planner.Sort(rest, planner.ByPlace)
	for day := range planner.Sun + 1 {
		n := 0
		for n < len(rest) && rest[n].Day == day {
			n++
		}
		b = appendDay(b, &p.Athlete, day, rest[:n])
		rest = rest[n:]
	}
	return b
}
