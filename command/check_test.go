//go:build !js

package command

import (
	"strings"
	"testing"

	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
)

// What a person decided about rules holds for the words, the counts and the
// exit code.
func TestCheckRulings(t *testing.T) {
	const id = "no-heavy-before-hard-run"
	for _, tt := range []struct {
		rulings      string
		code         int
		has, without string
	}{
		{"", 1, "error: ", "overridden"},
		{"mute " + id + "\n", 0, "0 errors", id},
		{"severity " + id + " warning\n", 0, "week 1: warning: ", "week 1: error"},
		{"override " + id + " week=1 \"a camp\"\n", 0, "week 1: overridden error: ", "1 error"},
		{"override " + id + " week=1 \"a camp\"\n", 0, "    your reason: \"a camp\"\n", "week 1: error"},
		{"override " + id + " week=1 \"a camp\"\n", 0, "; 1 overridden\n", "there is no rule"},
		{"override " + id + " week=2 \"a camp\"\n", 1, "1 error", "overridden"},
		{"mute no-fun\n", 1, "there is no rule no-fun: what the plan says of it was passed over\n", "overridden"},
	} {
		code, stdout, stderr := call(tt.rulings+wrong, "check", "-")
		if code != tt.code || stderr != "" || !strings.Contains(stdout, tt.has) || strings.Contains(stdout, tt.without) {
			t.Errorf("%q: %d\n%s%s\nwant %d, with %q, without %q", tt.rulings, code, stdout, stderr, tt.code, tt.has, tt.without)
		}
	}
}

// What keeps a plan without findings from being fine stands below the counts.
func TestCheckNotClear(t *testing.T) {
	const plan = "today 2026-12-03\nrace 2026-12-27 10k A\nweek 2026-11-30\nMon AM run-easy 30 done\nTue AM run-easy 30\nWed AM str-moderate 30\nSat AM run-easy 40\n"
	_, stdout, stderr := call(plan, "check", "-")
	if want := " advice\n2 sessions missed\n3 weeks to the race are not planned\nnot checked:\n"; !strings.Contains(stdout, want) {
		t.Errorf("got\n%s%s\nwant\n%s", stdout, stderr, want)
	}
	_, stdout, _ = call(plan, "check", "-json", "-")
	if want := `"not_clear":["2 sessions missed","3 weeks to the race are not planned"]`; !strings.Contains(compact(stdout), want) {
		t.Errorf("got\n%s\nwant\n%s", stdout, want)
	}
}

func TestVerdictAlwaysOn(t *testing.T) {
	p, err := notation.Parse("mute return-easy-first\nweek 1\nTue AM run-tempo 45\n")
	if err != nil {
		t.Fatal(err)
	}
	safe := *toys[0]
	safe.AlwaysOn = true
	v := judge(rule.Suite{&safe}, &p)
	var b strings.Builder
	if err := v.writeText(&b); err != nil {
		t.Fatal(err)
	}
	if want := "1 error, 0 warnings, 0 advice\nreturn-easy-first is for your safety and stays on\n"; !strings.HasSuffix(b.String(), want) {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
}

func TestVerdictOverridden(t *testing.T) {
	p, err := notation.Parse("override return-easy-first week=1 \"a <hard> camp\"\nmute heavy-cap\nmute weekly-volume-jump\nweek 1\nTue AM run-tempo 45\n")
	if err != nil {
		t.Fatal(err)
	}
	v := judge(toys, &p)
	var b strings.Builder
	if err := v.writeJSON(&b); err != nil {
		t.Fatal(err)
	}
	want := `{"findings":[{"rule":"return-easy-first","severity":"error","week":1,"sessions":["week 1 Tue AM run-tempo"],` +
		`"message":"` + tempoSays + `","overridden":"a <hard> camp"}],"not_checked":[]}`
	if got := compact(b.String()); got != want || v.errors != 0 || v.overridden != 1 {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
