package rulebook_test

import (
	"slices"
	"strings"
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
)

// sentence is one of those that a rule says.
type sentence struct {
	rule string
	say  int
}

// heard is a sentence with one of its findings and the numbers of all.
type heard struct {
	plan       planner.Plan
	finding    rule.Finding
	ns, limits []int
}

// everything is what the rules say of the cases of all of them and of random weeks.
func everything(t *testing.T) map[sentence]*heard {
	all := map[sentence]*heard{}
	hear := func(p planner.Plan) {
		was := plightOf(p)
		for f := range was.findings() {
			at := sentence{f.Rule.ID, f.Say}
			if all[at] == nil {
				all[at] = &heard{plan: p, finding: *f}
			}
			all[at].ns, all[at].limits = append(all[at].ns, f.N), append(all[at].limits, f.Limit)
		}
	}
	for _, r := range rulebook.Suite {
		if !r.Generator {
			for _, c := range readCases(t, "testdata/"+r.ID+".txt") {
				hear(parsed(t, c.plan))
			}
		}
	}
	for seed := range uint64(plans / 2) {
		p := some(seed)
		seeded(seed).felt(&p)
		hear(p)
	}
	return all
}

// What a rule says is written, and what is written a rule says.
func TestSentencesAreSaid(t *testing.T) {
	all := everything(t)
	for _, r := range rulebook.Suite {
		f := rule.Finding{Rule: r, Day: rule.NoDay}
		for ; words.Finding(&planner.Plan{}, &f) != words.RuleTitle(r.ID); f.Say++ {
			if all[sentence{r.ID, f.Say}] == nil {
				t.Errorf("nothing makes the rule say rule.%s.say.%d", r.ID, f.Say+1)
			}
		}
		for at := range all {
			if at.rule == r.ID && at.say >= f.Say {
				t.Errorf("there is no rule.%s.say.%d", r.ID, at.say+1)
			}
		}
	}
}

// No sentence says "1 days". Each number is tried that can be 1: that was, or
// that was 0 and more than 1.
func TestSentencesHaveASingular(t *testing.T) {
	for at, h := range everything(t) {
		n, limit := h.finding, h.finding
		n.N, limit.Limit = 1, 1
		if text := words.Finding(&h.plan, &n); canBeOne(h.ns) && manyOfOne(text) {
			t.Errorf("rule.%s.say.%d: %s", at.rule, at.say+1, text)
		}
		if text := words.Finding(&h.plan, &limit); canBeOne(h.limits) && manyOfOne(text) {
			t.Errorf("rule.%s.say.%d: %s", at.rule, at.say+1, text)
		}
	}
}

func canBeOne(seen []int) bool {
	return slices.Contains(seen, 1) || slices.Min(seen) == 0 && slices.Max(seen) > 1
}

// manyOfOne reports whether a number of 1 has a plural behind it, or one word
// further on: "1 days", "1 hard days", "1 are".
func manyOfOne(text string) bool {
	said := strings.Fields(text)
	for i, word := range said {
		if word != "1" {
			continue
		}
		if behindOne(said[i+1 : min(i+3, len(said))]) {
			return true
		}
	}
	return false
}

// behindOne reports whether one of the words behind a 1 is a plural.
func behindOne(next []string) bool {
	for _, word := range next {
		switch word = strings.Trim(word, ".,:;()"); word {
		case "is", "has", "as", "was", "of", "out", "s", "%":
			return false
		case "are", "have", "were", "keep", "lie":
			return true
		case "this", "less":
		default:
			if strings.HasSuffix(word, "s") {
				return true
			}
		}
	}
	return false
}

func TestManyOfOne(t *testing.T) {
	for text, want := range map[string]bool{
		"1 days of this week": true, "only 1 hard days, then": true, "up to 1 are enough": true, "until 1 days.": true,
		"1 day has two sessions": false, "1 is what your legs bear": false, "1 of 2 exercises": false, "1 s between sets": false,
		"11 days": false, "1 exercise this week": false, "pain of 1 out of 10": false,
	} {
		if manyOfOne(text) != want {
			t.Errorf("%q: %v", text, !want)
		}
	}
}
