// Package corpus has the plans that the rulebook is held to: weeks and seasons whose structure respected coaches published,
// weeks to put right, and probes of single points.
//
//	for _, p := range corpus.Respected() {
//		verdict := corpus.Judge(rulebook.Suite, &p)
//	}
//
// Tests and tools import it, the program does not: what a visitor downloads has no corpus in it.
package corpus

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
)

//go:generate go run ../../internal/corpus -count ../rulebook/respected.go

// Files are all files of the corpus, as README.md has them.
//
//go:embed before.txt messy probes replan respected personas.md
var Files embed.FS

// Group is what kind of runner a respected plan is for.
type Group string

// The groups.
const (
	RunOnly Group = "runonly" // no lifts at all
	Hybrid  Group = "hybrid"
	Seed    Group = "seed" // what one of the four articles implies or lists
)

// Plan is a respected plan.
type Plan struct {
	Name    string // of its file
	Whose   string // whose structure it is, and where that was published
	Variant bool   // a coach would argue with it, so that no goal counts it
	Group   Group
	Text    string
	Plan    planner.Plan
}

// lastRead is the number of the last plan that the second rulebook was written by. Later ones came unseen.
const lastRead = "P37"

// Read reports whether the second rulebook was written by the plan, among others.
func (p *Plan) Read() bool { return p.Name[:len(lastRead)] <= lastRead }

// Respected are the respected plans, by name.
func Respected() []Plan {
	names, err := fs.Glob(Files, "respected/*.txt")
	if err != nil {
		panic(err)
	}
	plans := make([]Plan, len(names))
	for i, name := range names {
		plans[i] = read(name)
	}
	return plans
}

// read reads a plan's file. It panics where the file is no plan, which the tests would tell first.
func read(name string) Plan {
	text, err := Files.ReadFile(name)
	if err != nil {
		panic(err)
	}
	p := Plan{Name: strings.TrimSuffix(path.Base(name), ".txt"), Text: string(text)}
	first, _, _ := strings.Cut(p.Text, "\n")
	whose, ok := strings.CutPrefix(first, "# ")
	if !ok {
		panic(fmt.Sprintf("%s: its first line does not say whose it is", name))
	}
	p.Whose, p.Variant = strings.CutPrefix(whose, "variant: ")
	p.Plan = parse(name)
	p.Group = groupOf(&p)
	return p
}

func parse(name string) planner.Plan {
	text, err := Files.ReadFile(name)
	if err != nil {
		panic(err)
	}
	p, err := notation.Parse(string(text))
	if err != nil {
		panic(fmt.Sprintf("%s: %v", name, err))
	}
	return p
}

func groupOf(p *Plan) Group {
	if strings.HasPrefix(p.Whose, "S00") {
		return Seed
	}
	for _, week := range p.Plan.Weeks {
		for _, s := range week.Sessions {
			if s.Type.Info().Family == catalog.FamilyLift {
				return Hybrid
			}
		}
	}
	return RunOnly
}
