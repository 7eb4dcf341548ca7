package state_test

import (
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
)

// Rows of TestEveryMessage.

func aboutRules(t *testing.T) []step {
	base := opened(t, spring)
	with := func(msgs ...state.Msg) model { m, _ := after(base, msgs...); return m }
	first := base.Findings(0)[0]
	rule, week := first.Rule.ID, first.Week
	reason := state.ReasonEdited{Text: "a camp"}
	override := state.OverrideRule{Rule: rule, Week: week}
	ruling := func(m *model) planner.Ruling {
		if len(m.Plan.Rulings) != 1 {
			return planner.Ruling{}
		}
		return m.Plan.Rulings[0]
	}
	filtered := with(state.FilterOnly{To: state.SilentRules}, state.SearchRules{Text: "x"}, state.ToggleFilters{}, state.ToggleRule{ID: rule})
	far := opened(t, "history longest_30d=45\nrace race_in=27 marathon A\nweek 1\nTue AM run-easy 30\nSun AM run-easy 45")
	asking := with(state.OpenSheet{Sheet: state.Sheet{Kind: state.TellSheet}})
	deload := state.TellEdited{Field: "weeks_since_deload", Text: " 3 "}
	told, _ := after(asking, deload)
	// Monday's lift and core are missed, the run is done; on Tuesday.
	keeps := with(state.EditPlan{Edits: []planner.Edit{planner.SetDone{Session: base.Plan.Weeks[0].Sessions[2].ID, Done: true}}})
	lift := base.Plan.Weeks[0].Sessions[0].ID
	missing, _ := after(keeps, state.OpenSheet{Sheet: state.Sheet{Kind: state.MissedSheet}})
	tired := with(state.CheckEdited{Date: tuesday + 2, Field: "sleep", Text: "4"}, state.DayCame{Date: tuesday + 2}, state.FindFixes{Turn: base.Turn + 1})
	return []step{
		{asking, deload, "", func(m *model) bool {
			return m.Sheet.Tell.Said[4] == planner.Some(3) && !m.Plan.History.WeeksSinceDeload.Known
		}},
		{asking, state.TellEdited{Field: "weeks_since_deload", Text: "-3"}, "", func(m *model) bool {
			return sentence(m.Alert) && m.Sheet.Tell.Said == [8]planner.Opt{}
		}},
		{asking, state.TellEdited{Field: "lift", Text: "none"}, "", func(m *model) bool { return m.Sheet.Tell.Said == [8]planner.Opt{} }},
		{base, deload, "", func(m *model) bool { return m.Sheet.Tell.Said == [8]planner.Opt{} }},
		{asking, state.CloseSheet{}, "Focus", func(m *model) bool { return m.Told == 0 && m.Sheet.Kind == state.NoSheet }},
		{asking, state.TellLater{}, "KeepTold Focus", func(m *model) bool {
			return m.Told == asking.Sheet.Tell.Asks && m.Sheet.Kind == state.NoSheet && len(m.History.Past) == 0
		}},
		{told, state.SaveTold{}, "Forget Save Soon KeepTold Focus", func(m *model) bool {
			return m.Plan.History == planner.History{WeeksSinceDeload: planner.Some(3)} && m.Told == asking.Sheet.Tell.Asks && len(m.History.Past) == 1
		}},
		{asking, state.SaveTold{}, "KeepTold Focus", func(m *model) bool { return len(m.History.Past) == 0 }},
		{base, state.TellLater{}, "", func(m *model) bool { return m.Told == 0 }},
		{base, state.SaveTold{}, "", func(m *model) bool { return m.Told == 0 }},
		{missing, state.CloseSheet{}, "Focus", func(m *model) bool { return m.Sheet.Kind == state.NoSheet && len(m.Missed()) == 1 }},
		{missing, state.TellMissed{Session: lift}, "Forget Save Soon Focus", func(m *model) bool {
			return m.Plan.Weeks[0].Sessions[0].Done && len(m.Missed()) == 0 && m.Sheet.Kind == state.NoSheet
		}},
		{missing, state.TellMissed{Session: lift, Skipped: true}, "Forget Save Soon Focus", func(m *model) bool {
			return m.Plan.Weeks[0].Sessions[0].Log.Minutes == planner.Some(0) && len(m.Missed()) == 0
		}},
		{missing, state.TellMissed{Session: 999}, "", func(m *model) bool { return len(m.Missed()) == 1 && m.Sheet.Kind == state.MissedSheet }},
		{keeps, state.TellMissed{Session: lift}, "", func(m *model) bool { return len(m.Missed()) == 1 }},
		{tired, state.FixToday{Rule: "check-in-today"}, "Forget Save Soon", func(m *model) bool { return len(m.TodayFindings()) == 0 }},
		{tired, state.FixToday{Rule: "check-in-today", Fix: 9}, "", func(m *model) bool { return len(m.TodayFindings()) == 1 }},
		{far, state.FinishOnly{Rule: "race-readiness"}, "Forget Save Soon", func(m *model) bool {
			r := ruling(m)
			return r.Rule == "race-readiness" && r.Week == 0 && r.Reason != "" && len(m.Whole) == 1 && m.Whole[0].Overridden != ""
		}},
		{far, state.FinishOnly{Rule: "heavy-cap"}, "", func(m *model) bool { return len(m.Plan.Rulings) == 0 }},
		{base, reason, "", func(m *model) bool { return m.Reason == "a camp" }},
		{with(reason), override, "Forget Save Soon", func(m *model) bool {
			return ruling(m) == planner.Ruling{Rule: rule, Week: week + 1, Reason: "a camp"} && m.Reason == ""
		}},
		{base, override, "", func(m *model) bool { return sentence(m.Alert) && len(m.Plan.Rulings) == 0 }},
		{with(reason, override), state.HeedRule{Rule: rule, Week: week}, "Forget Save Soon", func(m *model) bool { return len(m.Plan.Rulings) == 0 }},
		{base, state.TuneRule{ID: rule, To: state.AsAdvice}, "Forget Save Soon", func(m *model) bool { return ruling(m).Severity == "advice" }},
		{base, state.TuneRule{ID: rule, To: state.AsWritten}, "", func(m *model) bool { return len(m.Plan.Rulings) == 0 }},
		{base, state.SeeRule{ID: rule}, "Soon Go", func(m *model) bool { return m.Focused == state.Focused{Rule: rule, Week: week} }},
		{base, state.SeeRule{ID: "no-such-rule"}, "", func(m *model) bool { return m.Focused == state.Focused{} }},
		{base, state.UseSchool{School: planner.SeparateDays}, "Forget Save Soon", func(m *model) bool { return m.Plan.Athlete.School == planner.SeparateDays }},
		{base, state.UseSchool{}, "", func(m *model) bool { return len(m.History.Past) == 0 }},
		{base, state.ShowSchools{}, "Go", func(m *model) bool { return m.Book.Page == state.SchoolsPage }},
		{base, state.TurnBook{To: state.SchoolsPage}, "", func(m *model) bool { return m.Book.Page == state.SchoolsPage }},
		{base, state.FilterArea{To: 200}, "", func(m *model) bool { return m.Book.Area > 0 && m.Book.Area < 200 }},
		{base, state.FilterCoach{To: state.Fitzgerald}, "", func(m *model) bool { return m.Book.Coach == state.Fitzgerald }},
		{base, state.FilterOnly{To: state.SilentRules}, "", func(m *model) bool { return m.Book.Only == state.SilentRules }},
		{base, state.ToggleFilters{}, "", func(m *model) bool { return m.Book.Filters }},
		{filtered, state.ClearFilters{}, "Focus", func(m *model) bool { return m.Book == state.Book{Open: rule, Filters: true} }},
	}
}

func aboutExercises(t *testing.T) []step {
	m := opened(t, spring)
	heavy := m.Plan.Weeks[0].Sessions[0].ID
	open := state.TapSession{Session: heavy}
	with := func(msgs ...state.Msg) model {
		m, _ := after(m, append([]state.Msg{state.FillSession{Session: heavy}, open}, msgs...)...)
		return m
	}
	filled := with()
	_, s, _ := filled.Plan.Find(heavy)
	first := s.Exercises[0].ID
	session := func(m *model) planner.Session { _, s, _ := m.Plan.Find(heavy); return *s }
	pick := state.PickExercise{Pick: state.PickMore}
	return []step{
		{m, state.FillSession{Session: heavy}, "Forget Save Soon", func(m *model) bool { return len(session(m).Exercises) > 0 }},
		{filled, state.FillSession{Session: heavy}, "Forget", func(m *model) bool { return m.Toast.Text != "" && !m.Toast.Undoes }},
		{filled, state.OpenExercise{Lift: 1}, "", func(m *model) bool { return m.Sheet.Exercises.Open == 2 }},
		{with(state.OpenExercise{Lift: 1}), state.OpenExercise{Lift: 1}, "", func(m *model) bool { return m.Sheet.Exercises == state.ExercisePane{} }},
		{with(state.OpenExercise{}), pick, "", func(m *model) bool { return m.Sheet.Exercises == state.ExercisePane{Pick: state.PickMore} }},
		{with(pick), pick, "", func(m *model) bool { return m.Sheet.Exercises.Pick == state.NoPick }},
		{with(pick), state.FindExercise{Text: "plank"}, "", func(m *model) bool { return m.Sheet.Exercises.Find == "plank" && len(m.ExerciseOptions()) > 0 }},
		{with(pick), state.TakeExercise{Exercise: "front-plank"}, "Forget Save Soon Focus", func(m *model) bool {
			lifts := session(m).Exercises
			return lifts[len(lifts)-1].ID == "front-plank" && m.Sheet.Exercises.Open == len(lifts)
		}},
		{filled, state.TakeExercise{Exercise: "front-plank"}, "", func(m *model) bool { return len(session(m).Exercises) == len(s.Exercises) }},
		{filled, state.ExerciseEdited{Session: heavy, Exercise: first, Field: "sets", Text: "7"}, "Forget Save Soon", func(m *model) bool { return session(m).Exercises[0].Sets == 7 }},
		{filled, state.ExerciseEdited{Session: heavy, Exercise: "no-such-lift", Field: "sets", Text: "7"}, "", func(m *model) bool { return m.Alert == "" }},
		{filled, state.DropExercise{Session: heavy, Exercise: first}, "Forget Save Soon Focus", func(m *model) bool { return len(session(m).Exercises) == len(s.Exercises)-1 }},
		{filled, state.WorkEdited{Session: heavy, Field: "rest", Text: "200"}, "Forget Save Soon", func(m *model) bool { return session(m).Rest == planner.Some(200) }},
		{filled, state.LogEdited{Session: heavy, Field: "minutes", Text: "55"}, "Forget Save Soon", func(m *model) bool { return session(m).Log.Minutes == planner.Some(55) }},
	}
}

func aboutSteps(t *testing.T) []step {
	m := opened(t, running)
	const run = 1
	at := state.StepAt{Session: run, Step: 1, Steps: 3, Parts: 2}
	steps := func(m *model) []planner.Step { _, s, _ := m.Plan.Find(run); return s.Steps }
	return []step{
		{m, state.OpenStep{Step: 1}, "", func(m *model) bool { return m.Sheet.Step == 2 }},
		{m, state.AddStep{Session: run}, "Forget Save Soon Focus", func(m *model) bool { return len(steps(m)) == 4 && m.Sheet.Step == 4 }},
		{m, state.DropStep{At: at}, "Forget Save Soon Focus", func(m *model) bool { return len(steps(m)) == 2 }},
		{m, state.AddPart{At: at}, "Forget Save Soon", func(m *model) bool { return steps(m)[1].Len() == 3 }},
		{m, state.DropPart{At: at, Part: 1}, "Forget Save Soon Focus", func(m *model) bool { return steps(m)[1].Len() == 1 }},
		{m, state.StepEdited{At: at, Field: "times", Text: "8"}, "Forget Save Soon", func(m *model) bool { return steps(m)[1].Times == 8 }},
	}
}

func aboutThePerson(t *testing.T) []step {
	base := opened(t, spring)
	raced, _ := after(base, state.AddRace{Day: "2026-12-13"})
	german := base
	german.Languages, german.Language = []state.Language{{Code: "de", Name: "Deutsch"}}, "en"
	races := func(m *model) []planner.Race { return m.Plan.Races }
	return []step{
		{german, state.ChooseLanguage{Code: "de"}, "Speak", func(m *model) bool { return m.Language == "de" }},
		{base, state.ChooseLanguage{Code: "de"}, "", func(m *model) bool { return m.Language == "" }},
		{german, state.LanguageChanged{Code: "de"}, "ListPlans", func(m *model) bool { return m.Language == "de" && m.Toast.Text == "" }},
		{german, state.LanguageFailed{Code: "en", Was: "en"}, "", func(m *model) bool { return m.Language == "en" && sentence(m.Alert) }},
		{base, state.CheckEdited{Date: tuesday, Field: "sleep", Text: "7,5"}, "Forget Save Soon", func(m *model) bool { c, _ := m.CheckOf(tuesday); return c.Sleep == planner.Some(75) }},
		{base, state.TogglePart{Part: state.RacesPart}, "", func(m *model) bool { return m.Parts == state.RacesPart }},
		{base, state.ProfileEdited{Field: "age", Text: "44"}, "Forget Save Soon", func(m *model) bool { return m.Plan.Athlete.Age == 44 }},
		{model{}, state.ProfileEdited{Field: "age", Text: "x"}, "", func(m *model) bool { return m.Alert == "" }},
		{base, state.ProfileTicked{Field: "open_fri", Value: "am", On: true}, "Forget Save Soon", func(m *model) bool { return m.Plan.Athlete.Open[planner.Fri].Has(planner.AM) }},
		{model{}, state.ProfileTicked{Field: "open_fri", Value: "x", On: true}, "", func(m *model) bool { return m.Alert == "" }},
		{base, state.AddRace{Day: "2026-12-13"}, "Forget Save Soon", func(m *model) bool { return len(races(m)) == 1 && races(m)[0].Day == 20 }},
		{model{}, state.AddRace{Day: "x"}, "", func(m *model) bool { return m.Alert == "" }},
		{raced, state.RaceEdited{Field: "distance", Text: "half"}, "Forget Save Soon", func(m *model) bool { return races(m)[0].Distance == planner.Half }},
		{raced, state.DropRace{}, "Forget Save Soon Focus", func(m *model) bool { return len(races(m)) == 0 }},
	}
}

func aboutProposals(t *testing.T) []step {
	base, hard := opened(t, clash), opened(t, tight)
	room, _ := after(base, state.OpenSheet{Sheet: state.Sheet{Kind: state.RoomSheet}})
	asking, _ := after(base, state.AskSolver{What: state.Explaining})
	shown, _ := asked(t, base, state.AskSolver{What: state.Arranging})
	why, _ := asked(t, hard, state.AskSolver{What: state.Explaining})
	bigger, _ := asked(t, opened(t, stacked), state.AskSolver{What: state.Arranging})
	return []step{
		{base, state.AskSolver{What: state.Arranging}, "NextSlice", func(m *model) bool { return m.Query != nil && m.Query.N == 1 }},
		{asking, state.SolveSlice{N: 1, Nodes: 1}, "NextSlice", func(m *model) bool { return m.Query != nil }},
		{base, state.SolveSlice{N: 1, Nodes: 1}, "", func(m *model) bool { return m.Query == nil }},
		{asking, state.StopSolver{}, "Forget", func(m *model) bool { return m.Query == nil && m.Toast.Text != "" }},
		{base, state.StopSolver{}, "", func(m *model) bool { return m.Query == nil }},
		{room, state.ToggleFreeDay{Day: 5}, "", func(m *model) bool { return m.Sheet.Free(5) }},
		{base, state.ToggleFreeDay{Day: 5}, "", func(m *model) bool { return !m.Sheet.Free(5) }},
		{room, state.ToggleFortnight{}, "", func(m *model) bool { return m.Sheet.Fortnight }},
		{base, state.ToggleFortnight{}, "", func(m *model) bool { return !m.Sheet.Fortnight }},
		{shown, state.ChooseProposal{N: 1}, "", func(m *model) bool { return m.Proposal.Chosen == 1 && shown.Proposal.Chosen == 0 }},
		{shown, state.ChooseProposal{N: -1}, "", func(m *model) bool { return m.Proposal.Chosen == 0 }},
		{bigger, state.ShowBigger{}, "FocusDrawn", func(m *model) bool { return m.Proposal != nil && m.Bigger == nil }},
		{shown, state.ApplyProposal{}, "Forget Save Soon", func(m *model) bool { return m.Proposal == nil && len(m.History.Past) == 1 }},
		{why, state.GiveUpWish{}, "Forget Save Soon", func(m *model) bool { return m.Toast.Next == state.AskSolver{What: state.Arranging} }},
		{base, state.GiveUpWish{}, "", func(m *model) bool { return len(m.History.Past) == 0 }},
	}
}
