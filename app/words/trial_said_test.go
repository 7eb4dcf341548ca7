package words_test

import (
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
	"hardeasy/planner/rulebook"
	"hardeasy/planner/share"
)

// full is a plan that has something of everything.
const full = "athlete age=52 lift=beginner lift_week=30 run=advanced goal=balanced school=easy_days equipment=barbell,rack,bench,dumbbells injury=limited hurt_weeks=3 bone_stress=yes season=off\n" +
	"open Mon none\nopen Tue 45\nopen Wed PM\nhistory longest_30d=90 prev_run_min=60 peak_run_min=200 prev_load=900 weeks_since_deload=1 weeks_without_strength=2 km_week=30\n" +
	"race race_in=5 half B\nrace race_in=20 10k C\ncheck week=1 Tue sleep=7.5 sore=5 pain=6 mood=2 pulse=+8 below rest-pain basics=4\ncheck week=2 Tue sleep=8\n" +
	"week 1\nMon PM str-heavy-full 50 note=\"0\"\n  front-plank 2x20-40s/side; back-squat 4x4 82.5kg; deadlift 3x5 80%\nTue AM run-easy 95\n"

var day = planner.DateOf(2026, 11, 24)

func names() []string {
	return []string{words.Session(catalog.RunEasy), words.Session(catalog.XWalk), words.Session(catalog.RunTempo)}
}

// sentences are what the functions of this package say that choose texts or
// fill them.
func sentences(t *testing.T) []string {
	p, names, at := parse(t, full), names(), planner.Place{Day: planner.Wed, Slot: planner.PM}
	said := []string{
		words.Minutes(45), words.Minutes(100), words.Minutes(120), words.Length(8400, planner.Kilometres), words.Weeks.Of(1), words.Weeks.Of(2), words.Day(planner.Mon), words.DayShort(planner.Tue),
		words.Part(planner.AM), words.PartShort(planner.PM), words.When(at), words.Date(day), words.LongDay(day), words.LongDate(day), words.Span(day - 1), words.Span(day + 6),
		words.Phase(planner.Base), words.PhaseMeans(planner.Base), words.Distance(planner.Half), words.RaceName(&p, p.Races[0]), words.WeekOf.Of(1, 2),
		words.Verdict(1, 0, 0, ""), words.Verdict(0, 2, 0, ""), words.Verdict(0, 0, 1, ""), words.Verdict(0, 0, 0, ""), words.Verdict(0, 0, 0, names[0]),
		words.VerdictLine(0, 0, 0, "", nil), words.VerdictLine(0, 0, 0, names[0], names), words.VerdictLine(1, 2, 3, "", nil),
		words.Lacking(1, names[:1]), words.Lacking(2, append(names, names...)), words.TellUs(1, names[:1]), words.TellUs(2, append(names, names...)),
		words.Gain(0, 0, 0), words.Gain(1, 2, 3), words.Fewer(1, -2, 3), words.Fewer(0, 0, 0), words.SoFar(1, 2, -3), words.SoFar(0, 0, 0), words.RoomCosts(0, 0, 0),
		words.Beside(0, 0, 0), words.Beside(1, 0, 0), words.Proof(true, true, 0, 0, 0), words.Proof(false, true, 0, 0, 0), words.Proof(false, false, 0, 0, 0), words.Proof(false, false, 1, 1, 1),
		words.Buys(0, 0, nil), words.Buys(1, 2, names), words.AlreadyBest(true, true, true), words.AlreadyBest(true, true, false), words.AlreadyBest(false, true, false), words.AlreadyBest(true, false, true),
		words.ProposalTitle(true), words.ProposalTitle(false), words.RoomTitle([]planner.Weekday{0, 1, 2}), words.Other(names[0], 1, 2), words.DayFree("1", ""), words.DayFree("1", "2"),
		words.Dropped(names), words.Carried(names, true), words.Carried(names[:1], false), words.Stays(names),
		words.Lifted(names[0], at), words.WeekSaid(&p.Weeks[0]), words.WeekSaid(&planner.Week{}),
		words.NotSaved(nil), words.NotSaved(planner.ErrValue), words.PlanMadeWithout(names), words.WeekChange(1, 2, 3, 4), words.Brought(1, 2, 3), words.Brought(0, 2, 3),
		words.NoneReadable(0), words.NoneReadable(1), words.NoneReadable(2), words.SameHere(words.Against{Known: true, Stays: share.AllParts, Gone: 2}, []string{words.WeekChange(1, 2, 0, 0)}),
		words.SameHere(words.Against{}, nil), words.SameHere(words.Against{Known: true}, nil), words.SameHere(words.Against{Known: true, Equal: true}, nil),
		words.SameHere(words.Against{Known: true, Equal: true, Stays: share.Logs}, nil),
		words.Experience(&p.Athlete), words.You(&p.Athlete), words.Races(&p), words.Races(&planner.Plan{}), words.Equipment(p.Athlete.Equipment), words.Equipment(0),
		words.OpenDays(&p.Athlete), words.Known(&p.History), words.Lacks(words.Gear(p.Athlete.Equipment), 6), words.Then(words.NothingToUndo.Text(), words.PutBack.Text()),
		words.RuleCount(1, 2), words.RuleCount(2, 2), words.Spoke(1, 2, 0), words.Spoke(1, 3, 1), words.Spoke(0, 2, 0), words.Spoke(0, 3, 1), words.NotChecked(1, 2, names), words.NotChecked(2, 2, names),
		words.Area(1), words.Evidence(1), words.SchoolName(planner.Auto), words.InForce(planner.EasyDays, names[0]), words.SchoolHolds(1, planner.EasyDays, names[0]),
	}
	for _, err := range []error{planner.ErrWeekFull, planner.ErrValue, planner.ErrTooMany, notation.ErrTooLong, nil} {
		said = append(said, words.NotDone(err))
	}
	for _, verdict := range []string{"better", "same", "advice", "warning", "error", "closed"} {
		said = append(said, words.Hovering(at, verdict, ""), words.Hovering(at, verdict, words.PutBack.Text()))
	}
	for _, part := range []share.Parts{share.Feelings, share.Marks, share.Logs, share.Reasons, share.Health} {
		said = append(said, words.PrivatePart(part, 1), words.PrivatePart(part, 2))
	}
	for i := range p.Weeks[0].Sessions[0].Exercises {
		said = append(said, words.Sets(&p.Weeks[0].Sessions[0].Exercises[i]))
	}
	for goal := planner.Endurance; goal <= planner.Strength; goal++ {
		p.Athlete.Goal = goal
		said = append(said, words.Tradeoff(goal, rulebook.TradeoffOf(&p, 0), 0))
	}
	said = append(said, words.Goes(&p)...)
	return append(said, words.Given(&p, " age= lift= lift_week= run= goal= school= equipment=")...)
}

// phrases are what is done, before and after.
func phrases(t *testing.T) (said []string) {
	p, names := parse(t, full), names()
	for _, phrase := range []words.Phrase{
		words.KeepFree([]planner.Weekday{1}, nil, nil), words.KeepFree([]planner.Weekday{1}, names, names), words.KeepFree([]planner.Weekday{1}, names, nil), words.KeepFree([]planner.Weekday{1}, nil, names),
		words.ArrangeWeek.Of(1), words.OpenUp(1, 7), words.UseSchool(planner.Auto), words.UseSchool(planner.EasyDays), words.Tuned("1", "error", true), words.Tuned("1", "warning", false),
		words.RaceAdded(&p, 1), words.RaceAdded(&planner.Plan{Start: day}, 1), words.RaceRemoved(&p, p.Races[0]), words.FillExercises.Of(names[0]), words.TookOver.Of(), words.ChangeDayOpen.Of(words.Day(1)),
	} {
		said = append(said, phrase.Do, words.Capital(phrase.Did))
	}
	return said
}
