//go:build !js

package main

import (
	"fmt"
	"slices"
	"strings"
)

// parseWaiting reads lines like "planner/load.Trace.Each: what will call it". Blank lines and those after # are for readers.
func parseWaiting(text string) ([]string, error) {
	var names []string
	for i, line := range strings.Split(text, "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		name, why, _ := strings.Cut(line, ":")
		if strings.TrimSpace(why) == "" {
			return nil, fmt.Errorf("deadcode.txt, line %d: say what will call it, as in \"planner.F: the Season screen\"; found %q", i+1, line)
		}
		if slices.Contains(names, name) {
			return nil, fmt.Errorf("deadcode.txt, line %d: %s stands there twice", i+1, name)
		}
		names = append(names, name)
	}
	return names, nil
}

// judge says what is wrong: a dead function that is not waited for, and a line that waits for nothing.
func judge(dead []function, waiting []string) []string {
	var faults []string
	for _, f := range dead {
		if !slices.Contains(waiting, f.name) {
			faults = append(faults, fmt.Sprintf("%s:%d: nothing calls %s: delete it, or say in internal/lint/deadcode.txt what will call it", f.file, f.line, f.name))
		}
	}
	for _, name := range waiting {
		if !slices.ContainsFunc(dead, func(f function) bool { return f.name == name }) {
			faults = append(faults, fmt.Sprintf("internal/lint/deadcode.txt: %s is called now, or gone: delete its line", name))
		}
	}
	return faults
}
