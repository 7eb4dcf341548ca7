package season

import (
	"math/rand/v2"
	"os"
	"strconv"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// What people answer, as far as it makes a difference.
var (
	minutesOf  = []int{40, 60, 25, 90, 15}
	longestOf  = []int{60, 0, 90, 150, 20}
	agesOf     = []int{35, 52, 17, 70, 14}
	equipments = []catalog.Gear{0, catalog.Dumbbells | catalog.LongBand, catalog.Barbell | catalog.Rack | catalog.Bench, catalog.AllGear}
	racesOf    = []struct {
		days     int // from today
		distance planner.Distance
	}{
		{}, {150, planner.Marathon}, {80, planner.Half}, {30, planner.K10}, {12, planner.K5}, {4, planner.Marathon}, {19, planner.Ultra},
		{0, planner.Half}, {-3, planner.Marathon}, {-9, planner.Ultra}, {25, planner.DistanceUnknown}, {47, planner.Marathon}, {15, planner.K5},
	}
)

// choices are how many there are of each thing that is asked.
var choices = [...]int{
	len(openings), 3, 4, 3, 8, 6, 7, len(minutesOf), len(longestOf), len(agesOf), len(equipments), len(racesOf),
}

// every is the share of a sample that is tried: seasons take their time. SEASONS=1000 tries
// whole samples, and as many random people.
var every, athletes = func() (int, int) {
	if n, err := strconv.Atoi(os.Getenv("SEASONS")); err == nil && n > 0 {
		return 1, n
	}
	return 30, 20
}()

type choice [len(choices)]int

func (c choice) answers() Answers {
	return answers(func(a *Answers) {
		a.Open = openings[c[0]].open
		a.RunLevel, a.LiftLevel, a.Goal = planner.Level(1+c[1]), planner.Level(c[2]), planner.Goal(c[3])
		a.RunDays = c[4]
		if c[5] > 0 {
			a.Lifts = planner.Some(c[5] - 1)
		}
		a.Today += planner.Date(c[6])
		a.RunMinutes, a.Age, a.Equipment = minutesOf[c[7]], agesOf[c[9]], equipments[c[10]]
		a.LongestRun = planner.Some(longestOf[c[8]])
		if r := racesOf[c[11]]; r.distance != 0 || r.days != 0 {
			a.RaceDate, a.RaceDistance = a.Today+planner.Date(r.days), r.distance
		}
	})
}

// ordinary reports whether the answers leave room for a week without warnings: enough
// days, something to run and something to lift.
func (c choice) ordinary() bool {
	a := c.answers()
	return openings[c[0]].tidy && !(a.Lifts.Known && a.Lifts.N == 0) && (a.RunDays > 0 || a.Goal == planner.Endurance)
}

// sample are answers that people could give, so that any two of them occur
// together: trouble comes of two answers that nobody thought of at once, seldom
// of three.
func sample(seed uint64, allowed func(choice) bool) (list []choice) {
	r := rand.New(rand.NewPCG(seed, 3))
	const tries = 32
	var met [len(choices)][len(choices)][16][16]bool
	fresh := func(c *choice) (n int) {
		for i := range c {
			for j := range i {
				if !met[i][j][c[i]][c[j]] {
					n++
				}
			}
		}
		return n
	}
	for i := range choices {
		for j := range i {
			for pair := range choices[i] * choices[j] {
				x, y := pair%choices[i], pair/choices[i]
				if met[i][j][x][y] {
					continue
				}
				var best choice
				most := 0
				for range tries {
					var c choice
					for k := range c {
						c[k] = r.IntN(choices[k])
					}
					c[i], c[j] = x, y
					if n := fresh(&c); n > most && allowed(c) {
						best, most = c, n
					}
				}
				if most == 0 {
					continue
				}
				list = append(list, best)
				for i := range best {
					for j := range i {
						met[i][j][best[i]][best[j]] = true
					}
				}
			}
		}
	}
	return list
}
