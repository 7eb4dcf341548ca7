//go:build !js

package command

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
)

// check prints what the rules say of every week of a plan.
func check(args []string, std stdio) (int, error) {
	flags := newFlags()
	asJSON := flags.Bool("json", false, "for programs")
	p, err := planWithWeeks(flags, args, std.in, "check")
	if err != nil {
		return exitUsage, err
	}
	v := judge(rulebook.Suite, &p)
	if *asJSON {
		err = v.writeJSON(std.out)
	} else {
		err = v.writeText(std.out)
	}
	if err != nil || v.errors > 0 {
		return exitError, err
	}
	return exitFine, nil
}

// verdict is what a suite says of a plan, in words.
type verdict struct {
	Findings   []spoken `json:"findings"`
	NotChecked []string `json:"not_checked"` // ids of rules, each once
	// What else there is to know before the plan is called fine: missed sessions, a race that
	// it does not reach.
	NotClear []string `json:"not_clear,omitempty"`

	missing                  []string // per NotChecked: what it lacks
	errors, warnings, advice int      // without those that are overridden
	overridden               int
	unknown                  []string // ids that the plan decides about and the suite has not
	kept                     []string // ids of rules that the plan would mute or soften, and must not
}

// spoken is a finding in words.
type spoken struct {
	Rule     string   `json:"rule"`
	Severity string   `json:"severity"` // error, warning or advice
	Week     int      `json:"week"`     // from 1; 0 = about the whole plan
	Sessions []string `json:"sessions"` // "week 1 Mon PM str-heavy-lower"
	Message  string   `json:"message"`
	// The person's reason for doing it all the same; such a finding does not count.
	Overridden string `json:"overridden,omitempty"`

	title string
}

func judge(suite rule.Suite, p *planner.Plan) verdict {
	// Empty lists, not null: a script can count on them.
	v := verdict{Findings: []spoken{}, NotChecked: []string{}}
	seen := map[string]bool{}
	reports := append([]rule.Report{{Findings: suite.Whole(p)}}, rule.Fold(suite.CheckAll(p))...)
	for _, report := range reports {
		e, w, a := report.Counts()
		v.errors, v.warnings, v.advice = v.errors+e, v.warnings+w, v.advice+a
		v.overridden += len(report.Findings) - e - w - a
		for i := range report.Findings {
			v.Findings = append(v.Findings, inWords(&report.Findings[i], p))
		}
		for _, n := range report.NotChecked {
			if !seen[n.Rule.ID] {
				seen[n.Rule.ID] = true
				v.NotChecked = append(v.NotChecked, n.Rule.ID)
				v.missing = append(v.missing, strings.Join(words.Needs(n.Missing), ", "))
			}
		}
	}
	why := state.PlanNotClear(p)
	v.NotClear = why.Said()
	for _, r := range p.Rulings {
		known, ok := suite.Find(r.Rule)
		switch {
		case !ok && !slices.Contains(v.unknown, r.Rule):
			v.unknown = append(v.unknown, r.Rule)
		case ok && known.AlwaysOn && (r.Mute || r.Severity != ""):
			v.kept = append(v.kept, r.Rule)
		}
	}
	return v
}

func inWords(f *rule.Finding, p *planner.Plan) spoken {
	s := spoken{
		Rule: f.Rule.ID, Severity: f.Severity.String(), Week: f.Week + 1, Sessions: []string{},
		Message: words.Finding(p, f), Overridden: f.Overridden, title: words.RuleTitle(f.Rule.ID),
	}
	for _, id := range f.Sessions() {
		if week, session, ok := p.Find(id); ok {
			s.Sessions = append(s.Sessions, "week "+strconv.Itoa(week+1)+" "+session.Day.String()+" "+
				session.Slot.String()+" "+session.Type.String())
		}
	}
	return s
}

func (v *verdict) writeJSON(w io.Writer) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

func (v *verdict) writeText(w io.Writer) error {
	var b strings.Builder
	for _, f := range v.Findings {
		severity := f.Severity
		if f.Overridden != "" {
			severity = "overridden " + severity
		}
		where := "week " + strconv.Itoa(f.Week)
		if f.Week == 0 {
			where = "the plan"
		}
		fmt.Fprintf(&b, "%s: %s: %s (%s)\n    %s\n", where, severity, f.title, f.Rule, f.Message)
		if f.Overridden != "" {
			fmt.Fprintf(&b, "    your reason: %q\n", f.Overridden)
		}
		for _, s := range f.Sessions {
			b.WriteString("    - " + s + "\n")
		}
	}
	fmt.Fprintf(&b, "%s, %s, %d advice", count(v.errors, "error"), count(v.warnings, "warning"), v.advice)
	if v.overridden > 0 {
		fmt.Fprintf(&b, "; %d overridden", v.overridden)
	}
	b.WriteString("\n")
	for _, why := range v.NotClear {
		b.WriteString(why + "\n")
	}
	if len(v.NotChecked) > 0 {
		b.WriteString("not checked:\n")
		for i, id := range v.NotChecked {
			fmt.Fprintf(&b, "    %s needs %s\n", id, v.missing[i])
		}
	}
	for _, id := range v.unknown {
		fmt.Fprintf(&b, "there is no rule %s: what the plan says of it was passed over\n", id)
	}
	for _, id := range v.kept {
		fmt.Fprintf(&b, "%s is for your safety and stays on\n", id)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func count(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return strconv.Itoa(n) + " " + what
}
