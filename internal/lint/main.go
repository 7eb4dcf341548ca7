//go:build !js

// Lint finds functions that no program of the repository calls, natively or in the browser:
//
//	go run ./internal/lint
//
// It prints a line for each and exits with 1. Functions that wait for their caller stand in deadcode.txt, each with what will
// call it. A line there that is needed no longer is a fault too, so that the list only shrinks.
//
// The tests of this package hold the program's packages to the import table. They stand here because a package that imports
// nothing of the program is tested even when the program does not compile.
package main

import (
	_ "embed"
	"fmt"
	"os"
)

//go:embed deadcode.txt
var waiting string

func main() {
	faults, err := lint(waiting)
	if err != nil {
		fmt.Fprintln(os.Stderr, "lint:", err)
		os.Exit(2)
	}
	for _, fault := range faults {
		fmt.Println(fault)
	}
	if len(faults) > 0 {
		os.Exit(1)
	}
}

func lint(waiting string) ([]string, error) {
	allowed, err := parseWaiting(waiting)
	if err != nil {
		return nil, err
	}
	tool, err := deadcode()
	if err != nil {
		return nil, err
	}
	var builds []build
	for _, machine := range machines {
		b, err := look(tool, machine)
		if err != nil {
			return nil, err
		}
		builds = append(builds, b)
	}
	return judge(dead(builds), allowed), nil
}
