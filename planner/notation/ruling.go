package notation

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"hardeasy/planner"
)

// muteLine reads "mute heavy-spacing".
func (p *parser) muteLine(l *line, first token) error {
	r, err := p.ruling(l, first, 0)
	if err != nil {
		return err
	}
	r.Mute = true
	return l.done(ExpectEndOfRule)
}

// severityLine reads "severity heavy-spacing advice".
func (p *parser) severityLine(l *line, first token) error {
	r, err := p.ruling(l, first, 0)
	if err != nil {
		return err
	}
	t, _ := l.next()
	word := strings.ToLower(t.text)
	if !slices.Contains(planner.Severities[:], word) {
		return l.fail(t, ExpectOneOf, nearest(word, planner.Severities[:])).words(planner.Severities[:])
	}
	r.Severity = word
	return l.done(ExpectEndOfSeverity)
}

// overrideLine reads `override heavy-spacing week=2 "a camp"`; without a week
// it is for the whole plan.
func (p *parser) overrideLine(l *line, first token) error {
	week := 0
	id := l.at
	if id+1 < len(l.tokens) {
		if key, value, ok := keyed(l.tokens[id+1]); ok && key == "week" {
			if err := readNumber(l, value, 1, planner.MaxWeeks, ExpectWeek, &week); err != nil {
				return err
			}
		}
	}
	r, err := p.ruling(l, first, week)
	if err != nil {
		return err
	}
	if week > 0 {
		l.at++
	}
	t, _ := l.next()
	reason, bad := unquote(t.text)
	switch {
	case bad >= 0:
		return l.fail(token{t.text[bad:], t.at + bad}, ExpectOverride, "")
	case strings.TrimSpace(reason) == "":
		return l.fail(t, ExpectReason, "")
	case utf8.RuneCountInString(reason) > planner.MaxNote:
		return l.fail(t, ExpectReasonLength, "").numbers(planner.MaxNote, 0)
	}
	r.Reason = reason
	return l.done(ExpectEndOfReason)
}

// ruling reads the rule's id, and finds or adds its ruling for the week. The pointer is
// valid until the next call.
func (p *parser) ruling(l *line, first token, week int) (*planner.Ruling, error) {
	t, _ := l.next()
	id := strings.ToLower(t.text)
	if !planner.ValidRuleID(id) {
		return nil, l.fail(t, ExpectRuleId, "")
	}
	name := strings.ToLower(first.text) + " " + id
	if err := p.onceInWeek(l, t, name, week); err != nil {
		return nil, err
	}
	want := planner.Ruling{Rule: id, Week: week}
	i, found := slices.BinarySearchFunc(p.plan.Rulings, want, planner.ByRule)
	if !found {
		if len(p.plan.Rulings) >= planner.MaxRulings {
			return nil, l.fail(t, ExpectRulingsMost, "").numbers(planner.MaxRulings, 0)
		}
		p.plan.Rulings = planner.Insert(p.plan.Rulings, i, want)
	}
	return &p.plan.Rulings[i], nil
}

// appendRuling writes a line for each decision of a ruling.
func appendRuling(b []byte, r planner.Ruling) []byte {
	if r.Reason = planner.Printable(r.Reason); !r.Valid() {
		return b
	}
	if r.Mute {
		b = append(append(append(b, "mute "...), r.Rule...), '\n')
	}
	if r.Severity != "" {
		b = append(append(append(b, "severity "...), r.Rule...), ' ')
		b = append(append(b, r.Severity...), '\n')
	}
	if r.Reason != "" {
		b = append(append(b, "override "...), r.Rule...)
		if r.Week > 0 {
			b = strconv.AppendInt(append(b, " week="...), int64(r.Week), 10)
		}
		b = append(appendQuoted(append(b, ' '), r.Reason), '\n')
	}
	return b
}
