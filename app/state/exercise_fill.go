package state

import (
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/strength"
)

// FillSession gives a session the exercises that fit the person.
type FillSession struct{ Session planner.SessionID }

func (msg FillSession) update(m *Model) []Effect {
	week, s, ok := m.Plan.Find(msg.Session)
	if !ok || !s.Type.IsStrength() {
		return nil
	}
	next := strength.Fill(&m.Plan, week, s)
	edits := planner.Differences(s, &next)
	m.Alert, m.Sheet.Exercises = "", ExercisePane{}
	if len(edits) == 0 {
		return toast(m, words.FilledSame.Text(), false)
	}
	return edit(m, words.FillExercises.Of(words.Called(&m.Plan, m.Shown, []planner.SessionID{s.ID})[0]), edits...)
}

// beginWith is how an exercise comes into a session: few enough repetitions in
// heavy work, and for jumps.
func beginWith(s *planner.Session, e *catalog.Exercise) planner.Exercise {
	l := planner.Exercise{ID: e.ID, Sets: 3, Hold: e.Held, PerSide: e.Unilateral}
	l.Reps = strength.UsualReps(l.Hold)
	switch {
	case l.Hold:
	case s.Type.IsHeavy() && e.Roles.Has(catalog.RoleMain), e.Roles.Any(catalog.RolePlyometric | catalog.RolePower):
		l.Reps = 5
	}
	if e.Roles.Any(catalog.RoleMobility|catalog.RoleWarmUp) && !e.Roles.Any(catalog.RoleMain|catalog.RoleAccessory|catalog.RoleCore) {
		l.Sets = 1
	}
	return l
}
