package season

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
	"hardeasy/planner/share"
)

var suite = rulebook.Suite

var tuesday = planner.DateOf(2026, 11, 24)

func first(suite rule.Suite, a Answers) (planner.Plan, []Dropped) {
	return Make(suite, a.Head(), a.Volume())
}

func answers(change func(*Answers)) Answers {
	a := DefaultAnswers()
	a.Today = tuesday
	if change != nil {
		change(&a)
	}
	return a
}

func everyDay(o planner.Opening) (open [7]planner.Opening) {
	for d := range open {
		open[d] = o
	}
	return open
}

func onDays(o planner.Opening, days ...planner.Weekday) (open [7]planner.Opening) {
	for _, d := range days {
		open[d] = o
	}
	return open
}

var (
	ends    = planner.Opening{Slots: 1<<planner.AM | 1<<planner.PM}
	evening = planner.Opening{Slots: 1 << planner.PM}
	hour    = planner.Opening{Slots: 1 << planner.PM, Minutes: planner.Some(60)}
)

var openings = []struct {
	name string
	open [7]planner.Opening
	days int
	tidy bool // room enough for a week without warnings
}{
	{"all", everyDay(planner.OpenAll), 7, true},
	{"mornings and evenings", everyDay(ends), 7, true},
	{"no Monday, no Friday", onDays(ends, planner.Tue, planner.Wed, planner.Thu, planner.Sat, planner.Sun), 5, true},
	{"workdays", onDays(ends, planner.Mon, planner.Tue, planner.Wed, planner.Thu, planner.Fri), 5, true},
	{"evenings", everyDay(evening), 7, false},
	{"an hour in the evening", everyDay(hour), 7, false},
	{"half an hour at noon", everyDay(planner.Opening{Slots: 1 << planner.Noon, Minutes: planner.Some(30)}), 7, false},
	{"weekend", onDays(planner.OpenAll, planner.Sat, planner.Sun), 2, false},
	{"Tuesday and Thursday evening", onDays(evening, planner.Tue, planner.Thu), 2, false},
	{"Saturday morning", onDays(planner.Opening{Slots: 1 << planner.AM}, planner.Sat), 1, false},
	{"ten minutes a day", everyDay(planner.Opening{Slots: 1 << planner.AM, Minutes: planner.Some(10)}), 7, false},
	{"nothing", [7]planner.Opening{}, 0, false},
}

var seed = flag.Uint64("seed", 1, "which of the samples of answers to try")

// No answers make a plan with an error. What no plan can mend is said, and that
// alone: somebody of under 16 needs other hands (medical-boundary). What is
// inside the lifts adds no warning to a plan, and ordinary answers make a plan
// without any.
func TestNoAnswersMakeErrors(t *testing.T) {
	list := append(sample(*seed, func(choice) bool { return true }), sample(*seed, choice.ordinary)...)
	longest, ordinary := 0, 0
	for i := 0; i < len(list); i += every {
		c := list[i]
		a := c.answers()
		plan, dropped := first(suite, a)
		way := layOut(&plan, a.Volume())
		bare := unfilled(plan)
		fault := func(w int, what string) {
			t.Errorf("%+v\nweek %d: %s\n%s%v", a, w+1, what, notation.Format(plan), dropped)
		}
		for w := range plan.Weeks {
			was, young := suite.Check(&bare, w), false
			for _, f := range suite.Check(&plan, w).Findings {
				same := func(g rule.Finding) bool { return g.Rule == f.Rule && g.Severity >= f.Severity }
				switch {
				case f.Rule.ID == "medical-boundary" && a.Age < 16:
					young = true
				case f.Rule.ID == "no-long-run": // about the goal: few runs a week do not become long ones
				case f.Severity == rule.Error,
					f.Severity == rule.Warning && (c.ordinary() || !slices.ContainsFunc(was.Findings, same)):
					fault(w, fmt.Sprintf("%s %s: sessions %v, %d where %d is the limit", f.Severity, f.Rule.ID, f.Sessions(), f.N, f.Limit))
				}
			}
			if young != (a.Age < 16) {
				fault(w, "medical-boundary is silent")
			}
			if c.ordinary() && a.RaceDate == 0 && way[w].lighter != new(load.Book).IsLight(&plan, w) {
				fault(w, "a lighter week is one by the rulebook's measure, and no other week is")
			}
			for i := range plan.Weeks[w].Sessions {
				if s := &plan.Weeks[w].Sessions[i]; s.Type.IsStrength() != (len(s.Exercises) > 0) {
					fault(w, fmt.Sprint(s.Type, " has exercises: ", len(s.Exercises)))
				}
			}
		}
		if problem := unsound(&a, &plan); problem != "" {
			fault(0, problem)
		}
		link, err := share.Encode(plan)
		if err != nil {
			fault(0, err.Error())
		}
		longest = max(longest, len(link))
		if c.ordinary() {
			ordinary++
		}
	}
	t.Log(len(list), "plans,", ordinary, "of them ordinary;", longest, "characters in the longest link")
}

// unsound says what is wrong with a first plan, whatever the rules think.
func unsound(a *Answers, p *planner.Plan) string {
	if err := notation.Valid(p); err != nil {
		return err.Error()
	}
	ids := map[planner.SessionID]bool{}
	biggest := max(history(a).PrevRunMin.N, newRuns*newRunMinutes)
	for w := range p.Weeks {
		var minutes, changes, smalls, lifts [7]int
		sessions := p.Weeks[w].Sessions
		for i := range sessions {
			s := &sessions[i]
			minutes[s.Day] += s.Minutes
			if i > 0 && sessions[i-1].Day == s.Day && sessions[i-1].Slot == s.Slot {
				changes[s.Day] += 10
			}
			switch {
			case ids[s.ID] || s.ID <= 0 || s.ID > p.LastID:
				return fmt.Sprint("the id is not its own: ", s.ID)
			case !a.Open[s.Day].Has(s.Slot):
				return fmt.Sprint("closed: ", s.Day, s.Slot)
			case s.Minutes < 5 || !s.Type.Valid():
				return fmt.Sprint("minutes of ", s.Type, ": ", s.Minutes)
			case s.Type == catalog.StrCoreMobility:
				smalls[s.Day]++
			case s.Type.IsStrength():
				lifts[s.Day]++
			}
			ids[s.ID] = true
		}
		for d := range minutes {
			switch o := a.Open[d].Minutes; {
			case o.Known && minutes[d]+changes[d] > o.N:
				return fmt.Sprint(planner.Weekday(d), " has more than it can hold: ", minutes[d])
			case lifts[d] > 1 || smalls[d] > 1 || lifts[d] > 0 && smalls[d] > 0:
				return fmt.Sprint(planner.Weekday(d), " has its strength work twice")
			}
		}
		sum := load.OfWeek(&p.Weeks[w])
		if most := max(a.RunDays, newRuns); sum.Runs > most+1 || sum.Runs > most && sum.RaceMinutes == 0 {
			return fmt.Sprint("runs in a week: ", sum.Runs)
		}
		ran := sum.TrainingMinutes()
		if most := max(biggest*130/100, biggest+25); ran > most {
			return fmt.Sprint("run minutes in week ", w+1, ": ", ran, " after at most ", biggest)
		}
		biggest = max(biggest, ran)
	}
	return ""
}

func TestSameAnswersSamePlan(t *testing.T) {
	for i := range 20 {
		a := answers(func(a *Answers) { a.RunDays, a.Lifts = i%8, planner.Some(i%5) })
		one, lost := first(suite, a)
		two, again := first(suite, a)
		for w := range one.Weeks {
			if text(&one, w) != text(&two, w) || !slices.Equal(lost, again) {
				t.Fatalf("week %d: %s\nand then %s", w, text(&one, w), text(&two, w))
			}
		}
	}
}

var update = flag.Bool("update", false, "write testdata/weeks.txt")

// What the planner proposes to some people, for reading. A rule or a liking
// that changes it changes the file: go test ./planner/season -update
func TestWeeks(t *testing.T) {
	const file = "testdata/weeks.txt"
	var b strings.Builder
	for _, tt := range people {
		plan, dropped := first(suite, answers(tt.change))
		plan = unfilled(plan)
		fmt.Fprintf(&b, "-- %s --\n%s", tt.name, distinctWeeks(&plan))
		for _, d := range dropped {
			fmt.Fprintf(&b, "# week %d: %v %d", d.Week+1, d.Type, d.Minutes)
			if d.Instead == catalog.None {
				b.WriteString(" left out")
			} else {
				fmt.Fprintf(&b, " became %v %d", d.Instead, d.Left)
			}
			fmt.Fprintf(&b, ", %s\n", [...]string{NoRoom: "no room", TooMuch: "too much"}[d.Why])
		}
		b.WriteString("\n")
	}
	golden(t, file, b.String())
}

// golden holds a text to its file; -update writes it.
func golden(t *testing.T, file, text string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(want) != text {
		t.Errorf("%s is not what is made now; -update writes it:\n%s", file, text)
	}
}

// unfilled is the plan without what is inside its lifts.
func unfilled(p planner.Plan) planner.Plan {
	p.Weeks = slices.Clone(p.Weeks)
	for w := range p.Weeks {
		sessions := slices.Clone(p.Weeks[w].Sessions)
		for i := range sessions {
			s := &sessions[i]
			*s = planner.Session{ID: s.ID, Type: s.Type, Day: s.Day, Slot: s.Slot, Minutes: s.Minutes, Pin: s.Pin}
		}
		p.Weeks[w].Sessions = sessions
	}
	return p
}

// distinctWeeks is the plan's notation without weeks that repeat the one before.
func distinctWeeks(p *planner.Plan) string {
	head, rest, _ := strings.Cut(notation.Format(*p), "\nweek ")
	said := head + "\n"
	last := ""
	for _, week := range strings.Split(strings.TrimSuffix(rest, "\n"), "\nweek ") {
		date, days, _ := strings.Cut(week, "\n")
		if days != last {
			said += "week " + date + "\n" + days + "\n"
		}
		last = days
	}
	return said
}

func text(p *planner.Plan, w int) string {
	var b strings.Builder
	day := planner.Sun + 1
	for _, s := range p.Weeks[w].Sessions {
		switch {
		case s.Day != day && day <= planner.Sun:
			fmt.Fprintf(&b, "\n%v  ", s.Day)
		case s.Day != day:
			fmt.Fprintf(&b, "%v  ", s.Day)
		default:
			b.WriteString("; ")
		}
		day = s.Day
		fmt.Fprintf(&b, "%v %v %d", s.Slot, s.Type, s.Minutes)
	}
	b.WriteString("\n")
	return b.String()
}

var people = []struct {
	name   string
	change func(*Answers)
}{
	{"who skips every question", nil},
	{"just joined a gym, half marathon in spring", func(a *Answers) {
		a.RunDays, a.LiftLevel, a.RaceDate, a.RaceDistance = 4, planner.None, planner.DateOf(2027, 4, 11), planner.Half
	}},
	{"ten years of plans, marathon in three months", func(a *Answers) {
		a.RunDays, a.RunMinutes, a.LongestRun, a.RunLevel, a.LiftLevel = 6, 60, planner.Some(110), planner.Advanced, planner.Advanced
		a.RaceDate, a.RaceDistance, a.Equipment = tuesday+90, planner.Marathon, catalog.AllGear
	}},
	{"wants to be strong", func(a *Answers) {
		a.Goal, a.LiftLevel, a.Lifts, a.Equipment = planner.Strength, planner.Intermediate, planner.Some(4), catalog.Dumbbells
	}},
	{"an hour in the evening", func(a *Answers) {
		a.RunDays, a.Lifts, a.Open = 5, planner.Some(3), everyDay(hour)
	}},
	{"race in twelve days", func(a *Answers) {
		a.RunDays, a.LiftLevel, a.RaceDate, a.RaceDistance = 5, planner.Intermediate, tuesday+12, planner.K10
	}},
	{"has never run or lifted", func(a *Answers) {
		a.RunDays, a.LongestRun, a.RunLevel, a.LiftLevel = 0, planner.Opt{}, planner.Beginner, planner.None
	}},
	{"has weekends only", func(a *Answers) {
		a.RunDays, a.Open = 5, onDays(planner.OpenAll, planner.Sat, planner.Sun)
	}},
	{"runs long on Wednesdays", func(a *Answers) {
		a.RunDays, a.Lifts, a.LongDay, a.RaceDate, a.RaceDistance = 4, planner.Some(2), planner.Some(int(planner.Wed)), tuesday+80, planner.Half
	}},
	{"runs every day, lifts heavy twice", func(a *Answers) {
		a.RunDays, a.RunMinutes, a.LongestRun = 7, 50, planner.Some(90)
		a.LiftLevel, a.Lifts, a.Equipment = planner.Intermediate, planner.Some(2), catalog.Barbell|catalog.Rack
	}},
}

// The long run is on the day that the person named, whatever else was answered, and no plan
// has more faults for it. The eve of a race is no day for it, and a closed day is none.
func TestLongDay(t *testing.T) {
	list, longs := sample(*seed, func(choice) bool { return true }), 0
	for i := 0; i < len(list); i += 4 * every {
		a := list[i].answers()
		free, _ := first(suite, a)
		for day := planner.Mon; day <= planner.Sun; day++ {
			a.LongDay = planner.Some(int(day))
			plan, _ := first(suite, a)
			for w := range plan.Weeks {
				is, was := suite.Check(&plan, w).Score, suite.Check(&free, w).Score
				if is.Errors > was.Errors || is.Warnings > was.Warnings {
					t.Errorf("%+v\nweek %d has a fault that it has not with another day:\n%s", a, w+1, text(&plan, w))
				}
				for _, s := range plan.Weeks[w].Sessions {
					if s.Type != catalog.RunLong || !a.Open[day].Any() {
						continue
					}
					longs++
					if to := int(a.RaceDate-plan.Start) - 7*w - int(day); s.Day != day && to != 1 {
						t.Errorf("%+v\nweek %d has its long run on %v:\n%s", a, w+1, s.Day, text(&plan, w))
					}
				}
			}
		}
	}
	if longs < 20 {
		t.Errorf("only %d long runs", longs)
	}
}

// A rule that the package has never heard of steers it all the same, and what
// cannot be had without an error is left out and said.
func TestUnknownRules(t *testing.T) {
	near := &rule.Rule{ID: "no-heavy-legs-near-race", Run: func(p *rule.Pass) {
		for it := range p.Each(rule.LegHeavy) {
			for _, r := range p.Plan.Races {
				if to := r.Day - 7*p.Week - it.Day; to >= 0 && to <= 7 {
					p.Report(rule.Hit{Severity: rule.Error, A: it})
				}
			}
		}
	}}
	eve := &rule.Rule{ID: "light-day-before-race", Run: func(p *rule.Pass) {
		for it := range p.Each(rule.Any &^ rule.Micro) {
			for _, r := range p.Plan.Races {
				if r.Day-7*p.Week-it.Day == 1 {
					p.Report(rule.Hit{Severity: rule.Error, A: it})
				}
			}
		}
	}}
	for days := 0; days < 30; days += 7 {
		for _, distance := range []planner.Distance{planner.Distance(1 + days%5), planner.Distance(1 + (days+2)%5)} {
			a := answers(func(a *Answers) {
				a.RunDays, a.LiftLevel, a.RaceDate, a.RaceDistance = 6, planner.Advanced, a.Today+planner.Date(days), distance
			})
			strict := append(slices.Clone(suite), near, eve)
			plan, _ := first(strict, a)
			for _, r := range strict.CheckAll(&plan) {
				if r.Score.Errors > 0 {
					t.Errorf("%v in %d days, week %d:\n%s", distance, days, r.Week, text(&plan, r.Week))
				}
			}
		}
	}

	noTempo := rule.Suite{{ID: "no-hard-runs", Run: func(p *rule.Pass) {
		for it := range p.Each(rule.HardRun) {
			p.Report(rule.Hit{Severity: rule.Error, A: it})
		}
	}}}
	_, dropped := first(noTempo, answers(nil))
	want := []Dropped{{Type: catalog.RunTempo, Minutes: 40, Instead: catalog.RunEasy, Left: 40, Why: TooMuch, Weeks: freeWeeks}}
	if !slices.Equal(dropped, want) {
		t.Errorf("%v, want %v", dropped, want)
	}
}

// Nothing that a screen or a link could hand over is out of the question.
func TestStrangeAnswers(t *testing.T) {
	for _, a := range []Answers{
		{},
		{Today: tuesday},
		answers(func(a *Answers) { a.Today = 0; a.RaceDate = tuesday }),
		answers(func(a *Answers) {
			a.RunDays, a.RunMinutes, a.LongestRun, a.Lifts = -3, -40, planner.Some(-5), planner.Some(-1)
		}),
		answers(func(a *Answers) {
			a.RunDays, a.RunMinutes, a.LongestRun, a.Lifts = 99, 9999, planner.Some(9999), planner.Some(99)
		}),
		answers(func(a *Answers) { a.RunLevel, a.LiftLevel, a.Goal, a.RaceDate, a.RaceDistance = 9, 9, 9, tuesday, 99 }),
		answers(func(a *Answers) { a.RunLevel, a.RaceDate = planner.None, tuesday+40000 }),
		answers(func(a *Answers) { a.RaceDate = tuesday - 4000 }),
		answers(func(a *Answers) { a.LongDay = planner.Some(7) }),
		answers(func(a *Answers) { a.LongDay.N = 3 }),
		answers(func(a *Answers) { a.Open = everyDay(planner.Opening{Slots: 255, Minutes: planner.Some(-1)}) }),
	} {
		plan, _ := first(suite, a)
		a = a.sane()
		if problem := unsound(&a, &plan); problem != "" {
			t.Errorf("%+v: %s", a, problem)
		}
		if n := len(plan.Weeks); n < leastWeeks || n > MostWeeks {
			t.Errorf("%+v: %d weeks", a, len(plan.Weeks))
		}
		for _, r := range suite.CheckAll(&plan) {
			if r.Score.Errors > 0 {
				t.Errorf("%+v\nweek %d: %s", a, r.Week, text(&plan, r.Week))
			}
		}
	}
}

func TestStart(t *testing.T) {
	monday := planner.DateOf(2026, 11, 23)
	for d := range 7 {
		want := monday
		if d > 2 {
			want += 7
		}
		if got := start(monday + planner.Date(d)); got != want {
			t.Errorf("from a %v: %v, want %v", planner.Weekday(d), got, want)
		}
	}
	if start(0) != 0 {
		t.Error("a plan without today has a calendar")
	}
}

// Twenty weeks to a half marathon and what comes after: 24 weeks of five runs and two lifts.
func BenchmarkSeason(b *testing.B) {
	a := answers(func(a *Answers) {
		a.RunDays, a.RunMinutes, a.LongestRun, a.RunLevel = 5, 50, planner.Some(80), planner.Intermediate
		a.LiftLevel, a.Lifts, a.Equipment = planner.Intermediate, planner.Some(2), gym
		a.RaceDate, a.RaceDistance = tuesday+5+7*21, planner.Half
	})
	for b.Loop() {
		if plan, _ := first(suite, a); len(plan.Weeks) != 24 {
			b.Fatal(len(plan.Weeks))
		}
	}
}
