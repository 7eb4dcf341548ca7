package planner

import (
	"cmp"
	"strconv"
	"strings"
)

// What a person says of days and rules: its words, its limits, its order.

var severityWords = words{"error", "warning", "advice"}

// The words of a check, in the order in which they are printed.
var checkFields = []field[*Check]{
	{
		key:   "sleep",
		read:  readSleep,
		print: func(c *Check) string { return printSleep(c.Sleep) },
	},
	optField("sore", "soreness", maxScale, func(c *Check) *Opt { return &c.Soreness }),
	optField("pain", "pain", maxScale, func(c *Check) *Opt { return &c.Pain }),
	{
		key: "mood",
		read: func(l *line, v token, c *Check) error {
			c.Mood.Known = true
			return readNumber(l, v, 1, maxMood, "a mood", &c.Mood.N)
		},
		print: func(c *Check) string { return printOpt(c.Mood) },
	}, {
		key:   "pulse",
		read:  readPulse,
		print: func(c *Check) string { return printPulse(c.PulseUp) },
	},
	flagField("below", func(c *Check) *bool { return &c.BelowPlan }),
	flagField("rest-pain", func(c *Check) *bool { return &c.PainRest }),
	optField("basics", "ticks", maxBasics, func(c *Check) *Opt { return &c.Basics }),
}

// Limits of what a check says.
const (
	maxSleep  = 240 // tenths of an hour
	maxMood   = 5
	maxPulse  = 99 // up or down
	maxBasics = 6
)

// readSleep reads hours with one decimal.
func readSleep(l *line, v token, c *Check) error {
	n, ok := thousandths(v.text)
	if !ok || n%100 != 0 || n/100 > maxSleep {
		return l.fail(v, "hours from 0 to 24, such as 7.5", "")
	}
	c.Sleep = Some(n / 100)
	return nil
}

func printSleep(o Opt) string {
	if !o.Known {
		return ""
	}
	return string(appendThousandths(nil, 100*o.N))
}

// readPulse reads beats a minute above the usual with or without the plus.
func readPulse(l *line, v token, c *Check) error {
	n, ok := whole(v.text)
	if digits, plus := strings.CutPrefix(v.text, "+"); plus && isDigits(digits) {
		n, ok = whole(digits)
	}
	if !ok || !in(n, -maxPulse, maxPulse) {
		return l.fail(v, "beats a minute from -99 to +99", "")
	}
	c.PulseUp = Some(n)
	return nil
}

func printPulse(o Opt) string {
	if o.Known && o.N > 0 {
		return "+" + strconv.Itoa(o.N)
	}
	return printOpt(o)
}

// says tells a check that says something from one that only names its day.
func (c Check) says() bool { return c != Check{Day: c.Day} }

// says tells a decision from one that leaves the rule as it is.
func (r Ruling) says() bool { return r.Mute || r.Severity != "" || r.Reason != "" }

func byDay(a, b Check) int { return cmp.Compare(a.Day, b.Day) }

func byRule(a, b Ruling) int {
	return cmp.Or(strings.Compare(a.Rule, b.Rule), cmp.Compare(a.Week, b.Week))
}

func validCheck(c *Check) bool {
	return in(c.Day, FirstCheck, LastCheck) && validOpt(c.Sleep, maxSleep) && validOpt(c.Soreness, maxScale) &&
		validOpt(c.Pain, maxScale) && validOpt(c.Basics, maxBasics) &&
		validOpt(c.Mood, maxMood) && (!c.Mood.Known || c.Mood.N >= 1) &&
		in(c.PulseUp.N, -maxPulse, maxPulse) && (c.PulseUp.Known || c.PulseUp.N == 0)
}

func validChecks(checks []Check) bool {
	for i := range checks {
		if !validCheck(&checks[i]) || i > 0 && byDay(checks[i-1], checks[i]) >= 0 {
			return false
		}
	}
	return true
}

// maxRuleID is more characters than any rule's id has.
const maxRuleID = 64

// validRuleID wants words of small letters and digits, joined by hyphens. Which
// rules there are is the rulebook's to say.
func validRuleID(id string) bool {
	for part := range strings.SplitSeq(id, "-") {
		if part == "" || strings.Trim(part, "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
			return false
		}
	}
	return len(id) <= maxRuleID
}

// validRuling does not ask whether it says anything.
func validRuling(r *Ruling) bool {
	known := r.Severity == ""
	for _, word := range severityWords {
		known = known || r.Severity == word
	}
	return validRuleID(r.Rule) && known && in(r.Week, 0, MaxWeeks) &&
		(r.Week == 0 || !r.Mute && r.Severity == "") &&
		(r.Reason == "" || strings.TrimSpace(r.Reason) != "") && !tooLong(r.Reason, MaxNote) && printable(r.Reason) == r.Reason
}

func validRulings(rulings []Ruling) bool {
	for i := range rulings {
		r := &rulings[i]
		if !validRuling(r) || !r.says() || i > 0 && byRule(rulings[i-1], *r) >= 0 {
			return false
		}
	}
	return len(rulings) <= MaxRulings
}

func validLog(s *Session) bool {
	l := &s.Log
	return validOpt(l.Minutes, MaxMinutes) && validOpt(l.RPE, maxScale) && validOpt(l.Soreness, maxScale) && validOpt(l.Pain, maxScale) &&
		(s.Done || !l.ofDone())
}

// ofDone says whether the log holds what only a session that is done has.
func (l *Log) ofDone() bool { return l.Minutes.Known || l.RPE.Known }
