package view_test

import (
	"slices"
	"strings"
	"testing"

	"hardeasy/app/words"
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
			want = words.RulesNotChecked.Of(len(m.Report().NotChecked))
		}
		if !slices.Equal(said, []string{want}) {
			t.Errorf("%s: %q, want %q", name, said, want)
		}
	}
	m := all["empty week"]
	m.Reports = slices.Clone(m.Reports)
	m.Reports[m.Shown].Findings = nil
	if chip := draw(t, &m).where("data-testid", "verdict"); chip.text() != "2 not checked" || !chip.class("unchecked") {
		t.Errorf("beside unchecked rules the chip says %q", chip.text())
	}
	m.Reports[m.Shown].NotChecked = nil
	page := draw(t, &m)
	if chip := page.where("data-testid", "verdict"); chip.text() != words.VerdictClear.Text() || !page.where("data-testid", "plan-status").hidden() {
		t.Errorf("with all checked the chip says %q", chip.text())
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
