package words

import (
	"hardeasy/planner"
	"hardeasy/planner/season"
)

// PlanName is what a first plan is called: "Half marathon, April".
func PlanName(p *planner.Plan, theme season.Theme) string {
	if theme != season.ForRace || len(p.Races) == 0 {
		return (PlanNameRunAndLift + Key(theme)).Text()
	}
	race := p.Races[0]
	_, m, _ := (p.Start + planner.Date(race.Day)).Civil()
	month := (MonthWholeJanuary + Key(m-1)).Text()
	if race.Distance == planner.DistanceUnknown {
		return PlanNameRaceUnknown.Of(month)
	}
	return PlanNameRace.Of(Capital(Distance(race.Distance)), month)
}
