package fmt

import (
	"reflect"
	"unicode/utf8"
)

// printer collects what one call prints.
type printer struct {
	out     []byte
	width   int   // of the directive that is being printed, in characters
	zeros   bool  // its width is filled with zeros, not with blanks
	wraps   bool  // %w is allowed: Errorf is printing
	wrapped []any // the operands of %w

	raw      bool // a note about a bad verb shows the value itself, not what its methods say
	panicked bool // what a method panicked with is being printed
}

func (p *printer) text(s string) { p.out = append(p.out, s...) }

// note begins what takes the place of a value that cannot be printed.
func (p *printer) note(verb rune, what string) {
	p.text("%!")
	p.out = utf8.AppendRune(p.out, verb)
	p.text(what)
}

func (p *printer) format(format string, a []any) {
	n := 0 // operands that were printed
	for i := 0; i < len(format); {
		if format[i] != '%' {
			p.out = append(p.out, format[i])
			i++
			continue
		}
		i++
		p.width, p.zeros = 0, false
		for ; i < len(format) && format[i] == '0'; i++ {
			p.zeros = true
		}
		for ; i < len(format) && '0' <= format[i] && format[i] <= '9'; i++ {
			p.width = p.width*10 + int(format[i]-'0')
		}
		if i == len(format) {
			p.text("%!(NOVERB)")
			break
		}
		verb, size := utf8.DecodeRuneInString(format[i:])
		i += size
		switch {
		case verb == '%':
			p.text("%")
		case n == len(a):
			p.note(verb, "(MISSING)")
		default:
			if verb == 'w' {
				p.wrapped = append(p.wrapped, a[n])
			}
			p.operand(a[n], verb)
			n++
		}
	}
	p.width = 0
	for i, arg := range a[n:] {
		if i == 0 {
			p.text("%!(EXTRA ")
		} else {
			p.text(", ")
		}
		if arg == nil {
			p.text("<nil>")
			continue
		}
		p.text(reflect.TypeOf(arg).String())
		p.text("=")
		p.operand(arg, 'v')
	}
	if n < len(a) {
		p.text(")")
	}
}
