package notation

import (
	"strconv"
	"strings"

	"hardeasy/planner"
)

// readWord reads the word of an enum's value.
func readWord[T planner.Enum](l *line, v token, into *T) error {
	got, ok := planner.ParseWord[T](v.text)
	if !ok || v.text == "" {
		words := planner.Words[T]()
		return l.fail(v, ExpectOneOf, nearest(v.text, words)).words(words)
	}
	*into = got
	return nil
}

// readNumber reads a whole number from lo to hi.
func readNumber(l *line, v token, lo, hi int, what Expected, into *int) error {
	n, ok := whole(v.text)
	if !ok || n < lo || n > hi {
		return l.fail(v, what, "").numbers(lo, hi)
	}
	*into = n
	return nil
}

func readOpt(l *line, v token, hi int, what Expected, into *planner.Opt) error {
	into.Known = true
	return readNumber(l, v, 0, hi, what, &into.N)
}

func readFlag(l *line, v token, into *bool) error {
	switch strings.ToLower(v.text) {
	case "true", "yes", "on":
		*into = true
	case "false", "no", "off":
		*into = false
	default:
		return l.fail(v, ExpectTrueOrFalse, "")
	}
	return nil
}

func printFlag(on bool) string {
	if !on {
		return ""
	}
	return "true"
}

func printOpt(o planner.Opt) string {
	if !o.Known {
		return ""
	}
	return strconv.Itoa(o.N)
}

func unless(n, usual int) string {
	if n == usual {
		return ""
	}
	return strconv.Itoa(n)
}

func wordUnless[T interface {
	comparable
	String() string
}](v, usual T) string {
	if v == usual {
		return ""
	}
	return v.String()
}

// whole reads digits with an optional minus. Nine digits are more than any
// limit and fit any int.
func whole(s string) (int, bool) {
	digits := strings.TrimPrefix(s, "-")
	if !isDigits(digits) || len(digits) > 9 {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil
}

// thousandths reads a number with up to three decimals: "8.5" is 8500. The
// whole part has at most six digits.
func thousandths(s string) (int, bool) {
	units, decimals, point := strings.Cut(s, ".")
	if !isDigits(units) || len(units) > 6 || point && !isDigits(decimals) || len(decimals) > 3 {
		return 0, false
	}
	n, err := strconv.Atoi(units + (decimals + "000")[:3])
	return n, err == nil
}

// appendThousandths prints 8500 as 8.5.
func appendThousandths(b []byte, n int) []byte {
	b = strconv.AppendInt(b, int64(n/1000), 10)
	if n %= 1000; n != 0 {
		b = append(b, '.')
		b = append(b, strings.TrimRight(strconv.Itoa(1000 + n)[1:], "0")...)
	}
	return b
}

func isDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// measure splits "8km" into number and unit. In "8 km" the unit is the next token, which is
// taken, too.
func (l *line) measure(t token, units ...string) (number, unit string) {
	i := 0
	for i < len(t.text) && (t.text[i] >= '0' && t.text[i] <= '9' || t.text[i] == '.') {
		i++
	}
	number, unit = t.text[:i], strings.ToLower(t.text[i:])
	if unit == "" {
		next := strings.ToLower(l.peek())
		for _, u := range units {
			if next == u {
				l.at++
				return number, u
			}
		}
	}
	return number, unit
}
