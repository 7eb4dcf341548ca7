package notation

import "hardeasy/planner"

// field is one key of a line: how it is read, and how it is printed. P is a pointer to the
// struct with the field. It is a pointer type because Go compiles generic code once for
// all pointers.
type field[P any] struct {
	key  string
	flag bool // may be without a value, which then is "true"
	read func(l *line, v token, into P) error
	// print gives the value, "" for a default, which is not printed.
	print func(from P) string
}

// readField reads "key=value" or a flag.
func readField[P any](l *line, t token, fields []field[P], into P, unknown Expected) error {
	key, value, hasValue := keyed(t)
	for i := range fields {
		f := &fields[i]
		if f.key != key {
			continue
		}
		if !hasValue && !f.flag {
			return l.fail(t, ExpectValue, "").name(f.key)
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
	return l.fail(t, unknown, nearest(key, keys)).words(someKeys(fields))
}

// someKeys are examples of a line's keys.
func someKeys[P any](fields []field[P]) []string {
	return []string{fields[0].key + "=", fields[min(1, len(fields)-1)].key + "=", fields[len(fields)-1].key + "="}
}

// appendFields prints the fields that have no default value.
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

// optField is a whole number from 0 to hi that may be unknown.
func optField[P any](key string, what Expected, hi int, of func(P) *planner.Opt) field[P] {
	return field[P]{
		key:   key,
		read:  func(l *line, v token, p P) error { return readOpt(l, v, hi, what, of(p)) },
		print: func(p P) string { return printOpt(*of(p)) },
	}
}
