package words

// Topic is something the coaches disagree about.
type Topic struct {
	Name  Key
	Says  [4]Key   // a coach each; NoText = not a word on it
	Ours  Key      // what HardEasy makes of it
	Rules []string // where that stands in the rulebook
}

// Topics are the twelve disagreements.
var Topics = [12]Topic{
	{
		Name:  TopicDay,
		Says:  [4]Key{TopicDayStrength, TopicDayCarlson, TopicDayFitzgerald, TopicDayRunExperience},
		Ours:  TopicDayOurs,
		Rules: []string{"lift-day-preference", "heavy-on-hard-run-day", "no-heavy-before-hard-run"},
	},
	{
		Name:  TopicFirst,
		Says:  [4]Key{TopicFirstStrength, NoText, NoText, TopicFirstRunExperience},
		Ours:  TopicFirstOurs,
		Rules: []string{"same-day-order"},
	},
	{
		Name:  TopicWorkout,
		Says:  [4]Key{TopicWorkoutStrength, NoText, TopicWorkoutFitzgerald, TopicWorkoutRunExperience},
		Ours:  TopicWorkoutOurs,
		Rules: []string{"no-lift-run-same-workout"},
	},
	{
		Name:  TopicCircuits,
		Says:  [4]Key{TopicCircuitsStrength, NoText, NoText, TopicCircuitsRunExperience},
		Ours:  TopicCircuitsOurs,
		Rules: []string{"circuit-not-for-strength"},
	},
	{
		Name:  TopicSessions,
		Says:  [4]Key{TopicSessionsStrength, TopicSessionsCarlson, TopicSessionsFitzgerald, TopicSessionsRunExperience},
		Ours:  TopicSessionsOurs,
		Rules: []string{"strength-freq-target", "heavy-cap"},
	},
	{
		Name:  TopicRepetitions,
		Says:  [4]Key{TopicRepetitionsStrength, TopicRepetitionsCarlson, TopicRepetitionsFitzgerald, TopicRepetitionsRunExperience},
		Ours:  TopicRepetitionsOurs,
		Rules: []string{"heavy-rep-range"},
	},
	{
		Name:  TopicNovice,
		Says:  [4]Key{NoText, TopicNoviceCarlson, TopicNoviceFitzgerald, TopicNoviceRunExperience},
		Ours:  TopicNoviceOurs,
		Rules: []string{"beginner-start-small"},
	},
	{
		Name:  TopicLength,
		Says:  [4]Key{TopicLengthStrength, TopicLengthCarlson, TopicLengthFitzgerald, NoText},
		Ours:  TopicLengthOurs,
		Rules: []string{"session-length-cap", "starter-session-length"},
	},
	{
		Name:  TopicRest,
		Says:  [4]Key{TopicRestStrength, NoText, NoText, TopicRestRunExperience},
		Ours:  TopicRestOurs,
		Rules: []string{"rest-between-sets"},
	},
	{
		Name:  TopicExercises,
		Says:  [4]Key{TopicExercisesStrength, TopicExercisesCarlson, TopicExercisesFitzgerald, TopicExercisesRunExperience},
		Ours:  TopicExercisesOurs,
		Rules: []string{"heavy-compounds", "corrective-only"},
	},
	{
		Name:  TopicRace,
		Says:  [4]Key{NoText, TopicRaceCarlson, TopicRaceFitzgerald, TopicRaceRunExperience},
		Ours:  TopicRaceOurs,
		Rules: []string{"race-near-bodyweight"},
	},
	{
		Name:  TopicSize,
		Says:  [4]Key{TopicSizeStrength, TopicSizeCarlson, TopicSizeFitzgerald, TopicSizeRunExperience},
		Ours:  TopicSizeOurs,
		Rules: []string{"session-no-hypertrophy"},
	},
}
