//go:build !js

package command

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/share"
)

// planWithWeeks reads the plan that the one argument names. It must have weeks
// to do something with.
func planWithWeeks(flags *flag.FlagSet, args []string, in io.Reader, to string) (planner.Plan, error) {
	arg, err := oneArgument(flags, args, "a file, a link or -")
	if err != nil {
		return planner.Plan{}, err
	}
	p, err := readPlan(arg, in)
	if err == nil && len(p.Weeks) == 0 {
		err = errors.New("the plan has no weeks to " + to)
	}
	return p, err
}

// readPlan reads a plan from a share link, a file, or with "-" from standard
// input. A file may hold a link as well as notation.
func readPlan(arg string, in io.Reader) (planner.Plan, error) {
	if share.IsLink(arg) && !isFile(arg) {
		p, err := share.Read(arg)
		return p, said("", err)
	}
	name, text, err := readText(arg, in)
	if err != nil {
		return planner.Plan{}, err
	}
	p, err := share.Read(text)
	return p, said(name+": ", err)
}

// said is an error as the app says it.
func said(before string, err error) error {
	if err == nil {
		return nil
	}
	return errors.New(before + words.Error(err))
}

func isFile(arg string) bool {
	_, err := os.Stat(arg)
	return err == nil
}

// readText reads a file to the end, but no further than a plan can be long.
func readText(arg string, in io.Reader) (name, text string, err error) {
	name = "standard input"
	if arg != "-" {
		file, err := os.Open(arg)
		if errors.Is(err, os.ErrNotExist) {
			return arg, "", fmt.Errorf("there is no file %s", arg)
		}
		if err != nil {
			return arg, "", err
		}
		defer file.Close()
		name, in = arg, file
	}
	b, err := io.ReadAll(io.LimitReader(in, notation.MaxText+1))
	if err != nil {
		return name, "", fmt.Errorf("%s could not be read: %w", name, err)
	}
	return name, string(b), nil
}
