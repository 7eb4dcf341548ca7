package words

import "hardeasy/planner"

// The four coaches whose texts the rulebook stands on, and what they say, in
// our words (rulebook 1.1 to 1.4).

// CoachNames are short; the first one's text does not give his name.
var CoachNames = [4]Key{TopicCoachStrength, TopicCoachCarlson, TopicCoachFitzgerald, TopicCoachRunExperience}

// School is a view of where heavy lifting goes in a week of running.
type School struct {
	School   planner.School
	From     Key // who teaches it
	Heavy    Key // the days for heavy lifts
	SameDay  Key // a lift and a run on one day
	Order    Key // which of them is first
	Circuits Key
	Extra    Key
	Week     string // a week in its manner, in plan notation
}

// Schools are in the order of the rulebook.
var Schools = [4]School{
	{
		School:   planner.SeparateDays,
		From:     SchoolSeparateFrom,
		Heavy:    SchoolSeparateHeavy,
		SameDay:  SchoolSeparateSameDay,
		Order:    SchoolSeparateOrder,
		Circuits: SchoolSeparateCircuits,
		Extra:    SchoolSeparateExtra,
		Week: "week 1\nMon PM str-heavy-full 50\nTue AM run-easy 40\nWed AM run-tempo 45\nThu PM str-heavy-full 50\n" +
			"Sat AM run-easy 40\nSun AM run-long 80",
	},
	{
		School:   planner.MediumDays,
		From:     SchoolMediumFrom,
		Heavy:    SchoolMediumHeavy,
		SameDay:  SchoolMediumSameDay,
		Order:    SchoolMediumOrder,
		Circuits: SchoolMediumCircuits,
		Extra:    SchoolMediumExtra,
		Week: "week 1\nTue AM run-intervals 55\nWed AM run-easy 40; PM str-bodyweight 20\nThu AM run-steady 50; PM str-heavy-full 50\n" +
			"Sat AM run-easy 40\nSun AM run-long 80",
	},
	{
		School:   planner.EasyDays,
		From:     SchoolEasyFrom,
		Heavy:    SchoolEasyHeavy,
		SameDay:  SchoolEasySameDay,
		Order:    SchoolEasyOrder,
		Circuits: SchoolEasyCircuits,
		Extra:    SchoolEasyExtra,
		Week: "week 1\nTue AM run-intervals 55\nWed AM run-easy 40; PM str-heavy-full 50\nFri AM run-easy 40; PM str-moderate 40\n" +
			"Sun AM run-long 80",
	},
	{
		School:   planner.Consolidate,
		From:     SchoolConsolidateFrom,
		Heavy:    SchoolConsolidateHeavy,
		SameDay:  SchoolConsolidateSameDay,
		Order:    SchoolConsolidateOrder,
		Circuits: SchoolConsolidateCircuits,
		Extra:    SchoolConsolidateExtra,
		Week: "athlete lift=advanced run=advanced school=consolidate\nweek 1\nTue AM run-intervals 60; PM str-heavy-lower 50\n" +
			"Wed AM run-easy 45\nThu AM run-easy 50\nFri AM run-tempo 50; PM str-heavy-upper 45\nSun AM run-long 90",
	},
}

// AutoSteps are how HardEasy chooses a school; the first that fits counts.
var AutoSteps = [...]Key{SchoolStepInjured, SchoolStepAdvanced, SchoolStepOpen, SchoolStepSteady, SchoolStepElse}

// SchoolName is what a school is called on the screen.
func SchoolName(s planner.School) string { return Capital(schoolName(s)) }

func schoolName(s planner.School) string { return (SchoolNameAuto + Key(s)).Text() }

// InForce is "Medium days, because your week has a steady run."
func InForce(s planner.School, why string) string { return SchoolInForce.Of(SchoolName(s), why) }

// SchoolHolds says which school a week follows and why: "Week 3 follows “Medium
// days”, because ...".
func SchoolHolds(week int, s planner.School, why string) string {
	return SchoolWeek.Of(week+1, SchoolName(s), why)
}

// UseSchool is what choosing a school is called.
func UseSchool(s planner.School) Phrase {
	if s == planner.Auto {
		return SchoolLet.Of()
	}
	return SchoolTake.Of(SchoolName(s))
}
