//go:build !js

package command

import (
	"fmt"

	"hardeasy/planner/notation"
	"hardeasy/planner/share"
)

// linkBase is where a link opens when none other is asked for: the address
// that serve listens on.
const linkBase = "http://127.0.0.1:8000/"

// link prints the link of a plan. Unlike the app's Share screen it leaves nothing
// out: who has the plan's text has seen all of it, and what comes of link and
// show is the plan that went in.
func link(args []string, std stdio) (int, error) {
	flags := newFlags()
	base := flags.String("base", linkBase, "where the app is served")
	arg, err := oneArgument(flags, args, "a file or -")
	if err != nil {
		return exitUsage, err
	}
	p, err := readPlan(arg, std.in)
	if err != nil {
		return exitUsage, err
	}
	address, err := share.Link(*base, p)
	if err != nil {
		return exitError, said("", err)
	}
	_, err = fmt.Fprintln(std.out, address)
	return done(err)
}

// show prints the notation of a plan that a link carries.
func show(args []string, std stdio) (int, error) {
	arg, err := oneArgument(newFlags(), args, "a link, a file or -")
	if err != nil {
		return exitUsage, err
	}
	p, err := readPlan(arg, std.in)
	if err != nil {
		return exitUsage, err
	}
	_, err = fmt.Fprint(std.out, notation.Format(p))
	return done(err)
}

func done(err error) (int, error) {
	if err != nil {
		return exitError, err
	}
	return exitFine, nil
}
