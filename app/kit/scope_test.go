package kit

import (
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
)

// The same messages have the same scope, however they are made; others another.
func TestScope(t *testing.T) {
	pin := func(on bool) state.Msg {
		return state.EditPlan{Edits: []planner.Edit{planner.Pin{Session: 3, On: on}}}
	}
	msgs := []func() state.Msg{
		func() state.Msg { return nil },
		func() state.Msg { return state.Undo{} },
		func() state.Msg { return state.Redo{} },
		func() state.Msg { return state.ShowWeek{Index: 1} },
		func() state.Msg { return state.GoToWeek{Index: 1} },
		func() state.Msg { return state.ShowWeek{Index: 2} },
		func() state.Msg { return state.OpenSheet{Sheet: state.Sheet{Kind: state.PaletteSheet}} },
		func() state.Msg { return pin(true) },
		func() state.Msg { return pin(false) },
		func() state.Msg { return state.BringBack{ID: "one"} },
		func() state.Msg { return state.BringBack{ID: "other"} },
	}
	seen := map[any]int{}
	for i, msg := range msgs {
		s := scope(msg())
		if s != scope(msg()) {
			t.Errorf("%T %+v has two scopes", msg(), msg())
		}
		if other, ok := seen[s]; ok {
			t.Errorf("%T has the scope of %T", msg(), msgs[other]())
		}
		seen[s] = i
	}
	// However many there were before.
	for i := range 2 * maxScopes {
		scope(state.ShowWeek{Index: i})
	}
	if len(scopes) > maxScopes || scope(state.ShowWeek{Index: 1}) == scope(state.ShowWeek{Index: 2}) {
		t.Errorf("%d scopes kept", len(scopes))
	}
}
