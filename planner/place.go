package planner

// Weekday counts from Monday, as training weeks do.
type Weekday uint8

const (
	Mon Weekday = iota
	Tue
	Wed
	Thu
	Fri
	Sat
	Sun
)

// Slot is a part of the day.
type Slot uint8

const (
	AM Slot = iota
	Noon
	PM
	Slots = 3 // a day
)

// AtEnd as a Place's Index is after all other sessions of the slot.
const AtEnd = 1 << 20

// Place is where a session is in a plan.
type Place struct {
	Week  int // 0 is the first
	Day   Weekday
	Slot  Slot
	Index int // among the sessions of the slot; AtEnd = last
}

func (a Place) before(b Place) bool {
	if a.Week != b.Week {
		return a.Week < b.Week
	}
	if a.Day != b.Day {
		return a.Day < b.Day
	}
	if a.Slot != b.Slot {
		return a.Slot < b.Slot
	}
	return a.Index < b.Index
}

var (
	dayWords  = words{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}
	slotWords = words{"AM", "NOON", "PM"}
)

func (d Weekday) String() string { return dayWords.at(int(d)) }
func (s Slot) String() string    { return slotWords.at(int(s)) }

// ParseWeekday reads "Mon" in any case.
func ParseWeekday(word string) (Weekday, bool) { return ParseWord[Weekday](word) }

// ParseSlot reads "AM" in any case.
func ParseSlot(word string) (Slot, bool) { return ParseWord[Slot](word) }
