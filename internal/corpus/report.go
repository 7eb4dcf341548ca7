//go:build !js

package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"hardeasy/app/words"
	"hardeasy/planner/corpus"
	"hardeasy/planner/rule"
)

// sums are those of the plans that the second rulebook was written by, and of all.
type sums struct{ read, all corpus.Sum }

func (s *sums) add(t corpus.Tally) {
	s.all.Add(t)
	if t.Plan.Read() {
		s.read.Add(t)
	}
}

// writeReport prints every plan's findings, then the goals.
func writeReport(w io.Writer, suite rule.Suite) {
	tallies, namedBefore := corpus.Before()
	var before, now sums
	was := map[string]corpus.Tally{}
	for _, t := range tallies {
		was[t.Plan.Name] = t
		before.add(t)
	}
	for _, p := range corpus.Respected() {
		v := corpus.Judge(suite, &p)
		now.add(v.Tally)
		writePlan(w, &v, was[p.Name])
	}
	fmt.Fprintln(w)
	tab := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	writeGoals(tab, fmt.Sprintf("%d plans that the second rulebook was written by", now.read.Plans), before.read, now.read)
	writeGoals(tab, fmt.Sprintf("all %d plans", now.all.Plans), before.all, now.all)
	fmt.Fprintf(tab, "weeks at which a coach shouts\tgoal\tbefore\tnow\n")
	named := corpus.Named(suite)
	fmt.Fprintf(tab, "a warning names the cause\t%d of %d\t%d\t%d%s\n",
		len(corpus.Rows), len(corpus.Rows), namedBefore, named, unmet(named == len(corpus.Rows)))
	for _, r := range corpus.Rows {
		if !r.Named(suite) {
			fmt.Fprintf(tab, "  %s is not warned of by %v\t\t\t\n", r.Name(), r.Rules)
		}
	}
	tab.Flush()
}

func writePlan(w io.Writer, v *corpus.Verdict, was corpus.Tally) {
	p := v.Plan
	fmt.Fprintf(w, "\n%s (%s", p.Name, p.Group)
	if p.Variant {
		fmt.Fprint(w, ", variant")
	}
	fmt.Fprintf(w, "): %d errors, %d warnings, %d tips", v.Errors, v.Warnings, v.Advice)
	if was.Plan != nil {
		fmt.Fprintf(w, "; before %d, %d, %d", was.Errors, was.Warnings, was.Advice)
	}
	fmt.Fprintf(w, "\n  %s\n", p.Whose)
	for i := range v.Findings {
		f := &v.Findings[i]
		fmt.Fprintf(w, "  %s %s %s: %s\n", when(f), f.Severity, f.Rule.ID, words.Finding(&p.Plan, f))
	}
}

func when(f *rule.Finding) string {
	if f.Week == rule.NoWeek {
		return "plan"
	}
	return fmt.Sprintf("week %d", f.Week+1)
}

func writeGoals(w io.Writer, of string, before, now corpus.Sum) {
	fmt.Fprintf(w, "%s\tgoal\tbefore\tnow\n", of)
	for _, g := range corpus.Goals {
		was, _ := g.Of(before)
		is, met := g.Of(now)
		fmt.Fprintf(w, "%s\t%s\t%s\t%s%s\n", g.Name, g.Want, show(was), show(is), unmet(met))
	}
	fmt.Fprintln(w, "\t\t\t")
}

// show is a ratio as "7 of 34 (0.21)".
func show(r corpus.Ratio) string { return fmt.Sprintf("%d of %d (%s)", r.N, r.Of, r.Mean()) }

func unmet(met bool) string {
	if met {
		return ""
	}
	return "  NOT MET"
}

// writeTallies prints what before.txt has of a rulebook.
func writeTallies(w io.Writer, suite rule.Suite) {
	for _, p := range corpus.Respected() {
		v := corpus.Judge(suite, &p)
		fmt.Fprintln(w, p.Name, v.Errors, v.Warnings, v.Advice)
	}
	fmt.Fprintln(w, "rows", corpus.Named(suite))
}
