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

// take takes in what stands in a field. It tells what the change is called, NoPhrase
// for a field that is not here, and what is said when it can't be.
func (p *person) take(field, text string) (called words.PhrasePlain, bad words.Key, ok bool) {
	switch field {
	case "lift":
		return words.ChangeLift, words.BadAnswer, among(&p.LiftLevel, text, planner.None, planner.Beginner, planner.Intermediate, planner.Advanced)
	case "run":
		return words.ChangeRun, words.BadAnswer, among(&p.RunLevel, text, planner.Beginner, planner.Intermediate, planner.Advanced)
	case "goal":
		return words.ChangeGoal, words.BadAnswer, among(&p.Goal, text, planner.Endurance, planner.Balanced, planner.Strength)
	case "injury":
		ok := among(&p.Injury, text, planner.NoInjury, planner.Niggle, planner.Limited, planner.Return)
		if ok && p.Injury == planner.NoInjury {
			p.HurtWeeks = planner.Opt{}
		}
		return words.ChangeInjury, words.BadAnswer, ok
	case "bone_stress":
		return words.ChangeBones, words.BadAnswer, yesNo(&p.BoneStress, text)
	case "school":
		return words.ChangeSchool, words.BadAnswer, among(&p.School, text, planner.Auto, planner.SeparateDays, planner.MediumDays, planner.EasyDays, planner.Consolidate)
	case "novice_start":
		return words.ChangeNovice, words.BadAnswer, yesNo(&p.HighRep, text)
	case "long":
		return words.ChangeLongDay, words.BadAnswer, weekday(&p.LongDay, text)
	case "age":
		return words.ChangeAge, words.BadAge, count(&p.Age, text, 12, 100)
	case "lift_week":
		return words.ChangeLiftWeek, words.BadLiftWeek, count(&p.LiftWeek, text, 0, planner.MaxLiftWeek)
	case "easy_pace":
		return words.ChangePace, words.BadPace, pace(&p.Pace, text)
	}
	called, into := p.told(field)
	bad, most := words.BadPast, planner.MaxHistory
	if field == "hurt_weeks" {
		bad, most = words.BadHurt, planner.MaxHurtWeeks
	}
	return called, bad, into != nil && maybe(into, text, 0, most)
}

// told is what a field says of the time before the plan, nil for another field.
func (p *person) told(field string) (called words.PhrasePlain, into *planner.Opt) {
	switch field {
	case "hurt_weeks":
		return words.ChangeHurt, &p.HurtWeeks
	case "longest_30d":
		return words.ChangeLongest, &p.Longest30d
	case "prev_run_min":
		return words.ChangeLastRun, &p.PrevRunMin
	case "prev_load":
		return words.ChangeLastLoad, &p.PrevLoad
	case "peak_run_min":
		return words.ChangePeak, &p.PeakRunMin
	case "weeks_since_deload":
		return words.ChangeDeload, &p.WeeksSinceDeload
	case "weeks_without_strength":
		return words.ChangeNoStrength, &p.WeeksWithoutStrength
	case "km_week":
		return words.ChangeKm, &p.KmWeek
	}
	return words.NoPhrase, nil
}
