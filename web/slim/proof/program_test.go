package proof

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

func TestSameSeedSameProgram(t *testing.T) {
	for seed := range uint64(20) {
		one, again := Program(seed), Program(seed)
		if one != again {
			t.Errorf("program %d is not always the same", seed)
		}
		if strings.TrimPrefix(one, "package p") == Program(seed + 1)[len("package p"):] {
			t.Errorf("programs %d and the next are the same", seed)
		}
	}
}

// Programs are worth something only if they compile, end, and come to the
// point of each scene: what a scene does wrong itself must not end it.
func TestProgramsRun(t *testing.T) {
	dir := t.TempDir()
	var seeds []uint64
	for seed := range uint64(12) {
		seeds = append(seeds, seed)
	}
	if err := WriteModule(dir, seeds); err != nil {
		t.Fatal(err)
	}
	program := filepath.Join(dir, "program")
	build := exec.Command("go", "build", "-o", program, ".")
	build.Dir = dir
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	out, err := exec.Command(program).Output()
	if err != nil {
		t.Fatal(err)
	}
	said := string(out)
	for _, scene := range Scenes() {
		if !strings.Contains(said, "== "+scene+"\n") {
			t.Errorf("scene %s is in none of the programs", scene)
		}
		if strings.Contains(said, "\n"+scene+" recovered: ") {
			t.Errorf("scene %s ends in a panic", scene)
		}
	}
}

// Faults are for the browser, so here they can only be compiled.
func TestFaultsCompile(t *testing.T) {
	dir := t.TempDir()
	if err := WriteModule(dir, nil); err != nil {
		t.Fatal(err)
	}
	build := exec.Command("go", "build", "-o", filepath.Join(dir, "faults.wasm"), "./faults")
	build.Dir = dir
	build.Env = Go("").env()
	if out, err := build.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}
