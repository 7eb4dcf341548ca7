package corpus

import (
	"fmt"
	"strings"
)

// Before is what before.txt says: the findings of each plan that there was at commit 086b881, before the second rulebook, and
// how many Rows were named then.
func Before() (tallies []Tally, named int) {
	text, err := Files.ReadFile("before.txt")
	if err != nil {
		panic(err)
	}
	plans := map[string]Plan{}
	for _, p := range Respected() {
		plans[p.Name] = p
	}
	for line := range strings.Lines(string(text)) {
		var name string
		var t Tally
		if _, err := fmt.Sscanf(line, "rows %d", &named); err == nil {
			continue
		}
		if _, err := fmt.Sscan(line, &name, &t.Errors, &t.Warnings, &t.Advice); err != nil {
			panic(fmt.Sprintf("before.txt: %q: %v", line, err))
		}
		p, ok := plans[name]
		if !ok {
			panic(fmt.Sprintf("before.txt: there is no plan %s", name))
		}
		t.Plan = &p
		tallies = append(tallies, t)
	}
	return tallies, named
}
