package rule

// Placing is what a rule promises about where sessions stand, for those who
// search through arrangements of them. A search asks every rule about every
// finished week, so a rule that promises nothing costs time and no truth; what
// is promised lets a search give up on weeks long before they are finished.
// Package rules holds every promise against random weeks.
//
// The promises are about a plan whose sessions move within their weeks and
// whose races and logged sessions stay where they are.
type Placing struct {
	how  how
	a, b Kind
	days int
}

type how uint8

const (
	byAnything how = iota // nothing is promised: the zero value, and the safe one
	byContent
	byStrides
	byOne
	byPair
	byGrowth
)

// Content: what the rule says of a week depends on the sessions that the weeks
// hold, not on where in their weeks those stand; only after load.LongReach
// weeks a day may still decide what is past.
func Content() Placing { return Placing{how: byContent} }

// ButStrides is Content in weeks without strides: strides on the date of
// another run are a part of it.
func ButStrides() Placing { return Placing{how: byStrides} }

// Grows: a further session in a week never makes the rule say less of it,
// whatever that session pushes back. Less is a lower severity, or the same with
// less beyond the bare finding.
func Grows() Placing { return Placing{how: byGrowth} }

// Lone is a rule each of whose hits is about one session of the kinds, and is
// made whatever else the week holds. It has no say about other sessions.
func Lone(k Kind) Placing { return Placing{how: byOne, a: k} }

// Clash is a rule each of whose hits is about two sessions, one of kind a and
// one of kind b, on the same date or up to so many days apart, and is made
// whatever else the weeks hold, as long as neither of the two is strides. The
// two stand in the week in view, or the earlier one in the week before. It
// says nothing of other pairs, nor of single sessions.
func Clash(a, b Kind, days int) Placing { return Placing{how: byPair, a: a, b: b, days: days} }

// Apart says that the rule may speak about sessions on different days as a pair.
func (p Placing) Apart() bool { return p.how == byPair && p.days > 0 }

// Of says whether the rule may speak about a session of these classes alone.
func (p Placing) of(k Kind) bool { return p.how == byOne && k&p.a != 0 }

// between says whether the rule may speak about two sessions some days apart.
func (p Placing) between(a, b Kind, days int) bool {
	return p.how == byPair && days <= p.days && (a&p.a != 0 && b&p.b != 0 || a&p.b != 0 && b&p.a != 0)
}
