package rulebook_test

import (
	"maps"
	"slices"
	"testing"

	"hardeasy/internal/testsize"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
)

// What the rules promise about places (rule.Placing) holds on random weeks:
// with neighbours, sessions that push others back, rulings, exercises, logs.
func TestPlacings(t *testing.T) {
	for seed := range uint64(testsize.Of(600)) {
		r := seeded(seed)
		today := r.season()
		const w = 1
		if !r.varies(&today) {
			continue
		}
		next := r.shuffled(today, w)
		for _, one := range rulebook.Suite {
			if one.Run == nil {
				continue
			}
			suite := causesOf(one)
			strides := hasStrides(&today, w)
			partial := rule.NewPartial(suite, &today, rule.Within{From: w, To: w})
			was, is := around(suite, &today, w), around(suite, &next, w)
			if got := partial.Score(&next); got != is {
				t.Errorf("seed %d: %s: %v is said to weigh %v", seed, one.ID, is, got)
			}
			for _, v := range [...]int{w - 1, w + 1} {
				if !looksFurther(suite) && scoreOf(suite, &today, v) != scoreOf(suite, &next, v) {
					t.Errorf("seed %d: %s looks further than a week", seed, one.ID)
				}
			}
			switch p := one.Placing; {
			case (p == rule.Content() || p == rule.ButStrides()) && len(today.Spans) > 0:
			case p == rule.Content(), p == rule.ButStrides() && !strides:
				if was != is {
					t.Errorf("seed %d: %s depends on more than content: %v, was %v", seed, one.ID, is, was)
				}
			case p == rule.Dated():
				if at := around(suite, atOnce(next, w), w); at != is {
					t.Errorf("seed %d: %s depends on more than dates: %v, was %v", seed, one.ID, at, is)
				}
			case len(suite) > 1:
				// Its bound is held together with that of its causes, below.
			default:
				r.floors(t, seed, one, partial, &next, w, is)
			}
		}
		if t.Failed() {
			return
		}
	}
}

// atOnce is a plan whose sessions of a week all stand in the morning of their days.
func atOnce(p planner.Plan, w int) *planner.Plan {
	p.Weeks = slices.Clone(p.Weeks)
	p.Weeks[w].Sessions = slices.Clone(p.Weeks[w].Sessions)
	for i := range p.Weeks[w].Sessions {
		p.Weeks[w].Sessions[i].Slot = planner.AM
	}
	return &p
}

// looksFurther reports whether a rule looks further than a week.
func looksFurther(suite rule.Suite) bool {
	return slices.ContainsFunc(suite, func(r *rule.Rule) bool { return r.Span != rule.Day && r.Span != rule.Week })
}

// floors takes sessions out of a week, one after the other: no bound rises,
// and all stay below what is said of the whole week.
func (r random) floors(t *testing.T, seed uint64, one *rule.Rule, partial *rule.Partial, plan *planner.Plan, w int, whole rule.Score) {
	items := itemsOf(plan)
	var left []rule.Item
	above := whole
	for {
		var said []rule.Verdict
		for v := w - 1; v <= w+1; v++ {
			said = partial.Bounds(said, v, items, r.unplaced(left, items, v))
		}
		sum := partial.Constant().Plus(weighed(said))
		if above.Better(sum) {
			t.Fatalf("seed %d: %s says %v of a part of a week and %v of more of it", seed, one.ID, sum, above)
		}
		if one.Floor == nil { // floors know more of some weeks than of others
			above = sum
		}
		movable := slices.DeleteFunc(r.Perm(len(items)), func(i int) bool { return items[i].Week != w || stays(items[i].Session) })
		if len(movable) == 0 {
			return
		}
		left = append(left, items[movable[0]])
		items = slices.Delete(items, movable[0], movable[0]+1)
	}
}

// unplaced are those sessions that are left. As many as can be may go anywhere.
func (r random) unplaced(left, stand []rule.Item, w int) *rule.Unplaced {
	var unplaced rule.Unplaced
	for _, it := range left {
		if it.Week == w {
			unplaced.Items = append(unplaced.Items, it)
			unplaced.Days = append(unplaced.Days, uint8(r.IntN(1<<7))|1<<(it.Day-7*w))
		}
	}
	// They will stand where they were taken from, and there is no more room.
	for _, it := range unplaced.Items {
		if !it.Is(rule.Micro) {
			unplaced.Free[it.Day-7*w]++
		}
	}
	var busy [7]bool
	for _, it := range append(slices.Clone(stand), unplaced.Items...) {
		if it.Week == w && !it.Is(rule.Micro) {
			busy[it.Day-7*w] = true
		}
	}
	unplaced.Every = !slices.Contains(busy[:], false)
	if r.IntN(2) == 0 {
		unplaced.Every = false
	}
	for d := range unplaced.Free {
		unplaced.Free[d] += r.IntN(2)
	}
	return &unplaced
}

// A rule with a Floor counts days: to it they may stand in any order. The solver
// keeps what it found of some days for all orders of them.
func TestFloorsKnowNoOrder(t *testing.T) {
	said := 0
	for seed := range uint64(testsize.Of(600)) {
		r := seeded(seed)
		today := r.season()
		const w = 1
		if !r.varies(&today) {
			continue
		}
		order := r.Perm(7)
		turned := func(items []rule.Item) []rule.Item {
			items = slices.Clone(items)
			for i := range items {
				if it := &items[i]; it.Week == w {
					day := order[it.Day-7*w] + 7*w
					it.Start, it.End = it.Start+(day-it.Day)*1440, it.End+(day-it.Day)*1440
					it.Day = day
				}
			}
			slices.SortStableFunc(items, func(a, b rule.Item) int { return a.Day - b.Day })
			return items
		}
		var stand, left []rule.Item
		for _, it := range itemsOf(&today) {
			if it.Week == w && !stays(it.Session) && r.IntN(3) == 0 {
				left = append(left, it)
			} else {
				stand = append(stand, it)
			}
		}
		unplaced := r.unplaced(left, stand, w)
		other := rule.Unplaced{Items: unplaced.Items, Every: unplaced.Every}
		for d, n := range unplaced.Free {
			other.Free[order[d]] = n
		}
		for _, days := range unplaced.Days {
			now := uint8(0)
			for d, to := range order {
				now |= days >> d & 1 << to
			}
			other.Days = append(other.Days, now)
		}
		partial := rule.NewPartial(rulebook.Suite, &today, rule.Within{From: w, To: w})
		was, is := floorsOf(partial, w, stand, unplaced), floorsOf(partial, w, turned(stand), &other)
		if !maps.Equal(was, is) {
			t.Fatalf("seed %d: floors say %v, and %v when the days are put in the order %v", seed, was, is, order)
		}
		said += len(was)
	}
	if said < testsize.Of(100) {
		t.Errorf("only %d floors said something", said)
	}
}

func floorsOf(p *rule.Partial, w int, stand []rule.Item, unplaced *rule.Unplaced) map[int]rule.Verdict {
	all := map[int]rule.Verdict{}
	p.EachFloor(w, stand, unplaced, func(s rule.Verdict) bool {
		all[s.Rule] = s
		return true
	})
	return all
}

// Rules about single sessions and about pairs say of a week what they say of
// its sessions and pairs.
func TestPairsAreAll(t *testing.T) {
	for seed := range uint64(testsize.Of(600)) {
		r := seeded(seed)
		today := r.season()
		const w = 1
		if !r.varies(&today) {
			continue
		}
		next := r.shuffled(today, w)
		partial := rule.NewPartial(rulebook.Suite, &today, rule.Within{From: w, To: w})
		laid := laidOut(&next)
		for place, one := range rulebook.Suite {
			if one.Run == nil {
				continue
			}
			suite := causesOf(one)
			var said []rule.Verdict
			for i := range laid {
				a := &laid[i]
				if a.Week == w {
					said = append(said, of(place, partial.Lone(nil, w, a))...)
				}
				for j := i + 1; j < len(laid); j++ {
					b := &laid[j]
					if b.Week == w && a.Week >= w-1 && a.Session.Type != catalog.RunStrides && b.Session.Type != catalog.RunStrides {
						said = append(said, of(place, partial.Clash(nil, w, a, b))...)
					}
				}
			}
			if len(said) == 0 {
				continue
			}
			got, want := weighed(said), alone(suite, one, &next, w)
			strides := slices.ContainsFunc(laid, func(it rule.Item) bool { return it.Session.Type == catalog.RunStrides })
			if want.Better(got) || got != want && !strides && !pushed(laid) && !yieldsToDaily(one) {
				t.Fatalf("seed %d: %s: the pairs weigh %v, the week %v", seed, one.ID, got, want)
			}
		}
	}
}

// yieldsToDaily reports whether a rule may say more of a pair among others than of it alone.
func yieldsToDaily(one *rule.Rule) bool {
	return slices.ContainsFunc(causesOf(one), func(r *rule.Rule) bool { return r.Placing == rule.Daily() })
}

// A rule that is Daily says of a week what it says of its dates, and of two sessions that
// it names what it says of them alone, when its causes are silent.
func TestDaily(t *testing.T) {
	pairs := 0
	for seed := range uint64(testsize.Of(4000)) {
		r := seeded(seed)
		today := r.season()
		const w = 1
		if !r.varies(&today) {
			continue
		}
		next := r.shuffled(today, w)
		if spillsDays(&next) {
			continue // it pushes what stands on the next date
		}
		only := func(keep func(*planner.Session) bool) *planner.Plan {
			p := next
			p.Weeks = slices.Clone(p.Weeks)
			p.Weeks[w].Sessions = slices.DeleteFunc(slices.Clone(p.Weeks[w].Sessions), func(s planner.Session) bool { return !keep(&s) })
			return &p
		}
		for _, one := range rulebook.Suite {
			if one.Placing != rule.Daily() {
				continue
			}
			suite, free := causesOf(one), *one
			free.YieldsTo, free.YieldsOnDate = nil, nil
			var sum rule.Score
			for d := planner.Mon; d <= planner.Sun; d++ {
				sum = sum.Plus(alone(suite, one, only(func(s *planner.Session) bool { return s.Day == d }), w))
			}
			if want := alone(suite, one, &next, w); sum != want {
				t.Fatalf("seed %d: %s: the dates weigh %v, the week %v", seed, one.ID, sum, want)
			}
			for _, f := range suite.Check(&next, w).Findings {
				for _, pair := range f.Pairs {
					if f.Rule != one || pair.B == 0 {
						continue
					}
					both := only(func(s *planner.Session) bool { return s.ID == pair.A || s.ID == pair.B })
					if slices.ContainsFunc(both.Weeks[w].Sessions, func(s planner.Session) bool { return s.Double }) {
						continue
					}
					pairs++
					if scoreOf(rule.Suite{&free}, both, w) == (rule.Score{}) {
						t.Fatalf("seed %d: %s says nothing of %v alone", seed, one.ID, pair)
					}
				}
			}
		}
	}
	if pairs < testsize.Of(50) {
		t.Errorf("only %d pairs were named", pairs)
	}
}

// A rule that is Ordered or Daily counts each day for itself: when the sessions of a date
// change places within it, it changes by the same whatever those of another date do.
func TestDaysAreApart(t *testing.T) {
	changed := 0
	for seed := range uint64(testsize.Of(2000)) {
		r := seeded(seed)
		today := r.season()
		const w = 1
		if !r.varies(&today) {
			continue
		}
		today = r.shuffled(today, w)
		days := r.Perm(7)
		one, other := r.turned(today, w, planner.Weekday(days[0])), r.turned(today, w, planner.Weekday(days[1]))
		both := other
		both.Weeks = slices.Clone(other.Weeks)
		both.Weeks[w].Sessions = slices.Clone(other.Weeks[w].Sessions)
		for i := range both.Weeks[w].Sessions {
			if both.Weeks[w].Sessions[i].Day == planner.Weekday(days[0]) {
				both.Weeks[w].Sessions[i] = one.Weeks[w].Sessions[i]
			}
		}
		plans := [...]*planner.Plan{&today, &one, &other, &both}
		if slices.ContainsFunc(plans[:], spillsDays) {
			continue
		}
		for _, rules := range rulebook.Suite {
			if rules.Placing != rule.Ordered() && rules.Placing != rule.Daily() {
				continue
			}
			suite := causesOf(rules)
			var said [len(plans)]rule.Score
			for i, p := range plans {
				for v := w - 1; v <= w+1; v++ {
					said[i] = said[i].Plus(alone(suite, rules, p, v))
				}
			}
			if a, b := said[1].Minus(said[0]), said[3].Minus(said[2]); a != b {
				t.Fatalf("seed %d: %s changes by %v, and by %v beside another day", seed, rules.ID, a, b)
			} else if a != (rule.Score{}) {
				changed++
			}
		}
	}
	if changed < testsize.Of(20) {
		t.Errorf("only %d changes were seen", changed)
	}
}

// turned gives the sessions of a day other slots; their order in the list may not change.
func (r random) turned(p planner.Plan, w int, day planner.Weekday) planner.Plan {
	p.Weeks = slices.Clone(p.Weeks)
	sessions := slices.Clone(p.Weeks[w].Sessions)
	p.Weeks[w].Sessions = sessions
	var of []int
	for i := range sessions {
		if sessions[i].Day == day {
			of = append(of, i)
		}
	}
	for i, n := range r.Perm(len(of)) {
		if i < n {
			a, b := &sessions[of[i]], &sessions[of[n]]
			slotA, slotB := a.Slot, b.Slot
			*a, *b = *b, *a
			a.Slot, b.Slot = slotA, slotB
		}
	}
	return p
}

// spillsDays reports whether a session ends after midnight.
func spillsDays(p *planner.Plan) bool {
	return slices.ContainsFunc(laidOut(p), func(it rule.Item) bool { return it.End > (it.Day+1)*1440 })
}

// alone is what one rule weighs, its causes left out.
func alone(suite rule.Suite, one *rule.Rule, p *planner.Plan, w int) rule.Score {
	j, causes := rule.Judge{Suite: suite}, rule.Judge{Suite: suite[:len(suite)-1]}
	return j.Score(p, w).Minus(causes.Score(p, w))
}

// causesOf is the rule after those that silence it, and those that silence these.
func causesOf(one *rule.Rule) rule.Suite {
	suite := rule.Suite{one}
	for _, r := range slices.Backward(rulebook.Suite) {
		if slices.ContainsFunc(suite, func(of *rule.Rule) bool {
			return slices.Contains(slices.Concat(of.YieldsTo, of.YieldsOnDate, of.DependsOn, of.Hears), r.ID)
		}) {
			suite = slices.Insert(suite, 0, r)
		}
	}
	return suite
}

func of(place int, said []rule.Verdict) []rule.Verdict {
	return slices.DeleteFunc(said, func(s rule.Verdict) bool { return s.Rule != place })
}

// weighed adds up what is said, each rule once a week.
func weighed(said []rule.Verdict) (sum rule.Score) {
	for _, v := range said {
		sum.Charge(v.Severity, v.Weight)
	}
	return sum
}

func scoreOf(suite rule.Suite, p *planner.Plan, w int) rule.Score {
	j := rule.Judge{Suite: suite}
	return j.Score(p, w)
}

func around(suite rule.Suite, p *planner.Plan, w int) rule.Score {
	j := rule.Judge{Suite: suite}
	return j.Around(p, w)
}

// varies gives the plan three weeks at least, and reports whether it could.
func (r random) varies(p *planner.Plan) bool {
	return len(p.Weeks) >= 3 && len(p.Weeks[1].Sessions) > 0
}

// stays reports whether a session has its place for good.
func stays(s *planner.Session) bool {
	return s.Done || s.Type == catalog.RunRace || s.Log != planner.Log{}
}

func hasStrides(p *planner.Plan, w int) bool {
	return slices.ContainsFunc(p.Weeks[w].Sessions, func(s planner.Session) bool { return s.Type == catalog.RunStrides })
}

// shuffled puts the sessions of a week somewhere else in it.
func (r random) shuffled(p planner.Plan, w int) planner.Plan {
	sessions := slices.Clone(p.Weeks[w].Sessions)
	for _, s := range sessions {
		if stays(&s) {
			continue
		}
		var err error
		p, err = planner.Apply(p, planner.Move{Session: s.ID, To: planner.Place{
			Week: w, Day: planner.Weekday(r.IntN(7)), Slot: planner.Slot(r.IntN(planner.Slots)), Index: r.IntN(3),
		}})
		if err != nil {
			panic(err)
		}
	}
	return p
}

// itemsOf are the sessions of a plan at the times their slots begin.
func itemsOf(p *planner.Plan) (items []rule.Item) {
	for w := range p.Weeks {
		for i := range p.Weeks[w].Sessions {
			items = append(items, rule.ItemOf(&p.Weeks[w].Sessions[i], &p.Athlete, w))
		}
	}
	return items
}

// laidOut are they at the times they begin.
func laidOut(p *planner.Plan) []rule.Item {
	items := itemsOf(p)
	for i := 1; i < len(items); i++ {
		if it := &items[i]; items[i-1].End > it.Start {
			it.Start = items[i-1].End
			it.End = it.Start + it.Minutes
		}
	}
	return items
}

// pushed reports whether a session begins later than its slot.
func pushed(items []rule.Item) bool {
	for i := 1; i < len(items); i++ {
		if items[i].Start == items[i-1].End {
			return true
		}
	}
	return false
}
