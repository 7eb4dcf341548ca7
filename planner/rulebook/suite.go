// Package rulebook has the rules for training weeks with runs and lifts, from coaches
// and studies, as a rule.Suite:
//
//	report := rulebook.Suite.Check(&plan, week)
//
// Each rule has a file of its name, and its test cases in testdata. Its texts are in
// app/words/english.txt under rule.<id>; a Hit chooses one of its sentences. Limits that
// several rules share are in limits.go, sources in sources.go, and what rules share
// otherwise in files that are named for it. Numbers come from the rulebook's tables;
// rule.<id>.choice says what was decided where they leave something open.
//
// The suite is static data. A variable that is set by a call that is not inlined, by a
// closure, or by a copy of a struct with a slice would make the compiler build it by
// code at the start, which once took 80 kB.
package rulebook

import "hardeasy/planner/rule"

// Suite holds every rule once.
//
// The order matters. A rule must come before those that yield to it or depend on it.
// Otherwise rules that anybody understands come first (a day that is not free), then
// rules about one day, neighbouring days and the whole week. Findings of one severity
// are shown in this order, because clashes are easier to solve than totals.
var Suite = rule.Suite{
	raceReadiness, // it and the two below are about the whole plan
	goalAtRisk,    // silent while raceReadiness speaks
	racesTooClose,

	medicalBoundary,
	painTrafficLight,
	injuryNoImpact,
	returnEasyFirst,
	returnAlternateDays,
	nigglePlan,
	timeBudget,

	dayBeforeRaceLight,
	raceWeekNoHeavyLegs,
	raceWeekQualityEarly,
	postRaceRecovery,

	noLiftRunSameWorkout,
	sameDayMinGap, // from 60 min on, where noLiftRunSameWorkout ends
	sameDayOrder,
	heavyOnHardRunDay,
	heavyOnLongRunDay,
	twoKeyRunsOneDay,
	twoDemandingRunsOneDay, // the pairs that twoKeyRunsOneDay leaves
	longRunAlone,
	liftDayPreference,
	easyDaysEasy,
	heavyAfterWorkTime,

	noHeavyBeforeHardRun,
	noHeavyBeforeLongRun, // yields to noHeavyBeforeHardRun
	noviceDomsWindow,     // yields to both
	noHeavyAfterHardRun,
	noHeavyAfterLongRun,
	easyDayAfterHeavy,
	heavySpacing,
	hardPile,        // yields to noLiftRunSameWorkout
	moderateSpacing, // yields to hardPile
	hardRunSpacing,
	longRunSandwich, // yields to hardRunSpacing
	keyRunProtected, // reports nothing: it ranks the fixes of the rules above

	stressDaysCap,
	threeStressDays, // depends on stressDaysCap
	heavyCap,
	strengthFreqCap,
	archetypeNothing,
	strengthEveryWeek, // where archetypeNothing is silent
	weeklyRestDay,
	doubleDayCap,
	strengthFreqTarget,
	offSeasonStrengthFocus,
	consistencyGap,
	dailyCoreMobility,  // reports nothing: see CoreDays
	someBetterThanNone, // reports nothing: see SmallStrength

	singleRunSpike,
	returnAfterGap, // yields to singleRunSpike
	longRunDurationCap,
	longRunShare,
	weeklyVolumeJump,
	loadRamp,
	dontRaiseBoth,
	deloadDue,
	intensityDistribution,
	easyTooHard,
	monotonyHigh,
	goalTradeoff, // reports nothing: a slider
	sessionPurpose,

	noLongRun, // this and the tapers are silent while raceReadiness speaks
	taperVolume,
	taperKeepIntensity,
	raceNearBodyweight,
	raceNearFrequency, // reports nothing: the frequency rules do
	newExerciseFreeze,
	maintenanceDose,

	underRecovery,
	checkInToday,
	sorenessDowngrade,
	injuryStrengthShift,
	injuryLiftFirst, // reports nothing: sameDayOrder does
	stressFractureHistory,
	mastersSpacing, // reports nothing: the rules that use its numbers do
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

	roundOffWeek, // speaks for the rules below
	patternCoverage,
	upperBodyWeekly,
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
	archetypeNoBalance, // hears heavyOnHardRunDay
	archetypeNoProgression,
}
