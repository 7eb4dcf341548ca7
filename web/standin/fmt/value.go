package fmt

import (
	"reflect"
	"strings"
)

// operand prints one operand of a call.
func (p *printer) operand(arg any, verb rune) {
	v := reflect.ValueOf(arg)
	switch {
	case arg == nil && (verb == 'v' || verb == 'T'):
		p.padded("<nil>")
		return
	case arg == nil:
		p.bad(v, verb)
		return
	case verb == 'T':
		p.padded(v.Type().String())
		return
	case verb == 'w':
		if _, ok := arg.(error); !ok || !p.wraps {
			p.bad(v, verb)
			return
		}
		verb = 'v'
	case verb == 'p':
		switch v.Kind() {
		case reflect.Chan, reflect.Func, reflect.Map, reflect.Pointer, reflect.Slice, reflect.UnsafePointer:
			p.pointer(v, verb)
		default:
			p.bad(v, verb)
		}
		return
	}
	p.value(v, verb, true)
}

// value prints an operand or what is inside one. Pointers are followed from the top alone, so that circles end.
func (p *printer) value(v reflect.Value, verb rune, top bool) {
	if v.CanInterface() && p.said(v.Interface(), verb) {
		return
	}
	switch v.Kind() {
	case reflect.Bool:
		if p.fits("vt", v, verb) {
			if v.Bool() {
				p.padded("true")
			} else {
				p.padded("false")
			}
		}
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		if p.fits("vdxq", v, verb) {
			p.integer(v, verb)
		}
	case reflect.String:
		if p.fits("vsqx", v, verb) {
			p.string(v.String(), verb)
		}
	case reflect.Map:
		p.mapping(v, verb)
	case reflect.Struct:
		p.text("{")
		for i := range v.NumField() {
			p.member(v.Field(i), verb, i)
		}
		p.text("}")
	case reflect.Interface:
		if v.IsNil() {
			p.text("<nil>")
		} else {
			p.value(v.Elem(), verb, false)
		}
	case reflect.Array, reflect.Slice:
		p.list(v, verb)
	case reflect.Pointer:
		if top && !v.IsNil() {
			switch v.Elem().Kind() {
			case reflect.Array, reflect.Slice, reflect.Struct, reflect.Map:
				p.text("&")
				p.value(v.Elem(), verb, false)
				return
			}
		}
		fallthrough
	case reflect.Chan, reflect.Func, reflect.UnsafePointer:
		if p.fits("vpdx", v, verb) {
			p.pointer(v, verb)
		}
	default:
		p.text("?")
		p.text(v.Type().String())
		p.text("?")
	}
}

// list prints the members of a slice or an array. Bytes are text to the verbs of text.
func (p *printer) list(v reflect.Value, verb rune) {
	if v.Type().Elem().Kind() == reflect.Uint8 && strings.ContainsRune("sqx", verb) {
		b := make([]byte, v.Len())
		for i := range b {
			b[i] = byte(v.Index(i).Uint())
		}
		p.string(string(b), verb)
		return
	}
	p.text("[")
	for i := range v.Len() {
		p.member(v.Index(i), verb, i)
	}
	p.text("]")
}

// member prints the i-th part of a whole.
func (p *printer) member(v reflect.Value, verb rune, i int) {
	if i > 0 {
		p.text(" ")
	}
	p.value(v, verb, false)
}

// fits reports whether the verb is one of those, and notes it where it is not.
func (p *printer) fits(verbs string, v reflect.Value, verb rune) bool {
	if strings.ContainsRune(verbs, verb) {
		return true
	}
	p.bad(v, verb)
	return false
}

// bad notes that the verb does not fit the value.
func (p *printer) bad(v reflect.Value, verb rune) {
	p.note(verb, "(")
	if v.IsValid() {
		p.text(v.Type().String())
		p.text("=")
		p.raw = true
		p.value(v, 'v', true)
		p.raw = false
	} else {
		p.text("<nil>")
	}
	p.text(")")
}
