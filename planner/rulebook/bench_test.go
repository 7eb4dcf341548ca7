package rulebook_test

import (
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
	"hardeasy/planner/strength"
)

// twelve is a full week of an advanced athlete: twelve sessions.
const twelve = `athlete lift=advanced run=advanced school=consolidate
week 1 phase=build
Mon AM run-easy 45; PM str-heavy-lower 50
Tue AM run-easy 45; PM str-core-mobility 8
Wed AM run-intervals 65; PM str-core-mobility 8
Thu AM run-easy 45; PM str-heavy-full 50
Fri AM run-easy 45
Sat AM run-tempo 50; PM str-core-mobility 8
Sun AM run-long 105
`

// season repeats the week; its strength sessions progress.
func season(b *testing.B, weeks int) planner.Plan {
	p, err := notation.Parse(twelve)
	if err != nil {
		b.Fatal(err)
	}
	for len(p.Weeks) < weeks {
		if p, err = planner.Apply(p, planner.AddWeek{At: len(p.Weeks), Week: p.Weeks[0]}); err != nil {
			b.Fatal(err)
		}
	}
	for w := range p.Weeks {
		p.Weeks[w].Sessions = strength.FillWeek(&p, w)
	}
	return p
}

func BenchmarkScoreWeek(b *testing.B) {
	p := season(b, 3)
	j := rule.Judge{Suite: rulebook.Suite, Immutable: true}
	b.ReportAllocs()
	for b.Loop() {
		j.Score(&p, 1)
	}
}

// The verdicts of all 21 slots for one dragged session, neighbours included.
func BenchmarkSlotVerdicts(b *testing.B) {
	p := season(b, 24)
	id := p.Weeks[12].Sessions[1].ID
	b.ReportAllocs()
	for b.Loop() {
		partial := rule.NewPartial(rulebook.Suite, &p, rule.Within{From: 12, To: 12})
		for day := planner.Mon; day <= planner.Sun; day++ {
			for slot := planner.AM; slot < planner.Slots; slot++ {
				next, err := planner.Apply(p, planner.Move{
					Session: id, To: planner.Place{Week: 12, Day: day, Slot: slot, Index: planner.AtEnd},
				})
				if err != nil {
					b.Fatal(err)
				}
				partial.Score(&next)
			}
		}
	}
}

func BenchmarkCheckSeason(b *testing.B) {
	p := season(b, 24)
	b.ReportAllocs()
	for b.Loop() {
		rulebook.Suite.CheckAll(&p)
	}
}

func BenchmarkFixes(b *testing.B) {
	p := season(b, 3)
	var f *rule.Finding
	reports := rulebook.Suite.CheckAll(&p)
	for i := range reports[1].Findings {
		f = &reports[1].Findings[i]
	}
	if f == nil {
		b.Fatal("the week is clean")
	}
	b.ReportAllocs()
	for b.Loop() {
		rulebook.Suite.Fixes(&p, f)
	}
}
