package catalog

// mobilityExercises are warm-up drills, mobility and rolling.
var mobilityExercises = []Exercise{
	{
		ID: "leg-swing", Code: 79,
		Pattern: MobilityHip, Level: Beginner, Roles: RoleWarmUp | RoleMobility, Primary: []Muscle{MuscleHips}, Unilateral: true,
		Substitutes: []string{"hip-9090", "worlds-greatest"}, Seeds: []string{"003*"},
	},
	{
		ID: "worlds-greatest", Code: 80,
		Pattern: MobilityHip, Level: Beginner, Roles: RoleWarmUp | RoleMobility, Primary: []Muscle{MuscleHips, MuscleThoracicSpine}, Unilateral: true,
		Substitutes: []string{"leg-swing", "hip-9090"}, Seeds: []string{"003*"},
	},
	{
		ID: "hip-9090", Code: 81,
		Pattern: MobilityHip, Level: Beginner, Roles: RoleMobility | RoleWarmUp, Primary: []Muscle{MuscleHipRotators},
		Substitutes: []string{"worlds-greatest", "leg-swing"}, Seeds: []string{"003*"},
	},
	{
		ID: "a-march", Code: 82,
		Pattern: Drill, Level: Beginner, Roles: RoleWarmUp, Primary: []Muscle{MuscleHipFlexors, MuscleCalves}, Unilateral: true,
		Substitutes: []string{"a-skip", "leg-swing"}, Seeds: []string{"000*"},
	},
	{
		ID: "a-skip", Code: 83,
		Pattern: Drill, Level: Beginner, Roles: RoleWarmUp, Primary: []Muscle{MuscleHipFlexors, MuscleCalves}, Unilateral: true,
		Substitutes: []string{"a-march", "skip-for-height"}, Seeds: []string{"000*"},
	},
	{
		ID: "arm-circle", Code: 84,
		Pattern: MobilityShoulder, Level: Beginner, Roles: RoleWarmUp | RoleMobility, Primary: []Muscle{MuscleShoulders},
		Optional:    LongBand,
		Substitutes: []string{"thoracic-rotation", "cat-cow"}, Seeds: []string{"003*"},
	},
	{
		ID: "thoracic-rotation", Code: 85,
		Pattern: MobilitySpine, Level: Beginner, Roles: RoleMobility | RoleWarmUp, Primary: []Muscle{MuscleThoracicSpine}, Unilateral: true,
		Substitutes: []string{"cat-cow", "arm-circle"}, Seeds: []string{"003*"},
	},
	{
		ID: "cat-cow", Code: 86,
		Pattern: MobilitySpine, Level: Beginner, Roles: RoleMobility | RoleWarmUp, Primary: []Muscle{MuscleSpine},
		Substitutes: []string{"thoracic-rotation", "bird-dog"},
	},
	{
		ID: "ankle-rock", Code: 87,
		Pattern: MobilityAnkle, Level: Beginner, Roles: RoleMobility | RoleWarmUp, Primary: []Muscle{MuscleAnkleDorsiflexion}, Unilateral: true,
		Substitutes: []string{"calf-stretch"}, Seeds: []string{"000*"},
	},
	{
		ID: "calf-stretch", Code: 88,
		Pattern: MobilityAnkle, Level: Beginner, Roles: RoleMobility, Primary: []Muscle{MuscleCalves}, Unilateral: true, Held: true,
		Substitutes: []string{"ankle-rock", "calf-roll"},
	},
	{
		ID: "foam-roll", Code: 89,
		Pattern: SoftTissue, Level: Beginner, Roles: RoleMobility, Primary: []Muscle{MuscleWholeLeg}, Held: true,
		Needs:       []Gear{Roller},
		Substitutes: []string{"calf-roll"}, Seeds: []string{"003"},
	},
	{
		ID: "calf-roll", Code: 90,
		Pattern: SoftTissue, Level: Beginner, Roles: RoleMobility, Primary: []Muscle{MuscleFoot, MuscleCalf, MuscleGlutes}, Unilateral: true, Held: true,
		Needs:       []Gear{Ball},
		Substitutes: []string{"foam-roll", "calf-stretch"}, Seeds: []string{"003"},
	},
}
