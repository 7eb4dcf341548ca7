package rule

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"hardeasy/planner"
)

// Validate checks ids, sources, the order of the rules, and that each example breaks
// its rule before and not after. Tests call it; what is written about the rules is
// checked in package words.
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
		validateSources(r, bad)
		for _, id := range slices.Concat(r.YieldsTo, r.DependsOn, r.Hears) {
			if at := s.index(id); at < 0 || at >= i {
				bad("%s is not an earlier rule", id)
			}
		}
		if speaker, _ := s.Find(r.PartOf); r.PartOf != "" && (!r.Generator || speaker == nil || speaker.Run == nil) {
			bad("%s does not speak for it", r.PartOf)
		}
		if r.Generator {
			if r.Run != nil || len(r.Fixes) > 0 {
				bad("a rule for the generator does not speak")
			}
			continue
		}
		if r.Run == nil {
			bad("there is nothing to run")
			continue
		}
		s.validateExample(r, bad)
	}
	return errors.Join(errs...)
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
		if (src.ID == "") == (src.Coach == NoCoach) || src.Coach >= Coaches || src.Evidence > Estimate {
			bad("source %q: it is a study or a coach's, and has its evidence", src.ID)
		}
	}
}

func (s Suite) validateExample(r *Rule, bad func(string, ...any)) {
	before, err := r.Example.Read(r.Example.Before)
	if err != nil {
		bad("example before: %v", err)
		return
	}
	after, err := r.Example.Read(r.Example.After)
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
	for _, f := range s.Whole(p) {
		if f.Rule == r {
			return &f
		}
	}
	for _, report := range s.CheckAll(p) {
		for i := range report.Findings {
			if report.Findings[i].Rule == r {
				return &report.Findings[i]
			}
		}
	}
	return nil
}
