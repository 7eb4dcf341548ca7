package words

import (
	"math/bits"

	"hardeasy/planner/catalog"
)

// Session is a session type inside a sentence: "tempo run".
func Session(id catalog.ID) string { return sessionText(id, 0) }

// SessionShort is the type in at most 12 characters, for a card: "tempo".
func SessionShort(id catalog.ID) string { return sessionText(id, 1) }

// someSessions are n of the type: "an easy run", "easy runs".
func someSessions(id catalog.ID, n int) string { return form(sessionText(id, 2), n) }

// SessionWhat is one sentence for a beginner: what you do and how it feels.
func SessionWhat(id catalog.ID) string { return sessionText(id, 3) }

// sessionText finds a text by place: the types stand in the order of their ids.
func sessionText(id catalog.ID, part Key) string {
	return (tablesBegin + Key(id.Info().ID)*sessionParts + part).Text()
}

// Exercise is an exercise inside a sentence: "Romanian deadlift". Exercises
// stand in the order of their codes.
func Exercise(e *catalog.Exercise) string { return (exercisesBegin + Key(e.Code) - 1).Text() }

// ExerciseOf is the exercise with that id, and the id itself where there is none.
func ExerciseOf(id string) string {
	if e, ok := catalog.FindExercise(id); ok {
		return Exercise(e)
	}
	return id
}

// Muscle is a muscle and Movement a pattern, as people search exercises by them.
func Muscle(m catalog.Muscle) string { return (MuscleAbdominals + Key(m)).Text() }

func Movement(p catalog.Pattern) string { return (MovementSquat + Key(p) - 1).Text() }

// Gear names the pieces of the set inside a sentence: "squat rack". They stand in
// the order of their bits.
func Gear(set catalog.Gear) []string {
	var names []string
	for _, g := range set.Each() {
		names = append(names, (GearMiniBand + Key(bits.TrailingZeros32(uint32(g)))).Text())
	}
	return names
}
