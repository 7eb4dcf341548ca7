package load

import (
	"math"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

func TestDose(t *testing.T) {
	a := planner.DefaultAthlete()
	a.RunLevel, a.LiftLevel = planner.Intermediate, planner.Intermediate
	with := func(run, lift planner.Level) planner.Athlete {
		a := a
		a.RunLevel, a.LiftLevel = run, lift
		return a
	}
	points := func(leg, neu, met, upp, imp int) Stress {
		return Stress{leg * Point / 100, neu * Point / 100, met * Point / 100, upp * Point / 100, imp * Point / 100}
	}
	for _, c := range []struct {
		name     string
		s        planner.Session
		a        planner.Athlete
		marathon bool
		want     Stress
	}{
		{"the table's own length and effort", planner.Session{Type: catalog.RunTempo, Minutes: 50}, a, false, points(250, 350, 600, 50, 450)},
		{"twice as long counts 1.6", planner.Session{Type: catalog.RunTempo, Minutes: 100}, a, false, points(400, 560, 960, 80, 720)},
		{"very short counts 0.4", planner.Session{Type: catalog.RunTempo, Minutes: 5}, a, false, points(100, 140, 240, 20, 180)},
		{"easier than half counts 0.5", planner.Session{Type: catalog.RunTempo, Minutes: 50, RPE: 1}, a, false, points(125, 175, 300, 25, 225)},
		{"all out counts 1.4", planner.Session{Type: catalog.RunEasy, Minutes: 45, RPE: 9}, a, false, points(84, 70, 280, 0, 350)},
		{"never more than 10", planner.Session{Type: catalog.RunRace, Minutes: 120}, a, false, points(1000, 960, 1000, 160, 1000)},
		{"a new runner's legs and bones", planner.Session{Type: catalog.RunEasy, Minutes: 45}, with(planner.Beginner, planner.Advanced), false, points(78, 50, 200, 0, 325)},
		{"a seasoned runner's", planner.Session{Type: catalog.RunEasy, Minutes: 45}, with(planner.Advanced, planner.None), false, points(45, 50, 200, 0, 187) /* 1.875 */},
		{"someone's first squats", planner.Session{Type: catalog.StrHeavyLower, Minutes: 50}, with(planner.Advanced, planner.None), false, points(980, 700, 200, 100, 100)},
		{"a beginner's", planner.Session{Type: catalog.StrHeavyLower, Minutes: 50}, with(planner.Advanced, planner.Beginner), false, points(840, 700, 200, 100, 100)},
		{"a lifter's", planner.Session{Type: catalog.StrHeavyLower, Minutes: 50}, with(planner.Beginner, planner.Advanced), false, points(595, 700, 200, 100, 100)},
		{"a marathon is not counted by its minutes", planner.Session{Type: catalog.RunRace, Minutes: 250}, a, true, points(900, 700, 1000, 200, 900)},
		{"run easily it costs less", planner.Session{Type: catalog.RunRace, Minutes: 250, RPE: 6}, a, true, points(600, 467, 667, 133, 600)},
		{"a ride has no level", planner.Session{Type: catalog.XCross, Minutes: 45}, with(planner.Beginner, planner.None), false, points(100, 50, 300, 50, 0)},
		{"rest", planner.Session{Type: catalog.Rest}, a, false, Stress{}},
		{"logged as not done", planner.Session{Type: catalog.RunTempo, Minutes: 50, Done: true, Log: planner.Log{Minutes: planner.Some(0)}}, a, false, Stress{}},
		{"logged", planner.Session{Type: catalog.RunTempo, Minutes: 20, Done: true, Log: planner.Log{Minutes: planner.Some(50), RPE: planner.Some(7)}}, a, false, points(250, 350, 600, 50, 450)},
	} {
		got := Dose(&c.s, &c.a, c.marathon)
		for axis := range got {
			if off := got[axis] - c.want[axis]; off < -Point/200 || off > Point/200 {
				t.Errorf("%s, axis %d: %d, want %d", c.name, axis, got[axis], c.want[axis])
			}
		}
	}
}

// exactDose is rulebook 3.3 in floating point.
func exactDose(s *planner.Session, a *planner.Athlete, marathon bool) (dose [catalog.Axes]float64) {
	info := s.Type.Info()
	if Minutes(s) == 0 || info.Minutes == 0 {
		return dose
	}
	clamp := func(x, low, high float64) float64 { return math.Min(math.Max(x, low), high) }
	values := info.Stress
	scale := clamp(float64(Minutes(s))/float64(info.Minutes), 0.4, 1.6)
	if marathon {
		values, scale = catalog.MarathonStress, 1
	}
	scale *= clamp(float64(Effort(s))/float64(info.RPE), 0.5, 1.4)
	run := map[planner.Level]float64{planner.Beginner: 1.3, planner.Intermediate: 1, planner.Advanced: 0.75}[a.RunLevel]
	lift := map[planner.Level]float64{planner.None: 1.4, planner.Beginner: 1.2, planner.Intermediate: 1, planner.Advanced: 0.85}[a.LiftLevel]
	for axis, v := range values {
		mult := 1.0
		switch {
		case s.Type.IsRun() && (axis == int(catalog.Leg) || axis == int(catalog.Imp)):
			mult = run
		case s.Type.IsStrength() && axis == int(catalog.Leg):
			mult = lift
		}
		dose[axis] = math.Min(10, float64(v)/10*scale*mult)
	}
	return dose
}

func TestTraceByDefinition(t *testing.T) {
	r := lcg(2)
	hours := [catalog.Axes]float64{20, 16, 12, 24, 18}
	for range 100 {
		p := r.plan(4)
		tr := TraceOf(&p)
		for range 50 {
			minute := r.n(4 * 7 * 24 * 60)
			got := tr.At(minute)
			var want [catalog.Axes]float64
			n, free := 0, 0
			for i := range p.Weeks {
				for j := range p.Weeks[i].Sessions {
					s := &p.Weeks[i].Sessions[j]
					free = max(free, (7*i+int(s.Day))*1440+p.Athlete.Times[s.Slot]) + Minutes(s)
					if free > minute || minute-free > 14_400 {
						continue
					}
					n++
					for axis, dose := range exactDose(s, &p.Athlete, IsMarathon(&p, i, s)) {
						half := hours[axis] * 60
						if p.Athlete.Age >= 50 {
							half *= 1.25
						}
						want[axis] += dose * math.Exp2(-float64(minute-free)/half)
					}
				}
			}
			for axis := range got {
				// Half a unit for the dose, 0.7 for its decay.
				if math.Abs(float64(got[axis])-want[axis]*Point) > 1.2*float64(n)+0.1 {
					t.Fatalf("axis %d: %d, want %f points", axis, got[axis], want[axis])
				}
			}
		}
	}
}

func TestIsMarathon(t *testing.T) {
	p := parse(t, `race 2027-04-11 marathon A
week 2027-04-05
Sat AM run-race 20
Sun AM run-race 220; PM run-recovery 20`)
	for i, want := range []bool{false, true, false} {
		if got := IsMarathon(&p, 0, &p.Weeks[0].Sessions[i]); got != want {
			t.Errorf("session %d: %v", i, got)
		}
	}
	for distance := planner.DistanceUnknown; distance <= planner.Ultra; distance++ {
		p.Races[0].Distance = distance
		if got := IsMarathon(&p, 0, &p.Weeks[0].Sessions[1]); got != (distance >= planner.Marathon) {
			t.Errorf("%s: %v", distance, got)
		}
	}
}
