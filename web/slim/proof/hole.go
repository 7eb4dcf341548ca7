package proof

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Holes in the text of a scene stand between « and »:
//
//	«int8»             an expression of that type
//	«pure int8»        one that changes nothing, for goroutines that run in any order
//	«3..9»             a number
//	«+|-|*»            one of these
//	«var x int8»       a variable, which later holes use until the function ends
//	«use x int8»       one that the scene declared itself
//	«body»             random statements
//	«repeat 3..9»      what follows up to «end», so many times, with its number for «#»
var (
	holes   = regexp.MustCompile(`«([^»]*)»`)
	numbers = regexp.MustCompile(`^(\d+)\.\.(\d+)$`)
	repeats = regexp.MustCompile(`(?s)«repeat (\d+)\.\.(\d+)»\n?(.*?)«end»\n?`)
)

// scene writes a scene with its holes filled.
func (g *generator) scene(name string) {
	content, err := sceneFiles.ReadFile("scenes/" + name + ".txt")
	if err != nil {
		panic(err)
	}
	text := repeats.ReplaceAllStringFunc(string(content), func(all string) string {
		m := repeats.FindStringSubmatch(all)
		low, _ := strconv.Atoi(m[1])
		high, _ := strconv.Atoi(m[2])
		var b strings.Builder
		for i := range g.between(low, high) {
			b.WriteString(strings.ReplaceAll(m[3], "«#»", strconv.Itoa(i)))
		}
		return b.String()
	})
	for _, declaration := range strings.SplitAfter(text, "\n}\n") {
		g.inScope(func() { g.fill(name, declaration) })
	}
}

func (g *generator) fill(name, text string) {
	from := 0
	for _, m := range holes.FindAllStringSubmatchIndex(text, -1) {
		g.text.WriteString(text[from:m[0]])
		g.hole(name, text[m[2]:m[3]])
		from = m[1]
	}
	g.text.WriteString(text[from:])
}

func (g *generator) hole(scene, what string) {
	words := strings.Fields(what)
	switch {
	case slices.Contains(scalars, what):
		g.text.WriteString(g.expr(what, 2))
	case len(words) == 2 && words[0] == "pure":
		funcs := g.funcs
		g.funcs = nil
		g.text.WriteString(g.expr(words[1], 2))
		g.funcs = funcs
	case numbers.MatchString(what):
		m := numbers.FindStringSubmatch(what)
		low, _ := strconv.Atoi(m[1])
		high, _ := strconv.Atoi(m[2])
		g.printf("%d", g.between(low, high))
	case strings.Contains(what, "|"):
		g.text.WriteString(one(g, strings.Split(what, "|")...))
	case what == "body":
		g.text.WriteString("{\n")
		g.inScope(func() { g.statements(g.between(2, 4), 1) })
		g.text.WriteString("}\n")
	case len(words) == 3 && words[0] == "var":
		g.printf("var %s %s = %s\n_ = %s", words[1], words[2], g.expr(words[2], 2), words[1])
		g.scope = append(g.scope, variable{words[1], words[2]})
	case len(words) == 3 && words[0] == "use":
		g.scope = append(g.scope, variable{words[1], words[2]})
	default:
		panic(fmt.Sprintf("scene %s has a hole «%s» that nobody knows how to fill", scene, what))
	}
}
