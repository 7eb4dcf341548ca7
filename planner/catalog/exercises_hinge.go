package catalog

// hingeExercises are hip hinges on two legs and one.
var hingeExercises = []Exercise{
	{
		ID: "deadlift", Code: 15,
		Pattern: Hinge, Level: Intermediate, Roles: RoleMain, Primary: []Muscle{MuscleGlutes, MuscleHamstrings, MuscleBack},
		Needs:       []Gear{Barbell},
		Substitutes: []string{"trap-bar-deadlift", "kb-deadlift", "romanian-deadlift"}, Seeds: []string{"000", "002", "003"},
	},
	{
		ID: "trap-bar-deadlift", Code: 16,
		Pattern: Hinge, Level: Beginner, Roles: RoleMain, Primary: []Muscle{MuscleGlutes, MuscleQuads, MuscleHamstrings},
		Needs:       []Gear{TrapBar},
		Substitutes: []string{"deadlift", "kb-deadlift"}, Seeds: []string{"000*"},
	},
	{
		ID: "kb-deadlift", Code: 17,
		Pattern: Hinge, Level: Beginner, Roles: RoleMain, Primary: []Muscle{MuscleGlutes, MuscleHamstrings},
		Needs:       []Gear{Kettlebell, Dumbbells},
		Substitutes: []string{"band-rdl", "trap-bar-deadlift"}, Seeds: []string{"000*", "003*"},
	},
	{
		ID: "romanian-deadlift", Code: 18,
		Pattern: Hinge, Level: Beginner, Roles: RoleMain | RoleAccessory, Primary: []Muscle{MuscleHamstrings, MuscleGlutes},
		Needs:       []Gear{Barbell, Dumbbells},
		Substitutes: []string{"band-rdl", "kb-deadlift", "single-leg-rdl"}, Seeds: []string{"000*"},
	},
	{
		ID: "band-rdl", Code: 19,
		Pattern: Hinge, Level: Beginner, Roles: RoleAccessory, Primary: []Muscle{MuscleHamstrings, MuscleGlutes},
		Needs:       []Gear{LongBand},
		Substitutes: []string{"kb-deadlift", "single-leg-rdl-bw"}, Seeds: []string{"000*"},
	},
	{
		ID: "kb-swing", Code: 20,
		Pattern: Hinge, Level: Intermediate, Roles: RolePower | RoleAccessory, Primary: []Muscle{MuscleGlutes, MuscleHamstrings},
		Needs:       []Gear{Kettlebell},
		Substitutes: []string{"band-rdl", "kb-deadlift"},
	},
	{
		ID: "single-leg-rdl", Code: 21,
		Pattern: SingleLegHinge, Level: Intermediate, Roles: RoleAccessory, Primary: []Muscle{MuscleHamstrings, MuscleGlutes}, Unilateral: true,
		Needs:       []Gear{Dumbbells, Kettlebell},
		Substitutes: []string{"single-leg-rdl-bw", "romanian-deadlift"}, Seeds: []string{"003"},
	},
	{
		ID: "single-leg-rdl-bw", Code: 22,
		Pattern: SingleLegHinge, Level: Beginner, Roles: RoleAccessory | RoleBalance, Primary: []Muscle{MuscleHamstrings, MuscleGlutes}, Unilateral: true,
		Substitutes: []string{"single-leg-rdl", "single-leg-bridge"}, Seeds: []string{"003"},
	},
}
