package fmt

import "reflect"

// mapping prints a map in the order of its keys. They are few, so they are put in order as they come: the sort of package
// slices would be more code than all of this package.
func (p *printer) mapping(v reflect.Value, verb rune) {
	type entry struct{ key, value reflect.Value }
	var sorted []entry
	for entries := v.MapRange(); entries.Next(); {
		e := entry{entries.Key(), entries.Value()}
		sorted = append(sorted, e)
		i := len(sorted) - 1
		for ; i > 0 && before(e.key, sorted[i-1].key); i-- {
			sorted[i] = sorted[i-1]
		}
		sorted[i] = e
	}
	p.text("map[")
	for i, e := range sorted {
		p.member(e.key, verb, i)
		p.text(":")
		p.value(e.value, verb, false)
	}
	p.text("]")
}

func before(a, b reflect.Value) bool {
	switch {
	case a.CanInt():
		return a.Int() < b.Int()
	case a.CanUint():
		return a.Uint() < b.Uint()
	case a.Kind() == reflect.String:
		return a.String() < b.String()
	}
	return raw(a) < raw(b)
}

// raw is a value's text without what its methods say.
func raw(v reflect.Value) string {
	p := printer{raw: true}
	p.value(v, 'v', false)
	return string(p.out)
}
