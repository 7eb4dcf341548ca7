// Package catalog holds what a plan is made of: the session types and the
// exercises, as data, with their default values. Their names are in app/words.
//
// It is a leaf: plain tables, compiled in, with nothing to load or parse and
// nothing that a caller may change. Values are those of the rulebook, sections
// 0.1, 0.2, 3.3, 4.1 and 5; the coaching rules themselves live in
// planner/rulebook.
//
// Session types (ID), gear and exercise codes stand in files and share links.
// Their numbers are frozen: new ones are added at the end, none is ever
// reused or moved, and testdata/frozen.txt holds the list.
package catalog
