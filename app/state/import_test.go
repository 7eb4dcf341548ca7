package state_test

import (
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
	"hardeasy/planner/notation"
)

// own gives the answer to NewID.
func own(t testing.TB, m state.Model, msg state.Msg) (state.Model, []state.Effect) {
	t.Helper()
	_, effects := after(m, msg)
	return after(m, only[state.NewID](t, effects).With(freshID))
}

func TestReceiveAndImport(t *testing.T) {
	for name, text := range map[string]string{
		"notation": autumn, "link": link(t, autumn), "link in mail": "<" + link(t, autumn) + ">\r\n",
		"a byte order mark": "\ufeff" + autumn, "lines of another system": strings.ReplaceAll(autumn, "\n", "\r\n"),
	} {
		before := opened(t, spring)
		before.Paste = text
		m, effects := after(before, state.TextReceived{Text: text})
		if m.Preview == nil || m.Plan.ID != springID || len(effects) != 0 || m.Paste != "" {
			t.Fatalf("%s: %q, %s", name, m.Alert, kinds(effects))
		}
		if !reflect.DeepEqual(m.Preview.Plan, parse(t, autumn)) || !reflect.DeepEqual(m.Preview.Reports, state.Suite.CheckAll(&m.Preview.Plan)) {
			t.Errorf("%s: another plan is shown", name)
		}
		m, effects = own(t, m, state.ImportPreview{})
		save := only[state.Save](t, effects)
		if m.Plan.ID != autumnID || save.Rev != 0 || !reflect.DeepEqual(save.Plan, m.Plan) || m.Preview != nil || only[state.Go](t, effects).To != state.WeekScreen {
			t.Errorf("%s: %q, %s", name, m.Plan.ID, kinds(effects))
		}
	}
}

func TestImportWithoutIDOrName(t *testing.T) {
	m, _ := after(state.Model{Screen: state.SetupScreen}, state.TextReceived{Text: "week 1\nMon AM run-easy 30\n"})
	m, effects := own(t, m, state.ImportPreview{})
	if m.Plan.ID != freshID || m.Plan.Name == "" || only[state.Save](t, effects).Plan.ID != freshID {
		t.Errorf("%q %q", m.Plan.ID, m.Plan.Name)
	}
	if m, effects := after(m, state.ImportPreviewAs{ID: autumnID}); len(effects) != 0 || m.Plan.ID != freshID {
		t.Error("imported without a preview")
	}
}

// Text that is no plan is one sentence, and nothing else.
func TestDamagedText(t *testing.T) {
	good := link(t, autumn)
	for name, text := range map[string]string{
		"nothing": "", "spaces": " \n\t", "a word": "hello", "a cut link": good[:len(good)-9], "a bad line": "week 1\nMon AM run-esay 30",
		"no week": "plan Mine\n", "binary": "\x00\x01\x02", "bad text": "plan \xff\xfe\nweek 1\n", "another page": "https://example.com/",
		"too long": strings.Repeat("week 1\n", 100_000), "too large": strings.Repeat(" ", state.MaxFile+1),
		"several that are none": "hello\n----\nworld\n", "json": `{"a":1}`, "half a rescue file": "hardeasy-rescue 1", "its first word": "hardeasy-rescue",
		"a newer rescue file": "hardeasy-rescue 2 hardeasy:plan:x\ny", "a rescue file of no version": "hardeasy-rescue x hardeasy:plan:x\ny",
		"a rescue file without plans":    "hardeasy-rescue 1 hardeasy:open\nx",
		"a rescue file of nothing sound": "hardeasy-rescue 1 hardeasy:plan:x\ny\n----\nhardeasy-rescue 1 hardeasy:backup:x\nz",
		"many":                           strings.Repeat(autumn+state.PlanBreak, 501),
	} {
		for _, before := range []state.Model{{Screen: state.PlansScreen}, opened(t, spring)} {
			m, effects := after(before, state.TextReceived{Text: text})
			if !sentence(m.Alert) {
				t.Errorf("%s: %q", name, m.Alert)
			}
			untouched(t, before, m)
			if has[state.Save](effects) || has[state.StoreAll](effects) || has[state.Go](effects) {
				t.Errorf("%s: %s", name, kinds(effects))
			}
		}
	}
}

const changedSpring = "Tue  AM run-easy 40"

func changed() string { return strings.Replace(spring, changedSpring, "Tue  PM run-easy 40", 1) }

func TestSamePlanOnTheBoard(t *testing.T) {
	m := opened(t, spring) // not even on the shelf: it could not be stored
	m, effects := after(m, state.TextReceived{Text: changed()})
	p := m.Preview
	if p == nil || p.Same == nil || p.Same.ID != springID || len(effects) != 0 {
		t.Fatalf("%+v", p)
	}
	if want := []state.WeekChange{{Week: 0, Moved: 1}, {Week: 2, Moved: 0}}; len(p.Changes) != 1 || p.Changes[0] != want[0] {
		t.Errorf("%+v", p.Changes)
	}

	both, effects := own(t, m, state.ImportPreview{})
	if both.Plan.ID != freshID || both.Plan.Name != "Spring half (copy)" || only[state.Save](t, effects).Rev != 0 {
		t.Errorf("both: %q %q", both.Plan.ID, both.Plan.Name)
	}

	mine := m.Plan
	replaced, effects := own(t, m, state.ImportPreview{Replace: true})
	if save := only[state.Save](t, effects); save.Rev != 4 || save.Plan.ID != springID || !reflect.DeepEqual(replaced.Plan, parse(t, changed())) || !replaced.Toast.Undoes {
		t.Errorf("replaced: revision %d, %+v", save.Rev, replaced.Toast)
	}
	back, effects := after(replaced, state.Undo{})
	if !reflect.DeepEqual(back.Plan, mine) || !has[state.Save](effects) {
		t.Error("what was replaced is not to be had back")
	}
}

func TestSamePlanOnTheShelf(t *testing.T) {
	m := opened(t, autumn)
	m, _ = after(m, state.PlansListed{Shelf: []state.Shelved{{ID: springID, Name: "Spring half", Weeks: 3}, {ID: autumnID}}})
	m, effects := after(m, state.TextReceived{Text: changed()})
	if m.Preview.Same == nil || only[state.ReadOther](t, effects).ID != springID {
		t.Fatal(kinds(effects))
	}
	stranger, _ := after(m, state.PlanCompared{Plan: parse(t, autumn), Rev: 1})
	if stranger.Preview.Mine != nil {
		t.Error("compared with another plan")
	}
	stored := parse(t, spring)
	m, _ = after(m, state.PlanCompared{Plan: stored, Rev: 9})
	if len(m.Preview.Changes) != 1 {
		t.Errorf("%+v", m.Preview.Changes)
	}
	replaced, effects := own(t, m, state.ImportPreview{Replace: true})
	save := only[state.Save](t, effects)
	if save.Plan.ID != springID || save.Rev != 9 || replaced.Plan.ID != springID || !reflect.DeepEqual(replaced.Plan, parse(t, changed())) {
		t.Errorf("replaced: %q after revision %d", save.Plan.ID, save.Rev)
	}
	back, effects := after(replaced, state.Undo{})
	if !reflect.DeepEqual(back.Plan, stored) || only[state.Save](t, effects).Rev != 9 {
		t.Error("what was replaced is not to be had back")
	}
	both, _ := own(t, m, state.ImportPreview{})
	if both.Plan.ID != freshID {
		t.Errorf("both: %q", both.Plan.ID)
	}
}

// A name of 80 characters has no room for "(copy)", and could not be read again.
func TestCopiesHaveNamesThatFit(t *testing.T) {
	for _, name := range []string{strings.Repeat("n", planner.MaxName), strings.Repeat("ü", planner.MaxName), "", "Mine"} {
		m, _ := after(opened(t, spring), state.EditPlan{Edits: []planner.Edit{planner.Rename{Name: name}}})
		for range 3 {
			m, _ = after(m, state.DuplicatePlanAs{ID: freshID})
			if err := notation.Valid(&m.Plan); err != nil || !strings.HasSuffix(m.Plan.Name, "(copy)") {
				t.Errorf("%q: %v", m.Plan.Name, err)
			}
		}
	}
}

func TestSeveralPlans(t *testing.T) {
	third := strings.Replace(strings.Replace(autumn, autumnID, freshID, 1), "Autumn 10 km", "Third", 1)
	noID := "week 1\nMon AM run-easy 30\n"
	file := func(parts ...string) string { return strings.Join(parts, state.PlanBreak) }
	m := opened(t, spring)
	m, _ = after(m, state.PlansListed{Shelf: []state.Shelved{{ID: springID}, {ID: autumnID}}})
	for name, tt := range map[string]struct {
		text             string
		come, here, lost int
	}{
		"one new":            {file(spring, third), 1, 1, 0},
		"all here":           {file(spring, autumn), 0, 2, 0},
		"another system":     {strings.ReplaceAll(file(spring, autumn, third), "\n", "\r\n"), 1, 2, 0},
		"twice":              {file(third, third), 1, 1, 0},
		"one damaged":        {file(third, "hello", spring), 1, 1, 1},
		"one without an id":  {file(third, noID, noID), 3, 0, 0},
		"a break at the end": {file(third, autumn, ""), 1, 1, 0},
	} {
		now, effects := after(m, state.TextReceived{Text: tt.text})
		all := only[state.StoreAll](t, effects)
		if len(effects) != 1 || len(all.Plans) != tt.come || all.Here != tt.here || all.Lost != tt.lost {
			t.Errorf("%s: %d come, %d here, %d lost; %s", name, len(all.Plans), all.Here, all.Lost, kinds(effects))
		}
		untouched(t, m, now)
		for _, p := range all.Plans {
			if err := notation.Valid(&p); err != nil || p.Name == "" || p.ID != freshID && p.ID != "" {
				t.Errorf("%s: %q %q %v", name, p.ID, p.Name, err)
			}
		}
		now, effects = after(now, state.PlansBrought{Came: len(all.Plans), Here: all.Here, Lost: all.Lost})
		if !sentence(now.Toast.Text) || only[state.Go](t, effects).To != state.PlansScreen || now.Plan.ID != springID {
			t.Errorf("%s: %q, %s", name, now.Toast.Text, kinds(effects))
		}
	}
	// One plan and a break is one plan.
	now, effects := after(m, state.TextReceived{Text: autumn + state.PlanBreak})
	if now.Preview == nil || has[state.StoreAll](effects) {
		t.Error(kinds(effects))
	}
	// What is here and can't be opened is no reason to leave a good copy out.
	faulty, _ := after(m, state.PlansListed{Shelf: []state.Shelved{{ID: autumnID, Fault: "it is damaged"}}})
	_, effects = after(faulty, state.TextReceived{Text: file(spring, autumn)})
	if all := only[state.StoreAll](t, effects); len(all.Plans) != 1 || all.Plans[0].ID != autumnID || all.Here != 1 {
		t.Errorf("%+v", all)
	}
	full, _ := after(m, state.PlansBrought{Came: 1, NoRoom: 2})
	if !sentence(full.Alert) || !strings.Contains(full.Alert, "2 plans") {
		t.Errorf("%q", full.Alert)
	}
}

// The crash screen (web/boot/70-crash.js) saves all that is stored, as it is stored.
func TestRescueFile(t *testing.T) {
	stored := func(text string, rev int) string {
		return state.Stored{Plan: parse(t, text), Rev: rev, Saved: 1}.Encode()
	}
	history := state.History{}.Did(parse(t, spring), "Move").Encode(3)
	file := func(entries map[string]string) string {
		var parts []string
		for _, key := range slices.Sorted(maps.Keys(entries)) {
			parts = append(parts, "hardeasy-rescue 1 "+key+"\n"+entries[key])
		}
		return strings.Join(parts, state.PlanBreak)
	}
	entries := map[string]string{
		state.PlanKey + springID:   stored(spring, 3),
		state.BackupKey + springID: stored(changed(), 2),
		state.UndoKey + springID:   history,
		state.OpenKey:              springID,
		state.PlanKey + autumnID:   stored(autumn, 8)[:60], // the crash came from here
		state.BackupKey + autumnID: stored(autumn, 7),
		state.PlanKey + freshID:    "garbage",
		"hardeasy:something":       "else",
	}
	_, effects := after(state.Model{Screen: state.PlansScreen}, state.TextReceived{Text: file(entries)})
	all := only[state.StoreAll](t, effects)
	if len(all.Plans) != 2 || all.Lost != 1 || all.Here != 0 {
		t.Fatalf("%d plans, %d lost", len(all.Plans), all.Lost)
	}
	for _, p := range all.Plans {
		want := map[string]string{springID: spring, autumnID: autumn}[p.ID]
		if !reflect.DeepEqual(p, parse(t, want)) {
			t.Errorf("another plan under %s", p.ID)
		}
	}
	_, effects = after(opened(t, spring), state.TextReceived{Text: strings.ReplaceAll(file(entries), "\n", "\r\n")})
	if all := only[state.StoreAll](t, effects); len(all.Plans) != 1 || all.Here != 1 || all.Lost != 1 {
		t.Errorf("beside one: %d plans, %d here, %d lost", len(all.Plans), all.Here, all.Lost)
	}
}

func TestRemoveAndBringBack(t *testing.T) {
	m := opened(t, spring)
	m, effects := after(m, state.RemovePlan{ID: springID})
	if r := only[state.Remove](t, effects); r.ID != springID || !r.Open || m.HasPlan || len(m.Reports) != 0 {
		t.Fatalf("%+v", r)
	}
	m, _ = after(m, state.PlanRemoved{ID: springID, Open: true})
	if m.Toast.Back == nil || m.Toast.Text == "" {
		t.Fatalf("no way back: %+v", m.Toast)
	}
	byKey := state.KeyMeans(&m, state.Key{Name: "z", Command: true})
	if byKey != m.Toast.Back {
		t.Errorf("Ctrl+Z means %+v", byKey)
	}
	m, effects = after(m, m.Toast.Back)
	if r := only[state.Restore](t, effects); r.ID != springID || !r.Open {
		t.Errorf("%+v", r)
	}

	m = opened(t, spring)
	m, effects = after(m, state.RemovePlan{ID: autumnID})
	if r := only[state.Remove](t, effects); r.Open || !m.HasPlan {
		t.Errorf("%+v", r)
	}
	m, _ = after(m, state.PlanRemoved{ID: autumnID})
	m, effects = after(m, m.Toast.Back)
	if r := only[state.Restore](t, effects); m.Plan.ID != springID || r.ID != autumnID || r.Open {
		t.Errorf("%+v", r)
	}
}

func TestOpenPlan(t *testing.T) {
	m := opened(t, spring)
	m, _ = after(m, state.Routed{Route: "#/plans"})
	m, effects := after(m, state.OpenPlan{ID: autumnID})
	if only[state.Open](t, effects).ID != autumnID {
		t.Error(kinds(effects))
	}
	if has[state.Go](effects) {
		t.Error("it leaves the screen on which a fault would be read")
	}
	failed, _ := after(m, state.Fault{Sentence: "That plan can't be opened."})
	if failed.Alert == "" || failed.Screen != state.PlansScreen || failed.Plan.ID != springID {
		t.Errorf("%q on %s", failed.Alert, failed.Screen)
	}
	done, effects := after(m, state.PlanOpened{Plan: parse(t, autumn), Rev: 2, Asked: true})
	if done.Plan.ID != autumnID || done.Rev != 2 || only[state.Go](t, effects).To != state.WeekScreen || len(done.History.Past) != 0 {
		t.Error(kinds(effects))
	}
}

func TestOvertaken(t *testing.T) {
	m := opened(t, spring)
	mine := m.Plan
	m, _ = after(m, state.ShowWeek{Index: 1})
	theirs := notation.Format(parse(t, changed()))
	now, effects := after(m, state.PlanOvertaken{Plan: parse(t, changed()), Rev: 7})
	if now.Rev != 7 || notation.Format(now.Plan) != theirs || has[state.Save](effects) || !now.Toast.Undoes || now.Shown != 1 {
		t.Errorf("revision %d, %s", now.Rev, kinds(effects))
	}
	if !sentence(now.Toast.Text) || !strings.Contains(now.Live, now.Toast.Text[:20]) {
		t.Errorf("toast %q, live %q", now.Toast.Text, now.Live)
	}
	// What the screen still showed for a moment is nobody's now.
	for _, s := range mine.Weeks[0].Sessions {
		if stale, _ := after(now, state.DropSession{Session: s.ID}); notation.Format(stale.Plan) != theirs {
			t.Errorf("session %d of before is another one's number now", s.ID)
		}
	}
	back, effects := after(now, state.Undo{})
	if save := only[state.Save](t, effects); save.Rev != 7 || !reflect.DeepEqual(back.Plan.Weeks, mine.Weeks) {
		t.Errorf("mine is stored as after revision %d", save.Rev)
	}
	other, effects := after(m, state.PlanOvertaken{Plan: parse(t, autumn), Rev: 7})
	if !reflect.DeepEqual(other.Plan, mine) || len(effects) != 0 {
		t.Error("a plan that is not open took the board")
	}
}
