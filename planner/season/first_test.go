package season

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
	"hardeasy/planner/rules"
	"hardeasy/planner/share"
)

var suite = rules.Suite

var tuesday = planner.DateOf(2026, 11, 24)

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

// Five shares no factor with the numbers of choices, so that a fifth of the
// combinations still pairs every choice with every other.
var all = flag.Bool("all", false, "try every combination of answers, not every fifth")

// Every level, goal, number of runs and of lifts, in every opening; what else
// people answer differently turns with the combination.
func TestNoAnswersMakeErrors(t *testing.T) {
	minutes := []int{40, 60, 25, 90, 15}
	longest := []int{60, 0, 90, 150, 20}
	ages := []int{35, 52, 17, 70}
	races := []struct {
		days     int
		distance planner.Distance
	}{{}, {150, planner.Marathon}, {80, planner.Half}, {}, {30, planner.K10}, {12, planner.K5}, {4, planner.Marathon}, {19, planner.Ultra}, {0, planner.Half}, {-3, planner.Marathon}, {25, planner.DistanceUnknown}}
	for _, o := range openings {
		t.Run(o.name, func(t *testing.T) {
			t.Parallel()
			n, warned := 0, map[string]int{}
			for run := planner.Beginner; run <= planner.Advanced; run++ {
				for lift := planner.None; lift <= planner.Advanced; lift++ {
					for goal := planner.Endurance; goal <= planner.Strength; goal++ {
						for runs := range 8 {
							for lifts := -1; lifts <= 4; lifts++ {
								n++
								a := answers(func(a *Answers) {
									a.RunLevel, a.LiftLevel, a.Goal, a.RunDays, a.Open = run, lift, goal, runs, o.open
									a.Lifts = planner.Opt{N: lifts, Known: lifts >= 0}
									a.Today += planner.Date(n % 7)
									a.RunMinutes = minutes[n%len(minutes)]
									a.LongestRun = planner.Some(longest[n/3%len(longest)])
									a.Age = ages[n/7%len(ages)]
									if r := races[n%len(races)]; r.distance != 0 || r.days != 0 {
										a.RaceDate, a.RaceDistance = a.Today+planner.Date(r.days), r.distance
									}
								})
								if !*all && n%5 != 0 {
									continue
								}
								plan, dropped := First(suite, a)
								sound(t, &a, &plan)
								ordinary := o.tidy && lifts != 0 && (runs > 0 || goal == planner.Endurance)
								for _, r := range suite.CheckAll(&plan) {
									for i := range r.Findings {
										switch f := &r.Findings[i]; {
										case f.Severity == rule.Error:
											t.Errorf("%+v\nweek %d: %v %s\n%s%v", a, r.Week, f.Severity, f.Rule.ID, text(&plan, r.Week), dropped)
										case ordinary && f.Severity == rule.Warning:
											if warned[f.Rule.ID]++; warned[f.Rule.ID] <= 3 {
												t.Errorf("%+v\nweek %d: %v %s\n%s%v", a, r.Week, f.Severity, f.Rule.ID, text(&plan, r.Week), dropped)
											}
										}
									}
								}
								if t.Failed() && n > 4000 {
									t.Fatal(n, warned)
								}
							}
						}
					}
				}
			}
			if len(warned) > 0 {
				t.Errorf("%v of %d", warned, n)
			}
		})
	}
}

// sound holds what is true of every first plan.
func sound(t *testing.T, a *Answers, p *planner.Plan) {
	t.Helper()
	if err := planner.Valid(p); err != nil {
		t.Error(err)
	}
	ids := map[planner.SessionID]bool{}
	for w := range p.Weeks {
		runs, total := 0, 0
		var day [7]int
		sessions := p.Weeks[w].Sessions
		if len(sessions) > planner.MaxSessions {
			t.Errorf("week %d has %d sessions", w, len(sessions))
		}
		for i := range sessions {
			s := &sessions[i]
			if ids[s.ID] || s.ID <= 0 || s.ID > p.LastID {
				t.Errorf("id %d is not its own", s.ID)
			}
			ids[s.ID] = true
			if i > 0 && (sessions[i-1].Day > s.Day || sessions[i-1].Day == s.Day && sessions[i-1].Slot > s.Slot) {
				t.Errorf("week %d is out of order at %d", w, i)
			}
			if !a.Open[s.Day].Has(s.Slot) {
				t.Errorf("%v %v is closed", s.Day, s.Slot)
			}
			if s.Minutes < 5 || s.Minutes > planner.MaxMinutes || !s.Type.Valid() {
				t.Errorf("%v of %d minutes", s.Type, s.Minutes)
			}
			if s.Type.IsRun() && s.Type != catalog.RunRace {
				runs++
				total += s.Minutes
			}
			day[s.Day] += s.Minutes
		}
		for d, n := range day {
			if o := a.Open[d].Minutes; o.Known && n > 0 && n+changeover > o.N {
				t.Errorf("%v has %d minutes of %d", planner.Weekday(d), n, o.N)
			}
		}
		if most := max(a.RunDays, 3); runs > most {
			t.Errorf("%d runs, not %d", runs, most)
		}
		if most := max(a.RunDays*a.RunMinutes, newRuns*newRunMinutes); total > most {
			t.Errorf("%d run minutes of %d", total, most)
		}
	}
	if t.Failed() {
		t.Fatalf("%+v", *a)
	}
}

func TestSameAnswersSamePlan(t *testing.T) {
	for i := range 20 {
		a := answers(func(a *Answers) { a.RunDays, a.Lifts = i%8, planner.Some(i%5) })
		one, lost := First(suite, a)
		two, again := First(suite, a)
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
		plan, dropped := First(suite, answers(tt.change))
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
	if *update {
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(want) != b.String() {
		t.Errorf("not what %s says:\n%s", file, b.String())
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

// What is inside the lifts adds no error and no warning to any first plan, and
// a link still carries it.
func TestFilled(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 3))
	longest := 0
	for range 400 {
		a := answers(func(a *Answers) {
			a.RunLevel, a.LiftLevel = planner.Level(1+r.IntN(3)), planner.Level(r.IntN(4))
			a.Goal, a.RunDays, a.Age = planner.Goal(r.IntN(3)), r.IntN(8), 18+r.IntN(50)
			if n := r.IntN(6); n < 5 {
				a.Lifts = planner.Some(n)
			}
			if r.IntN(3) > 0 {
				a.Equipment = catalog.Gear(r.Uint32()) & catalog.AllGear
			}
			if r.IntN(3) > 0 {
				a.RaceDate, a.RaceDistance = a.Today+planner.Date(r.IntN(170)-5), planner.Distance(r.IntN(6))
			}
			a.Open = openings[r.IntN(len(openings))].open
		})
		plan, _ := First(suite, a)
		bare := unfilled(plan)
		for w := range plan.Weeks {
			for i := range plan.Weeks[w].Sessions {
				if s := &plan.Weeks[w].Sessions[i]; s.Type.IsStrength() != (len(s.Lifts) > 0) {
					t.Errorf("%+v\n%v of %d min has %d exercises", a, s.Type, s.Minutes, len(s.Lifts))
				}
			}
			was := suite.Check(&bare, w)
			for _, f := range suite.Check(&plan, w).Findings {
				same := func(g rule.Finding) bool { return g.Rule == f.Rule && g.Severity >= f.Severity }
				if f.Severity >= rule.Warning && !slices.ContainsFunc(was.Findings, same) {
					t.Errorf("week %d: %s: %s\n%s", w+1, f.Rule.ID, f.Text(&plan), planner.Format(plan))
				}
			}
		}
		link, err := share.Encode(plan)
		if err != nil {
			t.Error(err)
		}
		longest = max(longest, len(link))
	}
	t.Log(longest, "characters in the longest link")
}

// distinctWeeks is the plan's notation without weeks that repeat the one before.
func distinctWeeks(p *planner.Plan) string {
	head, rest, _ := strings.Cut(planner.Format(*p), "\nweek ")
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
		a.RaceDate, a.RaceDistance = tuesday+90, planner.Marathon
	}},
	{"wants to be strong", func(a *Answers) {
		a.Goal, a.LiftLevel, a.Lifts = planner.Strength, planner.Intermediate, planner.Some(4)
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
	{"runs every day, lifts heavy twice", func(a *Answers) {
		a.RunDays, a.RunMinutes, a.LongestRun = 7, 50, planner.Some(90)
		a.LiftLevel, a.Lifts = planner.Intermediate, planner.Some(2)
	}},
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
	for days := range 30 {
		for distance := planner.K5; distance <= planner.Ultra; distance++ {
			a := answers(func(a *Answers) {
				a.RunDays, a.LiftLevel, a.RaceDate, a.RaceDistance = 6, planner.Advanced, a.Today+planner.Date(days), distance
			})
			strict := append(slices.Clone(suite), near, eve)
			plan, _ := First(strict, a)
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
	_, dropped := First(noTempo, answers(nil))
	want := []Dropped{{Type: catalog.RunTempo, Minutes: 40, Instead: catalog.RunEasy, Left: 40, Why: TooMuch, Weeks: firstWeeks}}
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
		answers(func(a *Answers) { a.Open = everyDay(planner.Opening{Slots: 255, Minutes: planner.Some(-1)}) }),
	} {
		plan, _ := First(suite, a)
		a = a.sane()
		sound(t, &a, &plan)
		if len(plan.Weeks) != firstWeeks || plan.Name == "" {
			t.Errorf("%q of %d weeks", plan.Name, len(plan.Weeks))
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

func BenchmarkFirst(b *testing.B) {
	for _, tt := range people {
		a := answers(tt.change)
		b.Run(tt.name, func(b *testing.B) {
			for b.Loop() {
				First(suite, a)
			}
		})
	}
}
