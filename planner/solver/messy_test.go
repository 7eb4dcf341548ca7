package solver_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
	"hardeasy/planner/solver"
)

// coach has what a coach would make of messy weeks, in the days of one week.
var coach = map[string]string{
	"A01-newbie-clustered":    "Tue AM run-intervals 50\nThu AM run-tempo 45\nFri AM run-easy 35; PM str-moderate 40\nSat AM run-long 80\nSun PM str-moderate 40",
	"A01-newbie-clustered-2w": "Tue AM run-intervals 50\nThu AM run-tempo 45\nFri AM run-easy 35; PM str-moderate 40\nSat AM run-long 80\nSun PM str-moderate 40",
	"A02-one-small-fault": "Mon AM run-easy 40; PM str-heavy-full 50; PM str-core-mobility 8\nWed AM run-intervals 55; PM str-core-mobility 8\n" +
		"Thu AM run-easy 40; PM str-core-mobility 8\nFri PM str-moderate 40\nSat AM run-easy 35\nSun AM run-long 90",
	"A03-club-night-pinned": "Mon AM run-easy 40; PM str-heavy-full 50\nWed PM run-intervals 60 pin\nThu PM str-heavy-full 50\nFri AM run-easy 35\nSat AM run-tempo 40 pin\nSun AM run-long 90",
	"A05-hybrid-4-4": "Mon AM run-intervals 50; PM str-heavy-upper 45\nWed AM run-tempo 50; PM str-heavy-lower 50\nThu PM str-heavy-upper 45\n" +
		"Sat AM run-long 100\nSun AM run-easy 60; PM str-heavy-lower 50",
	"A05-hybrid-4-4-2w": "Mon AM run-intervals 50; PM str-heavy-upper 45\nWed AM run-tempo 50; PM str-heavy-lower 50\nThu PM str-heavy-upper 45\n" +
		"Sat AM run-long 100\nSun AM run-easy 60; PM str-heavy-lower 50",
	"A06-crossfit": "Mon AM str-moderate 60 circuit; PM run-easy 30\nWed PM run-intervals 45\nThu AM str-moderate 60 circuit\nSat AM run-easy 30; PM str-moderate 60 circuit\nSun AM run-long 60",
	"A09-clean-already": "Mon AM run-easy 40; PM str-moderate 40\nTue AM run-easy 40; PM str-core-mobility 8\nWed AM run-tempo 50; PM str-core-mobility 8\n" +
		"Thu AM run-easy 40; PM str-moderate 40\nSat PM str-core-mobility 8\nSun AM run-long 85",
	"B01-evening-lifter":                "Tue AM run-easy 40; PM str-heavy-lower 45\nThu AM run-hills 45\nFri PM str-heavy-full 50\nSat AM run-easy 45\nSun AM run-long 85",
	"B02-two-on-saturday":               "Mon AM run-easy 35; PM str-moderate 40\nWed PM run-tempo 40\nThu AM run-easy 35; PM str-moderate 40\nSat AM run-long 75",
	"B03-midweek-long-run":              "Mon AM run-easy 40\nWed AM run-long 90\nThu PM str-heavy-lower 45\nFri AM run-intervals 45\nSat PM str-moderate 40\nSun AM run-easy 40",
	"B04-three-alike":                   "Wed AM run-intervals 45; PM str-heavy-full 45\nFri AM run-easy 40\nSat AM run-long 80",
	"B05-beginner-everything-on-monday": "Mon AM run-easy 30\nTue AM run-steady 30\nWed PM str-moderate 35\nFri PM str-moderate 35\nSat AM run-long 45",
	// What no move can mend has other sessions in the end.
	"A07-race-week-mess":       "",
	"A10-masters-hard-hard":    "",
	"A10-masters-hard-hard-2w": "",
}

// arrangedBy arranges a plan's first week, with those that are like it.
func arrangedBy(t *testing.T, p *planner.Plan) (task solver.Task, is solver.Arranged) {
	t.Helper()
	from, to := solver.Rhythm(p, 0)
	task = solver.Task{Suite: rulebook.Suite, Plan: *p, From: from, To: to}
	a, err := solver.NewArranger(task)
	if err != nil {
		t.Fatal(err)
	}
	for !a.Step(1 << 20) {
	}
	if !a.Progress().Proved {
		t.Error("it is not proved")
	}
	is, _ = a.Answer()
	return task, is
}

// Every messy week comes out as a coach would sign it.
func TestMessyWeeks(t *testing.T) {
	files, err := filepath.Glob("../corpus/messy/*.txt")
	if err != nil || len(files) < 16 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".txt")
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			p, err := notation.Parse(string(data))
			if err != nil {
				t.Fatal(err)
			}
			task, is := arrangedBy(t, &p)
			text := notation.Format(is.Plan)
			for w := task.From; w <= task.To; w++ {
				if said := unsigned(&p, &is.Plan, w); said != "" {
					t.Errorf("week %d: %s:\n%s", w+1, said, text)
				}
			}
			days, ok := coach[name]
			if !ok {
				t.Fatal("what would a coach do?")
			}
			if days == "" {
				e, w, _ := is.Score.Counts()
				if len(is.Mends) == 0 || e+w > 0 {
					t.Errorf("%d mended, %d errors, %d warnings left:\n%s", len(is.Mends), e, w, text)
				}
				return
			}
			if own := solver.Weigh(task, theirs(t, &p, task, days)); own.Better(is.Score) {
				t.Errorf("the coach's week has %v, ours %v:\n%s", own, is.Score, text)
			}
		})
	}
}

// theirs is the plan with the sessions of the task's weeks where a coach has them.
func theirs(t *testing.T, p *planner.Plan, task solver.Task, days string) *planner.Plan {
	t.Helper()
	want, err := notation.Parse("week 1\n" + days)
	if err != nil {
		t.Fatal(err)
	}
	next := *p
	next.Weeks = slices.Clone(p.Weeks)
	for w := task.From; w <= task.To; w++ {
		left := slices.Clone(p.Weeks[w].Sessions)
		var sessions []planner.Session
		for _, s := range want.Weeks[0].Sessions {
			like := func(x planner.Session) bool { return x.Type == s.Type && x.Minutes == s.Minutes }
			i := slices.IndexFunc(left, func(x planner.Session) bool { return like(x) && x.Day == s.Day && x.Slot == s.Slot })
			if i < 0 {
				i = slices.IndexFunc(left, like)
			}
			if i < 0 {
				t.Fatalf("the coach has another session: %v", s)
			}
			x := left[i]
			left = slices.Delete(left, i, i+1)
			x.Day, x.Slot = s.Day, s.Slot
			sessions = append(sessions, x)
		}
		if len(left) > 0 {
			t.Fatalf("the coach leaves out %v", left)
		}
		next.Weeks[w].Sessions = sessions
	}
	return &next
}

// unsigned is what a coach would not sign in a week; the runs that stay are his to judge.
func unsigned(was, is *planner.Plan, w int) string {
	var hard, key, demanding [9]int
	for i := range is.Weeks[w].Sessions {
		s := &is.Weeks[w].Sessions[i]
		k := rule.KindOf(s)
		at, ok := was.Where(s.ID)
		if long := k&rule.LongRun != 0 && s.Minutes >= 75; ok && long && at.Day != s.Day {
			return "the long run has left its day"
		}
		if k&rule.HardRun != 0 {
			hard[s.Day+1]++
		}
		if k&rule.KeyRun != 0 {
			key[s.Day+1]++
		}
		if k&rule.DemandingRun != 0 {
			demanding[s.Day+1]++
		}
	}
	for i := range is.Weeks[w].Sessions {
		s := &is.Weeks[w].Sessions[i]
		if rule.KindOf(s)&rule.LongRun != 0 && s.Minutes >= 90 && hard[s.Day] > 0 && hard[s.Day+2] > 0 {
			return "the long run is between two hard ones"
		}
	}
	if slices.Max(key[:]) > 1 {
		return "a date has two key runs"
	}
	if slices.Max(demanding[:]) > 1 {
		return "a date has two demanding runs"
	}
	if w > 0 {
		if f, _ := solver.Rhythm(was, w); f < w && !alike(is, w-1, w) {
			return "weeks that were alike are not"
		}
	}
	return ""
}

func alike(p *planner.Plan, a, b int) bool {
	from, to := solver.Rhythm(p, a)
	return from <= b && b <= to
}
