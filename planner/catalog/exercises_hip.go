package catalog

// hipExercises are for hips and hamstrings.
var hipExercises = []Exercise{
	{
		ID: "hip-thrust", Code: 23,
		Pattern: HipExtension, Level: Intermediate, Roles: RoleMain | RoleAccessory, Primary: []Muscle{MuscleGlutes},
		// The bar on the hips, the shoulders on the bench: both.
		Needs:       []Gear{Barbell | Bench},
		Substitutes: []string{"glute-bridge", "single-leg-bridge"},
	},
	{
		ID: "glute-bridge", Code: 24,
		Pattern: HipExtension, Level: Beginner, Roles: RoleAccessory | RoleWarmUp, Primary: []Muscle{MuscleGlutes, MuscleHamstrings},
		Substitutes: []string{"single-leg-bridge", "hip-thrust"}, Seeds: []string{"001"},
	},
	{
		ID: "single-leg-bridge", Code: 25,
		Pattern: HipExtension, Level: Beginner, Roles: RoleAccessory, Primary: []Muscle{MuscleGlutes, MuscleHamstrings}, Unilateral: true,
		Substitutes: []string{"glute-bridge", "hip-thrust"}, Seeds: []string{"001*"},
	},
	{
		ID: "hamstring-walkout", Code: 26,
		Pattern: KneeFlexion, Level: Beginner, Roles: RoleAccessory, Primary: []Muscle{MuscleHamstrings},
		Substitutes: []string{"slider-curl", "single-leg-bridge"}, Seeds: []string{"000*"},
	},
	{
		ID: "slider-curl", Code: 27,
		Pattern: KneeFlexion, Level: Intermediate, Roles: RoleAccessory, Primary: []Muscle{MuscleHamstrings},
		// A towel on a smooth floor does.
		Optional:    Sliders,
		Substitutes: []string{"hamstring-walkout"}, Seeds: []string{"000*"},
	},
	{
		ID: "nordic-curl", Code: 28,
		Pattern: KneeFlexion, Level: Advanced, Roles: RoleAccessory, Primary: []Muscle{MuscleHamstrings},
		// A partner, or the feet under a sofa, holds the ankles.
		Substitutes: []string{"slider-curl", "hamstring-walkout"}, Seeds: []string{"000*"},
	},
	{
		ID: "leg-curl", Code: 29,
		Pattern: KneeFlexion, Level: Beginner, Roles: RoleAccessory, Primary: []Muscle{MuscleHamstrings},
		Needs:       []Gear{Machines},
		Substitutes: []string{"slider-curl"}, Seeds: []string{"000*"},
	},
	{
		ID: "clamshell", Code: 30,
		Pattern: HipAbduction, Level: Beginner, Roles: RoleAccessory | RoleWarmUp, Primary: []Muscle{MuscleGluteMedius}, Unilateral: true,
		Optional:    MiniBand,
		Substitutes: []string{"side-lying-abduction", "lateral-band-walk"}, Seeds: []string{"001"},
	},
	{
		ID: "side-lying-abduction", Code: 31,
		Pattern: HipAbduction, Level: Beginner, Roles: RoleAccessory, Primary: []Muscle{MuscleGluteMedius}, Unilateral: true,
		Substitutes: []string{"clamshell", "lateral-band-walk"}, Seeds: []string{"002*"},
	},
	{
		ID: "lateral-band-walk", Code: 32,
		Pattern: HipAbduction, Level: Beginner, Roles: RoleAccessory | RoleWarmUp, Primary: []Muscle{MuscleGluteMedius},
		Needs:       []Gear{MiniBand},
		Substitutes: []string{"side-lying-abduction", "clamshell"}, Seeds: []string{"001*", "002*"},
	},
	{
		ID: "hip-flexor-march", Code: 33,
		Pattern: HipFlexion, Level: Beginner, Roles: RoleAccessory | RoleWarmUp, Primary: []Muscle{MuscleHipFlexors}, Unilateral: true,
		Needs:       []Gear{MiniBand},
		Substitutes: []string{"a-march", "dead-bug"}, Seeds: []string{"000*"},
	},
}
