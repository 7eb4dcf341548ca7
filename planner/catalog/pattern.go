package catalog

import "strings"

// Pattern is the movement that an exercise trains (rulebook 5).
type Pattern uint8

const (
	PatternNone Pattern = iota
	Squat
	SingleLegSquat
	Lunge
	Hinge
	SingleLegHinge
	HipExtension
	KneeFlexion
	HipAbduction
	HipFlexion
	Calf
	Ankle
	Foot
	Balance
	PushHorizontal
	PushVertical
	PullVertical
	PullHorizontal
	CoreAntiExtension
	CoreAntiRotation
	CoreAntiLateral
	Carry
	PlyoBilateral
	PlyoUnilateral
	MobilityHip
	Drill
	MobilityShoulder
	MobilitySpine
	MobilityAnkle
	SoftTissue
)

var patternWords = [...]string{
	"none", "squat", "single-leg-squat", "lunge", "hinge", "single-leg-hinge", "hip-extension", "knee-flexion",
	"hip-abduction", "hip-flexion", "calf", "ankle", "foot", "balance", "push-horizontal", "push-vertical",
	"pull-vertical", "pull-horizontal", "core-anti-extension", "core-anti-rotation", "core-anti-lateral", "carry",
	"plyo-bilateral", "plyo-unilateral", "mobility-hip", "drill", "mobility-shoulder", "mobility-spine",
	"mobility-ankle", "soft-tissue",
}

// String is the rulebook's word for the pattern.
func (p Pattern) String() string { return word(patternWords[:], int(p)) }

// IsCompound reports whether it moves several joints under load (rulebook 2.4,
// heavy-compounds).
func (p Pattern) IsCompound() bool {
	switch p {
	case Squat, Hinge, Lunge, PushHorizontal, PushVertical, PullHorizontal, PullVertical:
		return true
	}
	return false
}

// Roles is the set of parts of a strength session that an exercise fits.
type Roles uint8

const (
	RoleMain Roles = 1 << iota
	RoleAccessory
	RoleCore
	RoleMobility
	RoleWarmUp
	RolePlyometric
	RolePower
	RoleBalance
)

var roleWords = [...]string{"main", "accessory", "core", "mobility", "warm-up", "plyometric", "power", "balance"}

// Has reports whether all of want is in the set.
func (r Roles) Has(want Roles) bool { return r&want == want }

// Any reports whether any of want is in the set.
func (r Roles) Any(want Roles) bool { return r&want != 0 }

// Words returns the rulebook's words for the roles.
func (r Roles) Words() []string {
	var words []string
	for i, w := range roleWords {
		if r.Has(1 << i) {
			words = append(words, w)
		}
	}
	return words
}

func (r Roles) String() string { return strings.Join(r.Words(), ", ") }

// Level is the lifting experience that an exercise asks for. Someone who has
// never lifted counts as a beginner. The numbers are those of an athlete's
// lift level, where 0 is never lifted.
type Level uint8

const (
	Beginner Level = iota + 1
	Intermediate
	Advanced
)

var levelWords = [...]string{"none", "beginner", "intermediate", "advanced"}

func (l Level) String() string { return word(levelWords[:], int(l)) }

// IsLeg reports whether the pattern loads the legs.
func (p Pattern) IsLeg() bool {
	switch p {
	case Squat, SingleLegSquat, Lunge, Hinge, SingleLegHinge, HipExtension, KneeFlexion, HipAbduction, Calf,
		PlyoBilateral, PlyoUnilateral:
		return true
	}
	return false
}
