package planner

import "strings"

// Enum is a list of named values: levels, goals, phases, weekdays. The names are written
// into files and links, so such a list only grows, at its end.
type Enum interface {
	~uint8
	String() string
}

// NoWord is an Enum's String for a value outside the list.
const NoWord = "?"

// words are the names of an Enum's values in order.
type words []string

func (w words) at(i int) string {
	if i < 0 || i >= len(w) {
		return NoWord
	}
	return w[i]
}

// ParseWord finds the value that has the name, in any case.
func ParseWord[T Enum](word string) (T, bool) {
	for v := T(0); v.String() != NoWord; v++ {
		if strings.EqualFold(v.String(), word) {
			return v, true
		}
	}
	return 0, false
}

// Words are the names of an Enum's values in order.
func Words[T Enum]() []string {
	var list []string
	for v := T(0); v.String() != NoWord; v++ {
		list = append(list, v.String())
	}
	return list
}

func known[T Enum](v T) bool { return v.String() != NoWord }
