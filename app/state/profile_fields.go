package state

import (
	"hardeasy/app/words"
	"hardeasy/planner"
)

// ProfilePart is a part of the profile page; they are a set of those that are open.
type ProfilePart uint8

const (
	ExperiencePart ProfilePart = 1 << iota
	YouPart
	RacesPart
	SchoolPart
	EquipmentPart
	WeekPart
	PastPart
)

// person is what the profile page changes besides the races.
type person struct {
	planner.Athlete
	planner.History
}

// profileField is one question: how an answer is taken in, what is said of one
// that can't be, and what the change is called.
type profileField struct {
	name   string
	called func() words.Phrase
	bad    words.Key
	take   func(p *person, text string) bool
}

var profileFields = []profileField{
	{"lift", words.ChangeLift, words.BadAnswer, func(p *person, text string) bool {
		return among(&p.LiftLevel, text, planner.None, planner.Beginner, planner.Intermediate, planner.Advanced)
	}},
	{"run", words.ChangeRun, words.BadAnswer, func(p *person, text string) bool {
		return among(&p.RunLevel, text, planner.Beginner, planner.Intermediate, planner.Advanced)
	}},
	{"goal", words.ChangeGoal, words.BadAnswer, func(p *person, text string) bool {
		return among(&p.Goal, text, planner.Endurance, planner.Balanced, planner.Strength)
	}},
	{"injury", words.ChangeInjury, words.BadAnswer, func(p *person, text string) bool {
		ok := among(&p.Injury, text, planner.NoInjury, planner.Niggle, planner.Limited, planner.Return)
		if ok && p.Injury == planner.NoInjury {
			p.HurtWeeks = planner.Opt{}
		}
		return ok
	}},
	{"bone_stress", words.ChangeBones, words.BadAnswer, func(p *person, text string) bool { return yesNo(&p.BoneStress, text) }},
	{"school", words.ChangeSchool, words.BadAnswer, func(p *person, text string) bool {
		return among(&p.School, text, planner.Auto, planner.SeparateDays, planner.MediumDays, planner.EasyDays, planner.Consolidate)
	}},
	{"novice_start", words.ChangeNovice, words.BadAnswer, func(p *person, text string) bool { return yesNo(&p.HighRep, text) }},
	{"age", words.ChangeAge, words.BadAge, func(p *person, text string) bool { return count(&p.Age, text, 12, 100) }},
	{"lift_week", words.ChangeLiftWeek, words.BadLiftWeek, func(p *person, text string) bool { return count(&p.LiftWeek, text, 0, planner.MaxLiftWeek) }},
	{"hurt_weeks", words.ChangeHurt, words.BadHurt, func(p *person, text string) bool { return maybe(&p.HurtWeeks, text, 0, planner.MaxHurtWeeks) }},
	{"longest_30d", words.ChangeLongest, words.BadPast, past(func(h *planner.History) *planner.Opt { return &h.Longest30d })},
	{"prev_run_min", words.ChangeLastRun, words.BadPast, past(func(h *planner.History) *planner.Opt { return &h.PrevRunMin })},
	{"prev_load", words.ChangeLastLoad, words.BadPast, past(func(h *planner.History) *planner.Opt { return &h.PrevLoad })},
	{"peak_run_min", words.ChangePeak, words.BadPast, past(func(h *planner.History) *planner.Opt { return &h.PeakRunMin })},
	{"weeks_since_deload", words.ChangeDeload, words.BadPast, past(func(h *planner.History) *planner.Opt { return &h.WeeksSinceDeload })},
	{"weeks_without_strength", words.ChangeNoStrength, words.BadPast, past(func(h *planner.History) *planner.Opt { return &h.WeeksWithoutStrength })},
	{"km_week", words.ChangeKm, words.BadPast, past(func(h *planner.History) *planner.Opt { return &h.KmWeek })},
}

func past(of func(*planner.History) *planner.Opt) func(*person, string) bool {
	return func(p *person, text string) bool { return maybe(of(&p.History), text, 0, planner.MaxHistory) }
}
