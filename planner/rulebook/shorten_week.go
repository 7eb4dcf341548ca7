package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// Proposals of rules about a week's sum: the smallest cut that is enough.

const (
	mildest      = 95 // percent of its minutes that a session keeps, at most
	strongest    = 40
	strongestOne = 60 // when it is cut alone
	leastOfAll   = 10 // minutes; nothing becomes shorter
)

// measure is the sum that a finding's Limit is about.
type measure func(*load.Week) int

func runMinutes(w *load.Week) int   { return w.TrainingMinutes() }
func trainingLoad(w *load.Week) int { return w.TrainingLoad() }

// weekShorter proposes to shorten the week's sessions of the kinds by the same percent:
// the smallest that brings the measure down to the finding's limit.
type weekShorter struct {
	kinds rule.Kind
	of    measure
}

func (p weekShorter) Propose(t *rule.Trial) {
	for percent := mildest; percent >= strongest; percent -= 5 {
		var edits []planner.Edit
		eachOpen(t, p.kinds, func(s *planner.Session) {
			if n := cutTo(s, percent); n < s.Minutes {
				edits = append(edits, planner.Resize{Session: s.ID, Minutes: n})
			}
		})
		if reaches(t, p.of, edits) {
			t.Try(edits...)
			return
		}
	}
}

// oneShorter proposes this for each session of the kinds alone.
type oneShorter weekShorter

func (p oneShorter) Propose(t *rule.Trial) {
	eachOpen(t, p.kinds, func(s *planner.Session) {
		for percent := mildest; percent >= strongestOne; percent -= 5 {
			n := cutTo(s, percent)
			edits := []planner.Edit{planner.Resize{Session: s.ID, Minutes: n}}
			if n < s.Minutes && reaches(t, p.of, edits) {
				t.Try(edits...)
				return
			}
		}
	})
}

// cutTo is percent of a session's minutes, in steps of five. A run keeps at least what any
// fix leaves of it.
func cutTo(s *planner.Session, percent int) int {
	n := cutFreely(s, percent)
	if s.Type.IsRun() {
		n = max(n, (s.Minutes*rule.LeastKept+499)/500*5)
	}
	return n
}

// cutFreely is that for rules whose own limit decides.
func cutFreely(s *planner.Session, percent int) int {
	n := max(s.Minutes*percent/100/5*5, leastOfAll)
	if s.Type.IsMainStrength(s.Minutes) {
		n = max(n, least) // it stays a strength session
	}
	return n
}

// eachOpen yields the sessions of the finding's week that a fix may shorten.
func eachOpen(t *rule.Trial, k rule.Kind, yield func(*planner.Session)) {
	sessions := t.Plan.Weeks[t.Finding.Week].Sessions
	for i := range sessions {
		s := &sessions[i]
		if kind := rule.KindOf(s); !s.Done && kind&k != 0 && kind&rule.RaceRun == 0 {
			yield(s)
		}
	}
}

func reaches(t *rule.Trial, of measure, edits []planner.Edit) bool {
	next, err := planner.Apply(*t.Plan, edits...)
	if err != nil {
		return false
	}
	week := load.OfWeek(&next.Weeks[t.Finding.Week])
	return of(&week) <= t.Finding.Limit
}

// easierOne proposes to make one session easier, if that is enough.
type easierOne measure

func (of easierOne) Propose(t *rule.Trial) {
	for _, step := range easier {
		eachOpen(t, step.kind, func(s *planner.Session) {
			if edits := []planner.Edit{planner.Retype{Session: s.ID, Type: step.to}}; reaches(t, measure(of), edits) {
				t.Try(edits...)
			}
		})
	}
}

// dropOne proposes to remove one session, if that is enough.
type dropOne measure

func (of dropOne) Propose(t *rule.Trial) {
	eachOpen(t, rule.EasyRun|rule.MediumRun|rule.Main|rule.Cross, func(s *planner.Session) {
		if edits := []planner.Edit{planner.Drop{Session: s.ID}}; reaches(t, measure(of), edits) {
			t.Try(edits...)
		}
	})
}

// easier has the easier types for each kind of session.
var easier = [...]struct {
	kind rule.Kind
	to   catalog.ID
}{
	{rule.Heavy, catalog.StrModerate},
	{rule.Moderate | rule.Power, catalog.StrBodyweight},
	{rule.HardRun, catalog.RunSteady},
	{rule.HardRun | rule.MediumRun, catalog.RunEasy},
	{rule.EasyRun, catalog.RunRecovery},
}

// cutEasyRuns proposes to shorten all runs that are not hard by the same percent until
// the week is within its limit, and the same for all runs.
func cutEasyRuns(t *rule.Trial) {
	for _, kinds := range [...]rule.Kind{rule.EasyRun | rule.MediumRun | rule.LongRun, rule.Run} {
		sum, ids := 0, t.Sessions(kinds)
		for _, id := range ids {
			if _, s, _ := t.Plan.Find(id); !s.Done {
				sum += s.Minutes
			}
		}
		left := sum - (t.Finding.N - t.Finding.Limit)
		if left <= 0 {
			continue
		}
		var edits []planner.Edit
		for _, id := range ids {
			if _, s, _ := t.Plan.Find(id); !s.Done {
				if minutes := s.Minutes * left / sum / 5 * 5; minutes >= shortRun {
					edits = append(edits, planner.Resize{Session: id, Minutes: minutes})
				}
			}
		}
		if len(edits) > 0 {
			t.Try(edits...)
		}
	}
}
