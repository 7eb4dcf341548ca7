package rulebook_test

import (
	"slices"
	"strings"
	"testing"

	"hardeasy/app/words"
	"hardeasy/internal/testsize"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
)

// TV-12 of rulebook section 7 names the chapters it is about; the plan has been
// the same for five weeks.
func TestVectorTwelve(t *testing.T) {
	sections := readSections(t, "testdata/tv12.txt")
	for i := 0; i+1 < len(sections); i += 2 {
		p := parsed(t, sections[i].body)
		for len(p.Weeks) < 5 {
			p = applied(t, p, planner.AddWeek{At: len(p.Weeks), Week: p.Weeks[0]})
		}
		var want, got []string
		for line := range strings.Lines(sections[i+1].body) {
			severity, ids, _ := strings.Cut(strings.TrimSpace(line), ": ")
			for id := range strings.SplitSeq(ids, ", ") {
				if _, built := rulebook.Suite.Find(id); built {
					want = append(want, severity+" "+id)
				}
			}
		}
		report := rulebook.Suite.Check(&p, 4)
		for _, f := range report.Findings {
			switch {
			case f.Rule.Area == rule.Frequency, f.Rule.Area == rule.InsideSession, f.Rule.Area == rule.Coverage,
				slices.Contains([]string{"progress-required", "corrective-only", "lift-day-preference"}, f.Rule.ID):
				got = append(got, f.Severity.String()+" "+f.Rule.ID)
			}
			if f.Rule == book("equipment-available") {
				// The goblet squat is there already, so that leaving out is what is offered.
				fixes := rulebook.Suite.Fixes(&p, &f)
				if len(fixes) != 1 || words.Capital(words.Edits(&p, fixes[0].Edits).Do) != "Leave barbell back squat out of the lift" {
					t.Errorf("fixes %v", fixes)
				}
			}
		}
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s:\n got %v\nwant %v", sections[i].head, got, want)
		}
	}
}

// The templates of rulebook 4.3 are what our rules want: inside a session they
// are clean. Two full-body sessions and the daily one leave a week with one
// exercise for the ankles, which the rulebook itself wants two of.
func TestTemplatesAreClean(t *testing.T) {
	const daily = "single-leg-balance 2x30s/side; ankle-rock 10/side; clamshell 12/side; front-plank 30s; plank-shoulder-tap 10; side-plank 20s/side"
	for _, tt := range []struct{ name, athlete, a, b string }{
		{"starter", "lift=beginner equipment=dumbbells,kettlebell,long-band",
			"str-moderate 45 warmup=6 cooling=5 rir=3 rest=90\n  goblet-squat 3x5; bent-over-row 3x5; single-leg-rdl-bw 2x6/side; single-leg-calf-raise 2x8/side; push-up-hold 3x20s",
			"str-moderate 45 warmup=6 cooling=5 rir=3 rest=90\n  kb-deadlift 3x5; push-up 3x5; split-squat 2x5/side; hamstring-walkout 2x6; pallof-press 2x8/side"},
		{"heavy", "lift=intermediate equipment=barbell,rack,bench,dumbbells,pull-up-bar,sliders",
			"str-heavy-full 55 warmup=8 cooling=5 rir=2 rest=150 load=85\n  back-squat 4x4; overhead-press 3x5; single-leg-rdl 3x6/side; seated-calf-raise 3x8; front-plank 3x30s",
			"str-heavy-full 55 warmup=8 cooling=5 rir=2 rest=150 load=85\n  deadlift 4x3; bench-press 3x5; pull-up 3x5; forward-lunge 2x6/side; slider-curl 2x6; landmine-hold 3x15s/side"},
		{"upper and power", "lift=intermediate equipment=barbell,dumbbells,pull-up-bar,long-band,box,kettlebell",
			"str-heavy-upper 50 warmup=8 cooling=5 rir=2 rest=150\n  overhead-press 4x5; bent-over-row 4x5; pull-up 3x5; push-up 2x8; pallof-press 2x10/side",
			"str-power 35 warmup=8 cooling=5\n  pogo-hop 3x15; box-jump 4x4; kb-swing 3x8; single-leg-calf-raise 3x8/side; dead-bug 2x8"},
		{"bodyweight", "lift=beginner",
			"str-bodyweight 25 warmup=5 cooling=4 rest=60\n  split-squat 2x8/side; push-up 2x8; single-leg-bridge 2x8/side; single-leg-calf-raise 2x12/side; side-plank 2x25s/side", ""},
	} {
		text := "mute ankle-weekly\nathlete " + tt.athlete + "\nweek 1 phase=base\nMon PM " + tt.a + "\nTue PM str-core-mobility 8\n  " + daily + "\n"
		if tt.b != "" {
			text += "Thu PM " + tt.b + "\n"
		}
		p := parsed(t, text)
		for _, f := range rulebook.Suite.Check(&p, 0).Findings {
			if f.Rule.Area == rule.InsideSession {
				t.Errorf("%s: %s", tt.name, words.Finding(&p, &f))
			}
			if f.Rule.Area == rule.Coverage && (tt.name == "starter" || tt.name == "heavy") {
				t.Errorf("%s: %s", tt.name, words.Finding(&p, &f))
			}
		}
	}
}

// What content rules say of lists that nobody would write, and that their
// fixes keep their word there too.
func TestContentOfRandomLists(t *testing.T) {
	found, fixed := 0, 0
	for seed := range uint64(testsize.Of(120)) {
		r := seeded(seed)
		r.weeks, r.perSlot = 2, 1
		p := r.plan()
		p.Athlete.Equipment = catalog.Gear(r.IntN(int(catalog.AllGear) + 1))
		for w := range p.Weeks {
			for i := range p.Weeks[w].Sessions {
				r.fill(&p.Weeks[w].Sessions[i])
			}
		}
		if err := notation.Valid(&p); err != nil {
			t.Fatal(err)
		}
		for _, report := range rulebook.Suite.CheckAll(&p) {
			for i := range report.Findings {
				f := &report.Findings[i]
				if f.Rule.Area != rule.InsideSession && f.Rule.Area != rule.Coverage {
					continue
				}
				if text := words.Finding(&p, f); strings.ContainsAny(text, "{}!") || strings.Contains(text, "  ") {
					t.Fatalf("seed %d: %s", seed, text)
				}
				fixes := rulebook.Suite.Fixes(&p, f)
				found++
				fixed += min(len(fixes), 1)
				for _, fix := range fixes {
					if text := words.Capital(words.Edits(&p, fix.Edits).Do); strings.Contains(text, "Change the plan") {
						t.Fatalf("seed %d: %s", seed, text)
					}
				}
			}
		}
	}
	t.Logf("%d of %d findings have a fix", fixed, found)
	if fixed*3 < found {
		t.Errorf("%d of %d findings have a fix", fixed, found)
	}
}

// fill gives a lift a list and the rest of what content rules look at.
func (r random) fill(s *planner.Session) {
	if !s.Type.IsStrength() || r.IntN(3) == 0 {
		return
	}
	all := catalog.Exercises()
	if r.IntN(5) == 0 {
		all = catalog.Exercises()[r.IntN(len(all)):]
		all = all[:min(3, len(all))]
	}
	for range r.IntN(12) {
		l := planner.Exercise{ID: all[r.IntN(len(all))].ID, Sets: 1 + r.IntN(5), Reps: 1 + r.IntN(15)}
		l.PerSide, l.Hold = r.IntN(3) == 0, r.IntN(5) == 0
		if r.IntN(4) == 0 {
			l.RepsTo = l.Reps + 1 + r.IntN(4)
		}
		if r.IntN(4) == 0 {
			l.Percent = 60 + r.IntN(35)
		} else if r.IntN(2) == 0 {
			l.Grams = 2500 * r.IntN(50)
		}
		s.Exercises = append(s.Exercises, l)
	}
	opt := func(n int) planner.Opt {
		if r.IntN(2) == 0 {
			return planner.Opt{}
		}
		return planner.Some(r.IntN(n))
	}
	s.Warmup, s.Cooling, s.RIR, s.Rest = opt(12), opt(8), opt(5), opt(240)
	s.PercentMax = pick(r, 0, 0, 70, 85, 92)
	s.Circuit, s.Test = r.IntN(4) == 0, r.IntN(6) == 0
}

func TestContentAllocatesNothing(t *testing.T) {
	r := seeded(3)
	p := r.plan()
	for w := range p.Weeks {
		for i := range p.Weeks[w].Sessions {
			r.fill(&p.Weeks[w].Sessions[i])
		}
	}
	j := rule.Judge{Suite: rulebook.Suite}
	j.Around(&p, 0)
	if n := testing.AllocsPerRun(100, func() { j.Score(&p, 0) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// parsed is a plan as it is on the day that a comment of it names.
func parsed(t *testing.T, text string) planner.Plan {
	t.Helper()
	p, err := notation.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	if _, today, ok := strings.Cut(text, "# today "); ok {
		if p.Today, ok = planner.ParseDate(strings.Fields(today)[0]); !ok {
			t.Fatalf("what day is %q?", today)
		}
	}
	return p
}

func applied(t *testing.T, p planner.Plan, edits ...planner.Edit) planner.Plan {
	t.Helper()
	next, err := planner.Apply(p, edits...)
	if err != nil {
		t.Fatal(err)
	}
	return next
}
