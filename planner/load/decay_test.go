package load

import (
	"math"
	"testing"

	"hardeasy/planner"
)

func TestHalvingTable(t *testing.T) {
	for k, got := range halving {
		if want := int(math.Round(math.Exp2(-float64(k)/32) * one)); got != want {
			t.Errorf("halving[%d] is %d, want %d", k, got, want)
		}
	}
	for _, c := range []struct {
		got  int
		want float64
	}{{ln2, math.Ln2}, {fitnessStep, 1 - math.Exp(-1./42)}, {fatigueStep, 1 - math.Exp(-1./7)}} {
		if want := int(math.Round(c.want * one)); c.got != want {
			t.Errorf("%d, want %d", c.got, want)
		}
	}
}

// Every minute of ten days, for every half-life there is.
func TestDecayIsWithinItsBound(t *testing.T) {
	young, old := planner.Athlete{Age: 49}, planner.Athlete{Age: 50}
	worst := 0.0
	for _, half := range []Stress{halfLivesOf(&young), halfLivesOf(&old)} {
		for _, h := range half {
			for minutes := range memory + 1 {
				for _, n := range []int{0, 1, 123_457, 3 * Point, mostDose} {
					exact := float64(n) * math.Exp2(-float64(minutes)/float64(h))
					off := math.Abs(float64(decay(n, minutes, h)) - exact)
					worst = max(worst, off)
					if bound := 0.5 + 2e-8*float64(n); off > bound {
						t.Fatalf("decay(%d, %d, %d) is off by %g", n, minutes, h, off)
					}
				}
			}
		}
	}
	t.Logf("worst error %.3f", worst)
}

func TestHalfLives(t *testing.T) {
	a := planner.Athlete{Age: 50}
	if got, want := halfLivesOf(&a), (Stress{25 * 60, 20 * 60, 15 * 60, 30 * 60, 22*60 + 30}); got != want {
		t.Errorf("%v, want %v", got, want)
	}
	for axis, h := range halfLives {
		if got := decay(8*Point, 3*h, h); got != Point {
			t.Errorf("axis %d: %d after three half-lives", axis, got)
		}
	}
	if got := decay(mostDose, 100*1200, 1200); got != 0 {
		t.Error(got)
	}
}
