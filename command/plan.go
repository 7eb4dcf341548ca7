//go:build !js

package command

import (
	"errors"
	"fmt"
	"strings"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
	"hardeasy/planner/rulebook"
	"hardeasy/planner/season"
)

// plan prints the season that a plan's head asks for: athlete, history, start, races and
// spans. Comments before it say what is honest to say first, such as that the time is too
// short, and what could not be kept as it was wanted.
func plan(args []string, std stdio) (int, error) {
	flags := newFlags()
	runs := flags.Int("runs", 0, "runs a week now; 0 = as many as the history's minutes make")
	lifts := flags.Int("lifts", -1, "lifts wanted a week; -1 = as each phase asks")
	arg, err := oneArgument(flags, args, "a file, a link or -")
	if err != nil {
		return exitUsage, err
	}
	head, err := readPlan(arg, std.in)
	switch {
	case err != nil:
		return exitUsage, err
	case len(head.Weeks) > 0:
		return exitUsage, errors.New("the plan has weeks already: leave them out, and they are laid out anew")
	}
	v := season.VolumeOf(&head)
	if *runs > 0 {
		v = season.Volume{Runs: *runs, Minutes: head.History.PrevRunMin.N / *runs}
	}
	if *lifts >= 0 {
		v.Lifts = planner.Some(*lifts)
	}
	var b strings.Builder
	for _, f := range rulebook.Suite.Whole(&head) {
		fmt.Fprintf(&b, "# %s\n", words.Finding(&head, &f))
	}
	p, dropped := season.Make(rulebook.Suite, head, v)
	for _, d := range dropped {
		fmt.Fprintf(&b, "# from week %d: %s, %s, %s\n", d.Week+1, words.Session(d.Type), words.Minutes(d.Minutes), instead(&d))
	}
	b.WriteString(notation.Format(p))
	_, err = fmt.Fprint(std.out, b.String())
	return exitFine, err
}

func instead(d *season.Dropped) string {
	why := "for lack of room"
	if d.Why == season.TooMuch {
		why = "because it would be too much"
	}
	if d.Instead == catalog.None {
		return "is left out " + why
	}
	return fmt.Sprintf("became %s, %s, %s", words.Session(d.Instead), words.Minutes(d.Left), why)
}
