package catalog

// pullExercises pull from above and to the chest.
var pullExercises = []Exercise{
	{
		ID: "pull-up", Code: 51,
		Pattern: PullVertical, Level: Intermediate, Roles: RoleMain, Primary: []Muscle{MuscleLats, MuscleBiceps},
		Needs:       []Gear{PullUpBar},
		Substitutes: []string{"assisted-pull-up", "band-pulldown", "lat-pulldown"}, Seeds: []string{"000*", "002", "003"},
	},
	{
		ID: "assisted-pull-up", Code: 52,
		Pattern: PullVertical, Level: Beginner, Roles: RoleMain, Primary: []Muscle{MuscleLats, MuscleBiceps},
		// A bar is enough: a foot on a chair or a slow way down is the help, a band over the bar a better one.
		// The band alone has nothing to hang from. Or the machine that counts your weight down.
		Needs: []Gear{PullUpBar, Machines}, Optional: LongBand,
		Substitutes: []string{"band-pulldown", "lat-pulldown", "pull-up"}, Seeds: []string{"003"},
	},
	{
		ID: "lat-pulldown", Code: 53,
		Pattern: PullVertical, Level: Beginner, Roles: RoleMain | RoleAccessory, Primary: []Muscle{MuscleLats, MuscleBiceps},
		Needs:       []Gear{Machines},
		Substitutes: []string{"assisted-pull-up", "band-pulldown"}, Seeds: []string{"000*"},
	},
	{
		ID: "band-pulldown", Code: 54,
		Pattern: PullVertical, Level: Beginner, Roles: RoleAccessory, Primary: []Muscle{MuscleLats, MuscleBiceps},
		Needs:       []Gear{LongBand},
		Substitutes: []string{"assisted-pull-up", "inverted-row"}, Seeds: []string{"000*"},
	},
	{
		ID: "bent-over-row", Code: 55,
		Pattern: PullHorizontal, Level: Beginner, Roles: RoleMain, Primary: []Muscle{MuscleUpperBack, MuscleLats},
		// Any of the three.
		Needs:       []Gear{Barbell, Dumbbells, LongBand},
		Substitutes: []string{"one-arm-row", "band-row", "inverted-row"}, Seeds: []string{"001"},
	},
	{
		ID: "one-arm-row", Code: 56,
		Pattern: PullHorizontal, Level: Beginner, Roles: RoleMain | RoleAccessory, Primary: []Muscle{MuscleUpperBack, MuscleLats}, Unilateral: true,
		Needs:       []Gear{Dumbbells},
		Substitutes: []string{"band-row", "bent-over-row"}, Seeds: []string{"001*"},
	},
	{
		ID: "inverted-row", Code: 57,
		Pattern: PullHorizontal, Level: Beginner, Roles: RoleMain | RoleAccessory, Primary: []Muscle{MuscleUpperBack, MuscleBiceps},
		// Under a sturdy table; a barbell low in a rack is better.
		Optional:    Barbell | Rack,
		Substitutes: []string{"band-row", "bent-over-row"}, Seeds: []string{"001*"},
	},
	{
		ID: "band-row", Code: 58,
		Pattern: PullHorizontal, Level: Beginner, Roles: RoleAccessory, Primary: []Muscle{MuscleUpperBack},
		Needs:       []Gear{LongBand},
		Substitutes: []string{"inverted-row", "prone-y-raise", "one-arm-row"}, Seeds: []string{"001*"},
	},
	{
		ID: "prone-y-raise", Code: 59,
		Pattern: PullHorizontal, Level: Beginner, Roles: RoleAccessory, Primary: []Muscle{MuscleLowerTrapezius},
		Substitutes: []string{"band-row", "band-pulldown"},
	},
}
