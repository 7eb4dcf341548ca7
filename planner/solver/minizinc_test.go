package solver_test

import (
	"bytes"
	"fmt"
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
)

// puzzle is a week as testdata/week.mzn wants it. What two sessions say to each
// other is what a Judge says of a week with just those two, and what does not
// depend on places is what it says of today's; nothing of the search is in it.
type puzzle struct {
	plan    *planner.Plan
	week    []planner.Session
	open    []int   // spots
	classes [][]int // sessions that are alike
	always  rule.Score
	clashes []clash
}

// clash is what a rule says, at one severity, about sessions of two classes.
type clash struct {
	rule, a, b int
	severity   rule.Severity
	weight     [spots][spots]int
}

// spots are the mornings and evenings of a week.
const spots = 14

// pairRules are those each of whose hits is about two sessions alone.
var pairRules = [...]string{
	"no-lift-run-same-workout", "same-day-min-gap", "heavy-on-hard-run-day", "heavy-on-long-run-day", "long-run-alone",
	"lift-day-preference", "heavy-after-work-time", "no-heavy-before-hard-run", "novice-doms-window",
	"no-heavy-before-long-run", "no-heavy-after-hard-run", "no-heavy-after-long-run", "easy-day-after-heavy",
	"heavy-spacing", "hard-run-spacing", "session-purpose",
}

// dayRules are those that stand in week.mzn.
var dayRules = [...]string{
	"same-day-order", "double-day-cap", "stress-days-cap", "weekly-rest-day", "monotony-high",
	"easy-days-easy", "archetype-no-balance",
}

func newPuzzle(p *planner.Plan, open []int) *puzzle {
	z := &puzzle{plan: p, week: p.Weeks[0].Sessions, open: open}
	for i := range z.week {
		c := slices.IndexFunc(z.classes, func(members []int) bool { return same(&z.week[members[0]], &z.week[i]) })
		if c < 0 {
			c = len(z.classes)
			z.classes = append(z.classes, nil)
		}
		z.classes[c] = append(z.classes[c], i)
	}
	still := slices.DeleteFunc(slices.Clone(rulebook.Suite), func(r *rule.Rule) bool {
		return slices.Contains(pairRules[:], r.ID) || slices.Contains(dayRules[:], r.ID)
	})
	judge := rule.Judge{Suite: still}
	z.always = judge.Score(p, 0)
	for a, of := range z.classes {
		for b := range z.classes[:a] {
			z.confront(a, b, of[0], z.classes[b][0])
		}
		if len(of) > 1 {
			z.confront(a, a, of[0], of[1])
		}
	}
	return z
}

// confront finds what the rules say about sessions i and j of two classes.
func (z *puzzle) confront(a, b, i, j int) {
	var any rule.Judge
	for _, id := range pairRules {
		r, _ := rulebook.Suite.Find(id)
		any.Suite = append(any.Suite, r)
	}
	first := len(z.clashes)
	for p := range spots {
		for q := range spots {
			plan := z.two(i, j, p, q)
			if any.Score(plan, 0) == (rule.Score{}) {
				continue
			}
			for n, r := range any.Suite {
				said := alone(r, plan)
				levels := [...]int{rule.Advice: said.Advice, rule.Warning: said.Warnings, rule.Error: said.Errors}
				for severity, weighs := range levels {
					if weighs > 0 {
						z.clash(first, n, a, b, rule.Severity(severity)).weight[p][q] = weighs - rule.Unit + bareHit
					}
				}
			}
		}
	}
}

// bareHit is what a hit weighs that is about one pair and no excess.
const bareHit = 100

// alone is what one rule says of a week beside those that it yields to.
func alone(r *rule.Rule, plan *planner.Plan) rule.Score {
	var causes rule.Suite
	for _, id := range r.YieldsTo {
		cause, _ := rulebook.Suite.Find(id)
		causes = append(causes, cause)
	}
	whole := append(slices.Clone(causes), r)
	return whole.Check(plan, 0).Score.Minus(causes.Check(plan, 0).Score)
}

// clash finds or makes one among those from the first on.
func (z *puzzle) clash(first, n, a, b int, severity rule.Severity) *clash {
	for i := first; i < len(z.clashes); i++ {
		if c := &z.clashes[i]; c.rule == n && c.severity == severity {
			return c
		}
	}
	z.clashes = append(z.clashes, clash{rule: n, a: a, b: b, severity: severity})
	return &z.clashes[len(z.clashes)-1]
}

// two is the plan with only two of its sessions.
func (z *puzzle) two(i, j, p, q int) *planner.Plan {
	return z.placed([]int{i, j}, []int{p, q})
}

// placed is the plan with some sessions at some spots, small ones last in theirs.
func (z *puzzle) placed(who, at []int) *planner.Plan {
	var week planner.Week
	for n, i := range who {
		s := z.week[i]
		s.Day, s.Slot = planner.Weekday(at[n]/2), planner.Slot(2*(at[n]%2))
		week.Sessions = append(week.Sessions, s)
	}
	rank := func(s *planner.Session) int {
		n := 10*int(s.Day) + 2*int(s.Slot)
		if rule.KindOf(s)&rule.Micro != 0 {
			n++
		}
		return n
	}
	slices.SortStableFunc(week.Sessions, func(a, b planner.Session) int { return rank(&a) - rank(&b) })
	plan := *z.plan
	plan.Weeks = []planner.Week{week}
	return &plan
}

// data is the puzzle in MiniZinc's words.
func (z *puzzle) data() []byte {
	var b bytes.Buffer
	is := func(name string, k rule.Kind) {
		z.set(&b, name, func(s *planner.Session) bool { return rule.KindOf(s)&k != 0 })
	}
	class := make([]int, len(z.week))
	for c, members := range z.classes {
		for _, i := range members {
			class[i] = c
		}
	}
	fmt.Fprintf(&b, "sessions = %d;\n", len(z.week))
	list(&b, "class", len(z.week), func(i int) int { return class[i] })
	list(&b, "home", len(z.week), func(i int) int { return spotOf(&z.week[i]) + 1 })
	list(&b, "minutes", len(z.week), func(i int) int { return z.week[i].Minutes })
	list(&b, "effort", len(z.week), func(i int) int { return z.week[i].Effort() })
	is("run", rule.Run)
	is("easy_run", rule.EasyRun)
	is("key_run", rule.HardRun|rule.LongRun)
	is("leg_work", rule.LegHeavy|rule.Moderate|rule.Power)
	is("heavy", rule.Heavy)
	is("strength", rule.Main|rule.Micro)
	is("small", rule.Micro)
	z.set(&b, "restful", func(s *planner.Session) bool {
		return rule.KindOf(s)&rule.Micro != 0 || rule.KindOf(s)&(rule.Recovery|rule.Cross) != 0 && s.Effort() <= 2
	})
	z.set(&b, "stress", func(s *planner.Session) bool {
		return rule.KindOf(s)&(rule.HardRun|rule.LegHeavy) != 0 || rule.KindOf(s)&rule.LongRun != 0 && s.Minutes >= 90
	})
	fmt.Fprintf(&b, "open = {")
	for _, p := range z.open {
		fmt.Fprintf(&b, "%d,", p+1)
	}
	a := &z.plan.Athlete
	fmt.Fprintf(&b, "};\nrun_level = %d;\nage = %d;\n", a.RunLevel, a.Age)
	fmt.Fprintf(&b, "strength_first = %t;\n", a.Goal == planner.Strength || a.School == planner.SeparateDays)
	fmt.Fprintf(&b, "easy_days = %t;\n", a.School == planner.MediumDays || a.School == planner.Consolidate)
	fmt.Fprintf(&b, "always = [%d,%d,%d];\n", z.always.Advice, z.always.Warnings, z.always.Errors)
	z.clashData(&b)
	return b.Bytes()
}

func (z *puzzle) clashData(b *bytes.Buffer) {
	n := len(z.clashes)
	fmt.Fprintf(b, "rules = %d;\nspoils_hard_runs = {%d,%d};\nclashes = %d;\n", len(pairRules),
		1+slices.Index(pairRules[:], "heavy-on-hard-run-day"), 1+slices.Index(pairRules[:], "no-heavy-before-hard-run"), n)
	list(b, "clash_rule", n, func(k int) int { return z.clashes[k].rule + 1 })
	list(b, "clash_severity", n, func(k int) int { return int(z.clashes[k].severity) })
	list(b, "clash_a", n, func(k int) int { return z.clashes[k].a })
	list(b, "clash_b", n, func(k int) int { return z.clashes[k].b })
	fmt.Fprintf(b, "clash_weight = array3d(1..%d, 1..%d, 1..%d, [", n, spots, spots)
	for k := range z.clashes {
		for p := range spots {
			for q := range spots {
				fmt.Fprintf(b, "%d,", z.clashes[k].weight[p][q])
			}
		}
	}
	fmt.Fprintf(b, "]);\n")
}

// set writes which sessions are something.
func (z *puzzle) set(b *bytes.Buffer, name string, is func(*planner.Session) bool) {
	fmt.Fprintf(b, "%s = {", name)
	for i := range z.week {
		if is(&z.week[i]) {
			fmt.Fprintf(b, "%d,", i+1)
		}
	}
	fmt.Fprintf(b, "};\n")
}

func list(b *bytes.Buffer, name string, n int, of func(i int) int) {
	fmt.Fprintf(b, "%s = [", name)
	for i := range n {
		fmt.Fprintf(b, "%d,", of(i))
	}
	fmt.Fprintf(b, "];\n")
}

func spotOf(s *planner.Session) int { return 2*int(s.Day) + int(s.Slot)/2 }
