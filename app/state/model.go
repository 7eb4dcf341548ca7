// Package state is the app without its screen: what is known (Model), what can
// happen (Msg) and what follows (Update):
//
//	m, effects := state.Update(m, state.DropSession{Session: id})
//
// It touches no browser, so everything a person can do is tested as messages in
// and model out. A new message is a type with an update, and a row in
// TestEveryMessage; a new screen is a constant and a line in Screens.
package state

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
)

// Suite is the rulebook the app judges by.
var Suite = rulebook.Suite

// CoreHabitRule is the rule behind CoreDays.
const CoreHabitRule = rulebook.CoreHabitRule

// CoreDays are the days of a week with core, mobility or strength work.
func CoreDays(p *planner.Plan, week int) [7]bool { return rulebook.CoreDays(p, week) }

// Model is everything the screens show.
type Model struct {
	Screen Screen
	Date   planner.Date // today, told by the browser
	DateAt DateAt
	Base   string // the app's own address, for links
	Update bool   // a new version waits

	Languages []Language // beside English, in the order of their names
	Language  string     // the code of the chosen one

	// The plan on the board.
	HasPlan bool
	Plan    planner.Plan
	Shown   int            // index of the week on the board
	Reports []rule.Report  // one a week: what a person is told
	judged  []rule.Report  // one a week: all that the rules say
	Whole   []rule.Finding // about the plan as a whole
	History History
	Turn    int     // counts the plans that stood on the board
	Told    Telling // what was asked about the time before it, answered or not

	// Where it is kept.
	Rev      int    // revision of the stored plan this one was read from or written as
	Kept     int    // the last revision of it that is on disk, 0 for none yet
	Unsaved  string // why the last change is not stored, "" when it is
	InFile   bool   // that change is in a file
	Delayed  Delay  // whether what is stored may reach the disk late
	Persists bool   // the browser promised not to clear the storage

	// The other plans.
	Shelf   []Shelved // all stored plans, newest first
	Bin     []Binned  // the deleted ones, the last first
	Deleted Deleted   // the way back from the last thing done, when that was to delete a plan
	Naming  string    // id of the plan whose name is being changed
	Shut    bool      // a plan was open last that can't be opened
	Paste   string    // what stands in the paste field of the plans screen
	Preview *Preview

	// What is done with the week on the board.
	Drag      *Drag
	Sheet     Sheet
	Focused   Focused
	Reason    string    // what stands in the field for going against a rule
	Offers    []Offer   // the fixes found so far, a finding each
	Query     *Query    // what the solver is working on
	Proposal  *Proposal // what it came to
	Bigger    *Proposal // what would take more moves than it is worth
	Questions int       // that it was asked so far
	BodyShown bool      // below the load, what is left in the body every morning

	// The other screens.
	Form   Form        // the setup form
	Making *Making     // the plan that is made of it
	Book   Book        // the rules screen
	Parts  ProfilePart // that stand open on the profile page
	Share  Share

	// What the app says on its own account.
	Toast   Toast
	Alert   string // one sentence about input that could not be used
	Live    string // what the screen reader is told
	Install Install
}
