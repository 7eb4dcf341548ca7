package state

import (
	"errors"
	"fmt"
	"hash/crc32"
	"strconv"
	"strings"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/notation"
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

	Recovery Recovery
}

// Recovery says how a plan was read whose storage was damaged.
type Recovery uint8

const (
	Sound       Recovery = iota // it was not
	FromBackup                  // this is the copy before the last change
	FromJournal                 // this is the journal's copy
	Mended                      // the text is whole but for the number of its format
)

// storedFormat begins a stored plan, and storedVersion is the format that this
// program writes, and the newest it reads.
const (
	storedFormat  = "hardeasy"
	storedVersion = 1
)

// What can be wrong with stored text.
const (
	ErrNewer   = words.Failure(words.ErrorNewer)
	ErrDamaged = words.Failure(words.ErrorDamaged)
)

// Names in storage. The picture of the last screen, kept by boot.js, has the
// same prefix.
const (
	PlanKey    = "hardeasy:plan:"    // and the plan's id: the plan, as Stored
	BackupKey  = "hardeasy:backup:"  // and the id: the text that was there before
	UndoKey    = "hardeasy:undo:"    // and the id: the steps back, as History.Encode gives them
	ToldKey    = "hardeasy:told:"    // and the id: what the person was asked about the time before, as Telling
	BinKey     = "hardeasy:bin:"     // and the id: a deleted plan, as Binned
	DamagedKey = "hardeasy:damaged:" // and the id: text that could not be read, until the person has had it
	OpenKey    = "hardeasy:open"     // the id of the plan that was open last
)

// PlanBreak stands between plans in a file that holds several.
const PlanBreak = "\n----\n"

// Shelved is a plan in storage.
type Shelved struct {
	ID    string
	Name  string
	Weeks int
	Saved int64  // seconds since 1970
	Fault string // why it can't be opened, "" when it can
	// Text that could not be read is kept for the person to save.
	Damaged bool
}

// Delay is about when a change is on disk.
type Delay uint8

const (
	InTime Delay = iota
	SavedLate
	SavedLateTold // and the person knows
)

// Version tells two stored texts of a plan apart, and says which is later.
type Version struct {
	Rev int
	Sum uint32
}

// Encode is the text to store.
func (s Stored) Encode() string { return seal(storedFormat, s, PlanText(s.Plan)) }

// DecodeStored reads stored text. Errors are ErrNewer and ErrDamaged. Text
// whose checksum is sound is never damaged: what this program can't read of it,
// a newer one has written.
func DecodeStored(text string) (Stored, error) {
	s, body, err := unseal(storedFormat, text)
	if err != nil {
		return s, err
	}
	s.Plan, err = notation.Parse(body)
	if err != nil || s.Plan.ID == "" || len(s.Plan.Weeks) == 0 {
		return s, ErrNewer
	}
	return s, nil
}

// VersionOf tells which version of a plan a stored text is, without reading the
// plan. The errors are those of DecodeStored; with them comes what can be known.
func VersionOf(text string) (Version, error) { return versionOf(storedFormat, text) }

func versionOf(format, text string) (Version, error) {
	s, body, err := unseal(format, text)
	return Version{s.Rev, checksum(s, body)}, err
}

// MendVersion puts the format's number right in a text that is sound but for
// one digit of it, which the checksum does not cover. A newer version of the
// app might have written such a text too: the one before must be kept.
func MendVersion(text string) (string, bool) {
	head, rest, _ := strings.Cut(strings.TrimPrefix(text, storedFormat+" "), " ")
	mended := storedFormat + " " + strconv.Itoa(storedVersion) + " " + rest
	if len(head) != 1 || mended == text {
		return "", false
	}
	_, _, err := unseal(storedFormat, mended)
	return mended, err == nil
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

// unseal is the reverse of seal. Errors are ErrNewer and ErrDamaged; with both
// the revision and the time are given when they can be read. A line of our form
// under a higher number is a newer version's only if its checksum fits.
func unseal(format, text string) (s Stored, body string, err error) {
	head, body, ok := strings.Cut(text, "\n")
	fields := strings.Fields(head)
	if !ok || len(fields) < 2 || fields[0] != format {
		return s, "", ErrDamaged
	}
	version, err := strconv.Atoi(fields[1])
	if err != nil || version < 1 {
		return s, "", ErrDamaged
	}
	sum, ours := s.readHead(fields[2:])
	switch {
	case !ours && version > storedVersion:
		return s, "", ErrNewer
	case !ours || sum != checksum(s, body):
		return s, "", ErrDamaged
	case version > storedVersion:
		return s, body, ErrNewer
	}
	return s, body, nil
}

// readHead reads "rev=7 saved=1795300000 crc=1c291ca3".
func (s *Stored) readHead(fields []string) (sum uint32, ok bool) {
	if len(fields) != 3 {
		return 0, false
	}
	rev, errRev := strconv.Atoi(strings.TrimPrefix(fields[0], "rev="))
	saved, errSaved := strconv.ParseInt(strings.TrimPrefix(fields[1], "saved="), 10, 64)
	crc, errSum := strconv.ParseUint(strings.TrimPrefix(fields[2], "crc="), 16, 32)
	if errors.Join(errRev, errSaved, errSum) != nil || rev < 0 {
		return 0, false
	}
	s.Rev, s.Saved = rev, saved
	return uint32(crc), true
}
