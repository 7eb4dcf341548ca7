// Package state is the app without its screen: what is known (Model), what can
// happen (Msg) and what follows (Update). It touches no browser, so everything
// a person can do is tested as messages in and model out.
package state

import (
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
	"hardeasy/planner/share"
)

// Suite is the rulebook the app judges by.
var Suite = rulebook.Suite

// Screen is a main screen; its name is its route: #/week.
type Screen string

const (
	SetupScreen  Screen = "setup"
	WeekScreen   Screen = "week"
	SeasonScreen Screen = "season"
	TodayScreen  Screen = "today"
	RulesScreen  Screen = "rules"
	PlansScreen  Screen = "plans"
	ShareScreen  Screen = "share"
)

// Model is everything the screens show.
type Model struct {
	Screen Screen
	Date   planner.Date // today, told by the browser
	DateAt DateAt
	Base   string // the app's own address, for links

	Languages []Language // beside English, in the order of their names
	Language  string     // the code of the chosen one

	HasPlan bool
	Plan    planner.Plan
	Shown   int           // index of the week on the board
	Reports []rule.Report // one a week
	History History
	Turn    int // counts the plans that stood on the board
	Rev     int // revision of the stored plan this one was read from or written as
	Kept    int // the last revision of it that is on disk, 0 for none yet

	Shelf   []Shelved // all stored plans, newest first
	Bin     []Binned  // the deleted ones, the last first
	Deleted BringBack // the way back from the last thing done, when that was to delete a plan
	Naming  string    // id of the plan whose name is being changed
	Shut    bool      // a plan was open last that can't be opened

	Form      Form // the setup form
	Focused   Focused
	BodyShown bool    // below the load, what is left in the body every morning
	Reason    string  // what stands in the field for going against a rule
	Offers    []Offer // the fixes found so far, a finding each
	Drag      *Drag
	Query     *Query    // what the solver is working on
	Proposal  *Proposal // what it came to
	Questions int       // that it was asked so far
	Sheet     Sheet
	Preview   *Preview
	Detail    string // id of the rule that stands open on the rules screen
	Find      string // what is searched for there
	Book      Book
	Parts     ProfilePart // that stand open on the profile page
	Paste     string      // what stands in the paste field of the plans screen

	Toast    Toast
	Alert    string // one sentence about input that could not be used
	Live     string // what the screen reader is told
	Unsaved  string // why the last change is not stored, "" when it is
	InFile   bool   // that change is in a file
	Delayed  Delay  // whether what is stored may reach the disk late
	Update   bool   // a new version waits
	Install  Install
	NoHint   bool   // the hint about it was put away
	Along    string // the link that the app on the home screen is to be given, once it is made
	NoCopy   bool   // the browser let no text onto its clipboard
	Persists bool   // the browser promised not to clear the storage
	Link     string
	Sends    share.Parts // what the link holds of the person's own
	CanSend  bool        // the device has a way to hand on a link
	Copied   bool
}

// Delay is about when a change is on disk.
type Delay uint8

const (
	InTime Delay = iota
	SavedLate
	SavedLateTold // and the person knows
)

// Toast is a short word about what was done, with the way back.
type Toast struct {
	Text     string
	Undo     bool
	Back     Msg // what the way back is, when it is not Undo
	Next     Msg // an offer, called NextText
	NextText string
	N        int // counts toasts, so that the same words twice are two toasts
}

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

// Preview is a plan that came with a link or a file and is not yet the person's.
type Preview struct {
	Plan    planner.Plan
	Reports []rule.Report
	Shown   int
	Same    *Shelved     // a plan with the same id is already here
	Changes []WeekChange // against that plan
	Against words.Against
	// That plan and its revision when it was read from storage for comparison.
	Mine *planner.Plan
	Rev  int
}

// Sheet is what stands in front of the board.
type Sheet struct {
	Kind      SheetKind
	Session   planner.SessionID
	Slots     [7][planner.Slots]Verdict // of a MoveSheet
	Exercises ExercisePane              // of a SessionSheet
	// Of a RoomSheet: bit 0 is Monday to be kept free, bit 7 that of the next week.
	Days      uint16
	Fortnight bool // the next week makes room too
}

// Focused is the finding the person is looking at: its sessions are marked on
// the board. Fix counts from 1 and is the one being previewed, 0 when none is.
type Focused struct {
	Rule string
	Week int
	Fix  int
}

// Offer is what would put a finding right.
type Offer struct {
	Rule  string
	Week  int
	Fixes []rule.Fix
}

// SheetKind names a sheet.
type SheetKind uint8

const (
	NoSheet SheetKind = iota
	SessionSheet
	MoveSheet
	PaletteSheet
	FindingsSheet
	RetypeSheet
	KeysSheet
	RoomSheet
	ProposalSheet
	WhySheet
)

// Report of the shown week; empty when there is no plan.
func (m *Model) Report() rule.Report {
	if m.Shown < len(m.Reports) {
		return m.Reports[m.Shown]
	}
	return rule.Report{}
}

// Findings are what the board shows for week w: the week's own, and those of
// the week after that involve one of this week's sessions. A pair over the
// border is kept with its later session, but the person may be looking at the
// earlier.
func (m *Model) Findings(w int) []rule.Finding {
	if w >= len(m.Reports) {
		return nil
	}
	return FindingsAt(&m.Plan, m.Reports, w)
}

// FindingsAt is Findings for a plan that is not on the board.
func FindingsAt(p *planner.Plan, reports []rule.Report, w int) []rule.Finding {
	if w+1 < len(reports) {
		return withCrossing(p, w, reports[w].Findings, reports[w+1].Findings)
	}
	return reports[w].Findings
}

func withCrossing(p *planner.Plan, w int, own, after []rule.Finding) []rule.Finding {
	found := own[:len(own):len(own)]
	for i := range after {
		if crosses(p, &after[i], w) {
			found = append(found, after[i])
		}
	}
	return found
}

func crosses(p *planner.Plan, f *rule.Finding, w int) bool {
	for _, id := range f.Sessions() {
		if at, ok := p.Where(id); ok && at.Week == w {
			return true
		}
	}
	return false
}

// Count tells the findings of each severity.
func Count(findings []rule.Finding) (errors, warnings, advice int) {
	r := rule.Report{Findings: findings}
	return r.Counts()
}

// MarkedSessions are those of the finding the person is looking at.
func (m *Model) MarkedSessions(findings []rule.Finding) map[planner.SessionID]bool {
	marked := map[planner.SessionID]bool{}
	for i := range findings {
		if f := &findings[i]; f.Rule.ID == m.Focused.Rule && f.Week == m.Focused.Week {
			for _, id := range f.Sessions() {
				marked[id] = true
			}
		}
	}
	return marked
}
