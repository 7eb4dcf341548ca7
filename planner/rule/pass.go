package rule

import (
	"iter"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
)

// Item is a session with its time in the week.
type Item struct {
	ID      planner.SessionID
	Session *planner.Session
	Kind    Kind
	Week    int // index in the plan
	Day     int // days from the Monday of the week in view, -7 to 13
	Start   int // minutes from 0:00 on that Monday
	End     int
	Minutes int // as it was done, or as planned; so is RPE
	RPE     int
	List    []Listed // the exercises it names, in order; empty when it names none
	Repeat  bool     // it is of a repeat, which stands for a week that the plan does not have
}

// Listed is an exercise of a session with what the catalogue knows of it.
type Listed struct {
	Planned  *planner.Exercise
	Exercise *catalog.Exercise
}

// Skipped reports whether the session is logged with 0 min, so it did not happen. A pass shows
// none of these.
func (i *Item) Skipped() bool { return i.Minutes == 0 && i.Session.Minutes > 0 }

// Is reports whether the item is of any of the kinds.
func (i *Item) Is(k Kind) bool { return i.Kind&k != 0 }

// Pass is what a rule sees of one week.
type Pass struct {
	Plan    *planner.Plan
	Athlete *planner.Athlete // as of the week: see planner.Plan.InWeek
	Week    int              // index of the week in view
	Phase   planner.Phase

	// All holds the sessions of the week and its neighbours in time order. For rules that
	// are judged round the week, it stands in for a neighbour that the plan does not have.
	All []Item
	// This is the part of All that is the week in view.
	This []Item
	// Book caches the sums of the plan's weeks.
	Book load.Book

	seen     seen
	spanned  planner.Athlete // of a week with spans
	items    []Item          // All, with the repeats
	from, to int             // which of items are the week in view
	repeats  bool            // All has the repeats
	first    int             // where This begins in All
	after    int             // where the repeat begins whose pairs are the week's own; len(All) = none
	past     load.Past
	pastSet  bool // past is that of the week in view
	current  *Rule
	reported hitList
}

// Past is what is known of the time before the week in view. It is worked out on
// the first call.
func (p *Pass) Past() *load.Past {
	if !p.pastSet {
		p.past, p.pastSet = p.Book.Before(p.Plan, p.Week), true
	}
	return &p.past
}

// Sum is what the sessions of the week in view add up to.
func (p *Pass) Sum() *load.Week {
	if p.Plan.Week(p.Week) == nil {
		return &load.Week{}
	}
	return p.Book.Week(p.Plan, p.Week)
}

// Light reports whether the week in view is a deload.
func (p *Pass) Light() bool { return p.Book.IsLight(p.Plan, p.Week) }

// look sets the week in view and its sessions, reusing memory.
func (p *Pass) look(plan *planner.Plan, week int) {
	p.setWeek(plan, week)
	p.items = p.items[:0]
	repeats := Repeats(plan, week)
	for w := week - 1; w <= week+1; w++ {
		if w == week {
			p.from = len(p.items)
		}
		if pw := plan.Week(w); pw != nil {
			p.see(pw, w, w)
		} else if repeats {
			p.see(plan.Week(week), week, w)
		}
		if w == week {
			p.to = len(p.items)
		}
	}
	p.show(false)
}

// showTo shows the items as a rule sees them. Most weeks have no repeats, and most rules
// see none, so it seldom has to do anything.
func (p *Pass) showTo(r *Rule) {
	if repeats := r.seesRepeats(); repeats != p.repeats && p.hasRepeats() {
		p.show(repeats)
	}
}

func (p *Pass) hasRepeats() bool {
	n := len(p.items)
	return n > 0 && (p.items[0].Repeat || p.items[n-1].Repeat)
}

// show shows the items with the repeats or without.
func (p *Pass) show(repeats bool) {
	p.repeats = repeats
	from, to := 0, len(p.items)
	if !repeats {
		for from < p.from && p.items[from].Repeat {
			from++
		}
		for to > p.to && p.items[to-1].Repeat {
			to--
		}
	}
	p.All, p.first = p.items[from:to], p.from-from
	p.This = p.items[p.from:p.to]
	p.after = p.ownRepeat(p.to - from)
}

// Repeats reports whether a week stands in for the neighbours that the plan does not have:
// it is judged as if it came again, and as if it had come before. Weeks near a race do
// not come again.
func Repeats(plan *planner.Plan, week int) bool {
	pw := plan.Week(week)
	if pw == nil || week > 0 && week < len(plan.Weeks)-1 {
		return false
	}
	switch plan.PhaseOf(week) {
	case planner.RaceWeek, planner.Taper, planner.Recovery:
		return false
	}
	for _, r := range plan.Races {
		if r.Day >= 7*week && r.Day < 7*week+7 {
			return false
		}
	}
	for i := range pw.Sessions {
		if pw.Sessions[i].Type.IsRace() {
			return false
		}
	}
	return true
}

// ownRepeat is where the repeat after the week begins whose pairs with the week nobody
// else reports. In a plan of one week the repeat before it has the same pairs.
func (p *Pass) ownRepeat(to int) int {
	if p.Week == 0 {
		return len(p.All)
	}
	for to < len(p.All) && !p.All[to].Repeat {
		to++
	}
	return to
}

// setWeek sets the week in view without its sessions.
func (p *Pass) setWeek(plan *planner.Plan, week int) {
	p.Plan, p.Athlete, p.Week = plan, &plan.Athlete, week
	if len(plan.Spans) > 0 {
		p.spanned = plan.InWeek(week)
		p.Athlete = &p.spanned
	}
	p.Phase = plan.PhaseOf(week)
	p.pastSet = false
}

// On is the athlete as of a day of the week in view or of its neighbours.
func (p *Pass) On(day int) *planner.Athlete {
	if len(p.Plan.Spans) == 0 {
		return &p.Plan.Athlete
	}
	a := p.Plan.On(7*p.Week + day)
	return &a
}

// Today is the day of today, from the Monday of the week in view.
func (p *Pass) Today() (day int, known bool) {
	today := p.Plan.DayToday()
	return today.N - 7*p.Week, today.Known
}

// see adds the sessions of week from as those of week w.
func (p *Pass) see(week *planner.Week, from, w int) {
	for _, it := range p.seen.items(week.Sessions, from) {
		it.Week, it.Day, it.Repeat = w, it.Day+(w-p.Week)*7, from != w
		it.Start = it.Day*1440 + p.Athlete.Times[it.Session.Slot]
		it.End = it.Start + it.Minutes
		p.add(it)
	}
}

// add appends an item. Sessions of one slot run back to back, and a long one pushes what
// follows; a repeat pushes nothing that is there.
func (p *Pass) add(it Item) {
	if it.Skipped() {
		return
	}
	if n := len(p.items); n > 0 && p.items[n-1].End > it.Start && p.items[n-1].Repeat == it.Repeat {
		it.Start = p.items[n-1].End
		it.End = it.Start + it.Minutes
	}
	p.items = append(p.items, it)
}

// forget empties the caches of the plan's weeks.
func (p *Pass) forget() {
	p.Book.Forget()
	for w := range seenWeeks {
		p.seen.forget(w)
	}
}

// Gap is the minutes from the end of the earlier to the start of the later.
func Gap(a, b *Item) int {
	if b.Start < a.Start {
		a, b = b, a
	}
	return b.Start - a.End
}

// Each yields the week's sessions of any of the kinds, in time order.
func (p *Pass) Each(k Kind) iter.Seq[*Item] {
	return func(yield func(*Item) bool) {
		for i := range p.This {
			if it := &p.This[i]; it.Is(k) && !yield(it) {
				return
			}
		}
	}
}

// Count is how many of the week's sessions are of any of the kinds.
func (p *Pass) Count(k Kind) int {
	n := 0
	for i := range p.This {
		if p.This[i].Is(k) {
			n++
		}
	}
	return n
}

// SameDate yields each pair of two different sessions of the week on one date,
// x of kind a and y of kind b; either may be the earlier one. A pair that fits
// both ways comes once.
func (p *Pass) SameDate(a, b Kind) iter.Seq2[*Item, *Item] {
	return func(yield func(x, y *Item) bool) {
		for i := range p.This {
			for j := i + 1; j < len(p.This) && p.This[j].Day == p.This[i].Day; j++ {
				x, y := &p.This[i], &p.This[j]
				if !(x.Is(a) && y.Is(b)) {
					x, y = y, x
				}
				if x.Is(a) && y.Is(b) && !yield(x, y) {
					return
				}
			}
		}
	}
}

// Then yields each pair in which x of kind a comes before y of kind b and y is
// in the week; x may be in the week before. A pair across the border belongs to the
// week of its later session, so that it is reported once; one across the end of the plan
// to the last week.
func (p *Pass) Then(a, b Kind) iter.Seq2[*Item, *Item] {
	return func(yield func(x, y *Item) bool) {
		for j := range p.This {
			y := &p.This[j]
			if !y.Is(b) {
				continue
			}
			for i := range p.All[:p.first+j] {
				if x := &p.All[i]; x.Is(a) && !yield(x, y) {
					return
				}
			}
		}
		for j := p.after; j < len(p.All); j++ {
			y := &p.All[j]
			if !y.Is(b) {
				continue
			}
			for i := range p.This {
				if x := &p.This[i]; x.Is(a) && !yield(x, y) {
					return
				}
			}
		}
	}
}

// DayAfter yields the pairs of Then that stand on consecutive dates.
func (p *Pass) DayAfter(a, b Kind) iter.Seq2[*Item, *Item] {
	return func(yield func(x, y *Item) bool) {
		for x, y := range p.Then(a, b) {
			if y.Day-x.Day == 1 && !yield(x, y) {
				return
			}
		}
	}
}

// OnDate is the first session of the kinds on the day, which may be in a neighbour week;
// nil = there is none.
func (p *Pass) OnDate(day int, k Kind) *Item {
	for i := range p.All {
		if p.All[i].Day == day && p.All[i].Is(k) {
			return &p.All[i]
		}
	}
	return nil
}
