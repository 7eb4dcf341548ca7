package proof

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Go is a version of the go command, in the words of GOTOOLCHAIN; the empty one
// is that in PATH.
type Go string

func (g Go) env() []string {
	env := append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if g != "" {
		env = append(env, "GOTOOLCHAIN="+string(g))
	}
	return env
}

// Ask is what "go env" or "go version" says.
func (g Go) Ask(args ...string) (string, error) {
	cmd := exec.Command("go", args...)
	cmd.Env = g.env()
	out, err := cmd.Output()
	return strings.TrimSpace(string(out)), err
}

// Compile links a package of the module in dir for the browser, as the site's
// program is linked, and reads the result.
func (g Go) Compile(dir, pkg string, flags ...string) ([]byte, error) {
	const name = "linked.wasm"
	args := append([]string{"build", "-trimpath", "-ldflags=-s -w -buildid=", "-o", name}, flags...)
	cmd := exec.Command("go", append(args, pkg)...)
	cmd.Dir = dir
	cmd.Env = append(g.env(), "GOFLAGS=", "GOWORK=off")
	if out, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%s does not compile (%w):\n%s", pkg, err, out)
	}
	return os.ReadFile(filepath.Join(dir, name))
}

// Node is the command that runs a program as GOROOT/lib/wasm/go_js_wasm_exec
// does. V8 has 984 kB of stack unless told otherwise, too little for some of
// Go's own tests.
func Node(goroot, wasm string, args ...string) []string {
	script := filepath.Join(goroot, "lib", "wasm", "wasm_exec_node.js")
	return append([]string{"node", "--stack-size=8192", script, wasm}, args...)
}

// Outcome is what can be seen of a program from outside.
type Outcome struct {
	Out  string
	Err  string // without traces
	Code int
}

// Run runs a program until it ends or the context does.
func Run(ctx context.Context, goroot, wasm string, args ...string) (Outcome, error) {
	command := Node(goroot, wasm, args...)
	cmd := exec.CommandContext(ctx, command[0], command[1:]...)
	var out, said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &said
	err := cmd.Run()
	if exit := new(exec.ExitError); err != nil && (!errors.As(err, &exit) || ctx.Err() != nil) {
		return Outcome{}, errors.Join(err, ctx.Err())
	}
	return Outcome{out.String(), withoutTrace(said.String()), cmd.ProcessState.ExitCode()}, nil
}
