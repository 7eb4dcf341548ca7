//go:build !js

package command

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
)

// Exit codes.
const (
	exitFine  = 0
	exitError = 1 // the plan has errors, or the command failed
	exitUsage = 2 // the command was called wrongly, or what it was given is no plan
)

// stdio is what a command reads and writes, so that tests can look on.
type stdio struct {
	in       io.Reader
	out, err io.Writer
}

// A command returns an exit code; an error is printed as one line.
type command struct {
	name, args, what string
	run              func(args []string, std stdio) (int, error)
}

func commands() []command {
	return []command{
		{"serve", "[-addr 127.0.0.1:8000]", "serve the built site", plain(Serve)},
		{"build", "[-o dist]", "compile the app and make the site", plain(Build)},
		{"slim", "FROM.wasm TO.wasm", "make a program that Go has linked for the browser smaller", slimFile},
		{"check", "FILE|LINK|- [-json]", "print what the rules say; exit 1 if any error fires", check},
		{"arrange", "FILE|LINK|- [-json]", "print the best week, what it bends, and whether that is proved", arrange},
		{"plan", "FILE|LINK|- [-runs N] [-lifts N]", "print the season that a plan without weeks asks for", plan},
		{"link", "FILE|- [-base URL]", "print a link with all that a plan holds, the log too", link},
		{"show", "LINK|FILE|-", "print a plan's notation", show},
	}
}

// Main runs the command that the arguments name and returns the exit code.
func Main(args []string) int {
	return run(args, stdio{os.Stdin, os.Stdout, os.Stderr})
}

func run(args []string, std stdio) int {
	if len(args) == 0 {
		usage(std.err)
		return exitUsage
	}
	name, args := args[0], args[1:]
	switch name {
	case "help", "-h", "-help", "--help":
		usage(std.out)
		return exitFine
	}
	for _, c := range commands() {
		if c.name != name {
			continue
		}
		code, err := c.run(args, std)
		var wrong usageError
		switch {
		case errors.Is(err, flag.ErrHelp):
			fmt.Fprintf(std.out, "usage: hardeasy %s %s\n", name, c.args)
			return exitFine
		case errors.As(err, &wrong):
			fmt.Fprintf(std.err, "hardeasy %s: %v\nusage: hardeasy %s %s\n", name, err, name, c.args)
		case err != nil:
			fmt.Fprintf(std.err, "hardeasy %s: %v\n", name, err)
		}
		return code
	}
	fmt.Fprintf(std.err, "hardeasy: there is no command %q\n\n", name)
	usage(std.err)
	return exitUsage
}

func usage(w io.Writer) {
	fmt.Fprint(w, "HardEasy plans training for runners who lift.\n\nusage:\n")
	for _, c := range commands() {
		fmt.Fprintf(w, "  hardeasy %-7s %-24s %s\n", c.name, c.args, c.what)
	}
	fmt.Fprint(w, "\nFILE holds a plan in its notation, LINK is a share link, - is standard input.\n")
}

// plain makes a command of a function that only succeeds or fails.
func plain(do func(args []string, out io.Writer) error) func([]string, stdio) (int, error) {
	return func(args []string, std stdio) (int, error) {
		if err := do(args, std.out); err != nil {
			return exitError, err
		}
		return exitFine, nil
	}
}

// usageError is a command called wrongly.
type usageError string

func (e usageError) Error() string { return string(e) }

// oneArgument takes the flags from the arguments, wherever they stand, and
// gives the one argument that is left. "-" is an argument.
func oneArgument(flags *flag.FlagSet, args []string, what string) (string, error) {
	flags.SetOutput(io.Discard) // run prints the error, and the usage
	var rest []string
	for {
		if err := flags.Parse(args); err != nil {
			if errors.Is(err, flag.ErrHelp) {
				return "", err
			}
			return "", usageError(err.Error())
		}
		if flags.NArg() == 0 {
			break
		}
		rest, args = append(rest, flags.Arg(0)), flags.Args()[1:]
	}
	if len(rest) != 1 {
		return "", usageError(fmt.Sprintf("it takes one argument, %s; found %d", what, len(rest)))
	}
	return rest[0], nil
}

func newFlags() *flag.FlagSet { return flag.NewFlagSet("", flag.ContinueOnError) }
