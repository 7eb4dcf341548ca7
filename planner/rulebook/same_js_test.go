package rulebook_test

import (
	"os"
	"strings"
	"testing"
)

func sameEverywhere(t *testing.T, hashes string) {
	native, err := os.ReadFile(sameFile)
	if err != nil {
		t.Fatalf("run this test natively first: %v", err)
	}
	if string(native) == hashes {
		return
	}
	want := strings.Split(string(native), "\n")
	for i, line := range strings.Split(hashes, "\n") {
		if i >= len(want) || line != want[i] {
			t.Errorf("%q differs", line)
		}
	}
	t.Errorf("%s is what the native program says; has it been asked since the rules changed?", sameFile)
}
