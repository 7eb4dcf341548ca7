package notation

import (
	"slices"
	"strconv"
	"strings"

	"hardeasy/planner"
)

// checkLine reads "check 2026-11-24 sleep=6.5 sore=5 below", or, in a plan
// without dates, "check week=1 Tue sleep=6.5 sore=5 below".
func (p *parser) checkLine(l *line, _ token) error {
	c := datedCheck{line: *l}
	t, _ := l.next()
	c.at = t
	date, dated := planner.ParseDate(t.text)
	key, value, _ := keyed(t)
	switch {
	case dated && date != 0:
		c.date = date
	case key == "week":
		week := 0
		if err := readNumber(l, value, planner.FirstCheck/7+1, planner.LastCheck/7+1, ExpectWeek, &week); err != nil {
			return err
		}
		t, _ := l.next()
		day, ok := planner.ParseWeekday(t.text)
		if !ok {
			return l.fail(t, ExpectDay, nearest(t.text, planner.Words[planner.Weekday]()))
		}
		c.check.Day = 7*(week-1) + int(day)
	default:
		return l.fail(t, ExpectCheckDay, "")
	}
	var seen []string
	for {
		t, ok := l.next()
		if !ok {
			break
		}
		key, _, _ := keyed(t)
		if slices.Contains(seen, key) {
			return l.fail(t, ExpectOnce, "").name(key)
		}
		seen = append(seen, key)
		if err := readField(l, t, checkFields, &c.check, ExpectCheckWord); err != nil {
			return err
		}
	}
	p.checks = append(p.checks, c)
	return nil
}

// resolveChecks sets the days of the checks, once the first Monday is known.
func (p *parser) resolveChecks() error {
	seen := map[int]bool{}
	for _, c := range p.checks {
		if c.date != 0 {
			if p.plan.Start == 0 {
				return c.line.fail(c.at, ExpectCheckUndated, "")
			}
			c.check.Day = int(c.date - p.plan.Start)
		}
		switch {
		case c.check.Day < planner.FirstCheck || c.check.Day > planner.LastCheck:
			return c.line.fail(c.at, ExpectCheckNear, "")
		case seen[c.check.Day]:
			return c.line.fail(c.at, ExpectCheckOnce, "")
		}
		seen[c.check.Day] = true
		p.plan.Checks = append(p.plan.Checks, c.check)
	}
	planner.Sort(p.plan.Checks, planner.ByDay)
	return nil
}

// appendCheck writes the day as a date if it has one that can be read.
func appendCheck(b []byte, p *planner.Plan, c *planner.Check) []byte {
	b = append(b, "check "...)
	date := p.Start + planner.Date(c.Day)
	if _, ok := planner.ParseDate(date.String()); ok && p.Start != 0 && date != 0 {
		b = append(b, date.String()...)
	} else {
		week, day := planner.WeekOf(c.Day)
		b = strconv.AppendInt(append(b, "week="...), int64(week+1), 10)
		b = append(append(b, ' '), day.String()...)
	}
	return append(appendFields(b, checkFields, c), '\n')
}

// The words of a check, in the order in which they are printed.
var checkFields = []field[*planner.Check]{
	{
		key:   "sleep",
		read:  readSleep,
		print: func(c *planner.Check) string { return printSleep(c.Sleep) },
	},
	optField("sore", ExpectSoreness, planner.MaxScale, func(c *planner.Check) *planner.Opt { return &c.Soreness }),
	optField("pain", ExpectPain, planner.MaxScale, func(c *planner.Check) *planner.Opt { return &c.Pain }),
	{
		key: "mood",
		read: func(l *line, v token, c *planner.Check) error {
			c.Mood.Known = true
			return readNumber(l, v, 1, planner.MaxMood, ExpectMood, &c.Mood.N)
		},
		print: func(c *planner.Check) string { return printOpt(c.Mood) },
	}, {
		key:   "pulse",
		read:  readPulse,
		print: func(c *planner.Check) string { return printPulse(c.PulseUp) },
	},
	flagField("below", func(c *planner.Check) *bool { return &c.BelowPlan }),
	flagField("rest-pain", func(c *planner.Check) *bool { return &c.PainRest }),
	optField("basics", ExpectTicks, planner.MaxBasics, func(c *planner.Check) *planner.Opt { return &c.Basics }),
}

// readSleep reads hours with one decimal.
func readSleep(l *line, v token, c *planner.Check) error {
	n, ok := thousandths(v.text)
	if !ok || n%100 != 0 || n/100 > planner.MaxSleep {
		return l.fail(v, ExpectSleep, "")
	}
	c.Sleep = planner.Some(n / 100)
	return nil
}

func printSleep(o planner.Opt) string {
	if !o.Known {
		return ""
	}
	return string(appendThousandths(nil, 100*o.N))
}

// readPulse reads beats a minute above the usual with or without the plus.
func readPulse(l *line, v token, c *planner.Check) error {
	n, ok := whole(v.text)
	if digits, plus := strings.CutPrefix(v.text, "+"); plus && isDigits(digits) {
		n, ok = whole(digits)
	}
	if !ok || n < -planner.MaxPulse || n > planner.MaxPulse {
		return l.fail(v, ExpectPulse, "")
	}
	c.PulseUp = planner.Some(n)
	return nil
}

func printPulse(o planner.Opt) string {
	if o.Known && o.N > 0 {
		return "+" + strconv.Itoa(o.N)
	}
	return printOpt(o)
}
