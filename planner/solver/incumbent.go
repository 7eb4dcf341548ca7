package solver

import "hardeasy/planner/rule"

// incumbent is the best arrangement so far. It alone asks the rules about whole
// weeks, and what it keeps they have judged.
type incumbent struct {
	builder
	scale *scale
	rules *rule.Partial
	adder *adder
	known known

	found bool
	score rule.Score // as the task counts it
	whole rule.Score // nothing left out
	at    []int8     // per class and spot: how many stand there
	asIs  bool       // it is today's arrangement, in its own order
	today rule.Score // of today's, nothing left out, when it may stay
}

func newIncumbent(m *model, rules *rule.Partial, a *adder) *incumbent {
	return &incumbent{builder: newBuilder(m), scale: newScale(m), rules: rules, adder: a, known: newKnown(m), at: make([]int8, len(m.classes)*len(m.spots))}
}

// consider judges an arrangement, and keeps it when it is the best.
func (b *incumbent) consider(at []int8) {
	if b.known.has(at) {
		return
	}
	whole := b.rules.Score(b.build(at))
	whole.Preference = b.scale.weigh(at)
	score := b.adder.flat(whole)
	if order := score.Compare(b.score); !b.found || order < 0 || order == 0 && whole.Better(b.whole) {
		b.found, b.asIs, b.score, b.whole = true, false, score, whole
		copy(b.at, at)
	}
}

// takeToday makes today's arrangement the first incumbent.
func (b *incumbent) takeToday(at []int8) {
	if b.known.has(at) {
		return
	}
	b.whole = b.rules.Score(b.m.plan)
	b.whole.Preference = b.scale.weigh(at)
	b.found, b.asIs, b.score, b.today = true, true, b.adder.flat(b.whole), b.whole
	copy(b.at, at)
}
