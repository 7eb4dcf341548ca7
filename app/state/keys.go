package state

import (
	"strings"

	"hardeasy/planner"
)

// Key is a key press that no text field wanted.
type Key struct {
	Name    string // as browsers name it: "ArrowLeft", " ", "Escape"
	Command bool   // Ctrl or ⌘
	Shift   bool
	Session planner.SessionID // the card that has the keyboard, 0 when none has
}

// KeyMeans is the message a key stands for, nil when it stands for nothing.
func KeyMeans(m *Model, k Key) Msg {
	if k.Name == "Escape" {
		switch {
		case m.Carry != nil:
			return Cancel{}
		case m.Sheet.Kind != NoSheet:
			return CloseSheet{}
		case m.Seeking != nil && m.Seeking.Shown:
			return StopSeeking{}
		}
		return nil
	}
	if c := m.Carry; c != nil && c.Keyboard {
		switch k.Name {
		case " ", "Enter":
			return Drop{}
		case "ArrowLeft":
			return Nudge{Days: -1}
		case "ArrowRight":
			return Nudge{Days: 1}
		case "ArrowUp":
			return Nudge{Slots: -1}
		case "ArrowDown":
			return Nudge{Slots: 1}
		}
		return nil
	}
	if k.Command {
		switch name := strings.ToLower(k.Name); { // "Z" is Caps Lock as well as Shift
		case name == "z" && !k.Shift && m.Deleted.ID != "":
			return m.Deleted
		case !m.HasPlan:
		case name == "z" && !k.Shift:
			return Undo{}
		case name == "z" || name == "y":
			return Redo{}
		}
		return nil
	}
	if m.Screen != Week || !m.HasPlan || m.Preview != nil || m.Sheet.Kind != NoSheet {
		return nil
	}
	switch k.Name {
	case " ":
		if k.Session != 0 {
			return Lift{Session: k.Session, Keyboard: true}
		}
	case "Delete", "Backspace":
		if k.Session != 0 {
			return DropSession{k.Session}
		}
	case "[":
		return ShowWeek{m.Shown - 1}
	case "]":
		return ShowWeek{m.Shown + 1}
	case "?":
		return OpenSheet{Sheet{Kind: KeysSheet}}
	}
	return nil
}
