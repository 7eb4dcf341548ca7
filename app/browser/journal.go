package browser

import "hardeasy/app/state"

// Journal keeps the last revision of every plan on disk, where it survives a kill of the
// browser; a Storage may not (web/boot/25-journal.js). It is asynchronous: callbacks run
// in a later task.
type Journal interface {
	// State is whether the browser has a journal.
	State() JournalState
	// Records are those at the start, or at the last Read, until they are released.
	Records() []Record
	LetGo()
	Read(done func())
	// Take writes the text in storage under key as version v of a plan, which was made
	// from version base.
	Take(id, key string, v, base state.Version, done func(Outcome))
	// Settle decides between two windows that wrote the same revision: when done is
	// called, storage has the journal's one.
	Settle(id string, done func())
	// Forget drops the record of a plan.
	Forget(id string)
}

// Record is a plan in the journal.
type Record struct {
	ID string
	state.Version
	Text string // the entry of the plan, or of the bin; "" once the bin is empty
	// History reads the steps back, which are long and rarely needed.
	History func() string
}

// JournalState is whether there is a journal.
type JournalState uint8

const (
	JournalAbsent JournalState = iota
	JournalOpening
	JournalOpen
)

// Outcome is the result of a Take.
type Outcome uint8

const (
	Late      Outcome = iota // only storage has it, which is written to disk later
	Kept                     // it is on disk
	Overtaken                // another window wrote first; its version is in storage now
)
