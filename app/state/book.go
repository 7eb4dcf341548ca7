package state

import "hardeasy/planner/rule"

// Book is what the person looks at on the rules screen. The zero value shows
// every rule.
type Book struct {
	Open    string // id of the rule that stands open
	Find    string // what is searched for
	Page    BookPage
	Area    AreaFilter
	Coach   Coach
	Only    Only
	Filters bool // the filters stand open, where there is little room
}

// BookPage is one of the pages of the rules screen.
type BookPage uint8

const (
	RulesPage BookPage = iota
	SchoolsPage
	CostsPage
)

// AreaFilter is 1 + a rule.Area; 0 = all of them.
type AreaFilter uint8

// Only is what the plan makes of rules.
type Only uint8

const (
	AllRules    Only = iota
	SpokenRules      // that speak in the plan
	SilentRules      // that could not be checked for lack of data
	TunedRules       // that the person decided about
	OnlyEnd
)

// Messages about the book alone.
type (
	// ToggleRule opens a rule, or closes it when it stands open.
	ToggleRule    struct{ ID string }
	SearchRules   struct{ Text string }
	TurnBook      struct{ To BookPage }
	FilterArea    struct{ To AreaFilter }
	FilterCoach   struct{ To Coach }
	FilterOnly    struct{ To Only }
	ToggleFilters struct{}
	ClearFilters  struct{}
)

func (msg ToggleRule) on(b *Book) []Effect {
	if b.Open == msg.ID {
		msg.ID = ""
	}
	b.Open = msg.ID
	return nil
}

func (msg SearchRules) on(b *Book) []Effect {
	b.Find = msg.Text
	return nil
}

func (msg TurnBook) on(b *Book) []Effect {
	b.Page = min(msg.To, CostsPage)
	return nil
}

func (msg FilterArea) on(b *Book) []Effect {
	b.Area = min(msg.To, AreaFilter(rule.Health)+1)
	return nil
}

func (msg FilterCoach) on(b *Book) []Effect {
	b.Coach = min(msg.To, Coaches-1)
	return nil
}

func (msg FilterOnly) on(b *Book) []Effect {
	b.Only = min(msg.To, OnlyEnd-1)
	return nil
}

func (ToggleFilters) on(b *Book) []Effect {
	b.Filters = !b.Filters
	return nil
}

func (ClearFilters) on(b *Book) []Effect {
	b.showAll()
	return []Effect{Focus{"[data-screen='rules'] input[type='search']"}}
}

// showAll shows all rules again.
func (b *Book) showAll() { *b = Book{Open: b.Open, Filters: b.Filters} }
