// Package app connects the parts of the PWA. It starts the program in the browser,
// sends messages to state.Update, and carries out the effects that it returns.
//
// # What is kept
//
// Local storage is what the app reads and writes (store.go). A plan is an entry;
// beside it stand its backup, its steps back and, where one was damaged, the text
// that could not be read. The entry is the plan's notation under a line with
// version, revision and checksum: readable with a text editor, and one parser is
// fuzzed instead of two.
//
// Browsers write local storage to disk when they like, so the journal
// (web/boot/25-journal.js) takes each revision into IndexedDB as well, and
// data-saved on <html> follows its commits. At the start planStore.mend compares
// the two: the higher sound revision wins. A version is a revision and a checksum.
// Two windows that wrote the same revision are told, and the one that the journal
// took first stands.
//
// Deleting is a revision too: the entry lies in the bin (store_bin.go) for 30
// days, and the journal keeps it as a tombstone, so that a lost write brings
// nothing back. Text whose checksum is sound and that this program can't read is a
// newer version's. It is never written over, and can be saved as a file.
package app
