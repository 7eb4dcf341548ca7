package proof

import (
	"fmt"
	"strings"
)

// statements writes n statements; those that hold others go that deep.
func (g *generator) statements(n, depth int) {
	for range n {
		g.statement(depth)
	}
}

// block is statements whose variables end with it.
func (g *generator) block(depth int) {
	g.inScope(func() { g.statements(g.between(1, 3), depth-1) })
}

func (g *generator) statement(depth int) {
	flat := []func(){g.declare, g.declare, g.assign, g.assign, g.operate, g.operate, g.say, g.results, g.pointer, g.risk}
	nested := []func(int){g.ifElse, g.ifElse, g.loop, g.loop, g.ranges, g.denseSwitch, g.textSwitch, g.typeSwitch, g.jump, g.closure}
	if depth > 0 && g.chance(35) {
		one(g, nested...)(depth)
		return
	}
	one(g, flat...)()
}

func (g *generator) declare() {
	kind := one(g, scalars...)
	value := g.expr(kind, 2)
	name := g.name("v")
	g.printf("var %s %s = %s\n_ = %s\n", name, kind, value, name)
	g.scope = append(g.scope, variable{name, kind})
}

// target is a variable to write to.
func (g *generator) target() variable {
	if len(g.scope) == 0 || g.chance(15) {
		return one(g, g.globals...)
	}
	return one(g, g.scope...)
}

func (g *generator) assign() {
	v := g.target()
	g.printf("%s = %s\n", v.name, g.expr(v.kind, 3))
}

func (g *generator) operate() {
	v := g.target()
	switch {
	case v.kind == "string":
		g.printf("%s = trace.Short(%s + %s)\n", v.name, v.name, g.expr("string", 2))
	case v.kind == "bool":
		g.printf("%s = !%s\n", v.name, v.name)
	case bitsOf[v.kind] == 0:
		g.printf("%s %s= %s\n", v.name, one(g, "+", "-", "*"), g.expr(v.kind, 2))
	case g.chance(20):
		g.printf("%s%s\n", v.name, one(g, "++", "--"))
	case g.chance(20):
		g.printf("%s %s= %d\n", v.name, one(g, "<<", ">>"), g.between(0, 9))
	default:
		g.printf("%s %s= %s\n", v.name, one(g, "+", "-", "*", "&", "|", "^", "&^"), g.expr(v.kind, 2))
	}
}

func (g *generator) say() {
	var args []string
	for range g.between(1, 4) {
		args = append(args, g.expr(one(g, scalars...), 2))
	}
	g.printf("trace.Say(%q, %s)\n", g.name("s"), strings.Join(args, ", "))
}

// results calls a function for all that it returns.
func (g *generator) results() {
	if len(g.funcs) == 0 {
		g.say()
		return
	}
	f := one(g, g.funcs...)
	call := g.callOf(f, 2)
	var names []string
	for range f.results {
		names = append(names, g.name("v"))
	}
	g.printf("%s := %s\ntrace.Say(%q, %s)\n", strings.Join(names, ", "), call, f.name, strings.Join(names, ", "))
	for i, name := range names {
		g.scope = append(g.scope, variable{name, f.results[i]})
	}
}

func (g *generator) pointer() {
	v := g.target()
	name := g.name("q")
	g.printf("%s := &%s\n*%s = %s\ntrace.Say(%q, *%s, %s)\n", name, v.name, name, g.expr(v.kind, 2), name, name, v.name)
}

// risk does what may panic, and says what was recovered.
func (g *generator) risk() {
	name := g.name("risk")
	g.printf("func() {\ndefer trace.Caught(%q)\n", name)
	index := g.live(one(g, integers...), 2)
	value := g.live(one(g, scalars...), 1)
	integer := one(g, integers...)
	switch g.rand.IntN(11) {
	case 0:
		g.printf("trace.Say([]int{1, 2, 3}[%s])\n", index)
	case 1:
		g.printf("trace.Say(%s / %s)\n", g.live(integer, 2), g.live(integer, 2))
	case 2:
		g.printf("trace.Say(any(%s).(%s))\n", value, one(g, "int", "string", "error", "fmt.Stringer", "[]int"))
	case 3:
		g.printf("trace.Say(trace.Letters[%s:%s])\n", g.live("int", 1), g.live("int", 1))
	case 4:
		g.printf("trace.Say(trace.Numbers[%s&15:%s&31:%s&15])\n", g.live("uint8", 1), g.live("uint16", 1), g.live("uint32", 1))
	case 5:
		g.printf("var m map[string]int\ntrace.Say(m[%s])\nm[\"a\"]++\n", g.live("string", 2))
	case 6:
		g.printf("var p *struct{ big [100]int; x int }\nif %s {\np = new(struct{ big [100]int; x int })\n}\ntrace.Say(p.x)\n", g.live("bool", 2))
	case 7:
		g.printf("trace.Say(len(make([]byte, %s)))\n", g.live("int8", 2))
	case 8:
		g.printf("trace.Say([2]int(trace.Numbers[:%s&3]))\n", g.live("uint", 1))
	case 9:
		g.printf("panic(fmt.Sprint(%s, %s))\n", value, index)
	case 10:
		g.printf("var f func(int) int\nif %s {\nf = func(x int) int { return x * 3 }\n}\ntrace.Say(f(%s))\n", g.live("bool", 2), g.live("int", 1))
	}
	g.printf("}()\n")
}

// deferred changes what a function with named results returns.
func (g *generator) deferred() {
	v := one(g, g.scope...)
	g.printf("defer func(old %s) {\ntrace.Say(%q, old, %s)\n%s = %s\n}(%s)\n",
		v.kind, g.name("d"), v.name, v.name, g.expr(v.kind, 2), g.expr(v.kind, 1))
}

func (g *generator) ifElse(depth int) {
	g.printf("if %s {\n", g.live("bool", 3))
	g.block(depth)
	for g.chance(30) {
		g.printf("} else if %s {\n", g.live("bool", 2))
		g.block(depth)
	}
	if g.chance(60) {
		g.printf("} else {\n")
		g.block(depth)
	}
	g.printf("}\n")
}

// loop is two loops, the inner of which leaves or goes on with the outer.
func (g *generator) loop(depth int) {
	label, i, j := g.name("L"), g.name("i"), g.name("j")
	g.printf("%s:\nfor %s := 0; %s < %d && trace.Fuel(); %s++ {\n", label, i, i, g.between(2, 5), i)
	g.inScope(func() {
		g.scope = append(g.scope, variable{i, "int"})
		g.statements(g.between(1, 2), depth-1)
		g.printf("for %s := uint8(%d); %s && trace.Fuel(); %s-- {\n", j, g.between(1, 4), g.live("bool", 2), j)
		g.inScope(func() {
			g.scope = append(g.scope, variable{j, "uint8"})
			g.printf("if %s {\n%s %s\n}\n", g.live("bool", 2), one(g, "break", "continue"), label)
			g.statements(1, depth-1)
			g.printf("if %s {\n%s\n}\n", g.live("bool", 2), one(g, "break", "continue"))
			g.statements(1, depth-1)
		})
		g.printf("}\n")
	})
	g.printf("}\n")
}

func (g *generator) ranges(depth int) {
	v := g.name("i")
	over, kind := "", ""
	switch g.rand.IntN(4) {
	case 0:
		over, kind = fmt.Sprintf("%s := range int(%s & 7)", v, g.live("uint32", 1)), "int"
	case 1:
		over, kind = fmt.Sprintf("_, %s := range []string{%s, %s, %s}", v, g.expr("string", 1), g.expr("string", 1), g.expr("string", 1)), "string"
	case 2:
		over, kind = fmt.Sprintf("_, %s := range %s", v, g.live("string", 2)), "int32"
	case 3:
		over, kind = fmt.Sprintf("%s := range trace.Upto(%d)", v, g.between(0, 6)), "int"
	}
	g.printf("for %s {\nif !trace.Fuel() {\nbreak\n}\n_ = %s\n", over, v)
	g.inScope(func() {
		g.scope = append(g.scope, variable{v, kind})
		g.statements(g.between(1, 3), depth-1)
		if g.chance(40) {
			g.printf("if %s {\n%s\n}\n", g.live("bool", 2), one(g, "break", "continue"))
			g.say()
		}
	})
	g.printf("}\n")
}

// denseSwitch has enough cases in a row for a jump table.
func (g *generator) denseSwitch(depth int) {
	kind := one(g, integers...)
	g.printf("switch %s & 15 {\n", g.live(kind, 2))
	n := g.between(3, 15)
	for i := range n {
		g.printf("case %d:\n", i)
		switch {
		case g.chance(20) && i < n-1:
			g.operate()
			g.printf("fallthrough\n")
		case g.chance(20):
			g.block(depth)
		default:
			g.operate()
		}
	}
	g.printf("default:\n")
	g.block(0)
	g.printf("}\n")
}

func (g *generator) textSwitch(depth int) {
	g.printf("switch %s {\n", g.live("string", 2))
	for _, text := range []string{`"a"`, `"tempo", "interval"`, `"A"`, `"0"`, `"1", "2", "3"`, `""`, `"100", "x"`, `"true"`} {
		if g.chance(70) {
			g.printf("case %s:\n", text)
			g.block(depth - 1)
		}
	}
	g.printf("default:\n")
	g.block(depth)
	g.printf("}\n")
}

func (g *generator) typeSwitch(depth int) {
	v := g.name("t")
	g.printf("for _, v := range []any{%s, %s, nil, trace.Numbers} {\nswitch %s := v.(type) {\n",
		g.expr(one(g, scalars...), 2), g.live(one(g, scalars...), 2), v)
	for _, kind := range scalars {
		if g.chance(40) {
			g.printf("case %s:\n_ = %s\n", kind, v)
			g.inScope(func() {
				g.scope = append(g.scope, variable{v, kind})
				g.statements(1, depth-1)
			})
		}
	}
	g.printf("case error, interface{ Len() int }:\ntrace.Say(%q, %s)\ndefault:\ntrace.Say(\"other\", %s)\n}\n}\n", v, v, v)
}

// jump goes back and forth by goto.
func (g *generator) jump(depth int) {
	n, again, done := g.name("n"), g.name("again"), g.name("done")
	g.printf("{\n%s := 0\n%s:\n%s++\n{\n", n, again, n)
	g.block(depth)
	g.printf("}\nif %s {\ngoto %s\n}\n{\n", g.live("bool", 2), done)
	g.block(depth)
	g.printf("}\nif %s < %d && trace.Fuel() {\ngoto %s\n}\n%s:\ntrace.Say(%q, %s)\n}\n", n, g.between(2, 4), again, done, n, n)
}

// closure captures what is in scope, by reference.
func (g *generator) closure(depth int) {
	name, param := g.name("c"), g.name("p")
	kind, result := one(g, scalars...), one(g, scalars...)
	g.printf("%s := func(%s %s) %s {\n", name, param, kind, result)
	g.inScope(func() {
		g.scope = append(g.scope, variable{param, kind})
		g.statements(g.between(1, 3), depth-1)
		g.printf("return %s\n}\n", g.expr(result, 2))
	})
	for range g.between(1, 2) {
		g.printf("trace.Say(%q, %s(%s))\n", name, name, g.expr(kind, 2))
	}
}
