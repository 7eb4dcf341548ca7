package state

import (
	"hardeasy/app/words"
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
		Languages []Language
		Language  string
	}
	// Routed says that the address's fragment changed.
	Routed struct{ Route string }
	// PlanOpened brings a stored plan.
	PlanOpened struct {
		Plan     planner.Plan
		Rev      int
		History  History
		Recovery Recovery
		Asked    bool // the person wants to see it
	}
	// PlanNotOpened says why the plan that was open last can't be opened, before any
	// other one is.
	PlanNotOpened struct{ Why string }
	// PlansListed brings what is stored, and what lies in the bin.
	PlansListed struct {
		Shelf []Shelved
		Bin   []Binned
	}
	// StoragePersisted says whether the browser promised not to clear the storage.
	StoragePersisted struct{ Yes bool }
	// PlanWritten says that the plan stands in storage under this revision, which
	// is not yet the disk; Forbidden that the storage is one that forgets.
	PlanWritten struct {
		Rev       int
		At        int64 // seconds since 1970
		Forbidden bool
	}
	// PlanOnDisk says that a revision of a plan is on disk.
	PlanOnDisk struct {
		ID  string
		Rev int
	}
	// DiskDelayed says whether the browser tells when a change is on disk. Where it
	// does not, that may take a minute.
	DiskDelayed struct{ Yes bool }
	// PlanNotSaved says why the plan could not be written.
	PlanNotSaved struct{ Why string }
	// PlanOvertaken brings the plan as another window stored it.
	PlanOvertaken struct {
		Plan planner.Plan
		Rev  int
	}
	// KeptMine says that another window wrote at the same moment and gave way.
	KeptMine struct{ ID string }
	// PlanGoneElsewhere says that another window deleted a plan.
	PlanGoneElsewhere struct{ ID string }
	// StorageCleared says that the browser's storage was cleared under the app.
	StorageCleared struct{}
	// Fault is input that could not be used, in one sentence.
	Fault struct{ Sentence string }
	// CopyDone says that text is on the clipboard.
	CopyDone struct{}
	// CopyFailed says that it could not be put there.
	CopyFailed struct{}
	// ToastOver ends toast N.
	ToastOver struct{ N int }
	// UpdateWaits announces a new version.
	UpdateWaits struct{}
	// Installable says how the app can be installed.
	Installable struct{ How Install }
	// PlanRemoved says that a plan was put into the bin.
	PlanRemoved struct {
		ID   string
		Open bool // it stood on the board
	}
	// PlanBroughtBack says that a plan is back from the bin.
	PlanBroughtBack struct{}
	// PlanCompared brings the stored plan that a previewed one has the id of.
	PlanCompared struct {
		Plan planner.Plan
		Rev  int
	}
	// PlansBrought says what became of the plans of a file with several: how many
	// were stored, were here already, could not be read, or found no room.
	PlansBrought struct{ Came, Here, Lost, NoRoom int }
	// TextReceived is text from a link, a file or the clipboard.
	TextReceived struct{ Text string }
)

// SessionField is a field of the session sheet.
type SessionField uint8

const (
	SessionMinutes SessionField = iota
	SessionDistance
	SessionEffort
	SessionNote
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

	// PickUp takes a session off the board, or a new one from the palette.
	PickUp struct {
		Session  planner.SessionID
		Type     catalog.ID
		Keyboard bool
	}
	// TapSession is a tap on a card: it opens its sheet, unless a session is in the
	// air and looks for its slot.
	TapSession struct{ Session planner.SessionID }
	// PutInSlot drops the carried session in a slot that was tapped.
	PutInSlot struct{ Place planner.Place }
	// DragOver says where the carried session is.
	DragOver struct{ Target Target }
	// DragBy moves the carried session by a day and a slot.
	DragBy struct{ Days, Slots int }
	// TurnWeek shows another week, in the middle of a drag too.
	TurnWeek struct{ By int }
	// PutDown puts it down; CancelDrag puts it back.
	PutDown    struct{}
	CancelDrag struct{}

	// EditPlan makes edits; Words overrides how the change is called.
	EditPlan struct {
		Edits []planner.Edit
		Words words.Phrase
	}
	// PlaceSession moves or adds without dragging.
	PlaceSession struct {
		Session planner.SessionID
		Type    catalog.ID
		To      planner.Place
	}
	// SessionEdited is a field of the session sheet.
	SessionEdited struct {
		Session planner.SessionID
		Field   SessionField
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
	// AddInBestSlot plans a new session in the best slot of the shown week.
	AddInBestSlot struct{ Type catalog.ID }
	// LookAtFinding marks a finding's sessions on the board and previews one of its fixes.
	LookAtFinding struct{ Focused Focused }
	// ApplyFix makes the fix that is being previewed.
	ApplyFix struct{}

	// SetupAnswered changes a field of the setup form.
	SetupAnswered struct {
		Name   string
		Values []string
	}
	// SetupTicked adds or takes one of several answers.
	SetupTicked struct {
		Name, Value string
		On          bool
	}
	// TurnSetupPage turns the setup form's page.
	TurnSetupPage struct{ To int }
	// SetupDone says that the setup form is filled in; NewID is then asked for and
	// comes back with MakePlan.
	SetupDone struct{}
	// MakePlan makes the first plan under a fresh id.
	MakePlan struct{ ID string }
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
	// NamePlan opens the field for a plan's name, or with "" closes it, and PlanNamed
	// is what was typed.
	NamePlan  struct{ ID string }
	PlanNamed struct{ ID, Name string }
	// SaveText saves the text of a plan that can't be read, or could not be, in
	// a file; DropText throws away what is kept of the latter.
	SaveText struct{ ID string }
	DropText struct{ ID string }
	// DuplicatePlan copies the open plan; DuplicatePlanAs brings the copy's id.
	DuplicatePlan   struct{}
	DuplicatePlanAs struct{ ID string }
	// ImportPreview makes the previewed plan the person's own: beside one that is
	// already here, or instead of it. ImportPreviewAs brings an id, should it need one.
	ImportPreview   struct{ Replace bool }
	ImportPreviewAs struct {
		ID      string
		Replace bool
	}
	LeavePreview  struct{}
	PreviewWeek   struct{ Index int }
	PasteEdited   struct{ Text string }
	ShowPasted    struct{}
	ShareLink     struct{}
	CopyLink      struct{}
	SaveFile      struct{}
	ExportPlans   struct{}
	ShowRule      struct{ ID string }
	SearchRules   struct{ Text string }
	UpdateNow     struct{}
	InstallNow    struct{}
	InstallNoMore struct{}
)
