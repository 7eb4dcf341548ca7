// Package notation reads and writes plans as text, which people can read and type, and
// which storage, links and files contain:
//
//	p, err := notation.Parse("week 1\nTue  AM run-tempo 45; PM str-power 20\n")
//	if err != nil {
//		return err // an *Error: where, what was found, what was expected, what was perhaps meant
//	}
//	text := notation.Format(p) // one text for each plan
//
// The field tables (field.go and the files of the lines) have the reading and the printing
// of each key side by side, so that they stay in step.
//
// # The notation
//
// A week is a line "week 3" or "week 2026-11-23", then a line for each day:
//
//	athlete lift=intermediate run=intermediate goal=endurance
//	open Mon AM 60
//	race 2027-04-11 half A
//	week 2026-11-23 phase=base
//	Mon  AM run-easy 45; PM str-heavy-lower 50 rest=150
//	       back-squat 4x5 80kg
//	Tue  AM run-intervals
//	     15min easy; 6x 800m 5k / 2min jog; 10min easy
//	Wed  rest
//
// The slot of a session is always said. Its words are minutes (45), a distance
// (8km; of a run without minutes they follow from the athlete's pace, as
// easy_pace=6:10, result=10k/52:10 or "history race=2026-10-04 half 1:45:30" give it), rpe=8, rir=2, rest=150 (s), quality=20 (min), load=85 (% of 1RM), circuit,
// test, double, pin, done, note="...". Lines beneath it are the exercises of a lift and the
// steps of a run, which may be repeated (6x) and have parts between slashes: minutes (15min),
// seconds (90s or 1:30) or a distance, then how hard it is (easy, walk, jog, steady, marathon,
// half, tempo, 10k, 5k, mile, fast, hill) and a pace (4:10/km) where it shall be that one. A run
// without minutes takes as long as its steps. A line "open" says what a weekday leaves
// free: days without one are open, none closes one. The athlete's long=Sat is the day of
// the long run, which without it is the weekend. "times am=06:30" moves a slot,
// "start 2026-11-23" dates a plan without weeks, "race race_in=140 marathon A goal=3:45:00"
// counts from the first Monday. "span 2027-03-09..2027-03-13 ill" is a time that is
// not as usual (injured limited, travel equipment=none, away, free, closed Wed PM,
// open Wed AM 30); "2027-03-09.." has no end, and without dates days count from the
// first Monday. "today 2027-03-09" is when the plan is looked at. "plan NAME" and "id UUID" travel with the plan; #
// begins a comment. Case makes no difference in words and keys.
package notation

import (
	"errors"

	"hardeasy/planner"
)

// MaxText is the longest text that Parse reads, in bytes.
const MaxText = 256 << 10

// ErrTooLong is returned for a text of more than MaxText bytes.
var ErrTooLong = errors.New("plan: text longer than MaxText")

// Valid checks that a plan can be kept as text, so that Parse(Format(p)) gives it
// back. The error is that of planner.Valid, or ErrTooLong.
//
// Apply does not check the length, because that needs the whole text. Code that stores a
// plan writes the text anyway.
func Valid(p *planner.Plan) error {
	if err := planner.Valid(p); err != nil {
		return err
	}
	if len(Format(*p)) > MaxText {
		return ErrTooLong
	}
	return nil
}
