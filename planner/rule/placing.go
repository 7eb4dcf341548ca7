package rule

// Placing is what a rule promises about how its hits depend on where sessions
// stand. The solver asks every rule about every complete week, so a rule that
// promises nothing is still judged correctly; a promise lets the solver reject a
// week before it is complete. The tests of package rulebook check every promise
// on random weeks.
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
	byAnything how = iota // no promise
	byContent
	byStrides
	byOne
	byPair
	byGrowth
	byOrder
	byDate
	byDay
)

// Content: what the rule says of a week depends on which sessions the weeks hold,
// not on their days and times. There are two exceptions. Where load.LongReach ends, a day
// may decide whether a session is inside it; and where the plan has spans, a rule of
// Span Season, or one that yields to it, may ask whether a session falls out in one.
func Content() Placing { return Placing{how: byContent} }

// ButStrides is Content for weeks without strides. Strides on the date of another
// run are a part of that run, so their day matters.
func ButStrides() Placing { return Placing{how: byStrides} }

// Grows: one more session in a week never makes the rule report less, even when it
// pushes back the start of others. Less is a lower severity, or the same severity
// with a lower weight.
func Grows() Placing { return Placing{how: byGrowth} }

// Ordered: each hit is about sessions of one date. Beside their order it depends on the dates
// of sessions alone.
func Ordered() Placing { return Placing{how: byOrder} }

// Dated: what the rule says depends on the dates of sessions, not on their times of day. So
// do the rules that it yields to, depends on or hears.
func Dated() Placing { return Placing{how: byDate} }

// Daily: each hit is about what stands on one date, and depends on nothing else but what its
// causes say of that. A hit about two sessions is reported of the two alone as well, where
// there are no marked doubles. So what is silent about a pair for this rule is silent about
// the pair alone, and the pair decides what is reported at least.
func Daily() Placing { return Placing{how: byDay} }

// Lone: each hit is about one session of the kinds and does not depend on what else
// the week holds. The rule reports nothing else.
func Lone(k Kind) Placing { return Placing{how: byOne, a: k} }

// Clash: each hit is about two sessions, one of kind a and one of kind b, on the
// same date or up to so many days apart. It does not depend on what else the weeks
// hold, unless one of the two is strides. Both are in the week in view, or the
// earlier one is in the week before. The rule reports nothing else.
func Clash(a, b Kind, days int) Placing { return Placing{how: byPair, a: a, b: b, days: days} }

// Apart reports whether the rule may report two sessions on different days as a pair.
func (p Placing) Apart() bool { return p.how == byPair && p.days > 0 }

// of reports whether the rule may report a single session of the kinds.
func (p Placing) of(k Kind) bool { return p.how == byOne && k&p.a != 0 }

// between reports whether the rule may report two sessions that many days apart.
func (p Placing) between(a, b Kind, days int) bool {
	return p.how == byPair && days <= p.days && (a&p.a != 0 && b&p.b != 0 || a&p.b != 0 && b&p.a != 0)
}
