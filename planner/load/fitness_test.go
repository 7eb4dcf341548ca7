package load

import (
	"math"
	"testing"

	"hardeasy/planner"
)

func TestCurveByDefinition(t *testing.T) {
	r := lcg(3)
	for range 20 {
		p := r.plan(30)
		c := CurveOf(&p)
		if len(c.Days) != 210 || c.FromHistory != p.History.PrevLoad.Known {
			t.Fatal(len(c.Days), c.FromHistory)
		}
		var fitness, fatigue float64
		if p.History.PrevLoad.Known {
			fitness = float64(p.History.PrevLoad.N) / 7
			fatigue = fitness
		}
		for d, got := range c.Days {
			week := OfWeek(&p.Weeks[d/7])
			w := float64(week.Days[d%7].Total())
			fitness += (w - fitness) * (1 - math.Exp(-1./42))
			fatigue += (w - fatigue) * (1 - math.Exp(-1./7))
			for _, pair := range [][2]float64{
				{float64(got.Fitness), fitness}, {float64(got.Fatigue), fatigue}, {float64(got.Balance), fitness - fatigue},
			} {
				if math.Abs(pair[0]-1000*pair[1]) > 30 {
					t.Fatalf("day %d: %v, want %g", d, got, pair[1])
				}
			}
		}
	}
}

func TestCurveOfSteadyTraining(t *testing.T) {
	p := planner.Plan{History: planner.History{PrevLoad: planner.Some(2100)}}
	for range 10 {
		week := parse(t, "week 1\nMon AM run-easy 100\nTue AM run-easy 100\nWed AM run-easy 100\nThu AM run-easy 100\nFri AM run-easy 100\nSat AM run-easy 100\nSun AM run-easy 100")
		p.Weeks = append(p.Weeks, week.Weeks[0])
	}
	for d, got := range CurveOf(&p).Days {
		if got != (Form{300_000, 300_000, 0}) {
			t.Fatalf("day %d: %v", d, got)
		}
	}
	if c := CurveOf(&planner.Plan{}); len(c.Days) != 0 || c.FromHistory {
		t.Error(c)
	}
}
