package state_test

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
	"hardeasy/planner/plantest"
	"hardeasy/planner/share"
)

// The corpus is what people have in storage, in links and in files since the
// first version, and it opens for ever. A plan in it is some files of one name:
//
//	NAME.plan        notation, as a file or out of an editor
//	NAME.stored      the entry in local storage
//	NAME.link        the link, where the plan is not too large for one
//	NAME.facts       what each of the three must give, field by field
//	NAME.undo        the stored steps back, of the plans called undo-something
//	NAME.undo-facts  what they must give
//
// A field or a value that is added to a plan needs a NAME.plan that has it. Such
// a plan, and the other files of every plan, are written by
//
//	go test ./app/state -run TestCorpus -update
//
// which writes what is not there and never what is: these files are frozen.
const corpusDir = "testdata/v0"

var update = flag.Bool("update", false, "write the files of testdata/v0 that are not there yet")

func TestCorpus(t *testing.T) {
	names := corpusNames(t, ".plan")
	if len(names) < 61 {
		t.Errorf("%d plans: files are gone that must open for ever", len(names))
	}
	links := 0
	for _, name := range names {
		if *update {
			freeze(t, name)
		}
		want := corpusFile(t, name+".facts")
		check := func(kind string, p planner.Plan) {
			t.Helper()
			if kind == "plan" && beforeUnits[name] {
				p = withoutUnits(p)
			}
			for _, wrong := range differences(want, strings.Join(facts("plan", reflect.ValueOf(p)), "\n")) {
				t.Errorf("%s.%s opens as another plan: %s", name, kind, wrong)
			}
			again, err := notation.Parse(notation.Format(p))
			if err != nil || !reflect.DeepEqual(again, p) {
				t.Errorf("%s.%s cannot be saved as it was opened: %v", name, kind, err)
			}
		}
		check("plan", received(t, name+".plan"))
		text := corpusFile(t, name+".stored")
		stored, err := state.DecodeStored(text)
		if head := fmt.Sprintf("hardeasy 1 rev=%d saved=%d crc=", stored.Rev, stored.Saved); err != nil || !strings.HasPrefix(text, head) {
			t.Errorf("%s.stored: %v, %s", name, err, head)
		}
		check("stored", stored.Plan)
		if corpusHas(name + ".link") {
			check("link", received(t, name+".link"))
			links++
		}
		if strings.HasPrefix(name, "undo-") {
			checkSteps(t, name, stored.Rev)
		}
	}
	if links < 61 {
		t.Errorf("%d links: files are gone that must open for ever", links)
	}
}

// beforeUnits are the plans of which what is stored is from before quantities kept the unit
// that was typed. Their texts have units.
var beforeUnits = map[string]bool{"distances": true, "lift-pounds": true}

func withoutUnits(p planner.Plan) planner.Plan {
	for w := range p.Weeks {
		for i := range p.Weeks[w].Sessions {
			s := &p.Weeks[w].Sessions[i]
			s.Unit = planner.Kilometres
			for x := range s.Exercises {
				s.Exercises[x].Unit = planner.Kilograms
			}
		}
	}
	return p
}

// Every field is in some file with a value that is not zero, and every value of
// a field with few.
func TestCorpusHasEverything(t *testing.T) {
	seen := map[string]bool{}
	kinds := map[reflect.Type]map[string]bool{}
	var gear catalog.Gear
	for _, name := range corpusNames(t, ".stored") {
		stored, err := state.DecodeStored(corpusFile(t, name+".stored"))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		noteFields("", reflect.ValueOf(stored.Plan), seen, kinds)
		gear |= stored.Plan.Athlete.Equipment
	}
	seen["Today"] = true // which is never kept
	for _, field := range fieldsOf("", reflect.TypeFor[planner.Plan]()) {
		if !seen[field] && !(*update && freezeField(t, field)) {
			t.Errorf("no plan in %s has %s: run this with -update", corpusDir, field)
		}
	}
	for kind, values := range kinds {
		for _, value := range valuesOf(kind) {
			rest := value == catalog.Rest.String() // which stands for a day without sessions
			if !values[value] && !rest && !(*update && freezeValue(t, kind, value)) {
				t.Errorf("no plan in %s has the %v %s: run this with -update", corpusDir, kind, value)
			}
		}
	}
	if gear != catalog.AllGear {
		t.Errorf("no plan in %s has %v: write one as NAME.plan and run this with -update", corpusDir, catalog.AllGear&^gear)
	}
}

func checkSteps(t *testing.T, name string, rev int) {
	t.Helper()
	text := corpusFile(t, name+".undo")
	got := stepFacts(t, state.DecodeHistory(text, rev))
	for _, wrong := range differences(corpusFile(t, name+".undo-facts"), got) {
		t.Errorf("%s.undo opens as other steps: %s", name, wrong)
	}
	if h := state.DecodeHistory(text, rev+1); len(h.Past)+len(h.Future) > 0 {
		t.Errorf("%s.undo opens with another revision", name)
	}
}

func stepFacts(t *testing.T, h state.History) string {
	t.Helper()
	var lines []string
	for side, steps := range map[string][]state.HistoryStep{"undo": h.Past, "redo": h.Future} {
		for i, step := range steps {
			p, ok := step.Plan()
			if !ok {
				t.Errorf("%s %d cannot be read", side, i)
			}
			at := fmt.Sprintf("%s[%d]", side, i)
			lines = append(lines, fmt.Sprintf("%s.words: %q", at, step.Words))
			lines = append(lines, facts(at, reflect.ValueOf(p))...)
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}

// received is what the app shows of a link or a file.
func received(t *testing.T, file string) planner.Plan {
	t.Helper()
	m, _ := after(state.Model{}, state.TextReceived{Text: corpusFile(t, file)})
	if m.Preview == nil {
		t.Errorf("%s is not shown: %q", file, m.Alert)
		return planner.Plan{}
	}
	return m.Preview.Plan
}

// differences are what a plan lacks of its facts, and what it has besides.
func differences(want, got string) (wrong []string) {
	lines := map[string]string{}
	for _, line := range strings.Split(got, "\n") {
		name, words, _ := strings.Cut(line, ": ")
		lines[name] = words
	}
	for _, line := range strings.Split(strings.TrimSuffix(want, "\n"), "\n") {
		name, words, _ := strings.Cut(line, ": ")
		has, ok := lines[name]
		delete(lines, name)
		if !ok || has != words {
			wrong = append(wrong, fmt.Sprintf("%s is %q and was %q", name, has, words))
		}
	}
	for name, words := range lines {
		wrong = append(wrong, fmt.Sprintf("%s is %q and was not there", name, words))
	}
	return wrong
}

func corpusNames(t testing.TB, ext string) (names []string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(corpusDir, "*"+ext))
	if err != nil || len(files) == 0 {
		t.Fatalf("no %s in %s: %v", ext, corpusDir, err)
	}
	for _, file := range files {
		names = append(names, strings.TrimSuffix(filepath.Base(file), ext))
	}
	return names
}

func corpusFile(t testing.TB, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(corpusDir, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func corpusHas(name string) bool {
	_, err := os.Stat(filepath.Join(corpusDir, name))
	return err == nil
}

// seed gives a fuzz target the files of one kind.
func seed(f *testing.F, ext string) {
	f.Helper()
	for _, name := range corpusNames(f, ext) {
		f.Add(corpusFile(f, name+ext))
	}
}

// freezeField writes a plan that has the field, which fieldsOf calls it.
func freezeField(t *testing.T, name string) bool {
	t.Helper()
	path := strings.ReplaceAll(name, "[]", "")
	return freezeFirst(t, "field-"+path, func(f plantest.Field) []reflect.Value {
		if f.Path != path && f.Path+".N" != path && f.Path+".Known" != path {
			return nil
		}
		return f.Others()
	})
}

// freezeValue writes a plan in which a field of the kind has the value.
func freezeValue(t *testing.T, kind reflect.Type, value string) bool {
	t.Helper()
	return freezeFirst(t, "value-"+value, func(f plantest.Field) (list []reflect.Value) {
		if f.Value.Type() != kind {
			return nil
		}
		for n := range uint64(255) {
			v := reflect.New(kind).Elem()
			if v.SetUint(n); v.Interface().(fmt.Stringer).String() == value {
				list = append(list, v)
			}
		}
		return list
	})
}

// freezeFirst writes the first valid plan that one of the values makes.
func freezeFirst(t *testing.T, name string, values func(plantest.Field) []reflect.Value) bool {
	t.Helper()
	p := parse(t, "id "+springID+"\nrace 2027-04-11 half goal=1:40\noverride a \"camp\"\nweek 2026-11-23\nMon AM run-long 50 done\n 2x 8km 5k 4:10/km\n back-squat 3x5\ncheck 2026-11-24 sleep=7\n")
	for _, f := range plantest.Fields(&p) {
		was := reflect.ValueOf(f.Value.Interface())
		for _, v := range values(f) {
			if f.Value.Set(v); notation.Valid(&p) == nil {
				name = strings.ToLower(strings.ReplaceAll(name, ".", "-"))
				if err := os.WriteFile(filepath.Join(corpusDir, name+".plan"), []byte(notation.Format(p)), 0o644); err != nil {
					t.Fatal(err)
				}
				freeze(t, name)
				return true
			}
		}
		f.Value.Set(was)
	}
	return false
}

// freeze writes the files of a plan that are not there yet.
func freeze(t *testing.T, name string) {
	t.Helper()
	write := func(kind, text string) {
		t.Helper()
		f, err := os.OpenFile(filepath.Join(corpusDir, name+kind), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
		if errors.Is(err, fs.ErrExist) {
			return
		}
		if err == nil {
			_, err = f.WriteString(text)
			err = errors.Join(err, f.Close())
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	p := received(t, name+".plan")
	if strings.HasPrefix(name, "undo-") {
		first := p.Weeks[0].Sessions[0].ID
		m, _ := after(state.Model{},
			state.PlanOpened{Plan: p, Rev: len(name)},
			state.EditPlan{Edits: []planner.Edit{planner.Rename{Name: "Anew"}}},
			state.EditPlan{Edits: []planner.Edit{planner.Rename{Name: p.Name}}},
			state.EditPlan{Words: words.Phrase{Do: "two\nlines", Did: "two\nlines"}, Edits: []planner.Edit{planner.Resize{Session: first, Minutes: 55}}},
			state.PlaceSession{Session: first, To: planner.Place{Day: planner.Thu, Slot: planner.PM, Index: planner.AtEnd}},
			state.DropSession{Session: first},
			state.Undo{}, state.Undo{}, state.Undo{}, // and is as it was
		)
		text := m.History.Encode(len(name))
		write(".undo", text)
		write(".undo-facts", stepFacts(t, state.DecodeHistory(text, len(name)))+"\n")
	}
	write(".stored", state.Stored{Plan: p, Rev: len(name), Saved: 1_795_300_000 + int64(p.LastID)}.Encode())
	write(".facts", strings.Join(facts("plan", reflect.ValueOf(p)), "\n")+"\n")
	if link, err := share.Link("https://hardeasy.app/", p); err == nil {
		write(".link", link)
	}
}
