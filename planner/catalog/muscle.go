package catalog

// Muscle is a muscle, or a part of the body, that an exercise trains. Package
// words has their names in this order.
type Muscle uint8

const (
	MuscleAbdominals Muscle = iota
	MuscleAchilles
	MuscleAdductors
	MuscleAnkleDorsiflexion
	MuscleAnkleStabilisers
	MuscleBack
	MuscleBiceps
	MuscleCalf
	MuscleCalves
	MuscleChest
	MuscleFoot
	MuscleFootIntrinsics
	MuscleGastrocnemius
	MuscleGluteMedius
	MuscleGlutes
	MuscleGrip
	MuscleHamstrings
	MuscleHipFlexors
	MuscleHipRotators
	MuscleHips
	MuscleLats
	MuscleLowerTrapezius
	MuscleObliques
	MusclePeroneals
	MuscleQuads
	MuscleShoulders
	MuscleSoleus
	MuscleSpinalExtensors
	MuscleSpine
	MuscleThoracicSpine
	MuscleTibialisAnterior
	MuscleTibialisPosterior
	MuscleTriceps
	MuscleUpperBack
	MuscleWholeLeg

	Muscles // how many there are
)
