package planner_test

import (
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

const changing = `athlete lift=beginner run=intermediate goal=endurance equipment=rack
open Wed AM PM 60
span 2026-11-25..2026-11-26 ill
span 2026-11-26 injured limited
span 2026-11-28..2026-12-12 injured return
span 2026-12-01.. closed Wed PM
span 2026-12-02..2026-12-08 travel equipment=none
span 2026-12-09 open Wed NOON
span 2026-12-11 free
today 2026-12-06
week 2026-11-23
week 2026-11-30
`

// A day has the profile, changed by what is in force on that day alone.
func TestAthleteOnADay(t *testing.T) {
	p := parse(t, changing)
	for _, tt := range []struct {
		day       int
		injury    planner.Injury
		equipment catalog.Gear
		slots     uint8
		minutes   planner.Opt
	}{
		{-1, planner.NoInjury, catalog.Rack, 0b111, planner.Opt{}},
		{1, planner.NoInjury, catalog.Rack, 0b111, planner.Opt{}},
		{2, planner.NoInjury, catalog.Rack, 0, planner.Some(60)},
		{3, planner.Limited, catalog.Rack, 0, planner.Opt{}},
		{4, planner.NoInjury, catalog.Rack, 0b111, planner.Opt{}},
		{5, planner.Return, catalog.Rack, 0b111, planner.Opt{}},
		{9, planner.Return, 0, 0b001, planner.Some(60)},
		{16, planner.Return, catalog.Rack, 0b010, planner.Opt{}},
		{18, planner.Return, catalog.Rack, 0, planner.Opt{}},
		{19, planner.Return, catalog.Rack, 0b111, planner.Opt{}},
		{20, planner.NoInjury, catalog.Rack, 0b111, planner.Opt{}},
		{702, planner.NoInjury, catalog.Rack, 0b001, planner.Some(60)},
	} {
		a := p.On(tt.day)
		_, weekday := planner.WeekOf(tt.day)
		if open := a.Open[weekday]; a.Injury != tt.injury || a.Equipment != tt.equipment || open.Slots != tt.slots || open.Minutes != tt.minutes {
			t.Errorf("day %d: injury %v, equipment %v, open %+v", tt.day, a.Injury, a.Equipment.Words(), open)
		}
	}
}

// A week is over once its Sunday is past, and without dates none is.
func TestOver(t *testing.T) {
	p := parse(t, changing)
	if got := p.DayToday(); got != planner.Some(13) || !p.Over(0) || p.Over(1) {
		t.Errorf("on a Sunday: day %v, %v, %v", got, p.Over(0), p.Over(1))
	}
	if p.Today++; !p.Over(1) {
		t.Error("on the Monday behind it: the second week is not over")
	}
	p.Start = 0
	if p.DayToday().Known || p.Over(0) {
		t.Error("without dates there is a today")
	}
}

// Days of the calendar stay where they are when weeks come and go.
func TestSpansStayOnTheirDates(t *testing.T) {
	p := parse(t, changing)
	for _, e := range []planner.Edit{planner.AddWeek{At: 0}, planner.DropWeek{Week: 0}} {
		next := apply(t, p, e)
		if len(next.Spans) != len(p.Spans) || next.Spans[0] != p.Spans[0] || next.Today != p.Today {
			t.Errorf("%T: %+v", e, next.Spans)
		}
	}
}

// Each day's opening is as of that day; what else changes, changes the week when it has
// most of its days.
func TestInWeek(t *testing.T) {
	p := parse(t, "athlete equipment=barbell\nopen Wed AM PM 60\nspan 0..2 ill\nspan 7..10 injured limited\nspan 14..16 travel equipment=none\n"+
		"span 0.. closed Fri PM\nspan 21..27 open Wed AM 30\nweek 1\nweek 2\nweek 3\nweek 4\n")
	for w, want := range []struct {
		injury planner.Injury
		open   [3]planner.Opening // Mon, Wed, Fri
	}{
		{planner.NoInjury, [3]planner.Opening{{}, {Minutes: planner.Some(60)}, {Slots: 3}}},
		{planner.Limited, [3]planner.Opening{planner.OpenAll, {Slots: 5, Minutes: planner.Some(60)}, {Slots: 3}}},
		{planner.NoInjury, [3]planner.Opening{planner.OpenAll, {Slots: 5, Minutes: planner.Some(60)}, {Slots: 3}}},
		{planner.NoInjury, [3]planner.Opening{planner.OpenAll, {Slots: 1, Minutes: planner.Some(30)}, {Slots: 3}}},
	} {
		a := p.InWeek(w)
		if got := [3]planner.Opening{a.Open[planner.Mon], a.Open[planner.Wed], a.Open[planner.Fri]}; a.Injury != want.injury || got != want.open {
			t.Errorf("week %d: %v %v", w+1, a.Injury, got)
		}
		if a.Equipment != p.Athlete.Equipment {
			t.Errorf("week %d: three days of travel change its equipment", w+1)
		}
	}
	if a := p.On(14); a.Equipment == p.Athlete.Equipment {
		t.Error("no other equipment on the day")
	}
}
