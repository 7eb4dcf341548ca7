// Package rule is the framework that the rulebook is written in. A Rule is data and one
// function; a Suite of them judges the weeks of a plan:
//
//	var easyAfterLift = &rule.Rule{
//		ID:      "easy-after-lift",
//		Span:    rule.Window,
//		Placing: rule.Clash(rule.LegHeavy, rule.HardRun, 1),
//		Run: func(p *rule.Pass) {
//			for lift, run := range p.DayAfter(rule.LegHeavy, rule.HardRun) {
//				p.Report(rule.Hit{Severity: rule.Warning, A: lift, B: run})
//			}
//		},
//		Fixes: []rule.Proposal{rule.MoveTo(rule.LegHeavy)},
//	}
//
//	suite := rule.Suite{easyAfterLift}
//	report := suite.Check(&plan, week)
//	fixes := suite.Fixes(&plan, &report.Findings[0])
//
// The function looks at a Pass, which shows the sessions of a week in time order with
// their neighbours across the week border, and reports hits. The framework does the rest:
// it makes one finding a week of a rule's hits, at the highest severity; it silences a
// consequence while its cause is reported; it lists a rule that lacks history as not
// checked; and it offers a fix only after trying it.
package rule

import (
	"hardeasy/planner"
	"hardeasy/planner/notation"
)

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

// Span is how far a rule looks.
type Span uint8

const (
	Day    Span = iota // sessions of one date
	Window             // sessions some hours or days apart, over the week border too
	Week               // counts of a whole week
	Season             // other weeks as well
	Whole              // the plan as a whole: its findings belong to no week and to no score
)

// Shown is in how many weeks a person is told of a rule that speaks week after week. The
// judge reports and scores it in each of them (see Fold).
type Shown uint8

const (
	EachWeek     Shown = iota
	Once               // in the first
	FirstOrWorse       // in the first, and in those in which it is worse
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

// Source is where a rule comes from: a study or a coach. Package words finds the
// text of a study by its ID; the text of a coach belongs to the rule.
type Source struct {
	ID       string // of a study, such as "taddei2020"; "" for a coach
	Coach    Coach
	Where    string // an address, a DOI or AsNamed, "" where the rulebook gives none
	Evidence Evidence
}

// AsNamed is the Where of a source whose name says where it is.
const AsNamed = "named"

// Example is a plan in notation: one that breaks the rule, and one that follows it.
type Example struct {
	Before, After string
	Today         planner.Date // when it is looked at, for rules about today; 0 = any day
}

// Read is a side of the example as it is on its day.
func (e *Example) Read(side string) (planner.Plan, error) {
	p, err := notation.Parse(side)
	p.Today = e.Today
	return p, err
}

// seesRepeats reports whether the rule is judged round the week.
func (r *Rule) seesRepeats() bool { return r.Round || r.Placing.Apart() }

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
	// PartOf is the rule that speaks for this one, which is then a Generator that a
	// person can mute by itself.
	PartOf   string
	AlwaysOn bool // for safety: a person can neither mute it nor take it less seriously

	// Needs lists the history without which the rule is not checked.
	Needs []*Need
	// YieldsTo lists earlier rules of the suite: this rule does not report a pair of
	// sessions that one of them has reported.
	YieldsTo []string
	// DependsOn lists earlier rules of the suite that silence this one for the week.
	DependsOn []string
	// YieldsOnDate lists earlier rules of the suite: this rule does not report what is about
	// a date on which one of them has reported something.
	YieldsOnDate []string
	// Hears lists earlier rules of the suite about which Run asks Pass.Heard.
	Hears []string
	// Round is for rules about gaps, neighbouring dates and free days: they see a week without
	// a neighbour as if it came again (see Repeats). Rules whose Placing is about sessions on
	// different days are judged so without saying it.
	Round bool
	// Shown says how often a person is told.
	Shown Shown

	// Past says that what the rule reports is over, so that a fix answers it and does not
	// undo it. It is for rules of Span Whole.
	Past bool

	// Cuts says that the rule is about runs that are too long for the time: its fixes shorten
	// them down to its own limit. Others take a fifth of a run at most.
	Cuts bool

	// Run reports what the rule sees. It must not keep the Pass.
	Run func(*Pass)
	// Placing is what the rule promises to the solver.
	Placing Placing
	// Floor is a lower bound of Run for an incomplete week: it reports what Run would
	// report, or less, wherever the rest of the week is placed. The Pass shows what is
	// placed already. It is for rules that count, whose Run is wrong about an
	// incomplete week. It must not depend on the order of the days.
	Floor func(*Pass, *Unplaced)
	// Fixes propose edits; the framework tries each.
	Fixes []Proposal
}
