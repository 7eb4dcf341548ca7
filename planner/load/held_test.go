package load

import (
	"fmt"
	"strings"
	"testing"

	"hardeasy/planner"
)

// sayHeld is a level in words, the unknown left out.
func sayHeld(h Held) string {
	var words []string
	for _, f := range []struct {
		name string
		opt  planner.Opt
	}{{"run", h.Minutes}, {"load", h.Load}, {"sets", h.Sets}} {
		if f.opt.Known {
			words = append(words, fmt.Sprintf("%s %d", f.name, f.opt.N))
		}
	}
	return strings.Join(words, ", ")
}

func TestHeld(t *testing.T) {
	run := func(minutes int) string { return fmt.Sprintf("Sun AM run-easy %d", minutes) }
	lift := func(sets int) string { return fmt.Sprintf("Tue PM str-moderate 45\n  goblet-squat %dx5", sets) }
	for _, c := range []struct {
		name, history string
		weeks         []string
		want          string // before the week after the last
	}{
		{"nothing is known", "", nil, ""},
		{"what was typed", "prev_run_min=185 prev_load=1400", nil, "run 185, load 1400"},
		{"a part of it", "prev_load=1400", nil, "load 1400"},
		{"the most of four weeks", "", []string{run(90), run(100), run(80), run(70)}, "run 100, load 300, sets 0"},
		{"a fifth week is too far back", "", []string{run(100), run(90), run(80), run(70), run(60)}, "run 90, load 270, sets 0"},
		{"what was typed is one of the four", "prev_run_min=185", []string{run(100), run(90), run(80)}, "run 185, load 300, sets 0"},
		{"and no longer", "prev_run_min=185", []string{run(100), run(90), run(80), run(70)}, "run 100, load 300, sets 0"},
		{"empty weeks are passed over", "", []string{run(100), "", "Mon rest", run(80), run(70), run(60)}, "run 100, load 300, sets 0"},
		{"up to twelve weeks", "", append([]string{run(100)}, repeat(11, "")...), "run 100, load 300, sets 0"},
		{"and no further", "", append([]string{run(100)}, repeat(12, "")...), ""},
		{"a week of lifts counts, with no run", "", []string{run(100), lift(1), lift(1), lift(1), lift(1)}, "run 0, load 270, sets 1"},
		{"races count for nothing", "", []string{run(50) + "\nSat AM run-race 60"}, "run 50, load 150, sets 0"},
		{"the most sets, of main sessions", "", []string{lift(3), lift(5) + "\nFri PM str-core-mobility 8", lift(4)}, "run 0, load 286, sets 5"},
		{"a list that is missing hides them", "", []string{lift(3), "Tue PM str-moderate 45", lift(4)}, "run 0, load 270"},
	} {
		p := weeks(t, c.history, c.weeks...)
		if got := sayHeld(new(Book).Held(&p, len(p.Weeks))); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}

func TestHeldNearRaces(t *testing.T) {
	for _, phase := range []planner.Phase{planner.Taper, planner.RaceWeek, planner.Recovery} {
		p := weeks(t, "", "Sun AM run-easy 100", "Sun AM run-easy 120")
		p.Weeks[1].Phase = phase
		if got := new(Book).Held(&p, 2).Minutes; got != planner.Some(100) {
			t.Errorf("%s: %v", phase, got)
		}
	}
}

func TestHeldBeforeRaceWeek(t *testing.T) {
	for priority, want := range []int{100, 120} {
		p := weeks(t, "", "Sun AM run-easy 100", "Sun AM run-easy 120", "Sun AM run-easy 90")
		p.Races = []planner.Race{{Day: 20, Distance: planner.K5, Priority: planner.Priority(priority)}}
		if got := new(Book).Held(&p, 2).Minutes; got != planner.Some(want) {
			t.Errorf("%v: %v, want %d", p.Races[0].Priority, got, want)
		}
	}
}

// steady is a plan of weeks with runs of 50 min on Tuesday, Thursday, Saturday and Sunday.
func steady(t *testing.T, n int, spans ...planner.Span) planner.Plan {
	t.Helper()
	p := weeks(t, "", repeat(n, "Tue AM run-easy 50\nThu AM run-easy 50\nSat AM run-easy 50\nSun AM run-easy 50")...)
	p.Start, p.Spans = 20_000, spans
	return p
}

func TestGaps(t *testing.T) {
	for _, c := range []struct {
		name  string
		spans []planner.Span
		today int   // 0 = unknown
		at    int   // week
		drop  []int // days without their runs
		want  string
	}{
		{"no gap", nil, 0, 4, nil, "200"},
		{"four days ill", []planner.Span{{From: 15, To: 18, Kind: planner.SpanIll}}, 0, 3, nil, "200"},
		{"five days ill, of two runs", []planner.Span{{From: 14, To: 18, Kind: planner.SpanIll}}, 0, 3, nil, "14+5 ill back 19: 200"},
		{"days off that the plan lays are none", nil, 28, 3, []int{15, 17, 19}, "200"},
		{"away for nine days, 15 % less", []planner.Span{{From: 13, To: 21, Kind: planner.SpanAway}}, 0, 3, nil, "13+9 back 22: 170"},
		{"hurt for two weeks, 30 % less", []planner.Span{{From: 14, To: 27, Kind: planner.SpanInjured, Injury: planner.Limited}}, 0, 4, nil, "14+14 hurt back 28: 140"},
		{"three weeks, 40 % less", []planner.Span{{From: 7, To: 27, Kind: planner.SpanIll}}, 0, 4, nil, "7+21 ill back 28: 120"},
		{"a niggle stops nobody", []planner.Span{{From: 7, To: 27, Kind: planner.SpanInjured, Injury: planner.Niggle}}, 0, 4, nil, "200"},
		{"usual runs fall out of days without a plan", []planner.Span{{From: 14, To: 19, Kind: planner.SpanIll}}, 0, 3, []int{15, 17, 19}, "14+6 ill back 20: 200"},
		{"a free day beside it counts when it is over", []planner.Span{{From: 15, To: 20, Kind: planner.SpanIll}}, 21, 3, nil, "14+7 ill back 21: 170"},
		{"an empty week that is over", nil, 21, 3, []int{15, 17, 19, 20}, "14+7: 170"},
		{"an empty week to come is none", nil, 7, 3, []int{15, 17, 19, 20}, "200"},
	} {
		p := steady(t, 5, c.spans...)
		if c.today > 0 {
			p.Today = p.Start + planner.Date(c.today)
		}
		for w := range p.Weeks {
			var left []planner.Session
			for _, s := range p.Weeks[w].Sessions {
				dropped := false
				for _, day := range c.drop {
					dropped = dropped || day == 7*w+int(s.Day)
				}
				if !dropped {
					left = append(left, s)
				}
			}
			p.Weeks[w].Sessions = left
		}
		if got := sayGaps(&p, c.at); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}

// Of two runs that fall out a gap is made; strides beside a run are none of their own.
func TestStridesMakeNoGap(t *testing.T) {
	for text, want := range map[string]string{
		"Sat AM run-easy 50; PM run-strides 10": "60",
		"Sat AM run-easy 50; PM run-easy 20":    "9+8 ill back 17: 60",
		"Sat AM run-strides 10":                 "10",
	} {
		p := weeks(t, "", repeat(3, text)...)
		p.Start, p.Spans = 20_000, []planner.Span{{From: 9, To: 16, Kind: planner.SpanIll}}
		if got := sayGaps(&p, 2); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}

// sayGaps are the gaps before a week and the minutes held.
func sayGaps(p *planner.Plan, w int) string {
	text := ""
	for _, g := range new(Book).Before(p, w).Gaps {
		if g.Days() == 0 {
			continue
		}
		text += fmt.Sprintf("%d+%d", g.From, g.Days())
		if g.Ill {
			text += " ill"
		}
		if g.Injured {
			text += " hurt"
		}
		if g.Span > 0 {
			text += fmt.Sprintf(" back %d", g.Span)
		}
		text += ": "
	}
	return text + fmt.Sprint(new(Book).Held(p, w).Minutes.N)
}

// A week that is over counts as planned when a run was missed, and as done when half of
// them were. Without a single mark nobody keeps a record, and what was planned was done.
func TestHeldOfWeeksThatAreOver(t *testing.T) {
	for _, c := range []struct {
		name string
		done []int // days
		want int
	}{
		{"no mark at all", nil, 200},
		{"all done", []int{1, 3, 5, 6}, 200},
		{"one missed", []int{1, 3, 5}, 200},
		{"half missed", []int{1, 3}, 100},
		{"all but one missed", []int{5}, 50},
	} {
		p := steady(t, 2)
		p.Today = p.Start + 7
		for _, day := range c.done {
			for i := range p.Weeks[0].Sessions {
				if s := &p.Weeks[0].Sessions[i]; int(s.Day) == day {
					s.Done = true
				}
			}
		}
		if got := new(Book).Held(&p, 1).Minutes.N; got != c.want {
			t.Errorf("%s: %d, want %d", c.name, got, c.want)
		}
	}
}

// The longest run is one that was run.
func TestLongestRunWasRun(t *testing.T) {
	p := weeks(t, "", append(repeat(5, "Sun AM run-easy 100"), "Sun AM run-easy 130", "")...)
	p.Start, p.Today = 20_000, 20_042
	longest := func() planner.Opt { return new(Book).Before(&p, 6).Longest30d }
	if got := longest(); got != planner.Some(130) {
		t.Errorf("nobody marks anything: %v", got)
	}
	for w := range 5 {
		p.Weeks[w].Sessions[0].Done = true
	}
	if got := longest(); got != planner.Some(100) {
		t.Errorf("the last one was missed: %v", got)
	}
	p.Today = 0
	p.Spans = []planner.Span{{From: 41, To: 41, Kind: planner.SpanAway}}
	if got := longest(); got != planner.Some(100) {
		t.Errorf("on a day away: %v", got)
	}
}
