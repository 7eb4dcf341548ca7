// Package rulebook is the rulebook: what coaches and studies say about putting
// runs and lifts into one week, as a suite for package rule.
//
// Each rule stands in a file of its name, with its cases in testdata. What it
// says is in app/words/english.txt, from rule.<id>.title to its sentences, of
// which a Hit chooses one. Limits that several rules share are in limits.go, and
// who is quoted in sources.go. Numbers come from the rulebook's tables;
// rule.<id>.choice says what was decided where they leave something open.
//
// All of the rulebook is data that the compiler lays out. A variable that calls
// what is not inlined, a closure, or a copy of a struct that holds a slice would
// turn this into code that builds the book at the start: 80 kB of it once.
package rulebook

import "hardeasy/planner/rule"

// Suite holds every rule once.
//
// The order is deliberate. A rule must come before those that yield to it or
// depend on it. Beyond that, what a person can see without knowing anything of
// training comes first (a day that is not free), then one day, then
// neighbouring days, then the whole week: that is also the order in which
// findings of one severity are shown, and a tired week is easier to put right
// from its clashes than from its totals.
var Suite = rule.Suite{
	medicalBoundary,
	painTrafficLight,
	injuryNoImpact,
	returnEasyFirst,
	returnAlternateDays,
	timeBudget,

	dayBeforeRaceLight,
	raceWeekNoHeavyLegs,
	raceWeekQualityEarly,
	postRaceRecovery,

	noLiftRunSameWorkout,
	sameDayMinGap, // takes over where noLiftRunSameWorkout ends, at 60 min
	sameDayOrder,
	heavyOnHardRunDay,
	heavyOnLongRunDay,
	longRunAlone,
	liftDayPreference,
	easyDaysEasy,
	heavyAfterWorkTime,

	noHeavyBeforeHardRun,
	noviceDomsWindow, // yields to noHeavyBeforeHardRun
	noHeavyBeforeLongRun,
	noHeavyAfterHardRun,
	noHeavyAfterLongRun,
	easyDayAfterHeavy,
	heavySpacing,
	hardRunSpacing,
	keyRunProtected, // never speaks: it ranks the fixes of the rules above

	stressDaysCap,
	heavyCap,
	strengthFreqCap,
	strengthEveryWeek,
	weeklyRestDay,
	doubleDayCap,
	strengthFreqTarget,
	offSeasonStrengthFocus,
	consistencyGap,
	dailyCoreMobility,
	someBetterThanNone, // never speaks: see SmallStrength

	singleRunSpike,
	longRunDurationCap,
	longRunShare,
	weeklyVolumeJump,
	loadRamp,
	dontRaiseBoth,
	deloadDue,
	intensityDistribution,
	monotonyHigh,
	goalTradeoff, // never speaks: a slider
	sessionPurpose,

	taperVolume,
	taperKeepIntensity,
	raceNearBodyweight,
	raceNearFrequency, // never speaks: the frequency rules do
	newExerciseFreeze,
	maintenanceDose,

	underRecovery,
	sorenessDowngrade,
	injuryStrengthShift,
	injuryLiftFirst, // never speaks: sameDayOrder does
	stressFractureHistory,
	mastersSpacing, // never speaks: the rules that hold its numbers do
	crossTrainingBalance,
	recoveryBasics,

	equipmentAvailable,
	levelAppropriate,
	beginnerStartSmall,
	sessionWarmup,
	circuitNotForStrength,
	restBetweenSets,
	rirFloor,
	sessionLengthCap,
	starterSessionLength, // up to where sessionLengthCap begins, at 60 min
	plyoContactsCap,
	heavyRepRange,
	heavyCompounds,
	sessionNoHypertrophy,
	sessionAnatomyOrder,
	sessionCooldownMobility,
	keepItSimple,
	redundantExercises,

	patternCoverage,
	upperBodyWeekly, // for those who muted patternCoverage
	hamstringWeekly,
	ankleWeekly,
	hipGluteWeekly,
	unilateralWeekly,
	coreAntiExtensionWeekly,
	coreAntiRotationWeekly,
	coreQuality,

	noStrengthPRAtHighMileage,
	progressRate,
	progressRequired,
	correctiveOnly,
	archetypeNothing,
	archetypeNoBalance, // hears heavyOnHardRunDay and noHeavyBeforeHardRun
	archetypeNoProgression,
}
