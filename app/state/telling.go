package state

import (
	"slices"
	"strings"

	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Telling is a set of things that only the person can tell, about the time before the plan.
type Telling uint16

const (
	TellLongest Telling = 1 << iota
	TellLastRun
	TellLastLoad
	TellPeak
	TellDeload
	TellNoStrength
	TellKm
	TellHurt

	tellings = iota
)

// tellingFields are the fields of the profile that take them.
var tellingFields = [tellings]string{
	"longest_30d", "prev_run_min", "prev_load", "peak_run_min", "weeks_since_deload", "weeks_without_strength", "km_week", "hurt_weeks",
}

// needTells is what a person can tell of what a rule needs. Other needs are met by the
// weeks of a plan alone.
var needTells = [...]struct {
	need string
	tell Telling
}{
	{"longest-of-30-days", TellLongest},
	{"minutes-last-week", TellLastRun},
	{"growth-of-both", TellLastRun},
	{"load-last-week", TellLastLoad},
	{"peak-minutes", TellPeak},
	{"mileage", TellPeak | TellKm},
	{"last-deload", TellDeload},
	{"last-strength", TellNoStrength},
	{"weeks-without-strength", TellNoStrength},
	{"weeks-hurt", TellHurt},
}

// Each is one after the other of the set.
func (t Telling) Each(yield func(int, Telling) bool) {
	for i := range tellings {
		if t>>i&1 == 1 && !yield(i, 1<<i) {
			return
		}
	}
}

// Field is the profile's field for the only one of the set.
func (t Telling) Field() string {
	for i := range t.Each {
		return tellingFields[i]
	}
	return ""
}

// String is the set as it is stored: its fields, with spaces between them.
func (t Telling) String() string {
	var fields []string
	for i := range t.Each {
		fields = append(fields, tellingFields[i])
	}
	return strings.Join(fields, " ")
}

// ParseTelling reads a stored set, as far as it is known here.
func ParseTelling(text string) (t Telling) {
	for _, field := range strings.Fields(text) {
		if i := slices.Index(tellingFields[:], field); i >= 0 {
			t |= 1 << i
		}
	}
	return t
}

// Tellable is what a person has not told of what a rule lacks, and could.
func Tellable(p *planner.Plan, lacks *rule.NotChecked) (t Telling) {
	for _, need := range lacks.Missing {
		for _, n := range needTells {
			if n.need == need.ID {
				t |= n.tell
			}
		}
	}
	them := person{p.Athlete, p.History}
	for i, one := range t.Each {
		if _, into := them.told(tellingFields[i]); into.Known {
			t &^= one
		}
	}
	return t
}
