package state_test

import (
	"strings"
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// clear is a plan of two weeks, done so far on the Thursday of its first.
const clear = `plan Clear
id 3f2b8c1e-5d47-4a90-8b6e-1c2d3e4f5a6b
week 2026-11-23
Mon AM str-heavy-full 50 done
Tue AM run-easy 40 done
Thu AM run-tempo 45
Sat AM run-long 90
week 2026-11-30
Tue AM run-easy 40
Sat AM run-easy 60
`

// Each reason alone, and none; the plan is looked at on Thursday, 26 Nov.
func TestNotClear(t *testing.T) {
	change := func(old, with string) string { return strings.Replace(clear, old, with, 1) }
	for _, tt := range []struct {
		name, plan string
		day        planner.Date
		week       int
		want       string
	}{
		{"all done", clear, tuesday + 2, 0, ""},
		{"the day is not over", clear, tuesday, 0, ""},
		{"the run of Tuesday is missed", change("40 done", "40"), tuesday + 2, 0, "1 session missed"},
		{"and seen from the next week", change("40 done", "40"), tuesday + 2, 1, "1 session missed"},
		{"it was skipped", change("40 done", "40 done did=0min"), tuesday + 2, 0, ""},
		{"nothing is ever marked", strings.ReplaceAll(clear, " done", ""), tuesday + 2, 0, ""},
		{"all that was missed", clear, tuesday + 9, 1, "3 sessions missed"},
		{"more than 14 days ago", clear, tuesday + 19, 1, "This week is over; 2 sessions missed"},
		{"ill on Tuesday", change("week", "span 2026-11-24 ill\nweek"), tuesday + 2, 0, ""},
		{"ill, and the run is not done", change("40 done", "40") + "span 2026-11-24 ill\n", tuesday + 2, 0, ""},
		{"core and strides are no duty", change("Thu", "Tue PM str-core-mobility 8; PM run-strides 20\nThu"), tuesday + 2, 0, ""},

		{"a race in the plan", change("week", "race 2026-12-06 10k A\nweek"), tuesday + 2, 0, ""},
		{"on the day after it", change("week", "race 2026-12-07 10k A\nweek"), tuesday + 2, 0, "1 week to the race is not planned"},
		{"far away", change("week", "race 2027-03-21 half A\nweek"), tuesday + 2, 1, "15 weeks to the race are not planned"},
		{"a race that is only practice", change("week", "race 2027-03-21 half B\nweek"), tuesday + 2, 0, ""},
		{"a race that was", change("week", "race 2026-11-24 half A\nweek"), tuesday + 2, 0, ""},
		{"the next of two", change("week", "race 2026-12-06 10k A\nrace 2027-03-21 half A\nweek"), tuesday + 2, 0, ""},
		{"an empty week before it counts", change("week", "race 2026-12-27 10k A\nweek") + "week 2026-12-07\n", tuesday + 2, 0, "3 weeks to the race are not planned"},
		{"away for that week", change("week", "race 2026-12-20 10k A\nspan 2026-12-07..2026-12-13 away\nweek"), tuesday + 2, 0, "1 week to the race is not planned"},
		{"without a calendar", "race race_in=20 10k A\nweek 1\nTue AM run-easy 40\n", tuesday, 0, "2 weeks to the race are not planned"},

		{"an empty week", clear + "week 2026-12-07\n", tuesday + 2, 2, "Nothing is planned in this week"},
		{"away in it", clear + "week 2026-12-07\nspan 2026-12-07..2026-12-13 away\n", tuesday + 2, 2, ""},
		{"a week that is over", clear, tuesday + 7, 0, "This week is over; 2 sessions missed"},
	} {
		p := parse(t, tt.plan)
		p.Today = tt.day
		why := state.NotClear(&p, nil, tt.week)
		if got := strings.Join(why.Said(), "; "); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// Rules that could not be checked come last, and the chip says the first reason.
func TestNotClearOrder(t *testing.T) {
	p := parse(t, strings.Replace(clear, "40 done\n", "40\nrace 2027-03-21 half A\n", 1)+"week 2026-12-07\n")
	p.Today = tuesday + 2
	reports := []rule.Report{2: {NotChecked: make([]rule.NotChecked, 2)}}
	why := state.NotClear(&p, reports, 2)
	if want := "Nothing is planned in this week; 1 session missed; 15 weeks to the race are not planned; 2 rules not checked for lack of data"; strings.Join(why.Said(), "; ") != want {
		t.Errorf("%q", why.Said())
	}
	for _, want := range []string{"Not planned", "1 missed", "15 to plan", "2 not checked", ""} {
		if why.Short() != want {
			t.Errorf("%q, want %q", why.Short(), want)
		}
		for of := range why { // what was first is settled
			if why[of] > 0 {
				why[of] = 0
				break
			}
		}
	}
}

// The screen reader hears that all is clear only where it is.
func TestVerdictIsTrue(t *testing.T) {
	quiet := func(m model) model {
		for w := range m.Reports {
			m.Reports[w].Findings, m.Reports[w].NotChecked = nil, nil
		}
		return m
	}
	for plan, want := range map[string]string{
		clear: "Week 2 of 2 All clear.",
		strings.Replace(clear, "week", "race 2027-03-21 half B\nweek", 1): "Week 2 of 2 All clear.",
		strings.Replace(clear, "week", "race 2027-03-21 half A\nweek", 1): "Week 2 of 2 Nothing to fix, 15 weeks to the race are not planned.",
	} {
		m, _ := after(quiet(opened(t, plan)), state.ShowWeek{Index: 1})
		if m.Live != want {
			t.Errorf("%q, want %q", m.Live, want)
		}
	}
}

// A plan that the rules speak about as a whole is not clear in any of its weeks.
func TestWholeIsNotClear(t *testing.T) {
	m := opened(t, "history longest_30d=45\nrace race_in=6 marathon A\nweek 1\nTue AM run-easy 30\nSun AM run-race 240\n")
	if len(m.Whole) == 0 {
		t.Fatal("nothing is said of the whole plan")
	}
	if e, w, a := state.OrWhole(nil, m.Whole); e+w+a != len(m.Whole) {
		t.Errorf("%d %d %d", e, w, a)
	}
	week := []rule.Finding{{Severity: rule.Warning}, {Severity: rule.Warning}}
	if e, w, a := state.OrWhole(week, m.Whole); e != 0 || w != 2 || a != 0 {
		t.Error("it speaks louder than the week")
	}
	m.Reports[0].Findings, m.Reports[0].NotChecked = nil, nil
	m, _ = after(m, state.ShowWeek{Index: 0})
	if strings.Contains(m.Live, "All clear") {
		t.Errorf("%q", m.Live)
	}
}
