package app

import (
	"errors"
	"fmt"
	"hash/crc32"
	"maps"
	"slices"
	"strings"
	"testing"

	"hardeasy/app/browser"
	"hardeasy/app/state"
)

// stored is a plan's entry, and recordOf the journal's record of an entry.
func stored(t *testing.T, id string, minutes, rev int) string {
	return state.Stored{Plan: plan(t, id, minutes), Rev: rev, Saved: 100}.Encode()
}

func recordOf(id, text string) browser.Record {
	v, err := state.VersionOf(text)
	if err != nil {
		v, _ = state.BinVersionOf(text)
	}
	return browser.Record{ID: id, Version: v, Text: text, History: func() string { return "" }}
}

func deleted(t *testing.T, id string, minutes, rev int) string {
	return state.Binned{ID: id, Deleted: 100, Rev: rev, Entry: stored(t, id, minutes, rev-1)}.Encode()
}

// What storage and journal have of a plan, and what stands afterwards: a plan
// says how many minutes, "bin" that it lies there.
func TestMend(t *testing.T) {
	plan5, plan7, other7 := stored(t, springID, 50, 5), stored(t, springID, 70, 7), stored(t, springID, 77, 7)
	bin6, bin8 := deleted(t, springID, 50, 6), deleted(t, springID, 70, 8)
	newer := "hardeasy 2 of another shape\nwith another body\n"
	unknown := sealedBy("plan Later\nid "+springID+"\nfuture words\n", 9)
	for name, tt := range map[string]struct {
		plan, bin, journal string // "" for none; of the journal "gone" for one deleted for good as revision 8
		want               string
		behind             bool // the journal has to take what storage has
		forgets            bool // and to forget what it had
	}{
		"nothing is recorded yet":                      {plan7, "", "", "70", true, false},
		"both have the same":                           {plan7, "", plan7, "70", false, false},
		"storage lost the last changes":                {plan5, "", plan7, "70", false, false},
		"storage lost the plan":                        {"", "", plan7, "70", false, false},
		"storage is damaged":                           {plan7[:60], "", plan7, "70", false, false},
		"storage is damaged, the journal older":        {plan7[:60], "", plan5, "50", false, false},
		"only the number of the format is damaged":     {strings.Replace(plan7, " 1 ", " 3 ", 1), "", plan7, "70", false, false},
		"the journal missed changes":                   {plan7, "", plan5, "70", true, false},
		"the journal is damaged":                       {plan7, "", plan5[:60], "70", true, true},
		"two windows wrote: the journal decides":       {plan7, "", other7, "77", false, false},
		"both are damaged":                             {plan7[:60], "", plan5[:60], "damaged", false, true},
		"the deletion is lost in storage":              {plan7, "", bin8, "bin", false, false},
		"there, though deleted for good":               {plan7, "", "gone", "bin", true, false},
		"the bin is lost in storage":                   {"", "", bin8, "bin", false, false},
		"the journal missed the deletion":              {"", bin8, plan7, "bin", true, false},
		"brought back, and the journal missed it":      {plan7, "", bin6, "70", true, true},
		"brought back, and storage lost it":            {"", bin6, plan7, "70", false, false},
		"storage has both, as after a kill":            {plan7, bin8, plan7, "bin", true, false},
		"deleted here, changed in an old window":       {other7, deleted(t, springID, 70, 7), deleted(t, springID, 70, 7), "77", true, true},
		"a newer version's plan":                       {newer, "", plan7, "newer", false, false},
		"a newer version's notation, sound":            {unknown, "", plan7, "newer", true, false},
		"a newer version's notation, lost in storage":  {plan7, "", unknown, "newer", false, false},
		"deleted for good, and there again since":      {stored(t, springID, 90, 9), "", "gone", "90", true, true},
		"deleted for good, and known to be everywhere": {"", "", "gone", "", false, false},
	} {
		store := memory{"unrelated": "x"}
		for key, text := range map[string]string{state.PlanKey: tt.plan, state.BinKey: tt.bin} {
			if text != "" {
				store[key+springID] = text
			}
		}
		var records []browser.Record
		switch tt.journal {
		case "":
		case "gone":
			records = []browser.Record{{ID: springID, Version: state.Version{Rev: 8}}}
		case plan5[:60]:
			records = []browser.Record{{ID: springID, Version: state.Version{Rev: 5}, Text: tt.journal}}
		default:
			records = []browser.Record{recordOf(springID, tt.journal)}
		}
		s := newPlanStore(store)
		behind, stale := s.mend(records, 1000)
		got := ""
		switch opened, err := s.open(springID); {
		case err == nil:
			got = strings.TrimPrefix(opened.Plan.Name, "Version ")
		case err == state.ErrNewer:
			got = "newer"
		case err == state.ErrDamaged:
			got = "damaged"
		case len(s.bin()) == 1:
			got = "bin"
		}
		if tt.want == "bin" && len(s.bin()) == 1 {
			got = "bin"
		}
		if got != tt.want || (len(behind) == 1) != tt.behind {
			t.Errorf("%s: %q, want %q; the journal takes %v", name, got, tt.want, behind)
		}
		if (len(stale) == 1) != tt.forgets {
			t.Errorf("%s: the journal forgets %v", name, stale)
		}
		// What the journal has now, and storage, agree: mending again changes nothing.
		if !tt.behind && !tt.forgets {
			before := maps.Clone(store)
			if again, _ := s.mend(records, 1000); len(again) != 0 || !maps.Equal(before, store) {
				t.Errorf("%s: mended twice it is another", name)
			}
		}
	}
}

// sealedBy is a stored text whose checksum is sound and whose notation this
// program does not know.
func sealedBy(body string, rev int) string {
	head := fmt.Sprintf("rev=%d saved=100", rev)
	return fmt.Sprintf("hardeasy 1 %s crc=%08x\n%s", head, crc32.ChecksumIEEE([]byte(head+"\n"+body)), body)
}

// A loser's change and damaged text are kept beside what wins.
func TestMendKeepsWhatLoses(t *testing.T) {
	plan7, other7 := stored(t, springID, 70, 7), stored(t, springID, 77, 7)
	store := memory{state.PlanKey + springID: plan7}
	s := newPlanStore(store)
	s.mend([]browser.Record{recordOf(springID, other7)}, 1000)
	if store[state.BackupKey+springID] != plan7 {
		t.Errorf("%q", slices.Sorted(maps.Keys(store)))
	}
	store = memory{state.PlanKey + springID: plan7[:60]}
	s = newPlanStore(store)
	s.mend([]browser.Record{recordOf(springID, stored(t, springID, 50, 5))}, 1000)
	if s.unread(springID) != plan7[:60] {
		t.Errorf("the damaged text is %q", s.unread(springID))
	}
	if row := s.list(); len(row) != 1 || !row[0].Damaged || row[0].Fault != "" {
		t.Errorf("%+v", row)
	}
	for _, want := range []state.Recovery{state.FromJournal, state.Sound} {
		if got, err := s.look(springID); err != nil || got.Recovery != want {
			t.Errorf("%v: the person is told %d, want %d", err, got.Recovery, want)
		}
	}
}

// Where the entry is damaged and the journal was not there for the last changes,
// the backup has more of them than the journal, and stays.
func TestMendKeepsTheLaterBackup(t *testing.T) {
	for name, damaged := range map[string]string{"cut": stored(t, springID, 90, 9)[:60], "garbage": "garbage"} {
		store := memory{state.PlanKey + springID: damaged, state.BackupKey + springID: stored(t, springID, 80, 8)}
		s := newPlanStore(store)
		s.mend([]browser.Record{recordOf(springID, stored(t, springID, 50, 5))}, 1000)
		got, err := s.look(springID)
		if err != nil || minutes(got.Plan) != 80 || got.Recovery != state.FromBackup {
			t.Errorf("%s: %v: %q, told %d", name, err, got.Plan.Name, got.Recovery)
		}
		// The journal compares by what a change is made from.
		if base := s.base(springID); base.Rev < 8 {
			t.Errorf("%s: the next change is made from revision %d, which the journal calls overtaken", name, base.Rev)
		}
	}
}

// Storage that is full at the start does not open the older revision.
func TestMendWithoutRoom(t *testing.T) {
	for _, before := range []string{stored(t, springID, 50, 5), ""} {
		store := &flaky{memory: memory{"unrelated": strings.Repeat("x", 500)}}
		if before != "" {
			store.memory[state.PlanKey+springID] = before
		}
		store.room = store.size()
		later := plan(t, springID, 70)
		later.Weeks = slices.Repeat(later.Weeks, 5)
		text := state.Stored{Plan: later, Rev: 9, Saved: 100}.Encode()
		s := newPlanStore(store)
		s.mend([]browser.Record{recordOf(springID, text)}, 1000)
		got, err := s.look(springID)
		if err != nil || got.Rev != 9 || len(got.Plan.Weeks) != 5 || len(s.list()) != 1 {
			t.Fatalf("%v: revision %d of %d weeks, %d plans", err, got.Rev, len(got.Plan.Weeks), len(s.list()))
		}
		if c, _ := s.stored(springID); c.found {
			t.Error("the journal would take what is older")
		}
		if _, err := s.save(later, got.Rev, state.History{}, 200); !errors.Is(err, errFull) {
			t.Errorf("saved: %v", err)
		}
		if got, err := s.open(springID); err != nil || got.Rev != 9 {
			t.Errorf("%v: revision %d", err, got.Rev)
		}
		store.room = 0
		if rev := save(t, s, plan(t, springID, 80), got.Rev, state.History{}); rev != 10 || len(s.unstored) != 0 {
			t.Errorf("revision %d, %d unstored", rev, len(s.unstored))
		}
	}
}

// The steps back come with the plan.
func TestMendBringsHistory(t *testing.T) {
	s := newPlanStore(memory{})
	rev := save(t, s, plan(t, springID, 30), 0, state.History{})
	save(t, s, plan(t, springID, 40), rev, past(t, springID, 30))
	r := recordOf(springID, s.text(state.PlanKey+springID))
	r.History = func() string { return s.text(state.UndoKey + springID) }
	fresh := newPlanStore(memory{})
	fresh.mend([]browser.Record{r}, 1000)
	got, err := fresh.open(springID)
	if err != nil || len(fresh.history(got).Past) != 1 {
		t.Errorf("%v: %d steps back", err, len(fresh.history(got).Past))
	}
}
