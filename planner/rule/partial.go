package rule

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// Partial judges weeks in which some sessions have no place yet: what a search
// for a better arrangement asks on its way. It knows the plan as it is today
// for all that does not depend on places: totals, the time before, phases.
//
// What it says of a part of a week is a lower bound of what a Judge says of
// any whole week that the part can become, as far as the rules' promises go
// (see Placing). It must not be used by two goroutines at once.
type Partial struct {
	suite    Suite
	plan     *planner.Plan
	in       Within
	from     int      // the first week that is judged
	passes   []Pass   // one a week, with all that is known of the whole week
	asked    [][]bool // per week and rule: what it says may depend on the arrangement
	rulings  rulings
	clashes  []int // rules by what they promise: their places in the suite
	lones    []int
	bounded  []int
	floors   []int // those of bounded that have one
	one      []Verdict
	judge    Judge
	constant Score
}

// Unplaced is what is known of the sessions of a week that have no place yet.
type Unplaced struct {
	Items []Item
	Days  []uint8 // per item: the days that it may still go to, bit 0 is Monday
	Free  [7]int  // per day: how many of them it takes at most, small ones (Micro) not counted
	Every bool    // every day will hold a session that is not small
}

// Verdict is what one rule says of one week.
type Verdict struct {
	Rule     int // place in the suite
	Week     int
	Severity Severity
	Weight   int // see Score.Charge
}

// Within is what a search may change: the weeks whose sessions move. Those
// next to them are judged, too.
type Within struct {
	From, To int
	Across   bool // sessions change weeks, so that no week's content stands still
}

// NewPartial looks at a plan. The plan must not change while it is in use.
func NewPartial(suite Suite, plan *planner.Plan, in Within) *Partial {
	p := &Partial{suite: suite, plan: plan, in: in, from: max(0, in.From-1)}
	n := min(in.To+1, len(plan.Weeks)-1) - p.from + 1
	p.passes, p.asked = make([]Pass, n), make([][]bool, n)
	p.rulings.read(suite, plan.Rulings)
	p.judge.Suite, p.judge.Steady = suite, true
	for place, r := range suite {
		switch {
		case r.Run == nil || len(r.DependsOn) > 0 || !p.yieldsToPairs(r):
		case r.Placing.how == byPair:
			p.clashes = append(p.clashes, place)
		case len(r.YieldsTo) > 0:
		case r.Placing.how == byOne:
			p.lones = append(p.lones, place)
		case (r.Floor != nil || r.Placing.how == byGrowth) && !in.Across:
			p.bounded = append(p.bounded, place)
			if r.Floor != nil {
				p.floors = append(p.floors, place)
			}
		}
	}
	whole := Judge{Suite: suite, Steady: true}
	for i := range p.passes {
		w := p.from + i
		p.asked[i] = p.whatMoves(in, w)
		pass := &p.passes[i]
		whole.light = p.asked[i]
		p.constant = p.constant.Plus(whole.Score(plan, w))
		pass.face(plan, w)
		pass.Book = whole.pass.Book
		pass.Past()
		pass.Sum()
		pass.Light()
		pass.LastFull()
	}
	return p
}

// score is what the rules that are asked say of a week.
func (p *Partial) score(plan *planner.Plan, i int) Score {
	p.judge.only = p.asked[i]
	if !p.in.Across { // the time before a week does not depend on places
		p.judge.frozen = &p.passes[i]
	}
	return p.judge.Score(plan, p.from+i)
}

// whatMoves are the rules that may say something else of the week when its
// sessions, or those of the weeks next to it, are placed in another way.
func (p *Partial) whatMoves(in Within, w int) []bool {
	asked := make([]bool, len(p.suite))
	inside := w >= in.From && w <= in.To
	strides := inside && hasStrides(p.plan.Weeks[w].Sessions)
	for place, r := range p.suite {
		switch {
		case r.Run == nil:
			continue
		case in.Across:
			asked[place] = true
		case !inside && (r.Span == Day || r.Span == Week):
			// It looks at nothing that moves.
		default:
			asked[place] = r.Placing.how == byStrides && strides || r.Placing.how != byContent && r.Placing.how != byStrides
		}
		for _, id := range r.DependsOn {
			asked[place] = asked[place] || asked[p.suite.index(id)]
		}
	}
	// A rule that is asked needs those that it listens to, and those theirs.
	for place := len(asked) - 1; place >= 0; place-- {
		if r := p.suite[place]; asked[place] {
			for _, id := range slices.Concat(r.DependsOn, r.YieldsTo, r.Hears) {
				asked[p.suite.index(id)] = true
			}
		}
	}
	return asked
}

func hasStrides(sessions []planner.Session) bool {
	for i := range sessions {
		if sessions[i].Type == catalog.RunStrides {
			return true
		}
	}
	return false
}

// yieldsToPairs says that whether the rule yields is decided by the pair that
// it speaks about.
func (p *Partial) yieldsToPairs(r *Rule) bool {
	for _, id := range r.YieldsTo {
		if cause := p.suite[p.suite.index(id)]; cause.Placing.how != byPair || len(cause.YieldsTo) > 0 {
			return false
		}
	}
	return true
}

// Constant is what is said wherever the sessions stand.
func (p *Partial) Constant() Score { return p.constant }

// Score is what a Judge says of the weeks of a plan that differs from today's
// in where its sessions stand.
func (p *Partial) Score(plan *planner.Plan) Score {
	for w := p.in.From; w <= p.in.To; w++ { // they may have been changed in place
		p.judge.pass.Book.ForgetWeek(w)
		p.judge.pass.seen.forget(w)
	}
	sum := p.constant
	for i := range p.passes {
		sum = sum.Plus(p.score(plan, i))
	}
	return sum
}

// Lone appends what is said of a single session of week w.
func (p *Partial) Lone(verdicts []Verdict, w int, a *Item) []Verdict {
	pass := p.show(w, a)
	for _, place := range p.lones {
		if p.suite[place].Placing.of(a.Kind) {
			verdicts = p.ask(verdicts, pass, place, nil)
		}
	}
	return verdicts
}

// Clashes says whether any rule may speak about two sessions so many days apart.
//
//go:noinline
func (p *Partial) Clashes(a, b Kind, days int) bool {
	for _, place := range p.clashes {
		if p.suite[place].Placing.between(a, b, days) {
			return true
		}
	}
	return false
}

// Clash appends what is said in week w of two sessions, a before b.
func (p *Partial) Clash(verdicts []Verdict, w int, a, b *Item) []Verdict {
	pass := p.show(w, a, b)
	for _, place := range p.clashes {
		if p.suite[place].Placing.between(a.Kind, b.Kind, b.Day-a.Day) {
			verdicts = p.ask(verdicts, pass, place, nil)
		}
	}
	return verdicts
}

// Bounds appends what the remaining rules are sure to say of week w, of which
// and of whose neighbours some sessions stand, in time order and at the times
// that their slots begin, and some are left to be placed in week w.
func (p *Partial) Bounds(verdicts []Verdict, w int, stand []Item, unplaced *Unplaced) []Verdict {
	p.EachBound(w, stand, unplaced, func(s Verdict) bool {
		verdicts = append(verdicts, s)
		return true
	})
	return verdicts
}

// EachBound yields what Bounds says, rule by rule, for those who may have
// heard enough. The rule that was enough is asked first the next time.
func (p *Partial) EachBound(w int, stand []Item, unplaced *Unplaced, yield func(Verdict) bool) {
	p.face(w, stand)
	p.askEach(p.bounded, w, unplaced, yield)
}

// EachFloor is EachBound of those rules alone that count days (Rule.Floor): for
// them sessions may stand at any time of their day.
func (p *Partial) EachFloor(w int, stand []Item, unplaced *Unplaced, yield func(Verdict) bool) {
	p.face(w, stand)
	p.askEach(p.floors, w, unplaced, yield)
}

// askEach lets some rules speak of a week, until one has said enough. They do
// not hear each other, so their order is free.
func (p *Partial) askEach(places []int, w int, unplaced *Unplaced, yield func(Verdict) bool) {
	pass := &p.passes[w-p.from]
	for i, place := range places {
		pass.heard.reset()
		if p.one = p.ask(p.one[:0], pass, place, unplaced); len(p.one) > 0 && !yield(p.one[0]) {
			copy(places[1:i+1], places[:i])
			places[0] = place
			return
		}
	}
}

// face lets the pass of week w see all sessions that stand.
func (p *Partial) face(w int, stand []Item) {
	pass := &p.passes[w-p.from]
	pass.All = pass.All[:0]
	pass.first = -1
	to := 0
	for i := range stand {
		if it := &stand[i]; it.Week >= w-1 && it.Week <= w+1 {
			if pass.first < 0 && it.Week >= w {
				pass.first = len(pass.All)
			}
			pass.All = append(pass.All, *it)
			now := &pass.All[len(pass.All)-1]
			now.turn(w)
			if n := len(pass.All); n > 1 && pass.All[n-2].End > now.Start {
				now.Start = pass.All[n-2].End
				now.End = now.Start + now.Minutes
			}
			if it.Week <= w {
				to = len(pass.All)
			}
		}
	}
	if pass.first < 0 {
		pass.first = len(pass.All)
	}
	pass.This = pass.All[pass.first:max(to, pass.first)]
}

// show lets the pass of week w see some sessions, in time order.
func (p *Partial) show(w int, items ...*Item) *Pass {
	pass := &p.passes[w-p.from]
	pass.All, pass.first = pass.All[:0], 0
	to := 0
	for _, it := range items {
		if it.Week < w {
			pass.first++
		}
		pass.All = append(pass.All, *it)
		pass.All[len(pass.All)-1].turn(w)
		if it.Week <= w {
			to = len(pass.All)
		}
	}
	pass.This = pass.All[pass.first:max(to, pass.first)]
	pass.heard.reset()
	return pass
}

// turn counts the item's time, which is that of the plan, from the Monday of a week.
func (i *Item) turn(week int) {
	i.Day -= 7 * week
	i.Start -= 7 * 1440 * week
	i.End -= 7 * 1440 * week
}

// ask lets one rule speak.
func (p *Partial) ask(verdicts []Verdict, pass *Pass, place int, unplaced *Unplaced) []Verdict {
	r := p.suite[place]
	if !p.asked[pass.Week-p.from][place] {
		return verdicts
	}
	decided := p.rulings.about(place, pass.Week)
	if decided.mute || lacks(r, pass) {
		return verdicts
	}
	pass.speaking, pass.heard.mark = r, len(pass.heard.hits)
	if r.Floor != nil {
		r.Floor(pass, unplaced)
	} else {
		r.Run(pass)
	}
	hits := pass.heard.hits[pass.heard.mark:]
	if len(hits) == 0 || decided.reason != "" {
		return verdicts
	}
	if decided.severity != Clear {
		for i := range hits {
			hits[i].Severity = decided.severity
		}
	}
	top, weight := weigh(hits)
	return append(verdicts, Verdict{place, pass.Week, top, weight})
}

// ItemOf is a session in the plan's time: days and minutes count from the
// Monday of the first week, and its slot begins when the athlete says.
func ItemOf(s *planner.Session, a *planner.Athlete, week int) Item {
	it := new(seenWeek).item(s)
	day := 7*week + int(s.Day)
	it.Week, it.Day, it.Start = week, day, day*1440+a.Times[s.Slot]
	it.End = it.Start + it.Minutes
	return it
}
