package words

import (
	"strconv"

	"hardeasy/planner/solver"
)

// Costs say what costs something in an arrangement, in the order of the solver's table.
var Costs = [len(solver.Table)]Key{
	CostsAdvice, CostsMicro, CostsLift, CostsEasyRun, CostsSteadyRun, CostsHardRun, CostsLongRun, CostsOffItsDay, CostsPart, CostsHardPart,
	CostsLongPart, CostsPartToo, CostsPileAvoid, CostsPile, CostsSecondRun, CostsRhythm, CostsStrengthLift, CostsStrengthRun,
}

// Points are a cost, which counts half points.
func Points(c solver.Cost) string {
	if c == 2 {
		return CostsPoint.Text()
	}
	n := strconv.Itoa(int(c) / 2)
	if c%2 == 1 {
		n += ".5"
	}
	return CostsPoints.Of(n)
}
