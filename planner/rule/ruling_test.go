package rule

import (
	"fmt"
	"hash/crc32"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"hardeasy/internal/testsize"
	"hardeasy/planner"
	"hardeasy/planner/notation"
)

// clash is a week in which near, far and many of the suite below all have
// something to say, the latter two only when near is quiet.
const clash = "week 1\nMon PM str-moderate 60\nTue AM run-easy 30\n"

// family is a cause with two consequences, one of each kind, and a rule that
// has nothing to do with them.
func family() Suite {
	near, far, many := afterLift("near", 24), afterLift("far", 72), tooMany("many", 0)
	far.YieldsTo, many.DependsOn = []string{"near"}, []string{"near"}
	lone := &Rule{ID: "lone", Run: func(p *Pass) {
		for it := range p.Each(Strength) {
			p.Report(Hit{Severity: Warning, A: it})
		}
	}}
	return Suite{near, far, many, lone}
}

func ruled(t *testing.T, rulings string) *planner.Plan {
	t.Helper()
	return parse(t, rulings+clash)
}

func TestMute(t *testing.T) {
	for rulings, want := range map[string]string{
		"":                              "near warning, lone warning",
		"mute near\n":                   "far warning, lone warning, many advice",
		"mute near\nmute far\n":         "lone warning, many advice",
		"mute lone\nmute nobody\n":      "near warning",
		"mute far\nmute many\n":         "near warning, lone warning",
		"mute near\nseverity far error": "far error, lone warning, many advice",
	} {
		if got := ids(family().Check(ruled(t, strings.TrimSuffix(rulings, "\n")+"\n"), 0)); got != want {
			t.Errorf("%q: %s, want %s", rulings, got, want)
		}
	}
	// What is muted is not said to be unchecked either.
	needs := tooMany("needs", 0)
	needs.Needs = []*Need{{"nothing", func(*Pass) bool { return false }}}
	if r := (Suite{needs}).Check(ruled(t, "mute needs\n"), 0); len(r.NotChecked) != 0 {
		t.Errorf("%+v", r)
	}
}

func TestSeverityRuling(t *testing.T) {
	text := "Mon PM str-moderate 60\nTue AM run-easy 30\nThu AM str-power 30; PM run-tempo 40\n"
	s := Suite{afterLift("after", 24)}
	before := s.Check(parse(t, text), 0)
	r := s.Check(parse(t, "severity after advice\n"+text), 0)
	if got := ids(r); got != "after advice" {
		t.Fatal(got)
	}
	if e, w, a := r.Score.Counts(); e != 0 || w != 0 || a != 2 { // both places
		t.Errorf("counts %d %d %d", e, w, a)
	}
	// It is still about the same, and the worst pair is still the first.
	want := before.Findings[0]
	want.Severity, want.Score = Advice, r.Score
	if !reflect.DeepEqual(r.Findings[0], want) {
		t.Errorf("%+v, want %+v", r.Findings[0], want)
	}
	if got := ids(s.Check(parse(t, "severity after error\nMon PM str-moderate 60\nTue AM run-easy 30\n"), 0)); got != "after error" {
		t.Error(got)
	}
}

func TestOverride(t *testing.T) {
	s := family()
	p := parse(t, "override near week=1 \"a camp\"\n"+clash+"week 2"+strings.TrimPrefix(clash, "week 1"))
	r := s.Check(p, 0)
	// Seen, last, weightless; and its consequences stay quiet.
	if got := ids(r); got != "lone warning, near warning" {
		t.Fatal(got)
	}
	if f := &r.Findings[1]; f.Overridden != "a camp" || r.Findings[0].Overridden != "" {
		t.Errorf("%+v", r.Findings)
	}
	e, w, a := r.Counts()
	if se, sw, sa := r.Score.Counts(); e != 0 || w != 1 || a != 0 || se != e || sw != w || sa != a {
		t.Errorf("counts %d %d %d, score %v", e, w, a, r.Score)
	}
	if got := s.Fixes(p, &r.Findings[1]); got != nil {
		t.Errorf("fixes of what was decided: %v", got)
	}
	if r := s.Check(p, 1); len(r.Findings) != 2 || r.Findings[0].Overridden != "" {
		t.Errorf("the week after: %+v", r.Findings)
	}
	// A reason for the whole plan, and a better one for a week.
	p = parse(t, "override near \"always\"\noverride near week=2 \"a camp\"\n"+clash+"week 2"+strings.TrimPrefix(clash, "week 1"))
	for week, want := range []string{"always", "a camp"} {
		if r := s.Check(p, week); r.Findings[1].Overridden != want {
			t.Errorf("week %d: %+v", week+1, r.Findings)
		}
	}
}

// Some rules are for safety: the person may override them, eyes open, and no more.
func TestAlwaysOn(t *testing.T) {
	s := family()
	s[0].AlwaysOn = true
	r := s.Check(ruled(t, "mute near\nseverity near advice\n"), 0)
	if got := ids(r); got != "near warning, lone warning" || r.Findings[0].Overridden != "" {
		t.Error(got)
	}
	r = s.Check(ruled(t, "override near week=1 \"asked the doctor\"\n"), 0)
	if f := r.Findings[1]; f.Rule != s[0] || f.Overridden != "asked the doctor" {
		t.Errorf("%+v", r.Findings)
	}
}

// What is decided about one rule is exactly what it would be to do without it,
// to see another severity on it, or to count it out; whoever asks.
func TestRulingsAreExact(t *testing.T) {
	rng := rand.New(rand.NewPCG(13, 14))
	s := family()
	var j Judge
	j.Suite = s
	for range testsize.Of(3000) {
		p := randomWeeks(rng)
		at := rng.IntN(len(s))
		week := rng.IntN(2)
		before := s.CheckAll(p)

		muted := with(t, p, planner.Ruling{Rule: s[at].ID, Mute: true})
		without := append(slices.Clone(s[:at]), s[at+1:]...)
		for w, r := range without.CheckAll(muted) {
			if got := j.Check(muted, w); ids(got) != ids(r) || got.Score != r.Score || !samePairs(got, r) {
				t.Fatalf("mute %s: %s, want %s in\n%s", s[at].ID, ids(got), ids(r), notation.Format(*p))
			}
		}

		harder := with(t, p, planner.Ruling{Rule: s[at].ID, Severity: "error"})
		for w, r := range before {
			for i := range r.Findings {
				if r.Findings[i].Rule == s[at] {
					r.Findings[i].Severity = Error
				}
			}
			slices.SortStableFunc(r.Findings, func(a, b Finding) int { return a.Compare(&b) })
			got := j.Check(harder, w)
			if weightless(got.Findings, s[at]); !reflect.DeepEqual(got.Findings, weightless(r.Findings, s[at])) {
				t.Fatalf("severity: %v, want %v", got.Findings, r.Findings)
			}
		}

		over := with(t, p, planner.Ruling{Rule: s[at].ID, Week: week + 1, Reason: "so"})
		for w, r := range s.CheckAll(p) {
			got := j.Check(over, w)
			for i := range got.Findings {
				f := &got.Findings[i]
				if (f.Overridden != "") != (w == week && f.Rule == s[at]) {
					t.Fatalf("override in week %d: %v", week+1, got.Findings)
				}
				f.Overridden = ""
			}
			slices.SortStableFunc(got.Findings, func(a, b Finding) int { return a.Compare(&b) })
			if !reflect.DeepEqual(weightless(got.Findings, s[at]), weightless(r.Findings, s[at])) {
				t.Fatalf("override: %v, want %v", got.Findings, r.Findings)
			}
		}

		for _, p := range []*planner.Plan{muted, harder, over, p} {
			var sum Score
			for w, r := range s.CheckAll(p) {
				var findings Score
				for _, f := range r.Findings {
					findings = findings.Plus(f.Score)
				}
				if findings != r.Score || j.Score(p, w) != r.Score {
					t.Fatalf("the findings weigh %v, the report %v, the judge %v", findings, r.Score, j.Score(p, w))
				}
				sum = sum.Plus(r.Score)
			}
			if got := j.Around(p, 0); got != sum {
				t.Fatalf("around %v, want %v", got, sum)
			}
		}
	}
}

func with(t *testing.T, p *planner.Plan, r planner.Ruling) *planner.Plan {
	t.Helper()
	next, err := planner.Apply(*p, planner.SetRuling{Ruling: r})
	if err != nil {
		t.Fatal(err)
	}
	return &next
}

func samePairs(a, b Report) bool {
	return slices.EqualFunc(a.Findings, b.Findings, func(f, g Finding) bool { return slices.Equal(f.Pairs, g.Pairs) })
}

// randomWeeks are two weeks of runs and lifts.
func randomWeeks(rng *rand.Rand) *planner.Plan {
	types := []string{"run-easy", "run-tempo", "str-moderate", "str-power", "x-walk"}
	var b strings.Builder
	for week := range 2 {
		b.WriteString([]string{"week 1\n", "week 2\n"}[week])
		for day := planner.Mon; day <= planner.Sun; day++ {
			for slot := planner.AM; slot < planner.Slots; slot++ {
				if rng.IntN(6) == 0 {
					b.WriteString(day.String() + " " + slot.String() + " " + types[rng.IntN(len(types))] + "\n")
				}
			}
		}
	}
	p, err := notation.Parse(b.String())
	if err != nil {
		panic(err)
	}
	return &p
}

func TestScoreWithRulingsAllocatesNothing(t *testing.T) {
	one := func(id string) *Rule {
		return &Rule{ID: id, Run: func(p *Pass) { p.Report(Hit{Severity: Warning}) }}
	}
	j := Judge{Suite: Suite{one("near"), one("far"), one("lone"), one("many")}}
	p := parse(t, "mute near\noverride lone week=1 \"x\"\nseverity far error\n"+clash+"week 2\nMon AM run-easy 30\n")
	next, err := planner.Apply(*p, planner.Move{Session: 1, To: planner.Place{Day: planner.Sun}})
	if err != nil {
		t.Fatal(err)
	}
	j.Around(p, 0)
	if n := testing.AllocsPerRun(100, func() { j.Score(p, 1); j.Score(&next, 0) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// A fix may bring what the person no longer wants to hear of.
func TestFixesHeedRulings(t *testing.T) {
	empty := &Rule{ID: "empty", Run: func(p *Pass) {
		if p.Count(Strength) == 0 {
			p.Report(Hit{Severity: Error})
		}
	}}
	only := afterLift("after", 24)
	only.Fixes = []Proposal{Remove(Strength)}
	s := Suite{only, empty}
	for rulings, want := range map[string]int{
		"": 0, "mute empty\n": 1, "severity empty advice\n": 1, "severity empty warning\n": 0,
		"override empty week=1 \"ill\"\n": 1, "override empty week=2 \"ill\"\n": 0, "override after week=1 \"ill\"\n": 0,
	} {
		p := parse(t, rulings+"week 1\nMon PM str-moderate 40\nTue AM run-easy 30\n")
		r := s.Check(p, 0)
		if got := s.Fixes(p, &r.Findings[0]); len(got) != want {
			t.Errorf("%q: %d fixes, want %d", rulings, len(got), want)
		}
	}
}

// What to do first is first: in a week, and between weeks.
func TestFirstThingsFirst(t *testing.T) {
	s := family()
	p := parse(t, "severity lone advice\noverride lone week=3 \"x\"\n"+
		"week 1\nMon PM str-moderate 60\nTue AM run-easy 30\n"+
		"week 2\nMon AM run-easy 30; PM str-moderate 60\nTue AM run-easy 30\nSat PM str-power 20\nSun AM run-easy 30\n"+
		"week 3\nWed PM str-moderate 60\nThu AM run-easy 30\n"+
		"week 4\nWed AM str-moderate 60; PM run-easy 30\n")
	var all []Finding
	for _, r := range s.CheckAll(p) {
		all = append(all, r.Findings...)
	}
	slices.SortStableFunc(all, func(a, b Finding) int { return a.Compare(&b) })
	var got []string
	for i := range all {
		f := &all[i]
		got = append(got, string(rune('1'+f.Week))+" "+f.Rule.ID+" "+f.Severity.String())
	}
	want := "4 near error, 2 near warning, 1 near warning, 3 near warning, " +
		"2 lone advice, 1 lone advice, 4 lone advice, 3 lone advice"
	if got := strings.Join(got, ", "); got != want {
		t.Errorf("\n got %s\nwant %s", got, want)
	}
}

// The same verdicts natively and in the browser: run it there as well.
// weightless takes the weight from the findings of a rule.
func weightless(findings []Finding, of *Rule) []Finding {
	for i := range findings {
		if findings[i].Rule == of {
			findings[i].Score = Score{}
		}
	}
	return findings
}

func TestSameEverywhere(t *testing.T) {
	rng := rand.New(rand.NewPCG(17, 18))
	s := family()
	sum := crc32.NewIEEE()
	for range 500 {
		p := randomWeeks(rng)
		p = with(t, p, planner.Ruling{Rule: s[rng.IntN(4)].ID, Week: 1 + rng.IntN(2), Reason: "so"})
		p = with(t, p, planner.Ruling{Rule: s[rng.IntN(4)].ID, Severity: "error"})
		fmt.Fprint(sum, notation.Format(*p))
		for _, r := range s.CheckAll(p) {
			fmt.Fprint(sum, ids(r), r.Score)
			for _, f := range r.Findings {
				fmt.Fprint(sum, f.Pairs, f.Overridden)
			}
		}
	}
	if got, want := sum.Sum32(), uint32(0xcad6eb7d); got != want {
		t.Errorf("%#x, want %#x", got, want)
	}
}
