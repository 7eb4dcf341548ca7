package notation

import (
	"strings"
	"unicode/utf8"

	"hardeasy/planner"
)

// nameLine reads "plan Boston 2027". The name is the rest of the line. A name that begins
// or ends with a space, or has a line break, is in quotes.
func (p *parser) nameLine(l *line, first token) error {
	if err := p.once(l, first, "plan"); err != nil {
		return err
	}
	at := first.at + len(first.text)
	at += len(l.text[at:]) - len(trimLeft(l.text[at:]))
	name := token{strings.TrimRightFunc(l.text[at:], isSpace), at}
	if name.text == "" {
		return l.fail(token{at: len(l.text)}, ExpectName, "")
	}
	text := name.text
	if text[0] == '"' {
		var bad int
		if text, bad = unquote(name.text); bad >= 0 {
			return l.fail(token{name.text[bad:], at + bad}, ExpectNameQuoted, "")
		}
	}
	if utf8.RuneCountInString(text) > planner.MaxName {
		return l.fail(name, ExpectNameLength, "").numbers(planner.MaxName, 0)
	}
	p.plan.Name = text
	return nil
}

func needsQuotes(name string) bool {
	first, _ := utf8.DecodeRuneInString(name)
	last, _ := utf8.DecodeLastRuneInString(name)
	return first == '"' || isSpace(first) || isSpace(last) || strings.Contains(name, "\n")
}

func (p *parser) idLine(l *line, first token) error {
	if err := p.once(l, first, "id"); err != nil {
		return err
	}
	t, _ := l.next()
	id := strings.ToLower(t.text)
	if !planner.ValidID(id) {
		return l.fail(t, ExpectPlanID, "")
	}
	p.plan.ID = id
	return l.done(ExpectEndOfID)
}

// startLine reads "start 2026-11-23", the first Monday of a plan without weeks. Its races
// need it for their dates.
func (p *parser) startLine(l *line, first token) error {
	if err := p.once(l, first, "start"); err != nil {
		return err
	}
	if len(p.plan.Weeks) > 0 {
		return l.fail(first, ExpectStartFirst, "")
	}
	t, _ := l.next()
	date, err := readMonday(l, t, ExpectMonday)
	if err != nil {
		return err
	}
	p.plan.Start = date
	return l.done(ExpectEndOfDate)
}

// todayLine reads "today 2027-03-09", the date that the plan is looked at.
func (p *parser) todayLine(l *line, first token) error {
	if err := p.once(l, first, "today"); err != nil {
		return err
	}
	t, _ := l.next()
	date, ok := planner.ParseDate(t.text)
	if !ok {
		return l.fail(t, ExpectDate, "")
	}
	p.plan.Today = date
	return l.done(ExpectEndOfDate)
}

func readMonday(l *line, t token, expected Expected) (planner.Date, error) {
	date, ok := planner.ParseDate(t.text)
	if !ok {
		return 0, l.fail(t, expected, "")
	}
	if date.Weekday() != planner.Mon {
		return 0, l.fail(t, ExpectMondayNear, "").name(date.MondayOf().String())
	}
	return date, nil
}
