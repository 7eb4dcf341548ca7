package text

import "strings"

// Place is a text with the line that it has in every compiled language.
type Place struct {
	Key  string
	Text string // in English, with its holes numbered: {0}
	Line int    // from 0
}

// Text is what the file says for a key, "" where it says nothing.
func (f File) Text(key string) string { return f.find(key).Forms[0] }

// isPage reports whether the page says it before the program is there. The program
// does without those texts, so they stand at the end of a language.
func (e *Entry) isPage() bool {
	return strings.HasPrefix(e.Key, "boot.") || strings.HasPrefix(e.Key, "page.")
}

// page are the texts of boot and of index.html.
func (f File) page() (texts File) {
	for _, e := range f {
		if e.isPage() {
			texts = append(texts, e)
		}
	}
	return texts
}

// Page gives the places of the texts that the page says.
func (f File) Page() (places []Place) {
	all := f.ordered()
	for i := range all {
		if e := &all[i]; e.isPage() {
			places = append(places, Place{e.Key, e.line(e.Holes()), i})
		}
	}
	return places
}
