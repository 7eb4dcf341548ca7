package state

import (
	"strconv"
	"strings"

	"hardeasy/planner"
)

// SlotName is the name of a place's slot in the page: "2/tue/pm" is Tuesday
// afternoon of the second week. The order within the slot is no part of it.
func SlotName(p planner.Place) string {
	return strconv.Itoa(p.Week+1) + "/" + strings.ToLower(p.Day.String()) + "/" + strings.ToLower(p.Slot.String())
}

// ParseSlotName is the reverse of SlotName: the first place in the slot.
func ParseSlotName(name string) (at planner.Place, ok bool) {
	parts := strings.Split(name, "/")
	if len(parts) != 3 {
		return at, false
	}
	n, err := strconv.Atoi(parts[0])
	day, okDay := planner.ParseWeekday(parts[1])
	slot, okSlot := planner.ParseSlot(parts[2])
	return planner.Place{Week: n - 1, Day: day, Slot: slot}, err == nil && okDay && okSlot
}
