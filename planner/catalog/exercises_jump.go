package catalog

// jumpExercises are plyometrics on two legs and one.
var jumpExercises = []Exercise{
	{
		ID: "pogo-hop", Code: 71,
		Pattern: PlyoBilateral, Level: Beginner, Roles: RolePlyometric, Primary: []Muscle{MuscleCalves, MuscleAchilles},
		Substitutes: []string{"jump-rope", "standing-calf-raise"},
	},
	{
		ID: "jump-rope", Code: 72,
		Pattern: PlyoBilateral, Level: Beginner, Roles: RolePlyometric | RoleWarmUp, Primary: []Muscle{MuscleCalves},
		Needs:       []Gear{Rope},
		Substitutes: []string{"pogo-hop", "standing-calf-raise"},
	},
	{
		ID: "box-jump", Code: 73,
		Pattern: PlyoBilateral, Level: Intermediate, Roles: RolePlyometric, Primary: []Muscle{MuscleQuads, MuscleGlutes},
		Needs:       []Gear{Box},
		Substitutes: []string{"squat-jump", "pogo-hop"}, Seeds: []string{"003"},
	},
	{
		ID: "squat-jump", Code: 74,
		Pattern: PlyoBilateral, Level: Intermediate, Roles: RolePlyometric, Primary: []Muscle{MuscleQuads, MuscleGlutes},
		Substitutes: []string{"box-jump", "pogo-hop"},
	},
	{
		ID: "drop-jump", Code: 75,
		Pattern: PlyoBilateral, Level: Advanced, Roles: RolePlyometric, Primary: []Muscle{MuscleCalves, MuscleQuads},
		Needs:       []Gear{Box},
		Substitutes: []string{"pogo-hop", "box-jump"},
	},
	{
		ID: "single-leg-hop", Code: 76,
		Pattern: PlyoUnilateral, Level: Intermediate, Roles: RolePlyometric, Primary: []Muscle{MuscleCalves, MuscleQuads}, Unilateral: true,
		Substitutes: []string{"pogo-hop", "jump-rope"},
	},
	{
		ID: "bounding", Code: 77,
		Pattern: PlyoUnilateral, Level: Advanced, Roles: RolePlyometric, Primary: []Muscle{MuscleGlutes, MuscleCalves}, Unilateral: true,
		// Twenty to thirty metres of free ground.
		Substitutes: []string{"skip-for-height", "single-leg-hop"},
	},
	{
		ID: "skip-for-height", Code: 78,
		Pattern: PlyoUnilateral, Level: Intermediate, Roles: RolePlyometric | RoleWarmUp, Primary: []Muscle{MuscleGlutes, MuscleCalves}, Unilateral: true,
		Substitutes: []string{"a-skip", "pogo-hop"},
	},
}
