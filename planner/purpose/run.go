package purpose

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
)

const (
	mostEasy   = 4  // effort of what is called easy
	sharpDays  = 7  // before an A race
	lessDays   = 21 // before an A race: the longest taper
	longestIn  = 42 // days before an A race in which the longest run is told
	touchShare = 85 // percent of the running of the week before
)

func (v *view) race() Reason {
	if v.toGoal == 0 {
		return Reason{Kind: GoalRace}
	}
	return Reason{Kind: OtherRace}
}

func (v *view) run() Reason {
	paced := v.racePace()
	switch {
	case v.s.Type.IsHardRun() && v.toGoal <= sharpDays && v.toGoal > 0:
		return Reason{Kind: Sharp, N: v.toGoal}
	case paced.Kind != None:
		return paced
	case v.s.Type.IsLongRun():
		return v.long()
	case v.s.Type.IsHardRun():
		if before, _ := v.ran(v.week - 1); before > 0 && !v.nearGoal() {
			if now, _ := v.ran(v.week); 100*now <= touchShare*before {
				return Reason{Kind: Touch}
			}
		}
	case v.s.Effort() <= mostEasy:
		if r := v.easy(); r.Kind != None {
			return r
		}
	case v.s.Type.Info().Class == catalog.ClassEasy && v.s.Type != catalog.RunStrides:
		return Reason{} // easy by name and not by effort
	}
	switch {
	case v.has(planner.TargetWalk) && (v.has(planner.TargetJog) || v.has(planner.TargetEasy)):
		return Reason{Kind: WalkRun}
	case v.less():
		return Reason{Kind: Less}
	}
	return Reason{Kind: Recovery + Kind(v.s.Type-catalog.RunRecovery)}
}

// easy is why an easy run is easy on this day.
func (v *view) easy() Reason {
	for _, r := range v.plan.Races {
		if after := v.day - r.Day; after > 0 && after <= r.Distance.RecoveryDays() && v.raced(&r) {
			return Reason{Kind: AfterRace}
		}
	}
	if _, ok := v.on(v.day+1, race); ok || v.toGoal == 1 {
		return Reason{Kind: Eve}
	}
	if id, ok := v.on(v.day+1, demanding); ok {
		return Reason{Kind: Before, Session: id}
	}
	if id, ok := v.on(v.day-1, demanding); ok {
		return Reason{Kind: After, Session: id}
	}
	if _, ok := v.on(v.day-1, heavyLegs); ok {
		return Reason{Kind: AfterLift}
	}
	return Reason{}
}

// raced reports whether a race of the past was run. That before the plan was.
func (v *view) raced(r *planner.Race) bool {
	_, ok := v.on(r.Day, race)
	return ok || r.Day < 0
}

func (v *view) nearGoal() bool { return v.toGoal <= lessDays }

// less reports whether the week has less running than the one before it, for a race.
func (v *view) less() bool {
	before, _ := v.ran(v.week - 1)
	now, _ := v.ran(v.week)
	return v.nearGoal() && now < before
}

func (v *view) long() Reason {
	if _, ok := v.on(v.day-1, longRun); ok && v.toGoal < far && v.goal.Distance == planner.Ultra {
		return Reason{Kind: BackToBack}
	}
	minutes := load.Minutes(v.s)
	upTo, after := v.others()
	switch _, before := v.ran(v.week - 1); {
	case upTo == 0: // nothing to compare with
	case v.toGoal <= longestIn && minutes > max(upTo, after):
		return Reason{Kind: Longest}
	case minutes > upTo:
		return Reason{Kind: LongestYet}
	case v.less():
		return Reason{Kind: Less}
	case minutes < before:
		return Reason{Kind: LongLess}
	}
	if v.toGoal < far && v.goal.Distance >= planner.Half {
		return Reason{Kind: LongRace, Distance: v.goal.Distance}
	}
	return Reason{Kind: Long}
}

// others are the minutes of the longest other runs up to the day, and from it to the race.
func (v *view) others() (upTo, after int) {
	upTo = v.plan.History.Longest30d.N
	ran := 0
	for w := range v.plan.Weeks {
		for i := range v.plan.Weeks[w].Sessions {
			s := &v.plan.Weeks[w].Sessions[i]
			day, minutes := 7*w+int(s.Day), load.Minutes(s)
			switch {
			case s == v.s || !s.Type.IsRun() || s.Type.IsRace() || !v.stands(s, day):
			case day <= v.day:
				ran = max(ran, minutes)
			case day < v.day+v.toGoal:
				after = max(after, minutes)
			}
		}
	}
	if ran == 0 {
		return 0, after
	}
	return max(upTo, ran), after
}
