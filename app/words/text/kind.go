package text

import (
	"fmt"
	"slices"
	"strings"
)

// kindOf is the Go type of a text's constant: Key or Phrase, and a letter for
// each thing that it takes. N is a hole for a number, S one for a text, C a
// number that only chooses the form.
func kindOf(e *Entry, phrase bool) string {
	kind, letters := "Key", ""
	if phrase {
		kind = "Phrase"
	}
	for _, hole := range e.Holes() {
		if IsNumber(hole) {
			letters += "N"
		} else {
			letters += "S"
		}
	}
	if len(e.Forms) > 1 && !strings.Contains(letters, "N") {
		letters = "C" + letters
	}
	if phrase && letters == "" {
		letters = "Plain"
	}
	return kind + letters
}

// kinds are the types beside Key, each with its method.
func kinds(used map[string]bool) string {
	var names []string
	for name := range used {
		if name != "Key" {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	var b strings.Builder
	for _, name := range names {
		b.WriteString(kind(name))
	}
	return b.String()
}

func kind(name string) string {
	makes, call, about := "string", "fill", "a text"
	letters, phrase := strings.CutPrefix(name, "Phrase")
	if phrase {
		letters, makes, call, about = strings.TrimSuffix(letters, "Plain"), "Phrase", "phrase", "a phrase"
	}
	letters = strings.TrimPrefix(letters, "Key")
	var params, args, takes []string
	count := ""
	for i, letter := range letters {
		param := string(rune('a' + i))
		if letter == 'S' {
			params, args, takes = append(params, param+" string"), append(args, param), append(takes, "a text")
			continue
		}
		if count == "" {
			count = param
		}
		params, takes = append(params, param+" int"), append(takes, "a number")
		if letter == 'N' {
			args = append(args, "strconv.Itoa("+param+")")
		}
	}
	args = slices.Insert(args, 0, "Key(k)")
	if count != "" {
		call, args = call+"For", slices.Insert(args, 0, count)
	}
	if len(takes) == 0 {
		takes = []string{"nothing"}
	}
	return fmt.Sprintf("\n// %s is %s that takes %s.\ntype %s Key\n\nfunc (k %s) Of(%s) %s {\n\treturn %s(%s)\n}\n",
		name, about, strings.Join(takes, ", "), name, name, strings.Join(params, ", "), makes, call, strings.Join(args, ", "))
}
