package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const (
	smallSession = 15 // minutes, of 10 to 20
	littleTime   = 25 // minutes; less is too short for a usual strength session
)

// SmallStrengthRule is the id of the rule behind SmallStrength.
const SmallStrengthRule = "some-better-than-none"

var someBetterThanNone = &rule.Rule{
	ID:        SmallStrengthRule,
	Area:      rule.Frequency,
	Span:      rule.Week,
	Generator: true,
	Sources:   []rule.Source{runExperience, fitzgerald, spiering2021},
}

// SmallStrength is what to offer when a strength session of a week is dropped or has
// less than littleTime: a short bodyweight session, right after an easy run if there is
// one. The plan is the one after the drop. ok is false when no day of the week has the
// time.
func SmallStrength(p *planner.Plan, week int) (offer planner.Add, ok bool) {
	w := p.Week(week)
	if w == nil {
		return offer, false
	}
	var taken [7]bool // by a race, a long or hard run, or strength work
	run := [7]*planner.Session{}
	for i := range w.Sessions {
		s := &w.Sessions[i]
		k := rule.KindOf(s)
		taken[s.Day] = taken[s.Day] || k&(rule.HardRun|rule.LongRun|rule.Main) != 0
		if k&rule.EasyRun != 0 && !rule.IsStrides(s) {
			run[s.Day] = s
		}
	}
	for _, afterRun := range [2]bool{true, false} {
		for day := planner.Mon; day <= planner.Sun; day++ {
			open := p.OpenIn(week, day)
			slot, free := lastSlot(open)
			if afterRun && run[day] != nil {
				slot, free = run[day].Slot, open.Has(run[day].Slot)
			}
			small := planner.Session{Type: catalog.StrBodyweight, Minutes: smallSession, Day: day, Slot: slot}
			if (run[day] != nil) == afterRun && free && !taken[day] && hasTime(open, w.Sessions, small) {
				return planner.Add{
					Session: planner.Session{Type: catalog.StrBodyweight, Minutes: smallSession},
					To:      planner.Place{Week: week, Day: day, Slot: slot, Index: planner.AtEnd},
				}, true
			}
		}
	}
	return offer, false
}
