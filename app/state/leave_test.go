package state_test

import (
	"reflect"
	"slices"
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
)

// These are no plan's own, so they stay when one goes.
var notOfThePlan = []string{
	"Screen", "Date", "DateAt", "Base", "Update", "Languages", "Language", // the device and the address
	"Delayed", "Persists", "Shelf", "Bin", "Naming", "Paste", "Preview", // storage and the plans screen
	"Turn", "Questions", // they count on, so that a late answer is known as such
	"BodyShown", "Form", "Book", "Parts", // how the person left the screens
	"Making",                                                           // a plan of its own, begun with the form
	"Share.CanSend", "Install.How", "Install.NoHint", "Install.NoCopy", // the browser
	"Toast", "Alert", "Live", // what was said
}

// When a plan goes nothing of it stays, and when it is edited nothing that the edit makes out of date.
func TestWhatStays(t *testing.T) {
	full := fullModel(t)
	for _, tt := range []struct {
		msg  state.Msg
		stay []string // beside what is not of the plan
	}{
		{state.RemovePlan{ID: full.Plan.ID}, []string{"Shut"}},
		{state.PlanOpened{Plan: parse(t, autumn)}, []string{"HasPlan", "Plan", "Reports", "judged"}},
		{state.EditPlan{Edits: []planner.Edit{planner.Rename{Name: "Other"}}}, []string{"Shut", "HasPlan", "Plan", "Reports", "judged", "History",
			"Shown", "Sheet", "Told", "Rev", "Kept", "Unsaved", "Share.Sends"}},
	} {
		m, _ := after(full, tt.msg)
		stay := slices.Concat(notOfThePlan, tt.stay)
		got := fields(&m)
		for name, v := range got {
			if !v.IsZero() && !slices.Contains(stay, name) {
				t.Errorf("%T leaves %s: clear it in leave.go, or say here why it stays", tt.msg, name)
			}
		}
		for _, name := range stay {
			if v, ok := got[name]; !ok || v.IsZero() {
				t.Errorf("%T leaves no %s, which is said to stay", tt.msg, name)
			}
		}
	}
}

// The link for the home screen holds the log and what hurts.
func TestLinkOfADeletedPlan(t *testing.T) {
	m, _ := after(opened(t, spring), state.TakeAlong{})
	if m.Install.Along == "" {
		t.Fatal("no link was made")
	}
	if m, _ = after(m, state.RemovePlan{ID: m.Plan.ID}); m.Install.Along != "" {
		t.Errorf("%q is left", m.Install.Along)
	}
}

// fullModel has a plan on the board and something in every field.
func fullModel(t *testing.T) state.Model {
	t.Helper()
	m := opened(t, spring)
	m.Screen, m.Shown = state.PlansScreen, 1
	m.Sheet = state.Sheet{Kind: state.SessionSheet, Session: m.Plan.Weeks[0].Sessions[0].ID}
	m.DateAt = func(int64) planner.Date { return tuesday }
	for name, v := range fields(&m) {
		fill(v)
		if v.IsZero() {
			t.Fatalf("the test has nothing to put into %s", name)
		}
	}
	return m
}

// fields are those of the model, and those of Share and Install, which belong to a plan in part.
func fields(m *state.Model) map[string]reflect.Value {
	all := map[string]reflect.Value{}
	var add func(prefix string, v reflect.Value)
	add = func(prefix string, v reflect.Value) {
		for i := range v.NumField() {
			name := prefix + v.Type().Field(i).Name
			if name == "Share" || name == "Install" {
				add(name+".", v.Field(i))
			} else {
				all[name] = v.Field(i)
			}
		}
	}
	add("", reflect.ValueOf(m).Elem())
	return all
}

// fill puts something into what is empty.
func fill(v reflect.Value) {
	if !v.IsZero() || !v.CanSet() {
		return
	}
	switch {
	case v.CanInt():
		v.SetInt(1)
	case v.CanUint():
		v.SetUint(1)
	case v.Kind() == reflect.Bool:
		v.SetBool(true)
	case v.Kind() == reflect.String:
		v.SetString("x")
	case v.Kind() == reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
	case v.Kind() == reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i))
		}
	}
}
