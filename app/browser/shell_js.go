package browser

import (
	"syscall/js"

	"hardeasy/app/state"
)

// Shell is what boot.js does for the app: the page before Go starts, updates,
// installation, the picture of the last screen.
type Shell struct{}

func (Shell) value() js.Value { return window.Get("hardeasy") }

// Handover is what the person did before Go had started.
type Handover struct {
	Step     int // of the setup form
	Answers  map[string][]string
	Focus    string // field name | value
	Caret    []int  // where the selection begins and ends
	Finished bool
	Action   string // of a control that needs Go
	RawHash  string // the address's fragment as it came
	Paste    string // the text in the field for a plan
}

// TakeOver takes control of the page from boot.js.
func (s Shell) TakeOver() Handover {
	v := window.Get("JSON").Call("parse", s.value().Call("takeOver"))
	h := Handover{
		Step:     v.Get("step").Int(),
		Focus:    v.Get("focus").String(),
		Finished: v.Get("finished").Bool(),
		Action:   v.Get("action").String(),
		RawHash:  v.Get("rawHash").String(),
		Paste:    v.Get("paste").String(),
	}
	if caret := v.Get("caret"); caret.Truthy() {
		h.Caret = []int{caret.Index(0).Int(), caret.Index(1).Int()}
	}
	if answers := v.Get("answers"); answers.Truthy() {
		h.Answers = map[string][]string{}
		names := window.Get("Object").Call("keys", answers)
		for i := range names.Length() {
			name := names.Index(i).String()
			h.Answers[name] = texts(answers.Get(name))
		}
	}
	return h
}

func texts(array js.Value) []string {
	out := make([]string, array.Length())
	for i := range out {
		out[i] = array.Index(i).String()
	}
	return out
}

// Ready tells the page that Go has drawn its first screen.
func (s Shell) Ready() { s.value().Call("ready") }

// Crash shows the crash screen, from which plans can still be saved.
func (s Shell) Crash(why string) { s.value().Call("crash", why) }

// Remembers is false where the browser forbids storage.
func (s Shell) Remembers() bool { return s.value().Get("remembers").Truthy() }

// Guard sets whether leaving the page would lose a change; then the browser asks first.
func (s Shell) Guard(on bool) { s.value().Set("unsaved", on) }

// Saved tells the page the revision of the open plan that is on disk, 0 for none.
func (s Shell) Saved(rev int) {
	if rev == 0 {
		document.Get("documentElement").Call("removeAttribute", "data-saved")
		return
	}
	document.Get("documentElement").Call("setAttribute", "data-saved", rev)
}

// Words are the texts of the chosen language, "" for English.
func (s Shell) Words() string { return s.value().Get("words").String() }

// Language is the code of the current language, and Languages are all but English.
func (s Shell) Language() string { return s.value().Get("language").String() }

func (s Shell) Languages() (all []state.Language) {
	list := s.value().Get("languages")
	for i := range list.Length() {
		all = append(all, state.Language{Code: list.Index(i).Get("code").String(), Name: list.Index(i).Get("name").String()})
	}
	return all
}

// Speak fetches a language and calls one of the two functions.
func (s Shell) Speak(code string, come func(lines string), failed func()) {
	then(s.value().Call("speak", code), func(lines js.Value) { come(lines.String()) }, func(js.Value) { failed() })
}

// DropPicture removes the picture, to make room in storage.
func (s Shell) DropPicture() { s.value().Call("dropPicture") }

func (s Shell) UpdateWaiting() bool { return s.value().Call("updateWaiting").Truthy() }
func (s Shell) ApplyUpdate()        { s.value().Call("applyUpdate") }
func (s Shell) Installable() bool   { return s.value().Call("installable").Truthy() }
func (s Shell) Install()            { s.value().Call("install") }
func (s Shell) ByHand() bool        { return s.value().Call("iosHint").Truthy() }

// OnUpdate and OnInstall call f when the answers above change.
func (s Shell) OnUpdate(f func())  { listen(window, "hardeasy:update", func(js.Value) { f() }) }
func (s Shell) OnInstall(f func()) { listen(window, "hardeasy:install", func(js.Value) { f() }) }
