package notation

import (
	"strconv"
	"strings"

	"hardeasy/planner"
)

// spanLine keeps a line such as "span 2027-03-09..2027-03-13 ill", which is read when the
// first Monday is known.
func (p *parser) spanLine(l *line, first token) error {
	if len(p.spans) >= planner.MaxSpans {
		return l.fail(first, ExpectSpansMost, "").numbers(planner.MaxSpans, 0)
	}
	p.spans = append(p.spans, *l)
	return nil
}

func (p *parser) resolveSpans() error {
	for i := range p.spans {
		s, err := p.span(&p.spans[i])
		if err != nil {
			return err
		}
		p.plan.Spans = append(p.plan.Spans, s)
	}
	p.plan.Spans = planner.OrderSpans(p.plan.Spans)
	return nil
}

// span reads what follows the word: "A..B" with both days, "A.." without an end or "A", then
// what is other than usual.
func (p *parser) span(l *line) (s planner.Span, err error) {
	t, _ := l.next()
	from, to, isRange := strings.Cut(t.text, "..")
	if s.From, err = p.spanDay(l, token{from, t.at}); err != nil {
		return s, err
	}
	switch {
	case !isRange:
		s.To = s.From
	case to == "":
		s.To = planner.OpenEnd
	default:
		end := token{to, t.at + len(from) + len("..")}
		if s.To, err = p.spanDay(l, end); err != nil {
			return s, err
		}
		if s.To < s.From {
			return s, l.fail(end, ExpectSpanOrder, "").name(from)
		}
	}
	t, _ = l.next()
	if err := readWord(l, t, &s.Kind); err != nil {
		return s, err
	}
	if err := readSpanWords(l, &s); err != nil {
		return s, err
	}
	return s, l.done(ExpectEndOfSpan)
}

// spanDay reads a date, or days from the first Monday.
func (p *parser) spanDay(l *line, t token) (int, error) {
	date, ok := planner.ParseDate(t.text)
	day := int(date - p.plan.Start)
	switch {
	case isDigits(strings.TrimPrefix(t.text, "-")):
		err := readNumber(l, t, -planner.MaxSpanDays, planner.MaxSpanDays, ExpectDays, &day)
		return day, err
	case !ok:
		return 0, l.fail(t, ExpectSpanDays, "")
	case p.plan.Start == 0:
		return 0, l.fail(t, ExpectSpanUndated, "")
	case day < -planner.MaxSpanDays || day > planner.MaxSpanDays:
		return 0, l.fail(t, ExpectRaceNear, "")
	}
	return day, nil
}

// readSpanWords reads what a kind says besides its name.
func readSpanWords(l *line, s *planner.Span) (err error) {
	switch s.Kind {
	case planner.SpanInjured:
		t, _ := l.next()
		return readInjury(l, t, &s.Injury)
	case planner.SpanTravel:
		t, ok := l.next()
		if !ok {
			return l.fail(t, ExpectKey, "").words([]string{"equipment="})
		}
		return readField(l, t, travelFields, s, ExpectKey)
	case planner.SpanClosed:
		if s.Weekday, err = readWeekday(l); err == nil {
			s.Open.Slots, err = readClosed(l)
		}
	case planner.SpanOpen:
		if s.Weekday, err = readWeekday(l); err == nil {
			s.Open, err = readOpening(l)
		}
	}
	return err
}

// readInjury does not allow "none": without an injury there is nothing to say.
func readInjury(l *line, t token, into *planner.Injury) error {
	if err := readWord(l, t, into); err != nil || *into == planner.NoInjury {
		words := planner.Words[planner.Injury]()[planner.Niggle:]
		return l.fail(t, ExpectOneOf, nearest(t.text, words)).words(words)
	}
	return nil
}

var travelFields = []field[*planner.Span]{{
	key:  "equipment",
	read: func(l *line, v token, s *planner.Span) error { return readGear(l, v, &s.Equipment) },
	print: func(s *planner.Span) string {
		if s.Equipment == 0 {
			return "none"
		}
		return printGear(s.Equipment)
	},
}}

// readClosed reads the parts of the day that are closed; without any it is the whole day.
func readClosed(l *line) (slots uint8, err error) {
	for {
		t, ok := l.next()
		if !ok {
			break
		}
		slot, ok := planner.ParseSlot(t.text)
		if !ok {
			return 0, l.fail(t, ExpectSlot, nearest(t.text, planner.Words[planner.Slot]()))
		}
		slots |= 1 << slot
	}
	if slots == 0 {
		slots = planner.OpenAll.Slots
	}
	return slots, nil
}

func appendSpan(b []byte, p *planner.Plan, s *planner.Span) []byte {
	b = appendSpanDay(append(b, "span "...), p, s.From)
	if s.To != s.From {
		b = append(b, ".."...)
		if s.To != planner.OpenEnd {
			b = appendSpanDay(b, p, s.To)
		}
	}
	b = append(append(b, ' '), s.Kind.String()...)
	switch s.Kind {
	case planner.SpanInjured:
		b = append(append(b, ' '), s.Injury.String()...)
	case planner.SpanTravel:
		b = appendFields(b, travelFields, s)
	case planner.SpanClosed, planner.SpanOpen:
		b = append(append(b, ' '), s.Weekday.String()...)
		b = appendOpening(b, s.Open)
	}
	return append(b, '\n')
}

// appendSpanDay writes the day as a date if it has one that can be read.
func appendSpanDay(b []byte, p *planner.Plan, day int) []byte {
	date := (p.Start + planner.Date(day)).String()
	if _, ok := planner.ParseDate(date); ok && p.Start != 0 {
		return append(b, date...)
	}
	return strconv.AppendInt(b, int64(day), 10)
}
