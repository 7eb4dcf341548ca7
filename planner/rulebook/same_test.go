package rulebook_test

import (
	"encoding/binary"
	"fmt"
	"hash"
	"hash/fnv"
	"slices"
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
)

// The browser must say what the native program says, to the last letter, of
// 10,000 random weeks. No number is kept in the source, where every change of a
// rule would change it: the native test leaves a hash for each rule, and the
// same test in the browser's machine, which has no code to write that file,
// holds its own against them (same_native_test.go, same_js_test.go). "make
// wasm" runs one after the other.
//
// The sample is only worth something when all rules take part in it, so that
// is held, too.
func TestSameEverywhere(t *testing.T) {
	const plans, weeks = 1250, 8
	all := map[*rule.Rule]*tally{}
	for _, r := range rulebook.Suite {
		all[r] = &tally{Hash64: fnv.New64a()}
	}
	scores := fnv.New64a()
	j := rule.Judge{Suite: rulebook.Suite}
	for seed := range uint64(plans) {
		r := seeded(seed)
		r.weeks = weeks
		p := r.season()
		if r.IntN(8) == 0 { // somebody looks at it on a day, after a night
			p.Start = planner.DateOf(2026, 11, 23)
			day := r.IntN(7 * weeks)
			p.Today = p.Start + planner.Date(day)
			p.Checks = []planner.Check{{Day: day, Sleep: planner.Some(r.IntN(100))}}
		}
		if err := notation.Valid(&p); err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		hearWhole(all, &p, r.IntN(7*weeks))
		for w := range p.Weeks {
			report := j.Check(&p, w)
			put(scores, report.Score.Errors, report.Score.Warnings, report.Score.Advice, report.Score.Preference)
			for i := range report.Findings {
				f := &report.Findings[i]
				all[f.Rule].hear(&p, f, i)
			}
			for _, n := range report.NotChecked {
				all[n.Rule].miss(w, n)
			}
			for _, r := range rulebook.Suite {
				if r.Span != rule.Whole {
					all[r].count(&p, r, &report)
				}
			}
		}
	}
	hashes := fmt.Sprintf("scores %016x\n", scores.Sum64())
	for _, r := range rulebook.Suite {
		if r.Generator {
			continue
		}
		a := all[r]
		hashes += fmt.Sprintf("%s %016x\n", r.ID, a.Sum64())
		if a.spoke == 0 || a.silent == 0 || (a.unchecked == 0) != (len(r.Needs) == 0) {
			t.Errorf("%s speaks in %d of 10,000 weeks, is silent in %d and not checked in %d", r.ID, a.spoke, a.silent, a.unchecked)
		}
	}
	sameEverywhere(t, hashes)
}

// hearWhole hears what is said of the plan as a whole, looked at on a day.
func hearWhole(all map[*rule.Rule]*tally, p *planner.Plan, day int) {
	looked := *p
	looked.Start = planner.DateOf(2027, 3, 1)
	looked.Today = looked.Start + planner.Date(day)
	report := rule.Report{Findings: rulebook.Suite.Whole(&looked)}
	for i := range report.Findings {
		f := &report.Findings[i]
		all[f.Rule].hear(&looked, f, i)
	}
	for _, r := range rulebook.Suite {
		if r.Span == rule.Whole {
			all[r].count(p, r, &report)
		}
	}
}

// sameFile holds what the native program says, a line for each rule.
const sameFile = "../../.build/same-everywhere.txt"

// tally is what one rule says of all weeks.
type tally struct {
	hash.Hash64
	spoke, silent, unchecked int
}

func (a *tally) hear(p *planner.Plan, f *rule.Finding, place int) {
	put(a, f.Week, place, int(f.Severity), f.Say, f.Day, f.N, f.Limit, f.Race, f.Most, f.Gap, len(f.Pairs))
	for _, pair := range f.Pairs {
		put(a, int(pair.A), int(pair.B))
	}
	fmt.Fprintln(a, f.Overridden, words.Finding(p, f))
}

func (a *tally) miss(week int, n rule.NotChecked) {
	put(a, week)
	fmt.Fprintln(a, words.Needs(n.Missing))
}

// count does not take it for silence when a rule is not asked.
func (a *tally) count(p *planner.Plan, r *rule.Rule, report *rule.Report) {
	speaks := func(id string) bool {
		return slices.ContainsFunc(report.Findings, func(f rule.Finding) bool { return f.Rule.ID == id })
	}
	switch {
	case speaks(r.ID):
		a.spoke++
	case slices.ContainsFunc(report.NotChecked, func(n rule.NotChecked) bool { return n.Rule == r }):
		a.unchecked++
	case slices.ContainsFunc(p.Rulings, func(said planner.Ruling) bool { return said.Rule == r.ID && said.Mute }),
		slices.ContainsFunc(r.DependsOn, speaks):
	default:
		a.silent++
	}
}

func put(h hash.Hash, numbers ...int) {
	var buf [8]byte
	for _, n := range numbers {
		binary.LittleEndian.PutUint64(buf[:], uint64(n))
		h.Write(buf[:])
	}
}
