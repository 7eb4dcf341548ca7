package state

import (
	"errors"
	"fmt"
	"hash/crc32"
	"strconv"
	"strings"

	"hardeasy/planner"
)

// Stored is a plan as it lies in local storage: a line that names format,
// revision, time and checksum, then the plan in its notation, so that a person
// with nothing but a text editor could still read it.
//
//	hardeasy 1 rev=7 saved=1795300000 crc=1c291ca3
//	plan Spring half
//	...
type Stored struct {
	Plan  planner.Plan
	Rev   int   // counts writes; a window that knows an older one must not overwrite
	Saved int64 // seconds since 1970

	Recovered bool // what was stored last is damaged, and this is the copy before it
}

// storedVersion is the format this program writes, and the newest it reads.
const storedVersion = 1

// What can be wrong with stored text.
var (
	ErrNewer   = errors.New("it was saved by a newer version of HardEasy; update the app to open it")
	ErrDamaged = errors.New("it is damaged; its last good copy is kept")
)

// Names in storage. The picture of the last screen, kept by boot.js, has the
// same prefix.
const (
	PlanKey   = "hardeasy:plan:"   // and the plan's id: the plan, as Stored
	BackupKey = "hardeasy:backup:" // and the id: the text that was there before
	UndoKey   = "hardeasy:undo:"   // and the id: the steps back, as History.Encode gives them
	OpenKey   = "hardeasy:open"    // the id of the plan that was open last
)

// Encode is the text to store.
func (s Stored) Encode() string { return seal("hardeasy", s, planner.Format(s.Plan)) }

// DecodeStored reads stored text. Errors are ErrNewer and ErrDamaged.
func DecodeStored(text string) (Stored, error) {
	s, body, err := unseal("hardeasy", text)
	if err != nil {
		return s, err
	}
	s.Plan, err = planner.Parse(body)
	if err != nil || s.Plan.ID == "" || len(s.Plan.Weeks) == 0 {
		return s, ErrDamaged
	}
	return s, nil
}

// RevisionOf reads the revision alone, of damaged text too where its first
// line is sound; else it is 0.
func RevisionOf(text string) int {
	s, _, _ := unseal("hardeasy", text)
	return s.Rev
}

// seal sets the line before a body that names its format, revision, time and
// checksum.
func seal(format string, s Stored, body string) string {
	return fmt.Sprintf("%s %d rev=%d saved=%d crc=%08x\n%s", format, storedVersion, s.Rev, s.Saved, checksum(s, body), body)
}

// checksum covers what follows the version: a newer one may count otherwise.
func checksum(s Stored, body string) uint32 {
	return crc32.ChecksumIEEE(fmt.Appendf(nil, "rev=%d saved=%d\n%s", s.Rev, s.Saved, body))
}

// unseal is the reverse of seal. Errors are ErrNewer and ErrDamaged; of damaged
// text the revision and the time are given when they can be read.
func unseal(format, text string) (s Stored, body string, err error) {
	head, body, ok := strings.Cut(text, "\n")
	fields := strings.Fields(head)
	if !ok || len(fields) < 2 || fields[0] != format {
		return s, "", ErrDamaged
	}
	version, err := strconv.Atoi(fields[1])
	switch {
	case err != nil || version < 1:
		return s, "", ErrDamaged
	case version > storedVersion:
		return s, "", ErrNewer
	case len(fields) != 5:
		return s, "", ErrDamaged
	}
	rev, errRev := strconv.Atoi(strings.TrimPrefix(fields[2], "rev="))
	saved, errSaved := strconv.ParseInt(strings.TrimPrefix(fields[3], "saved="), 10, 64)
	sum, errSum := strconv.ParseUint(strings.TrimPrefix(fields[4], "crc="), 16, 32)
	if errors.Join(errRev, errSaved, errSum) != nil || rev < 0 {
		return s, "", ErrDamaged
	}
	s.Rev, s.Saved = rev, saved
	if uint32(sum) != checksum(s, body) {
		return s, "", ErrDamaged
	}
	return s, body, nil
}
