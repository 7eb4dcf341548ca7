package slim

import (
	"strings"
	"testing"

	"hardeasy/web/slim/wasm"
)

// head is how a function begins that can be gone on with at two places.
const head = `global.get 0; set 1
	block exit; loop again; block b; block a
	get 0; br_table a b
	end a
`

func TestScratch(t *testing.T) {
	for name, test := range map[string][2]string{
		"a call": {
			"set 0; i32 0; get 0; call_indirect; global.get 0; set 1; br_if exit",
			"set 1; i32 0; get 1; call_indirect; global.get 0; set 1; br_if exit"},
		"a jump to another function": {
			"set 0; i32 0; get 0; call_indirect; return",
			"set 1; i32 0; get 1; call_indirect; return"},
		"the copy of the stack pointer is read afterwards": {
			"set 0; i32 0; get 0; call_indirect; get 1",
			"set 0; i32 0; get 0; call_indirect; get 1"},
	} {
		t.Run(name, func(t *testing.T) { become(t, scratch, test[0], test[1]) })
	}
}

func TestJumps(t *testing.T) {
	for name, test := range map[string][2]string{
		"forward, and nothing jumps back": {
			head + "i32 1; set 0; br again; end b; unreachable; end again; end exit; i32 1; end function",
			"global.get 0; set 1; block exit; block b; block a; get 0; br_table a b; end a; br b; end b; unreachable; end exit; i32 1; end function"},
		"forward on a condition": {
			head + "get 2; if c; i32 1; set 0; br again; end c; end b; i32 0; set 0; br again; unreachable; end again; end exit; i32 1; end function",
			head + "get 2; br_if b; end b; i32 0; set 0; br again; unreachable; end again; end exit; i32 1; end function"},
		"beyond the table is its last block": {
			head + "i32 7; set 0; br again; end b; i32 0; set 0; br again; end again; end exit; i32 1; end function",
			head + "br b; end b; i32 0; set 0; br again; end again; end exit; i32 1; end function"},
		"an if with more in it stays": {
			head + "get 2; if c; nop; i32 1; set 0; br again; end c; end b; unreachable; end again; end exit; i32 1; end function",
			"global.get 0; set 1; block exit; block b; block a; get 0; br_table a b; end a; get 2; if c; nop; br b; end c; end b; unreachable; end exit; i32 1; end function"},
		"somebody else reads the block to go on at": {
			head + "get 0; set 2; i32 1; set 0; br again; end b; unreachable; end again; end exit; i32 1; end function",
			head + "get 0; set 2; i32 1; set 0; br again; end b; unreachable; end again; end exit; i32 1; end function"},
	} {
		t.Run(name, func(t *testing.T) { become(t, jumps, test[0], test[1]) })
	}
}

func TestNarrow(t *testing.T) {
	for name, test := range map[string][2]string{
		"nothing":                    {"nop; get 2; nop", "get 2"},
		"kept and used":              {"set 2; get 2", "tee 2"},
		"kept, and another used":     {"set 2; get 3", "set 2; get 3"},
		"to and fro":                 {"get 1; extend; wrap", "get 1"},
		"a constant":                 {"i64 4294967297; wrap", "i32 1"},
		"a constant with a sign":     {"i64 -1; wrap", "i32 -1"},
		"a load":                     {"get 1; i64.load @8; wrap", "get 1; i32.load @8"},
		"a load of a byte":           {"get 1; i64.load8_s @8; wrap", "get 1; i32.load8_s @8"},
		"a sum":                      {"get 1; extend; i64 16; i64.add; wrap", "get 1; i32 16; i32.add"},
		"one makes room for another": {"get 1; extend; nop; wrap; nop; set 2; get 2", "get 1; tee 2"},
		"64 bits that are needed":    {"get 1; i64.load @8; extend", "get 1; i64.load @8; extend"},
	} {
		t.Run(name, func(t *testing.T) { become(t, narrow, test[0], test[1]) })
	}
}

func TestOffsets(t *testing.T) {
	for name, test := range map[string][2]string{
		"a load":                      {"get 1; i32 16; i32.add; i64.load @8", "get 1; i64.load @24"},
		"a store":                     {"get 1; i32 16; i32.add; get 2; i32 4; i32.add; i64.store @0", "get 1; get 2; i32 4; i32.add; i64.store @16"},
		"two":                         {"get 1; i32 8; i32.add; get 1; i32 16; i32.add; i64.load @0; i64.store @0", "get 1; get 1; i64.load @16; i64.store @8"},
		"the address is stored":       {"get 2; get 1; i32 16; i32.add; i64.store @0", "get 2; get 1; i32 16; i32.add; i64.store @0"},
		"another local may wrap":      {"get 2; i32 16; i32.add; i64.load @8", "get 2; i32 16; i32.add; i64.load @8"},
		"downwards":                   {"get 1; i32 -16; i32.add; i64.load @8", "get 1; i32 -16; i32.add; i64.load @8"},
		"too far":                     {"get 1; i32 0x7fffffff; i32.add; i64.load @8", "get 1; i32 0x7fffffff; i32.add; i64.load @8"},
		"a call may change the stack": {"get 1; i32 16; i32.add; call 3; i64.load @8", "get 1; i32 16; i32.add; call 3; i64.load @8"},
		"a sum that goes on":          {"get 1; i32 16; i32.add; get 2; i32.add; i64.load @8", "get 1; i32 16; i32.add; get 2; i32.add; i64.load @8"},
	} {
		t.Run(name, func(t *testing.T) { become(t, offsets, test[0], test[1]) })
	}
}

func TestEpilogue(t *testing.T) {
	rise := func(by string) string { return "get 1; i32 " + by + "; i32.add; tee 1; global.set 0;" }
	for name, test := range map[string][2]string{
		"a frame":                {rise("32") + rise("8") + "i32 0; return", "get 1; i32 40; i32.add; global.set 0; i32 0; return"},
		"no frame":               {rise("8") + "i32 1; return", "get 1; i32 8; i32.add; global.set 0; i32 1; return"},
		"the copy is read":       {rise("8") + "get 1; i64.load @0", rise("8") + "get 1; i64.load @0"},
		"a frame, and no return": {rise("32") + rise("8") + "i32 0; call 3", rise("32") + rise("8") + "i32 0; call 3"},
	} {
		t.Run(name, func(t *testing.T) { become(t, epilogue, test[0], test[1]) })
	}
}

func TestUnwind(t *testing.T) {
	for name, test := range map[string][2]string{
		"a call": {
			"block exit; call 3; global.get 0; set 1; br_if exit; unreachable; end exit; i32 1; end function",
			"call 3; if gone; i32 1; return; end gone; global.get 0; set 1; unreachable; end function"},
		"one in a block": {
			"block exit; block a; call 3; br_if exit; end a; unreachable; end exit; i32 1; end function",
			"block a; call 3; if gone; i32 1; return; end gone; end a; unreachable; end function"},
		"somebody jumps there without a condition": {
			"block exit; call 3; br_if exit; br exit; unreachable; end exit; i32 1; end function",
			"block exit; call 3; if gone; i32 1; return; end gone; br exit; unreachable; end exit; i32 1; end function"},
		"the end returns something else": {
			"block exit; call 3; br_if exit; unreachable; end exit; i32 2; end function",
			"block exit; call 3; br_if exit; unreachable; end exit; i32 2; end function"},
	} {
		t.Run(name, func(t *testing.T) { become(t, unwind, test[0], test[1]) })
	}
}

// The function of these tests has number 0x1002, and its callee is function 9.
func TestCalls(t *testing.T) {
	pushed := func(place string) string {
		return "get 1; i32 8; i32.sub; tee 1; global.set 0; get 1; i64 0x1002000" + place + "; i64.store @0;"
	}
	const (
		called = "i32 0; call 9; global.get 0; set 1; br_if exit;"
		tail   = "unreachable; end again; end exit; i32 1; end function"
		loaded = `global.get 0; set 1
			block exit; loop again; block c; block b; block a
			get 0; get 0; i32 0x10020000; i32.or; set 0; br_table a b c
			end a;`
		plain = `global.get 0; set 1
			block exit; loop again; block c; block b; block a
			get 0; br_table a b c
			end a;`
	)
	step := func(by string) string { return "get 0; i32 " + by + "; call 20; set 0;" }
	place := func(at string) string { return "get 0; i32 " + at + "; call 20; set 0;" }
	for name, test := range map[string][2]string{
		"one step after the other": {
			plain + pushed("1") + called + "end b;" + pushed("2") + called + "end c;" + tail,
			loaded + step("1") + called + "end b;" + step("1") + called + "end c;" + tail},
		"two ways meet": {
			plain + "get 2; br_if c;" + pushed("1") + called + "end b; end c;" + pushed("3") + called + tail,
			loaded + "get 2; br_if c;" + step("1") + called + "end b; end c;" + strings.ReplaceAll(place("3"), "call 20", "call 21") + called + tail},
		"past a condition nothing is known": {
			plain + "get 2; if d;" + pushed("1") + "i32 0; call 9; global.get 0; set 1; if e; unreachable; end e; end d;" + pushed("2") + called + "end b; end c;" + tail,
			loaded + "get 2; if d;" + step("1") + "i32 0; call 9; global.get 0; set 1; if e; unreachable; end e; end d;" + strings.ReplaceAll(place("2"), "call 20", "call 21") + called + "end b; end c;" + tail},
		"the copy of the stack pointer is read before the call": {
			plain + pushed("1") + "get 1; i64.load @0; set 2;" + called + "end b; end c;" + tail,
			plain + pushed("1") + "get 1; i64.load @0; set 2;" + called + "end b; end c;" + tail},
		"another function's address": {
			plain + strings.ReplaceAll(pushed("1"), "0x1002", "0x1003") + called + "end b; end c;" + tail,
			plain + strings.ReplaceAll(pushed("1"), "0x1002", "0x1003") + called + "end b; end c;" + tail},
	} {
		t.Run(name, func(t *testing.T) {
			c := newCalls(&wasm.Module{Imports: 20}, nil, false)
			become(t, func(f *function) int {
				f.number = 0x1002
				return c.run(f)
			}, test[0], test[1])
		})
	}
}
