package words

import "strings"

// Explained says what those words of a text mean that a beginner may not know. An
// entry of the glossary is "word, other word: What it means."
func Explained(text string) (means []string) {
	plain := func(r rune) rune {
		if strings.ContainsRune(".,:;()“”\n", r) {
			return ' '
		}
		return r
	}
	text = " " + strings.Map(plain, text) + " "
	lower := strings.ToLower(text)
	for k := GlossaryError; k <= GlossarySchool; k++ {
		marks, meaning, _ := strings.Cut(k.Text(), ": ")
		for mark := range strings.SplitSeq(marks, ", ") {
			if mark = " " + mark + " "; strings.Contains(text, mark) || strings.Contains(lower, mark) {
				means = append(means, meaning)
				break
			}
		}
	}
	return means
}
