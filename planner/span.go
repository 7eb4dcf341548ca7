package planner

import (
	"cmp"
	"slices"

	"hardeasy/planner/catalog"
)

// Limits of spans.
const (
	MaxSpans    = 64
	MaxSpanDays = MaxRaceDays // from the first Monday, either way
	OpenEnd     = 1 << 20     // as a Span's To: it has no end yet
)

// Span is a time that is not as the athlete's profile has it: ill, hurt, away, other
// equipment, other hours. Both of its days are in it.
type Span struct {
	From, To  int // days from the Monday of the first week; OpenEnd = no end
	Kind      SpanKind
	Injury    Injury       // of SpanInjured
	Equipment catalog.Gear // of SpanTravel
	Weekday   Weekday      // of SpanClosed and SpanOpen
	Open      Opening      // of SpanClosed the slots that close, of SpanOpen those there are
}

// SpanKind is what is other than usual in a span.
type SpanKind uint8

const (
	SpanIll     SpanKind = iota // no training
	SpanInjured                 // the athlete's Injury
	SpanTravel                  // the equipment is another
	SpanAway                    // no training
	SpanFree                    // made free: no training
	SpanClosed                  // some slots of a weekday are closed
	SpanOpen                    // a weekday has other slots or minutes
)

var spanKindWords = words{"ill", "injured", "travel", "away", "free", "closed", "open"}

func (v SpanKind) String() string { return spanKindWords.at(int(v)) }

// Has reports whether the day, counted from the first Monday, is in the span.
func (s *Span) Has(day int) bool { return s.From <= day && day <= s.To }

// Stops reports whether nobody trains in the span.
func (s *Span) Stops() bool { return s.Kind == SpanIll || s.Kind == SpanAway || s.Kind == SpanFree }

// ByFrom is the order of a plan's spans: by day, the longer one first.
func ByFrom(a, b Span) int {
	return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(b.To, a.To), cmp.Compare(a.Kind, b.Kind),
		cmp.Compare(a.Injury, b.Injury), cmp.Compare(a.Equipment, b.Equipment), cmp.Compare(a.Weekday, b.Weekday),
		cmp.Compare(a.Open.Slots, b.Open.Slots), cmp.Compare(a.Open.Minutes.order(), b.Open.Minutes.order()))
}

// OrderSpans sorts a list of spans in place, and leaves out what it says twice.
func OrderSpans(spans []Span) []Span {
	Sort(spans, ByFrom)
	return slices.Compact(spans)
}

// On is the athlete as of a day, counted from the first Monday: the profile, changed by
// the spans that have the day, in order.
func (p *Plan) On(day int) Athlete {
	a := p.Athlete
	for i := range p.Spans {
		if s := &p.Spans[i]; s.Has(day) {
			s.change(&a, day)
		}
	}
	return a
}

// change changes the athlete on a day of the span.
func (s *Span) change(a *Athlete, day int) {
	switch s.Kind {
	case SpanInjured:
		a.Injury = s.Injury
	case SpanTravel:
		a.Equipment = s.Equipment
	default:
		_, weekday := WeekOf(day)
		s.open(&a.Open[weekday], weekday)
	}
}

// Near reports whether the days are within the limits.
func (s *Span) Near() bool {
	return in(s.From, -MaxSpanDays, MaxSpanDays) && (s.To == OpenEnd || in(s.To, s.From, MaxSpanDays))
}

func (s *Span) valid() bool {
	injured, travel, weekday := s.Kind == SpanInjured, s.Kind == SpanTravel, s.Kind == SpanClosed || s.Kind == SpanOpen
	return known(s.Kind) && s.Near() &&
		known(s.Injury) && injured == (s.Injury != NoInjury) &&
		s.Equipment&^catalog.AllGear == 0 && (travel || s.Equipment == 0) &&
		s.Weekday <= Sun && s.Open.Slots <= OpenAll.Slots && s.Open.Minutes.upTo(MaxMinutes) &&
		(weekday || s.Weekday == Mon && s.Open == Opening{}) &&
		(s.Kind != SpanClosed || s.Open.Slots != 0 && !s.Open.Minutes.Known)
}

func validSpans(spans []Span) bool {
	for i := range spans {
		if !spans[i].valid() || i > 0 && ByFrom(spans[i-1], spans[i]) >= 0 {
			return false
		}
	}
	return len(spans) <= MaxSpans
}

// InWeek is the athlete as of week i. Each day's opening is as of that day; a span changes
// all else when it has most of the week's days.
func (p *Plan) InWeek(i int) Athlete {
	a := p.Athlete
	for s := range p.Spans {
		span := &p.Spans[s]
		if !span.closes() && min(span.To, 7*i+6)-max(span.From, 7*i)+1 >= mostDays {
			span.change(&a, 7*i)
		}
	}
	for d := range a.Open {
		a.Open[d] = p.OpenIn(i, Weekday(d))
	}
	return a
}

// mostDays are most days of a week.
const mostDays = 4

// closes reports whether the span is about when there is time to train.
func (s *Span) closes() bool { return s.Kind != SpanInjured && s.Kind != SpanTravel }

// MadeFree reports whether a day, counted from the first Monday, was made free.
func (p *Plan) MadeFree(day int) bool {
	return slices.ContainsFunc(p.Spans, func(s Span) bool { return s.Kind == SpanFree && s.Has(day) })
}

// KeepFree are the plan's spans with a day made free.
func (p *Plan) KeepFree(day int) []Span {
	return append(slices.Clone(p.Spans), Span{From: day, To: day, Kind: SpanFree})
}

// OpenAgain are the plan's spans without a day among those that were made free.
func (p *Plan) OpenAgain(day int) (spans []Span) {
	for _, s := range p.Spans {
		if s.Kind != SpanFree || !s.Has(day) {
			spans = append(spans, s)
			continue
		}
		before, after := s, s
		before.To, after.From = day-1, day+1
		for _, part := range [...]Span{before, after} {
			if part.From <= part.To {
				spans = append(spans, part)
			}
		}
	}
	return spans
}

// OpenIn is the opening of a weekday of week i.
func (p *Plan) OpenIn(i int, d Weekday) Opening {
	open := p.Athlete.Open[d]
	for s := range p.Spans {
		if span := &p.Spans[s]; span.closes() && span.Has(7*i+int(d)) {
			span.open(&open, d)
		}
	}
	return open
}

// open changes the opening of a weekday.
func (s *Span) open(o *Opening, d Weekday) {
	switch {
	case s.Stops():
		o.Slots = 0
	case d != s.Weekday:
	case s.Kind == SpanClosed:
		o.Slots &^= s.Open.Slots
	case s.Kind == SpanOpen:
		*o = s.Open
	}
}
