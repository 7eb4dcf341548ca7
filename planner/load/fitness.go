package load

import "hardeasy/planner"

// Form is the fitness-fatigue curve on one day, in thousandths of load a day
// (rulebook 3.4). It is only a trend to look at, because people differ.
type Form struct {
	Fitness int // "CTL", remembers about 42 days
	Fatigue int // "ATL", remembers about 7 days
	Balance int // "TSB", Fitness minus Fatigue
}

// Shares that one day changes, 1 - e^(-1/42) and 1 - e^(-1/7), of one.
const (
	fitnessStep = 25_263_334
	fatigueStep = 142_938_767
)

// Curve is Form by day from the first Monday on.
type Curve struct {
	Days []Form
	// FromHistory: the curve begins at the load of the week before the plan that the
	// person entered. Without one it begins at zero, and its first six weeks are too
	// low.
	FromHistory bool
}

// CurveOf computes the curve of a plan. Values are within 0.03 of the exact load a day.
func CurveOf(p *planner.Plan) Curve {
	c := Curve{Days: make([]Form, 0, 7*len(p.Weeks)), FromHistory: p.History.PrevLoad.Known}
	var now Form
	if c.FromHistory {
		now.Fitness = divide(1000*p.History.PrevLoad.N, 7)
		now.Fatigue = now.Fitness
	}
	for i := range p.Weeks {
		week := OfWeek(&p.Weeks[i])
		for _, day := range week.Days {
			load := 1000 * day.Total()
			now.Fitness += divide((load-now.Fitness)*fitnessStep, one)
			now.Fatigue += divide((load-now.Fatigue)*fatigueStep, one)
			now.Balance = now.Fitness - now.Fatigue
			c.Days = append(c.Days, now)
		}
	}
	return c
}
