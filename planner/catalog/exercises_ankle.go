package catalog

// ankleExercises are for calf, ankle, foot and balance.
var ankleExercises = []Exercise{
	{
		ID: "standing-calf-raise", Code: 34,
		Pattern: Calf, Level: Beginner, Roles: RoleAccessory, Primary: []Muscle{MuscleGastrocnemius},
		Optional:    Dumbbells,
		Substitutes: []string{"single-leg-calf-raise", "seated-calf-raise"}, Seeds: []string{"003*"},
	},
	{
		ID: "single-leg-calf-raise", Code: 35,
		Pattern: Calf, Level: Beginner, Roles: RoleAccessory, Primary: []Muscle{MuscleGastrocnemius, MuscleSoleus}, Unilateral: true,
		// The edge of a stair adds range.
		Optional:    Box,
		Substitutes: []string{"standing-calf-raise", "bent-knee-calf-raise"}, Seeds: []string{"003*"},
	},
	{
		ID: "bent-knee-calf-raise", Code: 36,
		Pattern: Calf, Level: Beginner, Roles: RoleAccessory, Primary: []Muscle{MuscleSoleus}, Unilateral: true,
		Optional:    Dumbbells,
		Substitutes: []string{"seated-calf-raise", "single-leg-calf-raise"}, Seeds: []string{"003*"},
	},
	{
		ID: "seated-calf-raise", Code: 37,
		Pattern: Calf, Level: Beginner, Roles: RoleAccessory, Primary: []Muscle{MuscleSoleus},
		// The machine, or a dumbbell on each knee.
		Needs:       []Gear{Machines, Dumbbells},
		Substitutes: []string{"bent-knee-calf-raise", "standing-calf-raise"}, Seeds: []string{"003*"},
	},
	{
		ID: "tibialis-raise", Code: 38,
		Pattern: Ankle, Level: Beginner, Roles: RoleAccessory, Primary: []Muscle{MuscleTibialisAnterior},
		Substitutes: []string{"band-dorsiflexion", "heel-walk"}, Seeds: []string{"000*"},
	},
	{
		ID: "band-dorsiflexion", Code: 39,
		Pattern: Ankle, Level: Beginner, Roles: RoleAccessory, Primary: []Muscle{MuscleTibialisAnterior}, Unilateral: true,
		Needs:       []Gear{LongBand},
		Substitutes: []string{"tibialis-raise", "heel-walk"}, Seeds: []string{"000*"},
	},
	{
		ID: "band-ankle-inv-ev", Code: 40,
		Pattern: Ankle, Level: Beginner, Roles: RoleAccessory, Primary: []Muscle{MusclePeroneals, MuscleTibialisPosterior}, Unilateral: true,
		Needs:       []Gear{LongBand},
		Substitutes: []string{"single-leg-balance", "tibialis-raise"}, Seeds: []string{"000*"},
	},
	{
		ID: "heel-walk", Code: 41,
		Pattern: Ankle, Level: Beginner, Roles: RoleWarmUp | RoleAccessory, Primary: []Muscle{MuscleTibialisAnterior, MuscleCalves},
		Substitutes: []string{"tibialis-raise", "standing-calf-raise"}, Seeds: []string{"000*"},
	},
	{
		ID: "short-foot", Code: 42,
		Pattern: Foot, Level: Beginner, Roles: RoleAccessory, Primary: []Muscle{MuscleFootIntrinsics}, Unilateral: true, Held: true,
		Substitutes: []string{"single-leg-balance"}, Seeds: []string{"000*"},
	},
	{
		ID: "single-leg-balance", Code: 43,
		Pattern: Balance, Level: Beginner, Roles: RoleAccessory | RoleWarmUp, Primary: []Muscle{MuscleAnkleStabilisers, MuscleGluteMedius}, Unilateral: true, Held: true,
		Substitutes: []string{"single-leg-rdl-bw", "short-foot"}, Seeds: []string{"001", "003"},
	},
}
