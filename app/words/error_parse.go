package words

import (
	"strconv"

	"hardeasy/planner/notation"
)

// parseError says where a text is not plan notation, what stands there and what
// could.
func parseError(e *notation.Error) string {
	found, expected := found(e), expected(e)
	if e.Nearest != "" {
		return ParseFoundNear.Of(e.Line, e.Col, found, expected, e.Nearest)
	}
	return ParseFound.Of(e.Line, e.Col, found, expected)
}

func found(e *notation.Error) string {
	switch e.Found {
	case notation.FoundNothing:
		return ParseNothing.Text()
	case notation.FoundWord:
		return ParseWord.Of(e.Word)
	case notation.FoundLong:
		return ParseLong.Of(e.Word)
	case notation.FoundBytes:
		return ParseBytes.Text()
	case notation.FoundControl:
		return ParseControl.Text()
	}
	return ParseEnd.Text()
}

// expected finds its text by place: they stand in the order of notation.Expected.
func expected(e *notation.Error) string {
	return holes((expectsBegin + Key(e.Expected)*expectParts).Text(), func(hole string) string {
		switch hole {
		case "name":
			return e.Name
		case "n":
			return strconv.Itoa(e.N)
		case "m":
			return strconv.Itoa(e.M)
		}
		return oneOf(e.Words)
	})
}

// oneOf is "a, b or c". A word that is empty stands for what goes without saying.
func oneOf(words []string) string {
	list := ""
	for i, w := range words {
		switch {
		case w == "":
		case list == "":
			list = w
		case i == len(words)-1:
			list = ParseListLast.Of(list, w)
		default:
			list = ParseList.Of(list, w)
		}
	}
	return list
}
