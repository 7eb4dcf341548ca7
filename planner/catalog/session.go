package catalog

import "strings"

// Session is what is known of a session type before anybody edits it. Minutes
// and RPE are defaults for an intermediate athlete.
type Session struct {
	ID   ID
	Word string // "run-tempo": the notation, links and the DOM

	Class  Class
	Family Family
	Trait  Trait

	Minutes int    // usual length, 0 only for rest
	RPE     int    // usual effort, 0-10
	Stress  Vector // at the usual Minutes and RPE

	// FullHours is the time until a key session of the same kind is fine
	// again for a trained athlete; novices need half as much again. Where
	// that depends on the distance raced, FullHoursMax is the upper end;
	// elsewhere the two are equal.
	FullHours, FullHoursMax int

	// Quality is the share of the minutes that count as hard in the
	// intensity distribution, in permille.
	Quality int

	// Evidence says where FullHours is from: "V" a study that was read,
	// "M" common knowledge of the field, "E" an estimate, "VE" a study and
	// an estimate on top, "S" the coaches' texts alone. Stress is always an
	// estimate.
	Evidence string
}

// Axis is one kind of stress that a session leaves behind (rulebook 3.3).
type Axis uint8

const (
	Leg  Axis   = iota // muscle damage in the legs
	Neu                // nervous system
	Met                // aerobic, glycogen
	Upp                // upper body
	Imp                // impact on bone and tendon
	Axes = iota        // how many there are
)

// Vector is stress by Axis, in tenths: 0 to 100 stands for 0 to 10.
type Vector [Axes]int16

// Class is how hard a session type is and what makes it so (rulebook 0.2).
// A long run with 15 minutes or more of quality work also counts as hard;
// that is in the session, not in its type.
type Class uint8

const (
	ClassNone       Class = iota
	ClassEasy             // recovery, easy, strides
	ClassMedium           // steady
	ClassHard             // tempo, intervals, hills, sprints, time trial, race
	ClassLong             // the long run, a class of its own
	ClassHeavyLegs        // heavy lower or full body
	ClassHeavyUpper       // heavy, the legs stay fresh
	ClassMain             // moderate, power, bodyweight of 20 minutes or more
	ClassMicro            // core and mobility, warm-up
	ClassCross
	ClassRest
)

// String is the rulebook's word for the class.
func (c Class) String() string { return word(classWords[:], int(c)) }

var classWords = [...]string{
	"none", "easy", "medium", "hard", "long", "leg-heavy", "heavy", "main", "micro", "cross", "rest",
}

// Trait is what sets a type apart within its class.
type Trait uint8

const (
	TraitNone       Trait = iota
	TraitRecovery         // the easiest of easy runs
	TraitRace             //
	TraitModerate         // lifting that leaves repetitions in reserve
	TraitPower            // jumps and quick lifts
	TraitBodyweight       // main strength only from ShortStrength minutes
)

// Family groups session types that look alike on screen.
type Family uint8

const (
	FamilyNone Family = iota // rest
	FamilyRun
	FamilyLift
	FamilyCalm // core, mobility, warm-up
	FamilyCross
)

func (f Family) String() string { return word(familyWords[:], int(f)) }

var familyWords = [...]string{"none", "run", "lift", "calm", "cross"}

// Info returns the data of a session type, which must not be changed. It is never nil: an
// unknown id has the data of None, all zero but the word.
func (id ID) Info() *Session {
	if int(id) >= len(Sessions) {
		id = None
	}
	return &Sessions[id]
}

// Trained are the session types that a week can hold, which is all but rest,
// family by family.
func Trained() (list []ID) {
	for f := FamilyRun; f <= FamilyCross; f++ {
		for id := None + 1; id.Valid(); id++ {
			if id.Info().Family == f {
				list = append(list, id)
			}
		}
	}
	return list
}

// Valid reports whether id names a session type. None does not.
func (id ID) Valid() bool { return id != None && int(id) < len(Sessions) }

// String is the id word, "run-tempo"; "none" for what is not a session type.
func (id ID) String() string { return id.Info().Word }

// ParseSession reads an id word, in any case. "none" is not one.
func ParseSession(word string) (ID, bool) {
	for id := None + 1; int(id) < len(Sessions); id++ {
		if strings.EqualFold(Sessions[id].Word, word) {
			return id, true
		}
	}
	return None, false
}

// ShortStrength is the length in minutes from which a bodyweight session or a
// circuit counts as main strength, and below which strength work is micro
// (rulebook 0.2).
const ShortStrength = 20

// IsRun reports whether the session is a run of any kind, strides included.
func (id ID) IsRun() bool { return id.Info().Family == FamilyRun }

// IsHardRun reports whether the type is hard by itself: tempo, intervals, hills,
// sprints, time trial or race. See Class about long runs.
func (id ID) IsHardRun() bool { return id.Info().Class == ClassHard }

// IsLongRun reports whether the type is the long run, whatever the length.
func (id ID) IsLongRun() bool { return id.Info().Class == ClassLong }

// IsRace reports whether the session is a race.
func (id ID) IsRace() bool { return id.Info().Trait == TraitRace }

// IsLegHeavy reports whether the session is heavy for the legs: lower or full body.
func (id ID) IsLegHeavy() bool { return id.Info().Class == ClassHeavyLegs }

// IsHeavy reports whether the session is heavy lower, full or upper body.
func (id ID) IsHeavy() bool {
	c := id.Info().Class
	return c == ClassHeavyLegs || c == ClassHeavyUpper
}

// IsStrength reports whether the session is strength work of any size, down to
// core, mobility and a warm-up.
func (id ID) IsStrength() bool {
	f := id.Info().Family
	return f == FamilyLift || f == FamilyCalm
}

// IsCross reports whether the session is activity other than running and strength:
// cross-training, a walk.
func (id ID) IsCross() bool { return id.Info().Family == FamilyCross }

// IsMainStrength reports whether a session of this type and length counts as one of
// the week's strength sessions: heavy, moderate and power work always, a
// bodyweight session or circuit from 20 minutes.
func (id ID) IsMainStrength(minutes int) bool {
	switch info := id.Info(); info.Class {
	case ClassHeavyLegs, ClassHeavyUpper:
		return true
	case ClassMain:
		return info.Trait != TraitBodyweight || minutes >= ShortStrength
	}
	return false
}

// IsMicro reports whether a session of this type and length is small strength work:
// core and mobility and warm-up at any length, all other strength work under
// 20 minutes. Rulebook 0.2 does not make it the opposite of main strength: a
// heavy session of 15 minutes is both. Runs are never micro.
func (id ID) IsMicro(minutes int) bool {
	return id.Info().Class == ClassMicro || id.IsStrength() && minutes < ShortStrength
}

// word is the name of an enum's value, "?" outside the list.
func word(words []string, i int) string {
	if i < 0 || i >= len(words) {
		return "?"
	}
	return words[i]
}
