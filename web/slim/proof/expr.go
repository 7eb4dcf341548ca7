package proof

import (
	"fmt"
	"slices"
	"strings"
)

// bitsOf says how wide an integer is.
var bitsOf = map[string]int{
	"int8": 8, "int16": 16, "int32": 32, "int64": 64, "int": 64,
	"uint8": 8, "uint16": 16, "uint32": 32, "uint64": 64, "uint": 64,
}

// literal is a constant of the type; border values are frequent.
func (g *generator) literal(kind string) string {
	switch kind {
	case "string":
		return fmt.Sprintf("%q", one(g, "", "a", "tempo", "interval", "Grüße", "a,b,,c", "  x ", "0123456789abcdef", "\x00\xff"))
	case "bool":
		return one(g, "true", "false")
	case "float32", "float64":
		return kind + "(" + one(g, "0", "1", "0.5", "-2.75", "1e10", "3.0625", "-1e-7", "16777217", "123456.789") + ")"
	}
	width := bitsOf[kind]
	if kind[0] == 'u' {
		most := ^uint64(0) >> (64 - width)
		return fmt.Sprintf("%s(%d)", kind, one(g, 0, 1, 2, 3, 7, 10, 100, most>>1, most>>1+1, most-1, most, g.rand.Uint64()&most))
	}
	most := int64(^uint64(0) >> (65 - width))
	return fmt.Sprintf("%s(%d)", kind, one(g, 0, 1, 2, -1, -2, 5, 63, 100, most, most-1, -most, -most-1, g.rand.Int64()>>(64-width)))
}

// nonzero is a literal to divide by.
func (g *generator) nonzero(kind string) string {
	for {
		if l := g.literal(kind); l != kind+"(0)" {
			return l
		}
	}
}

// known is a variable of a kind; there always is one.
func (g *generator) known(kind string) string {
	var list []string
	for _, v := range g.scope {
		if v.kind == kind {
			list = append(list, v.name)
		}
	}
	if len(list) > 0 && g.chance(90) {
		return one(g, list...)
	}
	i := slices.IndexFunc(g.globals, func(v variable) bool { return v.kind == kind })
	return g.globals[i].name
}

// expr is an expression of a kind, which may be a literal.
func (g *generator) expr(kind string, depth int) string {
	if g.chance(25) {
		return g.literal(kind)
	}
	return g.live(kind, depth)
}

// live is an expression of which the compiler does not know the value: if it
// did, what overflows or divides by zero would not compile.
func (g *generator) live(kind string, depth int) string {
	if depth <= 0 || g.chance(15) {
		return g.known(kind)
	}
	if g.chance(10) {
		if call := g.call(kind, depth-1); call != "" {
			return call
		}
	}
	if g.chance(5) {
		return fmt.Sprintf("func() %s {\nif %s {\nreturn %s\n}\nreturn %s\n}()",
			kind, g.live("bool", depth-1), g.expr(kind, depth-1), g.expr(kind, depth-1))
	}
	switch kind {
	case "string":
		return g.stringExpr(depth - 1)
	case "bool":
		return g.boolExpr(depth - 1)
	case "float32", "float64":
		return g.floatExpr(kind, depth-1)
	}
	return g.intExpr(kind, depth-1)
}

// call calls a function that has one result of the kind.
func (g *generator) call(kind string, depth int) string {
	for _, i := range g.rand.Perm(len(g.funcs)) {
		if f := g.funcs[i]; len(f.results) == 1 && f.results[0] == kind {
			return g.callOf(f, depth)
		}
	}
	return ""
}

func (g *generator) callOf(f function, depth int) string {
	args := make([]string, len(f.params))
	for i, kind := range f.params {
		args[i] = g.expr(kind, depth)
	}
	return f.name + "(" + strings.Join(args, ", ") + ")"
}

func (g *generator) intExpr(kind string, depth int) string {
	a, b := g.live(kind, depth), g.expr(kind, depth)
	switch g.rand.IntN(14) {
	case 0:
		return fmt.Sprintf("(%s %s %s)", a, one(g, "<<", ">>"), fmt.Sprint(g.between(0, 70)))
	case 1:
		return fmt.Sprintf("(%s %s (%s & %d))", a, one(g, "<<", ">>"), g.live(one(g, "uint", "uint8", "uint32", "uint64"), depth), one(g, 7, 31, 63, 127))
	case 2:
		return fmt.Sprintf("(%s %s (%s | 1))", a, one(g, "/", "%"), g.live(kind, depth))
	case 3:
		return fmt.Sprintf("(%s %s %s)", a, one(g, "/", "%"), g.nonzero(kind))
	case 4:
		return fmt.Sprintf("(%s%s)", one(g, "-", "^"), a)
	case 5:
		return fmt.Sprintf("%s(%s)", kind, g.live(one(g, integers...), depth))
	case 6:
		return fmt.Sprintf("%s(%s)", kind, g.live(one(g, floats...), depth))
	case 7:
		return fmt.Sprintf("%s(len(%s))", kind, g.live("string", depth))
	case 8:
		return fmt.Sprintf("%s(%s)", kind, fmt.Sprintf(one(g,
			"bits.OnesCount64(uint64(%s))", "bits.LeadingZeros32(uint32(%s))", "bits.TrailingZeros16(uint16(%s))",
			"bits.RotateLeft32(uint32(%s), 7)", "bits.RotateLeft64(uint64(%s), -9)", "bits.ReverseBytes64(uint64(%s))",
			"bits.Len8(uint8(%s))", "bits.Reverse32(uint32(%s))"), a))
	case 9:
		return fmt.Sprintf("%s(%s, %s)", one(g, "min", "max"), a, b)
	default:
		return fmt.Sprintf("(%s %s %s)", a, one(g, "+", "-", "*", "&", "|", "^", "&^"), b)
	}
}

func (g *generator) floatExpr(kind string, depth int) string {
	a, b := g.live(kind, depth), g.expr(kind, depth)
	switch g.rand.IntN(8) {
	case 0:
		return fmt.Sprintf("%s(%s)", kind, g.live(one(g, integers...), depth))
	case 1:
		return fmt.Sprintf("%s(%s)", kind, g.live(one(g, floats...), depth))
	case 2, 3:
		return fmt.Sprintf("%s(math.%s(float64(%s)))", kind, one(g, "Sqrt", "Floor", "Ceil", "Trunc", "Abs", "RoundToEven", "Round", "Cbrt"), a)
	case 4:
		return fmt.Sprintf("%s(math.%s(float64(%s), float64(%s)))", kind, one(g, "Copysign", "Max", "Min", "Mod", "Hypot"), a, g.live(kind, depth))
	case 5:
		return fmt.Sprintf("%s(%s, %s)", one(g, "min", "max"), a, b)
	default:
		return fmt.Sprintf("(%s %s %s)", a, one(g, "+", "-", "*", "/"), g.nonzero(kind))
	}
}

func (g *generator) stringExpr(depth int) string {
	a := g.live("string", depth)
	switch g.rand.IntN(12) {
	case 0:
		return fmt.Sprintf("strings.%s(%s)", one(g, "ToUpper", "ToLower", "TrimSpace"), a)
	case 1:
		return fmt.Sprintf("trace.Short(strings.Repeat(%s, %d))", a, g.between(0, 4))
	case 2:
		return fmt.Sprintf("trace.Short(strings.ReplaceAll(%s, %s, %s))", a, one(g, `"a"`, `","`, `"e"`), g.expr("string", depth))
	case 3:
		return fmt.Sprintf("strconv.Itoa(int(%s))", g.live(one(g, integers...), depth))
	case 4:
		return fmt.Sprintf("trace.Short(fmt.Sprintf(%q, %s, %s))", one(g, "%v-%v", "%v/%T", "%q", "%#v", "%x %v"), a, g.live(one(g, scalars...), depth))
	case 5:
		return fmt.Sprintf("trace.Cut(%s, int(%s), int(%s))", a, g.live(one(g, integers...), depth), g.live(one(g, integers...), depth))
	case 6:
		return fmt.Sprintf("string(rune('a' + (%s & 15)))", g.live("int32", depth))
	case 7:
		return fmt.Sprintf("string([]byte(%s))", a)
	case 8:
		return fmt.Sprintf("strings.Join(strings.Split(%s, %s), %s)", a, one(g, `","`, `"e"`), one(g, `";"`, `""`))
	default:
		return fmt.Sprintf("trace.Short(%s + %s)", a, g.expr("string", depth))
	}
}

func (g *generator) boolExpr(depth int) string {
	switch g.rand.IntN(6) {
	case 0:
		return fmt.Sprintf("(%s %s %s)", g.live("bool", depth), one(g, "&&", "||"), g.live("bool", depth))
	case 1:
		return fmt.Sprintf("(!%s)", g.live("bool", depth))
	case 2:
		return fmt.Sprintf("strings.%s(%s, %s)", one(g, "Contains", "HasPrefix", "HasSuffix"), g.live("string", depth), g.expr("string", depth))
	default:
		kind := one(g, slices.Concat(integers, floats, []string{"string"})...)
		return fmt.Sprintf("(%s %s %s)", g.live(kind, depth), one(g, "<", "<=", ">", ">=", "==", "!="), g.expr(kind, depth))
	}
}
