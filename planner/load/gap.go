package load

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// Gap is a time without running that was nobody's plan: illness, an injury, time away, or
// runs that did not happen.
type Gap struct {
	From, After int // days from the Monday of the first week: its first and the one after it
	// Span is the day after the last one in a span, the first day back; 0 = the gap has no
	// span, and the first day back is that of the next run.
	Span    int
	Ill     bool
	Injured bool // without running; the way back has rules of its own
}

// Days is how long the gap is.
func (g *Gap) Days() int { return g.After - g.From }

// Back is how many days of week w are in the two weeks after the gap.
func (g *Gap) Back(w int) int {
	from := g.After
	if g.Span > 0 {
		from = g.Span
	}
	return max(0, min(7*w+7, from+backDays)-max(7*w, from))
}

const (
	gapDays   = 5  // a shorter time without a run is a few days off
	gapMissed = 2  // runs that fall out of a gap
	gapReach  = 16 // weeks in which gaps are looked for
	mostGaps  = 8
	backDays  = 14 // of the way back
)

// decayOf is how much of a level a gap leaves, in percent: endurance falls by a few
// percent in the first two weeks without running and faster after that.
func decayOf(days int) int {
	switch {
	case days <= 6:
		return 100
	case days <= 13:
		return 85
	case days <= 20:
		return 70
	}
	return 60
}

// gaps are those before the end of week i, the earliest first.
//
// Only days count that are over or in a span. So a gap never depends on where sessions of
// the future stand.
type gaps struct {
	list  [mostGaps]Gap
	count int
	kept  bool // the person marks what is done, and the day is known
}

// missed reports whether a session of a day is not done and will not be: its day is over,
// or in a span that stops it.
func (g *gaps) missed(p *planner.Plan, s *planner.Session, day int) bool {
	return !s.Done && (g.kept && day < p.DayToday().N || stopAt(p, day) != nil)
}

func (g *gaps) add(gap Gap) {
	if g.count == mostGaps {
		copy(g.list[:], g.list[1:])
		g.count--
	}
	g.list[g.count], g.count = gap, g.count+1
}

// lastTwo are the last two, the later one last.
func (g *gaps) lastTwo() (last [2]Gap) {
	for k := range last {
		if at := g.count - len(last) + k; at >= 0 {
			last[k] = g.list[at]
		}
	}
	return last
}

// left is what the gaps between week w and week i leave of a level, in ten thousandths.
func (g *gaps) left(w, i int) int {
	left := 10_000
	for k := range g.count {
		if gap := &g.list[k]; gap.From < 7*i && gap.After > 7*(w+1) {
			left = left * decayOf(gap.Days()) / 100
		}
	}
	return left
}

// back reports whether all of week w lies in the two weeks after a gap.
func (g *gaps) back(w int) bool {
	for k := range g.count {
		if g.list[k].Back(w) == 7 {
			return true
		}
	}
	return false
}

// gapsBefore finds the gaps that begin before the end of week i.
func gapsBefore(p *planner.Plan, i int) (found gaps) {
	today := p.DayToday()
	if len(p.Spans) == 0 && !today.Known {
		return found
	}
	found.kept = today.Known && KeepsRecord(p)
	var gap Gap
	missed, open := 0, false
	for day := max(0, 7*(i-gapReach)); day < 7*(i+1); day++ {
		w, weekday := planner.WeekOf(day)
		week := p.Week(w)
		if week == nil {
			break
		}
		stop := stopAt(p, day)
		over := today.Known && day < today.N
		ran, planned := runsOn(week, weekday, stop != nil || over && found.kept)
		if ran || stop == nil && !over {
			if open && gap.Days() >= gapDays && missed >= gapMissed {
				found.add(gap)
			}
			open = false
			continue
		}
		if !open {
			gap, missed, open = Gap{From: day}, 0, true
		}
		gap.After = day + 1
		if stop != nil {
			gap.Span = day + 1
			gap.Ill = gap.Ill || stop.Kind == planner.SpanIll
			gap.Injured = gap.Injured || stop.Kind == planner.SpanInjured
		}
		if planned == 0 && (stop != nil || isEmpty(week)) && p.GentlePhaseOf(w) != planner.Recovery && usuallyRuns(p, gap.From, weekday) {
			planned = 1
		}
		missed += planned
	}
	if open && gap.Days() >= gapDays && missed >= gapMissed {
		found.add(gap)
	}
	return found
}

// runsOn reports whether a run of the day happened or will happen, and how many were
// planned that did not. Where absent is set, only those happened that are done. Strides are
// a part of the run beside them.
func runsOn(week *planner.Week, day planner.Weekday, absent bool) (ran bool, missed int) {
	strides := 0
	for i := range week.Sessions {
		s := &week.Sessions[i]
		switch {
		case s.Day != day || !s.Type.IsRun():
		case Minutes(s) > 0 && (s.Done || !absent):
			ran = true
		case s.Type == catalog.RunStrides:
			strides = 1
		default:
			missed++
		}
	}
	return ran, max(missed, strides)
}

// stopAt is the span that stops running on a day, or nil.
func stopAt(p *planner.Plan, day int) *planner.Span {
	for i := range p.Spans {
		if s := &p.Spans[i]; s.Has(day) && (s.Stops() || s.Kind == planner.SpanInjured && s.Injury == planner.Limited) {
			return s
		}
	}
	return nil
}

// Excused reports whether a span stops running on a day.
func Excused(p *planner.Plan, day int) bool { return stopAt(p, day) != nil }

// isEmpty reports whether nobody trains in a week.
func isEmpty(week *planner.Week) bool {
	for i := range week.Sessions {
		if week.Sessions[i].Minutes > 0 {
			return false
		}
	}
	return true
}

// usuallyRuns reports whether the last week with runs that ends before a day has one on the
// weekday. Where there is no such week, any day may be one of running.
func usuallyRuns(p *planner.Plan, before int, weekday planner.Weekday) bool {
	for w := before/7 - 1; w >= 0; w-- {
		any := false
		for i := range p.Weeks[w].Sessions {
			if s := &p.Weeks[w].Sessions[i]; s.Type.IsRun() {
				if s.Day == weekday {
					return true
				}
				any = true
			}
		}
		if any {
			return false
		}
	}
	return true
}

// KeepsRecord reports whether the person marks what is done. Who never does is taken to
// train as planned.
func KeepsRecord(p *planner.Plan) bool {
	for w := range p.Weeks {
		for i := range p.Weeks[w].Sessions {
			if p.Weeks[w].Sessions[i].Done {
				return true
			}
		}
	}
	return false
}
