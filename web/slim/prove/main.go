// Prove compares what programs do before and after slim.
//
//	go run ./web/slim/prove -programs 300 -go go1.25.4,go1.27.4
//
// prints a line for each Go, and what differs. It needs Node.js, and the
// network for a Go that is not there yet.
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"text/tabwriter"

	"hardeasy/web/slim/proof"
)

// batch is how many programs are linked into one.
const batch = 50

func main() {
	programs := flag.Int("programs", 16, "how many random programs to try")
	first := flag.Uint64("first", 0, "seed of the first of them")
	quick := flag.Bool("quick", false, "compile them only as the site's program is, not in all variants")
	versions := flag.String("go", "", "versions of Go, with commas between them, as GOTOOLCHAIN names them; the one in PATH if empty")
	show := flag.Bool("show", false, "print the first program instead")
	flag.Parse()
	if *show {
		fmt.Print(proof.Program(*first))
		return
	}

	table := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "Go\ttried\tequal\tplain\tslim\t")
	equal := true
	for version := range strings.SplitSeq(*versions, ",") {
		t, err := prove(proof.Go(version), *first, *programs, *quick)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		name, err := proof.Go(version).Ask("env", "GOVERSION")
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		if t.Unknown {
			name += " (not known)"
		}
		fmt.Fprintf(table, "%s\t%d\t%d\t%d\t%d\t\n", name, t.Tried, t.Equal, t.Plain, t.Slim)
		equal = equal && t.Tried == t.Equal && t.Tried > 0
	}
	table.Flush()
	if !equal {
		os.Exit(1)
	}
}

func prove(version proof.Go, first uint64, programs int, quick bool) (all proof.Tally, err error) {
	say := func(s string) { fmt.Fprintln(os.Stderr, s) }
	work := proof.Work{Faults: true, Variants: proof.Variants}
	if quick {
		work.Variants = []proof.Variant{proof.AsTheSite}
	}
	for from := 0; from < programs; from += batch {
		work.Seeds = nil
		for i := from; i < min(from+batch, programs); i++ {
			work.Seeds = append(work.Seeds, first+uint64(i))
		}
		t, err := proof.Prove(version, work, say)
		if err != nil {
			return all, err
		}
		all.Add(t)
		work.Faults = false
	}
	return all, nil
}
