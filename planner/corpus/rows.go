package corpus

import (
	"path"
	"slices"
	"strings"

	"hardeasy/planner/rule"
)

// Row is a week at which a coach shouts, of the review's section 1.5, and the rules that name the cause.
type Row struct {
	File  string
	Rules []string
}

// Rows are the rows of section 1.5.
var Rows = []Row{
	{"probes/rr.txt", []string{"race-readiness"}},
	{"probes/no-long-run-at-all.txt", []string{"no-long-run", "race-readiness"}},
	{"probes/x-long-and-two-hard-in-a-row.txt", []string{"long-run-sandwich"}},
	{"probes/x-long-plus-intervals-same-day.txt", []string{"two-key-runs-one-day"}},
	{"probes/x-steady-plus-intervals-same-day.txt", []string{"two-demanding-runs-one-day"}},
	{"probes/x-moderate-back-to-back.txt", []string{"moderate-spacing"}},
	{"probes/x-moderate-day-before-long.txt", []string{"novice-doms-window"}},
	{"respected/P18-selection-prep.txt", []string{"stress-days-cap"}},
	{"probes/niggle-and-hills.txt", []string{"niggle-plan"}},
}

// Named reports whether the suite warns of the row's cause.
func (r Row) Named(suite rule.Suite) bool {
	p := Plan{Name: r.Name(), Plan: parse(r.File)}
	return slices.ContainsFunc(Judge(suite, &p).Findings, func(f rule.Finding) bool {
		return f.Severity >= rule.Warning && slices.Contains(r.Rules, f.Rule.ID)
	})
}

// Name is the name of the row's file.
func (r Row) Name() string { return strings.TrimSuffix(path.Base(r.File), ".txt") }

// Named counts the rows whose cause the suite warns of.
func Named(suite rule.Suite) (n int) {
	for _, r := range Rows {
		if r.Named(suite) {
			n++
		}
	}
	return n
}
