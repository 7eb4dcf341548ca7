package words

import "strings"

// join makes one text of many by one that joins two, such as ListPlain.
func join(parts []string, two KeySS) string {
	if len(parts) == 0 {
		return ""
	}
	all := parts[0]
	for _, p := range parts[1:] {
		all = two.Of(all, p)
	}
	return all
}

// list is "a", "a and b" or "a, b and c".
func list(names []string) string {
	last := len(names) - 1
	if last < 1 {
		return join(names, ListMore)
	}
	return ListTwo.Of(join(names[:last], ListMore), names[last])
}

// Sentences are whole ones, one behind the other; empty ones are left out.
func Sentences(all ...string) string {
	var said []string
	for _, s := range all {
		if s != "" {
			said = append(said, s)
		}
	}
	return join(said, ListSentences)
}

// Then is a toast's phrase and a sentence behind it; either can be empty.
func Then(phrase, sentence string) string {
	if phrase == "" || sentence == "" {
		return phrase + sentence
	}
	return Sentences(ListSentence.Of(strings.TrimSuffix(phrase, ListSentence.Of(""))), sentence)
}

// clauses make one sentence, "2 plans came in, 1 was already here."
func clauses(parts []string) string { return ListSentence.Of(Capital(join(parts, ListPlain))) }
