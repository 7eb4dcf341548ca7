package notation

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"hardeasy/planner"
)

// nameLine reads "plan Boston 2027". The name runs to the end of the line;
// one that begins or ends with a space, or holds a line break, is in quotes.
func (p *parser) nameLine(l *line, first token) error {
	if err := p.once(l, first, "plan"); err != nil {
		return err
	}
	at := first.at + len(first.text)
	at += len(l.text[at:]) - len(trimLeft(l.text[at:]))
	name := token{strings.TrimRightFunc(l.text[at:], isSpace), at}
	if name.text == "" {
		return l.fail(token{at: len(l.text)}, "the plan's name", "")
	}
	text := name.text
	if text[0] == '"' {
		var bad int
		if text, bad = unquote(name.text); bad >= 0 {
			return l.fail(token{name.text[bad:], at + bad}, `a name between two ", with \" \\ and \n for those signs in it`, "")
		}
	}
	if utf8.RuneCountInString(text) > planner.MaxName {
		return l.fail(name, "a name of at most "+strconv.Itoa(planner.MaxName)+" characters", "")
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
		return l.fail(t, "a plan id such as 3f2b8c1e-5d47-4a90-8b6e-1c2d3e4f5a6b", "")
	}
	p.plan.ID = id
	return l.done("nothing after the id")
}

// startLine reads "start 2026-11-23", the first Monday of a plan that has no
// weeks yet: without it such a plan could not say when its races are.
func (p *parser) startLine(l *line, first token) error {
	if err := p.once(l, first, "start"); err != nil {
		return err
	}
	if len(p.plan.Weeks) > 0 {
		return l.fail(first, "the start before the first week, or not at all", "")
	}
	t, _ := l.next()
	date, err := readMonday(l, t, "")
	if err != nil {
		return err
	}
	p.plan.Start = date
	return l.done("nothing after the date")
}

func readMonday(l *line, t token, or string) (planner.Date, error) {
	date, ok := planner.ParseDate(t.text)
	if !ok {
		return 0, l.fail(t, "a Monday such as 2026-11-23"+or, "")
	}
	if date.Weekday() != planner.Mon {
		return 0, l.fail(t, "a Monday, such as "+date.MondayOf().String(), "")
	}
	return date, nil
}
