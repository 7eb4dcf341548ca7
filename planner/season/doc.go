// Package season lays out the training of a person from today to the race, and what comes
// after it:
//
//	a := season.DefaultAnswers()
//	a.Today = today
//	plan, dropped := season.Make(rulebook.Suite, a.Head(), a.Volume())
//
// A plan's head says the same in the notation: athlete, history, start, races and spans.
//
//	plan, dropped := season.Make(rulebook.Suite, head, season.VolumeOf(&head))
//
// The way to the race comes first, in numbers: what each week is for, how long its long run
// is and how much is run in all (way.go). Then each stretch of weeks that are alike gets
// sessions (runs.go, lifts.go), at the places where the rulebook has least to report
// (place.go, board.go), on the same days as before. The rulebook is passed in; the package
// knows no rule by name.
//
// Begin is the same in steps, for a screen that must not wait.
package season
