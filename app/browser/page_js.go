package browser

import "syscall/js"

var (
	window   = js.Global()
	document = window.Get("document")
)

// Base is the app's own address without query and fragment.
func Base() string {
	l := window.Get("location")
	return l.Get("origin").String() + l.Get("pathname").String()
}

// Fragment of the address, with its "#".
func Fragment() string { return window.Get("location").Get("hash").String() }

// SetFragment changes the address; OnFragment is called for it.
func SetFragment(fragment string) { window.Get("location").Set("hash", fragment) }

// ReplaceFragment changes the address without a step in the history.
func ReplaceFragment(fragment string) {
	window.Get("history").Call("replaceState", nil, "", fragment)
}

// OnFragment calls f when the address's fragment changes. go-app's own
// navigation is switched off: it cannot parse every fragment a person can type.
func OnFragment(f func(fragment string)) {
	window.Set("onpopstate", nil)
	window.Set("onclick", nil)
	listen(window, "hashchange", func(js.Value) { f(Fragment()) })
}

// OnStorage calls f with the key that another window changed and the text that it wrote,
// "" when it removed the key. By now storage may have another text. cleared is called
// when it removed all keys.
func OnStorage(f func(key, text string), cleared func()) {
	listen(window, "storage", func(e js.Value) {
		key, text := e.Get("key"), e.Get("newValue")
		switch {
		case key.IsNull():
			cleared()
		case text.IsNull():
			f(key.String(), "")
		default:
			f(key.String(), text.String())
		}
	})
}

// Focus focuses the first visible element that matches the selector.
func Focus(selector string) {
	all := document.Call("querySelectorAll", selector)
	for i := range all.Length() {
		el := all.Index(i)
		if el.Call("getClientRects").Length() > 0 {
			el.Call("focus", map[string]any{"preventScroll": false})
			return
		}
	}
}

// FocusField focuses the field again that was focused when Go took over the page.
func FocusField(name, value string, caret []int) {
	all := document.Call("querySelectorAll", "[data-setup] [name="+quote(name)+"]")
	for i := range all.Length() {
		el := all.Index(i)
		if t := el.Get("type").String(); (t == "radio" || t == "checkbox") && el.Get("value").String() != value {
			continue
		}
		el.Call("focus", map[string]any{"preventScroll": true})
		if len(caret) == 2 {
			el.Call("setSelectionRange", caret[0], caret[1])
		}
		return
	}
}

func quote(s string) string { return window.Get("JSON").Call("stringify", s).String() }

// Copy copies text to the clipboard and calls done after that.
func Copy(text string, done func(), failed func()) {
	clipboard := window.Get("navigator").Get("clipboard")
	if !clipboard.Truthy() {
		failed()
		return
	}
	then(clipboard.Call("writeText", text), func(js.Value) { done() }, func(js.Value) { failed() })
}

// CanSend reports whether the device has a share sheet.
func CanSend() bool { return window.Get("navigator").Get("share").Truthy() }

// Send opens the share sheet. It is no failure when the person closes it.
func Send(title, link string, failed func()) {
	sent := window.Get("navigator").Call("share", map[string]any{"title": title, "url": link})
	then(sent, nil, func(why js.Value) {
		if why.Get("name").String() != "AbortError" {
			failed()
		}
	})
}

// Download saves a text as a file.
func Download(name, text string) {
	blob := window.Get("Blob").New([]any{text}, map[string]any{"type": "text/plain"})
	url := window.Get("URL").Call("createObjectURL", blob)
	a := document.Call("createElement", "a")
	a.Set("href", url)
	a.Set("download", name)
	a.Call("click")
	// Some browsers read the blob only after a while.
	After(60_000, func() { window.Get("URL").Call("revokeObjectURL", url) })
}

// Leave takes the focus from the focused field if it matches the selector. The field
// then sends its change event, as when the person leaves it.
func Leave(selector string) {
	if at := document.Get("activeElement"); at.Truthy() && at.Call("matches", selector).Bool() {
		at.Call("blur")
	}
}

// Tick makes the phone vibrate for a moment, where it can.
func Tick() {
	if n := window.Get("navigator"); n.Get("vibrate").Truthy() {
		n.Call("vibrate", 8)
	}
}

// Persist asks the browser never to clear the storage, and calls back with its answer.
// Without ask it only reads the current state.
func Persist(ask bool, answer func(bool)) {
	storage := window.Get("navigator").Get("storage")
	if !storage.Truthy() || !storage.Get("persisted").Truthy() {
		return
	}
	question := "persisted"
	if ask {
		question = "persist"
	}
	then(storage.Call(question), func(v js.Value) { answer(v.Bool()) }, nil)
}

// After calls f once, ms milliseconds from now.
func After(ms int, f func()) {
	var fn js.Func
	fn = js.FuncOf(func(js.Value, []js.Value) any { fn.Release(); f(); return nil })
	window.Call("setTimeout", fn, ms)
}

// NextTask calls f in a new task, after those that are waiting. It uses a message
// channel, because browsers delay nested timers by 4 ms.
func NextTask(f func()) {
	channel := window.Get("MessageChannel").New()
	port := channel.Get("port1")
	var fn js.Func
	fn = js.FuncOf(func(js.Value, []js.Value) any { fn.Release(); port.Call("close"); f(); return nil })
	port.Set("onmessage", fn)
	channel.Get("port2").Call("postMessage", nil)
}

// AfterPaint calls f once the screen has been drawn.
func AfterPaint(f func()) {
	var fn js.Func
	fn = js.FuncOf(func(js.Value, []js.Value) any { fn.Release(); After(0, f); return nil })
	window.Call("requestAnimationFrame", fn)
}

// listen adds a listener that is never removed.
func listen(target js.Value, event string, f func(e js.Value)) {
	target.Call("addEventListener", event, js.FuncOf(func(_ js.Value, args []js.Value) any {
		f(args[0])
		return nil
	}))
}

// then waits for a promise.
func then(promise js.Value, done, failed func(js.Value)) {
	var ok, bad js.Func
	settled := func(f func(js.Value)) js.Func {
		return js.FuncOf(func(_ js.Value, args []js.Value) any {
			ok.Release()
			bad.Release()
			if f != nil && len(args) > 0 {
				f(args[0])
			} else if f != nil {
				f(js.Undefined())
			}
			return nil
		})
	}
	ok, bad = settled(done), settled(failed)
	promise.Call("then", ok, bad)
}
