package words

import (
	"strings"

	"hardeasy/planner"
)

// Given is what an example says besides its sessions. A profile has many
// values, and only those that its notation names are worth a word.
func Given(p *planner.Plan, notation string) (facts []string) {
	named := func(key string) bool { return strings.Contains(notation, " "+key+"=") }
	add := func(ok bool, fact string) {
		if ok {
			facts = append(facts, fact)
		}
	}
	a := &p.Athlete
	add(named("age"), GivenAge.Of(a.Age))
	add(named("lift"), (GivenLiftNone + Key(a.LiftLevel)).Text())
	add(named("lift_week"), GivenLiftWeek.Of(a.LiftWeek))
	add(named("run"), (GivenRunNone + Key(a.RunLevel)).Text())
	add(named("goal"), (GivenGoalEndurance + Key(a.Goal)).Text())
	add(named("school"), GivenSchool.Of(schoolName(a.School)))
	add(named("equipment"), GivenEquipment.Of(join(Gear(a.Equipment), ListPlain)))
	facts = append(facts, healthFacts(a)...)
	for _, r := range p.Races {
		facts = append(facts, raceFact(r))
	}
	facts = append(facts, pastFacts(&p.History)...)
	for d, o := range a.Open {
		if o != planner.OpenAll {
			facts = append(facts, GivenOpen.Of(DayShort(planner.Weekday(d)), openFact(o)))
		}
	}
	for i := range p.Checks {
		facts = append(facts, checkFact(&p.Checks[i]))
	}
	return facts
}

func healthFacts(a *planner.Athlete) (facts []string) {
	switch {
	case a.Injury == planner.Niggle:
		facts = append(facts, GivenNiggle.Text())
	case a.Injury == planner.Limited && a.HurtWeeks.Known:
		facts = append(facts, GivenLimitedFor.Of(Weeks.Of(a.HurtWeeks.N)))
	case a.Injury == planner.Limited:
		facts = append(facts, GivenLimited.Text())
	case a.Injury == planner.Return && a.HurtWeeks.Known:
		facts = append(facts, GivenReturnFor.Of(Weeks.Of(a.HurtWeeks.N)))
	case a.Injury == planner.Return:
		facts = append(facts, GivenReturn.Text())
	}
	if a.BoneStress {
		facts = append(facts, GivenBoneStress.Text())
	}
	if a.Season == planner.SeasonOff {
		facts = append(facts, GivenOffSeason.Text())
	}
	return facts
}

func raceFact(r planner.Race) string {
	day := Day(planner.Weekday((r.Day%7 + 7) % 7))
	switch {
	case r.Day < 0:
		return GivenRaceBefore.Of(-r.Day, Distance(r.Distance))
	case r.Day < 7:
		return GivenRace.Of(Distance(r.Distance), day)
	}
	return GivenRaceWeek.Of(Distance(r.Distance), day, r.Day/7+1)
}

func pastFacts(h *planner.History) (facts []string) {
	minutes := func(o planner.Opt, said KeyS) {
		if o.Known {
			facts = append(facts, said.Of(Minutes(o.N)))
		}
	}
	add := func(o planner.Opt, said KeyN) {
		if o.Known {
			facts = append(facts, said.Of(o.N))
		}
	}
	minutes(h.Longest30d, GivenLongest)
	minutes(h.PrevRunMin, GivenLastRun)
	minutes(h.PeakRunMin, GivenPeak)
	add(h.PrevLoad, GivenLastLoad)
	add(h.WeeksSinceDeload, GivenDeload)
	add(h.WeeksWithoutStrength, GivenNoStrength)
	add(h.KmWeek, GivenKm)
	return facts
}

func openFact(o planner.Opening) string {
	switch {
	case !o.Any():
		return GivenNotFree.Text()
	case o.Minutes.Known:
		return GivenFree.Of(Minutes(o.Minutes.N))
	}
	return GivenPartFree.Text()
}

// checkFact is "Tue: legs sore 5 of 10, pain 6 of 10".
func checkFact(c *planner.Check) string {
	var signs []string
	add := func(ok bool, sign string) {
		if ok {
			signs = append(signs, sign)
		}
	}
	add(c.Sleep.Known, GivenSleep.Of(decimal(100*c.Sleep.N)))
	add(c.Soreness.Known, GivenSore.Of(c.Soreness.N, 10))
	add(c.Pain.Known, GivenPain.Of(c.Pain.N, 10))
	add(c.PainRest, GivenPainRest.Text())
	add(c.Mood.Known, GivenMood.Of(c.Mood.N, 5))
	add(c.PulseUp.Known, GivenPulse.Of(c.PulseUp.N))
	add(c.BelowPlan, GivenBelowPlan.Text())
	add(c.Basics.Known, GivenBasics.Of(c.Basics.N, 6))
	day := DayShort(planner.Weekday((c.Day%7 + 7) % 7))
	if c.Day >= 7 {
		return GivenCheckWeek.Of(day, c.Day/7+1, join(signs, ListPlain))
	}
	return GivenCheck.Of(day, join(signs, ListPlain))
}
