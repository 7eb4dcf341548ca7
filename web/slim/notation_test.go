package slim

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"hardeasy/web/slim/wasm"
)

// opNames are the instructions as the tests write them.
var opNames = map[string]wasm.Op{
	"unreachable": wasm.Unreachable, "nop": wasm.Nop, "block": wasm.Block, "loop": wasm.Loop, "if": wasm.If, "else": wasm.Else, "end": wasm.End,
	"br": wasm.Br, "br_if": wasm.BrIf, "br_table": wasm.BrTable, "return": wasm.Return, "call": wasm.Call, "call_indirect": wasm.CallIndirect,
	"get": wasm.LocalGet, "set": wasm.LocalSet, "tee": wasm.LocalTee, "global.get": wasm.GlobalGet, "global.set": wasm.GlobalSet,
	"i32": wasm.I32Const, "i64": wasm.I64Const, "i32.add": wasm.I32Add, "i32.sub": wasm.I32Sub, "i32.or": wasm.I32Or, "i32.and": wasm.I32And, "i64.add": wasm.I64Add,
	"wrap": wasm.I32WrapI64, "extend": wasm.I64ExtendU, "i64.load": wasm.I64Load, "i32.load": wasm.I32Load, "i64.load8_s": wasm.I64Load8S,
	"i32.load8_s": wasm.I32Load8S, "i64.store": wasm.I64Store, "eqz": wasm.I32Eqz,
}

// read makes code of its text: instructions apart by semicolons or lines, blocks
// with names, an address for memory behind @.
func read(t *testing.T, text string) (code []wasm.Instruction, labels map[string]int) {
	t.Helper()
	labels = map[string]int{"function": 0}
	label := func(name string) int {
		if _, ok := labels[name]; !ok {
			labels[name] = len(labels)
		}
		return labels[name]
	}
	for _, line := range strings.FieldsFunc(text, func(r rune) bool { return r == ';' || r == '\n' }) {
		words := strings.Fields(line)
		if len(words) == 0 {
			continue
		}
		o, ok := opNames[words[0]]
		if !ok {
			t.Fatalf("no instruction %q", words[0])
		}
		i := wasm.Instruction{Op: o}
		for _, word := range words[1:] {
			switch at, isAddress := strings.CutPrefix(word, "@"); {
			case isAddress:
				i.B = numeral(t, at)
			case o == wasm.BrTable:
				i.Table = append(i.Table, label(word))
			case o <= wasm.BrIf:
				i.Label = label(word)
			default:
				i.A = numeral(t, word)
			}
		}
		if o == wasm.Block || o == wasm.Loop || o == wasm.If {
			i.A = wasm.Void
		}
		code = append(code, i)
	}
	return code, labels
}

func numeral(t *testing.T, text string) int64 {
	t.Helper()
	v, err := strconv.ParseInt(text, 0, 64)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// show writes code as read reads it, with numbers for the names of blocks.
func show(code []wasm.Instruction) string {
	names := map[wasm.Op]string{}
	for name, o := range opNames {
		names[o] = name
	}
	numbers := map[int]int{} // in the order in which they come, so that it does not matter how they are told
	number := func(label int) string {
		if _, ok := numbers[label]; !ok {
			numbers[label] = len(numbers)
		}
		return fmt.Sprint(" ", numbers[label])
	}
	var lines []string
	for _, i := range code {
		line := names[i.Op]
		switch {
		case i.Op == wasm.BrTable:
			for _, l := range i.Table {
				line += number(l)
			}
		case wasm.Block <= i.Op && i.Op <= wasm.BrIf:
			line += number(i.Label)
		case i.Op == wasm.Call, wasm.LocalGet <= i.Op && i.Op <= wasm.GlobalSet, i.Op == wasm.I32Const, i.Op == wasm.I64Const:
			line += fmt.Sprint(" ", i.A)
		case i.Loads(), i.Stores():
			line += fmt.Sprint(" @", i.B)
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

// become holds what a pass makes of a function against what it should make.
func become(t *testing.T, pass func(*function) int, before, after string) {
	t.Helper()
	code, labels := read(t, before)
	f := function{Body: wasm.Body{Code: code}}
	for range labels {
		f.NewLabel()
	}
	found := pass(&f)
	want, _ := read(t, after)
	if got, want := show(f.Code), show(want); got != want {
		t.Errorf("got\n%s\n\nwant\n%s", got, want)
	}
	if (found == 0) != (before == after) {
		t.Errorf("says that it found %d", found)
	}
}
