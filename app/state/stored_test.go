package state_test

import (
	"errors"
	"fmt"
	"hash/crc32"
	"math/rand"
	"reflect"
	"strings"
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
	"hardeasy/planner/notation"
)

func TestStoredRoundTrip(t *testing.T) {
	for _, text := range []string{spring, autumn} {
		want := state.Stored{Plan: parse(t, text), Rev: 7, Saved: 1795300000}
		got, err := state.DecodeStored(want.Encode())
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%v\n%+v\n%+v", err, got, want)
		}
		if v, err := state.VersionOf(want.Encode()); v.Rev != 7 || err != nil {
			t.Errorf("version %+v: %v", v, err)
		}
	}
	for seed := range int64(50) {
		p := random{rand.New(rand.NewSource(seed))}.plan(t)
		got, err := state.DecodeStored(state.Stored{Plan: p, Rev: 1}.Encode())
		if err != nil || !reflect.DeepEqual(got.Plan, p) {
			t.Errorf("seed %d: %v", seed, err)
		}
	}
}

// A stored plan is looked at on another day than the one on which it was stored.
func TestTodayIsNotStored(t *testing.T) {
	p := parse(t, spring)
	without := state.Stored{Plan: p}.Encode()
	p.Today = p.Start + 3
	if got := (state.Stored{Plan: p}).Encode(); got != without {
		t.Errorf("stored is\n%s", got)
	}
	m, _ := after(state.Model{}, state.PlanOpened{Plan: p}, state.EditPlan{Edits: []planner.Edit{planner.Rename{Name: "Anew"}}})
	if text := m.History.Encode(1); strings.Contains(text, "today") {
		t.Errorf("a step back is\n%s", text)
	}
}

// Whatever happens to any byte, either it is noticed or the plan is the same.
// The one number that a slip can turn into another truth is the version.
func TestStoredDamage(t *testing.T) {
	whole := state.Stored{Plan: parse(t, spring), Rev: 7, Saved: 1795300000}
	good := whole.Encode()
	version := strings.Index(good, " ") + 1
	try := func(what string, i int, text string) {
		t.Helper()
		got, err := state.DecodeStored(text)
		switch {
		case err == nil && !reflect.DeepEqual(got.Plan, whole.Plan):
			t.Fatalf("%s at byte %d: another plan", what, i)
		case errors.Is(err, state.ErrNewer) && i != version && i != version+1:
			t.Fatalf("%s at byte %d: called newer", what, i)
		case err != nil && !errors.Is(err, state.ErrNewer) && err != state.ErrDamaged:
			t.Fatalf("%s at byte %d: %v", what, i, err)
		}
	}
	for i := range len(good) {
		for bit := range 8 {
			b := []byte(good)
			b[i] ^= 1 << bit
			try("flipped", i, string(b))
		}
		try("cut", i, good[:i])
		try("beheaded", i, good[i:])
		try("left out", i, good[:i]+good[i+1:])
		try("doubled", i, good[:i+1]+good[i:])
		try("a zero", i, good[:i]+"\x00"+good[i+1:])
		if _, err := state.DecodeStored(good[:i]); err == nil {
			t.Fatalf("%d of %d bytes are a plan", i, len(good))
		}
	}
}

func TestStoredVersions(t *testing.T) {
	good := state.Stored{Plan: parse(t, spring), Rev: 7}.Encode()
	noWeeks, noID := "id "+springID+"\n", "week 1\nMon AM run-easy 30\n"
	sealed := func(body string) string {
		return sealedAs("hardeasy 1", "rev=1 saved=0", body)
	}
	for text, want := range map[string]error{
		strings.Replace(good, "hardeasy 1", "hardeasy 2", 1):   state.ErrNewer,
		strings.Replace(good, "hardeasy 1", "hardeasy 17", 1):  state.ErrNewer,
		"hardeasy 2 and all is different\n":                    state.ErrNewer,
		strings.Replace(good, "hardeasy 1", "hardeasy 0", 1):   state.ErrDamaged,
		strings.Replace(good, "hardeasy 1", "hardeasy -1", 1):  state.ErrDamaged,
		strings.Replace(good, "hardeasy 1", "hardeasy one", 1): state.ErrDamaged,
		strings.Replace(good, "rev=7", "rev=-7", 1):            state.ErrDamaged,
		strings.Replace(good, "rev=7", "rev=6", 1):             state.ErrDamaged,
		strings.Replace(good, "hardeasy", "hardeazy", 1):       state.ErrDamaged,
		"":         state.ErrDamaged,
		"\n":       state.ErrDamaged,
		"hardeasy": state.ErrDamaged,
		spring:     state.ErrDamaged,
		"null":     state.ErrDamaged,
		// A sound checksum is never damage: a newer notation has such plans.
		sealed(""):      state.ErrNewer,
		sealed("x"):     state.ErrNewer,
		sealed(noID):    state.ErrNewer,
		sealed(noWeeks): state.ErrNewer,
		// A higher number over a line of our form, and the checksum does not fit.
		strings.Replace(good, "hardeasy 1 rev=7", "hardeasy 3 rev=8", 1): state.ErrDamaged,
		sealed(spring): nil,
	} {
		if _, err := state.DecodeStored(text); err != want {
			t.Errorf("%.40q: %v, want %v", text, err, want)
		}
	}
	damaged := good[:len(good)-1]
	if v, err := state.VersionOf(damaged); v.Rev != 7 || err != state.ErrDamaged {
		t.Errorf("damaged text had revision 7, read %d: %v", v.Rev, err)
	}
	if v, err := state.VersionOf("garbage"); v.Rev != 0 || err != state.ErrDamaged {
		t.Errorf("garbage has revision %d: %v", v.Rev, err)
	}
}

func FuzzDecodeStored(f *testing.F) {
	good := state.Stored{Plan: parse(f, spring), Rev: 7, Saved: 1795300000}.Encode()
	f.Add(good)
	f.Add(state.Stored{Plan: parse(f, autumn)}.Encode())
	f.Add("hardeasy 1 rev=1 saved=0 crc=00000000\n")
	f.Add("hardeasy 2\n")
	seed(f, ".stored")
	f.Fuzz(func(t *testing.T, text string) {
		for _, text := range []string{text, reseal(text)} {
			s, err := state.DecodeStored(text)
			_, _ = state.VersionOf(text)
			if err != nil {
				if err != state.ErrDamaged && err != state.ErrNewer {
					t.Fatalf("%v", err)
				}
				continue
			}
			if err := notation.Valid(&s.Plan); err != nil || s.Rev < 0 {
				t.Fatalf("%v, revision %d", err, s.Rev)
			}
			again, err := state.DecodeStored(s.Encode())
			if err != nil || !reflect.DeepEqual(again, s) {
				t.Fatalf("%v\n%+v\n%+v", err, again, s)
			}
		}
	})
}

// reseal gives a text the checksum it should have, so that the fuzzer comes past it.
func reseal(text string) string {
	_, body, _ := strings.Cut(text, "\n")
	return sealedAs("hardeasy 1", "rev=3 saved=5", body)
}

// edited is a plan with a past of n steps and a future of k.
func edited(t testing.TB, n, k int) state.Model {
	t.Helper()
	m := opened(t, spring)
	for i := range n + k {
		m, _ = after(m, state.EditPlan{Edits: []planner.Edit{planner.Resize{Session: 1 + planner.SessionID(i%3), Minutes: 60 + i}}})
	}
	for range k {
		m, _ = after(m, state.Undo{})
	}
	return m
}

func TestHistorySurvives(t *testing.T) {
	m := edited(t, 4, 3)
	text := m.History.Encode(9)
	again, _ := after(state.Model{Screen: state.WeekScreen}, state.PlanOpened{Plan: m.Plan, Rev: 9, History: state.DecodeHistory(text, 9)})
	if len(again.History.Past) != 4 || len(again.History.Future) != 3 {
		t.Fatalf("%d back, %d forth", len(again.History.Past), len(again.History.Future))
	}
	same := func(when string) {
		t.Helper()
		if a, b := notation.Format(m.Plan), notation.Format(again.Plan); a != b || m.Toast.Text != again.Toast.Text {
			t.Fatalf("%s: %q and %q\n%s\n%s", when, m.Toast.Text, again.Toast.Text, a, b)
		}
	}
	step := func(msg state.Msg, n int) {
		for i := range n {
			m, _ = after(m, msg)
			again, _ = after(again, msg)
			same(fmt.Sprintf("%T %d", msg, i+1))
		}
	}
	step(state.Redo{}, 3)
	step(state.Undo{}, 7)
	step(state.Undo{}, 1)
	step(state.Redo{}, 7)
	if again.History.Encode(9) != m.History.Encode(9) {
		t.Error("stored again it is another")
	}
	// Stored between two steps back, too.
	step(state.Undo{}, 2)
	if a, b := m.History.Encode(3), again.History.Encode(3); a != b {
		t.Errorf("%s\n%s", a, b)
	}
}

func TestHistoryOfAnotherRevision(t *testing.T) {
	text := edited(t, 3, 1).History.Encode(9)
	for rev := range 20 {
		h := state.DecodeHistory(text, rev)
		if (len(h.Past) == 3) != (rev == 9) || (len(h.Past)+len(h.Future) > 0) != (rev == 9) {
			t.Errorf("revision %d: %d back", rev, len(h.Past))
		}
	}
	if got := (state.History{}).Encode(1); got != "" {
		t.Errorf("nothing is stored as %q", got)
	}
}

func TestHistoryIsBounded(t *testing.T) {
	m := edited(t, 45, 0)
	h := state.DecodeHistory(m.History.Encode(1), 1)
	if len(h.Past) != 20 {
		t.Fatalf("%d steps are stored", len(h.Past))
	}
	// They are the last ones.
	again, _ := after(state.Model{}, state.PlanOpened{Plan: m.Plan, Rev: 1, History: h}, state.Undo{})
	m, _ = after(m, state.Undo{})
	if notation.Format(again.Plan) != notation.Format(m.Plan) {
		t.Error("the last step is another")
	}
	big := strings.Builder{}
	big.WriteString("plan Big\nid " + springID + "\n")
	for w := range planner.MaxWeeks {
		fmt.Fprintf(&big, "week %d\n", w+1)
		for _, d := range []string{"Mon", "Tue", "Wed", "Thu", "Fri"} {
			fmt.Fprintf(&big, "%s AM run-easy 40 note=\"%s\"\n", d, strings.Repeat("n", 250))
		}
	}
	m = opened(t, big.String())
	for i := range 10 {
		m, _ = after(m, state.EditPlan{Edits: []planner.Edit{planner.Resize{Session: 1, Minutes: 50 + i}}})
	}
	if text := m.History.Encode(1); len(text) > 600<<10 || text == "" {
		t.Errorf("%d bytes of history", len(text))
	}
}

// A history is a comfort: damage loses it, and never gives another plan.
func TestHistoryDamage(t *testing.T) {
	m := edited(t, 2, 1)
	good := m.History.Encode(9)
	steps := map[string]bool{}
	for _, s := range append(m.History.Past, m.History.Future...) {
		p, ok := s.Plan()
		if !ok {
			t.Fatal("a step has no plan")
		}
		steps[notation.Format(p)] = true
	}
	try := func(i int, text string) {
		t.Helper()
		h := state.DecodeHistory(text, 9)
		for _, s := range append(h.Past, h.Future...) {
			if p, ok := s.Plan(); !ok || !steps[notation.Format(p)] {
				t.Fatalf("byte %d: another plan", i)
			}
		}
	}
	for i := range len(good) {
		b := []byte(good)
		b[i] ^= 4
		try(i, string(b))
		try(i, good[:i])
	}
	for _, text := range []string{"", "hardeasy-undo 2 x\n", strings.Replace(good, "hardeasy-undo", "hardeasy", 1)} {
		if h := state.DecodeHistory(text, 9); len(h.Past)+len(h.Future) != 0 {
			t.Errorf("%.30q has a history", text)
		}
	}
}

// Steps that can't be read (a plan of a later notation, sealed soundly) end the
// way back with a word, not with a panic or an empty plan.
func TestUnreadableStep(t *testing.T) {
	for _, body := range []string{"undo Move\nnonsense", "undo Move\n", "undo", "undo Move\nplan x\n", "", "other\nx"} {
		text := sealedAs("hardeasy-undo 1", "rev=4 saved=0", body)
		m, _ := after(state.Model{Screen: state.WeekScreen}, state.PlanOpened{Plan: parse(t, spring), Rev: 4, History: state.DecodeHistory(text, 4)})
		now, effects := after(m, state.Undo{})
		if !reflect.DeepEqual(now.Plan, m.Plan) || has[state.Save](effects) || now.Toast.Text == "" || len(now.History.Past) != 0 {
			t.Errorf("%q: %s, %d steps left", body, kinds(effects), len(now.History.Past))
		}
	}
}

// sealedAs writes a stored text by hand: the checksum covers revision, time and body.
func sealedAs(format, head, body string) string {
	sum := crc32.ChecksumIEEE([]byte(head + "\n" + body))
	return fmt.Sprintf("%s %s crc=%08x\n%s", format, head, sum, body)
}

// Whatever lies in the bin, its entry comes out as it went in, or nothing does.
func FuzzDecodeBinned(f *testing.F) {
	entry := state.Stored{Plan: parse(f, spring), Rev: 7}.Encode()
	f.Add(state.Binned{Deleted: 100, Rev: 8, Entry: entry}.Encode())
	f.Add(state.Binned{Deleted: -1, Entry: "garbage"}.Encode())
	f.Add("hardeasy-bin 2\n")
	f.Add(entry)
	f.Fuzz(func(t *testing.T, text string) {
		for _, text := range []string{text, strings.Replace(reseal(text), "hardeasy 1", "hardeasy-bin 1", 1)} {
			b, err := state.DecodeBinned(springID, text)
			if err != nil {
				if err != state.ErrDamaged && err != state.ErrNewer {
					t.Fatal(err)
				}
				continue
			}
			if again, err := state.DecodeBinned(springID, b.Encode()); err != nil || again != b {
				t.Fatalf("%v\n%+v\n%+v", err, again, b)
			}
			if b.Over(1795300000) && !b.Over(1795300000+30*24*3600) {
				t.Fatal("it comes back by itself")
			}
			if p, err := b.Plan(); err == nil && p.Name != b.Name {
				t.Fatalf("named %q, it is %q", b.Name, p.Name)
			}
		}
	})
}
