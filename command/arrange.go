//go:build !js

package command

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"time"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/rulebook"
	"hardeasy/planner/solver"
)

// mostNodes is how much of a search the command waits for in a week.
const mostNodes = 3_000_000

// arranged is what the command found for one week.
type arranged struct {
	Week     int      `json:"week"` // from 1
	Plan     string   `json:"plan"` // the week's sessions, in the notation
	Moves    []string `json:"moves"`
	Errors   int      `json:"errors"`
	Warnings int      `json:"warnings"`
	Advice   int      `json:"advice"`
	Findings []spoken `json:"findings"` // what the week still bends
	Proved   bool     `json:"proved"`   // no arrangement is better
	Nodes    int      `json:"nodes"`
	Millis   float64  `json:"milliseconds"`
}

// arrange prints the best arrangement of each week, week after week: each one
// knows those before it as they were arranged.
func arrange(args []string, std stdio) (int, error) {
	flags := newFlags()
	asJSON := flags.Bool("json", false, "for programs")
	p, err := planWithWeeks(flags, args, std.in, "arrange")
	if err != nil {
		return exitUsage, err
	}
	weeks := []arranged{}
	for w := range p.Weeks {
		one, next, err := arrangeWeek(p, w)
		if err != nil {
			return exitError, err
		}
		weeks, p = append(weeks, one), next
	}
	if *asJSON {
		enc := json.NewEncoder(std.out)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		return exitFine, enc.Encode(map[string]any{"weeks": weeks, "plan": notation.Format(p)})
	}
	return exitFine, writeArranged(std.out, weeks)
}

func arrangeWeek(p planner.Plan, w int) (arranged, planner.Plan, error) {
	begin := time.Now()
	s, err := solver.New(solver.Task{Suite: rulebook.Suite, Plan: p, From: w, To: w})
	if err != nil {
		return arranged{}, p, err
	}
	for n := 0; n < mostNodes && !s.Step(1000); n += 1000 {
	}
	took := time.Since(begin)
	a, ok := s.Answer()
	if !ok {
		return arranged{}, p, fmt.Errorf("week %d cannot be arranged", w+1)
	}
	is := s.Progress()
	one := arranged{
		Week: w + 1, Moves: []string{}, Findings: []spoken{}, Proved: is.Proved, Nodes: is.Nodes,
		Millis: float64(took.Microseconds()) / 1000,
	}
	one.Moves = append(one.Moves, words.EditsEach(&p, w, a.Edits)...)
	report := rulebook.Suite.Check(&a.Plan, w)
	one.Errors, one.Warnings, one.Advice = report.Counts()
	for i := range report.Findings {
		one.Findings = append(one.Findings, inWords(&report.Findings[i], &a.Plan))
	}
	alone := a.Plan
	alone.Weeks = alone.Weeks[w : w+1]
	text := notation.Format(alone)
	one.Plan = text[strings.Index(text, "\nweek")+1:]
	if strings.HasPrefix(text, "week") {
		one.Plan = text
	}
	return one, a.Plan, nil
}

func writeArranged(w io.Writer, weeks []arranged) error {
	var b strings.Builder
	for i, one := range weeks {
		if i > 0 {
			b.WriteString("\n")
		}
		_, sessions, _ := strings.Cut(one.Plan, "\n")
		fmt.Fprintf(&b, "week %d\n%s\n", one.Week, strings.TrimRight(sessions, "\n"))
		for _, move := range one.Moves {
			fmt.Fprintf(&b, "    %s\n", move)
		}
		for _, f := range one.Findings {
			fmt.Fprintf(&b, "    bends %s (%s): %s\n", f.Rule, f.Severity, f.Message)
		}
		proof := "proved: no arrangement is better"
		if !one.Proved {
			proof = "not proved to be the best"
		}
		fmt.Fprintf(&b, "%s, %s, %d advice; %s; %d nodes, %.1f ms\n",
			count(one.Errors, "error"), count(one.Warnings, "warning"), one.Advice, proof, one.Nodes, one.Millis)
	}
	_, err := io.WriteString(w, b.String())
	return err
}
