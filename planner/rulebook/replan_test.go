package rulebook_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
)

// What a coach made of a plan in which something happened, and what a coach would
// not do (testdata/replan). A wrong answer gets the warning that names its cause; a right
// one gets no warning, as the person sees it on the day they ask.
func TestReplanned(t *testing.T) {
	for _, c := range []struct {
		file  string
		spans string
		today string
		cause string // the warning that a wrong answer gets, among others; "" = the answer is right
	}{
		{"base", "", "", ""},
		{"case1-ill-5-days", "span 2027-03-09..2027-03-13 ill", "2027-03-13", ""},
		{"case1-wrong-catch-up", "span 2027-03-09..2027-03-13 ill", "2027-03-13", "8 warning return-after-gap"},
		{"case2-race-a-week-earlier", "", "2027-03-22", ""},
		{"case3-missed-long-run", "", "2027-03-01", ""},
		{"case3-wrong-made-up-next-week", "", "2027-03-01", "6 warning single-run-spike"},
		{"case4-travel-no-gym", "span 2027-03-01..2027-03-07 travel equipment=none", "2027-02-28", ""},
		{"case5-wednesday-evening-closed", "span 2027-02-22.. closed wed pm", "2027-02-21", ""},
		{"case5-wrong-rest-day-lost", "span 2027-02-22.. closed wed pm", "2027-02-21", "5 warning weekly-rest-day"},
		{"case6-injury-weeks-10-11", "span 2027-03-29..2027-04-11 injured limited", "2027-03-29", ""},
		{"case6-return-weeks-12-14", "span 2027-03-29..2027-04-11 injured limited\nspan 2027-04-12..2027-05-09 injured return", "2027-03-29", ""},
		{"case7-three-weeks-skipped", "", "2027-03-15", ""},
		{"case7-wrong-resume-as-planned", "", "2027-03-15", "8 warning return-after-gap"},
		{"case8-wants-more", "", "2027-02-14", ""},
		{"case8-wrong-20-percent", "", "2027-02-14", "4 warning single-run-spike"},
	} {
		data, err := os.ReadFile("testdata/replan/" + c.file + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		text := string(data)
		if c.spans != "" {
			text = strings.Replace(text, "race ", c.spans+"\nrace ", 1)
		}
		p := parsed(t, text)
		if c.today != "" {
			p.Today, _ = planner.ParseDate(c.today)
		}
		var got []string
		for _, report := range rulebook.Suite.CheckAll(&p) {
			for _, f := range report.Findings {
				if f.Severity >= rule.Warning && !p.Over(report.Week) {
					got = append(got, fmt.Sprintf("%d %s %s", f.Week+1, f.Severity, f.Rule.ID))
				}
			}
		}
		if c.cause == "" && len(got) > 0 || c.cause != "" && !slices.Contains(got, c.cause) {
			t.Errorf("%s: got %v, want %s", c.file, got, c.cause)
		}
	}
}
