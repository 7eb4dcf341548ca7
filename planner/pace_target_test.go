package planner_test

import (
	"math"
	"testing"

	"hardeasy/planner"
)

// The formulas as they are published: the oxygen that a speed in metres a minute takes, and
// the part of the most that a runner holds for so many minutes (Daniels and Gilbert 1979).
func oxygen(v float64) float64 { return -4.60 + 0.182258*v + 0.000104*v*v }

func held(minutes float64) float64 {
	return 0.8 + 0.1894393*math.Exp(-0.012778*minutes) + 0.2989558*math.Exp(-0.1932605*minutes)
}

// speed is the inverse of oxygen.
func speed(oxygen float64) float64 {
	return (-0.182258 + math.Sqrt(0.182258*0.182258+4*0.000104*(4.60+oxygen))) / (2 * 0.000104)
}

func near(got int, want float64, percent float64) bool {
	return math.Abs(float64(got)-want) <= want*percent/100
}

// Easy and tempo paces are those of Daniels for the time over 5 km.
func TestPacesAreDaniels(t *testing.T) {
	for pace := 150; pace <= 660; pace += 5 {
		a := planner.DefaultAthlete()
		a.Result = planner.Result{Distance: planner.K5, Seconds: 5 * pace}
		most := oxygen(60_000/float64(pace)) / held(5*float64(pace)/60)
		at := func(part float64) float64 { return 60_000 / speed(part*most) }
		fast, slow, from := a.PaceOf(planner.TargetEasy)
		if !near(fast, at(.74), 1) || !near(slow, at(.59), 1) || from != planner.PaceOfResult {
			t.Errorf("%d s/km over 5 km: easy is %d to %d, and Daniels has %.0f to %.0f", pace, fast, slow, at(.74), at(.59))
		}
		fast, slow, _ = a.PaceOf(planner.TargetTempo)
		if !near(fast, at(.88), 1) || !near(slow, at(.86), 1) {
			t.Errorf("%d s/km over 5 km: tempo is %d to %d, and Daniels has %.0f to %.0f", pace, fast, slow, at(.88), at(.86))
		}
	}
}

// The pace of a race is Riegel's from each result, with exponents from 1.05 to 1.08, and 1 %
// to both sides.
func TestPacesAreRiegels(t *testing.T) {
	km := map[planner.Target]float64{planner.TargetMile: 1.609344, planner.Target5k: 5, planner.Target10k: 10, planner.TargetHalf: 21.0975, planner.TargetMarathon: 42.195}
	for of, d := range map[planner.Distance]planner.Target{planner.K5: planner.Target5k, planner.K10: planner.Target10k, planner.Half: planner.TargetHalf, planner.Marathon: planner.TargetMarathon} {
		a := planner.DefaultAthlete()
		a.Result = planner.Result{Distance: of, Seconds: int(300 * km[d])}
		for target, to := range km {
			x, y := 300*math.Pow(to/km[d], .05), 300*math.Pow(to/km[d], .08)
			fast, slow, from := a.PaceOf(target)
			if !near(fast, .99*min(x, y), .6) || !near(slow, 1.01*max(x, y), .6) || from != planner.PaceOfResult {
				t.Errorf("%v from 5:00/km over %v: %d to %d, want %.0f to %.0f", target, of, fast, slow, .99*min(x, y), 1.01*max(x, y))
			}
		}
	}
}

// Whatever is known, a harder target is no slower in the middle of its range, and a range is no
// wider than a quarter. To slow runners the pace of a marathon is an easy one.
func TestPacesInOrder(t *testing.T) {
	order := []planner.Target{
		planner.TargetJog, planner.TargetEasy, planner.TargetSteady, planner.TargetMarathon, planner.TargetHalf,
		planner.Target10k, planner.Target5k, planner.TargetMile,
	}
	for _, of := range []planner.Distance{planner.DistanceUnknown, planner.K5, planner.K10, planner.Half, planner.Marathon} {
		for pace := 200; pace <= 500; pace += 20 {
			a := planner.DefaultAthlete()
			if a.Pace = planner.Some(pace); of != planner.DistanceUnknown {
				a.Pace, a.Result = planner.Opt{}, planner.Result{Distance: of, Seconds: pace * map[planner.Distance]int{
					planner.K5: 5000, planner.K10: 10_000, planner.Half: 21_098, planner.Marathon: 42_195}[of] / 1000}
			}
			last := 2 * planner.MaxPace
			for _, target := range order {
				fast, slow, _ := a.PaceOf(target)
				if fast > slow || slow > fast*5/4 || fast+slow > last {
					t.Errorf("%v at %d s/km: %v is %d to %d, after %d", of, pace, target, fast, slow, last/2)
				}
				last = fast + slow
			}
		}
	}
}

// An easy pace that was given is inside of the range of easy running, whatever race there is.
func TestPaceGiven(t *testing.T) {
	a := planner.DefaultAthlete()
	a.Pace, a.Result = planner.Some(400), planner.Result{Distance: planner.K5, Seconds: 1200}
	for _, tt := range []struct {
		target planner.Target
		within int // 0 = no pace to run by
		from   planner.PaceFrom
	}{
		{planner.TargetEasy, 400, planner.PaceGiven}, {planner.TargetJog, 480, planner.PaceOfLevel}, {planner.Target5k, 240, planner.PaceOfResult},
		{planner.TargetWalk, 600, planner.PaceOfLevel}, {planner.TargetHill, 225, planner.PaceOfLevel}, {planner.TargetFast, 225, planner.PaceOfLevel},
	} {
		if fast, slow, from := a.PaceOf(tt.target); fast > tt.within || slow < tt.within || from != tt.from {
			t.Errorf("%v is %d to %d from %v", tt.target, fast, slow, from)
		}
	}
	a = planner.DefaultAthlete()
	if _, _, from := a.PaceOf(planner.TargetTempo); from != planner.PaceOfLevel {
		t.Errorf("nobody knows the pace, and it is from %v", from)
	}
}
