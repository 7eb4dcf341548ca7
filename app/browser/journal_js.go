package browser

import (
	"strconv"
	"syscall/js"

	"hardeasy/app/state"
)

// IndexedDB is the Journal of the browser.
type IndexedDB struct{}

func (IndexedDB) value() js.Value { return window.Get("hardeasy").Get("journal") }

func (j IndexedDB) State() JournalState {
	switch j.value().Get("state").String() {
	case "open":
		return JournalOpen
	case "opening":
		return JournalOpening
	}
	return JournalAbsent
}

func (j IndexedDB) Records() []Record {
	all := j.value().Get("records")
	out := make([]Record, all.Length())
	for i := range out {
		r := all.Index(i)
		out[i] = Record{
			ID:      r.Get("id").String(),
			Version: state.Version{Rev: r.Get("rev").Int(), Sum: sum(r.Get("sum").String())},
			Text:    r.Get("text").String(),
			History: func() string { return r.Get("history").String() },
		}
	}
	return out
}

func (j IndexedDB) LetGo() { j.value().Set("records", []any{}) }

func (j IndexedDB) Read(done func()) {
	then(j.value().Call("read"), func(js.Value) { done() }, nil)
}

func (j IndexedDB) Take(id, key string, v, base state.Version, done func(Outcome)) {
	promise := j.value().Call("take", id, key, v.Rev, hex(v.Sum), base.Rev, hex(base.Sum))
	then(promise, func(answer js.Value) { done(outcomes[answer.String()]) }, nil)
}

var outcomes = map[string]Outcome{"kept": Kept, "overtaken": Overtaken}

func (j IndexedDB) Settle(id string, done func()) {
	then(j.value().Call("settle", id), func(js.Value) { done() }, nil)
}

func (j IndexedDB) Forget(id string) { j.value().Call("forget", id) }

// OnJournal calls f when it is known whether there is a journal.
func (j IndexedDB) OnJournal(f func()) { listen(window, "hardeasy:journal", func(js.Value) { f() }) }

func hex(sum uint32) string { return strconv.FormatUint(uint64(sum), 16) }

func sum(hex string) uint32 {
	n, _ := strconv.ParseUint(hex, 16, 32)
	return uint32(n)
}
