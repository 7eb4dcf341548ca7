package state

import "hardeasy/planner"

// Sheet is what stands in front of the board.
type Sheet struct {
	Kind      SheetKind
	Session   planner.SessionID
	Slots     [7][planner.Slots]Verdict // of a MoveSheet
	Exercises ExercisePane              // of a SessionSheet
	Step      int                       // of it, the step whose fields are shown, counted from 1; 0 when none is
	// Of a RoomSheet: bit 0 is Monday to be kept free, bit 7 that of the next week.
	Days      uint16
	Fortnight bool // the next week makes room too
	Tell      Tell // of a TellSheet
}

// SheetKind names a sheet.
type SheetKind uint8

const (
	NoSheet SheetKind = iota
	SessionSheet
	MoveSheet
	PaletteSheet
	FindingsSheet
	RetypeSheet
	KeysSheet
	TellSheet
	MissedSheet
	RoomSheet
	ProposalSheet
	WhySheet
)

// Free reports whether the sheet's person wants the day free: 0 is Monday, 7 the next one.
func (s *Sheet) Free(day int) bool { return s.Days>>day&1 == 1 }
