package rule

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
)

// Toy rules: small enough to know what they must say.

// afterLift speaks of any run after a lift within a number of hours: an error
// on the same day, else a warning.
func afterLift(id string, hours int) *Rule {
	return &Rule{
		ID: id, Span: Window,
		Sources: []Source{{ID: "toy-maker", Evidence: Estimate}},
		Example: Example{
			Before: "week 1\nMon AM str-moderate 40; PM run-easy 30", After: "week 1\nMon AM run-easy 30; PM str-moderate 40",
		},
		Run: func(p *Pass) {
			for a, b := range p.Then(Strength, Run) {
				if gap := Gap(a, b); gap < hours*60 {
					h := Hit{Severity: Warning, A: a, B: b, N: gap, Limit: hours * 60, Over: 1000 * (hours*60 - gap) / (hours * 60)}
					if a.Day == b.Day {
						h.Severity = Error
					}
					p.Report(h)
				}
			}
		},
		Fixes: []Proposal{MoveTo(Strength), Func(SwapPair), SwapDays(Strength), Remove(Strength)},
	}
}

// tooMany speaks when there are more than n runs.
func tooMany(id string, n int) *Rule {
	return &Rule{
		ID: id, Span: Week,
		Run: func(p *Pass) {
			for it := range p.Each(Run) {
				if c := p.Count(Run); c > n {
					p.Report(Hit{Severity: Advice, A: it, N: c, Limit: n})
				}
			}
		},
	}
}

func parse(t *testing.T, text string) *planner.Plan {
	t.Helper()
	p, err := notation.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return &p
}

func ids(r Report) string {
	var all []string
	for _, f := range r.Findings {
		all = append(all, f.Rule.ID+" "+f.Severity.String())
	}
	return strings.Join(all, ", ")
}

func TestOneFindingAWeekAtItsHighest(t *testing.T) {
	p := parse(t, "week 1\nMon PM str-moderate 60\nTue AM run-easy 30\nThu AM str-power 30; PM run-tempo 40")
	r := Suite{afterLift("after", 24)}.Check(p, 0)
	if got := ids(r); got != "after error" {
		t.Fatal(got)
	}
	f := &r.Findings[0]
	// The worst pair is the first, and the numbers are about it.
	if want := []Pair{{3, 4}, {1, 2}}; !slices.Equal(f.Pairs, want) {
		t.Errorf("pairs %v, want %v", f.Pairs, want)
	}
	if want := []planner.SessionID{3, 4, 1, 2}; !slices.Equal(f.Sessions(), want) {
		t.Errorf("sessions %v, want %v", f.Sessions(), want)
	}
	if f.Gap != 10*60+30 || f.Limit != 24*60 {
		t.Errorf("%d min, not %d", f.Gap, f.Limit)
	}
	// And yet both places count, each at its own severity.
	if e, w, a := r.Score.Counts(); e != 1 || w != 1 || a != 0 || f.Score != r.Score {
		t.Errorf("counts %d %d %d", e, w, a)
	}
}

func TestYieldsPairByPair(t *testing.T) {
	near, far := afterLift("near", 15), afterLift("far", 72)
	far.YieldsTo = []string{"near"}
	p := parse(t, "week 1\nMon PM str-moderate 60\nTue AM run-easy 30\nThu AM run-easy 30")
	r := Suite{near, far}.Check(p, 0)
	if got := ids(r); got != "near warning, far warning" {
		t.Fatal(got)
	}
	if want := []Pair{{1, 3}}; !slices.Equal(r.Findings[1].Pairs, want) {
		t.Errorf("pairs %v, want %v", r.Findings[1].Pairs, want)
	}
	p = parse(t, "week 1\nMon PM str-moderate 60\nTue AM run-easy 30")
	if got := ids(Suite{near, far}.Check(p, 0)); got != "near warning" {
		t.Error(got)
	}
}

func TestDependsOnIsQuietForTheWeek(t *testing.T) {
	near, many := afterLift("near", 24), tooMany("many", 0)
	many.DependsOn = []string{"near"}
	s := Suite{near, many}
	p := parse(t, "week 1\nMon PM str-moderate 60\nTue AM run-easy 30\nweek 2\nFri AM run-easy 30")
	if got := ids(s.Check(p, 0)); got != "near warning" {
		t.Error(got)
	}
	if got := ids(s.Check(p, 1)); got != "many advice" {
		t.Error(got)
	}
	// A cause that has yielded altogether silences nothing.
	first := afterLift("first", 24)
	near.YieldsTo = []string{"first"}
	if got := ids(Suite{first, near, many}.Check(p, 0)); got != "first warning, many advice" {
		t.Error(got)
	}
}

func TestNotChecked(t *testing.T) {
	needs := tooMany("needs", 0)
	minutes := &Need{"minutes-last-week", func(p *Pass) bool { return p.Plan.History.PrevRunMin.Known }}
	needs.Needs = []*Need{
		minutes,
		{"longest-of-30-days", func(p *Pass) bool { return p.Plan.History.Longest30d.Known }},
	}
	s := Suite{needs}
	p := parse(t, "history longest_30d=60\nweek 1\nTue AM run-easy 30")
	r := s.Check(p, 0)
	if len(r.Findings) != 0 || len(r.NotChecked) != 1 || !slices.Equal(r.NotChecked[0].Missing, []*Need{minutes}) {
		t.Errorf("%+v", r)
	}
	p = parse(t, "history longest_30d=60 prev_run_min=0\nweek 1\nTue AM run-easy 30")
	if r := s.Check(p, 0); len(r.Findings) != 1 || len(r.NotChecked) != 0 {
		t.Errorf("%+v", r)
	}
}

// A pair over the border is spoken about once, in the week of its later session.
func TestBorder(t *testing.T) {
	s := Suite{afterLift("after", 24)}
	p := parse(t, "week 1\nSun PM str-moderate 60\nweek 2\nMon AM run-easy 30\nSun PM str-power 30\nweek 3\nMon AM run-easy 30")
	for w, want := range []string{"", "after warning", "after warning"} {
		if got := ids(s.Check(p, w)); got != want {
			t.Errorf("week %d: %q, want %q", w+1, got, want)
		}
	}
	if f := s.Check(p, 1).Findings[0]; f.Gap != 12*60 || !slices.Equal(f.Pairs, []Pair{{1, 2}}) {
		t.Errorf("%+v", f)
	}
}

// Sessions of a slot stand back to back, and a long one pushes what follows,
// over midnight too.
func TestTime(t *testing.T) {
	var j Judge
	p := parse(t, "times am=06:00\nweek 1\nMon AM run-easy 30; AM run-easy 400; NOON run-easy 10; PM run-easy 20\n"+
		"Sun PM run-easy 900\nweek 2\nMon AM run-easy 30")
	j.pass.look(p, 0)
	var starts []int
	for _, it := range j.pass.All {
		starts = append(starts, it.Start)
	}
	if want := []int{360, 390, 790, 1080, 6*1440 + 1080, 7*1440 + 540}; !slices.Equal(starts, want) {
		t.Errorf("starts %v, want %v", starts, want)
	}
	if len(j.pass.This) != 5 || Gap(&j.pass.All[1], &j.pass.All[3]) != 1080-790 || Gap(&j.pass.All[3], &j.pass.All[1]) != 1080-790 {
		t.Error("gap or week")
	}
}

func TestKinds(t *testing.T) {
	for id := catalog.None + 1; id.Valid(); id++ {
		s := planner.Session{Type: id, Minutes: 45}
		k := KindOf(&s)
		for _, c := range []struct {
			kind Kind
			is   bool
		}{
			{Run, id.IsRun()}, {HardRun, id.IsHardRun()}, {LegHeavy, id.IsLegHeavy()}, {Heavy, id.IsHeavy()},
			{Strength, id.IsStrength()}, {Main, id.IsMainStrength(45)}, {Cross, id.IsCross()},
		} {
			if k&c.kind != 0 != c.is {
				t.Errorf("%v: kind %b disagrees with the catalog about %b", id, k, c.kind)
			}
		}
	}
	if k := KindOf(&planner.Session{Type: 200}); k != 0 {
		t.Errorf("an unknown type is of kind %b", k)
	}
}

func TestScoreIsLexicographic(t *testing.T) {
	hit := func(s Severity, over int) reportedHit { return reportedHit{Hit: Hit{Severity: s, Over: over}} }
	day, week := &Rule{Span: Day}, &Rule{Span: Week}
	score := func(r *Rule, hits ...reportedHit) Score { return r.weigh(hits) }
	var many []reportedHit
	for range 60 {
		many = append(many, hit(Warning, 5000))
	}
	warning, advice := hit(Warning, 0), hit(Advice, 0)
	order := []Score{
		{},
		score(day, advice),
		score(day, hit(Advice, 300)),
		score(day, advice, advice), // each hit of a rule about a day is a place
		score(day, warning),
		score(day, hit(Warning, 10)),
		score(week, warning, advice, warning), // a rule about a week fires once
		score(week, many...),                  // with all that it counts
		score(day, warning, warning),
		score(day, warning, warning, advice), // each place has a severity of its own
		score(day, many...),
		score(day, hit(Error, 0)),
	}
	for i := range order {
		for k := range order {
			if got := order[i].Better(order[k]); got != (i < k) {
				t.Errorf("%d better than %d: %v (%v, %v)", i, k, got, order[i], order[k])
			}
		}
	}
	if e, w, a := score(week, many...).Plus(score(day, warning, advice)).Counts(); e != 0 || w != 2 || a != 1 {
		t.Errorf("counts %d %d %d", e, w, a)
	}
	one, two := score(day, warning), score(day, warning, warning)
	if !one.Fewer(two) || one.Fewer(score(week, many...)) || score(week, many...).Fewer(one) || !two.Fewer(score(day, hit(Error, 0))) {
		t.Error("fewer")
	}
}

func TestScoreAllocatesNothing(t *testing.T) {
	needs := tooMany("needs", 0)
	needs.Needs = []*Need{{"nothing", func(*Pass) bool { return false }}}
	// Iterators are free as long as the compiler sees through them, which it
	// does for the functions of rules but not for closures made by a function.
	near := &Rule{ID: "near", Run: func(p *Pass) {
		for a, b := range p.DayAfter(Strength, Run) {
			p.Report(Hit{Severity: Warning, A: a, B: b, Over: Gap(a, b)})
		}
		for a, b := range p.SameDate(Strength, Run) {
			p.Report(Hit{Severity: Error, A: a, B: b})
		}
	}}
	far := &Rule{ID: "far", YieldsTo: []string{"near"}, Run: func(p *Pass) {
		for a, b := range p.Then(Strength, Run) {
			p.Report(Hit{Severity: Advice, A: a, B: b, N: p.Count(Run)})
		}
	}}
	many := &Rule{ID: "many", DependsOn: []string{"nobody"}, Run: func(p *Pass) {
		for it := range p.Each(Run) {
			p.Report(Hit{Severity: Advice, A: it})
		}
	}}
	j := Judge{Suite: Suite{near, far, needs, many}}
	p := parse(t, "week 1\nMon AM str-moderate 40; PM run-easy 30\nTue AM run-easy 30\nSun PM str-power 30\nweek 2\nMon AM run-easy 40")
	j.Around(p, 0)
	if n := testing.AllocsPerRun(100, func() { j.Score(p, 1) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestFixes(t *testing.T) {
	for _, c := range []struct{ name, plan, want string }{
		{"the nearest move, the swap, the drop", "week 1\nMon AM str-moderate 40; PM run-easy 30",
			"move str-moderate to Tue AM | swap str-moderate and run-easy | drop str-moderate"},
		{"a whole day", "week 1\nMon AM str-moderate 40; AM str-power 20\nTue AM run-easy 30; PM run-easy 30",
			"move str-moderate to Wed AM, move str-power to Wed AM | " +
				"move str-moderate to Wed AM, move str-power to Tue PM | " +
				"drop str-moderate, drop str-power"},
		{"two days", "open Wed none\nopen Thu none\nopen Fri none\nopen Sat none\nopen Sun none\n" +
			"week 1\nMon AM str-moderate 40; PM str-power 20\nTue AM run-easy 30; PM run-easy 30",
			"move str-moderate to Tue AM, move str-power to Tue PM, move run-easy to Mon AM, move run-easy to Mon PM | drop str-power, drop str-moderate"},
		{"closed times are left alone", "open Tue none\nopen Wed none\nopen Thu none\nopen Fri none\nopen Sat none\n" +
			"open Sun PM\nweek 1\nMon AM str-moderate 40; PM run-easy 30",
			"swap str-moderate and run-easy | move str-moderate to Mon PM | drop str-moderate"},
		{"what is done stays", "week 1\nMon AM str-moderate 40 done; PM run-easy 30", ""},
		{"races stay", "week 1\nMon AM str-moderate 40; PM run-race 30",
			"move str-moderate to Tue AM | drop str-moderate"},
		{"pinned sessions move last", "week 1\nMon AM str-moderate 40; PM run-easy 30 pin",
			"move str-moderate to Tue AM | drop str-moderate | swap str-moderate and run-easy"},
	} {
		p := parse(t, c.plan)
		s := Suite{afterLift("after", 30)}
		r := s.Check(p, 0)
		if len(r.Findings) == 0 {
			t.Errorf("%s: nothing found", c.name)
			continue
		}
		var got []string
		for _, f := range s.Fixes(p, &r.Findings[0]) {
			got = append(got, inNotation(p, f.Edits))
			next, err := planner.Apply(*p, f.Edits...)
			if after := s.Check(&next, 0); err != nil || len(after.Findings) != 0 || f.After != after.Score {
				t.Errorf("%s: %v leaves %v, %v", c.name, f.Edits, after, err)
			}
		}
		if joined := strings.Join(got, " | "); joined != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, joined, c.want)
		}
	}
}

// inNotation tells edits by the words of the plan's text.
func inNotation(p *planner.Plan, edits []planner.Edit) string {
	of := func(id planner.SessionID) string {
		_, s, _ := p.Find(id)
		return s.Type.String()
	}
	var said []string
	for _, e := range edits {
		switch e := e.(type) {
		case planner.Move:
			said = append(said, fmt.Sprint("move ", of(e.Session), " to ", e.To.Day, " ", e.To.Slot))
		case planner.Swap:
			said = append(said, "swap "+of(e.A)+" and "+of(e.B))
		case planner.Drop:
			said = append(said, "drop "+of(e.Session))
		default:
			said = append(said, fmt.Sprintf("%T", e))
		}
	}
	return strings.Join(said, ", ")
}

// A fix must not bring an error, nor one warning in place of another.
func TestNoFixAtAnyPrice(t *testing.T) {
	empty := &Rule{ID: "empty", Run: func(p *Pass) {
		if p.Count(Strength) == 0 {
			p.Report(Hit{Severity: Error})
		}
	}}
	only := afterLift("after", 24)
	only.Fixes = []Proposal{Remove(Strength)}
	p := parse(t, "week 1\nMon PM str-moderate 40\nTue AM run-easy 30")
	for severity, want := range map[Severity]int{Error: 0, Warning: 0, Advice: 1} {
		empty.Run = func(p *Pass) {
			if p.Count(Strength) == 0 {
				p.Report(Hit{Severity: severity})
			}
		}
		s := Suite{only, empty}
		r := s.Check(p, 0)
		if got := s.Fixes(p, &r.Findings[0]); len(got) != want {
			t.Errorf("%v: %d fixes, want %d", severity, len(got), want)
		}
	}
}

func TestValidate(t *testing.T) {
	good := func() *Rule { return afterLift("good", 24) }
	if err := (Suite{good()}).Validate(); err != nil {
		t.Fatal(err)
	}
	for name, spoil := range map[string]func(*Rule){
		"not kebab-case":  func(r *Rule) { r.ID = "Good_Rule" },
		"no source":       func(r *Rule) { r.Sources = nil },
		"its evidence":    func(r *Rule) { r.Sources = []Source{{ID: "x", Evidence: 9}} },
		"a study or":      func(r *Rule) { r.Sources = []Source{{ID: "x", Coach: Carlson}} },
		"earlier rule":    func(r *Rule) { r.YieldsTo = []string{"nobody"} },
		"not an earlier":  func(r *Rule) { r.DependsOn = []string{"good"} },
		"does not speak":  func(r *Rule) { r.Generator = true },
		"nothing to run":  func(r *Rule) { r.Run = nil },
		"example before:": func(r *Rule) { r.Example.Before = "week 1\nMonday" },
		"example after:":  func(r *Rule) { r.Example.After = "week 7" },
		"does not fire":   func(r *Rule) { r.Example.Before = r.Example.After },
		"after fires":     func(r *Rule) { r.Example.After = r.Example.Before },
		"no fix helps":    func(r *Rule) { r.Fixes = []Proposal{Remove(Cross)} },
	} {
		r := good()
		spoil(r)
		if err := (Suite{r}).Validate(); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := (Suite{good(), good()}).Validate(); err == nil || !strings.Contains(err.Error(), "used twice") {
		t.Error(err)
	}
}
