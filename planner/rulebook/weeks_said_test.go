package rulebook_test

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
)

// No sentence is untrue. What a person reads is taken apart again, and each fact in it is
// looked up in the plan by code that shares nothing with the rules (weeks_facts_test.go).

// said is a sentence with what stands in its holes.
type said struct {
	p     *planner.Plan
	f     *rule.Finding
	holes map[string]string
	// assumed is what the sentence says of a week that the plan does not have.
	assumed string
}

const (
	sameNext   = "If next week is the same: "
	sameBefore = "If the week before was the same: "
)

// assumption parts what a text assumes from its sentence.
func assumption(text string) (sentence, assumed string) {
	for _, assumed := range []string{sameNext, sameBefore} {
		if sentence, ok := strings.CutPrefix(text, assumed); ok {
			return sentence, assumed
		}
	}
	return text, ""
}

// sentences are those of english.txt by "rule-id.1".
func sentences(t *testing.T) map[string]string {
	t.Helper()
	data, err := os.ReadFile("../../app/words/english.txt")
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]string{}
	for line := range strings.Lines(string(data)) {
		key, text, ok := strings.Cut(strings.TrimSpace(line), " = ")
		if id, say, is := strings.Cut(strings.TrimPrefix(key, "rule."), ".say."); ok && is && strings.HasPrefix(key, "rule.") {
			all[id+"."+say] = text
		}
	}
	return all
}

const (
	timePattern = `(\d+ h \d+ min|\d+ h|\d+ min)`
	whenPattern = `(\w+day morning|\w+day at noon|\w+day evening)`
)

// sessionPattern is any of the names of sessions, with or without a capital.
var sessionPattern = func() string {
	var names []string
	for id := catalog.RunRecovery; id < catalog.Rest; id++ {
		names = append(names, regexp.QuoteMeta(words.Session(id)))
	}
	return "((?i:" + strings.Join(names, "|") + "))"
}()

var holePattern = regexp.MustCompile(`\\\{([^}]+)\\\}`)

// takenApart finds what stands in the holes of a sentence as a person reads it.
func takenApart(text, form string) (map[string]string, error) {
	var names []string
	pattern := holePattern.ReplaceAllStringFunc(regexp.QuoteMeta(form), func(hole string) string {
		name := hole[2 : len(hole)-2]
		names = append(names, name)
		switch {
		case strings.HasSuffix(name, " min"), name == "gap":
			return timePattern
		case strings.HasSuffix(name, " km"):
			return `([\d.]+) km`
		case name == "n", name == "limit":
			return `(\d+)`
		case name == "when", name == "whenB":
			return whenPattern
		case len(name) == 1:
			return sessionPattern
		case name == "day":
			return `(\w+day)`
		}
		return `(.+?)`
	})
	found := regexp.MustCompile("^" + pattern + "$").FindStringSubmatch(text)
	if found == nil {
		return nil, fmt.Errorf("%q is not %q", text, form)
	}
	holes := map[string]string{}
	for i, name := range names {
		if was, twice := holes[name]; twice && was != found[i+1] {
			return nil, fmt.Errorf("%q has two things for %s", text, name)
		}
		holes[name] = found[i+1]
	}
	return holes, nil
}

// Realistic plans are held to all sentences, and wild ones to those of longFacts, which
// realistic ones hardly speak.
func TestWeeksSayNothingUntrue(t *testing.T) {
	all := sentences(t)
	spoken := map[string]int{}
	look := func(name string, p planner.Plan, of map[string]func(*said) bool) {
		was := plightOf(p)
		for f := range was.findings() {
			key := fmt.Sprintf("%s.%d", f.Rule.ID, f.Say+1)
			text := words.Finding(&p, f)
			one, many, two := strings.Cut(all[key], " | ")
			if two && f.N != 1 {
				one = many
			}
			text, assumed := assumption(text)
			spoken[assumed]++
			holes, err := takenApart(text, one)
			if err != nil {
				t.Errorf("%s: %v", name, err)
				continue
			}
			spoken[key]++
			s := &said{&p, f, holes, assumed}
			if of[key] == nil && facts[key] != nil {
				continue
			}
			if why := s.misplaced(); why != "" {
				t.Errorf("%s, week %d, %s: %s: %s\n%s", name, f.Week+1, key, text, why, notation.Format(p))
			}
			if is := facts[key]; is != nil && !is(s) {
				t.Errorf("%s, week %d, %s is untrue: %s\n%s", name, f.Week+1, key, text, notation.Format(p))
			}
		}
	}
	for seed := range weeksAsked() {
		look(fmt.Sprint("seed ", seed), seeded(seed).person(), facts)
		if seed%3 == 0 {
			look(fmt.Sprint("wild seed ", seed), seeded(seed).wild(), longFacts)
		}
	}
	for _, r := range rulebook.Suite {
		if r.Generator {
			continue
		}
		look(r.ID+", example", sideOf(t, r, r.Example.Before), facts)
		for _, c := range readCases(t, "testdata/"+r.ID+".txt") {
			look(r.ID+", "+c.name, parsed(t, c.plan), facts)
		}
	}
	for _, assumed := range []string{sameNext, sameBefore} {
		if spoken[assumed] == 0 {
			t.Errorf("nothing says %q", assumed)
		}
	}
	for key := range all {
		checked := facts[key] != nil
		if checked == slices.Contains(noFact, key) {
			t.Errorf("%s: a sentence has a checker, or states no fact: %s", key, all[key])
		}
		if checked && spoken[key] == 0 {
			t.Errorf("%s: nothing says it", key)
		}
	}
	t.Logf("%d sentences of %d spoken, %d with a checker", len(spoken), len(all), len(facts))
}

// misplaced is what is wrong with the sessions and days of a sentence: it names those of
// the plan.
func (s *said) misplaced() string {
	for _, pair := range [][3]string{{"A", "a", "when"}, {"B", "b", "whenB"}} {
		name := strings.ToLower(s.holes[pair[0]] + s.holes[pair[1]])
		if s.holes[pair[0]] != "" && s.holes[pair[1]] != "" {
			name = strings.ToLower(s.holes[pair[0]])
		}
		when := s.holes[pair[2]]
		if when == "" && pair[0] == "A" {
			when = s.holes["day"]
		}
		if name != "" && len(s.named(name, when)) == 0 {
			return fmt.Sprintf("there is no %s on %q", name, when)
		}
	}
	return ""
}

// placed is a session with its day of the plan.
type placed struct {
	*planner.Session
	date int
}

// named are the sessions that are called so at the time, "" for any, in the finding's week
// and those next to it.
func (s *said) named(name, when string) (found []placed) {
	for _, at := range s.around() {
		if words.Session(at.Type) == name && strings.HasPrefix(whenWords(at.Session), when) {
			found = append(found, at)
		}
	}
	return found
}

func whenWords(s *planner.Session) string {
	day := [...]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}[s.Day]
	return day + [...]string{" morning", " at noon", " evening"}[s.Slot]
}

// around are the sessions of the finding's week and of those next to it; the week stands for
// one that the plan does not have only where the sentence says so.
func (s *said) around() (all []placed) {
	if s.f.Week == rule.NoWeek {
		for w := range s.p.Weeks {
			all = append(all, happening(s.p, w, w)...)
		}
		return all
	}
	for w := s.f.Week - 1; w <= s.f.Week+1; w++ {
		from := w
		if w < 0 && s.assumed == sameBefore || w >= len(s.p.Weeks) && s.assumed == sameNext {
			from = s.f.Week
		}
		all = append(all, happening(s.p, from, w)...)
	}
	return all
}

// sessionsIn are those of a week, dated as if they stood in another one.
func sessionsIn(p *planner.Plan, week, as int) (all []placed) {
	if week < 0 || week >= len(p.Weeks) {
		return nil
	}
	for i := range p.Weeks[week].Sessions {
		s := &p.Weeks[week].Sessions[i]
		all = append(all, placed{s, 7*as + int(s.Day)})
	}
	return all
}

// this are the sessions of the finding's week.
func (s *said) this() []placed { return happening(s.p, s.f.Week, s.f.Week) }

// happening are sessionsIn without those that are logged with no minutes.
func happening(p *planner.Plan, week, as int) []placed {
	return slices.DeleteFunc(sessionsIn(p, week, as), func(s placed) bool { return s.Minutes > 0 && did(s.Session) == 0 })
}

func (s *said) a() []placed { return s.of("A", "a", "when") }
func (s *said) b() []placed { return s.of("B", "b", "whenB") }

func (s *said) of(upper, lower, when string) []placed {
	name := s.holes[upper]
	if name == "" {
		name = s.holes[lower]
	}
	at := s.holes[when]
	if at == "" && upper == "A" {
		at = s.holes["day"]
	}
	return s.named(strings.ToLower(name), at)
}

// num is a number of the sentence.
func (s *said) num(hole string) int {
	n, err := strconv.Atoi(s.holes[hole])
	if err != nil {
		return -1
	}
	return n
}

// isTime reports whether a time of the sentence is so many minutes. From ten hours on it
// says whole hours.
func (s *said) isTime(hole string, minutes int) bool {
	text := strings.Fields(s.holes[hole])
	n := 0
	for i := 0; i+1 < len(text); i += 2 {
		v, _ := strconv.Atoi(text[i])
		if text[i+1] == "h" {
			v *= 60
		}
		n += v
	}
	return n == minutes || minutes >= 600 && n == minutes/60*60
}

// isFar reports whether a distance of the sentence is so many metres, rounded down.
func (s *said) isFar(hole string, metres int) bool {
	km, err := strconv.ParseFloat(s.holes[hole], 64)
	return err == nil && int(km*10+0.5) == metres/100
}
