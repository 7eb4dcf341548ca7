package planner

// Days of recovery after a race, and of taper before it, by distance
// (rulebook 0.3 [E]; Bosquet 2007, Smyth & Lawlor 2021 [V]). A race of unknown
// distance counts as a half marathon, the middle of the table.
var (
	recoveryDays = [...]int{DistanceUnknown: 6, K5: 2, K10: 3, Half: 6, Marathon: 14, Ultra: 21}
	taperDays    = [...]int{DistanceUnknown: 14, K5: 8, K10: 10, Half: 14, Marathon: 21, Ultra: 21}
	peakDays     = [...]int{DistanceUnknown: 42, K5: 42, K10: 42, Half: 42, Marathon: 56, Ultra: 56}
)

// recoveryWeek is how many days of a week belong to the recovery after a race when the whole
// week does. Four of seven are most of it: the three days after a 10 km leave a week of
// training.
const recoveryWeek = 4

// RecoveryDaysIn is how many days of week i belong to the recovery after the race.
func (r *Race) RecoveryDaysIn(i int) int {
	return max(0, min(7*i+6, r.Day+recoveryDays[r.Distance])-max(7*i, r.Day+1)+1)
}

// RecoveryDays is how many days after a race of the distance belong to it.
func (v Distance) RecoveryDays() int { return recoveryDays[v] }

// TaperDays is how many days before a race of the distance the taper begins.
func (v Distance) TaperDays() int { return taperDays[v] }

// PhaseOf is the phase of week i: the week's own, otherwise the athlete's, otherwise from
// the days between the week's Monday and the next A race (rulebook 0.3, first match wins).
// Recovery after a race is counted in days: a week is one of recovery when most of its days are.
func (p *Plan) PhaseOf(i int) Phase { return p.phaseOf(i, recoveryWeek) }

// GentlePhaseOf is PhaseOf for those who plan the week: it is one of recovery when it begins
// with a single such day.
func (p *Plan) GentlePhaseOf(i int) Phase { return p.phaseOf(i, 1) }

func (p *Plan) phaseOf(i, recovery int) Phase {
	if w := p.Week(i); w != nil && w.Phase != PhaseAuto {
		return w.Phase
	}
	if p.Athlete.Phase != PhaseAuto {
		return p.Athlete.Phase
	}
	for _, r := range p.Races {
		if r.Day < 7*i && r.RecoveryDaysIn(i) >= recovery {
			return Recovery
		}
	}
	next, ok := p.NextRace(i, PriorityA)
	d := next.Day - 7*i
	switch {
	case !ok && p.Athlete.Season == SeasonOff:
		return OffSeason
	case !ok:
		return Maintenance
	case d <= 6:
		return RaceWeek
	case d <= taperDays[next.Distance]:
		return Taper
	case d <= peakDays[next.Distance]:
		return Peak
	case d <= 112:
		return Build
	}
	return Base
}

// NextRace is the first race of at least this priority on or after the Monday
// of week i.
func (p *Plan) NextRace(i int, atLeast Priority) (Race, bool) {
	for _, r := range p.Races {
		if r.Priority <= atLeast && r.Day >= 7*i {
			return r, true
		}
	}
	return Race{}, false
}
