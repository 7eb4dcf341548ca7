package notation

import "hardeasy/planner"

// field is one key of a line: how it is read, and how it is printed. P points to
// what has the key: all pointers share the code that is compiled for one.
type field[P any] struct {
	key  string
	flag bool // may stand without a value, which then is "true"
	read func(l *line, v token, into P) error
	// print gives the value, "" for a default that goes without saying.
	print func(from P) string
}

// readField reads "key=value" or a flag.
func readField[P any](l *line, t token, fields []field[P], into P, expected string) error {
	key, value, hasValue := keyed(t)
	for i := range fields {
		f := &fields[i]
		if f.key != key {
			continue
		}
		if !hasValue && !f.flag {
			return l.fail(t, f.key+"= with a value", "")
		}
		if !hasValue {
			value.text = "true"
		}
		return f.read(l, value, into)
	}
	keys := make([]string, len(fields))
	for i := range fields {
		keys[i] = fields[i].key
	}
	return l.fail(t, expected, nearest(key, keys))
}

// appendFields prints what is worth saying.
func appendFields[P any](b []byte, fields []field[P], from P) []byte {
	for i := range fields {
		f := &fields[i]
		v := f.print(from)
		if v == "" {
			continue
		}
		b = append(append(b, ' '), f.key...)
		if !f.flag {
			b = append(append(b, '='), v...)
		}
	}
	return b
}

func flagField[P any](key string, of func(P) *bool) field[P] {
	return field[P]{
		key: key, flag: true,
		read:  func(l *line, v token, p P) error { return readFlag(l, v, of(p)) },
		print: func(p P) string { return printFlag(*of(p)) },
	}
}

// optField is a whole number from 0 to hi that need not be known.
func optField[P any](key, what string, hi int, of func(P) *planner.Opt) field[P] {
	return field[P]{
		key:   key,
		read:  func(l *line, v token, p P) error { return readOpt(l, v, hi, what, of(p)) },
		print: func(p P) string { return printOpt(*of(p)) },
	}
}
