package catalog

// coreExercises brace against arching, twisting and bending sideways.
var coreExercises = []Exercise{
	{
		ID: "front-plank", Code: 60,
		Pattern: CoreAntiExtension, Level: Beginner, Roles: RoleCore, Primary: []Muscle{MuscleAbdominals}, Held: true,
		Substitutes: []string{"push-up-hold", "dead-bug"}, Seeds: []string{"000", "001", "002"},
	},
	{
		ID: "push-up-hold", Code: 61,
		Pattern: CoreAntiExtension, Level: Beginner, Roles: RoleCore | RoleWarmUp, Primary: []Muscle{MuscleAbdominals, MuscleShoulders}, Held: true,
		Substitutes: []string{"front-plank", "dead-bug"}, Seeds: []string{"001"},
	},
	{
		ID: "dead-bug", Code: 62,
		Pattern: CoreAntiExtension, Level: Beginner, Roles: RoleCore, Primary: []Muscle{MuscleAbdominals},
		Substitutes: []string{"front-plank", "bird-dog"},
	},
	{
		ID: "body-saw", Code: 63,
		Pattern: CoreAntiExtension, Level: Intermediate, Roles: RoleCore, Primary: []Muscle{MuscleAbdominals},
		// Sliders. A stability ball would do, but the ball of rulebook 0.1 is the small one to roll on.
		Needs:       []Gear{Sliders},
		Substitutes: []string{"front-plank"},
	},
	{
		ID: "pallof-press", Code: 64,
		Pattern: CoreAntiRotation, Level: Beginner, Roles: RoleCore, Primary: []Muscle{MuscleObliques}, Unilateral: true,
		// Band or cable.
		Needs:       []Gear{LongBand, Machines},
		Substitutes: []string{"bird-dog", "plank-shoulder-tap"}, Seeds: []string{"000*"},
	},
	{
		ID: "landmine-hold", Code: 65,
		Pattern: CoreAntiRotation, Level: Intermediate, Roles: RoleCore, Primary: []Muscle{MuscleObliques}, Held: true,
		// The end of the bar in a corner.
		Needs:       []Gear{Barbell},
		Substitutes: []string{"pallof-press", "plank-shoulder-tap"}, Seeds: []string{"000"},
	},
	{
		ID: "plank-shoulder-tap", Code: 66,
		Pattern: CoreAntiRotation, Level: Beginner, Roles: RoleCore, Primary: []Muscle{MuscleObliques, MuscleAbdominals}, Unilateral: true,
		Substitutes: []string{"bird-dog", "pallof-press"}, Seeds: []string{"000*"},
	},
	{
		ID: "bird-dog", Code: 67,
		Pattern: CoreAntiRotation, Level: Beginner, Roles: RoleCore | RoleWarmUp, Primary: []Muscle{MuscleSpinalExtensors, MuscleGlutes}, Unilateral: true,
		Substitutes: []string{"dead-bug", "plank-shoulder-tap"},
	},
	{
		ID: "side-plank", Code: 68,
		Pattern: CoreAntiLateral, Level: Beginner, Roles: RoleCore, Primary: []Muscle{MuscleObliques, MuscleGluteMedius}, Unilateral: true, Held: true,
		Substitutes: []string{"suitcase-carry", "copenhagen-plank"}, Seeds: []string{"001*", "002*"},
	},
	{
		ID: "copenhagen-plank", Code: 69,
		Pattern: CoreAntiLateral, Level: Advanced, Roles: RoleCore, Primary: []Muscle{MuscleAdductors, MuscleObliques}, Unilateral: true, Held: true,
		Needs:       []Gear{Bench},
		Substitutes: []string{"side-plank", "lateral-lunge"},
	},
	{
		ID: "suitcase-carry", Code: 70,
		Pattern: Carry, Level: Beginner, Roles: RoleCore | RoleAccessory, Primary: []Muscle{MuscleObliques, MuscleGrip}, Unilateral: true, Held: true,
		Needs:       []Gear{Dumbbells, Kettlebell},
		Substitutes: []string{"side-plank"},
	},
}
