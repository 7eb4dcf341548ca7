package notation

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"hardeasy/planner"
)

// The lines on which a person says how a day felt and what to make of a rule.

// saidCheck is a check whose day is known once the first Monday is.
type saidCheck struct {
	check planner.Check
	date  planner.Date // 0 = the check has its Day already
	line  line
	at    token
}

// checkLine reads "check 2026-11-24 sleep=6.5 sore=5 below", or, in a plan
// without dates, "check week=1 Tue sleep=6.5 sore=5 below".
func (p *parser) checkLine(l *line, _ token) error {
	c := saidCheck{line: *l}
	t, _ := l.next()
	c.at = t
	date, dated := planner.ParseDate(t.text)
	key, value, _ := keyed(t)
	switch {
	case dated && date != 0:
		c.date = date
	case key == "week":
		week := 0
		if err := readNumber(l, value, planner.FirstCheck/7+1, planner.LastCheck/7+1, "a week", &week); err != nil {
			return err
		}
		t, _ := l.next()
		day, ok := planner.ParseWeekday(t.text)
		if !ok {
			return l.fail(t, "a day, Mon to Sun", nearest(t.text, planner.Words[planner.Weekday]()))
		}
		c.check.Day = 7*(week-1) + int(day)
	default:
		return l.fail(t, "a date such as 2026-11-24, or week=1 and a day", "")
	}
	var seen []string
	for {
		t, ok := l.next()
		if !ok {
			break
		}
		key, _, _ := keyed(t)
		if slices.Contains(seen, key) {
			return l.fail(t, key+" only once", "")
		}
		seen = append(seen, key)
		if err := readField(l, t, checkFields, &c.check, "a word such as sleep=7.5, sore=3 or below"); err != nil {
			return err
		}
	}
	p.checks = append(p.checks, c)
	return nil
}

// resolveChecks finds the days of the checks now that the first Monday is known.
func (p *parser) resolveChecks() error {
	seen := map[int]bool{}
	for _, c := range p.checks {
		if c.date != 0 {
			if p.plan.Start == 0 {
				return c.line.fail(c.at, "week=1 and a day such as Tue, as the weeks of this plan have no dates", "")
			}
			c.check.Day = int(c.date - p.plan.Start)
		}
		switch {
		case c.check.Day < planner.FirstCheck || c.check.Day > planner.LastCheck:
			return c.line.fail(c.at, "a date in the plan's two years or the year before them", "")
		case seen[c.check.Day]:
			return c.line.fail(c.at, "only one check a day", "")
		}
		seen[c.check.Day] = true
		p.plan.Checks = append(p.plan.Checks, c.check)
	}
	planner.Sort(p.plan.Checks, planner.ByDay)
	return nil
}

// muteLine reads "mute heavy-spacing".
func (p *parser) muteLine(l *line, first token) error {
	r, err := p.ruling(l, first, 0)
	if err != nil {
		return err
	}
	r.Mute = true
	return l.done("nothing after the rule")
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
		return l.fail(t, oneOf(planner.Severities[:]), nearest(word, planner.Severities[:]))
	}
	r.Severity = word
	return l.done("nothing after the severity")
}

// overrideLine reads `override heavy-spacing week=2 "a camp"`; without a week
// it is for the whole plan.
func (p *parser) overrideLine(l *line, first token) error {
	week := 0
	id := l.at
	if id+1 < len(l.tokens) {
		if key, value, ok := keyed(l.tokens[id+1]); ok && key == "week" {
			if err := readNumber(l, value, 1, planner.MaxWeeks, "a week", &week); err != nil {
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
		return l.fail(token{t.text[bad:], t.at + bad}, `week= with a number, or the reason between two "`, "")
	case strings.TrimSpace(reason) == "":
		return l.fail(t, "a reason, in a few words", "")
	case utf8.RuneCountInString(reason) > planner.MaxNote:
		return l.fail(t, "a reason of at most "+strconv.Itoa(planner.MaxNote)+" characters", "")
	}
	r.Reason = reason
	return l.done("nothing after the reason")
}

// ruling takes the rule's id and finds or begins what is said of it for the
// week. The pointer holds until the next one is asked for.
func (p *parser) ruling(l *line, first token, week int) (*planner.Ruling, error) {
	t, _ := l.next()
	id := strings.ToLower(t.text)
	if !planner.ValidRuleID(id) {
		return nil, l.fail(t, "the id of a rule, such as heavy-spacing", "")
	}
	name := strings.ToLower(first.text) + " " + id
	if week > 0 {
		name += " in week " + strconv.Itoa(week)
	}
	if err := p.once(l, t, name); err != nil {
		return nil, err
	}
	want := planner.Ruling{Rule: id, Week: week}
	i, found := slices.BinarySearchFunc(p.plan.Rulings, want, planner.ByRule)
	if !found {
		if len(p.plan.Rulings) >= planner.MaxRulings {
			return nil, l.fail(t, "at most "+strconv.Itoa(planner.MaxRulings)+" decisions about rules", "")
		}
		p.plan.Rulings = planner.Insert(p.plan.Rulings, i, want)
	}
	return &p.plan.Rulings[i], nil
}
