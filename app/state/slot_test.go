package state_test

import (
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
)

// What the page writes is what a drag reads.
func TestSlotNames(t *testing.T) {
	if got := state.SlotName(planner.Place{Week: 1, Day: planner.Tue, Slot: planner.PM, Index: 3}); got != "2/tue/pm" {
		t.Errorf("%q", got)
	}
	for _, week := range []int{0, 1, 51} {
		for d := planner.Mon; d <= planner.Sun; d++ {
			for s := planner.AM; s < planner.Slots; s++ {
				want := planner.Place{Week: week, Day: d, Slot: s}
				if got, ok := state.ParseSlotName(state.SlotName(want)); !ok || got != want {
					t.Errorf("%q is read as %+v, %v", state.SlotName(want), got, ok)
				}
			}
		}
	}
	for _, name := range []string{"", "2", "2/tue", "2/tue/pm/", "x/tue/pm", "2/day/pm", "2/tue/night", "//"} {
		if got, ok := state.ParseSlotName(name); ok {
			t.Errorf("%q is read as %+v", name, got)
		}
	}
}
