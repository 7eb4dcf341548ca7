package rule_test

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"hardeasy/internal/testsize"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
)

// The promises of the framework, held by the rulebook itself: a rule that went
// its own way to what others say would be found here.
func TestMutingARuleOfTheBook(t *testing.T) {
	rng := rand.New(rand.NewPCG(15, 16))
	spoke := map[*rule.Rule]int{}
	judge := rule.Judge{Suite: rulebook.Suite}
	for range testsize.Of(400) {
		p := randomPlan(rng)
		for w, report := range rulebook.Suite.CheckAll(&p) {
			for _, f := range report.Findings {
				spoke[f.Rule]++
				if spoke[f.Rule] > 40 {
					continue
				}
				muted := decide(t, p, planner.Ruling{Rule: f.Rule.ID, Mute: true})
				got := judge.Check(&muted, w)
				if f.Rule.AlwaysOn {
					if !reflect.DeepEqual(got, report) {
						t.Fatalf("mute %s: it is always on, and yet %v", f.Rule.ID, got.Findings)
					}
					continue
				}
				without := slices.DeleteFunc(slices.Clone(rulebook.Suite), func(r *rule.Rule) bool { return r == f.Rule })
				if want := without.Check(&p, w); got.Score != want.Score || !slices.Equal(said(got), said(want)) {
					t.Fatalf("mute %s: %v, want %v", f.Rule.ID, said(got), said(want))
				}
				over := decide(t, p, planner.Ruling{Rule: f.Rule.ID, Week: w + 1, Reason: "so"})
				got = judge.Check(&over, w)
				last := got.Findings[len(got.Findings)-1]
				if len(got.Findings) != len(report.Findings) || last.Rule != f.Rule || last.Overridden != "so" ||
					!got.Score.Better(report.Score) || judge.Score(&over, w) != got.Score {
					t.Fatalf("override %s: %v, was %v", f.Rule.ID, said(got), said(report))
				}
			}
		}
	}
	if len(spoke) < 15 {
		t.Errorf("only %d rules spoke", len(spoke))
	}
}

// Rulebook 10.6.
func TestTheMedicalBoundaryStaysOn(t *testing.T) {
	if r, ok := rulebook.Suite.Find("medical-boundary"); ok && !r.AlwaysOn {
		t.Error("medical-boundary can be muted: it needs AlwaysOn")
	}
}

func said(r rule.Report) (all []string) {
	for i := range r.Findings {
		all = append(all, r.Findings[i].Rule.ID+" "+r.Findings[i].Severity.String())
	}
	return all
}

func decide(t *testing.T, p planner.Plan, r planner.Ruling) planner.Plan {
	t.Helper()
	next, err := planner.Apply(p, planner.SetRuling{Ruling: r})
	if err != nil {
		t.Fatal(err)
	}
	return next
}

func randomPlan(rng *rand.Rand) planner.Plan {
	p := planner.Plan{Athlete: planner.DefaultAthlete()}
	a := &p.Athlete
	a.LiftLevel, a.RunLevel, a.LiftWeek = planner.Level(rng.IntN(4)), planner.Level(1+rng.IntN(3)), rng.IntN(6)
	a.School, a.Injury, a.Age = planner.School(rng.IntN(5)), planner.Injury(rng.IntN(4)), 15+rng.IntN(50)
	a.Open[rng.IntN(7)].Minutes = planner.Some(rng.IntN(60))
	p.Races = []planner.Race{{Day: rng.IntN(120), Distance: planner.Half}}
	p.History = planner.History{PrevRunMin: planner.Some(200), PeakRunMin: planner.Some(300), Longest30d: planner.Some(80), PrevLoad: planner.Some(900)}
	for range 2 {
		var week planner.Week
		for place := range 21 {
			if rng.IntN(3) > 0 {
				continue
			}
			p.LastID++
			s := planner.Session{
				ID: p.LastID, Type: catalog.ID(1 + rng.IntN(int(catalog.Rest)-1)),
				Day: planner.Weekday(place / 3), Slot: planner.Slot(place % 3),
			}
			s.Minutes = s.Type.Info().Minutes
			week.Sessions = append(week.Sessions, s)
		}
		p.Weeks = append(p.Weeks, week)
	}
	return p
}
