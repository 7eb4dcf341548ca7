// Package catalog has the session types and the exercises, as data with default values.
// Their names are in app/words.
//
// It has only tables, which callers must not change. Values are those of the rulebook,
// sections 0.1, 0.2, 3.3, 4.1 and 5; the rules are in planner/rulebook.
//
// Files and links have the words of session types, gear and exercises, never their numbers.
// Words are never changed. The numbers of gear and exercises are only used inside the
// program; they are frozen too (testdata/frozen.txt), and new ones are added at the end.
package catalog
