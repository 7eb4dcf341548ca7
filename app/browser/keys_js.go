package browser

import (
	"strconv"
	"syscall/js"
)

// Key is a key press outside of text fields; Escape also counts inside.
type Key struct {
	Name    string // as in KeyboardEvent.key
	Command bool   // Ctrl or ⌘
	Shift   bool
	Session int // the focused card, 0 for none
}

// OnKey calls f for every key press. When f returns true, the browser's own action is
// prevented.
func OnKey(f func(Key) bool) {
	used := false
	listen(document, "keydown", func(e js.Value) {
		target := e.Get("target")
		k := Key{
			Name:    e.Get("key").String(),
			Command: e.Get("ctrlKey").Bool() || e.Get("metaKey").Bool(),
			Shift:   e.Get("shiftKey").Bool(),
			Session: sessionOf(target),
		}
		if target.Call("closest", "input, textarea, select").Truthy() && k.Name != "Escape" {
			return
		}
		if used = f(k); used {
			e.Call("preventDefault")
		}
	})
	// Space presses a button on keyup, so that must be prevented too.
	listen(document, "keyup", func(e js.Value) {
		if used && e.Get("key").String() == " " {
			e.Call("preventDefault")
		}
		used = false
	})
}

func sessionOf(el js.Value) int {
	card := el.Call("closest", "[data-session]")
	if !card.Truthy() {
		return 0
	}
	id, _ := strconv.Atoi(card.Get("dataset").Get("session").String())
	return id
}
