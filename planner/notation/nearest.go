package notation

import "strings"

// nearest is the candidate that a mistyped word most likely meant, "" when none is near
// enough. Of equally near ones it is the first.
func nearest(word string, candidates []string) string {
	word = strings.ToLower(word)
	best, least := "", max(1, len(word)/3)+1
	for _, c := range candidates {
		if d := distance(word, strings.ToLower(c)); d < least {
			best, least = c, d
		}
	}
	if best != "" || len(word) < 3 {
		return best
	}
	// People leave out the first part ("tempo") or write the whole ("Monday").
	for _, c := range candidates {
		l := strings.ToLower(c)
		if len(l) >= 3 && (strings.HasPrefix(word, l) || strings.HasSuffix(l, word)) {
			return c
		}
	}
	for _, c := range candidates {
		if strings.Contains(c, word) {
			return c
		}
	}
	return ""
}

// distance is the Damerau-Levenshtein distance of two words: the number of letters left
// out, added or replaced, and of swapped neighbours.
func distance(a, b string) int {
	if len(a) > 64 || len(b) > 64 {
		return len(a) + len(b) // no id is that long
	}
	// Three rows of the table are enough: a swap looks two rows back.
	before, above, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range above {
		above[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(above[j]+1, row[j-1]+1, above[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, above, row = above, row, before
	}
	return above[len(b)]
}
