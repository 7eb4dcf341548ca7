package state

import (
	"slices"
	"strings"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Book is what the person looks at on the rules screen. The zero value shows
// every rule.
type Book struct {
	Page    BookPage
	Area    AreaFilter
	Coach   Coach
	Only    Only
	Filters bool // the filters stand open, where there is little room
}

// BookPage is one of the two pages of the rules screen.
type BookPage uint8

const (
	RulesPage BookPage = iota
	SchoolsPage
)

// AreaFilter is 1 + a rule.Area; 0 = all of them.
type AreaFilter uint8

// Coach is who says so.
type Coach uint8

const (
	AnyCoach Coach = iota
	StrengthCoach
	Carlson
	Fitzgerald
	RunExperience
	Study  // one that was read
	OurOwn // nobody measured it
	Coaches
)

// Backs says whether the source is the coach's.
func (c Coach) Backs(s *rule.Source) bool {
	switch c {
	case AnyCoach:
		return true
	case Study:
		return s.Evidence == rule.Read
	case OurOwn:
		return s.Coach == rule.HardEasy
	}
	return c < Study && s.Coach == rule.StrengthCoach+rule.Coach(c-StrengthCoach)
}

// Only is what the plan makes of rules.
type Only uint8

const (
	AllRules    Only = iota
	SpokenRules      // that speak in the plan
	SilentRules      // that could not be checked for lack of data
	TunedRules       // that the person decided about
	OnlyEnd
)

// Tuning is how a rule is taken in a plan: as the rulebook has it, always at
// one severity, or not at all.
type Tuning uint8

const (
	AsWritten Tuning = iota
	AsError
	AsWarning
	AsAdvice
	Off
	Tunings
)

var tunedSeverity = [Tunings]string{AsError: "error", AsWarning: "warning", AsAdvice: "advice"}

// From the rules screen.
type (
	// ToggleRule opens a rule, or closes it when it stands open.
	ToggleRule struct{ ID string }
	// TuneRule decides about a rule for the whole plan.
	TuneRule struct {
		ID string
		To Tuning
	}
	// SeeRule shows the first week in which a rule speaks, with its sessions marked.
	SeeRule struct{ ID string }
	// UseSchool chooses a coaching school for the plan.
	UseSchool struct{ School planner.School }

	TurnBook      struct{ To BookPage }
	ShowSchools   struct{} // from another screen
	FilterArea    struct{ To AreaFilter }
	FilterCoach   struct{ To Coach }
	FilterOnly    struct{ To Only }
	ToggleFilters struct{}
	ClearFilters  struct{}
)

func readRules(m *Model, msg Msg) []Effect {
	r := &m.Book
	switch msg := msg.(type) {
	case ShowRule:
		return showRule(m, msg.ID)
	case ToggleRule:
		if m.Detail == msg.ID {
			msg.ID = ""
		}
		m.Detail = msg.ID
	case TuneRule:
		return tune(m, msg)
	case SeeRule:
		return seeRule(m, msg.ID)
	case UseSchool:
		if m.Plan.Athlete.School == msg.School || msg.School > planner.Consolidate {
			return nil
		}
		a := m.Plan.Athlete
		a.School = msg.School
		return do(m, words.UseSchool(msg.School), planner.SetAthlete{Athlete: a})
	case TurnBook:
		r.Page = min(msg.To, SchoolsPage)
	case ShowSchools:
		r.Page = SchoolsPage
		return []Effect{Go{RulesScreen}}
	case FilterArea:
		r.Area = min(msg.To, AreaFilter(rule.Health)+1)
	case FilterCoach:
		r.Coach = min(msg.To, Coaches-1)
	case FilterOnly:
		r.Only = min(msg.To, OnlyEnd-1)
	case ToggleFilters:
		r.Filters = !r.Filters
	case ClearFilters:
		unfiltered(m)
		return []Effect{Focus{"[data-screen='rules'] input[type='search']"}}
	}
	return nil
}

// unfiltered shows all rules again.
func unfiltered(m *Model) {
	m.Find = ""
	m.Book = Book{Filters: m.Book.Filters}
}

// showRule opens a rule that is spoken of elsewhere. The screen changes at
// once, so that there is something to put the keyboard on.
func showRule(m *Model, id string) []Effect {
	if _, ok := Suite.Find(id); !ok {
		return nil
	}
	route(m, string(RulesScreen))
	unfiltered(m)
	m.Detail = id
	return []Effect{Go{RulesScreen}, Focus{"[data-rule='" + id + "'] > summary"}}
}

// seeRule shows where a rule speaks first.
func seeRule(m *Model, id string) []Effect {
	for w := range m.Reports {
		for i := range m.Reports[w].Findings {
			if f := &m.Reports[w].Findings[i]; f.Rule.ID == id {
				showWeek(m, w)
				m.Focused = Focused{Rule: id, Week: f.Week}
				return []Effect{m.lookForFixes(), Go{WeekScreen}}
			}
		}
	}
	return nil
}

// Ruling is what the person decided about the rule for the whole plan.
func (m *Model) Ruling(id string) planner.Ruling {
	for _, r := range m.Plan.Rulings {
		if r.Rule == id && r.Week == 0 {
			return r
		}
	}
	return planner.Ruling{Rule: id}
}

// Tuning is how the rule is taken in the plan.
func (m *Model) Tuning(r *rule.Rule) Tuning {
	said := m.Ruling(r.ID)
	switch {
	case r.AlwaysOn:
		return AsWritten
	case said.Mute:
		return Off
	case said.Severity != "":
		return Tuning(slices.Index(tunedSeverity[:], said.Severity))
	}
	return AsWritten
}

// tune keeps the reason of an override of the whole plan.
func tune(m *Model, t TuneRule) []Effect {
	r, ok := Suite.Find(t.ID)
	if !ok || !Tunable(r) || t.To >= Tunings || m.Tuning(r) == t.To {
		return nil
	}
	next := m.Ruling(r.ID)
	next.Mute, next.Severity = t.To == Off, tunedSeverity[t.To]
	return do(m, words.Tuned(words.RuleTitle(r.ID), tunedSeverity[t.To], next.Mute), planner.SetRuling{Ruling: next})
}

// Tunable says whether a person may decide about the rule: not about one that
// is there for safety, and not about one that never speaks.
func Tunable(r *rule.Rule) bool { return !r.AlwaysOn && !r.Generator }

// Use is what a rule does in the plan.
type Use struct {
	Weeks     int           // in which it speaks
	Worst     rule.Severity // at which it speaks
	Unchecked int           // weeks in which it could not be checked
	Missing   []*rule.Need  // what it lacks there
}

// Uses tells of each rule that speaks or cannot.
func (m *Model) Uses() map[*rule.Rule]Use {
	uses := map[*rule.Rule]Use{}
	for w := range m.Reports {
		for i := range m.Reports[w].Findings {
			f := &m.Reports[w].Findings[i]
			u := uses[f.Rule]
			u.Weeks, u.Worst = u.Weeks+1, max(u.Worst, f.Severity)
			uses[f.Rule] = u
		}
		for _, n := range m.Reports[w].NotChecked {
			u := uses[n.Rule]
			u.Unchecked++
			for _, what := range n.Missing {
				if !slices.Contains(u.Missing, what) {
					u.Missing = append(u.Missing, what)
				}
			}
			uses[n.Rule] = u
		}
	}
	return uses
}

// Found are the rules that are looked for.
func (m *Model) Found(uses map[*rule.Rule]Use) map[*rule.Rule]bool {
	found := map[*rule.Rule]bool{}
	for _, r := range Suite {
		if m.passes(r, uses[r]) {
			found[r] = true
		}
	}
	return found
}

// passes says whether a rule is one of those that are looked for.
func (m *Model) passes(r *rule.Rule, use Use) bool {
	f := &m.Book
	switch {
	case f.Area != 0 && f.Area != AreaFilter(r.Area)+1,
		f.Only == SpokenRules && use.Weeks == 0,
		f.Only == SilentRules && use.Unchecked == 0,
		f.Only == TunedRules && m.Tuning(r) == AsWritten:
		return false
	}
	return slices.ContainsFunc(r.Sources, func(s rule.Source) bool { return f.Coach.Backs(&s) }) && mentions(r, m.Find)
}

// mentions says whether a rule's text has all words of what is searched for.
func mentions(r *rule.Rule, find string) bool {
	wanted := strings.Fields(strings.ToLower(find))
	if len(wanted) == 0 {
		return true
	}
	text := words.RuleProse(r.ID) + "\n" + r.ID
	for i := range r.Sources {
		text += "\n" + words.SourceWho(&r.Sources[i])
	}
	text = strings.ToLower(text)
	for _, word := range wanted {
		if !strings.Contains(text, word) {
			return false
		}
	}
	return true
}
