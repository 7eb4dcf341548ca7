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
	switch {
	case k.Name == "Escape":
		return escapeMeans(m)
	case m.Drag != nil && m.Drag.Keyboard:
		return dragKey(k)
	case k.Command:
		return commandKey(m, k)
	case m.Screen == WeekScreen && m.HasPlan && m.Preview == nil && m.Sheet.Kind == NoSheet:
		return boardKey(m, k)
	}
	return nil
}

func escapeMeans(m *Model) Msg {
	switch {
	case m.Drag != nil:
		return CancelDrag{}
	case m.Sheet.Kind != NoSheet:
		return CloseSheet{}
	case m.Query != nil && m.Query.Shown:
		return StopSolver{}
	}
	return nil
}

// dragKey is a key while a session in the air waits for keys.
func dragKey(k Key) Msg {
	switch k.Name {
	case " ", "Enter":
		return PutDown{}
	case "ArrowLeft":
		return DragBy{Days: -1}
	case "ArrowRight":
		return DragBy{Days: 1}
	case "ArrowUp":
		return DragBy{Slots: -1}
	case "ArrowDown":
		return DragBy{Slots: 1}
	}
	return nil
}

// commandKey is a key with Ctrl or ⌘.
func commandKey(m *Model, k Key) Msg {
	switch name := strings.ToLower(k.Name); { // "Z" is Caps Lock as well as Shift
	case name == "z" && !k.Shift && m.Deleted.ID != "":
		return BringBack(m.Deleted)
	case !m.HasPlan:
		return nil
	case name == "z" && !k.Shift:
		return Undo{}
	case name == "z" || name == "y":
		return Redo{}
	}
	return nil
}

// boardKey is a key before the board.
func boardKey(m *Model, k Key) Msg {
	switch k.Name {
	case " ":
		if k.Session != 0 {
			return PickUp{Session: k.Session, Keyboard: true}
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
