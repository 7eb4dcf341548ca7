package browser

import (
	"encoding/json"
	"syscall/js"
)

// Shell is what boot.js did and keeps for the app: the page's first seconds,
// updates, installation, the picture of the last screen.
type Shell struct{}

func (Shell) value() js.Value { return window.Get("hardeasy") }

// Handover is what a person did before Go was up.
type Handover struct {
	Step     int                 `json:"step"`
	Answers  map[string][]string `json:"answers"`
	Focus    string              `json:"focus"` // field name | value
	Caret    []int               `json:"caret"`
	Finished bool                `json:"finished"`
	Action   string              `json:"action"` // a control that only Go can serve
	RawHash  string              `json:"rawHash"`
}

// TakeOver ends boot.js's hold of the page.
func (s Shell) TakeOver() Handover {
	var h Handover
	// The text is our own; were it broken, an empty form is what is left.
	_ = json.Unmarshal([]byte(s.value().Call("takeOver").String()), &h)
	return h
}

// Ready says that the first screen is Go's.
func (s Shell) Ready() { s.value().Call("ready") }

// Crash shows the crash screen, from which plans can still be saved.
func (s Shell) Crash(why string) { s.value().Call("crash", why) }

// Remembers is false where the browser forbids storage.
func (s Shell) Remembers() bool { return s.value().Get("remembers").Truthy() }

// DropPicture makes room.
func (s Shell) DropPicture() { s.value().Call("dropPicture") }

func (s Shell) UpdateWaiting() bool { return s.value().Call("updateWaiting").Truthy() }
func (s Shell) ApplyUpdate()        { s.value().Call("applyUpdate") }
func (s Shell) Installable() bool   { return s.value().Call("installable").Truthy() }
func (s Shell) Install()            { s.value().Call("install") }
func (s Shell) ByHand() bool        { return s.value().Call("iosHint").Truthy() }

// OnUpdate and OnInstall call f when the answers above change.
func (s Shell) OnUpdate(f func())  { listen(window, "hardeasy:update", func(js.Value) { f() }) }
func (s Shell) OnInstall(f func()) { listen(window, "hardeasy:install", func(js.Value) { f() }) }
