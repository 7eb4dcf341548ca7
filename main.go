// HardEasy plans training for runners who lift. In the browser this program is
// the app; on the command line it serves, builds, and speaks for the engine.
package main

import (
	"os"

	"hardeasy/command"
)

func main() {
	if code := command.Main(os.Args[1:]); code != 0 {
		os.Exit(code)
	}
}
