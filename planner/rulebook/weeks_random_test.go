package rulebook_test

import (
	"os"
	"slices"
	"strconv"

	"hardeasy/internal/testsize"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// Weeks as people have them: two to six runs, up to four lifts, a long run on the weekend,
// mostly what they did the week before. "make weeks" looks at as many plans as WEEKS says.

func weeksAsked() uint64 {
	n, err := strconv.Atoi(os.Getenv("WEEKS"))
	if err != nil {
		n = testsize.Of(150)
	}
	return uint64(n)
}

// person is somebody with a plan of one to five weeks.
func (r random) person() planner.Plan {
	p := planner.Plan{Athlete: planner.DefaultAthlete()}
	a := &p.Athlete
	a.RunLevel, a.LiftLevel = planner.Level(1+r.IntN(3)), planner.Level(r.IntN(4))
	a.LiftWeek = pick(r, 1, 5, 30, 99)
	a.Goal = pick(r, planner.Endurance, planner.Endurance, planner.Balanced, planner.Strength)
	a.School = planner.School(r.IntN(5))
	a.Age = pick(r, 24, 35, 47, 52, 61)
	a.Season = pick(r, planner.SeasonOn, planner.SeasonOn, planner.SeasonOff)
	a.BoneStress = r.IntN(8) == 0
	if r.IntN(8) == 0 {
		a.Injury, a.HurtWeeks = planner.Injury(1+r.IntN(3)), planner.Some(r.IntN(5))
	}
	if r.IntN(3) == 0 {
		for d := range a.Open {
			a.Open[d].Minutes = planner.Some(pick(r, 45, 60, 90, 120, 240))
		}
	}
	w := r.usualWeek()
	for range 1 + r.IntN(5) {
		lived := r.lived(&p, w)
		if r.IntN(4) > 0 {
			lived.Phase = planner.PhaseAuto
		}
		p.Weeks = append(p.Weeks, lived)
		w = r.nextWeek(w)
	}
	p.History = r.historyOf(&p.Weeks[0])
	if r.IntN(2) == 0 {
		p.Races = []planner.Race{{
			Day: 5 + 7*r.IntN(16), Distance: planner.Distance(1 + r.IntN(5)), Priority: planner.Priority(r.IntN(3)),
		}}
	}
	if r.IntN(6) == 0 {
		p.Spans = []planner.Span{r.absence()}
	}
	return p
}

// usualWeek is what somebody does.
func (r random) usualWeek() planner.Week {
	var w planner.Week
	runs, lifts := 2+r.IntN(5), r.IntN(5)
	base := 25 + 5*r.IntN(8)
	add := func(day planner.Weekday, slot planner.Slot, s planner.Session) {
		s.Day, s.Slot = day, slot
		w.Sessions = append(w.Sessions, s)
	}
	days := r.Perm(6)
	add(pick(r, planner.Sun, planner.Sat, planner.Sun, planner.Wed), planner.AM, planner.Session{Type: catalog.RunLong, Minutes: base * (14 + r.IntN(12)) / 10})
	for i := range runs - 1 {
		kind := catalog.RunEasy
		if i < 2 && r.IntN(2) == 0 {
			kind = pick(r, catalog.RunTempo, catalog.RunIntervals, catalog.RunHills, catalog.RunSteady, catalog.RunRecovery, catalog.RunStrides)
		}
		s := planner.Session{Type: kind, Minutes: base + 5*r.IntN(4)}
		if kind == catalog.RunStrides {
			s.Minutes = 10
		}
		add(planner.Weekday(days[i%6]), pick(r, planner.AM, planner.AM, planner.PM), s)
	}
	days = r.Perm(7)
	for i := range lifts {
		kind := pick(r, catalog.StrModerate, catalog.StrModerate, catalog.StrHeavyFull, catalog.StrHeavyLower, catalog.StrHeavyUpper, catalog.StrBodyweight, catalog.StrPower)
		s := planner.Session{Type: kind, Minutes: 20 + 5*r.IntN(8)}
		if r.IntN(4) == 0 {
			r.fill(&s)
		}
		add(planner.Weekday(days[i]), pick(r, planner.PM, planner.PM, planner.AM), s)
	}
	for range r.IntN(4) {
		add(planner.Weekday(r.IntN(7)), planner.PM, planner.Session{Type: pick(r, catalog.StrCoreMobility, catalog.XCross, catalog.XWalk), Minutes: 10 + 5*r.IntN(8)})
	}
	slices.SortStableFunc(w.Sessions, planner.ByPlace)
	return w
}

// nextWeek is much the same, a little longer, lighter, or empty.
func (r random) nextWeek(w planner.Week) planner.Week {
	switch r.IntN(12) {
	case 0:
		return r.lighter(w)
	case 1:
		return r.usualWeek()
	case 2:
		return planner.Week{}
	}
	next := planner.Week{Sessions: slices.Clone(w.Sessions)}
	for i := range next.Sessions {
		if s := &next.Sessions[i]; r.IntN(3) == 0 {
			s.Minutes += 5 * r.IntN(4)
		}
	}
	return next
}

// historyOf is that of somebody for whom the week is usual, as far as it was typed.
func (r random) historyOf(w *planner.Week) planner.History {
	minutes, longest := 0, 0
	for i := range w.Sessions {
		if s := &w.Sessions[i]; s.Type.IsRun() {
			minutes, longest = minutes+s.Minutes, max(longest, s.Minutes)
		}
	}
	typed := func(n int) planner.Opt {
		if r.IntN(4) == 0 {
			return planner.Opt{}
		}
		return planner.Some(n)
	}
	share := 70 + r.IntN(50)
	return planner.History{
		Longest30d: typed(longest * share / 100), PrevRunMin: typed(minutes * share / 100), PeakRunMin: typed(minutes * 12 / 10),
		PrevLoad: typed(5 * minutes * share / 100), WeeksSinceDeload: typed(r.IntN(8)), WeeksWithoutStrength: typed(pick(r, 0, 0, 1, 2, 9)),
	}
}
