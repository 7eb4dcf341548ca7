package state

import (
	"slices"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
)

// Update is the whole behaviour of the app: what happened, to what is known,
// gives what is known next and what the browser has to do.
func Update(m Model, msg Msg) (Model, []Effect) {
	effects := update(&m, msg)
	return m, effects
}

// update changes a model of its own: here and below, what a Model shares with
// the one before it is replaced and never changed.
func update(m *Model, msg Msg) []Effect {
	switch msg := msg.(type) {
	case Started:
		return start(m, msg)
	case Routed:
		return route(m, msg.Route)
	case PlanOpened, PlanNotOpened, PlansListed, PlanWritten, PlanOnDisk, DiskDelayed, DelayKnown, PlanNotSaved, PlanOvertaken, KeptMine, PlanGoneElsewhere, StorageCleared:
		return keep(m, msg)
	case ChooseLanguage:
		return chooseLanguage(m, msg.Code)
	case LanguageChanged:
		return languageChanged(m, msg.Code)
	case LanguageFailed:
		return languageFailed(m, msg.Was)
	case DayCame:
		return dayCame(m, msg.Date)
	case Late:
		return late(m, msg)
	case StoragePersisted:
		m.Persists = msg.Yes
		return nil
	case Fault:
		m.Alert = msg.Sentence
		return nil
	case CopyDone:
		m.Copied, m.NoCopy = true, false
		return toast(m, words.LinkCopied.Text(), false)
	case CopyFailed:
		m.NoCopy = true
		if m.Screen == ShareScreen { // elsewhere the steps say it
			m.Alert = words.CannotCopy.Text()
		}
		return nil
	case ToastOver:
		if m.Toast.N == msg.N {
			m.Toast.Text = ""
		}
		return nil
	case UpdateWaits:
		m.Update = true
		return nil
	case Installable:
		m.Install = msg.How
		return nil
	case PlanCompared:
		if m.Preview != nil && m.Preview.Plan.ID == msg.Plan.ID {
			p := *m.Preview
			p.against(msg.Plan)
			p.Mine, p.Rev = &msg.Plan, msg.Rev
			m.Preview = &p
		}
		return nil
	case TextReceived:
		return receive(m, msg.Text)
	case PlansBrought:
		return brought(m, msg)

	case ShowWeek:
		showWeek(m, msg.Index)
		return []Effect{m.lookForFixes()}
	case OpenSheet:
		return openSheet(m, msg.Sheet)
	case CloseSheet:
		return closeSheet(m)
	case Undo:
		return undo(m)
	case Redo:
		return redo(m)
	case ToggleBody:
		m.BodyShown = !m.BodyShown
		return nil
	case DismissAlert:
		m.Alert = ""
		return nil
	case SkipToMain:
		return []Effect{Focus{"#main"}}
	case DismissToast:
		m.Toast.Text = ""
		return nil

	case PickUp:
		return lift(m, msg)
	case TapSession:
		if m.Drag != nil {
			return nil // the slot under the card takes it
		}
		return openSheet(m, Sheet{Kind: SessionSheet, Session: msg.Session})
	case PutInSlot:
		if m.Drag == nil {
			return nil
		}
		hover(m, Target{On: true, Place: msg.Place})
		return drop(m)
	case DragOver:
		hover(m, msg.Target)
		return nil
	case TurnWeek:
		showWeek(m, m.Shown+msg.By)
		return nil
	case DragBy:
		nudge(m, msg)
		return nil
	case PutDown:
		return drop(m)
	case CancelDrag:
		return cancel(m)

	case EditPlan:
		return do(m, msg.Words, msg.Edits...)
	case PlaceSession:
		return place(m, msg)
	case SessionEdited:
		return typed(m, msg)
	case ChangeType:
		return do(m, words.Phrase{}, planner.Retype{Session: msg.Session, Type: msg.Type})
	case DropSession:
		return dropSession(m, msg.Session)
	case DuplicateSession:
		return duplicateSession(m, msg.Session)
	case GoToWeek:
		showWeek(m, msg.Index)
		return []Effect{m.lookForFixes(), Go{WeekScreen}}
	case AddInBestSlot:
		return addBest(m, msg.Type)
	case ReasonEdited:
		m.Reason = msg.Text
		return nil
	case OverrideRule:
		return override(m, msg)
	case HeedRule:
		return heed(m, msg)
	case TogglePart:
		m.Parts ^= msg.Part
		return nil
	case ProfileEdited, ProfileTicked, AddRace, RaceEdited, DropRace:
		return profile(m, msg)
	case OpenExercise, PickExercise, FindExercise, TakeExercise, ExerciseEdited, DropExercise, WorkEdited, FillSession:
		return lifts(m, msg)
	case LogEdited:
		return logSaid(m, msg)
	case CheckEdited:
		return checkSaid(m, msg)
	case LookAtFinding:
		if msg.Focused.Rule != m.Focused.Rule || msg.Focused.Week != m.Focused.Week {
			m.Reason = "" // it was about another finding
		}
		m.Focused = msg.Focused
		return nil
	case FindFixes:
		return findFixes(m, msg)
	case ApplyFix:
		return applyFix(m)
	case AskSolver:
		return propose(m, msg.What)
	case SolveSlice:
		return worked(m, msg)
	case StopSolver:
		return stopSeeking(m)
	case ChooseProposal:
		choose(m, msg.N)
		return nil
	case ApplyProposal:
		return applyProposal(m)
	case GiveUpWish:
		return giveUp(m, msg.N)
	case ToggleFreeDay:
		freeDay(m, msg.Day)
		return nil
	case ToggleFortnight:
		fortnight(m)
		return nil

	case SetupAnswered:
		m.Form = m.Form.With(msg.Name, msg.Values)
		return nil
	case SetupTicked:
		m.Form = m.Form.Toggle(msg.Name, msg.Value, msg.On)
		return nil
	case TurnSetupPage:
		m.Form.Step = min(max(msg.To, 1), FormSteps)
		return []Effect{Focus{"[data-setup] section[data-step='" + itoa(m.Form.Step) + "'] h2"}}
	case SetupDone:
		return []Effect{NewID{func(id string) Msg { return MakePlan{id} }}}
	case MakePlan:
		return finish(m, msg.ID)
	case NewPlan:
		m.Form = NewForm(m.Date)
		return []Effect{Go{SetupScreen}}

	case OpenPlan, RemovePlan, PlanRemoved, BringBack, PlanBroughtBack, EmptyBin, NamePlan, PlanNamed, SaveText, DropText:
		return shelf(m, msg)
	case DuplicatePlan:
		return []Effect{NewID{func(id string) Msg { return DuplicatePlanAs{id} }}}
	case DuplicatePlanAs:
		return duplicate(m, msg.ID)
	case ImportPreview:
		replace := msg.Replace
		return []Effect{NewID{func(id string) Msg { return ImportPreviewAs{id, replace} }}}
	case ImportPreviewAs:
		return importPreview(m, msg)
	case LeavePreview:
		m.Preview = nil
		return []Effect{ClearLink{}, Go{home(m)}}
	case PreviewWeek:
		if m.Preview != nil {
			p := *m.Preview
			p.Shown = min(max(msg.Index, 0), len(p.Plan.Weeks)-1)
			m.Preview = &p
		}
		return nil
	case PasteEdited:
		m.Paste = msg.Text
		return nil
	case ShowPasted:
		if m.Paste == "" {
			return []Effect{Focus{"[name='paste']"}}
		}
		return receive(m, m.Paste)
	case ShareLink:
		return []Effect{Go{ShareScreen}}
	case CopyLink:
		return []Effect{Copy{m.Link}}
	case SaveFile:
		m.InFile = true
		return []Effect{Download{fileName(m.Plan.Name), notation.Format(m.Plan)}}
	case ShareAlso, SaveShared, SendLink:
		return sharing(m, msg)
	case ExportPlans:
		return []Effect{ExportAll{}}
	case ShowRule, ToggleRule, TuneRule, SeeRule, UseSchool, TurnBook, ShowSchools, FilterArea, FilterCoach, FilterOnly, ToggleFilters, ClearFilters:
		return readRules(m, msg)
	case SearchRules:
		m.Find = msg.Text
		return nil
	case UpdateNow:
		return []Effect{ApplyUpdate{}}
	case InstallNow, InstallNoMore, TakeAlong:
		return install(m, msg)
	}
	return nil
}

// do makes edits, keeps the way back, and stores the result.
func do(m *Model, called words.Phrase, edits ...planner.Edit) []Effect {
	if len(edits) == 0 || !m.HasPlan {
		return nil
	}
	next, err := planner.Apply(m.Plan, edits...)
	if err == nil {
		err = notation.Valid(&next) // what can't be written could not be read again
	}
	if err == nil && len(next.Weeks) == 0 {
		err = errNoWeeks
	}
	if err != nil {
		m.Alert = words.NotDone(err)
		return nil
	}
	if called == (words.Phrase{}) {
		called = words.Edits(&m.Plan, edits)
	}
	m.History = m.History.Did(m.Plan, called.Do)
	saved := settle(m, next)
	effects := toast(m, words.Capital(called.Did), true)
	return append(effects, saved...)
}

// settle makes next the plan: it is judged anew where it differs, and stored.
func settle(m *Model, next planner.Plan) []Effect {
	m.Reports = recheck(m.Plan, m.Reports, &next)
	m.Plan = next
	m.Turn++
	m.Offers, m.Focused, m.Reason = nil, Focused{}, ""
	m.Drag = nil // what it knows is about the plan before
	m.Deleted, m.InFile = BringBack{}, false
	leave(m)
	if _, _, there := next.Find(m.Sheet.Session); !there && m.Sheet.Session != 0 {
		m.Sheet = Sheet{}
	}
	m.Shown = min(max(m.Shown, 0), max(len(next.Weeks)-1, 0))
	m.Link, m.Along, m.Copied = "", "", false
	m.Live = words.VerdictLine(Count(m.Findings(m.Shown)))
	if m.Screen == ShareScreen {
		makeLink(m)
	}
	return []Effect{Save{next, m.Rev, m.History}, m.lookForFixes()}
}

// recheck judges the weeks that an edit can have touched: those that changed,
// the ones before them, and all that follow, since a week is the history of
// those after it. Weeks share their memory when nothing changed.
func recheck(was planner.Plan, reports []rule.Report, next *planner.Plan) []rule.Report {
	judge := rule.Judge{Suite: Suite, Steady: true}
	if len(reports) != len(next.Weeks) || len(was.Weeks) != len(next.Weeks) || !sameFrame(&was, next) {
		return Suite.CheckAll(next)
	}
	out := slices.Clone(reports)
	touched := false
	for w := range next.Weeks {
		for n := w; n <= w+1 && n < len(next.Weeks); n++ {
			touched = touched || !sameWeek(was.Weeks[n], next.Weeks[n])
		}
		if touched {
			out[w] = judge.Check(next, w)
		}
	}
	return out
}

// sameFrame says whether all that rules look at besides the weeks is the same.
func sameFrame(a, b *planner.Plan) bool {
	return a.Athlete == b.Athlete && a.History == b.History && a.Start == b.Start && slices.Equal(a.Races, b.Races) &&
		slices.Equal(a.Rulings, b.Rulings) && slices.Equal(a.Checks, b.Checks)
}

func sameWeek(a, b planner.Week) bool {
	return a.Phase == b.Phase && len(a.Sessions) == len(b.Sessions) &&
		(len(a.Sessions) == 0 || &a.Sessions[0] == &b.Sessions[0])
}

func toast(m *Model, text string, withUndo bool) []Effect {
	m.Toast = Toast{Text: text, Undo: withUndo, N: m.Toast.N + 1}
	m.Live = joinSentences(text, m.Live)
	return []Effect{Forget{m.Toast.N}}
}

func undo(m *Model) []Effect {
	if m.Deleted.ID != "" {
		return shelf(m, m.Deleted)
	}
	h, to, what, ok := m.History.Undo(m.Plan)
	if !ok {
		m.History = h
		return toast(m, words.NothingToUndo.Text(), false)
	}
	return turnBack(m, h, to, words.Undone(what))
}

func redo(m *Model) []Effect {
	h, to, what, ok := m.History.Redo(m.Plan)
	if !ok {
		m.History = h
		return toast(m, words.NothingToRedo.Text(), false)
	}
	return turnBack(m, h, to, words.Redone(what))
}

func turnBack(m *Model, h History, to planner.Plan, said string) []Effect {
	m.History = h
	m.Sheet = Sheet{}
	saved := settle(m, to)
	effects := toast(m, said, false)
	return append(effects, saved...)
}

func showWeek(m *Model, i int) {
	if i >= 0 && i < len(m.Plan.Weeks) {
		leave(m)
		m.Shown = i
		m.Live = words.WeekOf(i+1, len(m.Plan.Weeks)) + " " + words.VerdictLine(Count(m.Findings(i)))
		if m.Drag != nil {
			c := *m.Drag
			c.Over, c.Here, c.Reason = Target{}, Verdict{}, ""
			c.judgeSlots(m)
			m.Drag = &c
		}
	}
}

func openSheet(m *Model, s Sheet) []Effect {
	if _, _, ok := m.Plan.Find(s.Session); !ok && s.Session != 0 {
		return nil
	}
	if s.Kind > RoomSheet || s.Kind == RoomSheet && !m.HasPlan {
		return nil // a proposal's sheet comes with the proposal
	}
	leave(m)
	m.Sheet, m.Toast.Text = s, "" // a toast would lie over the sheet
	if s.Kind == MoveSheet {
		c, _ := carry(&m.Plan, s.Session)
		c.judgeSlots(m)
		m.Sheet.Slots = c.Slots
	}
	return []Effect{Focus{"[data-sheet] [data-close]"}}
}

func closeSheet(m *Model) []Effect {
	back := m.Sheet
	leave(m)
	m.Sheet = Sheet{}
	if back.Kind == ProposalSheet || back.Kind == WhySheet {
		return []Effect{Focus{"[data-action='arrange']"}}
	}
	if back.Session != 0 {
		return []Effect{focusCard(back.Session)}
	}
	return nil
}

func focusCard(id planner.SessionID) Effect {
	return Focus{"[data-session='" + itoa(int(id)) + "']"}
}
