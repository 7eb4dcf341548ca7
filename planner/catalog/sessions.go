package catalog

// ID is a type of session. The zero value, None, is no session type. Files and links have
// its word, never its number. A new one goes to the end, because tests make random weeks
// by number.
type ID uint8

// The session types in the order of rulebook 4.1.
const (
	None ID = iota
	RunRecovery
	RunEasy
	RunSteady
	RunLong
	RunTempo
	RunIntervals
	RunHills
	RunStrides
	RunSprints
	RunTimeTrial
	RunRace
	StrHeavyLower
	StrHeavyFull
	StrHeavyUpper
	StrModerate
	StrBodyweight
	StrPower
	StrCoreMobility
	StrWarmup
	XCross
	XWalk
	Rest
)

// Sessions is rulebook 4.1, indexed by ID; entry 0 stands for None. It is not
// to be changed.
var Sessions = [...]Session{
	None: {Word: "none"},

	RunRecovery: {
		ID: RunRecovery, Word: "run-recovery",
		Class: ClassEasy, Family: FamilyRun, Trait: TraitRecovery, Minutes: 30, RPE: 2,
		Stress: Vector{Leg: 3, Neu: 0, Met: 10, Upp: 0, Imp: 15}, FullHours: 8, FullHoursMax: 8, Evidence: "E",
	},
	RunEasy: {
		ID: RunEasy, Word: "run-easy",
		Class: ClassEasy, Family: FamilyRun, Minutes: 45, RPE: 3,
		Stress: Vector{Leg: 6, Neu: 5, Met: 20, Upp: 0, Imp: 25}, FullHours: 12, FullHoursMax: 12, Evidence: "V",
	},
	RunSteady: {
		ID: RunSteady, Word: "run-steady",
		Class: ClassMedium, Family: FamilyRun, Minutes: 60, RPE: 5,
		Stress: Vector{Leg: 15, Neu: 15, Met: 40, Upp: 0, Imp: 40}, FullHours: 24, FullHoursMax: 24, Quality: 300, Evidence: "V",
	},
	RunLong: {
		ID: RunLong, Word: "run-long",
		Class: ClassLong, Family: FamilyRun, Minutes: 100, RPE: 4,
		Stress: Vector{Leg: 35, Neu: 20, Met: 70, Upp: 5, Imp: 55}, FullHours: 36, FullHoursMax: 36, Evidence: "VE",
	},
	RunTempo: {
		ID: RunTempo, Word: "run-tempo",
		Class: ClassHard, Family: FamilyRun, Minutes: 50, RPE: 7,
		Stress: Vector{Leg: 25, Neu: 35, Met: 60, Upp: 5, Imp: 45}, FullHours: 36, FullHoursMax: 36, Quality: 500, Evidence: "VE",
	},
	RunIntervals: {
		ID: RunIntervals, Word: "run-intervals",
		Class: ClassHard, Family: FamilyRun, Minutes: 60, RPE: 8,
		Stress: Vector{Leg: 35, Neu: 50, Met: 65, Upp: 5, Imp: 55}, FullHours: 48, FullHoursMax: 48, Quality: 400, Evidence: "V",
	},
	RunHills: {
		ID: RunHills, Word: "run-hills",
		Class: ClassHard, Family: FamilyRun, Minutes: 50, RPE: 8,
		Stress: Vector{Leg: 35, Neu: 50, Met: 55, Upp: 5, Imp: 45}, FullHours: 48, FullHoursMax: 48, Quality: 350, Evidence: "E",
	},
	RunStrides: {
		ID: RunStrides, Word: "run-strides",
		Class: ClassEasy, Family: FamilyRun, Minutes: 10, RPE: 5,
		Stress: Vector{Leg: 5, Neu: 15, Met: 5, Upp: 0, Imp: 15}, FullHours: 12, FullHoursMax: 12, Evidence: "E",
	},
	RunSprints: {
		ID: RunSprints, Word: "run-sprints",
		Class: ClassHard, Family: FamilyRun, Minutes: 45, RPE: 8,
		Stress: Vector{Leg: 45, Neu: 60, Met: 40, Upp: 5, Imp: 60}, FullHours: 48, FullHoursMax: 48, Quality: 250, Evidence: "V",
	},
	RunTimeTrial: {
		ID: RunTimeTrial, Word: "run-timetrial",
		Class: ClassHard, Family: FamilyRun, Minutes: 40, RPE: 9,
		Stress: Vector{Leg: 40, Neu: 60, Met: 60, Upp: 5, Imp: 55}, FullHours: 72, FullHoursMax: 72, Quality: 600, Evidence: "V",
	},
	// 5k to half marathon; the marathon's values are below.
	RunRace: {
		ID: RunRace, Word: "run-race",
		Class: ClassHard, Family: FamilyRun, Trait: TraitRace, Minutes: 60, RPE: 9,
		Stress: Vector{Leg: 65, Neu: 60, Met: 80, Upp: 10, Imp: 70}, FullHours: 72, FullHoursMax: 144, Quality: 1000, Evidence: "E",
	},

	StrHeavyLower: {
		ID: StrHeavyLower, Word: "str-heavy-lower",
		Class: ClassHeavyLegs, Family: FamilyLift, Minutes: 50, RPE: 8,
		Stress: Vector{Leg: 70, Neu: 70, Met: 20, Upp: 10, Imp: 10}, FullHours: 48, FullHoursMax: 48, Evidence: "V",
	},
	StrHeavyFull: {
		ID: StrHeavyFull, Word: "str-heavy-full",
		Class: ClassHeavyLegs, Family: FamilyLift, Minutes: 55, RPE: 8,
		Stress: Vector{Leg: 60, Neu: 70, Met: 25, Upp: 40, Imp: 10}, FullHours: 48, FullHoursMax: 48, Evidence: "V",
	},
	StrHeavyUpper: {
		ID: StrHeavyUpper, Word: "str-heavy-upper",
		Class: ClassHeavyUpper, Family: FamilyLift, Minutes: 45, RPE: 7,
		Stress: Vector{Leg: 5, Neu: 45, Met: 10, Upp: 65, Imp: 0}, FullHours: 48, FullHoursMax: 48, Evidence: "E",
	},
	StrModerate: {
		ID: StrModerate, Word: "str-moderate",
		Class: ClassMain, Family: FamilyLift, Trait: TraitModerate, Minutes: 45, RPE: 6,
		Stress: Vector{Leg: 45, Neu: 35, Met: 30, Upp: 30, Imp: 5}, FullHours: 36, FullHoursMax: 36, Evidence: "E",
	},
	StrBodyweight: {
		ID: StrBodyweight, Word: "str-bodyweight",
		Class: ClassMain, Family: FamilyLift, Trait: TraitBodyweight, Minutes: 30, RPE: 5,
		Stress: Vector{Leg: 30, Neu: 15, Met: 25, Upp: 25, Imp: 10}, FullHours: 24, FullHoursMax: 24, Evidence: "E",
	},
	StrPower: {
		ID: StrPower, Word: "str-power",
		Class: ClassMain, Family: FamilyLift, Trait: TraitPower, Minutes: 35, RPE: 6,
		Stress: Vector{Leg: 35, Neu: 55, Met: 15, Upp: 5, Imp: 50}, FullHours: 48, FullHoursMax: 48, Evidence: "M",
	},
	StrCoreMobility: {
		ID: StrCoreMobility, Word: "str-core-mobility",
		Class: ClassMicro, Family: FamilyCalm, Minutes: 8, RPE: 2,
		Stress: Vector{Leg: 3, Neu: 3, Met: 3, Upp: 5, Imp: 0}, Evidence: "S",
	},
	StrWarmup: {
		ID: StrWarmup, Word: "str-warmup",
		Class: ClassMicro, Family: FamilyCalm, Minutes: 8, RPE: 2,
		Stress: Vector{Leg: 1, Neu: 3, Met: 2, Upp: 2, Imp: 2}, Evidence: "S",
	},

	XCross: {
		ID: XCross, Word: "x-cross",
		Class: ClassCross, Family: FamilyCross, Minutes: 45, RPE: 3,
		Stress: Vector{Leg: 10, Neu: 5, Met: 30, Upp: 5, Imp: 0}, FullHours: 12, FullHoursMax: 12, Evidence: "S",
	},
	XWalk: {
		ID: XWalk, Word: "x-walk",
		Class: ClassCross, Family: FamilyCross, Minutes: 40, RPE: 2,
		Stress: Vector{Leg: 3, Neu: 0, Met: 5, Upp: 0, Imp: 10}, Evidence: "E",
	},
	Rest: {
		ID: Rest, Word: "rest",
		Class: ClassRest, Evidence: "S",
	},
}

// MarathonStress is a marathon's stress at the usual effort of a race
// (rulebook 4.1). The race's own minutes are already in it.
var MarathonStress = Vector{Leg: 90, Neu: 70, Met: 100, Upp: 20, Imp: 90}

// Hours until a key session is fine again after a marathon, from and to.
const (
	MarathonFullHours    = 168
	MarathonFullHoursMax = 336
)
