package rulebook_test

import (
	"fmt"
	"slices"
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
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
				said, more := words.EditsIn(&p, f.Week, fix.Edits)
				label := words.Capital(said.Do)
				name := fmt.Sprintf("seed %d, %s, week %d, %q", seed, f.Rule.ID, f.Week+1, label)
				next := applied(t, p, fix.Edits...)
				was.hold(t, name, f, fix)
				if why := notAsLabelled(&p, &next, f.Week, label, more); why != "" {
					t.Errorf("%s: %s", name, why)
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
			case isMain(s.Session) && (!had || !was.Type.IsStrength()) && slices.ContainsFunc(next.Races, func(r planner.Race) bool {
				return r.Priority == planner.PriorityA && s.date <= r.Day && r.Day <= s.date+21
			}):
				return "adds strength within 21 days before a race"
			}
		}
	}
	return ""
}
