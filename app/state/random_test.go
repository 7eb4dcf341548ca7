package state_test

import (
	"math/rand"
	"strconv"
	"strings"
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
	"hardeasy/planner/share"
)

// random makes plans and what people do to them from a seed.
type random struct{ *rand.Rand }

func pick[T any](r random, from ...T) T { return from[r.Intn(len(from))] }

func (r random) kind() catalog.ID { return catalog.ID(1 + r.Intn(int(catalog.Rest)-1)) }

// plan is one of one to four weeks, always in order and with an id.
func (r random) plan(t testing.TB) planner.Plan {
	t.Helper()
	var b strings.Builder
	b.WriteString("plan Random " + strconv.Itoa(r.Intn(1000)) + "\nid " + pick(r, springID, autumnID) + "\n")
	if r.Intn(2) == 0 {
		b.WriteString("open " + planner.Weekday(r.Intn(7)).String() + pick(r, " none", " AM", " PM") + "\n")
	}
	if r.Intn(2) == 0 {
		b.WriteString("history longest_30d=70 prev_run_min=150\n")
	}
	for w := range 1 + r.Intn(4) {
		b.WriteString("week " + strconv.Itoa(w+1) + "\n")
		for d := planner.Mon; d <= planner.Sun; d++ {
			for _, slot := range []string{"AM", "NOON", "PM"} {
				for range 1 + r.Intn(2) {
					if r.Intn(3) == 0 && (slot != "NOON" || r.Intn(4) == 0) {
						b.WriteString(d.String() + " " + slot + " " + r.kind().String() + " " + strconv.Itoa(10+r.Intn(100)) + "\n")
					}
				}
			}
		}
	}
	return parse(t, b.String())
}

// session is one of the plan's, now and then one that is not there.
func (r random) session(p *planner.Plan) planner.SessionID {
	var ids []planner.SessionID
	for w := range p.Weeks {
		for _, s := range p.Weeks[w].Sessions {
			ids = append(ids, s.ID)
		}
	}
	if len(ids) == 0 || r.Intn(20) == 0 {
		return planner.SessionID(r.Intn(200))
	}
	return pick(r, ids...)
}

func (r random) place(p *planner.Plan) planner.Place {
	return planner.Place{
		Week: r.Intn(len(p.Weeks)+2) - 1, Day: planner.Weekday(r.Intn(7)), Slot: planner.Slot(r.Intn(planner.Slots)),
		Index: pick(r, 0, 1, 2, planner.AtEnd),
	}
}

func (r random) edit(p *planner.Plan) planner.Edit {
	id := r.session(p)
	switch r.Intn(19) {
	case 0:
		return planner.Swap{A: id, B: r.session(p)}
	case 1:
		return planner.Add{Session: planner.Session{Type: r.kind(), Minutes: r.Intn(90)}, To: r.place(p)}
	case 2:
		return planner.Drop{Session: id}
	case 3:
		return planner.Retype{Session: id, Type: r.kind()}
	case 4:
		return planner.Resize{Session: id, Minutes: pick(r, 20, 45, 90, 0, -3, 2000)}
	case 5:
		return planner.SetDistance{Session: id, Metres: pick(r, 0, 8000, -1)}
	case 6:
		return planner.SetEffort{Session: id, RPE: pick(r, 0, 5, 10, 11)}
	case 7:
		return planner.SetNote{Session: id, Note: pick(r, "", "slow down", `"quotes" # and; signs`, "two\nlines", "bad \x00\xff", strings.Repeat("ü", 281))}
	case 8:
		return planner.SetExercises{Session: id, Exercises: []planner.Exercise{{ID: pick(r, "back-squat", "no-such-lift"), Sets: r.Intn(5), Reps: 5}}}
	case 9:
		return planner.Pin{Session: id, On: r.Intn(2) == 0}
	case 10:
		return planner.SetDone{Session: id, Done: r.Intn(2) == 0}
	case 11:
		return planner.Rename{Name: pick(r, "Another", "", strings.Repeat("x", 81), "a\x07b")}
	case 12:
		a := p.Athlete
		a.Goal, a.Age = planner.Goal(r.Intn(4)), pick(r, 30, 61, 500)
		a.Open[r.Intn(7)] = planner.Opening{Slots: uint8(r.Intn(9))}
		return planner.SetAthlete{Athlete: a}
	case 13:
		return planner.SetRaces{Races: []planner.Race{{Day: r.Intn(40) - 5, Distance: planner.Distance(r.Intn(6))}}}
	case 14:
		return planner.SetPhase{Week: r.Intn(len(p.Weeks) + 1), Phase: planner.Phase(r.Intn(9))}
	case 15:
		w := planner.Week{}
		if len(p.Weeks) > 0 {
			w = p.Weeks[r.Intn(len(p.Weeks))]
		}
		return planner.AddWeek{At: r.Intn(len(p.Weeks) + 2), Week: w}
	case 16:
		return planner.DropWeek{Week: r.Intn(len(p.Weeks) + 1)}
	}
	return planner.Move{Session: id, To: r.place(p)}
}

func (r random) target(m *state.Model) state.Target {
	t := state.Target{On: r.Intn(8) > 0, Place: r.place(&m.Plan)}
	if r.Intn(4) == 0 {
		t.Swap = r.session(&m.Plan)
	}
	return t
}

// msg is anything that can happen; what a person does most comes most.
func (r random) msg(t testing.TB, m *state.Model) state.Msg {
	if m.Toast.Back != nil && r.Intn(3) == 0 {
		return m.Toast.Back
	}
	if m.Sheet.Kind == state.TellSheet && r.Intn(3) == 0 {
		return pick[state.Msg](r, state.TellEdited{Field: "weeks_since_deload", Text: r.text()}, state.SaveTold{}, state.TellLater{})
	}
	id := r.session(&m.Plan)
	if missed := m.Missed(); m.Sheet.Kind == state.MissedSheet && len(missed) > 0 && r.Intn(3) == 0 {
		return state.TellMissed{Session: pick(r, id, missed[0]), Skipped: r.Intn(2) == 0}
	}
	switch r.Intn(28) {
	case 0, 1:
		var edits []planner.Edit
		for range 1 + r.Intn(3) {
			edits = append(edits, r.edit(&m.Plan))
		}
		return state.EditPlan{Edits: edits}
	case 2, 3:
		return state.Undo{}
	case 4:
		return state.Redo{}
	case 5, 6:
		return state.PickUp{Session: id, Keyboard: r.Intn(2) == 0}
	case 7, 8, 9:
		return state.DragOver{Target: r.target(m)}
	case 10:
		return state.DragBy{Days: r.Intn(5) - 2, Slots: r.Intn(5) - 2}
	case 11, 12, 13:
		return state.PutDown{}
	case 14:
		return state.OpenSheet{Sheet: state.Sheet{Kind: state.SheetKind(r.Intn(11)), Session: id}}
	}
	any := []func(testing.TB, *state.Model) state.Msg{r.onBoard, r.aboutProposals, r.aboutRules, r.insideSession, r.aboutPerson, r.setup, r.shelf, r.fromBrowser}
	return any[r.Intn(len(any))](t, m)
}

func (r random) onBoard(_ testing.TB, m *state.Model) state.Msg {
	id := r.session(&m.Plan)
	return pick[state.Msg](r,
		state.PickUp{Type: catalog.ID(r.Intn(40)), Keyboard: r.Intn(2) == 0},
		state.TapSession{Session: id},
		state.PutInSlot{Place: r.place(&m.Plan)},
		state.CancelDrag{},
		state.TurnWeek{By: r.Intn(3) - 1},
		state.ShowWeek{Index: r.Intn(6) - 1},
		state.GoToWeek{Index: r.Intn(6) - 1},
		state.PlaceSession{Session: id, To: r.place(&m.Plan)},
		state.AddInBestSlot{Type: r.kind()},
		state.SessionEdited{Session: id, Field: state.SessionField(r.Intn(4)), Text: r.text()},
		state.ChangeType{Session: id, Type: catalog.ID(r.Intn(40))},
		state.DropSession{Session: id},
		state.DuplicateSession{Session: id},
		state.CloseSheet{},
		state.OpenSheet{Sheet: state.Sheet{Kind: state.TellSheet}},
		state.OpenSheet{Sheet: state.Sheet{Kind: state.MissedSheet}}, state.TellMissed{Session: id},
		state.ToggleBody{},
		state.SkipToMain{},
		state.DismissAlert{},
	)
}

func (r random) aboutProposals(_ testing.TB, m *state.Model) state.Msg {
	n := m.Questions - r.Intn(2)
	return pick[state.Msg](r,
		state.AskSolver{What: state.Question(r.Intn(4))}, state.AskSolver{What: state.Question(r.Intn(5))},
		state.OpenSheet{Sheet: state.Sheet{Kind: state.RoomSheet, Days: uint16(r.Intn(1 << 14))}},
		state.ToggleFreeDay{Day: r.Intn(18) - 2}, state.ToggleFortnight{},
		state.SolveSlice{N: n, Nodes: r.Intn(500), Long: r.Intn(2) == 0},
		state.StopSolver{},
		state.ChooseProposal{N: r.Intn(5) - 1},
		state.ApplyProposal{}, state.ApplyProposal{}, state.ShowBigger{},
		state.GiveUpWish{N: r.Intn(5) - 1},
	)
}

// finding is one of the shown week, or one that is not there.
func (r random) finding(m *state.Model) (id string, week int) {
	if found := m.Findings(m.Shown); len(found) > 0 && r.Intn(8) > 0 {
		f := found[r.Intn(len(found))]
		return f.Rule.ID, f.Week
	}
	return pick(r, "heavy-cap", "medical-boundary", "no-such-rule", ""), r.Intn(5) - 1
}

func (r random) aboutRules(_ testing.TB, m *state.Model) state.Msg {
	id, week := r.finding(m)
	return pick[state.Msg](r,
		state.LookAtFinding{Focused: state.Focused{Rule: id, Week: week, Fix: r.Intn(3)}},
		state.LookAtFinding{},
		state.ApplyFix{},
		state.FixToday{Rule: id, Fix: r.Intn(3) - 1},
		state.FinishOnly{Rule: pick(r, id, "race-readiness")},
		state.ReasonEdited{Text: pick(r, "", " ", "a camp", `"quotes" # and; signs`, "two\nlines", "bad \x00\xff", strings.Repeat("ü", 300))},
		state.OverrideRule{Rule: id, Week: week},
		state.HeedRule{Rule: id, Week: week},
		state.TuneRule{ID: id, To: state.Tuning(r.Intn(int(state.Tunings) + 1))},
		state.ShowRule{ID: id},
		state.ToggleRule{ID: id},
		state.SeeRule{ID: id},
		state.UseSchool{School: planner.School(r.Intn(6))},
		state.TurnBook{To: state.BookPage(r.Intn(3))},
		state.ShowSchools{},
		state.FilterArea{To: state.AreaFilter(r.Intn(12))},
		state.FilterCoach{To: state.Coach(r.Intn(9))},
		state.FilterOnly{To: state.Only(r.Intn(6))},
		state.ToggleFilters{},
		state.ClearFilters{},
		state.SearchRules{Text: pick(r, "long", "no such thing", "")},
	)
}

// text is what may stand in a field.
func (r random) text() string {
	return pick(r, "", "3", "8", "45", "6-8", "8,4", "07:30", "yes", "2026-12-06", "x", "-1", "1e9", " 7 ", "NaN", "\x00", strings.Repeat("n", 300))
}

func (r random) insideSession(_ testing.TB, m *state.Model) state.Msg {
	id, exercise, at := r.session(&m.Plan), pick(r, "back-squat", "front-plank", "no-such-lift"), r.Intn(4)-1
	if _, s, ok := m.Plan.Find(id); ok && len(s.Exercises) > 0 && r.Intn(4) > 0 {
		at = r.Intn(len(s.Exercises))
		exercise = s.Exercises[at].ID
	}
	step := state.StepAt{Session: id, Step: r.Intn(4) - 1, Steps: r.Intn(3), Parts: 1}
	if _, s, ok := m.Plan.Find(id); ok && len(s.Steps) > 0 && r.Intn(4) > 0 {
		step.Step, step.Steps = r.Intn(len(s.Steps)), len(s.Steps)
		step.Parts = s.Steps[step.Step].Len()
	}
	if r.Intn(3) == 0 {
		return pick[state.Msg](r,
			state.OpenStep{Step: step.Step},
			state.AddStep{Session: id},
			state.AddStep{Session: id},
			state.AddPart{At: step},
			state.DropPart{At: step, Part: r.Intn(5) - 1},
			state.DropStep{At: step},
			state.StepEdited{At: step, Part: r.Intn(4) - 1, Field: pick(r, "times", "length", "target", "nothing"), Text: pick(r, r.text(), "800m", "tempo", "500km")},
		)
	}
	return pick[state.Msg](r,
		state.TapSession{Session: id},
		state.FillSession{Session: id},
		state.FillSession{Session: id},
		state.OpenExercise{Lift: at},
		state.PickExercise{Pick: state.Pick(r.Intn(4))},
		state.FindExercise{Text: pick(r, "", "squat", "\x00")},
		state.TakeExercise{Exercise: exercise},
		state.ExerciseEdited{Session: id, Lift: at, Exercise: exercise, Field: pick(r, "sets", "reps", "load", "nothing"), Text: r.text()},
		state.DropExercise{Session: id, Lift: at, Exercise: exercise},
		state.WorkEdited{Session: id, Field: pick(r, "rest", "rir", "warmup", "cooling", "nothing"), Text: r.text()},
		state.LogEdited{Session: id, Field: pick(r, "minutes", "effort", "soreness", "pain", "nothing"), Text: r.text()},
		state.CheckEdited{Date: m.Plan.Start + planner.Date(r.Intn(20)-5), Field: pick(r, "sleep", "soreness", "mood", "nothing"), Text: r.text()},
	)
}

func (r random) aboutPerson(_ testing.TB, m *state.Model) state.Msg {
	field := pick(r, "lift", "run", "goal", "injury", "bone_stress", "school", "novice_start", "age", "long", "easy_pace", "lift_week", "hurt_weeks",
		"longest_30d", "prev_run_min", "prev_load", "km_week", "minutes_mon", "time_am", "nothing")
	return pick[state.Msg](r,
		state.ProfileEdited{Field: field, Text: pick(r, r.text(), "advanced", "beginner", "limited", "none", "easy-days", "Wed")},
		state.ProfileTicked{Field: pick(r, "equipment", "open_tue", "nothing"), Value: pick(r, "barbell", "am", "pm", "x"), On: r.Intn(2) == 0},
		state.AddRace{Day: pick(r, "2026-12-13", "20", "", "x", "99999")},
		state.RaceEdited{Race: r.Intn(3) - 1, Field: pick(r, "day", "distance", "priority", "nothing"), Text: pick(r, "2026-12-20", "30", "half", "B", "x")},
		state.DropRace{Race: r.Intn(3) - 1},
		state.TogglePart{Part: 1 << r.Intn(8)},
	)
}

func (r random) setup(_ testing.TB, m *state.Model) state.Msg {
	return pick[state.Msg](r,
		state.NewPlan{},
		state.TurnSetupPage{To: r.Intn(9) - 2},
		state.SetupAnswered{Name: "run_days", Values: []string{"5"}},
		state.SetupTicked{Name: "open_mon", Value: "am", On: r.Intn(2) == 0},
		state.SetupDone{},
		state.MakePart{Parts: 1 + r.Intn(50)},
	)
}

func (r random) shelf(t testing.TB, m *state.Model) state.Msg {
	id := pick(r, springID, autumnID)
	p := r.plan(t)
	text := notation.Format(p)
	if link, err := share.Link("https://hardeasy.app/", p); err == nil && r.Intn(2) == 0 {
		text = link
	}
	return pick[state.Msg](r,
		state.TextReceived{Text: text},
		state.TextReceived{Text: text + state.PlanBreak + notation.Format(r.plan(t))},
		state.ImportPreview{}, state.ImportPreview{Replace: true},
		state.LeavePreview{},
		state.PreviewWeek{Index: r.Intn(5) - 1},
		state.RemovePlan{ID: id}, state.RemovePlan{ID: m.Plan.ID}, state.OpenPlan{ID: id},
		state.DuplicatePlan{},
		state.ChooseLanguage{Code: pick(r, "en", "de", "xx")}, state.LanguageChanged{Code: "de"}, state.LanguageFailed{Code: "de", Was: "en"},
		state.PasteEdited{Text: "x"}, state.PasteEdited{}, state.ShowPasted{},
		state.ShareLink{}, state.CopyLink{}, state.SaveFile{}, state.ExportPlans{}, state.ExportPlans{},
		state.ShareAlso{Part: share.Private[r.Intn(len(share.Private))].Part, On: r.Intn(2) == 0}, state.SaveShared{}, state.SendLink{}, state.TakeAlong{},
	)
}

func (r random) fromBrowser(t testing.TB, m *state.Model) state.Msg {
	return pick[state.Msg](r,
		state.Routed{Route: pick(r, "#/week", "#/season", "#/today", "#/rules", "#/profile", "#/plans", "#/share", "#/setup", "#50%", "", "#p=AAAA")},
		state.ToastOver{N: m.Toast.N},
		state.PlanNotSaved{Why: "Not saved."}, state.PlanNotOpened{Why: "it broke"}, state.DiskDelayed{Yes: r.Intn(2) == 0}, state.DelayKnown{},
		state.KeptMine{ID: m.Plan.ID}, state.PlanGoneElsewhere{ID: m.Plan.ID}, state.StorageCleared{}, state.EmptyBin{ID: pick(r, "", springID)},
		state.NamePlan{ID: m.Plan.ID}, state.PlanNamed{ID: m.Plan.ID, Name: pick(r, "New", "", "Newer")}, state.SaveText{ID: springID}, state.DropText{ID: springID},
		state.DayCame{Date: m.Date + planner.Date(r.Intn(17)-5)},
		state.Late{Date: m.Date + planner.Date(r.Intn(17)-5), Msg: r.onBoard(t, m)},
		state.StoragePersisted{Yes: r.Intn(2) == 0},
		state.Fault{Sentence: "It broke."},
		state.UpdateWaits{}, state.UpdateNow{},
		state.Installable{How: state.InstallWay(r.Intn(3))}, state.InstallNow{}, state.InstallNoMore{}, state.CopyFailed{},
	)
}
