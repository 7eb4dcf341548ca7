package rulebook_test

import (
	"fmt"
	"iter"
	"reflect"
	"slices"
	"strings"
	"testing"

	"hardeasy/app/words"
	"hardeasy/internal/testsize"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
)

// A fix keeps its word: its finding is gone, no week of the plan has an error or a warning
// that it had not, the weeks around have fewer findings, and races stay.
// Here it is held by looking at the whole plan anew, for each rule's example,
// for its cases (golden_test.go) and for random plans.

// plight is a plan with what is said of it.
type plight struct {
	plan    planner.Plan
	reports []rule.Report
	whole   []rule.Finding
}

func plightOf(p planner.Plan) plight {
	return plight{p, rulebook.Suite.CheckAll(&p), rulebook.Suite.Whole(&p)}
}

func TestFixesOfExamples(t *testing.T) {
	for _, r := range rulebook.Suite {
		if r.Generator {
			continue
		}
		before, after := plightOf(sideOf(t, r, r.Example.Before)), plightOf(sideOf(t, r, r.Example.After))
		fixes := 0
		for f := range before.findings() {
			if f.Rule != r {
				continue
			}
			fixes += before.fix(t, r.ID, f)
			for g := range after.findings() {
				if g.Rule == r && g.Week == f.Week {
					t.Errorf("%s: the example after is %s in week %d", r.ID, g.Severity, f.Week+1)
				}
			}
		}
		if (fixes == 0) != slices.Contains(aboutPeople, r.ID) {
			t.Errorf("%s: the example has %d fixes", r.ID, fixes)
		}
	}
}

func sideOf(t *testing.T, r *rule.Rule, side string) planner.Plan {
	p, err := r.Example.Read(side)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestFixesKeepTheirWord(t *testing.T) {
	found, fixed := 0, 0
	for seed := range uint64(testsize.Of(200)) {
		r := seeded(seed)
		r.perSlot = 1
		p := r.plan()
		if seed%8 == 0 {
			r.weeks = 6
			p = r.season()
		}
		was := plightOf(p)
		for f := range was.findings() {
			if text := words.Finding(&p, f); strings.ContainsAny(text, "{}!") || strings.Contains(text, "  ") {
				t.Fatalf("seed %d: %s", seed, text)
			}
			if f.Overridden == "" {
				found++
				fixed += min(1, was.fix(t, fmt.Sprint("seed ", seed), f))
			}
		}
	}
	if fixed*3 < found*2 {
		t.Errorf("%d of %d findings have a fix", fixed, found)
	}
	t.Logf("%d of %d findings have a fix", fixed, found)
}

func (was *plight) findings() iter.Seq[*rule.Finding] {
	return func(yield func(*rule.Finding) bool) {
		for i := range was.whole {
			if !yield(&was.whole[i]) {
				return
			}
		}
		for w := range was.reports {
			for i := range was.reports[w].Findings {
				if !yield(&was.reports[w].Findings[i]) {
					return
				}
			}
		}
	}
}

// fix tries what is offered for a finding, and counts it.
func (was *plight) fix(t *testing.T, name string, f *rule.Finding) int {
	t.Helper()
	fixes := rulebook.Suite.Fixes(&was.plan, f)
	for _, fix := range fixes {
		was.hold(t, fmt.Sprintf("%s, %s, week %d, %q", name, f.Rule.ID, f.Week, words.Capital(words.Edits(&was.plan, fix.Edits).Do)), f, fix)
	}
	return len(fixes)
}

func (was *plight) hold(t *testing.T, name string, f *rule.Finding, fix rule.Fix) {
	t.Helper()
	is := plightOf(applied(t, was.plan, fix.Edits...))
	if f.Week == rule.NoWeek {
		was.holdWhole(t, name, f, &is)
		return
	}
	from, to := f.Week-1, f.Week+1
	for _, id := range f.Sessions() {
		w, _, _ := was.plan.Find(id)
		from, to = min(from, w-1), max(to, w+1)
	}
	var before, after rule.Score
	for w := range is.reports {
		if from <= w && w <= to {
			before, after = before.Plus(was.reports[w].Score), after.Plus(is.reports[w].Score)
		}
		for _, g := range is.reports[w].Findings {
			if g.Rule == f.Rule && w == f.Week {
				t.Errorf("%s: still there", name)
			}
		}
		holdWeek(t, name, &was.reports[w], &is.reports[w])
	}
	holdWeek(t, name, &rule.Report{Findings: was.whole}, &rule.Report{Findings: is.whole})
	if !after.Fewer(before) {
		t.Errorf("%s: %v after %v", name, after, before)
	}
	for w := range was.plan.Weeks {
		for _, s := range was.plan.Weeks[w].Sessions {
			_, same, ok := is.plan.Find(s.ID)
			if s.Type == catalog.RunRace && (!ok || same.Day != s.Day || same.Slot != s.Slot) {
				t.Errorf("%s: moves a race", name)
			}
			if s.Done && (!ok || !reflect.DeepEqual(*same, s)) {
				t.Errorf("%s: changes what is done", name)
			}
		}
	}
}

// holdWeek holds that no rule has an error or a warning in more places than it had. What was
// an error may be a warning.
func holdWeek(t *testing.T, name string, was, is *rule.Report) {
	t.Helper()
	before := map[*rule.Rule]rule.Score{}
	for _, f := range was.Findings {
		before[f.Rule] = placesOf(&f)
	}
	for _, f := range is.Findings {
		e, w, _ := placesOf(&f).Counts()
		eBefore, wBefore, _ := before[f.Rule].Counts()
		if e > eBefore || e+w > eBefore+wBefore {
			t.Errorf("%s: week %d has a new %s by %s", name, is.Week+1, f.Severity, f.Rule.ID)
		}
	}
}

// placesOf are the places of a finding, one for what is said of the whole plan.
func placesOf(f *rule.Finding) rule.Score {
	places := f.Score
	if f.Week == rule.NoWeek && f.Overridden == "" {
		places.Charge(f.Severity, rule.Unit)
	}
	return places
}

// holdWhole holds a way to go on with a finding about the whole plan: the finding is gone, or
// answered where what it reports is over, and no week has more to put right.
func (was *plight) holdWhole(t *testing.T, name string, f *rule.Finding, is *plight) {
	t.Helper()
	for i := range is.whole {
		if is.whole[i].Rule == f.Rule && !f.Rule.Past {
			t.Errorf("%s: still there", name)
		}
	}
	for w := range is.reports {
		holdWeek(t, name, &was.reports[w], &is.reports[w])
	}
}

// A long run three weeks on is no leap beside a long tempo run. To make that an
// easy run of the usual length would make it one.
func TestFixesHeedLaterWeeks(t *testing.T) {
	const plan = "history longest_30d=40\nweek 1 phase=base\nTue AM run-tempo 100\nThu AM run-easy 40\nSat AM run-easy 40\n" +
		"week 2 phase=base\nTue AM run-easy 40\nweek 3 phase=base\nTue AM run-easy 40\nweek 4 phase=base\nSun AM run-long "
	for long, want := range map[string]bool{"45": true, "80": false, "110": false} {
		was := plightOf(parsed(t, plan+long))
		offered := false
		for f := range was.findings() {
			if f.Rule != book("intensity-distribution") {
				continue
			}
			was.fix(t, long, f)
			for _, fix := range rulebook.Suite.Fixes(&was.plan, f) {
				offered = offered || slices.Contains(fix.Edits, planner.Edit(planner.Retype{Session: 1, Type: catalog.RunEasy}))
			}
		}
		if offered != want {
			t.Errorf("before a long run of %s min the tempo run may become easy: %v", long, offered)
		}
	}
}

// The effect of key-run-protected.
func TestKeyRunProtected(t *testing.T) {
	for goal, want := range map[string]string{
		"endurance": "Move the lift to Wednesday evening",
		"balanced":  "Move the lift to Wednesday evening",
		"strength":  "Move the tempo run to Wednesday morning",
	} {
		p, err := notation.Parse("athlete lift=advanced goal=" + goal + `
week 1
Mon PM str-heavy-lower 50
Tue AM run-tempo 45
Wed AM str-core-mobility 8
Sat AM run-easy 40
Sun AM run-easy 60
`)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range rulebook.Suite.Check(&p, 0).Findings {
			if f.Rule != book("no-heavy-before-hard-run") {
				continue
			}
			fixes := rulebook.Suite.Fixes(&p, &f)
			if len(fixes) == 0 {
				t.Fatal("no fix")
			}
			if got := words.Capital(words.Edits(&p, fixes[0].Edits).Do); got != want {
				t.Errorf("%s: %s, want %s", goal, got, want)
			}
		}
	}
}
