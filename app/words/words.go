// Package words says everything that a person reads or hears, in the language
// that is in use:
//
//	words.TodayTitle.Text()         // a text, by its key
//	words.TodayBegins.Of(day, date) // a text with holes
//	words.ArrangeWeek.Of(2)         // what is done, before and after: a Phrase
//	words.Minutes(100)              // "1 h 40 min"
//
// The texts stand in english.txt, one line each; keys.go and english.go are made
// of it. The functions written by hand choose between texts. Sentences are short
// and kind; a number has a unit.
package words

// AppName is the same in all languages.
const AppName = "HardEasy"
