package rulebook_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"hardeasy/app/words"
	"hardeasy/internal/testsize"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
)

// felt adds to a random plan how its days felt, what is listed in its lifts,
// and what the health rules ask of the athlete.
func (r random) felt(p *planner.Plan) {
	a := &p.Athlete
	a.BoneStress = r.IntN(3) == 0
	if r.IntN(2) == 0 {
		a.HurtWeeks = planner.Some(r.IntN(6))
	}
	opt := func(n int) planner.Opt {
		if r.IntN(2) == 0 {
			return planner.Opt{}
		}
		return planner.Some(r.IntN(n))
	}
	for day := -7; day < 7*len(p.Weeks)+3; day++ {
		if r.IntN(3) > 0 {
			continue
		}
		p.Checks = append(p.Checks, planner.Check{
			Day: day, Sleep: opt(100), Soreness: opt(11), Pain: opt(11), Mood: opt(6), PulseUp: opt(12), Basics: opt(7),
			BelowPlan: r.IntN(4) == 0, PainRest: r.IntN(9) == 0,
		})
	}
	exercises := catalog.Exercises()
	for w := range p.Weeks {
		for i := range p.Weeks[w].Sessions {
			s := &p.Weeks[w].Sessions[i]
			if s.Done = r.IntN(3) == 0; s.Done {
				s.Log = planner.Log{Minutes: opt(90), RPE: opt(11), Soreness: opt(11), Pain: opt(9)}
			}
			for s.Type.IsStrength() && r.IntN(3) > 0 {
				e := exercises[r.IntN(len(exercises))]
				s.Exercises = append(s.Exercises, planner.Exercise{ID: e.ID, Sets: 1 + r.IntN(5), Reps: 1 + r.IntN(12), PerSide: e.Unilateral})
			}
		}
	}
}

// Whatever is noted, the score is that of the findings, no rule speaks of what
// it could not check, and every sentence can be read.
func TestWhateverIsNoted(t *testing.T) {
	j := rule.Judge{Suite: rulebook.Suite}
	for seed := range uint64(testsize.Of(plans)) {
		r := seeded(seed)
		r.weeks = 5
		p := r.plan()
		r.felt(&p)
		for w := range p.Weeks {
			report := j.Check(&p, w)
			if score := j.Score(&p, w); score != report.Score {
				t.Fatalf("seed %d: score %v, want %v", seed, score, report.Score)
			}
			if again := rulebook.Suite.Check(&p, w); !reflect.DeepEqual(again, report) {
				t.Fatalf("seed %d: %v, again %v", seed, report, again)
			}
			for i := range report.Findings {
				f := &report.Findings[i]
				if text := words.Finding(&p, f); strings.ContainsAny(text, "{}!") || strings.Contains(text, "  ") {
					t.Fatalf("seed %d: %s", seed, text)
				}
				if slices.ContainsFunc(report.NotChecked, func(n rule.NotChecked) bool { return n.Rule == f.Rule }) {
					t.Fatalf("seed %d: %s speaks and is not checked", seed, f.Rule.ID)
				}
			}
		}
	}
}

// The screens may look at a week that the plan does not have.
func TestWeeksOutsideThePlan(t *testing.T) {
	var j rule.Judge
	j.Suite = rulebook.Suite
	for seed := range uint64(testsize.Of(plans)) {
		r := seeded(seed)
		p := r.plan()
		r.felt(&p)
		for _, w := range []int{-2, -1, len(p.Weeks), len(p.Weeks) + 3} {
			j.Check(&p, w)
		}
	}
}

func TestFixesOfWhatIsNoted(t *testing.T) {
	for seed := range uint64(200) {
		r := seeded(seed)
		r.weeks, r.perSlot = 2, 1
		p := r.plan()
		r.felt(&p)
		was := plightOf(p)
		for f := range was.findings() {
			if f.Rule.Area == rule.Health || f.Rule.Area == rule.SeasonAndRace {
				was.fix(t, fmt.Sprint("seed ", seed), f)
			}
		}
	}
}

func TestScoreOfWhatIsNotedAllocatesNothing(t *testing.T) {
	for seed := range uint64(40) {
		r := seeded(seed)
		r.weeks = 5
		p := r.plan()
		r.felt(&p)
		j := rule.Judge{Suite: rulebook.Suite}
		w := len(p.Weeks) / 2
		j.Around(&p, w)
		if n := testing.AllocsPerRun(20, func() { j.Score(&p, w) }); n != 0 {
			t.Errorf("seed %d: %v allocations", seed, n)
		}
	}
}
