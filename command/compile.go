//go:build !js

package command

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"hardeasy/web"
)

// dense keeps the compiler from copying small functions into their callers, which is some 6 % of the download. The runtime
// stays as fast as it can be, and so does what is quick.
var dense = []string{
	"-gcflags=std=-l", "-gcflags=runtime=", "-gcflags=internal/...=", "-gcflags=github.com/...=-l",
	"-gcflags=hardeasy/...=-l",
}

// quick are the packages that run by the thousand under a finger or in a search. Slim keeps their calls inline as well.
var quick = []string{"hardeasy/planner/rule", "hardeasy/planner/rulebook", "hardeasy/planner/load", "hardeasy/planner/solver"}

// compile builds the program of the current directory for the browser. The flags make it small and the same on every
// machine. It says to out what it could not make small.
func (t toolchain) compile(wasm string, overlay bool, out io.Writer) error {
	args := []string{"build", "-trimpath", "-ldflags=-s -w -buildid="}
	if overlay {
		path, missing, err := web.WriteOverlay(t.root, filepath.FromSlash(web.StandIns), buildDir)
		if err != nil {
			return err
		}
		for _, name := range missing {
			fmt.Fprintf(out, "%s has no %s to leave out: the program is larger than it could be\n", t.version, name)
		}
		args = append(args, "-overlay="+path, "-tags="+web.StandInTag)
	}
	args = append(args, dense...)
	for _, pkg := range quick {
		args = append(args, "-gcflags="+pkg+"=")
	}
	cmd := exec.Command(t.command, append(args, "-o", wasm, ".")...)
	cmd.Env = append(append(os.Environ(), t.env...), "GOOS=js", "GOARCH=wasm")
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("the program does not compile for the browser (%w):\n%s", err, strings.TrimSpace(said.String()))
	}
	return nil
}
