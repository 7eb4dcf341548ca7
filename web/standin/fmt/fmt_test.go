package fmt_test

import (
	"errors"
	"fmt"
	"math"
	"reflect"
	"strings"
	"testing"
	"unsafe"

	standin "hardeasy/web/standin/fmt"
)

// formats has every verb with the flag and a width, and all that can be wrong with a format.
var formats = []string{
	"%v", "%s", "%d", "%q", "%x", "%t", "%T", "%p", "%w",
	"%5v", "%05v", "%12s", "%012s", "%8d", "%08d", "%08x", "%20q", "%020q", "%16x", "%016x", "%6t", "%06t", "%30T",
	"%030T", "%20p", "%020p", "%012v", "%40v", "%040v", "%00007d", "%1d", "%0d", "%5w",
	"", "text", "text %v text", "ä%vö", "%v%v", "%s %d %v", "%T%v", "%d%%", "%%", "%5%",
	"%", "%5", "%05", "%!", "%v %!", "100%", "%z", "%ä", "%\xff", "%y%v", "%v%",
}

func TestSprintf(t *testing.T) {
	for _, format := range formats {
		same(t, format, nil)
		for i, v := range values {
			if !isKnown(format, v) {
				continue
			}
			same(t, format, []any{v})
			same(t, format, []any{v, values[(i+1)%len(values)]})
			same(t, format, []any{v, 1, "two", nil})
		}
	}
}

// What the documentation calls unknown must be seen, not be printed in some other way than the standard package does.
func TestUnknownIsSeen(t *testing.T) {
	for _, tt := range []struct {
		format string
		value  any
		want   string
	}{
		{"%v", 0.5, "?float64?"},
		{"%f", float32(0.5), "?float32?"},
		{"%c", 'x', "%!c(int32=120)"},
		{"%X", "x", "%!X(string=x)"},
		{"%+v", 1, "%!+(int=1)v"},
		{"%-5d", 1, "%!-(int=1)5d"},
		{"%#v", 1, "%!#(int=1)v"},
		{"% x", 1, "%! (int=1)x"},
		{"%.1s", "x", "%!.(string=x)1s"},
		{"%5.1s", "x", "%!.(string=    x)1s"},
		{"%*d", 5, "%!*(int=5)d"},
		{"%[1]d", 5, "%![(int=5)1]d"},
		{"%v", 1i, "?complex128?"},
	} {
		if got := standin.Sprintf(tt.format, tt.value); got != tt.want {
			t.Errorf("Sprintf(%q, %v) = %q, want %q", tt.format, tt.value, got, tt.want)
		}
	}
}

func TestPrint(t *testing.T) {
	for i := range values {
		a := []any{values[i], values[(i+1)%len(values)], "s", 1, 2, word("w"), 3, "s", "t"}
		compare(t, "Sprint", a, func() string { return standin.Sprint(a...) }, func() string { return fmt.Sprint(a...) })
		compare(t, "Sprintln", a, func() string { return standin.Sprintln(a...) }, func() string { return fmt.Sprintln(a...) })
		compare(t, "Append", a,
			func() string { return string(standin.Append([]byte("before"), a...)) },
			func() string { return string(fmt.Append([]byte("before"), a...)) })
		compare(t, "Fprint, Fprintf, Fprintln", a, func() string {
			var b strings.Builder
			standin.Fprint(&b, a...)
			standin.Fprintf(&b, "%v %s", a...)
			standin.Fprintln(&b, a...)
			return b.String()
		}, func() string {
			var b strings.Builder
			fmt.Fprint(&b, a...)
			fmt.Fprintf(&b, "%v %s", a...)
			fmt.Fprintln(&b, a...)
			return b.String()
		})
	}
}

func TestErrorf(t *testing.T) {
	e, f := errors.New("e"), &onPointer{1}
	for _, tt := range []struct {
		format string
		a      []any
	}{
		{"plain", nil}, {"%d%%", []any{1}}, {"no verb %", nil}, {"%v", []any{e}},
		{"%w", []any{e}}, {"a %s: %w", []any{"b", f}}, {"%5w", []any{e}},
		{"%w %w", []any{e, f}}, {"%w %v %w", []any{f, e, f}}, {"%w %w", []any{e, e}}, {"%w %w", []any{e}},
		{"%w", []any{nil}}, {"%w", []any{"no error"}}, {"%w", nil}, {"%w %w", []any{nil, e}}, {"%w %w", []any{1, said{"x"}}},
		{"%w", []any{(*onPointer)(nil)}}, {"%w", []any{[]error{e}}}, {"%w", []any{e, f}},
	} {
		got, want := standin.Errorf(tt.format, tt.a...), fmt.Errorf(tt.format, tt.a...)
		if got.Error() != want.Error() || fmt.Sprintf("%T", got) != fmt.Sprintf("%T", want) {
			t.Errorf("Errorf(%q, %v)\n got %T %q\nwant %T %q", tt.format, tt.a, got, got, want, want)
		}
		if g, w := errors.Unwrap(got), errors.Unwrap(want); g != w {
			t.Errorf("Errorf(%q, %v) wraps %v, want %v", tt.format, tt.a, g, w)
		}
		type several interface{ Unwrap() []error }
		g, _ := got.(several)
		w, _ := want.(several)
		if (g == nil) != (w == nil) || g != nil && !reflect.DeepEqual(g.Unwrap(), w.Unwrap()) {
			t.Errorf("Errorf(%q, %v) wraps other errors than %v", tt.format, tt.a, w)
		}
	}
}

func same(t *testing.T, format string, a []any) {
	t.Helper()
	compare(t, fmt.Sprintf("Sprintf %q", format), a,
		func() string { return standin.Sprintf(format, a...) }, func() string { return fmt.Sprintf(format, a...) })
}

func compare(t *testing.T, what string, a []any, got, want func() string) {
	t.Helper()
	if got, want := textOrPanic(got), textOrPanic(want); got != want {
		t.Errorf("%s of %#v\n got %q\nwant %q", what, a, got, want)
	}
}

// textOrPanic is what is printed, or what keeps it from being printed.
func textOrPanic(print func() string) (text string) {
	defer func() {
		if why := recover(); why != nil {
			text = fmt.Sprintf("panic: %T", why)
		}
	}()
	return print()
}

// isKnown reports whether the stand-in prints a value with the verb that the format ends with, see its documentation.
func isKnown(format string, v any) bool {
	_, bytes := v.([]byte)
	return !bytes || !strings.HasSuffix(format, "w")
}

type (
	word      string
	number    int8
	octet     byte
	octets    []octet
	said      struct{ Text string }
	onPointer struct{ n int }
	broken    struct{ why any }
	loop      struct{ Next *loop }
	nested    struct {
		A      int
		b      string
		Inner  said
		inner  said
		P      *said
		Any    any
		List   []any
		Table  map[string]int
		Failed error
	}
)

func (w word) String() string      { return "word " + string(w) }
func (o octet) String() string     { return "octet" }
func (s said) String() string      { return "<" + s.Text + ">" }
func (p *onPointer) Error() string { return "error number " + string('0'+rune(p.n)) }
func (b broken) String() string    { panic(b.why) }

var (
	text   = "text"
	table  = map[string]any{"b": 2, "a": []int{1}, "c": nil}
	circle = &loop{}
	full   = nested{1, "b", said{"i"}, said{"j"}, &said{"k"}, said{"l"}, []any{1, nil}, map[string]int{"b": 1, "a": 2}, &onPointer{7}}
)

func init() { circle.Next = circle }

// values are of every kind that the stand-in knows, in the forms in which a program meets them.
var values = []any{
	nil, true, false,
	0, 1, -1, -42, int8(-128), int16(7), int32('x'), int64(math.MinInt64), number(-3), rune(-1), rune(0x110000), rune(0xd800), 'ä', '\n',
	uint(3), uint8(255), uint16(9), uint32(0xdeadbeef), uint64(math.MaxUint64), uintptr(4096),
	"", "plain", "Ärger ‣ \x00\n\"'\\", "\xff\xfe", text, word("w"),
	said{"x"}, &said{"y"}, (*said)(nil), errors.New("plain error"), &onPointer{5}, (*onPointer)(nil), onPointer{6},
	fmt.Errorf("with %w", errors.ErrUnsupported),
	broken{"why"}, broken{errors.New("an error")}, broken{12}, []any{broken{"in a list"}, 1}, broken{broken{1}}, &broken{"behind a pointer"},
	[]byte("bytes"), []byte(nil), []byte{}, [3]byte{1, 2, 3}, [0]int{}, octets{1, 2}, [2]octet{3, 4},
	[]string{"a", "b c"}, []string(nil), []int{1, -2, 3}, [2]bool{true, false}, [][]word{{"a"}, nil},
	[]any{nil, 1, "s", said{"z"}, []int{1}, true}, []error{nil, errors.New("e")},
	struct{}{}, struct{ A, B int }{1, -2}, nested{}, full, &full, struct{ p *said }{}, struct{ a any }{word("n")}, struct{ a any }{},
	map[string]int{"b": 2, "a": 1}, map[int]string{-1: "n", 10: "t", 2: "w"}, map[uint8]bool{200: true, 3: false},
	map[bool]int{true: 1, false: 0}, map[word]word{"x": "y", "a": "b"}, map[string]any(nil), table,
	&table, &[]int{1}, &[2]string{"a", "b"}, &text, circle, *circle, &circle,
	make(chan int), (chan int)(nil), (func())(nil), isKnown, unsafe.Pointer(&text), unsafe.Pointer(nil),
	reflect.TypeOf(1), reflect.Int,
}
