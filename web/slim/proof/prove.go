package proof

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"hardeasy/web/slim"
)

// patience is how long a program may run; the longest take seconds.
const patience = time.Minute

// Variant is a way to compile and to make slim. Other code for the same program
// is other work for slim.
type Variant struct {
	Name  string
	Flags []string
	Slim  slim.Options
}

// AsTheSite compiles what is not in the runtime as command/build.go does.
var AsTheSite = Variant{
	"not inlined",
	[]string{"-gcflags=std=-l", "-gcflags=runtime=", "-gcflags=internal/...=", "-gcflags=batch/...=-l"},
	slim.Options{},
}

// Variants are as most programs are compiled, as most of ours is, and one with
// many variables in memory that the optimizer would not leave there. In it every
// other function is to stay fast, so that both kinds call each other.
var Variants = []Variant{
	{"inlined", nil, slim.Options{Check: true}},
	AsTheSite,
	{"not optimized", []string{"-gcflags=batch/...=-N -l"}, slim.Options{Fast: func(name string) bool { return len(name)%2 == 0 }}},
}

// Tally is what a proof has tried.
type Tally struct {
	Tried, Equal int
	Plain, Slim  int  // bytes of the last program
	Unknown      bool // slim does not know this Go, so that it does less
}

// Add takes what another proof has tried to this.
func (t *Tally) Add(more Tally) {
	t.Tried += more.Tried
	t.Equal += more.Equal
	t.Plain, t.Slim, t.Unknown = more.Plain, more.Slim, more.Unknown
}

// prover holds what one Go's proofs have in common.
type prover struct {
	Go
	goroot  string
	version string // as in go1.26.8
	dir     string // of the module
	say     func(string)
}

func (p prover) count(t *Tally, name, difference string) {
	t.Tried++
	if difference == "" {
		t.Equal++
		return
	}
	p.say(name + ": " + difference)
}

// pair is a program before and after slim, and where they lie.
type pair struct{ plain, slim string }

func (p prover) build(pkg string, v Variant, t *Tally) (pair, error) {
	linked, err := p.Compile(p.dir, pkg, v.Flags...)
	if err != nil {
		return pair{}, err
	}
	options := v.Slim
	options.Go = p.version
	small, err := slim.Program(linked, options)
	if err != nil {
		return pair{}, fmt.Errorf("%s, %s: %w", pkg, v.Name, err)
	}
	t.Plain, t.Slim = len(linked), len(small.Wasm)
	t.Unknown = !small.Known
	// The name is part of what a program knows, so it is the same for both.
	files := pair{filepath.Join(p.dir, "plain", "program.wasm"), filepath.Join(p.dir, "slimmed", "program.wasm")}
	if err := writeFile(files.plain, string(linked)); err != nil {
		return pair{}, err
	}
	return files, writeFile(files.slim, string(small.Wasm))
}

func (p prover) compare(files pair, args ...string) (string, error) {
	ctx, stop := context.WithTimeout(context.Background(), patience)
	defer stop()
	var before Outcome
	failed := make(chan error)
	go func() {
		var err error
		before, err = Run(ctx, p.goroot, files.plain, args...)
		failed <- err
	}()
	after, err := Run(ctx, p.goroot, files.slim, args...)
	if failed := <-failed; failed != nil {
		return "", fmt.Errorf("before slim: %w", failed)
	}
	if err != nil {
		return "does not end any more: " + err.Error(), nil
	}
	return Difference(before, after), nil
}

// Work is what to prove.
type Work struct {
	Seeds    []uint64 // of programs
	Faults   bool     // all those written by hand as well
	Variants []Variant
}

// Prove runs programs before and after slim. say hears of each variant, and of
// what differs as soon as it is known.
func Prove(g Go, w Work, say func(string)) (t Tally, err error) {
	p := prover{Go: g, say: say}
	if p.goroot, err = g.Ask("env", "GOROOT"); err != nil {
		return t, fmt.Errorf("go env GOROOT of %q: %w", g, err)
	}
	if p.version, err = g.Ask("env", "GOVERSION"); err != nil {
		return t, fmt.Errorf("go env GOVERSION of %q: %w", g, err)
	}
	if p.dir, err = os.MkdirTemp("", "slimproof"); err != nil {
		return t, err
	}
	defer os.RemoveAll(p.dir)
	if err := WriteModule(p.dir, w.Seeds); err != nil {
		return t, err
	}
	for _, v := range w.Variants {
		if w.Faults {
			if err := p.faults(v, &t); err != nil {
				return t, err
			}
		}
		if err := p.programs(v, w.Seeds, &t); err != nil {
			return t, err
		}
		say(fmt.Sprintf("%s, %s: %d of %d are equal", p.version, v.Name, t.Equal, t.Tried))
	}
	return t, nil
}

func (p prover) faults(v Variant, t *Tally) error {
	files, err := p.build("./faults", v, t)
	if err != nil {
		return err
	}
	ctx, stop := context.WithTimeout(context.Background(), patience)
	defer stop()
	list, err := Run(ctx, p.goroot, files.plain)
	if err != nil {
		return err
	}
	for _, name := range strings.Fields(list.Out) {
		d, err := p.compare(files, name)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		p.count(t, "fault "+name+", "+v.Name, d)
	}
	return nil
}

// programs compares all at once, as they share one start; if they differ, one
// by one, to say which do.
func (p prover) programs(v Variant, seeds []uint64, t *Tally) error {
	files, err := p.build(".", v, t)
	if err != nil {
		return err
	}
	d, err := p.compare(files)
	if err != nil {
		return err
	}
	apart := false // they differ when each has a start of its own, too
	for _, seed := range seeds {
		one := ""
		if d != "" {
			if one, err = p.compare(files, fmt.Sprint(seed)); err != nil {
				return err
			}
			apart = apart || one != ""
		}
		p.count(t, fmt.Sprintf("program %d, %s", seed, v.Name), one)
	}
	if d != "" && !apart {
		p.count(t, "all programs together, "+v.Name, d)
	}
	return nil
}
