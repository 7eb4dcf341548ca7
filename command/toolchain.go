//go:build !js

package command

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// toolchain is the Go that compiles the program, which need not be the one that compiled this.
type toolchain struct {
	command string // go
	root    string // GOROOT
	version string // as in go1.26.8
	env     []string
}

// findToolchain asks the go command of this directory what it is.
func findToolchain() (toolchain, error) {
	out, err := exec.Command("go", "env", "GOROOT", "GOVERSION", "GOMODCACHE").Output()
	if errors.Is(err, exec.ErrNotFound) {
		return toolchain{}, errors.New("building the site needs the go command; install Go from https://go.dev/dl")
	}
	if err != nil {
		return toolchain{}, err
	}
	lines := strings.Split(strings.TrimRight(string(out), "\r\n"), "\n")
	if len(lines) != 3 {
		return toolchain{}, errors.New("go env does not say what Go this is")
	}
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], "\r")
	}
	t := toolchain{command: "go", root: lines[0], version: lines[1]}
	if within(t.root, lines[2]) {
		return t, t.leaveCache()
	}
	return t, nil
}

func within(path, dir string) bool {
	rest, err := filepath.Rel(dir, path)
	return err == nil && filepath.IsLocal(rest)
}

// leaveCache gives a Go that the go command has downloaded another address: what lies in the cache of modules cannot be
// replaced by an overlay.
func (t *toolchain) leaveCache() error {
	link, err := filepath.Abs(filepath.Join(buildDir, "goroot"))
	if err != nil {
		return err
	}
	if err := os.MkdirAll(buildDir, 0o755); err != nil {
		return err
	}
	if err := os.Remove(link); err != nil && !os.IsNotExist(err) {
		return err
	}
	if err := os.Symlink(t.root, link); err != nil {
		return err
	}
	t.root, t.command = link, filepath.Join(link, "bin", "go")
	t.env = []string{"GOROOT=" + link, "GOTOOLCHAIN=local"}
	return nil
}
