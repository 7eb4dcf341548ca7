package catalog

import (
	"os"
	"strconv"
	"strings"
	"testing"
)

// Links once given away must decode for ever: no number may change its
// meaning, and a new one is recorded the day it is made.
func TestFrozenNumbers(t *testing.T) {
	text, err := os.ReadFile("testdata/frozen.txt")
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]int{}
	for line := range strings.Lines(string(text)) {
		f := strings.Fields(line)
		if len(f) == 0 || f[0] == "#" {
			continue
		}
		n, err := strconv.Atoi(f[1])
		if err != nil {
			t.Fatalf("%q: %v", line, err)
		}
		now := "nothing"
		switch f[0] {
		case "gear":
			now = Gear(1 << n).String()
		case "exercise":
			if e, ok := ExerciseByCode(uint8(n)); ok {
				now = e.ID
			}
		}
		if now != f[2] {
			t.Errorf("%s %d was %s and is now %s: old links would change", f[0], n, f[2], now)
		}
		seen[f[0]]++
	}
	for kind, n := range map[string]int{"gear": len(gearWords), "exercise": len(Exercises())} {
		if seen[kind] != n {
			t.Errorf("testdata/frozen.txt has %d lines of %s, the catalogue %d: add what is new", seen[kind], kind, n)
		}
	}
}
