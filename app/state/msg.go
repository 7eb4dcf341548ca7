package state

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// Msg is something that happened.
type Msg any

// From the browser.
type (
	// Started begins the app with what the browser knows.
	Started struct {
		Date      planner.Date
		DateAt    DateAt
		Base      string
		Route     string // the address's fragment
		Form      FormValues
		Step      int    // of the setup form
		Finished  bool   // the form was finished before Go was up
		NewPlan   string // the id for the plan it makes
		Install   Install
		NoHint    bool // the hint about it was put away
		CanSend   bool
		Paste     string // stands in the paste field
		Pasted    bool   // and is to be looked at
		HasUpdate bool
	}
	// Routed says that the address's fragment changed.
	Routed struct{ Route string }
	// Opened brings a stored plan.
	Opened struct {
		Plan     planner.Plan
		Rev      int
		History  History
		Recovery Recovery
		Asked    bool // the person wants to see it
	}
	// Shut says why the plan that was open last can't be opened, before any
	// other one is.
	Shut struct{ Why string }
	// Listed brings what is stored, and what lies in the bin.
	Listed struct {
		Shelf []Shelved
		Bin   []Binned
	}
	// Persisted says whether the browser promised not to clear the storage.
	Persisted struct{ Yes bool }
	// Written says that the plan stands in storage under this revision, which
	// is not yet the disk; Forbidden that the storage is one that forgets.
	Written struct {
		Rev       int
		At        int64 // seconds since 1970
		Forbidden bool
	}
	// Saved says that a revision of a plan is on disk.
	Saved struct {
		ID  string
		Rev int
	}
	// Delayed says whether the browser tells when a change is on disk. Where it
	// does not, that may take a minute.
	Delayed struct{ Yes bool }
	// NotSaved says why the plan could not be written.
	NotSaved struct{ Why string }
	// Overtaken brings the plan as another window stored it.
	Overtaken struct {
		Plan planner.Plan
		Rev  int
	}
	// KeptMine says that another window wrote at the same moment and gave way.
	KeptMine struct{ ID string }
	// GoneElsewhere says that another window deleted a plan.
	GoneElsewhere struct{ ID string }
	// Cleared says that the browser's storage was cleared under the app.
	Cleared struct{}
	// Fault is input that could not be used, in one sentence.
	Fault struct{ Sentence string }
	// Copied says that text is on the clipboard.
	Copied struct{}
	// NotCopied says that it could not be put there.
	NotCopied struct{}
	// Forgotten ends toast N.
	Forgotten struct{ N int }
	// UpdateWaits announces a new version.
	UpdateWaits struct{}
	// Installable says how the app can be installed.
	Installable struct{ How Install }
	// Removed says that a plan was put into the bin.
	Removed struct {
		ID   string
		Open bool // it stood on the board
	}
	// BroughtBack says that a plan is back from the bin.
	BroughtBack struct{}
	// Compared brings the stored plan that a previewed one has the id of.
	Compared struct {
		Plan planner.Plan
		Rev  int
	}
	// Brought says what became of the plans of a file with several: how many
	// were stored, were here already, could not be read, or found no room.
	Brought struct{ Came, Here, Lost, NoRoom int }
	// Received is text from a link, a file or the clipboard.
	Received struct{ Text string }
)

// Typeable is a field of the session sheet.
type Typeable uint8

const (
	MinutesTyped Typeable = iota
	DistanceTyped
	EffortTyped
	NoteTyped
)

// From the person.
type (
	ShowWeek     struct{ Index int }
	OpenSheet    struct{ Sheet Sheet }
	CloseSheet   struct{}
	Undo         struct{}
	Redo         struct{}
	ToggleBody   struct{} // shows or hides what is left in the body every morning
	DismissAlert struct{}
	DelayKnown   struct{} // the person has read that savings may be late
	DismissToast struct{}
	SkipToMain   struct{} // the keyboard jumps over the navigation

	// Lift takes a session off the board, or a new one from the palette.
	Lift struct {
		Session  planner.SessionID
		Type     catalog.ID
		Keyboard bool
	}
	// Tap is a tap on a card: it opens its sheet, unless a session is in the
	// air and looks for its slot.
	Tap struct{ Session planner.SessionID }
	// PutIn drops the carried session in a slot that was tapped.
	PutIn struct{ Place planner.Place }
	// Hover says where the carried session is.
	Hover struct{ Target Target }
	// Nudge moves the carried session by a day and a slot.
	Nudge struct{ Days, Slots int }
	// TurnWeek shows another week, in the middle of a drag too.
	TurnWeek struct{ By int }
	// Drop puts it down; Cancel puts it back.
	Drop   struct{}
	Cancel struct{}

	// Do makes edits; Words overrides how the change is called.
	Do struct {
		Edits []planner.Edit
		Words string
	}
	// Place moves or adds without dragging.
	Place struct {
		Session planner.SessionID
		Type    catalog.ID
		To      planner.Place
	}
	// Typed is a field of the session sheet.
	Typed struct {
		Session planner.SessionID
		Field   Typeable
		Text    string
	}
	DropSession      struct{ Session planner.SessionID }
	DuplicateSession struct{ Session planner.SessionID }
	ChangeType       struct {
		Session planner.SessionID
		Type    catalog.ID
	}
	// GoToWeek shows a week on the board.
	GoToWeek struct{ Index int }
	// AddBest plans a new session in the best slot of the shown week.
	AddBest struct{ Type catalog.ID }
	// LookAt marks a finding's sessions on the board and previews one of its fixes.
	LookAt struct{ Focused Focused }
	// ApplyFix makes the fix that is being previewed.
	ApplyFix struct{}

	// Answer changes a field of the setup form.
	Answer struct {
		Name   string
		Values []string
	}
	// Toggle adds or takes one of several answers.
	Toggle struct {
		Name, Value string
		On          bool
	}
	// TurnPage turns the setup form's page.
	TurnPage struct{ To int }
	// Done says that the setup form is filled in; NewID is then asked for and
	// comes back with Finish.
	Done struct{}
	// Finish makes the first plan under a fresh id.
	Finish struct{ ID string }
	// NewPlan opens the setup form again.
	NewPlan struct{}

	OpenPlan   struct{ ID string }
	RemovePlan struct{ ID string }
	// BringBack takes a plan out of the bin, and onto the board when it was open.
	BringBack struct {
		ID   string
		Open bool
	}
	// EmptyBin deletes a plan in the bin for good, or with "" all of them.
	EmptyBin struct{ ID string }
	// NamePlan opens the field for a plan's name, or with "" closes it, and Named
	// is what was typed.
	NamePlan struct{ ID string }
	Named    struct{ ID, Name string }
	// SaveText saves the text of a plan that can't be read, or could not be, in
	// a file; DropText throws away what is kept of the latter.
	SaveText struct{ ID string }
	DropText struct{ ID string }
	// Duplicate copies the open plan; DuplicateAs brings the copy's id.
	Duplicate   struct{}
	DuplicateAs struct{ ID string }
	// Import makes the previewed plan the person's own: beside one that is
	// already here, or instead of it. ImportAs brings an id, should it need one.
	Import   struct{ Replace bool }
	ImportAs struct {
		ID      string
		Replace bool
	}
	LeavePreview  struct{}
	PreviewWeek   struct{ Index int }
	Pasted        struct{ Text string }
	ShowPasted    struct{}
	ShareLink     struct{}
	CopyLink      struct{}
	SaveFile      struct{}
	ExportPlans   struct{}
	ShowRule      struct{ ID string }
	Search        struct{ Text string }
	UpdateNow     struct{}
	InstallNow    struct{}
	InstallNoMore struct{}
)
