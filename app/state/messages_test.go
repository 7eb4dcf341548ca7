package state_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
	"hardeasy/planner/rulebook"
	"hardeasy/planner/share"
)

type model = state.Model

// step is a message to a model: the effects that follow, by name and in order,
// and what is true of the model then.
type step struct {
	from    model
	msg     state.Msg
	effects string
	holds   func(m *model) bool
}

// Every message once: what it changes, and the effects that follow, in order.
func TestEveryMessage(t *testing.T) {
	base := opened(t, spring)
	base.Shelf = []state.Shelved{{ID: springID, Name: "Spring half", Weeks: 3}}
	easy := base.Plan.Weeks[0].Sessions[2].ID
	heavy := id(t, &base, 0, catalog.StrHeavyFull)
	with := func(msgs ...state.Msg) state.Model { m, _ := after(base, msgs...); return m }
	miles := with(state.EditPlan{Edits: []planner.Edit{planner.SetDistance{Session: easy, Metres: 16_093, Unit: planner.Miles}}})
	session := func(m *state.Model, id planner.SessionID) planner.Session {
		_, s, ok := m.Plan.Find(id)
		if !ok {
			return planner.Session{}
		}
		return *s
	}
	first := base.Findings(0)[0]
	focus := state.Focused{Rule: first.Rule.ID, Week: first.Week}

	tests := []step{
		{model{}, state.Started{Date: tuesday, Base: "https://x/", Install: state.InstallByHand, HasUpdate: true, Step: 3}, "Soon", func(m *model) bool {
			return m.Screen == state.SetupScreen && m.Date == tuesday && m.Base == "https://x/" && m.Install.How == state.InstallByHand && m.Update && m.Form.Step == 3
		}},
		{base, state.Routed{Route: "#/rules"}, "", func(m *model) bool { return m.Screen == state.RulesScreen }},
		{base, state.PlanOpened{Plan: parse(t, autumn), Rev: 8}, "Soon", func(m *model) bool { return m.Plan.ID == autumnID && m.Rev == 8 && m.Shown == 0 }},
		{base, state.PlansListed{Shelf: []state.Shelved{{ID: autumnID}}}, "", func(m *model) bool { return m.Shelf[0].ID == autumnID }},
		{base, state.DayCame{Date: tuesday + 7}, "Soon", func(m *model) bool { return m.Date == tuesday+7 && m.Shown == 1 }},
		{base, state.Late{Date: tuesday + 7, Msg: state.ToggleBody{}}, "", func(m *model) bool { return m.Date == tuesday+7 && m.Shown == 0 && m.BodyShown }},
		{base, state.StoragePersisted{Yes: true}, "", func(m *model) bool { return m.Persists && m.Shelf[0].ID == springID }},
		{with(state.StoragePersisted{Yes: true}), state.PlansListed{}, "", func(m *model) bool { return m.Persists }},
		{with(state.PlanNotSaved{Why: "No."}), state.PlanWritten{Rev: 5, At: 77}, "", func(m *model) bool {
			return m.Rev == 5 && m.Unsaved == "" && len(m.Shelf) == 1 && m.Shelf[0].ID == springID && m.Shelf[0].Saved == 77
		}},
		{base, state.PlanWritten{Rev: 5, Forbidden: true}, "", func(m *model) bool { return sentence(m.Unsaved) }},
		{base, state.PlanOnDisk{ID: springID, Rev: 4}, "", func(m *model) bool { return m.Kept == 4 }},
		{base, state.PlanOnDisk{ID: autumnID, Rev: 4}, "", func(m *model) bool { return m.Kept == 0 }},
		{base, state.DiskDelayed{Yes: true}, "", func(m *model) bool { return m.Delayed == state.SavedLate }},
		{with(state.DiskDelayed{Yes: true}), state.DelayKnown{}, "", func(m *model) bool { return m.Delayed == state.SavedLateTold }},
		{with(state.DiskDelayed{Yes: true}, state.DelayKnown{}), state.DiskDelayed{Yes: true}, "", func(m *model) bool { return m.Delayed == state.SavedLateTold }},
		{with(state.DiskDelayed{Yes: true}), state.DiskDelayed{}, "", func(m *model) bool { return m.Delayed == state.InTime }},
		{base, state.KeptMine{ID: springID}, "Forget", func(m *model) bool { return m.Toast.Text != "" }},
		{base, state.KeptMine{ID: autumnID}, "", func(m *model) bool { return m.Toast.Text == "" }},
		{base, state.PlanGoneElsewhere{ID: springID}, "", func(m *model) bool { return m.HasPlan && sentence(m.Alert) }},
		{base, state.PlanGoneElsewhere{ID: autumnID}, "", func(m *model) bool { return m.Alert == "" }},
		{base, state.StorageCleared{}, "Save ListPlans", func(m *model) bool { return m.HasPlan && sentence(m.Alert) }},
		{model{}, state.StorageCleared{}, "ListPlans", func(m *model) bool { return sentence(m.Alert) }},
		{model{}, state.PlanNotOpened{Why: "it broke"}, "", func(m *model) bool { return m.Shut && sentence(m.Alert) }},
		{with(state.PlanNotSaved{Why: "No."}), state.SaveFile{}, "Download", func(m *model) bool { return !m.Leaving() }},
		{with(state.PlanNotSaved{Why: "No."}), state.ToggleBody{}, "", func(m *model) bool { return m.Leaving() }},
		{base, state.ToggleRule{ID: "heavy-cap"}, "", func(m *model) bool { return m.Book.Open == "heavy-cap" }},
		{with(state.ToggleRule{ID: "heavy-cap"}), state.ToggleRule{ID: "heavy-cap"}, "", func(m *model) bool { return m.Book.Open == "" }},
		{base, state.PlanNotSaved{Why: "No room."}, "", func(m *model) bool { return m.Unsaved == "No room." && m.Rev == 4 }},
		{base, state.PlanOvertaken{Plan: parse(t, changed()), Rev: 6}, "Forget Soon", func(m *model) bool { return m.Rev == 6 && m.Toast.Undoes }},
		{base, state.Fault{Sentence: "It broke."}, "", func(m *model) bool { return m.Alert == "It broke." }},
		{with(state.Routed{Route: "#/share"}), state.CopyDone{}, "Forget", func(m *model) bool { return m.Share.Copied && m.Toast.Text != "" }},
		{with(state.Routed{Route: "#/share"}), state.CopyFailed{}, "", func(m *model) bool { return sentence(m.Alert) && m.Install.NoCopy }},
		{with(state.CopyFailed{}), state.CopyDone{}, "Forget", func(m *model) bool { return !m.Install.NoCopy }},
		{with(state.CopyDone{}), state.ToastOver{N: 1}, "", func(m *model) bool { return m.Toast.Text == "" }},
		{with(state.CopyDone{}, state.CopyDone{}), state.ToastOver{N: 1}, "", func(m *model) bool { return m.Toast.Text != "" }},
		{base, state.UpdateWaits{}, "", func(m *model) bool { return m.Update }},
		{base, state.Installable{How: state.InstallPrompt}, "", func(m *model) bool { return m.Install.How == state.InstallPrompt }},
		{with(state.TextReceived{Text: autumn}), state.PlanCompared{Plan: parse(t, autumn), Rev: 3}, "", func(m *model) bool { return m.Preview.Mine != nil && m.Preview.Rev == 3 && len(m.Preview.Changes) == 0 }},
		{base, state.PlanCompared{Plan: parse(t, autumn)}, "", func(m *model) bool { return m.Preview == nil }},
		{base, state.TextReceived{Text: autumn}, "", func(m *model) bool { return m.Preview != nil }},
		{base, state.PlansBrought{Came: 2}, "Forget Persist Go", func(m *model) bool { return strings.Contains(m.Toast.Text, "2 plans") }},
		{base, state.PlanRemoved{ID: autumnID}, "Forget", func(m *model) bool { return m.Toast.Back != nil && !m.Toast.Undoes && m.Deleted.ID == autumnID }},

		{base, state.ShowWeek{Index: 1}, "Soon", func(m *model) bool { return m.Shown == 1 && strings.HasPrefix(m.Live, "Week 2 of 3") }},
		{base, state.ShowWeek{Index: -1}, "Soon", func(m *model) bool { return m.Shown == 0 }},
		{base, state.ShowWeek{Index: 3}, "Soon", func(m *model) bool { return m.Shown == 0 }},
		{base, state.OpenSheet{Sheet: state.Sheet{Kind: state.MoveSheet, Session: easy}}, "Focus", func(m *model) bool {
			return m.Sheet.Slots[planner.Fri][planner.AM].Kind == state.Closed && m.Sheet.Slots[planner.Tue][planner.AM].Kind == state.Same
		}},
		{base, state.OpenSheet{Sheet: state.Sheet{Kind: state.SessionSheet, Session: 999}}, "", func(m *model) bool { return m.Sheet.Kind == state.NoSheet }},
		{with(state.OpenSheet{Sheet: state.Sheet{Kind: state.SessionSheet, Session: easy}}), state.CloseSheet{}, "Focus", func(m *model) bool { return m.Sheet.Kind == state.NoSheet }},
		{with(state.OpenSheet{Sheet: state.Sheet{Kind: state.KeysSheet}}), state.CloseSheet{}, "", func(m *model) bool { return m.Sheet.Kind == state.NoSheet }},
		{with(state.DropSession{Session: easy}), state.Undo{}, "Forget Save Soon", func(m *model) bool { return session(m, easy).Type == catalog.RunEasy && len(m.History.Future) == 1 }},
		{with(state.DropSession{Session: easy}, state.Undo{}), state.Redo{}, "Forget Save Soon", func(m *model) bool { return session(m, easy).ID == 0 }},
		{with(state.Fault{Sentence: "It broke."}), state.DismissAlert{}, "", func(m *model) bool { return m.Alert == "" }},
		{base, state.ToggleBody{}, "", func(m *model) bool { return m.BodyShown }},
		{with(state.ToggleBody{}), state.ToggleBody{}, "", func(m *model) bool { return !m.BodyShown }},
		{base, state.SkipToMain{}, "Focus", func(m *model) bool { return true }},

		{base, state.PickUp{Session: easy}, "Tick", func(m *model) bool { return m.Drag != nil && m.Drag.Session == easy }},
		{with(state.PickUp{Session: easy}), state.PickUp{Session: heavy}, "", func(m *model) bool { return m.Drag.Session == easy }},
		{with(state.PickUp{Session: easy}), over(at(0, planner.Sun, planner.AM)), "", func(m *model) bool { return m.Drag.Over.Place.Day == planner.Sun }},
		{with(state.PickUp{Session: easy, Keyboard: true}), state.DragBy{Days: 1}, "", func(m *model) bool { return m.Drag.Over.Place.Day == planner.Wed }},
		{base, state.DragBy{Days: 1}, "", func(m *model) bool { return m.Drag == nil }},
		{base, state.TurnWeek{By: 1}, "", func(m *model) bool { return m.Shown == 1 }},
		{with(state.PickUp{Session: easy}, over(at(0, planner.Sun, planner.AM))), state.PutDown{}, "Forget Save Soon", func(m *model) bool { return session(m, easy).Day == planner.Sun }},
		{with(state.PickUp{Session: easy}), state.CancelDrag{}, "Soon", func(m *model) bool { return m.Drag == nil && strings.HasPrefix(m.Live, "Put back") }},
		{base, state.TapSession{Session: easy}, "Focus", func(m *model) bool { return m.Sheet.Kind == state.SessionSheet && m.Sheet.Session == easy }},
		{with(state.PickUp{Session: easy}), state.TapSession{Session: heavy}, "", func(m *model) bool { return m.Drag != nil && m.Sheet.Kind == state.NoSheet }},
		{with(state.PickUp{Session: easy}), state.PutInSlot{Place: at(0, planner.Sun, planner.AM)}, "Forget Save Soon", func(m *model) bool { return session(m, easy).Day == planner.Sun && m.Drag == nil }},
		{base, state.PutInSlot{Place: at(0, planner.Sun, planner.AM)}, "", func(m *model) bool { return session(m, easy).Day == planner.Tue }},

		{base, state.EditPlan{Edits: []planner.Edit{planner.Pin{Session: easy, On: true}}}, "Forget Save Soon", func(m *model) bool { return session(m, easy).Pin && strings.HasPrefix(m.Toast.Text, "Pinned") }},
		{base, state.EditPlan{Edits: []planner.Edit{planner.Pin{Session: easy, On: true}}, Words: words.Phrase{Do: "keep it", Did: "kept it"}}, "Forget Save Soon", func(m *model) bool { return m.Toast.Text == "Kept it" }},
		{base, state.EditPlan{}, "", func(m *model) bool { return len(m.History.Past) == 0 }},
		{base, state.EditPlan{Edits: []planner.Edit{planner.DropWeek{}, planner.DropWeek{}, planner.DropWeek{}}}, "", func(m *model) bool { return sentence(m.Alert) && len(m.Plan.Weeks) == 3 }},
		{model{}, state.EditPlan{Edits: []planner.Edit{planner.AddWeek{}}}, "", func(m *model) bool { return !m.HasPlan && len(m.Plan.Weeks) == 0 }},
		{with(state.OpenSheet{Sheet: state.Sheet{Kind: state.MoveSheet, Session: easy}}), state.PlaceSession{Session: easy, To: at(0, planner.Sun, planner.AM)}, "Forget Save Soon Focus", func(m *model) bool {
			s := session(m, easy)
			return s.Day == planner.Sun && s.Pin && m.Sheet.Kind == state.NoSheet
		}},
		{base, state.PlaceSession{Type: catalog.RunStrides, To: at(0, planner.Sun, planner.AM)}, "Forget Save Soon Focus", func(m *model) bool { return session(m, m.Plan.LastID).Type == catalog.RunStrides }},
		{base, state.SessionEdited{Session: easy, Field: state.SessionMinutes, Text: "50"}, "Forget Save Soon", func(m *model) bool { return session(m, easy).Minutes == 50 }},
		{base, state.SessionEdited{Session: easy, Field: state.SessionDistance, Text: "8,4"}, "Forget Save Soon", func(m *model) bool { return session(m, easy).Metres == 8400 }},
		{miles, state.SessionEdited{Session: easy, Field: state.SessionDistance, Text: "5"}, "Forget Save Soon", func(m *model) bool {
			s := session(m, easy)
			return s.Metres == 8047 && s.Unit == planner.Miles && s.Minutes == 40
		}},
		{miles, state.SessionEdited{Session: easy, Field: state.SessionMinutes}, "Forget Save Soon", func(m *model) bool {
			return session(m, easy).Minutes == 97 && session(m, easy).ByPace
		}},
		// 45 min are usual for an easy run, and so nobody's wish.
		{with(state.SessionEdited{Session: easy, Field: state.SessionMinutes, Text: "45"}), state.SessionEdited{Session: easy, Field: state.SessionDistance, Text: "8"},
			"Forget Save Soon", func(m *model) bool { return session(m, easy).Minutes == 48 && session(m, easy).ByPace }},
		{base, state.SessionEdited{Session: easy, Field: state.SessionEffort, Text: "6"}, "Forget Save Soon", func(m *model) bool { return session(m, easy).RPE == 6 }},
		{base, state.SessionEdited{Session: easy, Field: state.SessionNote, Text: " <b>slow</b> "}, "Forget Save Soon", func(m *model) bool { return session(m, easy).Note == "<b>slow</b>" }},
		{base, state.SessionEdited{Session: easy, Field: state.SessionMinutes, Text: "40"}, "", func(m *model) bool { return len(m.History.Past) == 0 }},
		{base, state.SessionEdited{Session: 999, Text: "40"}, "", func(m *model) bool { return m.Alert == "" }},
		{base, state.DropSession{Session: easy}, "Forget Save Soon", func(m *model) bool { return session(m, easy).ID == 0 }},
		{base, state.DuplicateSession{Session: easy}, "Forget Save Soon Focus", func(m *model) bool {
			s := session(m, m.Plan.LastID)
			return s.Type == catalog.RunEasy && s.Day == planner.Tue && s.Slot == planner.AM && s.Minutes == 40
		}},
		{base, state.DuplicateSession{Session: 999}, "", func(m *model) bool { return len(m.History.Past) == 0 }},
		{base, state.ChangeType{Session: easy, Type: catalog.RunTempo}, "Forget Save Soon", func(m *model) bool { return session(m, easy).Type == catalog.RunTempo }},
		{base, state.GoToWeek{Index: 2}, "Soon Go", func(m *model) bool { return m.Shown == 2 }},
		{base, state.AddInBestSlot{Type: catalog.RunEasy}, "Forget Save Soon Focus", func(m *model) bool { return session(m, m.Plan.LastID).Type == catalog.RunEasy }},
		{base, state.LookAtFinding{Focused: focus}, "", func(m *model) bool { return m.Focused == focus }},
		{base, state.FindFixes{Shown: 0, Turn: base.Turn}, "Soon", func(m *model) bool { return len(m.Offers) == 1 }},
		{base, state.ApplyFix{}, "", func(m *model) bool { return len(m.History.Past) == 0 }},

		{base, state.SetupAnswered{Name: "age", Values: []string{"50"}}, "", func(m *model) bool { return m.Form.Answers.Age == 50 }},
		{with(state.NewPlan{}), state.SetupTicked{Name: "open_mon", Value: "am"}, "", func(m *model) bool { return !m.Form.Answers.Open[0].Has(planner.AM) }},
		{base, state.TurnSetupPage{To: 2}, "Focus", func(m *model) bool { return m.Form.Step == 2 }},
		{base, state.SetupDone{}, "NewID", func(m *model) bool { return m.Plan.ID == springID }},
		{with(state.NewPlan{}), state.MakePlan{ID: freshID}, "NextPart", func(m *model) bool { return m.Making != nil && m.Plan.ID == springID }},
		{with(state.NewPlan{}, state.MakePlan{ID: freshID}), allParts, "Forget Save Persist Go Soon", func(m *model) bool { return m.Plan.ID == freshID && m.Rev == 0 && len(m.History.Past) == 0 }},
		{with(state.NewPlan{}, state.MakePlan{ID: freshID}), state.MakePart{Parts: 1}, "NextPart", func(m *model) bool { return m.Making != nil }},
		{base, state.MakePart{Parts: 1}, "", func(m *model) bool { return m.Making == nil }},
		{base, state.NewPlan{}, "Go", func(m *model) bool { return m.Form == state.NewForm(tuesday) && m.HasPlan }},

		{base, state.OpenPlan{ID: autumnID}, "Open", func(m *model) bool { return m.Plan.ID == springID }},
		{base, state.RemovePlan{ID: springID}, "Remove ListPlans", func(m *model) bool { return !m.HasPlan }},
		{base, state.BringBack{ID: autumnID}, "Restore ListPlans", func(m *model) bool { return m.Plan.ID == springID }},
		{with(state.PlanRemoved{ID: autumnID}), state.Undo{}, "Restore ListPlans", func(m *model) bool { return m.Plan.ID == springID && m.Deleted.ID == "" }},
		{with(state.PlanRemoved{ID: autumnID}), state.EmptyBin{}, "Empty ListPlans", func(m *model) bool { return m.Deleted.ID == "" && m.Toast.Back == nil }},
		{with(state.PlanRemoved{ID: autumnID}), state.EmptyBin{ID: springID}, "Empty ListPlans", func(m *model) bool { return m.Deleted.ID == autumnID }},
		{with(state.PlanRemoved{ID: autumnID}), state.EditPlan{Edits: []planner.Edit{planner.Pin{Session: easy, On: true}}}, "Forget Save Soon", func(m *model) bool { return m.Deleted.ID == "" }},
		{base, state.PlanBroughtBack{}, "Forget", func(m *model) bool { return m.Toast.Text != "" && m.Toast.Back == nil }},
		{base, state.NamePlan{ID: springID}, "FocusDrawn", func(m *model) bool { return m.Naming == springID }},
		{with(state.NamePlan{ID: springID}), state.PlanNamed{ID: springID, Name: "New"}, "Forget Save Soon", func(m *model) bool { return m.Plan.Name == "New" && m.Naming == "" && m.Toast.Undoes }},
		{with(state.NamePlan{ID: springID}), state.PlanNamed{ID: springID, Name: " "}, "", func(m *model) bool { return m.Plan.Name == base.Plan.Name && sentence(m.Alert) }},
		{with(state.NamePlan{ID: springID}), state.PlanNamed{ID: springID, Name: strings.Repeat("n", 81)}, "", func(m *model) bool { return m.Plan.Name == base.Plan.Name && sentence(m.Alert) }},
		{with(state.PlansListed{Shelf: []state.Shelved{{ID: autumnID, Name: "Old"}}}, state.NamePlan{ID: autumnID}), state.PlanNamed{ID: autumnID, Name: "New"}, "StoreName ListPlans", func(m *model) bool { return m.Plan.Name == base.Plan.Name }},
		{with(state.NamePlan{ID: springID}), state.NamePlan{}, "", func(m *model) bool { return m.Naming == "" }},
		{base, state.PlanNamed{ID: springID, Name: "Unasked"}, "", func(m *model) bool { return m.Plan.Name == base.Plan.Name }},
		{base, state.SaveText{ID: autumnID}, "DownloadText", func(m *model) bool { return true }},
		{base, state.DropText{ID: autumnID}, "ForgetText ListPlans", func(m *model) bool { return true }},
		{base, state.DuplicatePlan{}, "NewID", func(m *model) bool { return m.Plan.ID == springID }},
		{base, state.DuplicatePlanAs{ID: freshID}, "Forget Save Go Soon", func(m *model) bool {
			return m.Plan.ID == freshID && m.Rev == 0 && m.Plan.Name == "Spring half (copy)" && reflect.DeepEqual(m.Plan.Weeks, base.Plan.Weeks)
		}},
		{model{}, state.DuplicatePlanAs{ID: freshID}, "", func(m *model) bool { return !m.HasPlan }},
		{with(state.TextReceived{Text: autumn}), state.ImportPreview{}, "NewID", func(m *model) bool { return m.Preview != nil }},
		{with(state.TextReceived{Text: autumn}), state.ImportPreviewAs{ID: freshID}, "Forget Save Persist ClearLink Go Soon", func(m *model) bool { return m.Plan.ID == autumnID }},
		{with(state.TextReceived{Text: autumn}), state.LeavePreview{}, "ClearLink Go", func(m *model) bool { return m.Preview == nil && m.Plan.ID == springID }},
		{with(state.TextReceived{Text: spring}), state.PreviewWeek{Index: 9}, "", func(m *model) bool { return m.Preview.Shown == 2 && m.Shown == 0 }},
		{with(state.TextReceived{Text: spring}), state.PreviewWeek{Index: -9}, "", func(m *model) bool { return m.Preview.Shown == 0 }},
		{base, state.PreviewWeek{Index: 1}, "", func(m *model) bool { return m.Preview == nil }},
		{base, state.PasteEdited{Text: "x"}, "", func(m *model) bool { return m.Paste == "x" }},
		{with(state.PasteEdited{Text: autumn}), state.ShowPasted{}, "", func(m *model) bool { return m.Preview != nil && m.Paste == "" }},
		{base, state.ShowPasted{}, "Focus", func(m *model) bool { return m.Preview == nil && m.Alert == "" }},
		{model{}, state.Started{Paste: autumn, Pasted: true}, "Soon", func(m *model) bool { return m.Preview != nil }},
		{model{}, state.Started{Paste: autumn}, "Soon", func(m *model) bool { return m.Preview == nil && m.Paste == autumn }},
		{base, state.ShareLink{}, "Go", func(m *model) bool { return true }},
		{with(state.Routed{Route: "#/share"}), state.CopyLink{}, "Copy", func(m *model) bool { return m.Share.Link != "" }},
		{base, state.SaveFile{}, "Download", func(m *model) bool { return true }},
		{base, state.ExportPlans{}, "ExportAll", func(m *model) bool { return true }},
		{base, state.ShowRule{ID: "heavy-spacing"}, "Go Focus", func(m *model) bool { return m.Book.Open == "heavy-spacing" }},
		{base, state.SearchRules{Text: "long"}, "", func(m *model) bool { return m.Book.Find == "long" }},
		{base, state.UpdateNow{}, "ApplyUpdate", func(m *model) bool { return true }},
		{with(state.Installable{How: state.InstallPrompt}), state.InstallNow{}, "AskInstall", func(m *model) bool { return m.Install.How == state.InstallNo }},
		{with(state.Installable{How: state.InstallByHand}), state.InstallNoMore{}, "KeepHintAway", func(m *model) bool { return m.Install.How == state.InstallByHand && m.Install.NoHint }},
		{with(state.Installable{How: state.InstallByHand}), state.TakeAlong{}, "Copy", func(m *model) bool { return m.Install.Along != "" }},
		{model{}, state.TakeAlong{}, "", func(m *model) bool { return m.Install.Along == "" }},
		{with(state.Routed{Route: "#/share"}), state.ShareAlso{Part: share.Logs, On: true}, "", func(m *model) bool { return m.Share.Sends == share.Logs }},
		{with(state.Routed{Route: "#/share"}), state.SaveShared{}, "Download", func(m *model) bool { return true }},
		{with(state.Routed{Route: "#/share"}), state.SendLink{}, "Send", func(m *model) bool { return true }},
		{base, state.SendLink{}, "", func(m *model) bool { return m.Share.Link == "" }},
		{base, nil, "", func(m *model) bool { return m.Plan.ID == springID }},
	}
	tried := map[string]bool{}
	for _, tt := range slices.Concat(tests, aboutRules(t), aboutExercises(t), aboutSteps(t), aboutThePerson(t), aboutProposals(t)) {
		if tt.msg != nil {
			tried[reflect.TypeOf(tt.msg).Name()] = true
		}
		was := fingerprint(&tt.from)
		m, effects := after(tt.from, tt.msg)
		if got := kinds(effects); got != tt.effects {
			t.Errorf("%T %+v: effects %q, want %q", tt.msg, tt.msg, got, tt.effects)
		}
		if !tt.holds(&m) {
			t.Errorf("%T %+v: %s", tt.msg, tt.msg, fingerprint(&m))
		}
		if fingerprint(&tt.from) != was {
			t.Errorf("%T changed the model it was given", tt.msg)
		}
	}
	for _, name := range messages(t) {
		if !tried[name] {
			t.Errorf("no test of message %s", name)
		}
	}
}

// What can't be read leaves the field, and says so in one sentence.
func TestTypedNonsense(t *testing.T) {
	m := opened(t, spring)
	easy := m.Plan.Weeks[0].Sessions[2].ID
	for field, texts := range map[state.SessionField][]string{
		state.SessionMinutes:  {"", "0", "-5", "1441", "forty", "4.5", "99999999999999999999"},
		state.SessionDistance: {"far", "-1", "501", "NaN", "Inf", "1,2,3"},
		state.SessionEffort:   {"", "0", "11", "hard", "5.5"},
		state.SessionNote:     {strings.Repeat("ü", planner.MaxNote+1)},
	} {
		for _, text := range texts {
			now, effects := after(m, state.SessionEdited{Session: easy, Field: field, Text: text})
			if !sentence(now.Alert) || len(effects) != 0 {
				t.Errorf("%q: %q, %s", text, now.Alert, kinds(effects))
			}
			untouched(t, m, now)
			if fine, _ := after(now, state.SessionEdited{Session: easy, Field: state.SessionEffort, Text: "4"}); fine.Alert != "" {
				t.Errorf("%q: the sentence stays", text)
			}
		}
	}
	// Text that the notation has no sign for is refused, not stored.
	now, effects := after(m, state.SessionEdited{Session: easy, Field: state.SessionNote, Text: "a\x01b"})
	if !sentence(now.Alert) || has[state.Save](effects) {
		t.Errorf("%q, %s", now.Alert, kinds(effects))
	}
}

func TestDuplicateIsFresh(t *testing.T) {
	m := opened(t, spring)
	easy := m.Plan.Weeks[0].Sessions[2].ID
	m, _ = after(m, state.EditPlan{Edits: []planner.Edit{planner.Pin{Session: easy, On: true}, planner.SetDone{Session: easy, Done: true}, planner.SetNote{Session: easy, Note: "x"}}},
		state.DuplicateSession{Session: easy})
	if _, s, _ := m.Plan.Find(m.Plan.LastID); s.Pin || s.Done || s.Note != "x" {
		t.Errorf("%+v", s)
	}
}

func TestFullWeekRefuses(t *testing.T) {
	m := opened(t, spring)
	for len(m.Plan.Weeks[0].Sessions) < planner.MaxSessions {
		m, _ = after(m, state.DuplicateSession{Session: m.Plan.Weeks[0].Sessions[0].ID})
	}
	now, effects := after(m, state.DuplicateSession{Session: m.Plan.Weeks[0].Sessions[0].ID})
	if !sentence(now.Alert) || !reflect.DeepEqual(now.Plan, m.Plan) || has[state.Save](effects) {
		t.Errorf("%q, %s", now.Alert, kinds(effects))
	}
	now, _ = after(m, state.AddInBestSlot{Type: catalog.RunEasy})
	if !reflect.DeepEqual(now.Plan, m.Plan) || now.Toast.Text == "" {
		t.Errorf("%q", now.Toast.Text)
	}
}

func TestFileNames(t *testing.T) {
	for name, want := range map[string]string{
		"Spring half": "spring-half.hardeasy.txt", "": "plan.hardeasy.txt", "../../etc": "etc.hardeasy.txt", "Ü!": "plan.hardeasy.txt", "a  /b": "a-b.hardeasy.txt",
	} {
		m := opened(t, spring)
		m.Plan.Name = name
		_, effects := after(m, state.SaveFile{})
		if d := only[state.Download](t, effects); d.Name != want || d.Text != notation.Format(m.Plan) {
			t.Errorf("%q: %q", name, d.Name)
		}
	}
}

// The link of the share screen follows the plan.
func TestShareLink(t *testing.T) {
	m := opened(t, spring)
	m, _ = after(m, state.Routed{Route: "#/share"}, state.CopyDone{})
	if m.Share.Link != link(t, spring) {
		t.Errorf("%q", m.Share.Link)
	}
	m, _ = after(m, state.DropSession{Session: m.Plan.Weeks[0].Sessions[0].ID})
	if m.Share.Copied || m.Share.Link == link(t, spring) || m.Share.Link == "" {
		t.Errorf("copied %v, %q", m.Share.Copied, m.Share.Link)
	}
	got, _ := after(state.Model{}, state.TextReceived{Text: m.Share.Link})
	if got.Preview == nil || notation.Format(got.Preview.Plan) != notation.Format(m.Plan) {
		t.Error("the link holds another plan")
	}
}

func TestKeys(t *testing.T) {
	base := opened(t, spring)
	easy := base.Plan.Weeks[0].Sessions[2].ID
	with := func(msgs ...state.Msg) state.Model { m, _ := after(base, msgs...); return m }
	carrying, dragging := with(state.PickUp{Session: easy, Keyboard: true}), with(state.PickUp{Session: easy})
	sheet, rulesScreen := with(state.OpenSheet{Sheet: state.Sheet{Kind: state.KeysSheet}}), with(state.Routed{Route: "#/rules"})
	for _, tt := range []struct {
		from state.Model
		key  state.Key
		want state.Msg
	}{
		{base, state.Key{Name: " ", Session: easy}, state.PickUp{Session: easy, Keyboard: true}},
		{base, state.Key{Name: " "}, nil},
		{base, state.Key{Name: "Delete", Session: easy}, state.DropSession{Session: easy}},
		{base, state.Key{Name: "Backspace", Session: easy}, state.DropSession{Session: easy}},
		{base, state.Key{Name: "Delete"}, nil},
		{base, state.Key{Name: "["}, state.ShowWeek{Index: -1}},
		{base, state.Key{Name: "]"}, state.ShowWeek{Index: 1}},
		{base, state.Key{Name: "?", Shift: true}, state.OpenSheet{Sheet: state.Sheet{Kind: state.KeysSheet}}},
		{base, state.Key{Name: "z", Command: true}, state.Undo{}},
		{base, state.Key{Name: "Z", Command: true}, state.Undo{}}, // Caps Lock
		{base, state.Key{Name: "Z", Command: true, Shift: true}, state.Redo{}},
		{base, state.Key{Name: "z", Command: true, Shift: true}, state.Redo{}},
		{base, state.Key{Name: "y", Command: true}, state.Redo{}},
		{base, state.Key{Name: "z"}, nil},
		{base, state.Key{Name: "]", Command: true}, nil},
		{base, state.Key{Name: "Escape"}, nil},
		{base, state.Key{Name: "ArrowLeft"}, nil},
		{sheet, state.Key{Name: "Escape"}, state.CloseSheet{}},
		{sheet, state.Key{Name: "]"}, nil},
		{rulesScreen, state.Key{Name: "]"}, nil},
		{rulesScreen, state.Key{Name: "z", Command: true}, state.Undo{}},
		{state.Model{}, state.Key{Name: "z", Command: true}, nil},
		{with(state.TextReceived{Text: autumn}), state.Key{Name: "]"}, nil},
		{carrying, state.Key{Name: " "}, state.PutDown{}},
		{carrying, state.Key{Name: "Enter"}, state.PutDown{}},
		{carrying, state.Key{Name: "Escape"}, state.CancelDrag{}},
		{carrying, state.Key{Name: "ArrowLeft"}, state.DragBy{Days: -1}},
		{carrying, state.Key{Name: "ArrowRight"}, state.DragBy{Days: 1}},
		{carrying, state.Key{Name: "ArrowUp"}, state.DragBy{Slots: -1}},
		{carrying, state.Key{Name: "ArrowDown"}, state.DragBy{Slots: 1}},
		{carrying, state.Key{Name: "Delete", Session: easy}, nil},
		{dragging, state.Key{Name: "Escape"}, state.CancelDrag{}},
	} {
		if got := state.KeyMeans(&tt.from, tt.key); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("%+v: %T %+v, want %T %+v", tt.key, got, got, tt.want, tt.want)
		}
	}
}

func TestCompare(t *testing.T) {
	a := parse(t, spring)
	if got := state.Compare(a, a); len(got) != 0 {
		t.Errorf("with itself: %+v", got)
	}
	for name, tt := range map[string]struct {
		old, new string
		want     state.WeekChange
	}{
		"moved":   {"Tue  AM run-easy 40\n", "Tue  PM run-easy 40\n", state.WeekChange{Moved: 1}},
		"removed": {"Wed  PM run-easy 30\n", "", state.WeekChange{Removed: 1}},
		"longer":  {"Wed  PM run-easy 30\n", "Wed  PM run-easy 35\n", state.WeekChange{Added: 1, Removed: 1}},
		"added":   {"Wed  PM run-easy 30\n", "Wed  PM run-easy 30; PM run-easy 30\n", state.WeekChange{Added: 1}},
		"a note":  {"Wed  PM run-easy 30\n", "Wed  PM run-easy 30 note=\"x\"\n", state.WeekChange{Added: 1, Removed: 1}},
	} {
		got := state.Compare(a, parse(t, strings.Replace(spring, tt.old, tt.new, 1)))
		if len(got) != 1 || got[0] != tt.want {
			t.Errorf("%s: %+v, want %+v", name, got, tt.want)
		}
	}
	short := parse(t, autumn)
	got := state.Compare(short, a)
	if len(got) != 3 || got[2] != (state.WeekChange{Week: 2, Added: 1}) {
		t.Errorf("longer: %+v", got)
	}
	if got := state.Compare(a, short); len(got) != 3 || got[2] != (state.WeekChange{Week: 2, Removed: 1}) {
		t.Errorf("shorter: %+v", got)
	}
}

func TestOnADate(t *testing.T) {
	m := opened(t, spring)
	monday := planner.DateOf(2026, 11, 23)
	for _, tt := range []struct {
		day         planner.Date
		n           int
		begun, over bool
	}{
		{monday - 1, 0, false, false}, {monday, 2, true, false}, {monday + 3, 3, true, false}, {monday + 4, 0, true, false},
		{monday + 7, 1, true, false}, {monday + 20, 0, true, false}, {monday + 21, 0, true, true}, {monday + 400, 0, true, true},
	} {
		sessions, begun, over := m.On(tt.day)
		if len(sessions) != tt.n || begun != tt.begun || over != tt.over {
			t.Errorf("%v: %d %v %v", tt.day, len(sessions), begun, over)
		}
	}
	m = opened(t, autumn) // no calendar: the shown week again and again
	if sessions, begun, over := m.On(monday + 70); len(sessions) != 1 || !begun || over {
		t.Errorf("%d %v %v", len(sessions), begun, over)
	}
}

func TestLanes(t *testing.T) {
	p := parse(t, spring)
	if got := state.Lanes(&p); len(got) != 2 {
		t.Errorf("%v", got)
	}
	p = parse(t, strings.Replace(spring, "Wed  PM", "Wed  NOON", 1))
	if got := state.Lanes(&p); len(got) != 3 || got[1] != planner.Noon {
		t.Errorf("%v", got)
	}
}

func TestTheRulebookIsWhole(t *testing.T) {
	if len(state.Suite) != len(rulebook.Suite) || len(state.Suite) == 0 {
		t.Errorf("%d rules of %d", len(state.Suite), len(rulebook.Suite))
	}
}
