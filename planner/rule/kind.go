package rule

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
)

// Kind is a set of classes a session belongs to (rulebook 0.2).
type Kind uint32

const (
	Run        Kind = 1 << iota
	EasyRun         // recovery, easy, strides
	MediumRun       // steady
	HardRun         // tempo, intervals, hills, sprints, time trial, race; a long run with 15 min of quality
	LongRun         // whatever its length
	RaceRun         //
	Strength        // any str- session
	LegHeavy        // heavy lower, heavy full
	HeavyUpper      //
	Moderate        //
	Power           //
	Bodyweight      //
	Main            // main strength
	Micro           // mobility and core, and any strength under 20 min that is not main
	Cross           // cross-training and walks
	Recovery        // a recovery run
	Maximum         // strength at the most that can be lifted: a test, or MaximalLoad and more

	Heavy = LegHeavy | HeavyUpper
	Any   = ^Kind(0)
)

// MaximalLoad is the percentage of 1RM from which a lift is a maximum.
const MaximalLoad = 90

// KindOf sorts a session into its classes.
func KindOf(s *planner.Session) Kind {
	info := s.Type.Info()
	k := ofClass[info.Class] | ofTrait[info.Trait]
	switch {
	case k&LongRun != 0 && s.Quality >= load.LongRunQuality:
		k |= HardRun
	case k&Bodyweight != 0 && !s.Type.IsMainStrength(s.Minutes):
		k = k&^Main | Micro
	}
	if k&Strength != 0 && isMaximum(s) {
		k |= Maximum
	}
	return k
}

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
