package rulebook

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
	"hardeasy/planner/strength"
)

const freshAfter = 21 // days after which an exercise is new again

var newExerciseFreeze = &rule.Rule{
	ID:      "new-exercise-freeze",
	Area:    rule.SeasonAndRace,
	Span:    rule.Season,
	Sources: []rule.Source{muscleDamage, runExperience, ours},
	Needs: []*rule.Need{{
		ID: "lifts-of-three-weeks",
		Known: func(p *rule.Pass) bool {
			fresh, unsure := newLifts(p, nil)
			return fresh > 0 || unsure == 0
		},
	}},
	Example: rule.Example{
		Before: knownWeeks + "Tue PM str-moderate 40\n  goblet-squat 2x8; nordic-curl 2x5",
		After:  knownWeeks + "Tue PM str-moderate 40\n  goblet-squat 2x8; push-up 2x8",
	},
	Run: func(p *rule.Pass) { newLifts(p, p.Report) },
	Fixes: []rule.Proposal{
		rule.Rework(rule.Strength, familiar),
		rule.Rework(rule.Strength, leaveNew),
	},
}

// knownWeeks are three weeks with the same exercises, and the start of a fourth with a
// race at its end.
const knownWeeks = "athlete lift=advanced equipment=dumbbells race_in=27\nweek 1\nTue PM str-moderate 40\n  goblet-squat 2x8; push-up 2x8\n" +
	"week 2\nTue PM str-moderate 40\n  goblet-squat 2x8; push-up 2x8\n" +
	"week 3\nTue PM str-moderate 40\n  goblet-squat 2x8; push-up 2x8\nweek 4 phase=taper\n"

// newLifts reports exercises that are new before an A race. It counts these (fresh),
// and those that may be new because the plan does not reach back far enough (unsure).
func newLifts(p *rule.Pass, report func(rule.Hit)) (fresh, unsure int) {
	var room [raceRoom]race
	var races []race
	for i := range p.This {
		it := &p.This[i]
		if len(it.List) == 0 {
			continue
		}
		if races == nil {
			races = racesAround(p, room[:0])
		}
		to, days := untilA(races, it)
		if to == nil || days > freezeDays {
			continue
		}
		for k := range it.List {
			switch e := it.List[k].Exercise; novelty(p.Plan, p.Week, it.Session, it.List[k].Planned, e) {
			case perhapsNew:
				unsure++
			case isNew:
				fresh++
				if report != nil {
					report(rule.Hit{Severity: rule.Warning, A: it, B: to.item, N: int(e.Code), Limit: freezeDays})
				}
			}
		}
	}
	return fresh, unsure
}

const (
	notNew = iota
	perhapsNew
	isNew
)

// novelty is isNew, perhapsNew or notNew: what an exercise of a session in week w is,
// going by the sessions before it.
func novelty(p *planner.Plan, w int, s *planner.Session, l *planner.Exercise, e *catalog.Exercise) int {
	if e.Pattern >= catalog.MobilityHip {
		return notNew
	}
	today := 7*w + int(s.Day)
	next, named := p.NextRace(w, planner.PriorityA)
	light := (!named || next.Day-today <= bodyFrom) && l.Grams == 0 && l.Percent == 0 && e.Level <= catalog.Beginner && len(e.Needs) == 0 &&
		!e.Roles.Has(catalog.RolePlyometric)
	complete := today >= freshAfter
	for v := max(0, (today-freshAfter)/7); v <= w; v++ {
		complete = complete && (v == w || len(p.Weeks[v].Sessions) > 0)
		for i := range p.Weeks[v].Sessions {
			x := &p.Weeks[v].Sessions[i]
			if v == w && x.ID == s.ID {
				break
			}
			if 7*v+int(x.Day) < today-freshAfter {
				continue
			}
			if len(x.Exercises) == 0 && x.Type.IsMainStrength(x.Minutes) {
				complete = false
			}
			for k := range x.Exercises {
				if x.Exercises[k].ID == e.ID {
					return notNew
				}
				if before, ok := catalog.FindExercise(x.Exercises[k].ID); light && ok && alike(before.Pattern, e.Pattern) {
					return notNew
				}
			}
		}
	}
	if complete {
		return isNew
	}
	return perhapsNew
}

// alike reports whether two patterns are nearly the same movement.
func alike(a, b catalog.Pattern) bool { return movement(a) == movement(b) }

func movement(p catalog.Pattern) catalog.Pattern {
	switch p {
	case catalog.SingleLegSquat, catalog.Lunge:
		return catalog.Squat
	case catalog.SingleLegHinge, catalog.HipExtension, catalog.KneeFlexion:
		return catalog.Hinge
	case catalog.PushVertical:
		return catalog.PushHorizontal
	case catalog.PullVertical:
		return catalog.PullHorizontal
	case catalog.CoreAntiRotation, catalog.CoreAntiLateral, catalog.Carry:
		return catalog.CoreAntiExtension
	case catalog.Ankle, catalog.Foot, catalog.Balance:
		return catalog.Calf
	}
	return p
}

// familiar replaces new exercises by ones of the same movement from the weeks before.
func familiar(p *planner.Plan, s *planner.Session) []planner.Edit {
	w, _, _ := p.Find(s.ID)
	return relist(s, func(lifts []planner.Exercise) []planner.Exercise {
		for i := range lifts {
			e, ok := catalog.FindExercise(lifts[i].ID)
			if !ok || novelty(p, w, s, &s.Exercises[i], e) != isNew {
				continue
			}
			if known := knownLike(p, w, s, e); known != nil && !has(lifts, known.ID) {
				lifts[i] = strength.Instead(lifts[i], known)
			}
		}
		return lifts
	})
}

// knownLike is the exercise of the same movement that was done last.
func knownLike(p *planner.Plan, w int, s *planner.Session, e *catalog.Exercise) *catalog.Exercise {
	today := 7*w + int(s.Day)
	for v := w; v >= 0 && 7*v+6 >= today-freshAfter; v-- {
		sessions := p.Weeks[v].Sessions
		for i := len(sessions) - 1; i >= 0; i-- {
			x := &sessions[i]
			if day := 7*v + int(x.Day); day >= today || day < today-freshAfter {
				continue
			}
			for k := range x.Exercises {
				if known, ok := catalog.FindExercise(x.Exercises[k].ID); ok && alike(known.Pattern, e.Pattern) {
					return known
				}
			}
		}
	}
	return nil
}

// leaveNew removes new exercises.
func leaveNew(p *planner.Plan, s *planner.Session) []planner.Edit {
	w, _, _ := p.Find(s.ID)
	return relist(s, func(lifts []planner.Exercise) []planner.Exercise {
		return slices.DeleteFunc(lifts, func(l planner.Exercise) bool {
			e, ok := catalog.FindExercise(l.ID)
			return ok && novelty(p, w, s, &l, e) == isNew
		})
	})
}
