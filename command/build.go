//go:build !js

package command

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"

	"hardeasy/app"
	"hardeasy/web"
	"hardeasy/web/slim"
)

// buildDir holds what lies between the sources and the site.
const buildDir = ".build"

// Build compiles the program for the browser and makes the site.
func Build(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("build", flag.ContinueOnError)
	flags.SetOutput(out)
	dir := flags.String("o", "dist", "directory to write the site to")
	overlay := flags.Bool("overlay", true, "compile the program with web/standin in place of what no browser runs, as net/http")
	small := flags.Bool("slim", true, "take out of the program what Go's linker leaves in it")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("build takes no arguments, only flags; found %q", flags.Arg(0))
	}

	goroot, err := goEnv("GOROOT")
	if err != nil {
		return err
	}
	linked, wasm := filepath.Join(buildDir, "linked.wasm"), filepath.Join(buildDir, "app.wasm")
	if err := compile(linked, goroot, *overlay); err != nil {
		return err
	}
	if !*small {
		wasm = linked
	} else if err := makeSlim(out, wasm, linked); err != nil {
		return err
	}
	const wasmExec = "wasm_exec.js"
	if err := copyFile(wasmExec, filepath.Join(goroot, "lib", "wasm", wasmExec)); err != nil {
		return err
	}
	err = web.Build(web.Options{
		Dir:      *dir,
		Wasm:     wasm,
		WasmExec: wasmExec,
		First:    app.FirstScreen(),
		Cache:    filepath.Join(buildDir, "compressed"),
	})
	if err != nil {
		return err
	}
	sizes, err := web.Sizes(*dir)
	if err != nil {
		return err
	}
	printSizes(out, sizes)
	return web.CheckBudget(sizes)
}

// dense keeps the compiler from copying small functions into their callers, which is some 6 % of the download. What
// runs by the thousand under a finger or in a search, and the runtime, stays as fast as it can be.
var dense = []string{
	"-gcflags=std=-l", "-gcflags=runtime=", "-gcflags=internal/...=", "-gcflags=github.com/...=-l",
	"-gcflags=hardeasy/...=-l", "-gcflags=hardeasy/planner/rule=", "-gcflags=hardeasy/planner/rules=",
	"-gcflags=hardeasy/planner/load=", "-gcflags=hardeasy/planner/solver=",
}

// compile builds the program of the current directory for the browser. The flags make it small and the same on every
// machine.
func compile(wasm, goroot string, overlay bool) error {
	args := []string{"build", "-trimpath", "-ldflags=-s -w -buildid="}
	if overlay {
		path, err := web.WriteOverlay(goroot, filepath.FromSlash(web.StandIns), buildDir)
		if err != nil {
			return err
		}
		args = append(args, "-overlay="+path, "-tags="+web.StandInTag)
	}
	args = append(args, dense...)
	cmd := exec.Command("go", append(args, "-o", wasm, ".")...)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("the program does not compile for the browser (%w):\n%s", err, strings.TrimSpace(said.String()))
	}
	return nil
}

// quick names the packages whose calls stay inline when the program is made slim.
var quick = []string{"hardeasy/planner/rule.", "hardeasy/planner/rules.", "hardeasy/planner/load.", "hardeasy/planner/solver."}

func isQuick(name string) bool {
	return slices.ContainsFunc(quick, func(pkg string) bool { return strings.HasPrefix(name, pkg) })
}

// makeSlim writes the smaller program.
func makeSlim(out io.Writer, to, from string) error {
	linked, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	version, err := goEnv("GOVERSION")
	if err != nil {
		return err
	}
	made, err := slim.Program(linked, slim.Options{Go: version, Fast: isQuick})
	if err != nil {
		return fmt.Errorf("%s: %w", from, err)
	}
	if !made.Known {
		fmt.Fprintf(out, "slim does not know the tables of %s: the program is as good, and larger\n", version)
	}
	return os.WriteFile(to, made.Wasm, 0o644)
}

// goEnv asks the go command that will compile the program, which need not be the one that compiled this.
func goEnv(name string) (string, error) {
	value, err := exec.Command("go", "env", name).Output()
	if errors.Is(err, exec.ErrNotFound) {
		return "", errors.New("building the site needs the go command; install Go from https://go.dev/dl")
	}
	return strings.TrimSpace(string(value)), err
}

func copyFile(to, from string) error {
	content, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, content, 0o644)
}

func printSizes(out io.Writer, sizes []web.Size) {
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(table, "raw\tgzip\tbrotli\t\t")
	for _, s := range append(sizes, web.Total(sizes)) {
		fmt.Fprintf(table, "%d\t%d\t%d\t\t%s\n", s.Raw, s.Gzip, s.Brotli, s.Name)
	}
	table.Flush()
}
