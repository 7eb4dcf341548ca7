package browser

import "syscall/js"

// FileFault is why a file can't be read.
type FileFault uint8

const (
	FileTooBig FileFault = iota // over max bytes
	FileNoText                  // neither UTF-8 nor UTF-16
	FileGone                    // the device can't read it
)

// OnFile calls f with the text of a file that the person chose in a field with data-file,
// or fault when it can't be read.
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

// decoded reads text as UTF-8, or as its byte order mark says. The decoder is fatal:
// otherwise it would silently replace bytes that are no text.
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
