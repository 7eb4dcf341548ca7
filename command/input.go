//go:build !js

package command

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"hardeasy/planner"
	"hardeasy/planner/share"
)

// readPlan reads a plan from a share link, a file, or with "-" from standard
// input. A file may hold a link as well as notation.
func readPlan(arg string, in io.Reader) (planner.Plan, error) {
	if isLink(arg) && !isFile(arg) {
		return parse(arg)
	}
	name, text, err := readText(arg, in)
	if err != nil {
		return planner.Plan{}, err
	}
	p, err := parse(text)
	if err != nil {
		return planner.Plan{}, fmt.Errorf("%s: %w", name, err)
	}
	return p, nil
}

// parse reads notation or a link.
func parse(text string) (planner.Plan, error) {
	if !isLink(text) {
		return planner.Parse(text)
	}
	payload, ok := share.Payload(text)
	if !ok {
		return planner.Plan{}, share.ErrNotLink
	}
	return share.Decode(payload)
}

// isLink tells a link, the part of it from the "#" on, and a bare payload from
// notation, in which a link may stand in a comment.
func isLink(text string) bool {
	text = strings.TrimSpace(text)
	for _, begin := range []string{"http://", "https://", "<http", "#p="} {
		if strings.HasPrefix(text, begin) {
			return true
		}
	}
	_, ok := share.Payload(text)
	return ok && !strings.Contains(text, "#")
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
	b, err := io.ReadAll(io.LimitReader(in, planner.MaxText+1))
	if err != nil {
		return name, "", fmt.Errorf("%s could not be read: %w", name, err)
	}
	return name, string(b), nil
}
