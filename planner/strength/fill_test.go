package strength_test

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
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
	"hardeasy/planner/strength"
)

// notOurs are rules about what Fill does not choose: a session's type, place
// and minutes, and how many of them a week has.
var notOurs = []string{
	"beginner-start-small", "session-length-cap", "starter-session-length", "session-purpose",
}

// of are the rules inside a session and those that look at its lists.
func ofContent(r *rule.Rule) bool {
	return !slices.Contains(notOurs, r.ID) && (r.Area == rule.InsideSession || r.ID == "heavy-after-work-time" || r.ID == "new-exercise-freeze")
}

var types = []catalog.ID{
	catalog.StrHeavyLower, catalog.StrHeavyFull, catalog.StrHeavyUpper, catalog.StrModerate, catalog.StrBodyweight,
	catalog.StrPower, catalog.StrCoreMobility, catalog.StrWarmup,
}

func gears(random int) []catalog.Gear {
	all := append([]catalog.Gear{0, catalog.AllGear}, catalog.AllGear.Each()...)
	r := rand.New(rand.NewPCG(6, 3))
	for range testsize.Of(random) {
		all = append(all, catalog.Gear(r.Uint32())&catalog.AllGear)
	}
	return all
}

var every = flag.Bool("all", false, "try every length with every combination, not one in turn")

var lengths = []int{15, 20, 25, 30, 35, 40, 45, 50, 55, 60}

// A session made here breaks none of the rules about what is inside a session,
// for any level, phase, equipment, type and length.
func TestFillBreaksNoRule(t *testing.T) {
	suite := slices.DeleteFunc(slices.Clone(rulebook.Suite), func(r *rule.Rule) bool { return !ofContent(r) })
	n, said := 0, map[string]int{}
	for lift := planner.None; lift <= planner.Advanced; lift++ {
		for phase := planner.OffSeason; phase <= planner.Maintenance; phase++ {
			for g, gear := range gears(300) {
				for i := range len(types) * len(lengths) {
					id, minutes := types[i%len(types)], lengths[i/len(types)]
					n++
					if !*every && n%9 != 0 {
						continue
					}
					who := planner.DefaultAthlete()
					who.LiftLevel, who.Phase, who.Equipment = lift, phase, gear
					who.LiftWeek = []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 99}[n/3%15]
					who.Age = []int{30, 55}[n/5%2]
					who.School = planner.School(n / 7 % 5)
					who.HighRep = n%4 == 0
					who.BoneStress = n%11 == 0
					who.Injury = planner.Injury(max(0, n%13-9))
					s := planner.Session{ID: 1, Type: id, Minutes: minutes}
					if s.Type.Info().Class == catalog.ClassMicro {
						s.Minutes = minutes / 3
					}
					p := planner.Plan{Athlete: who, LastID: 1, Weeks: make([]planner.Week, 8)}
					for w := range p.Weeks {
						p.Weeks[w].Sessions = []planner.Session{s}
						p.Weeks[w].Sessions[0].ID = planner.SessionID(w + 1)
					}
					w := n % 8
					got := strength.Fill(&p, w, &p.Weeks[w].Sessions[0])
					p.Weeks[w].Sessions[0] = got
					what := func() string {
						one := planner.Plan{Athlete: who, Weeks: p.Weeks[w : w+1]}
						return fmt.Sprintf("gear %d, week %d\n%s", g, w, notation.Format(one))
					}
					if problem := unsound(&p, &got); problem != "" {
						if said[problem]++; said[problem] < 3 {
							t.Errorf("%s: %s", problem, what())
						}
					}
					for _, f := range suite.Check(&p, w).Findings {
						if said[f.Rule.ID]++; said[f.Rule.ID] < 3 {
							t.Errorf("%s %s: %s", f.Rule.ID, words.Finding(&p, &f), what())
						}
					}
				}
			}
		}
	}
	t.Log(n, "sessions;", len(suite), "rules;", said)
}

// unsound says what is wrong with a filled session, whatever the suite thinks.
func unsound(p *planner.Plan, s *planner.Session) string {
	if len(s.Exercises) == 0 {
		return "empty"
	}
	next := *p
	next.Weeks = []planner.Week{{Sessions: []planner.Session{*s}}}
	if err := notation.Valid(&next); err != nil {
		return err.Error()
	}
	seen := map[string]bool{}
	seconds, contacts := 60*(s.Warmup.N+s.Cooling.N), 0
	for i := range s.Exercises {
		l := &s.Exercises[i]
		e, _ := catalog.FindExercise(l.ID)
		switch {
		case seen[l.ID]:
			return "twice"
		case !e.Possible(p.Athlete.Equipment):
			return "no gear"
		case int(e.Level) > max(1, int(p.Athlete.LiftLevel)):
			return "level"
		case e.IsJump() && (p.Athlete.BoneStress || p.Athlete.Injury != planner.NoInjury):
			return "jumps"
		}
		seen[l.ID] = true
		rest := 45
		if e.Roles.Has(catalog.RoleMain) && !e.Roles.Has(catalog.RoleAccessory) {
			rest = s.Rest.N
		}
		if s.Circuit {
			rest = 0
		}
		if e.IsJump() {
			contacts += strength.Contacts(l)
		}
		if e.IsWork() {
			seconds += strength.Estimate(*l, rest)
		}
	}
	if s.Type.Info().Class != catalog.ClassMicro && seconds > 60*s.Minutes {
		return "longer than its minutes"
	}
	if contacts > [...]int{50, 50, 100, 140}[p.Athlete.LiftLevel] {
		return "contacts"
	}
	return ""
}

var update = flag.Bool("update", false, "write testdata/*.txt")

// Weeks to read: go test ./planner/strength -update
func TestGolden(t *testing.T) {
	const file = "testdata/sessions.txt"
	data, err := os.ReadFile("testdata/weeks.txt")
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, part := range strings.Split(string(data), "\n-- ")[1:] {
		name, text, _ := strings.Cut(part, " --\n")
		p, err := notation.Parse(text)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for w := range p.Weeks {
			p.Weeks[w].Sessions = strength.FillWeek(&p, w)
		}
		fmt.Fprintf(&b, "-- %s --\n%s", name, notation.Format(p))
		for _, r := range rulebook.Suite.CheckAll(&p) {
			for _, f := range r.Findings {
				fmt.Fprintf(&b, "# week %d: %v %s\n", r.Week+1, f.Severity, f.Rule.ID)
			}
		}
		b.WriteString("\n")
	}
	if *update {
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil || string(want) != b.String() {
		t.Errorf("not what %s says:\n%s", file, b.String())
	}
}
