//go:build !js

package command

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"text/tabwriter"

	"hardeasy/app"
	"hardeasy/app/words"
	"hardeasy/web"
)

// buildDir holds what lies between the sources and the site.
const buildDir = ".build"

// Build compiles the program for the browser and makes the site.
func Build(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("build", flag.ContinueOnError)
	flags.SetOutput(out)
	dir := flags.String("o", "dist", "directory to write the site to")
	overlay := flags.Bool("overlay", true, "compile the program with web/standin in place of what no browser runs, as net/http")
	slim := flags.Bool("slim", true, "take out of the program what Go's linker leaves in it")
	trial := flags.Bool("trial", false, "add a language that is English read from its end, which shows what no language file says")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("build takes no arguments, only flags; found %q", flags.Arg(0))
	}

	tools, err := findToolchain()
	if err != nil {
		return err
	}
	linked := filepath.Join(buildDir, "linked.wasm")
	if err := tools.compile(linked, *overlay, out); err != nil {
		return err
	}
	made := program{path: linked}
	if *slim {
		if made, err = makeSlim(out, linked, tools.version); err != nil {
			return err
		}
	}
	const wasmExec = "wasm_exec.js"
	if err := copyFile(wasmExec, filepath.Join(tools.root, "lib", "wasm", wasmExec)); err != nil {
		return err
	}
	texts, others, err := languages(out, words.Files, *trial)
	if err != nil {
		return err
	}
	err = web.Build(web.Options{
		Dir:       *dir,
		Wasm:      made.path,
		WasmExec:  wasmExec,
		First:     app.FirstScreen(),
		Texts:     texts,
		Languages: others,
		Names:     made.names,
		Cache:     filepath.Join(buildDir, "compressed"),
	})
	if err != nil {
		return err
	}
	if err := printParts(out, made.parts); err != nil {
		return err
	}
	sizes, err := web.Sizes(*dir)
	if err != nil {
		return err
	}
	printSizes(out, sizes)
	return web.CheckBudget(sizes)
}

func copyFile(to, from string) error {
	content, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, content, 0o644)
}

func printSizes(out io.Writer, sizes []web.Size) {
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(table, "raw\tgzip\tbrotli\t\t")
	for _, s := range append(sizes, web.Total(sizes)) {
		fmt.Fprintf(table, "%d\t%d\t%d\t\t%s\n", s.Raw, s.Gzip, s.Brotli, s.Name)
	}
	table.Flush()
}
