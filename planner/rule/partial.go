package rule

import (
	"slices"

	"hardeasy/planner"
)

// Partial judges weeks in which some sessions have no place yet, for the solver.
// What does not depend on places (totals, the time before, phases) it takes from the
// plan as it is.
//
// Its verdicts on an incomplete week are a lower bound of a Judge's score of any week
// that it can become, if the rules keep their promises (see Placing). It must not be
// used by two goroutines at once.
type Partial struct {
	suite    Suite
	plan     *planner.Plan
	in       Within
	from     int      // the first week that is judged
	passes   []Pass   // one a week, with all that is known of the whole week
	repeats  []bool   // per week: see Repeats
	asked    [][]bool // per week and rule: what it says may depend on the arrangement
	rulings  rulings
	doubles  bool  // the plan may have marked doubles
	clashes  []int // indices of rules in the suite, by what they promise; those that are Daily silence others there
	lones    []int
	bounded  []int
	floors   []int     // those of bounded that have a Floor
	dated    dependent // those that are Dated
	ordered  dependent // those that are Ordered or Daily
	scratch  []Verdict // of one rule
	judge    Judge
	constant Score
}

// Within is what a search may change: the weeks whose sessions move. Those
// next to them are judged, too.
type Within struct {
	From, To int
	Across   bool // sessions may change weeks, so that the content of weeks changes too
}

// NewPartial is a Partial for a plan, which must not change while it is in use.
func NewPartial(suite Suite, plan *planner.Plan, in Within) *Partial {
	p := &Partial{suite: suite, plan: plan, in: in, from: max(0, in.From-1)}
	n := min(in.To+1, len(plan.Weeks)-1) - p.from + 1
	p.passes, p.repeats, p.asked = make([]Pass, n), make([]bool, n), make([][]bool, n)
	p.rulings.read(suite, plan.Rulings)
	p.judge.Suite, p.judge.Immutable = suite, true
	p.doubles = hasDoubles(plan)
	for index, r := range suite {
		switch {
		case r.Placing.how == byDay:
			p.clashes = append(p.clashes, index)
		case r.Run == nil || r.Span == Whole || len(r.DependsOn) > 0 || len(r.YieldsOnDate) > 0 || !p.yieldsToPairs(r):
		case r.Placing.how == byPair && r.placesAreHits():
			p.clashes = append(p.clashes, index)
		case len(r.YieldsTo) > 0:
		case r.Placing.how == byOne && r.placesAreHits():
			p.lones = append(p.lones, index)
		case (r.Floor != nil || r.Placing.how == byGrowth) && !in.Across:
			p.bounded = append(p.bounded, index)
			if r.Floor != nil {
				p.floors = append(p.floors, index)
			}
		}
	}
	p.dated = p.find(byDate)
	p.ordered = p.find(byOrder, byDay)
	whole := Judge{Suite: suite, Immutable: true}
	for i := range p.passes {
		w := p.from + i
		p.repeats[i] = Repeats(plan, w)
		p.asked[i] = p.whatMoves(in, w)
		pass := &p.passes[i]
		whole.unweighed = p.asked[i]
		p.constant = p.constant.Plus(whole.Score(plan, w))
		pass.setWeek(plan, w)
		pass.Book = whole.pass.Book
		pass.Past()
		pass.Sum()
		pass.Light()
	}
	return p
}

// score is that of the rules in asked, for a week.
func (p *Partial) score(plan *planner.Plan, i int) Score {
	p.judge.only = p.asked[i]
	if !p.in.Across && len(p.plan.Spans) == 0 { // the time before a week does not depend on places
		p.judge.frozen = &p.passes[i]
	}
	return p.judge.Score(plan, p.from+i)
}

// whatMoves has true for each rule whose report on the week may change when sessions
// of it or of the weeks next to it are moved.
func (p *Partial) whatMoves(in Within, w int) []bool {
	asked := make([]bool, len(p.suite))
	inside := w >= in.From && w <= in.To
	strides := inside && hasStrides(p.plan.Weeks[w].Sessions)
	for index, r := range p.suite {
		switch {
		case r.Run == nil || r.Span == Whole:
			continue
		case in.Across:
			asked[index] = true
		case !inside && !p.looksFurther(r):
			// The rule looks at one week, and nothing moves in this one.
		default:
			asked[index] = len(p.plan.Spans) > 0 || r.Placing.how == byStrides && strides || r.Placing.how != byContent && r.Placing.how != byStrides
		}
		for _, id := range slices.Concat(r.DependsOn, r.YieldsOnDate) {
			asked[index] = asked[index] || asked[p.suite.index(id)]
		}
	}
	// A rule needs the reports of those that it depends on. Those come earlier in the
	// suite, so one way back through it is enough.
	for index := len(asked) - 1; index >= 0; index-- {
		if r := p.suite[index]; asked[index] {
			for _, id := range slices.Concat(r.DependsOn, r.YieldsTo, r.YieldsOnDate, r.Hears) {
				asked[p.suite.index(id)] = true
			}
		}
	}
	return asked
}

// looksFurther reports whether a rule looks further than a week, or one that it yields to,
// depends on or hears.
func (p *Partial) looksFurther(r *Rule) bool {
	if r.Span != Day && r.Span != Week {
		return true
	}
	for _, ids := range [...][]string{r.DependsOn, r.YieldsTo, r.YieldsOnDate, r.Hears} {
		for _, id := range ids {
			if p.looksFurther(p.suite[p.suite.index(id)]) {
				return true
			}
		}
	}
	return false
}

// hasDoubles reports whether runs of a plan are marked to be two halves of one.
func hasDoubles(plan *planner.Plan) bool {
	for w := range plan.Weeks {
		for i := range plan.Weeks[w].Sessions {
			if plan.Weeks[w].Sessions[i].Double {
				return true
			}
		}
	}
	return false
}

func hasStrides(sessions []planner.Session) bool {
	for i := range sessions {
		if IsStrides(&sessions[i]) {
			return true
		}
	}
	return false
}

// yieldsToPairs reports whether the rule yields only to rules about pairs, which may do
// so themselves, so that the pair alone decides whether it yields. For one that is Daily
// it does so more often alone than among others.
func (p *Partial) yieldsToPairs(r *Rule) bool {
	for _, id := range r.YieldsTo {
		cause := p.suite[p.suite.index(id)]
		if cause.Placing.how == byDay && !p.doubles {
			continue
		}
		if cause.Placing.how != byPair || len(cause.DependsOn)+len(cause.YieldsOnDate) > 0 || !p.yieldsToPairs(cause) {
			return false
		}
	}
	return true
}

// Constant is the part of the score that is the same wherever the sessions stand.
func (p *Partial) Constant() Score { return p.constant }

// Score is a Judge's score of all the judged weeks of a plan that differs from that
// of NewPartial only in where its sessions stand.
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

// Lone appends the verdicts on a single session of week w.
func (p *Partial) Lone(verdicts []Verdict, w int, a *Item) []Verdict {
	if a.Skipped() {
		return verdicts
	}
	pass := p.showOnly(w, a)
	for _, index := range p.lones {
		if p.suite[index].Placing.of(a.Kind) {
			verdicts = p.ask(verdicts, pass, index, nil)
		}
	}
	return verdicts
}

// Clashes reports whether any rule may report two sessions that many days apart as a pair.
//
//go:noinline
func (p *Partial) Clashes(a, b Kind, days int) bool {
	for _, index := range p.clashes {
		if p.suite[index].Placing.between(a, b, days) {
			return true
		}
	}
	return false
}

// Repeats is by how many days the sessions of week w come again, in the plan's time: -7
// and 7 as if the week had come before, and as if it came again. 0 = it does not, or a
// week that is there decides. In a plan of one week the pairs across both borders are the
// same, and the first has them.
func (p *Partial) Repeats(w int) (days int) {
	switch {
	case w < 0 || w >= len(p.plan.Weeks) || !Repeats(p.plan, w):
		return 0
	case w == 0:
		return -7
	}
	return 7
}

// Again is an item of a repeat, so many days away.
func (i Item) Again(days int) Item {
	i.Week, i.Day, i.Repeat = i.Week+days/7, i.Day+days, true
	i.Start, i.End = i.Start+days*1440, i.End+days*1440
	return i
}

// Clash appends the verdicts of week w on two sessions, a before b. One of them may be of
// a repeat. Of strides it has none: whether they are a session or a part of a run beside them
// takes a third one to know.
func (p *Partial) Clash(verdicts []Verdict, w int, a, b *Item) []Verdict {
	if IsStrides(a.Session) || IsStrides(b.Session) || a.Skipped() || b.Skipped() {
		return verdicts
	}
	pass := p.showOnly(w, a, b)
	for _, index := range p.clashes {
		switch r := p.suite[index]; {
		case r.Placing.between(a.Kind, b.Kind, b.Day-a.Day):
			verdicts = p.ask(verdicts, pass, index, nil)
		case r.Placing.how == byDay && a.Day == b.Day:
			p.scratch = p.ask(p.scratch[:0], pass, index, nil)
		}
	}
	return verdicts
}

// Bounds appends lower bounds of what the remaining rules say of week w. The placed
// sessions of it and of its neighbours are in time order, each at the start of its
// slot; unplaced are those that are still to be placed in week w.
func (p *Partial) Bounds(verdicts []Verdict, w int, placed []Item, unplaced *Unplaced) []Verdict {
	p.EachBound(w, placed, unplaced, func(s Verdict) bool {
		verdicts = append(verdicts, s)
		return true
	})
	return verdicts
}

// EachBound yields the verdicts of Bounds one by one until yield returns false. The
// rule at which it stopped is asked first the next time.
func (p *Partial) EachBound(w int, placed []Item, unplaced *Unplaced, yield func(Verdict) bool) {
	p.setPlaced(w, placed)
	p.askEach(p.bounded, w, unplaced, yield)
}

// EachFloor is EachBound of only those rules that have a Floor. They count days, so
// sessions may stand at any time of their day.
func (p *Partial) EachFloor(w int, placed []Item, unplaced *Unplaced, yield func(Verdict) bool) {
	p.setPlaced(w, placed)
	p.askEach(p.floors, w, unplaced, yield)
}

// dependent are rules with those that they yield to, depend on or hear.
type dependent struct {
	is  []bool // per rule: it is one of them
	all []int  // those, and the rules that they ask, in their order; empty = there are none
}

// find finds the rules that promise one of some things.
func (p *Partial) find(promises ...how) dependent {
	d := dependent{is: make([]bool, len(p.suite))}
	asked := make([]bool, len(p.suite))
	for index := len(p.suite) - 1; index >= 0; index-- {
		r := p.suite[index]
		d.is[index] = slices.Contains(promises, r.Placing.how) && !p.in.Across
		if asked[index] = asked[index] || d.is[index]; asked[index] {
			for _, id := range slices.Concat(r.DependsOn, r.YieldsTo, r.YieldsOnDate, r.Hears) {
				asked[p.suite.index(id)] = true
			}
		}
	}
	for index, is := range asked {
		if is {
			d.all = append(d.all, index)
		}
	}
	return d
}

// EachDated yields what the rules that are Dated say of week w, once all sessions of it and
// of its neighbours have their dates. They may stand at any time of their day.
func (p *Partial) EachDated(w int, placed []Item, yield func(Verdict) bool) {
	p.askAll(&p.dated, w, placed, yield)
}

// EachOrder yields what the rules that are Ordered or Daily say of week w, once all sessions
// of it and of its neighbours have their places. When those of one date change places within
// it, it changes by the same whatever the others do.
func (p *Partial) EachOrder(w int, placed []Item, yield func(Verdict) bool) {
	p.askAll(&p.ordered, w, placed, yield)
}

// askAll yields the verdicts of rules that may depend on others.
func (p *Partial) askAll(d *dependent, w int, placed []Item, yield func(Verdict) bool) {
	if len(d.all) == 0 {
		return
	}
	p.setPlaced(w, placed)
	pass := &p.passes[w-p.from]
	pass.reported.reset()
	for _, index := range d.all {
		r := p.suite[index]
		if pass.reported.anyOf(r.DependsOn) {
			continue
		}
		mark := len(pass.reported.hits)
		p.scratch = p.ask(p.scratch[:0], pass, index, nil)
		if len(pass.reported.hits) > mark {
			pass.reported.fired = append(pass.reported.fired, r)
		}
		for _, v := range p.scratch {
			if d.is[index] && !yield(v) {
				return
			}
		}
	}
}

// askEach yields the verdicts of some rules until yield returns false. These rules do
// not depend on each other, so their order is free.
func (p *Partial) askEach(indices []int, w int, unplaced *Unplaced, yield func(Verdict) bool) {
	pass := &p.passes[w-p.from]
	for i, index := range indices {
		pass.reported.reset()
		p.scratch = p.ask(p.scratch[:0], pass, index, unplaced)
		for _, v := range p.scratch {
			if !yield(v) {
				copy(indices[1:i+1], indices[:i])
				indices[0] = index
				return
			}
		}
	}
}

// setPlaced shows the pass of week w all placed sessions.
func (p *Partial) setPlaced(w int, placed []Item) {
	pass := &p.passes[w-p.from]
	pass.items = pass.items[:0]
	repeats := p.repeats[w-p.from]
	if repeats && w == 0 {
		pass.showWeek(placed, w, w-1)
	} else {
		pass.showWeek(placed, w-1, w-1)
	}
	pass.from = len(pass.items)
	pass.showWeek(placed, w, w)
	pass.to = len(pass.items)
	if repeats && w == len(p.plan.Weeks)-1 {
		pass.showWeek(placed, w, w+1)
	} else {
		pass.showWeek(placed, w+1, w+1)
	}
	pass.show(false)
}

// showWeek shows the sessions of week from as those of week w.
func (p *Pass) showWeek(placed []Item, from, w int) {
	for i := range placed {
		if placed[i].Week != from {
			continue
		}
		now := placed[i]
		if from != w {
			now = now.Again(7 * (w - from))
		}
		now.relativeTo(p.Week)
		p.add(now)
	}
}

// showOnly shows the pass of week w only some sessions, in time order.
func (p *Partial) showOnly(w int, items ...*Item) *Pass {
	pass := &p.passes[w-p.from]
	pass.items, pass.from, pass.to = pass.items[:0], 0, 0
	for _, it := range items {
		if it.Week < w {
			pass.from++
		}
		pass.items = append(pass.items, *it)
		pass.items[len(pass.items)-1].relativeTo(w)
		if it.Week <= w {
			pass.to = len(pass.items)
		}
	}
	pass.to = max(pass.to, pass.from)
	pass.show(true)
	pass.reported.reset()
	return pass
}

// relativeTo converts the item's time from the plan's to that of a week: it counts
// from the Monday of that week.
func (i *Item) relativeTo(week int) {
	i.Day -= 7 * week
	i.Start -= 7 * 1440 * week
	i.End -= 7 * 1440 * week
}

// ask appends the verdicts of one rule, the highest severity last.
func (p *Partial) ask(verdicts []Verdict, pass *Pass, index int, unplaced *Unplaced) []Verdict {
	r := p.suite[index]
	if !p.asked[pass.Week-p.from][index] {
		return verdicts
	}
	decided := p.rulings.about(index, pass.Week)
	if decided.mute || lacks(r, pass) {
		return verdicts
	}
	pass.showTo(r)
	pass.current, pass.reported.mark = r, len(pass.reported.hits)
	if r.Floor != nil && unplaced != nil {
		r.Floor(pass, unplaced)
	} else {
		r.Run(pass)
	}
	hits := pass.reported.hits[pass.reported.mark:]
	if len(hits) == 0 || decided.reason != "" {
		return verdicts
	}
	decided.grade(hits)
	sum := r.weigh(hits)
	for at := Advice; at <= Error; at++ {
		if weight := sum.At(at); weight > 0 {
			verdicts = append(verdicts, Verdict{index, pass.Week, at, weight})
		}
	}
	return verdicts
}

// ItemOf is a session as an Item in the plan's time: days and minutes count from the
// Monday of the first week, and it starts when the athlete's slot does.
func ItemOf(s *planner.Session, a *planner.Athlete, week int) Item {
	it := new(seenWeek).item(s)
	day := 7*week + int(s.Day)
	it.Week, it.Day, it.Start = week, day, day*1440+a.Times[s.Slot]
	it.End = it.Start + it.Minutes
	return it
}
