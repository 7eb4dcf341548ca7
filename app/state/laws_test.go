package state_test

import (
	"errors"
	"fmt"
	"maps"
	"math/rand"
	"reflect"
	"testing"

	"hardeasy/app/state"
	"hardeasy/internal/testsize"
	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
)

// world is the browser's side in short: it carries out effects and answers.
type world struct {
	t      testing.TB
	m      state.Model
	stored map[string]string
	bin    map[string]string
	ids    int
	looks  int // steps of searches for fixes that may still be made: they are slow
	slices int // of the solver that may still be made
	last   state.Msg
	sent   map[string]bool // the kinds of messages that came
}

func newWorld(t testing.TB, m state.Model) *world {
	return &world{t: t, m: m, stored: map[string]string{}, bin: map[string]string{}, sent: map[string]bool{}}
}

func (w *world) send(msg state.Msg) {
	w.t.Helper()
	before, was := w.m, fingerprint(&w.m)
	w.last, w.sent[reflect.TypeOf(msg).Name()] = msg, true
	defer func() {
		if why := recover(); why != nil {
			w.t.Fatalf("%T %+v panics: %v", msg, msg, why)
		}
	}()
	next, effects := state.Update(before, msg)
	if fingerprint(&before) != was {
		w.t.Fatalf("%T %+v changed the model it was given", msg, msg)
	}
	w.m = next
	w.laws(before, effects)
	for _, e := range effects {
		w.perform(e)
	}
}

// laws hold after every message.
func (w *world) laws(before state.Model, effects []state.Effect) {
	w.t.Helper()
	m := &w.m
	if err := notation.Valid(&m.Plan); err != nil && m.HasPlan {
		w.t.Fatalf("after %T %+v: %v", w.last, w.last, err)
	}
	if m.HasPlan && len(m.Plan.Weeks) == 0 || m.HasPlan && m.Plan.ID == "" || !m.HasPlan && len(m.Plan.Weeks) > 0 {
		w.t.Fatalf("after %T: plan %q of %d weeks, %v", w.last, m.Plan.ID, len(m.Plan.Weeks), m.HasPlan)
	}
	if m.Shown < 0 || m.Shown > 0 && m.Shown >= len(m.Plan.Weeks) {
		w.t.Fatalf("after %T: week %d of %d", w.last, m.Shown+1, len(m.Plan.Weeks))
	}
	if !reflect.DeepEqual(before.Plan, m.Plan) || before.Turn != m.Turn {
		seen := m.Plan
		seen.Today = m.Date
		if whole := state.Suite.Whole(&seen); len(whole) != len(m.Whole) || len(whole) > 0 && !reflect.DeepEqual(whole, m.Whole) {
			w.t.Fatalf("after %T %+v: what is said of the plan is not what a fresh check says of\n%s", w.last, w.last, notation.Format(m.Plan))
		}
		fresh := rule.Fold(state.Suite.CheckAll(&seen))
		if len(fresh) != len(m.Reports) || len(fresh) > 0 && !reflect.DeepEqual(fresh, m.Reports) {
			w.t.Fatalf("after %T %+v: the reports are not those of a fresh check of\n%s", w.last, w.last, notation.Format(m.Plan))
		}
	}
	saves := 0
	for _, e := range effects {
		if save, ok := e.(state.Save); ok {
			saves++
			if !reflect.DeepEqual(save.Plan, m.Plan) || save.Rev != m.Rev || !reflect.DeepEqual(save.History, m.History) {
				w.t.Fatalf("after %T: saved as after revision %d, the model has %d", w.last, save.Rev, m.Rev)
			}
		}
	}
	read := false
	switch w.last.(type) {
	case state.PlanOpened, state.PlanOvertaken, state.RemovePlan:
		read = true
	}
	if changed := !reflect.DeepEqual(before.Plan, m.Plan); changed && !read && saves != 1 || read && saves != 0 || saves > 1 {
		w.t.Fatalf("after %T %+v: %d saves, %s", w.last, w.last, saves, kinds(effects))
	}
}

func (w *world) perform(e state.Effect) {
	w.t.Helper()
	switch e := e.(type) {
	case state.Save:
		rev := e.Rev
		if was, err := state.DecodeStored(w.stored[e.Plan.ID]); err == nil {
			if was.Rev > e.Rev {
				w.send(state.PlanOvertaken{Plan: was.Plan, Rev: was.Rev})
				return
			}
		} else if w.stored[e.Plan.ID] != "" {
			w.t.Fatalf("what was stored can't be read: %v", err)
		}
		rev++
		w.stored[e.Plan.ID] = state.Stored{Plan: e.Plan, Rev: rev, Saved: 1}.Encode()
		w.send(state.PlanWritten{Rev: rev})
		w.send(state.PlanOnDisk{ID: e.Plan.ID, Rev: rev})
	case state.StoreAll:
		for _, p := range e.Plans {
			if p.ID == "" {
				p.ID = w.newID()
			}
			w.stored[p.ID] = state.Stored{Plan: p, Rev: 1}.Encode()
		}
		w.send(state.PlansBrought{Came: len(e.Plans), Here: e.Here, Lost: e.Lost})
	case state.Open:
		s, err := state.DecodeStored(w.stored[e.ID])
		if err != nil {
			w.send(state.Fault{Sentence: "That plan can't be opened."})
			return
		}
		w.send(state.PlanOpened{Plan: s.Plan, Rev: s.Rev})
	case state.ReadOther:
		if s, err := state.DecodeStored(w.stored[e.ID]); err == nil {
			w.send(state.PlanCompared{Plan: s.Plan, Rev: s.Rev})
		}
	case state.Remove:
		if text, ok := w.stored[e.ID]; ok {
			w.bin[e.ID] = text
			delete(w.stored, e.ID)
			w.send(state.PlanRemoved{ID: e.ID, Open: e.Open})
		}
	case state.Restore:
		text, ok := w.bin[e.ID]
		if !ok {
			w.send(state.Fault{Sentence: "That plan stays in the bin."})
			return
		}
		s, err := state.DecodeStored(text)
		if err != nil {
			w.t.Fatal(err)
		}
		delete(w.bin, e.ID)
		s.Rev += 2
		w.stored[e.ID] = s.Encode()
		if e.Open || !w.m.HasPlan {
			w.send(state.PlanOpened{Plan: s.Plan, Rev: s.Rev})
		}
		w.send(state.PlanBroughtBack{})
	case state.Empty:
		for id := range w.bin {
			if e.ID == "" || e.ID == id {
				delete(w.bin, id)
			}
		}
	case state.ListPlans:
		w.list()
	case state.Go:
		w.send(state.Routed{Route: "#/" + string(e.To)})
	case state.NewID:
		w.send(e.With(w.newID()))
	case state.Soon:
		if w.looks > 0 {
			w.looks--
			w.send(e.Msg)
		}
	case state.NextSlice:
		// Somebody who waits, for a while.
		if w.slices > 0 {
			w.slices--
			w.send(state.SolveSlice{N: e.N, Nodes: 400, Long: w.slices%2 == 0})
		}
	case state.NextPart:
		if w.slices > 0 {
			w.slices--
			w.send(state.MakePart{Parts: 40})
		}
	case state.Copy:
		w.send(state.CopyDone{})
	}
}

func (w *world) newID() string {
	w.ids++
	return fmt.Sprintf("c0ffee00-0000-4000-8000-%012d", w.ids)
}

func (w *world) list() {
	var shelf []state.Shelved
	for id, text := range w.stored {
		s, err := state.DecodeStored(text)
		if err != nil {
			w.t.Fatal(errors.New("unreadable: " + text))
		}
		shelf = append(shelf, state.Shelved{ID: id, Name: s.Plan.Name, Weeks: len(s.Plan.Weeks)})
	}
	w.send(state.PlansListed{Shelf: shelf})
}

// Whatever happens in whatever order, the laws hold. All the sequences together send every message.
func TestLawsOfAnySequence(t *testing.T) {
	const enough = 16
	sequences, sent := testsize.Of(enough), map[string]bool{}
	for seed := range int64(sequences) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			r := random{rand.New(rand.NewSource(seed))}
			w := newWorld(t, state.Model{})
			if seed%4 > 0 {
				p, other := r.plan(t), r.plan(t)
				w.stored[other.ID] = state.Stored{Plan: other, Rev: 2}.Encode()
				w.stored[p.ID] = state.Stored{Plan: p, Rev: 3}.Encode()
				w.send(state.PlanOpened{Plan: p, Rev: 3})
				w.list()
			}
			w.send(state.Started{Date: planner.DateOf(2026, 11, 24), Route: "", Base: "https://hardeasy.app/", Language: "en", Languages: []state.Language{{Code: "de", Name: "Deutsch"}}})
			for range 190 {
				w.looks, w.slices = r.Intn(8)/7, r.Intn(30)
				w.send(r.msg(t, &w.m))
				if r.Intn(30) == 0 {
					w.changeElsewhere(r)
				}
			}
			maps.Copy(sent, w.sent)
		})
	}
	for _, name := range messages(t) {
		if !sent[name] && sequences == enough {
			t.Errorf("no %s among the random messages", name)
		}
	}
}

// changeElsewhere is another window at work on the plan that is open; this one
// hears of it at once or when it saves.
func (w *world) changeElsewhere(r random) {
	was, err := state.DecodeStored(w.stored[w.m.Plan.ID])
	if err != nil || !w.m.HasPlan {
		return
	}
	p, err := planner.Apply(was.Plan, planner.Rename{Name: "Elsewhere"})
	if err != nil {
		w.t.Fatal(err)
	}
	w.stored[p.ID] = state.Stored{Plan: p, Rev: was.Rev + 1}.Encode()
	if r.Intn(2) == 0 {
		w.send(state.PlanOvertaken{Plan: p, Rev: was.Rev + 1})
	}
}

// After any edits, going all the way back and all the way forth ends where it began.
func TestUndoAllRedoAll(t *testing.T) {
	for seed := range int64(40) {
		r := random{rand.New(rand.NewSource(1000 + seed))}
		first := r.plan(t)
		m, _ := after(state.Model{Screen: state.WeekScreen}, state.PlanOpened{Plan: first, Rev: 1})
		plans := []string{notation.Format(first)}
		for range 30 {
			was := len(m.History.Past)
			m, _ = after(m, state.EditPlan{Edits: []planner.Edit{r.edit(&m.Plan)}})
			if len(m.History.Past) > was {
				plans = append(plans, notation.Format(m.Plan))
			}
		}
		last := m.Plan
		for i := len(plans) - 2; i >= 0; i-- {
			m, _ = after(m, state.Undo{})
			if got := notation.Format(m.Plan); got != plans[i] {
				t.Fatalf("seed %d, back to step %d:\n%s\nwant\n%s", seed, i, got, plans[i])
			}
		}
		if m.Plan.LastID < last.LastID {
			t.Fatalf("seed %d: ids are given twice", seed)
		}
		before := m
		m, effects := after(m, state.Undo{})
		if !reflect.DeepEqual(m.Plan, before.Plan) || has[state.Save](effects) || m.Toast.Text == "" {
			t.Fatalf("seed %d: undid more than was done", seed)
		}
		for i := 1; i < len(plans); i++ {
			m, _ = after(m, state.Redo{})
			if got := notation.Format(m.Plan); got != plans[i] {
				t.Fatalf("seed %d, forth to step %d:\n%s\nwant\n%s", seed, i, got, plans[i])
			}
		}
		if !reflect.DeepEqual(m.Plan, last) {
			t.Fatalf("seed %d: the ids are others", seed)
		}
		m, effects = after(m, state.Redo{})
		if !reflect.DeepEqual(m.Plan, last) || has[state.Save](effects) {
			t.Fatalf("seed %d: redid more than was undone", seed)
		}
	}
}

// Two futures of one model have nothing in common: what one does to its
// history or its offers is not seen in the other.
func TestBranches(t *testing.T) {
	m := opened(t, spring)
	resize := func(n int) state.Msg {
		return state.EditPlan{Edits: []planner.Edit{planner.Resize{Session: 3, Minutes: n}}}
	}
	branch := func(name string, m state.Model, a, b state.Msg) {
		t.Helper()
		one, _ := after(m, a)
		was := fingerprint(&one)
		_, _ = after(m, b)
		if fingerprint(&one) != was {
			t.Errorf("%s: one future changed the other", name)
		}
	}
	for i := range 12 {
		m, _ = after(m, resize(20+i))
		branch("edits", m, resize(100), resize(101))
		back, _ := after(m, state.Undo{})
		branch("after an undo", back, resize(100), resize(101))
		for len(back.History.Past) > 1 {
			one, other := back, back
			one.Plan.Name, other.Plan.Name = "One", "Other" // what a step back leaves differs
			one, _ = after(one, state.Undo{})
			was := fingerprint(&one)
			after(other, state.Undo{})
			if fingerprint(&one) != was {
				t.Error("undo: one future changed the other")
			}
			back, _ = after(back, state.Undo{})
		}
	}
	m, _ = after(m, state.PlanOpened{Plan: random{rand.New(rand.NewSource(2))}.plan(t)})
	for week := range m.Plan.Weeks {
		m, _ = after(m, state.ShowWeek{Index: week})
		for n := range m.Findings(week) {
			look := func(n int) state.Msg { return state.FindFixes{Shown: week, N: n, Turn: m.Turn} }
			if n+1 < len(m.Findings(week)) {
				branch("offers", m, look(n), look(n+1))
			}
			m, _ = after(m, look(n))
		}
	}
	if len(m.Offers) < 6 {
		t.Errorf("only %d offers: the test tests nothing", len(m.Offers))
	}
}

func TestAnEditEndsTheFuture(t *testing.T) {
	m := opened(t, spring)
	drop := func(i int) state.Msg { return state.DropSession{Session: m.Plan.Weeks[0].Sessions[i].ID} }
	m, _ = after(m, drop(0), drop(1), state.Undo{}, drop(2))
	if len(m.History.Future) != 0 || len(m.History.Past) != 2 {
		t.Errorf("%d back, %d forth", len(m.History.Past), len(m.History.Future))
	}
}

// The past is as deep as it says, and the oldest goes first.
func TestHistoryDepth(t *testing.T) {
	m := opened(t, spring)
	easy := m.Plan.Weeks[0].Sessions[2].ID
	for i := range 60 {
		m, _ = after(m, state.EditPlan{Edits: []planner.Edit{planner.Resize{Session: easy, Minutes: 10 + i}}})
	}
	n := 0
	for len(m.History.Past) > 0 {
		m, _ = after(m, state.Undo{})
		n++
	}
	if _, s, _ := m.Plan.Find(easy); n != 50 || s.Minutes != 10+60-1-50 {
		t.Errorf("%d steps back, to %d min", n, s.Minutes)
	}
}
