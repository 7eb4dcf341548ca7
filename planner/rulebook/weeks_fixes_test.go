package rulebook_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
	"hardeasy/planner/rulebook"
)

// A fix of a realistic week costs nothing elsewhere (plight.hold), does what its label says,
// and heeds what rulebook-2, 5, forbids all of them.
func TestWeeksFixes(t *testing.T) {
	offered := 0
	for seed := range weeksAsked() / 3 {
		p := seeded(seed).person()
		was := plightOf(p)
		for f := range was.findings() {
			if f.Overridden != "" {
				continue
			}
			fixes := rulebook.Suite.Fixes(&p, f)
			spared := slices.ContainsFunc(fixes, func(fix rule.Fix) bool { return keepsLongRuns(&p, applied(t, p, fix.Edits...)) })
			for _, fix := range fixes {
				offered++
				label := words.Capital(words.Edits(&p, fix.Edits).Do)
				name := fmt.Sprintf("seed %d, %s, week %d, %q", seed, f.Rule.ID, f.Week+1, label)
				next := applied(t, p, fix.Edits...)
				was.hold(t, name, f, fix)
				if why := notAsLabelled(&p, &next, label); why != "" {
					t.Errorf("%s: %s", name, why)
				}
				if f.Week == rule.NoWeek {
					continue
				}
				if spared && !keepsLongRuns(&p, next) {
					t.Errorf("%s: moves or drops a long run while another fix exists", name)
				}
				if why := forbidden(&p, &next, f.Rule.ID); why != "" {
					t.Errorf("%s: %s", name, why)
				}
			}
		}
	}
	t.Logf("%d fixes", offered)
}

// keepsLongRuns reports whether every long run stays one, on its day.
func keepsLongRuns(p *planner.Plan, next planner.Plan) bool {
	for w := range p.Weeks {
		for _, s := range sessionsIn(p, w, w) {
			at, same, ok := next.Find(s.ID)
			if isLong(s.Session) && (!ok || at != w || same.Day != s.Day || same.Type != s.Type) {
				return false
			}
		}
	}
	return true
}

// cutters are about runs that are too long for the time, and shorten them to a limit of
// their own: return, injury, taper, spike, and the lighter week.
var cutters = []string{
	"return-after-gap", "pain-traffic-light", "day-before-race-light", "race-week-quality-early", "taper-volume",
	"taper-keep-intensity", "single-run-spike", "deload-due", "under-recovery",
}

// forbidden is what no fix may do.
func forbidden(p, next *planner.Plan, id string) string {
	for w := range next.Weeks {
		for _, s := range sessionsIn(next, w, w) {
			_, was, had := p.Find(s.ID)
			switch {
			case had && isRun(was) && was.Type == s.Type && 100*s.Minutes < 80*was.Minutes && !slices.Contains(cutters, id):
				return fmt.Sprintf("leaves %d of %d min of a run", s.Minutes, was.Minutes)
			case !had && isMain(s.Session) && slices.ContainsFunc(p.Races, func(r planner.Race) bool {
				return r.Priority == planner.PriorityA && s.date <= r.Day && r.Day <= s.date+21
			}):
				return "adds strength within 21 days before a race"
			}
		}
	}
	return ""
}

var (
	moveLabel   = regexp.MustCompile(`(?i)move (?:(\w+day)'s )?` + sessionPattern + ` to ` + whenPattern)
	dropLabel   = regexp.MustCompile(`(?i)drop (?:(\w+day)'s )?` + sessionPattern)
	changeLabel = regexp.MustCompile(`(?i)change (?:(\w+day)'s )?` + sessionPattern + ` to ` + sessionPattern)
	cutLabel    = regexp.MustCompile(`(?i)shorten (?:(\w+day)'s )?` + sessionPattern + ` to ` + timePattern)
	addLabel    = regexp.MustCompile(`(?i)add (?:an? )?` + sessionPattern + ` on ` + whenPattern)
)

// notAsLabelled is what a label names and the plan after the fix does not have.
func notAsLabelled(p, next *planner.Plan, label string) string {
	is := func(s *planner.Session, day, name string) bool {
		return strings.EqualFold(words.Session(s.Type), name) && strings.HasPrefix(whenWords(s), day)
	}
	// some reports whether so of a session that was called this, and of what it is now; nil = gone.
	some := func(day, name string, so func(was, is *planner.Session) bool) bool {
		for w := range p.Weeks {
			for _, s := range sessionsIn(p, w, w) {
				if _, now, ok := next.Find(s.ID); is(s.Session, day, name) {
					if !ok {
						now = nil
					}
					if so(s.Session, now) {
						return true
					}
				}
			}
		}
		return false
	}
	for _, m := range moveLabel.FindAllStringSubmatch(label, -1) {
		if !some(m[1], m[2], func(was, now *planner.Session) bool {
			return now != nil && whenWords(now) == m[3] && whenWords(was) != m[3]
		}) {
			return m[0] + ": nothing moves there"
		}
	}
	for _, m := range dropLabel.FindAllStringSubmatch(label, -1) {
		if !some(m[1], m[2], func(_, now *planner.Session) bool { return now == nil }) {
			return m[0] + ": it is still there"
		}
	}
	for _, m := range changeLabel.FindAllStringSubmatch(label, -1) {
		if !some(m[1], m[2], func(_, now *planner.Session) bool { return now != nil && is(now, "", m[3]) }) {
			return m[0] + ": it is none"
		}
	}
	for _, m := range cutLabel.FindAllStringSubmatch(label, -1) {
		said := &said{holes: map[string]string{"n min": m[3]}}
		if !some(m[1], m[2], func(was, now *planner.Session) bool {
			return now != nil && now.Minutes < was.Minutes && said.isTime("n min", now.Minutes)
		}) {
			return m[0] + ": it has other minutes"
		}
	}
	for _, m := range addLabel.FindAllStringSubmatch(label, -1) {
		if !any1(allOf(next), func(s placed) bool {
			_, _, had := p.Find(s.ID)
			return !had && s.Type != catalog.None && is(s.Session, m[2], m[1])
		}) {
			return m[0] + ": nothing is added there"
		}
	}
	return ""
}

func allOf(p *planner.Plan) (all []placed) {
	for w := range p.Weeks {
		all = append(all, sessionsIn(p, w, w)...)
	}
	return all
}
