package notation

import (
	"strconv"
	"strings"

	"hardeasy/planner"
)

// openLine reads "open Tue AM PM 90" or "open Wed none": the parts of the
// weekday that are free, and the minutes of the whole day.
func (p *parser) openLine(l *line, _ token) error {
	at := l.at
	day, err := readWeekday(l)
	if err != nil {
		return err
	}
	if err := p.once(l, l.tokens[at], "open "+day.String()); err != nil {
		return err
	}
	p.plan.Athlete.Open[day], err = readOpening(l)
	return err
}

func readWeekday(l *line) (planner.Weekday, error) {
	t, _ := l.next()
	return weekday(l, t)
}

func weekday(l *line, t token) (planner.Weekday, error) {
	day, ok := planner.ParseWeekday(t.text)
	if !ok {
		return 0, l.fail(t, ExpectDay, nearest(t.text, planner.Words[planner.Weekday]()))
	}
	return day, nil
}

// readOpening reads the rest of a line.
func readOpening(l *line) (open planner.Opening, err error) {
	none := false
	t, ok := l.next()
	if !ok {
		return open, l.fail(t, ExpectOpening, "")
	}
	for ; ok; t, ok = l.next() {
		slot, isSlot := planner.ParseSlot(t.text)
		number, unit := l.measure(t, "min")
		switch {
		case isSlot:
			open.Slots |= 1 << slot
		case strings.EqualFold(t.text, "none"):
			none = true
		case number != "" && (unit == "" || unit == "min"):
			if err := readOpt(l, token{number, t.at}, planner.MaxMinutes, ExpectMinutes, &open.Minutes); err != nil {
				return open, err
			}
		default:
			return open, l.fail(t, ExpectOpening, nearest(t.text, planner.Words[planner.Slot]()))
		}
	}
	if open.Slots == 0 && !none {
		open.Slots = planner.OpenAll.Slots
	} else if none && open.Slots != 0 {
		return open, l.fail(t, ExpectNoneAlone, "")
	}
	return open, nil
}

func appendOpen(b []byte, day planner.Weekday, open planner.Opening) []byte {
	if open == planner.OpenAll {
		return b
	}
	b = appendOpening(append(append(b, "open "...), day.String()...), open)
	return append(b, '\n')
}

// appendOpening writes the slots and the minutes. Minutes alone are about all slots.
func appendOpening(b []byte, open planner.Opening) []byte {
	switch {
	case open.Slots == 0:
		b = append(b, " none"...)
	case open.Slots < planner.OpenAll.Slots || !open.Minutes.Known:
		for s := range planner.Slot(planner.Slots) {
			if open.Slots>>s&1 == 1 {
				b = append(append(b, ' '), s.String()...)
			}
		}
	}
	if open.Minutes.Known {
		b = strconv.AppendInt(append(b, ' '), int64(open.Minutes.N), 10)
	}
	return b
}

// timesLine reads when the slots begin: "times am=06:30 pm=17:45".
func (p *parser) timesLine(l *line, _ token) error {
	return readFields(p, l, "times", timesFields, &p.plan.Athlete)
}

var timesFields = []field[*planner.Athlete]{timesField("am", planner.AM), timesField("noon", planner.Noon), timesField("pm", planner.PM)}

func timesField(key string, s planner.Slot) field[*planner.Athlete] {
	return field[*planner.Athlete]{
		key:  key,
		read: func(l *line, v token, a *planner.Athlete) error { return readClock(l, v, &a.Times[s]) },
		print: func(a *planner.Athlete) string {
			if a.Times[s] == usual.Times[s] {
				return ""
			}
			m := a.Times[s] % 60
			return strconv.Itoa(a.Times[s]/60 + 100)[1:] + ":" + strconv.Itoa(m + 100)[1:]
		},
	}
}

// readClock reads a time of day, "06:30", as minutes.
func readClock(l *line, v token, into *int) error {
	h, m, ok := strings.Cut(v.text, ":")
	hours, okH := whole(h)
	minutes, okM := whole(m)
	if !ok || !okH || !okM || len(m) != 2 || hours < 0 || hours > 23 || minutes < 0 || minutes > 59 {
		return l.fail(v, ExpectTimeOfDay, "")
	}
	*into = 60*hours + minutes
	return nil
}
