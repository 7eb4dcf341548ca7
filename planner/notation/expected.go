package notation

// Expected is what was expected at a place of a text. words.Error has a text for each,
// under its String; the values for the text are in the fields of Error.
type Expected uint8

const (
	ExpectText Expected = iota
	ExpectLineStart
	ExpectQuoteEnd
	ExpectKey
	ExpectValue
	ExpectOnce
	ExpectOnceInWeek
	ExpectOnceInSession
	ExpectMinutesOnce
	ExpectDistanceOnce
	ExpectOneOf
	ExpectTrueOrFalse
	ExpectEndOfID
	ExpectEndOfDate
	ExpectEndOfRest
	ExpectEndOfRule
	ExpectEndOfSeverity
	ExpectEndOfReason
	ExpectName
	ExpectNameQuoted
	ExpectNameLength
	ExpectPlanID
	ExpectStartFirst
	ExpectMonday
	ExpectMondayOr1
	ExpectMondayNear
	ExpectNextMonday
	ExpectNextWeek
	ExpectPhase
	ExpectWeeksMost
	ExpectSessionsMost
	ExpectLiftsMost
	ExpectRacesMost
	ExpectRulingsMost
	ExpectDay
	ExpectDayLine
	ExpectSlot
	ExpectNoRest
	ExpectNoSession
	ExpectSessionType
	ExpectSession
	ExpectSessionWord
	ExpectLessQuality
	ExpectAmount
	ExpectDistance
	ExpectNoteQuoted
	ExpectNoteLength
	ExpectSessionAbove
	ExpectExercise
	ExpectLoadOrEnd
	ExpectSets
	ExpectSetsMost
	ExpectWeight
	ExpectEquipment
	ExpectOpening
	ExpectNoneAlone
	ExpectTimeOfDay
	ExpectRaceDay
	ExpectRaceWords
	ExpectRaceUndated
	ExpectRaceNear
	ExpectCheckDay
	ExpectCheckWord
	ExpectCheckUndated
	ExpectCheckNear
	ExpectCheckOnce
	ExpectSleep
	ExpectPulse
	ExpectRuleId
	ExpectOverride
	ExpectReason
	ExpectReasonLength
	ExpectYears
	ExpectWeeks
	ExpectDays
	ExpectMinutes
	ExpectSeconds
	ExpectKilometres
	ExpectPercent
	ExpectLoad
	ExpectEffort
	ExpectReserve
	ExpectSoreness
	ExpectPain
	ExpectMood
	ExpectTicks
	ExpectWeek
	ExpectDate
	ExpectSpanDays
	ExpectSpanUndated
	ExpectSpanOrder
	ExpectSpansMost
	ExpectEndOfSpan
	ExpectPace
	ExpectResult
	ExpectResultWords
	ExpectGoal
	ExpectRunAbove
	ExpectStepsMost
	ExpectTimes
	ExpectPartsMost
	ExpectStepAmount
	ExpectTarget
	ExpectEndOfPart
	ExpectStepsShorter

	Expectations int = iota // how many there are
)

var expectedIDs = [Expectations]string{
	"text", "line-start", "quote-end", "key", "value", "once", "once-in-week", "once-in-session", "minutes-once",
	"distance-once", "one-of", "true-or-false", "end-of-id", "end-of-date", "end-of-rest", "end-of-rule",
	"end-of-severity", "end-of-reason", "name", "name-quoted", "name-length", "plan-id", "start-first", "monday",
	"monday-or-1", "monday-near", "next-monday", "next-week", "phase", "weeks-most", "sessions-most", "lifts-most",
	"races-most", "rulings-most", "day", "day-line", "slot", "no-rest", "no-session", "session-type", "session",
	"session-word", "less-quality", "amount", "distance", "note-quoted", "note-length", "session-above", "exercise",
	"load-or-end", "sets", "sets-most", "weight", "equipment", "opening", "none-alone", "time-of-day", "race-day",
	"race-words", "race-undated", "race-near", "check-day", "check-word", "check-undated", "check-near", "check-once",
	"sleep", "pulse", "rule-id", "override", "reason", "reason-length", "years", "weeks", "days", "minutes", "seconds",
	"kilometres", "percent", "load", "effort", "reserve", "soreness", "pain", "mood", "ticks", "week",
	"date", "span-days", "span-undated", "span-order", "spans-most", "end-of-span",
	"pace", "result", "result-words", "goal",
	"run-above", "steps-most", "times", "parts-most", "step-amount", "target", "end-of-part", "steps-shorter",
}

func (e Expected) String() string { return expectedIDs[e] }
