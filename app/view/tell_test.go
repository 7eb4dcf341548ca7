package view_test

import (
	"slices"
	"strings"
	"testing"

	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// What rules lack is an invitation once, and then what the verdict leaves open. All is clear
// only when nothing is left unchecked.
func TestPlanStatus(t *testing.T) {
	all := states(t)
	for name, want := range map[string]string{
		"week":       "7 rules not checked: tell us 6 things",
		"told later": "9 rules not checked for lack of data",
		"empty week": "2 rules were not checked: tell us the load of your last week and your last lighter week",
		"told":       "",
	} {
		m := all[name]
		page := draw(t, &m)
		var said []string
		for _, e := range page.where("data-testid", "plan-status").children {
			if !e.hidden() {
				said = append(said, e.text())
			}
		}
		if want == "" {
			want = words.StatusUnchecked.Of(len(m.Report().NotChecked))
		}
		if !slices.Equal(said, []string{want}) {
			t.Errorf("%s: %q, want %q", name, said, want)
		}
	}
}

// Without findings the chip says the first reason why not all is clear, and all that the other
// places say agrees with it.
func TestChip(t *testing.T) {
	all := states(t)
	quiet := func(name string, unchecked int) state.Model {
		m := all[name]
		m.Reports, m.Whole = slices.Clone(m.Reports), nil
		lacks := m.Reports[m.Shown].NotChecked
		m.Reports[m.Shown].Findings, m.Reports[m.Shown].NotChecked = nil, lacks[:min(unchecked, len(lacks))]
		return m
	}
	for _, tt := range []struct {
		name       string
		unchecked  int
		chip, icon string
		panel      words.Key
		status     bool
	}{
		{"week 2", 0, "All clear", "clear", words.FindingsNone, false},
		{"week 2", 2, "2 not checked", "open", words.FindingsNoneChecked, true},
		{"empty week", 2, "Not planned", "open", words.StatusEmpty, true},
		{"missed", 0, "1 missed", "open", words.FindingsNone, true},
		{"gap", 0, "1 to plan", "open", words.FindingsNone, true},
		{"week over", 0, "Over", "open", words.StatusOver, false},
	} {
		m := quiet(tt.name, tt.unchecked)
		page := draw(t, &m)
		chip := page.where("data-testid", "verdict")
		if chip.text() != tt.chip || !chip.class(tt.icon) || page.where("data-testid", "plan-status").hidden() == tt.status {
			t.Errorf("%s: the chip says %q", tt.name, chip.text())
		}
		if panel := page.all(func(e *element) bool { return e.class("findings") })[0].text(); !strings.Contains(panel, tt.panel.Text()) {
			t.Errorf("%s: the list says %q", tt.name, panel)
		}
		m.Screen = state.SeasonScreen
		season := draw(t, &m)
		row := season.all(func(e *element) bool { return e.class("week-row") })[m.Shown]
		if got := strings.Contains(row.text(), "All clear"); got != (tt.chip == "All clear") {
			t.Errorf("%s: the list of weeks says %q", tt.name, row.text())
		}
	}
	far := quiet("far", 0)
	far.Whole = all["far"].Whole
	if chip := draw(t, &far).where("data-testid", "verdict"); chip.text() != "1 warning" && chip.text() != "1 to fix" {
		t.Errorf("beside what is said of the whole plan the chip says %q", chip.text())
	}
	far.Screen = state.SeasonScreen
	if text := draw(t, &far).where("id", "main").text(); strings.Contains(text, "All clear") {
		t.Errorf("beside what is said of the whole plan: %q", text)
	}
}

// What comes with a link, and what the solver proposes, is called clear only where it is.
func TestClearElsewhere(t *testing.T) {
	const plan = "race 2027-03-21 half A\nweek 2026-11-23\nTue AM run-easy 40\n"
	m := after(state.Model{Date: tuesday}, state.TextReceived{Text: plan})
	m.Preview.Reports[0], m.Preview.Whole = rule.Report{}, nil
	if step := draw(t, &m).all(func(e *element) bool { return e.class("step") })[0].text(); !strings.Contains(step, "Nothing to fix, 16 weeks to the race are not planned.") {
		t.Errorf("%q", step)
	}

	m = states(t)["proposal"]
	p := *m.Proposal
	p.Choices = slices.Clone(p.Choices)
	p.Choices[p.Chosen].Findings = nil
	m.Proposal, m.Reports = &p, slices.Clone(m.Reports)
	head := func() string { return draw(t, &m).all(func(e *element) bool { return e.class("bends") })[0].text() }
	if got := head(); got != words.ProposalNothingChecked.Text() {
		t.Errorf("rules could not be checked: %q", got)
	}
	for w := range m.Reports {
		m.Reports[w].NotChecked = nil
	}
	if got := head(); got != words.ProposalNothingLeft.Text() {
		t.Errorf("all is clear: %q", got)
	}
	m.Plan.Races = []planner.Race{{Day: 60, Distance: planner.K10}}
	if got := head(); got != words.ProposalNothingHere.Text() {
		t.Errorf("weeks to the race are not planned: %q", got)
	}
}

// What was missed is a list, with two answers for each.
func TestMissedSheet(t *testing.T) {
	m := states(t)["missed, sheet"]
	form := draw(t, &m).where("role", "dialog")
	rows := form.with("data-missed")
	if len(rows) != 1 || !strings.Contains(rows[0].text(), "Heavy full body") || !strings.Contains(rows[0].text(), "Mon, 23 Nov") || len(rows[0].tagged("button")) != 2 {
		t.Errorf("%q", form.text())
	}
}

// The form has a field for each thing that is lacking, with its question.
func TestTellSheet(t *testing.T) {
	m := states(t)["telling"]
	form := draw(t, &m).where("role", "dialog")
	var fields, labels []string
	for _, e := range form.tagged("input") {
		fields = append(fields, strings.TrimPrefix(e.attrs["name"], "tell-"))
	}
	for _, e := range form.all(func(e *element) bool { return e.class("label") }) {
		labels = append(labels, e.text())
	}
	if strings.Join(fields, " ") != m.Sheet.Tell.Asks.String() {
		t.Errorf("fields %q for %s", fields, m.Sheet.Tell.Asks)
	}
	if !slices.Contains(labels, "When was your last lighter week?") || len(labels) != len(fields) {
		t.Errorf("%q", labels)
	}
}

// What the check-in changes stands between it and the sessions of the day.
func TestTodaySays(t *testing.T) {
	all := states(t)
	for name, ways := range map[string]int{"tired": 0, "tired, ways": 1} {
		m := all[name]
		main := draw(t, &m).where("id", "main")
		says := main.where("data-testid", "today-says")
		at := slices.Index(main.children, says)
		if at < 1 || !main.children[at-1].class("check-in") {
			t.Errorf("%s: it does not stand right below the check-in", name)
		}
		if text := says.text(); !strings.Contains(text, "You slept only 4 h.") {
			t.Errorf("%s: %q", name, text)
		}
		if got := len(says.all(func(e *element) bool { return e.attrs["data-action"] == "fix-today" })); got != ways {
			t.Errorf("%s: %d ways, want %d", name, got, ways)
		}
	}
}
