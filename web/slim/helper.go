package slim

import "hardeasy/web/slim/wasm"

// calls is the pass over a whole program.
type calls struct {
	module  *wasm.Module
	never   map[int64]bool // functions that never come back
	fault   int64          // runtime.sigpanic, from which no goroutine goes on
	wrap    int64          // runtime.panicwrap
	check   bool
	helpers map[helper]int64
}

// nobody is the function that a helper does not call.
const nobody = -1

// newCalls finds by their names the functions that calls treats in a way of their own.
func newCalls(m *wasm.Module, names []string, check bool) *calls {
	c := &calls{module: m, check: check, never: map[int64]bool{}, helpers: map[helper]int64{}, fault: nobody, wrap: nobody}
	for n, name := range names {
		switch number := int64(m.Imports + n); name {
		case "runtime.morestack", "runtime.morestack_noctxt":
			c.never[number] = true
		case "runtime.sigpanic":
			c.never[number] = true
			c.fault = number
		case "runtime.panicwrap":
			c.wrap = number
		}
	}
	return c
}

// panicwrap reports whether a function calls runtime.panicwrap, which reads its name.
func (c *calls) panicwrap(f *function) bool {
	for _, i := range f.Code {
		if i.Is(wasm.Call, c.wrap) {
			return true
		}
	}
	return false
}

// helper is a function of the program that pushes an address. It returns the
// address, unless it was told whole, or what the function returns that never
// comes back.
type helper struct {
	by    told
	final int64
}

// byHelper lets a helper push an address.
func (c *calls) byHelper(out []wasm.Instruction, a address, final int64) []wasm.Instruction {
	if a.by != byAddress {
		out = append(out, get(blockLocal))
	}
	out = append(out, i32(a.value))
	if c.check {
		out = append(out, i64(a.full))
	}
	h := helper{a.by, final}
	number, ok := c.helpers[h]
	if !ok {
		number = c.add(h)
		c.helpers[h] = number
	}
	return append(out, call(number))
}

// add gives the program a helper. Its parameters are what byHelper lays down.
func (c *calls) add(h helper) int64 {
	const made = 0 // the parameter in which the address is made
	parameters, value := wasm.I32, int64(0)
	if h.by != byAddress {
		parameters, value = wasm.I32+wasm.I32, 1
	}
	var code []wasm.Instruction
	code = append(code, globalGet(spGlobal), i32(8), op(wasm.I32Sub), globalSet(spGlobal), globalGet(spGlobal))
	code = append(code, address{by: h.by}.made(made, get(value))...)
	code = append(code, tee(made), op(wasm.I64ExtendU), wasm.Instruction{Op: wasm.I64Store, A: 3})
	if c.check {
		code = append(code, checked(made, get(value+1), 1)...)
		parameters += wasm.I64
	}
	results := wasm.I32
	switch {
	case h.final != nobody:
		code = append(code, i32(0), call(h.final))
	case h.by != byAddress:
		code = append(code, get(made))
	default:
		results = ""
	}
	code = append(code, op(wasm.End))
	return int64(c.module.Add(c.module.Type(parameters, results), wasm.Body{Locals: []byte{0}, Code: code}))
}
