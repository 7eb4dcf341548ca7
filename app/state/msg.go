package state

// Msg is something that happened; update is what follows. A message stands
// beside its update, in the file of what it is about, so none is forgotten.
//
// update changes a model of its own. What a Model shares with the one before it
// (a slice, a map, what a pointer leads to) is replaced and never changed.
type Msg interface {
	update(m *Model) []Effect
}

// Effect is something for the browser to do. Update returns them as values;
// package app carries them out and answers with messages.
type Effect interface{ effect() }
