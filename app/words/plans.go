package words

import (
	"strconv"
	"strings"

	"hardeasy/planner"
)

const (
	StorageForbidden = "This browser forbids storage, so your plan is gone when the page closes. Save a file to keep it."
	Recovered        = "This plan's storage was damaged, so the copy from before the last change is open. Plans keeps the damaged text for you."
	FromJournal      = "This plan's storage was damaged, so its second copy is open. It has every change that was shown as saved."
	Mended           = "One character of this plan's storage was damaged. It is put right, and nothing of the plan is missing."
	SavedLate        = "This browser writes to its disk late: when it crashes, the changes of the last minute can be lost. Save a file after longer work."
	KeptMine         = "Another window changed this plan at the same moment. The version here is kept."
	GoneElsewhere    = "Another window deleted this plan. It lies in the bin on the Plans screen; a change here brings it back."
	Cleared          = "The browser's storage was cleared. What HardEasy still has is stored again."
	NameTooLong      = "A plan's name has at most 80 characters. Type a shorter one."
	NeedsName        = "A plan needs a name. Type one, or leave the old one."
	BroughtBack      = "Back from the bin"
	FileTooBig       = "That file is larger than 16 MB, so it is no plan. Choose a HardEasy file."
	FileNoText       = "That file is no text, or text in an old encoding, so it was left alone. Choose a HardEasy file, or save the text as UTF-8."
	FileGone         = "The device did not give that file, so nothing was read. Choose it again."
	CannotCopy       = "The browser did not allow copying. Press and hold the link to copy it yourself."
)

// NotSaved says why a change is not stored.
func NotSaved(err error) string {
	if err == nil {
		return "Your last change is not saved."
	}
	return "Your last change is not saved: " + Error(err) + ". Save a file to keep it."
}

// Shut says why the plan that was open last is not open now.
func Shut(why string) string {
	return "The plan that was open last can't be opened: " + why + ". Choose another one here, or save its text."
}

// BinKeeps says how long deleted plans stay.
func BinKeeps(days int) string {
	return "Deleted plans stay here for " + strconv.Itoa(days) + " days, or until the browser has no room left for other plans."
}

// MoreDays is how long a deleted plan stays: "29 more days".
func MoreDays(n int) string { return plural(n, "more day", "more days") }

// CannotBringBack says why a plan stays in the bin.
func CannotBringBack(err error) string {
	return "That plan stays in the bin: " + Error(err) + "."
}

// CannotOpen says why a stored plan stays closed.
func CannotOpen(err error) string {
	return "That plan can't be opened: " + Error(err) + "."
}

// Distance of a race.
func Distance(d planner.Distance) string {
	return [...]string{"a race", "5 km", "10 km", "half marathon", "marathon", "ultra"}[d]
}

// WeekChange is "week 2: 1 added, 2 moved".
func WeekChange(n, added, removed, moved int) string {
	var parts []string
	for _, p := range []struct {
		n    int
		word string
	}{{added, " added"}, {removed, " removed"}, {moved, " moved"}} {
		if p.n > 0 {
			parts = append(parts, strconv.Itoa(p.n)+p.word)
		}
	}
	return "week " + strconv.Itoa(n) + ": " + strings.Join(parts, ", ")
}

// Sets is "4 × 4, 80 kg".
func Sets(l *planner.Lift) string {
	s := strconv.Itoa(l.Sets) + " × " + strconv.Itoa(l.Reps)
	if l.RepsTo > 0 {
		s += "–" + strconv.Itoa(l.RepsTo)
	}
	if l.Hold {
		s += " s"
	}
	if l.PerSide {
		s += " each side"
	}
	switch {
	case l.Grams > 0:
		s += ", " + strings.TrimSuffix(strconv.FormatFloat(float64(l.Grams)/1000, 'f', 1, 64), ".0") + " kg"
	case l.Percent > 0:
		s += ", " + strconv.Itoa(l.Percent) + " % of your best"
	}
	return s
}

// Brought says what became of the plans of a file: "2 plans came in, 1 was
// already here."
func Brought(came, here, lost int) string {
	var parts []string
	if came > 0 || here == 0 {
		parts = append(parts, plural(came, "plan", "plans")+" came in")
	}
	switch {
	case here > 0 && came == 0:
		parts = append(parts, plural(here, "plan was", "plans were")+" already here")
	case here > 0:
		parts = append(parts, plural(here, "was", "were")+" already here")
	}
	if lost > 0 {
		parts = append(parts, strconv.Itoa(lost)+" could not be read")
	}
	return strings.Join(parts, ", ") + "."
}

// NoneReadable says that a file held no plan that can be read.
func NoneReadable(lost int) string {
	switch lost {
	case 0:
		return "That file holds no plan, so nothing was taken from it."
	case 1:
		return "The plan in that file can't be read, so nothing was taken from it."
	}
	return "None of the " + strconv.Itoa(lost) + " plans in that file can be read, so nothing was taken from it."
}

// NoRoomFor says that plans of a file could not be stored.
func NoRoomFor(n int) string {
	return "The browser has no room left for " + plural(n, "plan", "plans") + " of that file. Delete a plan, then open the file again."
}
