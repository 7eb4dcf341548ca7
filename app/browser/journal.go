package browser

import "hardeasy/app/state"

// Journal keeps the last revision of every plan where it survives a kill of
// the browser, which a Storage does not (web/boot/25-journal.js). It answers
// later, in a task of its own.
type Journal interface {
	// State says whether there is one.
	State() JournalState
	// Records are what it held at the start, or at the last Read, until they are
	// let go.
	Records() []Record
	LetGo()
	Read(done func())
	// Take writes what stands in storage under key as version v of a plan, made
	// from version base.
	Take(id, key string, v, base state.Version, done func(Outcome))
	// Settle decides between two windows that wrote the same revision: the one
	// that the journal has stands in storage when done is called.
	Settle(id string, done func())
	// Forget drops the record of a plan.
	Forget(id string)
}

// Record is a plan in the journal.
type Record struct {
	ID string
	state.Version
	Text string // the entry of the plan, or of the bin; "" once the bin is empty
	// History reads the steps back, which are long and seldom wanted.
	History func() string
}

// JournalState says whether there is a journal.
type JournalState uint8

const (
	JournalAbsent JournalState = iota
	JournalOpening
	JournalOpen
)

// Outcome is what became of a Take.
type Outcome uint8

const (
	Late      Outcome = iota // storage alone has it, and its disk some time later
	Kept                     // it is on disk
	Overtaken                // another window wrote before: its version stands in storage now
)
