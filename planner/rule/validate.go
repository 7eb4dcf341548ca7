package rule

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"hardeasy/planner"
	"hardeasy/planner/notation"
)

// Validate says what is wrong with the suite as a document and as a program:
// names, documentation, order, sentences, and an example that the rule itself
// must understand. It runs in tests.
func (s Suite) Validate() error {
	var errs []error
	for i, r := range s {
		bad := func(format string, args ...any) {
			errs = append(errs, fmt.Errorf("rule %d, %s: "+format, append([]any{i, r.ID}, args...)...))
		}
		if !kebab(r.ID) {
			bad("the id is not kebab-case")
		}
		if first, _ := s.Find(r.ID); first != r {
			bad("the id is used twice")
		}
		for name, text := range map[string]string{"title": r.Title, "why": r.Why, "ladder": r.Ladder} {
			if strings.TrimSpace(text) == "" || strings.Contains(text, "!") {
				bad("%s is missing or shouts", name)
			}
		}
		if strings.HasSuffix(r.Title, ".") {
			bad("the title ends with a full stop")
		}
		if !strings.HasSuffix(r.Why, ".") || !strings.HasSuffix(r.Ladder, ".") {
			bad("why or ladder is not a sentence")
		}
		validateSources(r, bad)
		for _, id := range slices.Concat(r.YieldsTo, r.DependsOn, r.Hears) {
			if at := s.index(id); at < 0 || at >= i {
				bad("%s is not an earlier rule", id)
			}
		}
		if r.Generator {
			if r.Run != nil || len(r.Says) > 0 || len(r.Fixes) > 0 {
				bad("a rule for the generator does not speak")
			}
			continue
		}
		if r.Run == nil {
			bad("there is nothing to run")
			continue
		}
		validateSays(r, bad)
		s.validateExample(r, bad)
	}
	return errors.Join(errs...)
}

func (s Suite) index(id string) int {
	for i, r := range s {
		if r.ID == id {
			return i
		}
	}
	return -1
}

func kebab(id string) bool {
	for part := range strings.SplitSeq(id, "-") {
		if part == "" || strings.Trim(part, "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
			return false
		}
	}
	return true
}

func validateSources(r *Rule, bad func(string, ...any)) {
	if len(r.Sources) == 0 {
		bad("nobody says so: there is no source")
	}
	for _, src := range r.Sources {
		if src.Who == "" || src.Says == "" || src.Evidence > Estimate {
			bad("source %q: who, what or the evidence is missing", src.Who)
		}
	}
}

func validateSays(r *Rule, bad func(string, ...any)) {
	if len(r.Says) == 0 {
		bad("it has no sentence")
	}
	f := Finding{Rule: r, Day: NoDay}
	for _, say := range r.Says {
		if _, unknown := f.fill(&planner.Plan{}, say); unknown != "" {
			bad("%q: the hole %s is unknown", say, unknown)
		}
		if strings.Count(say, "{") != strings.Count(say, "}") {
			bad("%q: a hole is open", say)
		}
		// Two sentences are two ends: ". " in between, and "." at the end.
		if strings.Contains(say, "!") || strings.Count(say, ". ") > 1 || !strings.HasSuffix(say, ".") {
			bad("%q: one or two sentences, calm ones", say)
		}
	}
}

func (s Suite) validateExample(r *Rule, bad func(string, ...any)) {
	before, err := notation.Parse(r.Example.Before)
	if err != nil {
		bad("example before: %v", err)
		return
	}
	after, err := notation.Parse(r.Example.After)
	if err != nil {
		bad("example after: %v", err)
		return
	}
	f := s.speaks(&before, r)
	if f == nil {
		bad("the example before does not fire")
		return
	}
	if s.speaks(&after, r) != nil {
		bad("the example after fires")
	}
	if len(r.Fixes) > 0 && len(s.Fixes(&before, f)) == 0 {
		bad("no fix helps the example")
	}
}

// speaks returns the first finding of the rule.
func (s Suite) speaks(p *planner.Plan, r *Rule) *Finding {
	for _, report := range s.CheckAll(p) {
		for i := range report.Findings {
			if report.Findings[i].Rule == r {
				return &report.Findings[i]
			}
		}
	}
	return nil
}
