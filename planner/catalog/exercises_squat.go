package catalog

// squatExercises are knee-dominant: squats on two legs and one, and lunges.
var squatExercises = []Exercise{
	{
		ID: "back-squat", Code: 1,
		Pattern: Squat, Level: Intermediate, Roles: RoleMain, Primary: []Muscle{MuscleQuads, MuscleGlutes},
		Needs:       []Gear{Barbell | Rack},
		Substitutes: []string{"goblet-squat", "front-squat", "leg-press"}, Seeds: []string{"000", "002"},
	},
	{
		ID: "front-squat", Code: 2,
		Pattern: Squat, Level: Intermediate, Roles: RoleMain, Primary: []Muscle{MuscleQuads, MuscleUpperBack},
		Needs:       []Gear{Barbell | Rack},
		Substitutes: []string{"goblet-squat", "back-squat"}, Seeds: []string{"003"},
	},
	{
		ID: "goblet-squat", Code: 3,
		Pattern: Squat, Level: Beginner, Roles: RoleMain, Primary: []Muscle{MuscleQuads, MuscleGlutes},
		Needs:       []Gear{Dumbbells, Kettlebell},
		Substitutes: []string{"air-squat", "front-squat"}, Seeds: []string{"001"},
	},
	{
		ID: "air-squat", Code: 4,
		Pattern: Squat, Level: Beginner, Roles: RoleMain | RoleWarmUp, Primary: []Muscle{MuscleQuads, MuscleGlutes},
		Substitutes: []string{"goblet-squat"}, Seeds: []string{"003"},
	},
	{
		ID: "leg-press", Code: 5,
		Pattern: Squat, Level: Beginner, Roles: RoleMain, Primary: []Muscle{MuscleQuads, MuscleGlutes},
		Needs:       []Gear{Machines},
		Substitutes: []string{"goblet-squat", "back-squat"},
	},
	{
		ID: "pistol-squat", Code: 6,
		Pattern: SingleLegSquat, Level: Advanced, Roles: RoleMain, Primary: []Muscle{MuscleQuads, MuscleGlutes}, Unilateral: true,
		Substitutes: []string{"box-pistol", "step-down", "split-squat"}, Seeds: []string{"002"},
	},
	{
		ID: "box-pistol", Code: 7,
		Pattern: SingleLegSquat, Level: Intermediate, Roles: RoleMain, Primary: []Muscle{MuscleQuads, MuscleGlutes}, Unilateral: true,
		// Box or bench.
		Needs:       []Gear{Box, Bench},
		Substitutes: []string{"step-down", "split-squat", "pistol-squat"}, Seeds: []string{"002*"},
	},
	{
		ID: "step-up", Code: 8,
		Pattern: SingleLegSquat, Level: Beginner, Roles: RoleMain | RoleAccessory, Primary: []Muscle{MuscleGlutes, MuscleQuads}, Unilateral: true,
		// The box; a stair is too low to load the hip.
		Needs: []Gear{Box}, Optional: Dumbbells,
		Substitutes: []string{"reverse-lunge", "split-squat"},
	},
	{
		ID: "step-down", Code: 9,
		Pattern: SingleLegSquat, Level: Beginner, Roles: RoleAccessory, Primary: []Muscle{MuscleQuads, MuscleGlutes}, Unilateral: true,
		// The bottom stair at home does.
		Substitutes: []string{"split-squat", "box-pistol"},
	},
	{
		ID: "split-squat", Code: 10,
		Pattern: Lunge, Level: Beginner, Roles: RoleMain | RoleAccessory, Primary: []Muscle{MuscleQuads, MuscleGlutes}, Unilateral: true,
		Optional:    Dumbbells,
		Substitutes: []string{"reverse-lunge", "bulgarian-split-squat"}, Seeds: []string{"000*"},
	},
	{
		ID: "bulgarian-split-squat", Code: 11,
		Pattern: Lunge, Level: Intermediate, Roles: RoleMain, Primary: []Muscle{MuscleQuads, MuscleGlutes}, Unilateral: true,
		// The rear foot on the bench and the weights in the hands: both.
		Needs:       []Gear{Bench | Dumbbells},
		Substitutes: []string{"split-squat", "reverse-lunge"}, Seeds: []string{"000*"},
	},
	{
		ID: "forward-lunge", Code: 12,
		Pattern: Lunge, Level: Beginner, Roles: RoleMain | RoleAccessory, Primary: []Muscle{MuscleQuads, MuscleGlutes}, Unilateral: true,
		Optional:    Dumbbells,
		Substitutes: []string{"reverse-lunge", "split-squat"}, Seeds: []string{"000", "002", "003"},
	},
	{
		ID: "reverse-lunge", Code: 13,
		Pattern: Lunge, Level: Beginner, Roles: RoleMain | RoleAccessory, Primary: []Muscle{MuscleGlutes, MuscleQuads}, Unilateral: true,
		Optional:    Dumbbells,
		Substitutes: []string{"split-squat", "forward-lunge"}, Seeds: []string{"000*", "002*"},
	},
	{
		ID: "lateral-lunge", Code: 14,
		Pattern: Lunge, Level: Beginner, Roles: RoleAccessory | RoleWarmUp, Primary: []Muscle{MuscleAdductors, MuscleGlutes}, Unilateral: true,
		Optional:    Dumbbells,
		Substitutes: []string{"lateral-band-walk", "reverse-lunge"}, Seeds: []string{"002"},
	},
}
