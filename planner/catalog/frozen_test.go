package catalog

import (
	"os"
	"strconv"
	"strings"
	"testing"
)

// A number never changes its meaning and a word never its spelling: files and links have the
// words. New ones are added to the list.
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
			t.Errorf("%s %d was %s and is now %s: old files and links have the word", f[0], n, f[2], now)
		}
		seen[f[0]]++
	}
	for kind, n := range map[string]int{"gear": len(gearWords), "exercise": len(Exercises())} {
		if seen[kind] != n {
			t.Errorf("testdata/frozen.txt has %d lines of %s, the catalogue %d: add what is new", seen[kind], kind, n)
		}
	}
}
