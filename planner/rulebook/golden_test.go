package rulebook_test

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
)

// A file testdata/<rule id>.txt holds the cases of one rule, as sections that
// begin with a line between two dashes:
//
//	-- error: the evening before --     a case: what must fire, and its name
//	# today 2026-11-25                  the day on which it is looked at, where that matters
//	week 1                              the plan
//	...
//	-- want --                          week, severity and sessions; the sentence
//	-- fix: Move ... --                 one for each fix: the days that it changes
//
// The head of a case is written by hand from the rulebook. "go test -update"
// writes the want and fix sections below it, to be read before they are kept.
// A case that begins with "silent:" has neither. One that begins with
// "unchecked:" lacks what the rule needs to know; its want section says what.
var update = flag.Bool("update", false, "rewrite the want and fix sections of testdata")

type section struct{ head, body string }

func readSections(t *testing.T, file string) []section {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var sections []section
	for line := range strings.Lines(string(data)) {
		if head, ok := strings.CutPrefix(strings.TrimSpace(line), "-- "); ok {
			sections = append(sections, section{head: strings.TrimSuffix(head, " --")})
		} else if len(sections) > 0 {
			sections[len(sections)-1].body += line
		}
	}
	return sections
}

// goldenCase is a plan and what its rule should say of it.
type goldenCase struct {
	severity, name, plan string
	want                 []section
}

func readCases(t *testing.T, file string) []goldenCase {
	t.Helper()
	var cases []goldenCase
	for _, s := range readSections(t, file) {
		severity, name, _ := strings.Cut(s.head, ": ")
		switch severity {
		case "silent", "unchecked", "advice", "warning", "error":
			cases = append(cases, goldenCase{severity: severity, name: name, plan: s.body})
		case "want", "fix":
			if len(cases) == 0 {
				t.Fatalf("%s: %s stands before any case", file, s.head)
			}
			c := &cases[len(cases)-1]
			c.want = append(c.want, s)
		default:
			t.Fatalf("%s: what is %q?", file, s.head)
		}
	}
	return cases
}

func TestGolden(t *testing.T) {
	for _, r := range rulebook.Suite {
		if r.Generator {
			continue
		}
		t.Run(r.ID, func(t *testing.T) {
			file := "testdata/" + r.ID + ".txt"
			cases := readCases(t, file)
			var out strings.Builder
			for _, c := range cases {
				fmt.Fprintf(&out, "-- %s: %s --\n%s", c.severity, c.name, c.plan)
				got := judgeCase(t, r, c)
				for _, s := range got {
					fmt.Fprintf(&out, "-- %s --\n%s", s.head, s.body)
				}
				if !*update && !slices.Equal(got, c.want) {
					t.Errorf("%s:\n got %v\nwant %v", c.name, got, c.want)
				}
			}
			if *update {
				if err := os.WriteFile(file, []byte(out.String()), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// judgeCase holds the case's severity against what the suite says, and returns
// the sections that document it.
func judgeCase(t *testing.T, r *rule.Rule, c goldenCase) []section {
	t.Helper()
	p := parsed(t, c.plan)
	want := section{head: "want"}
	var fixes []section
	highest, checked := rule.Clear, 0
	was := plightOf(p)
	reports := was.reports
	for _, report := range reports {
		i := slices.IndexFunc(report.NotChecked, func(n rule.NotChecked) bool { return n.Rule == r })
		switch {
		case i < 0:
			checked++
		case c.severity == "unchecked":
			want.body += fmt.Sprintf("week %d not checked: %s\n", report.Week+1, strings.Join(words.Needs(report.NotChecked[i].Missing), ", "))
		}
	}
	for f := range was.findings() {
		if f.Rule != r {
			continue
		}
		highest = max(highest, f.Severity)
		where := "plan"
		if f.Week != rule.NoWeek {
			where = fmt.Sprintf("week %d", f.Week+1)
		}
		want.body += fmt.Sprintf("%s %s%s\n%s\n", where, f.Severity, sessionsOf(&p, f), words.Finding(&p, f))
		for _, fix := range rulebook.Suite.Fixes(&p, f) {
			is := words.Capital(words.Edits(&p, fix.Edits).Do)
			was.hold(t, c.name+": "+is, f, fix)
			fixes = append(fixes, section{"fix: " + is, changed(&p, fix.Edits)})
		}
	}
	verdict := highest.String()
	switch {
	case checked == 0:
		verdict = "unchecked"
	case highest == rule.Clear:
		verdict = "silent"
	}
	if verdict != c.severity {
		t.Errorf("%s: %s, want %s", c.name, verdict, c.severity)
	}
	if verdict == "silent" {
		return nil
	}
	return append([]section{want}, fixes...)
}

// sessionsOf lists the finding's pairs in notation.
func sessionsOf(p *planner.Plan, f *rule.Finding) string {
	text := ""
	for i, pair := range f.Pairs {
		text += [2]string{"; ", ": "}[min(1, 1-min(i, 1))] + sessionOf(p, f, pair.A)
		if pair.B != 0 {
			text += ", " + sessionOf(p, f, pair.B)
		}
	}
	return text
}

func sessionOf(p *planner.Plan, f *rule.Finding, id planner.SessionID) string {
	w, s, _ := p.Find(id)
	text := fmt.Sprintf("%v %v %v", s.Day, s.Slot, s.Type)
	if w != f.Week {
		text += fmt.Sprintf(" of week %d", w+1)
	}
	return text
}

// changed are the lines of the plan after the edits that it had not before.
func changed(p *planner.Plan, edits []planner.Edit) string {
	next, err := planner.Apply(*p, edits...)
	if err != nil {
		return err.Error() + "\n"
	}
	before := strings.Split(notation.Format(*p), "\n")
	text := ""
	for line := range strings.Lines(notation.Format(next)) {
		if !slices.Contains(before, strings.TrimSuffix(line, "\n")) {
			text += line
		}
	}
	return text
}

// Each way out that a rule proposes is the only one, once, and helps in a case.
func TestGoldenFixes(t *testing.T) {
	for at, r := range rulebook.Suite {
		if r.Generator {
			continue
		}
		cases := readCases(t, "testdata/"+r.ID+".txt")
		for i := range r.Fixes {
			one := *r
			one.Fixes = r.Fixes[i : i+1]
			suite := slices.Clone(rulebook.Suite)
			suite[at] = &one
			if !slices.ContainsFunc(cases, func(c goldenCase) bool { return helped(t, suite, &one, c.plan) }) {
				t.Errorf("%s: no case shows fix %d", r.ID, i+1)
			}
		}
	}
}

func helped(t *testing.T, suite rule.Suite, r *rule.Rule, plan string) bool {
	p := parsed(t, plan)
	found := suite.Whole(&p)
	for _, report := range suite.CheckAll(&p) {
		found = append(found, report.Findings...)
	}
	return slices.ContainsFunc(found, func(f rule.Finding) bool { return f.Rule == r && len(suite.Fixes(&p, &f)) > 0 })
}

// shownAs is what a severity is called where people read.
var shownAs = map[string]string{"error": "to fix", "warning": "warning", "advice": " tip"}

// A rule's cases cover its ladder, its silence and, where it looks at
// neighbouring days, the border between weeks.
func TestGoldenCoverage(t *testing.T) {
	for _, r := range rulebook.Suite {
		if r.Generator {
			continue
		}
		cases := readCases(t, "testdata/"+r.ID+".txt")
		ladder := strings.ToLower(words.RuleLadder(r.ID))
		for _, severity := range []string{"error", "warning", "advice"} {
			has := slices.ContainsFunc(cases, func(c goldenCase) bool { return c.severity == severity })
			if has != (strings.Contains(ladder, severity) || strings.Contains(ladder, shownAs[severity])) {
				t.Errorf("%s: the ladder and the cases disagree about %s", r.ID, severity)
			}
		}
		if !slices.ContainsFunc(cases, func(c goldenCase) bool { return c.severity == "silent" }) {
			t.Errorf("%s: no silent case", r.ID)
		}
		if (len(r.Needs) > 0) != slices.ContainsFunc(cases, func(c goldenCase) bool { return c.severity == "unchecked" }) {
			t.Errorf("%s: its needs and its unchecked cases disagree", r.ID)
		}
		if r.Span == rule.Window && !slices.ContainsFunc(cases, func(c goldenCase) bool {
			return c.severity != "silent" && strings.Contains(c.plan, "week 2")
		}) {
			t.Errorf("%s: no case across the week's border", r.ID)
		}
	}
}
