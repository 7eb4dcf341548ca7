// Package rule is the framework that the rulebook is written in.
//
// A Rule is data and one function. The function looks at a Pass, which shows
// the sessions of a week in time order with their neighbours across the week
// border, and reports what it sees. Everything else is the framework's: a rule
// speaks once a week, at its highest severity; a consequence is quiet while its
// cause speaks; a rule without the history it needs says "not checked"; and a
// fix is offered only after it was tried and found to help.
package rule

// Severity orders what findings weigh. Levels are compared one after the
// other and never added up (rulebook 0.4).
type Severity uint8

const (
	Clear Severity = iota
	Advice
	Warning
	Error
)

// String is the word used in files, attributes and stylesheets.
func (s Severity) String() string {
	return [...]string{"clear", "advice", "warning", "error"}[s]
}

// Area is the chapter of the rulebook a rule stands in.
type Area uint8

const (
	SameDay Area = iota
	KeySessions
	Frequency
	InsideSession
	Coverage
	Progression
	SeasonAndRace
	Health
)

// Span is how far a rule looks; the solver charges a rule as soon as its span
// is filled.
type Span uint8

const (
	Day    Span = iota // sessions of one date
	Window             // sessions some hours or days apart, over the week border too
	Week               // counts of a whole week
	Season             // other weeks as well
)

// Evidence says what stands behind a source (rulebook, head).
type Evidence uint8

const (
	Read     Evidence = iota // [V] the abstract or page was read
	General                  // [M] general knowledge of the field
	Estimate                 // [E] our estimate, or what coaches agree on
)

// Tag is the rulebook's letter.
func (e Evidence) Tag() string { return [...]string{"V", "M", "E"}[e] }

// Coach is whose experience a source is.
type Coach uint8

const (
	NoCoach Coach = iota // a study, or what the field knows
	StrengthCoach
	Carlson
	Fitzgerald
	RunExperience
	HardEasy // nobody measured it: the number is ours
	Coaches
)

// Source is who says so. A study has an id, by which package words finds who
// it is and what it says; a coach says something else of each rule.
type Source struct {
	ID       string // of a study, such as "taddei2020"; "" for a coach
	Coach    Coach
	Where    string // an address, a DOI or AsNamed, "" where the rulebook gives none
	Evidence Evidence
}

// AsNamed is where a source stands whose name says so.
const AsNamed = "named"

// Example is a week in plan notation, before and after the rule is heeded.
type Example struct{ Before, After string }

// Rule is one sentence of the rulebook: data and one function. What a person
// reads of it, its title, its reasons and the sentences that its hits choose
// from, stands in english.txt under rule.<id>.
type Rule struct {
	ID        string // kebab-case, as in the rulebook
	Area      Area
	Span      Span
	Sources   []Source
	Example   Example
	Generator bool // steers what the planner proposes and never speaks; Run is nil
	AlwaysOn  bool // for safety: a person can neither mute it nor take it less seriously

	// Needs lists the history without which the rule is not checked.
	Needs []*Need
	// YieldsTo lists earlier rules of the suite: a pair of sessions that one
	// of them speaks about is not spoken about again.
	YieldsTo []string
	// DependsOn lists earlier rules of the suite that silence this one for the week.
	DependsOn []string
	// Hears lists earlier rules of the suite about which Run asks Pass.Heard.
	Hears []string

	// Run reports what the rule sees. It must not keep the Pass.
	Run func(*Pass)
	// Placing is what the rule promises to those who search for a better week.
	Placing Placing
	// Floor reports what Run is sure to say, or less of it, however the rest of
	// the week in view is placed; the Pass shows what stands already. It is for
	// rules that count, whose Run is silent or too loud about half a week. In
	// which order the days of the week stand makes no difference to it.
	Floor func(*Pass, *Unplaced)
	// Fixes propose edits; the framework tries each.
	Fixes []Proposal
}
