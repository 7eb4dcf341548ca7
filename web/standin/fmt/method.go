package fmt

import (
	"reflect"
	"strings"
)

// said prints what the methods of a value say, if it has such methods and the verb asks for them.
func (p *printer) said(arg any, verb rune) (said bool) {
	if p.raw || !strings.ContainsRune("vsqx", verb) {
		return false
	}
	switch arg := arg.(type) {
	case error:
		said = true // also where the method panics
		defer p.caught(arg, verb, "Error")
		p.string(arg.Error(), verb)
	case Stringer:
		said = true
		defer p.caught(arg, verb, "String")
		p.string(arg.String(), verb)
	}
	return said
}

// caught prints what a method of arg panicked with. Most often arg is a nil pointer, and that is all there is to say.
func (p *printer) caught(arg any, verb rune, method string) {
	why := recover()
	if why == nil {
		return
	}
	if v := reflect.ValueOf(arg); v.Kind() == reflect.Pointer && v.IsNil() {
		p.text("<nil>")
		return
	}
	if p.panicked {
		panic(why) // it cannot even be printed
	}
	p.width = 0 // for what follows within the operand, too: so does the standard package
	p.panicked = true
	p.note(verb, "(PANIC="+method+" method: ")
	p.operand(why, 'v')
	p.text(")")
	p.panicked = false
}
