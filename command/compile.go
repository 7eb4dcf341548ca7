//go:build !js

package command

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"hardeasy/web"
)

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

// goEnv asks the go command that will compile the program, which need not be the one that compiled this.
func goEnv(name string) (string, error) {
	value, err := exec.Command("go", "env", name).Output()
	if errors.Is(err, exec.ErrNotFound) {
		return "", errors.New("building the site needs the go command; install Go from https://go.dev/dl")
	}
	return strings.TrimSpace(string(value)), err
}
