package rule

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
)

// Kind is a set of classes a session belongs to (rulebook 0.2 and rulebook-2, 0). How hard
// a session is counts before what it is called, and how hard it was before that.
type Kind uint32

const (
	Run        Kind = 1 << iota
	EasyRun         // recovery, easy, strides
	MediumRun       // steady; an easy run at an effort of 5 or 6
	HardRun         // tempo, intervals, hills, sprints, time trial, race; a long run with 15 min of quality; an easy run at an effort of 7
	LongRun         // a long run of any length; an easy or steady one of LongFrom
	RaceRun         //
	Strength        // any str- session
	LegHeavy        // heavy lower, heavy full; a moderate lift at an effort of 8
	HeavyUpper      // heavy upper; a moderate lift at an effort of 8 whose list leaves the legs out
	Moderate        //
	Power           //
	Bodyweight      //
	Main            // main strength
	Micro           // mobility and core, and any strength under 20 min that is not main
	Cross           // cross-training and walks
	Recovery        // a recovery run
	Maximum         // strength at the most that can be lifted: a test, or MaximalLoad and more

	KeyRun       // a hard run, or a long run of KeyLong
	DemandingRun // a medium, hard or long run
	Demanding    // a demanding run, a heavy or power session, a moderate one of DemandingLift
	Stress       // a hard run, heavy legs, a long run of StressLong, a hard or long walk
	FullModerate // a moderate lift that works the legs

	Heavy = LegHeavy | HeavyUpper
	Any   = ^Kind(0)
)

// Where kinds begin. Times are minutes.
const (
	MaximalLoad   = 90  // percent of 1RM from which a lift is a maximum
	LongFrom      = 90  // an easy or steady run is a long one
	KeyLong       = 75  // a long run is a key run
	StressLong    = 90  // a long run is a stress session
	StressWalk    = 120 // so is a walk
	DemandingLift = 30  // a moderate lift asks something of the legs

	mediumEffort = 5 // an easy run is a medium one
	hardEffort   = 7 // an easy run is a hard one
	heavyEffort  = 8 // a moderate lift is a heavy one
	walkEffort   = 5 // a walk is a stress session
)

// KindOf sorts a session into its classes.
func KindOf(s *planner.Session) Kind {
	info := s.Type.Info()
	k := ofClass[info.Class] | ofTrait[info.Trait]
	switch {
	case k&Run != 0:
		k = runOf(s, k)
	case k&Bodyweight != 0 && !s.Type.IsMainStrength(s.Minutes):
		k = k&^Main | Micro
	case k&Moderate != 0:
		k = moderateOf(s, k)
	}
	if k&Strength != 0 && isMaximum(s) {
		k |= Maximum
	}
	return k | asks(s, k)
}

// runOf is the kind of a run by its effort and length.
func runOf(s *planner.Session, k Kind) Kind {
	if s.Type == catalog.RunEasy || s.Type == catalog.RunRecovery {
		switch effort := load.Effort(s); {
		case effort >= hardEffort:
			k = k&^(EasyRun|Recovery) | HardRun
		case effort >= mediumEffort:
			k = k&^(EasyRun|Recovery) | MediumRun
		}
	}
	if k&(EasyRun|MediumRun) != 0 && s.Minutes >= LongFrom {
		k = k&^(EasyRun|MediumRun|Recovery) | LongRun
	}
	if k&LongRun != 0 && s.Quality >= load.LongRunQuality {
		k |= HardRun
	}
	return k
}

// moderateOf is the kind of a moderate lift by its effort and its list.
func moderateOf(s *planner.Session, k Kind) Kind {
	legs := worksLegs(s)
	switch {
	case load.Effort(s) < heavyEffort && legs:
		k |= FullModerate
	case load.Effort(s) < heavyEffort:
	case legs:
		k = k&^Moderate | LegHeavy
	default:
		k = k&^Moderate | HeavyUpper
	}
	return k
}

// worksLegs reports whether a lift works the legs: one without a list does, for all that
// is known.
func worksLegs(s *planner.Session) bool {
	for i := range s.Exercises {
		if e, ok := catalog.FindExercise(s.Exercises[i].ID); ok && e.Pattern.IsLeg() {
			return true
		}
	}
	return len(s.Exercises) == 0
}

// asks is what a session asks of the body.
func asks(s *planner.Session, k Kind) (more Kind) {
	if k&HardRun != 0 || k&LongRun != 0 && s.Minutes >= KeyLong {
		more |= KeyRun
	}
	if k&(MediumRun|HardRun|LongRun) != 0 {
		more |= DemandingRun | Demanding
	}
	if k&(Heavy|Power) != 0 || k&Moderate != 0 && s.Minutes >= DemandingLift {
		more |= Demanding
	}
	walk := s.Type == catalog.XWalk && (load.Effort(s) >= walkEffort || s.Minutes >= StressWalk)
	if walk || k&(HardRun|LegHeavy) != 0 || k&LongRun != 0 && s.Minutes >= StressLong {
		more |= Stress
	}
	return more
}

// MarkedDouble reports whether two runs of one date are a planned double of an advanced
// runner. It counts as one hard run and one stress session. Strides are a part of the run
// beside them, and no half of a double.
func MarkedDouble(a *planner.Athlete, x, y *Item) bool {
	return a.RunLevel == planner.Advanced && x.Day == y.Day && isHalf(x) && isHalf(y)
}

func isHalf(it *Item) bool {
	return it.Is(Run) && it.Session.Double && !IsStrides(it.Session)
}

// IsStrides reports whether a session is strides, which are a part of the run beside them.
func IsStrides(s *planner.Session) bool { return s.Type == catalog.RunStrides }

// ofClass are the kinds of the catalogue's classes, whatever the length.
var ofClass = [...]Kind{
	catalog.ClassNone:       0,
	catalog.ClassEasy:       Run | EasyRun,
	catalog.ClassMedium:     Run | MediumRun,
	catalog.ClassHard:       Run | HardRun,
	catalog.ClassLong:       Run | LongRun,
	catalog.ClassHeavyLegs:  Strength | Main | LegHeavy,
	catalog.ClassHeavyUpper: Strength | Main | HeavyUpper,
	catalog.ClassMain:       Strength | Main,
	catalog.ClassMicro:      Strength | Micro,
	catalog.ClassCross:      Cross,
	catalog.ClassRest:       0,
}

// ofTrait are the kinds that some types have beside those of their class.
var ofTrait = [...]Kind{
	catalog.TraitNone:       0,
	catalog.TraitRecovery:   Recovery,
	catalog.TraitRace:       RaceRun,
	catalog.TraitModerate:   Moderate,
	catalog.TraitPower:      Power,
	catalog.TraitBodyweight: Bodyweight,
}

func isMaximum(s *planner.Session) bool {
	if s.Test || s.PercentMax >= MaximalLoad {
		return true
	}
	for i := range s.Exercises {
		if s.Exercises[i].Percent >= MaximalLoad {
			return true
		}
	}
	return false
}
