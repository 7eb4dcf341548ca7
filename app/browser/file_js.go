package browser

import "syscall/js"

// FileFault is what keeps a file from being read.
type FileFault uint8

const (
	FileTooBig FileFault = iota // over max bytes
	FileNoText                  // it is neither UTF-8 nor UTF-16
	FileGone                    // the device does not give it
)

// OnFile calls f with the text of a file that the person chose in a field
// marked data-file, or fault where that can't be had.
func OnFile(max int, f func(text string), fault func(FileFault)) {
	listen(document, "change", func(e js.Value) {
		input := e.Get("target")
		if !input.Call("matches", "[data-file]").Bool() || input.Get("files").Length() == 0 {
			return
		}
		file := input.Get("files").Index(0)
		if file.Get("size").Int() > max {
			fault(FileTooBig)
		} else {
			then(file.Call("arrayBuffer"), func(content js.Value) {
				if text, ok := decoded(content); ok {
					f(text)
				} else {
					fault(FileNoText)
				}
			}, func(js.Value) { fault(FileGone) })
		}
		input.Set("value", "")
	})
}

// decoded reads a text as UTF-8, or as what its first bytes say. A browser would
// put a sign for damage in place of each byte that is no text, without a word.
func decoded(content js.Value) (text string, ok bool) {
	defer func() {
		if recover() != nil { // the decoder throws
			text, ok = "", false
		}
	}()
	mark := window.Get("Uint8Array").New(content)
	label := "utf-8"
	if mark.Length() >= 2 {
		switch first, second := mark.Index(0).Int(), mark.Index(1).Int(); {
		case first == 0xff && second == 0xfe:
			label = "utf-16le"
		case first == 0xfe && second == 0xff:
			label = "utf-16be"
		}
	}
	decoder := window.Get("TextDecoder").New(label, map[string]any{"fatal": true})
	return decoder.Call("decode", content).String(), true
}
