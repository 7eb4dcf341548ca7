package words_test

import (
	"strings"
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
)

func TestDates(t *testing.T) {
	same(t, map[string]string{
		words.Date(planner.DateOf(2026, 11, 23)):    "23 Nov",
		words.Date(planner.DateOf(2028, 2, 29)):     "29 Feb",
		words.LongDay(planner.DateOf(2026, 11, 24)): "Tuesday, 24 Nov",
		words.LongDate(planner.DateOf(2027, 4, 11)): "11 Apr 2027",
		words.Span(0):                                                 "",
		words.Span(planner.DateOf(2026, 11, 23)):                      "23–29 Nov",
		words.Span(planner.DateOf(2026, 11, 30)):                      "30 Nov – 6 Dec",
		words.Span(planner.DateOf(2026, 12, 28)):                      "28 Dec – 3 Jan",
		words.Span(planner.DateOf(2027, 2, 22)):                       "22–28 Feb",
		words.When(planner.Place{Day: planner.Sun, Slot: planner.PM}): "Sunday evening",
		words.Part(planner.AM):                                        "morning", words.Part(planner.Noon): "noon", words.PartShort(planner.AM): "am", words.PartShort(planner.PM): "pm",
		words.DayFree("Mon", "23"): "Mon 23, keep it free", words.DayFree("Mon", ""): "Mon, keep it free",
		words.PhaseMeans(planner.Base): "Base: building up", words.PhaseMeans(planner.Maintenance): "Maintenance: keeping what you have",
		words.Phase(planner.OffSeason): "Off-season", words.Phase(planner.RaceWeek): "Race week",
		words.Distance(planner.DistanceUnknown): "a race", words.Distance(planner.Ultra): "ultra",
		words.RaceName(&planner.Plan{}, planner.Race{Distance: planner.Half, Day: 140}):                                 "half marathon, day 140",
		words.RaceName(&planner.Plan{Start: planner.DateOf(2026, 11, 23)}, planner.Race{Distance: planner.K10, Day: 6}): "10 km on 29 Nov 2026",
	})
}

func TestEveryPhaseAndDistanceHasAWord(t *testing.T) {
	for p := planner.OffSeason; p <= planner.Maintenance; p++ {
		if words.Phase(p) == "" || strings.HasSuffix(words.PhaseMeans(p), ": ") {
			t.Errorf("phase %v", p)
		}
	}
	for d := planner.DistanceUnknown; d <= planner.Ultra; d++ {
		if words.Distance(d) == "" {
			t.Errorf("distance %v", d)
		}
	}
	for d := planner.Mon; d <= planner.Sun; d++ {
		if !strings.HasPrefix(words.Day(d), words.DayShort(d)) || words.DayShort(d) != d.String() {
			t.Errorf("%v", d)
		}
	}
}
