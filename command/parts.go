//go:build !js

package command

import (
	"fmt"
	"io"
	"text/tabwriter"

	"hardeasy/web"
	"hardeasy/web/slim"
)

// smallPart is how many bytes of brotli a part needs to get a line of its own.
const smallPart = 1000

// printParts says where the bytes of the program are, so that whoever adds
// something sees what it weighs. Each part is compressed alone and quickly: the
// sum is above what the whole program weighs.
func printParts(out io.Writer, parts []slim.Part) error {
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(table, "functions\traw\tbrotli alone\t\t")
	var small, sum struct{ parts, functions, raw, brotli int }
	for _, p := range parts {
		brotli, err := web.Weigh(p.Content)
		if err != nil {
			return err
		}
		sum.functions += p.Functions
		sum.raw += len(p.Content)
		sum.brotli += brotli
		if brotli < smallPart {
			small.parts++
			small.functions += p.Functions
			small.raw += len(p.Content)
			small.brotli += brotli
			continue
		}
		fmt.Fprintf(table, "%d\t%d\t%d\t\t%s\n", p.Functions, len(p.Content), brotli, p.Name)
	}
	if len(parts) > 0 {
		fmt.Fprintf(table, "%d\t%d\t%d\t\t%d smaller parts\n", small.functions, small.raw, small.brotli, small.parts)
		fmt.Fprintf(table, "%d\t%d\t%d\t\tthe program, part by part\n", sum.functions, sum.raw, sum.brotli)
	}
	return table.Flush()
}
