package state

import "hardeasy/planner"

// binFormat is a deleted plan: under a line as a stored plan has it, whose time
// is when it was deleted, its entry as it was, sound or not.
//
//	hardeasy-bin 1 rev=8 saved=1795300000 crc=1c291ca3
//	hardeasy 1 rev=7 saved=1795200000 crc=5f0b2c11
//	plan Spring half
//	...
const binFormat = "hardeasy-bin"

// BinDays is how long a deleted plan can be had back.
const BinDays = 30

// Binned is a deleted plan in storage.
type Binned struct {
	ID      string
	Name    string // "" when its entry can't be read
	Deleted int64  // seconds since 1970
	Rev     int    // what comes back gets a later one
	Entry   string // the stored text
}

// Deleted is the way back from deleting a plan; the zero value is none.
type Deleted struct {
	ID   string
	Open bool // it stood on the board
}

// Encode is the text to store. Deleting is a revision too.
func (b Binned) Encode() string {
	return seal(binFormat, Stored{Rev: b.Rev, Saved: b.Deleted}, b.Entry)
}

// DecodeBinned reads what Encode gives. The errors are those of DecodeStored.
func DecodeBinned(id, text string) (Binned, error) {
	s, entry, err := unseal(binFormat, text)
	b := Binned{ID: id, Deleted: s.Saved, Rev: s.Rev, Entry: entry}
	if err != nil {
		return b, err
	}
	if stored, err := DecodeStored(entry); err == nil {
		b.Name = stored.Plan.Name
	}
	return b, nil
}

// BinVersionOf is VersionOf for the text of a Binned.
func BinVersionOf(text string) (Version, error) { return versionOf(binFormat, text) }

// Over reports whether the time in the bin has passed.
func (b Binned) Over(now int64) bool { return b.Deleted < now-BinDays*24*60*60 }

// Plan is the deleted plan, when it can be read.
func (b Binned) Plan() (planner.Plan, error) {
	s, err := DecodeStored(b.Entry)
	return s.Plan, err
}
