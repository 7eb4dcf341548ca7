package words

import (
	"slices"
	"strings"
	"testing"

	"hardeasy/planner"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
)

// What is written about each rule is there, is calm, and is said of that rule.
func TestRuleTexts(t *testing.T) {
	for _, r := range rulebook.Suite {
		k, texts := ruleOf(r.ID)
		if texts == nil {
			t.Errorf("rule.%s has no text", r.ID)
			continue
		}
		title, why, ladder := RuleTitle(r.ID), RuleWhy(r.ID), RuleLadder(r.ID)
		if title == "" || strings.HasSuffix(title, ".") {
			t.Errorf("rule.%s.title is missing or ends with a full stop", r.ID)
		}
		if !strings.HasSuffix(why, ".") || !strings.HasSuffix(ladder, ".") {
			t.Errorf("rule.%s: why or ladder is no sentence", r.ID)
		}
		if prose := RuleProse(r.ID); strings.Contains(prose, "!") || strings.ContainsAny(title+why, "{}") {
			t.Errorf("rule.%s shouts, or has a hole in its title or reason", r.ID)
		}
		for part := Key(0); part < ruleParts; part++ {
			holes((k + part).Text(), func(id string) string {
				if _, ok := rulebook.Suite.Find(id); !ok {
					t.Errorf("rule.%s: there is no rule {%s}", r.ID, id)
				}
				return ""
			})
		}
		if r.Generator != (texts.says == 0) {
			t.Errorf("rule.%s: %d sentences", r.ID, texts.says)
		}
		for say := range texts.says {
			checkSay(t, r, k+ruleParts+Key(texts.sources)+Key(say))
		}
	}
}

// checkSay looks at one sentence of a rule.
func checkSay(t *testing.T, r *rule.Rule, k Key) {
	t.Helper()
	f := rule.Finding{Rule: r, Day: rule.NoDay}
	for said := range strings.SplitSeq(k.Text(), "|") {
		holes(said, func(hole string) string {
			if _, known := findingHole(&planner.Plan{}, &f, hole); !known && hole != "names" {
				t.Errorf("rule.%s: the hole {%s} is unknown in %q", r.ID, hole, said)
			}
			return ""
		})
		// Two sentences are two ends: ". " in between, and "." at the end.
		if strings.Contains(said, "!") || strings.Count(said, ". ") > 1 || !strings.HasSuffix(said, ".") {
			t.Errorf("rule.%s: one or two sentences, calm ones: %q", r.ID, said)
		}
	}
}

func TestSourceTexts(t *testing.T) {
	for _, r := range rulebook.Suite {
		coaches := 0
		for i := range r.Sources {
			if s := &r.Sources[i]; SourceWho(s) == "" || !strings.HasSuffix(SourceSays(r, i), ".") {
				t.Errorf("rule.%s: source %d has nobody, or nothing to say", r.ID, i+1)
			} else if s.Coach != rule.NoCoach {
				coaches++
			}
		}
		if _, texts := ruleOf(r.ID); int(texts.sources) != coaches {
			t.Errorf("rule.%s: %d coaches and %d texts of theirs", r.ID, coaches, texts.sources)
		}
	}
	if who := SourceWho(&rule.Source{Coach: rule.HardEasy}); who != AppName {
		t.Errorf("we are %s", who)
	}
}

// No text is about a rule, a source or a need that there is not.
func TestNoTextsLeftOver(t *testing.T) {
	var sourcesUsed, needsUsed []string
	for _, r := range rulebook.Suite {
		for _, s := range r.Sources {
			sourcesUsed = append(sourcesUsed, s.ID)
		}
		for _, n := range r.Needs {
			needsUsed = append(needsUsed, n.ID)
			if name := Needs([]*rule.Need{n}); name[0] == "" {
				t.Errorf("need.%s has no name", n.ID)
			}
		}
	}
	for _, texts := range rules {
		if _, ok := rulebook.Suite.Find(texts.id); !ok {
			t.Errorf("there is no rule %s", texts.id)
		}
	}
	for _, id := range sources {
		if !slices.Contains(sourcesUsed, id) {
			t.Errorf("no rule stands on source %s", id)
		}
	}
	for _, id := range needs {
		if !slices.Contains(needsUsed, id) {
			t.Errorf("no rule needs %s", id)
		}
	}
}

func TestSchoolBecause(t *testing.T) {
	for why := range rule.SchoolReasons {
		if text := SchoolBecause(why); text == "" || strings.HasSuffix(text, ".") {
			t.Errorf("reason %d: %q", why, text)
		}
	}
	if got := SchoolBecause(rule.SchoolReasons - 1); !strings.Contains(got, "full") {
		t.Errorf("the last reason is a full week, not %q", got)
	}
}
