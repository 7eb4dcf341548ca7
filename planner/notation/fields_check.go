package notation

import (
	"strconv"
	"strings"

	"hardeasy/planner"
)

// The words of a check, in the order in which they are printed.
var checkFields = []field[*planner.Check]{
	{
		key:   "sleep",
		read:  readSleep,
		print: func(c *planner.Check) string { return printSleep(c.Sleep) },
	},
	optField("sore", "soreness", planner.MaxScale, func(c *planner.Check) *planner.Opt { return &c.Soreness }),
	optField("pain", "pain", planner.MaxScale, func(c *planner.Check) *planner.Opt { return &c.Pain }),
	{
		key: "mood",
		read: func(l *line, v token, c *planner.Check) error {
			c.Mood.Known = true
			return readNumber(l, v, 1, planner.MaxMood, "a mood", &c.Mood.N)
		},
		print: func(c *planner.Check) string { return printOpt(c.Mood) },
	}, {
		key:   "pulse",
		read:  readPulse,
		print: func(c *planner.Check) string { return printPulse(c.PulseUp) },
	},
	flagField("below", func(c *planner.Check) *bool { return &c.BelowPlan }),
	flagField("rest-pain", func(c *planner.Check) *bool { return &c.PainRest }),
	optField("basics", "ticks", planner.MaxBasics, func(c *planner.Check) *planner.Opt { return &c.Basics }),
}

// readSleep reads hours with one decimal.
func readSleep(l *line, v token, c *planner.Check) error {
	n, ok := thousandths(v.text)
	if !ok || n%100 != 0 || n/100 > planner.MaxSleep {
		return l.fail(v, "hours from 0 to 24, such as 7.5", "")
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
		return l.fail(v, "beats a minute from -99 to +99", "")
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
