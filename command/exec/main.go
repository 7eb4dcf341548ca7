//go:build unix

// Exec makes a program slim, as the site's is, and runs it in Node.js, as go_js_wasm_exec of
// GOROOT/lib/wasm runs one as it is:
//
//	go build -o .build/slimexec ./command/exec
//	GOOS=js GOARCH=wasm go test -exec=$PWD/.build/slimexec ./planner/...
package main

import (
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"

	"hardeasy/command"
	"hardeasy/web/slim"
	"hardeasy/web/slim/proof"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: exec program.wasm [arguments]")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, "exec:", err)
		os.Exit(1)
	}
}

// run ends as the program does: the process becomes Node's, so that signals
// and exit codes need nobody to hand them on.
func run(program string, args []string) error {
	g := proof.Go("")
	goroot, err := g.Ask("env", "GOROOT")
	if err != nil {
		return fmt.Errorf("go env GOROOT: %w", err)
	}
	version, err := g.Ask("env", "GOVERSION")
	if err != nil {
		return fmt.Errorf("go env GOVERSION: %w", err)
	}
	slimmed, err := makeSlim(program, version)
	if err != nil {
		return err
	}
	command := proof.Node(goroot, slimmed, args...)
	node, err := exec.LookPath(command[0])
	if err != nil {
		return err
	}
	return syscall.Exec(node, command, os.Environ())
}

// makeSlim gives the place of the smaller program: beside this command, under a
// name that says which program and which slim it is of. Earlier ones go.
func makeSlim(program, version string) (string, error) {
	self, err := os.Executable()
	if err != nil {
		return "", err
	}
	linked, err := os.ReadFile(program)
	if err != nil {
		return "", err
	}
	sum := sha256.New()
	sum.Write(linked)
	if err := addFile(sum, self); err != nil {
		return "", err
	}
	dir := filepath.Join(filepath.Dir(self), "slimmed")
	base := filepath.Base(program)
	name := filepath.Join(dir, fmt.Sprintf("%s-%x.wasm", base, sum.Sum(nil)[:8]))
	if _, err := os.Stat(name); err == nil {
		return name, nil
	}

	options := command.SlimOptions(version)
	options.Check = true
	made, err := slim.Program(linked, options)
	if err != nil {
		return "", fmt.Errorf("%s: %w", program, err)
	}
	if !made.Known {
		fmt.Fprintf(os.Stderr, "exec: slim does not know %s and does less\n", version)
	}
	earlier, err := filepath.Glob(filepath.Join(dir, base+"-*.wasm"))
	if err != nil {
		return "", err
	}
	for _, old := range earlier {
		os.Remove(old)
	}
	return name, writeWhole(name, made.Wasm)
}

func addFile(to io.Writer, name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = io.Copy(to, f)
	return err
}

// writeWhole never leaves half a file under the name.
func writeWhole(name string, content []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(name), filepath.Base(name)+".part*")
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err != nil {
		os.Remove(f.Name())
		return err
	}
	return os.Rename(f.Name(), name)
}
