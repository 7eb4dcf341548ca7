package rules

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const plans = 3000

// fired are the findings of a plan as "week rule severity".
func fired(p *planner.Plan, but ...string) []string {
	var all []string
	for _, r := range Suite.CheckAll(p) {
		for _, f := range r.Findings {
			if !slices.Contains(but, f.Rule.ID) {
				all = append(all, fmt.Sprint(f.Week, " ", f.Rule.ID, " ", f.Severity))
			}
		}
	}
	return all
}

// Rulebook section 7, property 2. It holds where removing a session moves no
// other: sessions of a slot stand back to back, so taking the first away brings
// the second nearer to what was before.
func TestRemovingNeverAddsAClash(t *testing.T) {
	clash := func(id string) bool {
		return id == "no-lift-run-same-workout" || id == "same-day-min-gap" || strings.HasPrefix(id, "no-heavy-")
	}
	for seed := range uint64(plans) {
		r := seeded(seed)
		r.perSlot, r.tame = 1, true
		p := r.plan()
		before := clashes(&p, clash)
		for w := range p.Weeks {
			for _, s := range p.Weeks[w].Sessions {
				next, err := planner.Apply(p, planner.Drop{Session: s.ID})
				if err != nil {
					t.Fatal(err)
				}
				for _, c := range clashes(&next, clash) {
					if !slices.Contains(before, c) {
						t.Fatalf("seed %d: without session %d there is %s", seed, s.ID, c)
					}
				}
			}
		}
	}
}

func clashes(p *planner.Plan, is func(id string) bool) []string {
	var all []string
	for _, r := range Suite.CheckAll(p) {
		for _, f := range r.Findings {
			if is(f.Rule.ID) {
				all = append(all, fmt.Sprint(f.Week, f.Rule.ID))
			}
		}
	}
	return all
}

// Property 4: with the same two sessions on the same dates, more time between
// them never makes the verdict worse, neither of one rule nor as a whole.
// same-day-min-gap takes over from no-lift-run-same-workout and is no better or
// worse for itself.
func TestMoreTimeIsNeverWorse(t *testing.T) {
	for seed := range uint64(plans) {
		r := seeded(seed)
		a, b := r.session(), r.session()
		a.ID, b.ID = 1, 2
		a.Minutes, b.Minutes = min(a.Minutes, 120), min(b.Minutes, 120)
		days := r.IntN(4)
		b.Day = planner.Weekday(days)
		a.Slot, b.Slot = planner.AM, planner.PM
		p := planner.Plan{Athlete: r.athlete(), LastID: 2, Weeks: []planner.Week{{Sessions: []planner.Session{a, b}}}}
		p.Athlete.Phase = planner.Base
		var was rule.Report
		for later := 0; later < 18*60; later += 7 {
			p.Athlete.Times = [planner.Slots]int{5 * 60, 5*60 + 1, 5*60 + later}
			is := Suite.Check(&p, 0)
			if later > 0 {
				if worst(is) > worst(was) {
					t.Fatalf("seed %d, day %d: %d min later it is worse: %v, was %v", seed, days, later, is.Findings, was.Findings)
				}
				for _, f := range is.Findings {
					if f.Rule != sameDayMinGap && f.Severity > severityOf(was, f.Rule) {
						t.Fatalf("seed %d: %d min later %s is worse", seed, later, f.Rule.ID)
					}
				}
			}
			was = is
		}
	}
}

func worst(r rule.Report) rule.Severity {
	if len(r.Findings) == 0 {
		return rule.Clear
	}
	return r.Findings[0].Severity
}

func severityOf(r rule.Report, of *rule.Rule) rule.Severity {
	for _, f := range r.Findings {
		if f.Rule == of {
			return f.Severity
		}
	}
	return rule.Clear
}

// Property 5.
func TestSchoolChangesOnlySchoolRules(t *testing.T) {
	for seed := range uint64(plans) {
		p := seeded(seed).plan()
		p.Athlete.School = planner.Auto
		want := fired(&p, schoolRules...)
		for school := planner.SeparateDays; school <= planner.Consolidate; school++ {
			p.Athlete.School = school
			if got := fired(&p, schoolRules...); !slices.Equal(got, want) {
				t.Fatalf("seed %d, %v: %v, under auto %v", seed, school, got, want)
			}
		}
	}
}

func TestIDsDoNotMatter(t *testing.T) {
	for seed := range uint64(plans) {
		r := seeded(seed)
		p := r.plan()
		other, back := p, map[planner.SessionID]planner.SessionID{}
		other.Weeks = slices.Clone(p.Weeks)
		for w := range other.Weeks {
			sessions := slices.Clone(other.Weeks[w].Sessions)
			for i := range sessions {
				id := p.LastID*3 - 2*sessions[i].ID
				back[id], sessions[i].ID = sessions[i].ID, id
			}
			other.Weeks[w].Sessions = sessions
		}
		want, got := Suite.CheckAll(&p), Suite.CheckAll(&other)
		for w := range got {
			for i := range got[w].Findings {
				f := &got[w].Findings[i]
				text := f.Text(&other)
				for j := range f.Pairs {
					f.Pairs[j] = rule.Pair{A: back[f.Pairs[j].A], B: back[f.Pairs[j].B]}
				}
				if text != want[w].Findings[i].Text(&p) {
					t.Fatalf("seed %d: the sentence changed", seed)
				}
			}
		}
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("seed %d: got %v, want %v", seed, got, want)
		}
	}
}

// An empty week after the plan changes nothing, nor does one before it when
// dates and the weeks of lifting keep their meaning.
func TestEmptyNeighbourChangesNothing(t *testing.T) {
	for seed := range uint64(plans) {
		p := seeded(seed).plan()
		want := Suite.CheckAll(&p)
		more := p
		more.Weeks = append(append([]planner.Week{{}}, p.Weeks...), planner.Week{})
		more.Athlete.LiftWeek--
		more.Races = slices.Clone(p.Races)
		for i := range more.Races {
			more.Races[i].Day += 7
		}
		for w := range want {
			got := Suite.Check(&more, w+1)
			got.Week = w
			for i := range got.Findings {
				got.Findings[i].Week = w
			}
			if !reflect.DeepEqual(got, want[w]) {
				t.Fatalf("seed %d, week %d: got %v, want %v", seed, w, got, want[w])
			}
		}
	}
}

// One judge for all, in any order, says what a new one says.
func TestJudgeHasNoMemory(t *testing.T) {
	j := rule.Judge{Suite: Suite}
	for seed := range uint64(plans) {
		p := seeded(seed).plan()
		for w := len(p.Weeks) - 1; w >= 0; w-- {
			want := Suite.Check(&p, w)
			if score := j.Score(&p, w); score != want.Score {
				t.Fatalf("seed %d: score %v, want %v", seed, score, want.Score)
			}
			if got := j.Check(&p, w); !reflect.DeepEqual(got, want) {
				t.Fatalf("seed %d: got %v, want %v", seed, got, want)
			}
		}
	}
}

func TestFixesKeepTheirWord(t *testing.T) {
	found, fixed := 0, 0
	for seed := range uint64(200) {
		r := seeded(seed)
		r.weeks, r.perSlot = 2, 1
		p := r.plan()
		for _, report := range Suite.CheckAll(&p) {
			for i := range report.Findings {
				f := &report.Findings[i]
				if text := f.Text(&p); strings.ContainsAny(text, "{}!") || strings.Contains(text, "  ") {
					t.Fatalf("seed %d: %s", seed, text)
				}
				fixes := Suite.Fixes(&p, f)
				found++
				fixed += min(len(fixes), 1)
				for _, fix := range fixes {
					checkFix(t, seed, &p, f, fix)
				}
			}
		}
	}
	if fixed*4 < found*3 {
		t.Errorf("%d of %d findings have a fix", fixed, found)
	}
	t.Logf("%d of %d findings have a fix", fixed, found)
}

// The effect of key-run-protected.
func TestKeyRunProtected(t *testing.T) {
	for goal, want := range map[string]string{
		"endurance": "Move heavy lower body to Thursday evening",
		"balanced":  "Move heavy lower body to Thursday evening",
		"strength":  "Move tempo run to Wednesday morning",
	} {
		p, err := planner.Parse("athlete lift=advanced goal=" + goal + `
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
		for _, f := range Suite.Check(&p, 0).Findings {
			if f.Rule != noHeavyBeforeHardRun {
				continue
			}
			fixes := Suite.Fixes(&p, &f)
			if len(fixes) == 0 {
				t.Fatal("no fix")
			}
			if got := rule.Describe(&p, fixes[0].Edits); got != want {
				t.Errorf("%s: %s, want %s", goal, got, want)
			}
		}
	}
}

func checkFix(t *testing.T, seed uint64, p *planner.Plan, f *rule.Finding, fix rule.Fix) {
	t.Helper()
	next, err := planner.Apply(*p, fix.Edits...)
	if err != nil {
		t.Fatalf("seed %d: %v", seed, err)
	}
	what := fmt.Sprintf("seed %d, %s, week %d, %q", seed, f.Rule.ID, f.Week, rule.Describe(p, fix.Edits))
	was := fired(p)
	var before, after rule.Score
	for _, r := range Suite.CheckAll(p) {
		before = before.Plus(r.Score)
	}
	for _, r := range Suite.CheckAll(&next) {
		after = after.Plus(r.Score)
		for _, g := range r.Findings {
			if g.Rule == f.Rule && g.Week == f.Week {
				t.Fatalf("%s: still there", what)
			}
			if at := fmt.Sprint(g.Week, " ", g.Rule.ID, " ", g.Severity); g.Severity == rule.Error && !slices.Contains(was, at) {
				t.Fatalf("%s: brings %s", what, at)
			}
		}
	}
	if !after.Fewer(before) {
		t.Fatalf("%s: %v after %v", what, after, before)
	}
	for w := range p.Weeks {
		for _, s := range p.Weeks[w].Sessions {
			if s.Type != catalog.RunRace {
				continue
			}
			if _, same, ok := next.Find(s.ID); !ok || same.Day != s.Day || same.Slot != s.Slot {
				t.Fatalf("%s: moves a race", what)
			}
		}
	}
}

func TestScoreAllocatesNothing(t *testing.T) {
	p := seeded(3).plan()
	j := rule.Judge{Suite: Suite}
	j.Around(&p, 0)
	if n := testing.AllocsPerRun(100, func() { j.Score(&p, 0) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
