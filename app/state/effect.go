package state

import "hardeasy/planner"

// The effects.
type (
	// Save stores the plan. Rev is the revision it was read as: when another
	// window has stored a newer one in the meantime, the answer is PlanOvertaken.
	Save struct {
		Plan    planner.Plan
		Rev     int
		History History // kept beside it as far as there is room
	}
	// StoreAll stores plans beside those that are here; those without an id get
	// one. Here and Lost are for the answer, PlansBrought.
	StoreAll struct {
		Plans      []planner.Plan
		Here, Lost int
	}
	// Open reads a stored plan; the answer is PlanOpened or Fault.
	Open struct{ ID string }
	// Remove puts a plan into the bin; the answer is PlanRemoved. Open: it
	// stood on the board.
	Remove struct {
		ID   string
		Open bool
	}
	// Restore takes a plan out of the bin; the answer is PlanBroughtBack or Fault,
	// and PlanOpened for a plan that goes onto the board.
	Restore struct {
		ID   string
		Open bool
	}
	// Empty deletes a plan in the bin for good, or with "" all of them.
	Empty struct{ ID string }
	// StoreName gives another name to a stored plan that is not open.
	StoreName struct{ ID, Name string }
	// DownloadText hands the person the text of a plan that can't be read.
	DownloadText struct{ ID string }
	// ForgetText throws away text that could not be read.
	ForgetText struct{ ID string }
	// ListPlans asks what is stored; the answer is PlansListed.
	ListPlans struct{}
	// Go changes the address; the answer is Routed.
	Go struct{ To Screen }
	// Focus puts the keyboard on the first element that fits the selector.
	Focus struct{ Selector string }
	// FocusDrawn does so once the screen has been drawn: to lay out what is new
	// would make its task long.
	FocusDrawn struct{ Selector string }
	// Copy puts text on the clipboard; the answer is CopyDone.
	Copy struct{ Text string }
	// Download hands the person a file.
	Download struct{ Name, Text string }
	// ExportAll hands the person every stored plan in one file.
	ExportAll struct{}
	// Tick taps the phone, where it can.
	Tick struct{}
	// Forget takes a toast away after its time; the answer is ToastOver.
	Forget struct{ N int }
	// ApplyUpdate lets the waiting version take over.
	ApplyUpdate struct{}
	// AskInstall shows the browser's install prompt.
	AskInstall struct{}
	// Persist asks the browser never to clear the storage.
	Persist struct{}
	// NewID asks for a fresh plan id; With turns it into the answer.
	NewID struct{ With func(id string) Msg }
	// Soon sends the message after the screen has been drawn.
	Soon struct{ Msg Msg }
	// NextSlice asks for the solver's next slice; the answer is SolveSlice.
	NextSlice struct {
		N      int  // the question
		Begins bool // it is a new one: the slice makes the engine, and that is all
	}
	// NextPart asks for the next parts of the plan that is made; the answer is MakePart.
	NextPart struct{ Begins bool }
	// ReadOther reads the stored plan with the id of a previewed one; the answer
	// is PlanCompared.
	ReadOther struct{ ID string }
	// ClearLink takes the plan out of the address.
	ClearLink struct{}
	// Send hands a link to what the device shares with; the answer is Fault when
	// it can't.
	Send struct{ Title, Link string }
	// KeepHintAway remembers that the hint about installing was put away.
	KeepHintAway struct{}
	// KeepTold remembers what the person was asked about the time before a plan.
	KeepTold struct {
		ID   string
		Told Telling
	}
)

func (Save) effect()         {}
func (Speak) effect()        {}
func (StoreAll) effect()     {}
func (Open) effect()         {}
func (Remove) effect()       {}
func (Restore) effect()      {}
func (Empty) effect()        {}
func (StoreName) effect()    {}
func (DownloadText) effect() {}
func (ForgetText) effect()   {}
func (ListPlans) effect()    {}
func (Go) effect()           {}
func (Focus) effect()        {}
func (FocusDrawn) effect()   {}
func (Copy) effect()         {}
func (Download) effect()     {}
func (ExportAll) effect()    {}
func (Tick) effect()         {}
func (Forget) effect()       {}
func (ApplyUpdate) effect()  {}
func (AskInstall) effect()   {}
func (Persist) effect()      {}
func (NewID) effect()        {}
func (Soon) effect()         {}
func (NextSlice) effect()    {}
func (NextPart) effect()     {}
func (ReadOther) effect()    {}
func (ClearLink) effect()    {}
func (Send) effect()         {}
func (KeepHintAway) effect() {}
func (KeepTold) effect()     {}
