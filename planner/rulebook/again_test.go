package rulebook_test

import (
	"slices"
	"strings"
	"testing"

	"hardeasy/app/words"
	"hardeasy/internal/testsize"
	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
)

// A sentence that needs a week which the plan does not have says so, and of which week.
func TestFindingsSayWhatTheyAssume(t *testing.T) {
	const (
		border = "week 1\nMon AM run-tempo 45\nSun PM str-heavy-full 50"
		easy   = "week 1\nWed AM run-easy 40"
		easy2  = "week 2\nWed AM run-easy 40"
	)
	for _, tt := range []struct{ name, plan, rule, assumed string }{
		{"a week alone", border, "no-heavy-before-hard-run", sameNext},
		{"the last week", easy + "\n" + strings.Replace(border, "1", "2", 1), "no-heavy-before-hard-run", sameNext},
		{"the first week", border + "\n" + easy2, "no-heavy-before-hard-run", sameBefore},
		{"a pair inside the week, too", border + "\nThu PM str-heavy-full 50\nFri AM run-tempo 45", "no-heavy-before-hard-run", ""},
		{"the week before is there", "week 1\nSun PM str-heavy-full 50\nweek 2\nMon AM run-tempo 45", "no-heavy-before-hard-run", ""},
		{"only the day after comes again", "week 1\nMon PM run-tempo 45\nSun AM str-moderate 40; PM run-easy 30", "same-day-order", sameNext},
		{"the day after is in the plan", "week 1\nSun AM str-moderate 40; PM run-easy 30\nweek 2\nMon PM run-tempo 45", "same-day-order", ""},
		{
			"only the run after the third lift comes again", "week 1\nMon PM run-tempo 45\nWed AM str-heavy-lower 50\nFri AM str-heavy-lower 50\nSun AM str-heavy-full 50",
			"archetype-no-balance", sameNext,
		},
	} {
		p := parsed(t, tt.plan)
		heard, was := false, plightOf(p)
		for f := range was.findings() {
			if f.Rule.ID != tt.rule {
				continue
			}
			heard = true
			if _, assumed := assumption(words.Finding(&p, f)); assumed != tt.assumed {
				t.Errorf("%s: it says %q, want %q", tt.name, assumed, tt.assumed)
			}
		}
		if !heard {
			t.Errorf("%s: no %s", tt.name, tt.rule)
		}
	}
}

// With an empty week behind the plan nothing assumes that the last one comes again: what did
// is not said, and what did not is said word for word.
func TestOnlyWhatNeedsAWeekAssumesIt(t *testing.T) {
	round := roundSuite()
	assuming := 0
	for seed := range uint64(testsize.Of(plans)) {
		p := seeded(seed).steady()
		p.Weeks = append([]planner.Week{{}}, p.Weeks...)
		more := p
		more.Weeks = append(slices.Clone(p.Weeks), planner.Week{})
		last := len(p.Weeks) - 1
		then := sayings(round, &more, last)
		for _, text := range sayings(round, &p, last) {
			sentence, assumed := assumption(text)
			if slices.Contains(then, sentence) != (assumed == "") {
				t.Fatalf("seed %d: %s\nwith a week behind it: %q\n%s", seed, text, then, notation.Format(p))
			}
			assuming += one(assumed != "")
		}
	}
	if assuming < 20 {
		t.Errorf("only %d sentences assume a week", assuming)
	}
}

func sayings(suite rule.Suite, p *planner.Plan, week int) (all []string) {
	for _, f := range suite.Check(p, week).Findings {
		all = append(all, words.Finding(p, &f))
	}
	return all
}
