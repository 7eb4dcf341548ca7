package catalog

// pushExercises push away from the chest and overhead.
var pushExercises = []Exercise{
	{
		ID: "bench-press", Code: 44,
		Pattern: PushHorizontal, Level: Beginner, Roles: RoleMain, Primary: []Muscle{MuscleChest, MuscleTriceps},
		// All three: without a rack nobody takes the bar off you. The floor press with dumbbells is the next best.
		Needs:       []Gear{Barbell | Bench | Rack},
		Substitutes: []string{"db-bench-press", "push-up"}, Seeds: []string{"000", "002"},
	},
	{
		ID: "db-bench-press", Code: 45,
		Pattern: PushHorizontal, Level: Beginner, Roles: RoleMain | RoleAccessory, Primary: []Muscle{MuscleChest, MuscleTriceps},
		// The floor press needs no bench.
		Needs:       []Gear{Dumbbells},
		Substitutes: []string{"push-up", "bench-press"}, Seeds: []string{"000*"},
	},
	{
		ID: "push-up", Code: 46,
		Pattern: PushHorizontal, Level: Beginner, Roles: RoleMain | RoleAccessory, Primary: []Muscle{MuscleChest, MuscleTriceps},
		Substitutes: []string{"incline-push-up", "db-bench-press"}, Seeds: []string{"002", "003"},
	},
	{
		ID: "incline-push-up", Code: 47,
		Pattern: PushHorizontal, Level: Beginner, Roles: RoleMain | RoleAccessory, Primary: []Muscle{MuscleChest, MuscleTriceps},
		// A wall or a table does.
		Optional:    Bench,
		Substitutes: []string{"push-up", "db-bench-press"}, Seeds: []string{"002*"},
	},
	{
		ID: "overhead-press", Code: 48,
		Pattern: PushVertical, Level: Beginner, Roles: RoleMain, Primary: []Muscle{MuscleShoulders, MuscleTriceps},
		Needs:       []Gear{Barbell, Dumbbells},
		Substitutes: []string{"band-press", "pike-push-up"}, Seeds: []string{"000", "003"},
	},
	{
		ID: "band-press", Code: 49,
		Pattern: PushVertical, Level: Beginner, Roles: RoleAccessory, Primary: []Muscle{MuscleShoulders, MuscleTriceps},
		Needs:       []Gear{LongBand},
		Substitutes: []string{"pike-push-up", "overhead-press"}, Seeds: []string{"000*"},
	},
	{
		ID: "pike-push-up", Code: 50,
		Pattern: PushVertical, Level: Intermediate, Roles: RoleAccessory, Primary: []Muscle{MuscleShoulders, MuscleTriceps},
		Substitutes: []string{"incline-push-up", "overhead-press"}, Seeds: []string{"000*"},
	},
}
