package fmt

import (
	"io"
	"os"
	"reflect"
)

// Stringer is a value that knows its own text, which %v, %s, %q and %x print.
type Stringer interface{ String() string }

// Print writes its operands to the standard output, with a blank between two that are not strings.
func Print(a ...any) (int, error) { return os.Stdout.Write(Append(nil, a...)) }

// Printf writes the format to the standard output.
func Printf(format string, a ...any) (int, error) { return os.Stdout.Write(Appendf(nil, format, a...)) }

// Println writes its operands to the standard output, with blanks between them and a line end behind.
func Println(a ...any) (int, error) { return os.Stdout.Write(Appendln(nil, a...)) }

// Fprint is Print to w.
func Fprint(w io.Writer, a ...any) (int, error) { return w.Write(Append(nil, a...)) }

// Fprintf is Printf to w.
func Fprintf(w io.Writer, format string, a ...any) (int, error) {
	return w.Write(Appendf(nil, format, a...))
}

// Fprintln is Println to w.
func Fprintln(w io.Writer, a ...any) (int, error) { return w.Write(Appendln(nil, a...)) }

// Sprint returns what Print writes.
func Sprint(a ...any) string { return string(Append(nil, a...)) }

// Sprintf returns what Printf writes.
func Sprintf(format string, a ...any) string { return string(Appendf(nil, format, a...)) }

// Sprintln returns what Println writes.
func Sprintln(a ...any) string { return string(Appendln(nil, a...)) }

// Append adds to b what Print writes.
func Append(b []byte, a ...any) []byte {
	p := printer{out: b}
	afterString := true
	for _, arg := range a {
		isString := reflect.ValueOf(arg).Kind() == reflect.String
		if !isString && !afterString {
			p.text(" ")
		}
		p.operand(arg, 'v')
		afterString = isString
	}
	return p.out
}

// Appendf adds to b what Printf writes.
func Appendf(b []byte, format string, a ...any) []byte {
	p := printer{out: b}
	p.format(format, a)
	return p.out
}

// Appendln adds to b what Println writes.
func Appendln(b []byte, a ...any) []byte {
	p := printer{out: b}
	for i, arg := range a {
		if i > 0 {
			p.text(" ")
		}
		p.operand(arg, 'v')
	}
	p.text("\n")
	return p.out
}
