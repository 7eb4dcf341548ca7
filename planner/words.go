package planner

import "strings"

// words are the names of an enum's values in order. Lists that stand in links
// and files grow only at the end.
type words []string

func (w words) at(i int) string {
	if i < 0 || i >= len(w) {
		return "?"
	}
	return w[i]
}

func parseWord[T ~uint8](w words, word string) (T, bool) {
	for i, name := range w {
		if strings.EqualFold(name, word) {
			return T(i), true
		}
	}
	return 0, false
}
