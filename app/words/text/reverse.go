package text

import "slices"

// Reversed is a language for trials: each text is English read from its end,
// with its holes in reverse order. What still reads forward on a screen does
// not come from the language file.
func (f File) Reversed() File {
	reversed := make(File, len(f))
	for i, e := range f {
		reversed[i].Key = e.Key
		for _, form := range e.Forms {
			reversed[i].Forms = append(reversed[i].Forms, reverse(form))
		}
	}
	return reversed
}

// reverse keeps what stands in braces as it is.
func reverse(form string) string {
	var out []rune
	hole := []rune(nil)
	for _, r := range form {
		switch {
		case r == '{':
			hole = []rune{r}
		case hole != nil:
			if hole = append(hole, r); r == '}' {
				slices.Reverse(hole)
				out, hole = append(out, hole...), nil
			}
		default:
			out = append(out, r)
		}
	}
	slices.Reverse(out)
	return string(out)
}
