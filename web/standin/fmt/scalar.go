package fmt

import (
	"reflect"
	"strconv"
	"unicode/utf8"
)

func (p *printer) integer(v reflect.Value, verb rune) {
	var magnitude uint64
	negative := false
	if v.CanInt() {
		negative = v.Int() < 0
		magnitude = uint64(v.Int())
		if negative {
			magnitude = -magnitude
		}
	} else {
		magnitude = v.Uint()
	}
	switch verb {
	case 'q':
		r := rune(utf8.RuneError)
		if !negative && magnitude <= utf8.MaxRune {
			r = rune(magnitude)
		}
		p.padded(strconv.QuoteRune(r))
	case 'x':
		p.number(negative, strconv.FormatUint(magnitude, 16))
	default:
		p.number(negative, strconv.FormatUint(magnitude, 10))
	}
}

// number prints a number. Its sign stands before the zeros that fill the width, but behind blanks.
func (p *printer) number(negative bool, digits string) {
	if negative && !p.zeros {
		digits = "-" + digits
	} else if negative {
		p.text("-")
		p.width--
		p.padded(digits)
		p.width++
		return
	}
	p.padded(digits)
}

func (p *printer) string(s string, verb rune) {
	switch verb {
	case 'q':
		s = strconv.Quote(s)
	case 'x':
		var hex []byte
		for _, c := range []byte(s) {
			const digits = "0123456789abcdef"
			hex = append(hex, digits[c>>4], digits[c&15])
		}
		s = string(hex)
	}
	p.padded(s)
}

// pointer prints an address. Zeros fill the width without the 0x before them.
func (p *printer) pointer(v reflect.Value, verb rune) {
	address := uint64(uintptr(v.UnsafePointer()))
	hex := strconv.FormatUint(address, 16)
	switch {
	case verb == 'v' && address == 0:
		hex = "<nil>"
	case verb == 'd':
		hex = strconv.FormatUint(address, 10)
	case verb == 'x':
	case p.zeros:
		p.text("0x")
	default:
		hex = "0x" + hex
	}
	p.padded(hex)
}

// padded prints s at the end of the directive's width.
func (p *printer) padded(s string) {
	fill := byte(' ')
	if p.zeros {
		fill = '0'
	}
	for range p.width - utf8.RuneCountInString(s) {
		p.out = append(p.out, fill)
	}
	p.text(s)
}
