//go:build !js

package web

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"io"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/andybalholm/brotli"
)

const firstScreen = `<main data-screen="setup"><h1>When do you run?</h1></main>`

var pageTexts = []Text{
	{"boot.not-started", "It did not start", 0}, {"boot.coming", "A plan is coming.", 1}, {"page.about", "Plans", 2}, {"page.about-app", "Plans, offline", 3},
	{"page.today", "Today", 4}, {"page.week", "This week", 5}, {"page.no-script", "Turn it on.", 6}, {"page.not-whole", "It is not whole.", 7},
}

// built makes a site of a toy program and returns its files by name.
func built(t *testing.T, dir string, change func(*Options)) map[string][]byte {
	t.Helper()
	inputs := t.TempDir()
	o := Options{
		Dir:      dir,
		Wasm:     filepath.Join(inputs, "app.wasm"),
		WasmExec: filepath.Join(inputs, "wasm_exec.js"),
		First:    firstScreen,
		Texts:    pageTexts,
	}
	for path, content := range map[string]string{o.Wasm: "\x00asm toy", o.WasmExec: "globalThis.Go = class {};\n"} {
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if change != nil {
		change(&o)
	}
	if err := Build(o); err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		content, err := os.ReadFile(filepath.Join(dir, entry.Name()))
		if err != nil {
			t.Fatal(err)
		}
		files[entry.Name()] = content
	}
	return files
}

// toySite is the site that Build makes of the toy program. The tests that read it share it.
func toySite(t *testing.T) map[string][]byte {
	t.Helper()
	toyOnce.Do(func() { toy = built(t, filepath.Join(t.TempDir(), "dist"), nil) })
	if toy == nil {
		t.Fatal("the toy site could not be built, see the first test that wants it")
	}
	return maps.Clone(toy)
}

var (
	toyOnce sync.Once
	toy     map[string][]byte
)

func TestBuildIsDeterministic(t *testing.T) {
	one, two := toySite(t), built(t, filepath.Join(t.TempDir(), "dist"), nil)
	if len(one) != len(two) {
		t.Fatalf("%d files, then %d", len(one), len(two))
	}
	for name, content := range one {
		if !bytes.Equal(content, two[name]) {
			t.Errorf("%s differs between two builds of the same inputs", name)
		}
	}
}

var versionOf = regexp.MustCompile(`data-version="([0-9a-f]{12})"`)

func version(t *testing.T, files map[string][]byte) string {
	t.Helper()
	found := versionOf.FindSubmatch(files["index.html"])
	if found == nil {
		t.Fatalf("the page has no version:\n%s", files["index.html"])
	}
	if !bytes.Contains(files["worker.js"], []byte(`"`+string(found[1])+`"`)) {
		t.Fatalf("the worker's version is not the page's, %s", found[1])
	}
	return string(found[1])
}

func TestVersionFollowsTheContent(t *testing.T) {
	dir, cache := filepath.Join(t.TempDir(), "dist"), t.TempDir()
	before := version(t, toySite(t))
	for what, change := range map[string]func(*Options){
		"the first screen": func(o *Options) { o.First = "<main>Other</main>" },
		"the program":      func(o *Options) { overwrite(t, o.Wasm, "\x00asm other") },
		"wasm_exec.js":     func(o *Options) { overwrite(t, o.WasmExec, "other") },
	} {
		if version(t, built(t, dir, func(o *Options) { o.Cache = cache; change(o) })) == before {
			t.Errorf("another content of %s is the same version", what)
		}
	}
}

func overwrite(t *testing.T, path, content string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestHashedNamesMatchTheContent(t *testing.T) {
	hashed := 0
	for name, content := range toySite(t) {
		if !hashedFile.MatchString(name) {
			continue
		}
		hashed++
		plain := hashedFile.ReplaceAllString(name, filepath.Ext(name))
		if hashedName(plain, content) != name {
			t.Errorf("%s holds the content of %s", name, hashedName(plain, content))
		}
	}
	if hashed < 8 {
		t.Errorf("only %d files have a hash in their name", hashed)
	}
}

// A script says what it must be, so that a browser runs nothing else.
func TestScriptsHaveTheirIntegrity(t *testing.T) {
	files := toySite(t)
	scripts := regexp.MustCompile(`<script[^>]* src="\./([^"]+)"([^>]*)>`).FindAllStringSubmatch(string(files["index.html"]), -1)
	if len(scripts) != 2 {
		t.Errorf("the page has %d scripts", len(scripts))
	}
	for _, script := range scripts {
		sum := sha256.Sum256(files[script[1]])
		if !strings.Contains(script[2], `integrity="sha256-`+base64.StdEncoding.EncodeToString(sum[:])+`"`) {
			t.Errorf("%s is not held to its content: %s", script[1], script[0])
		}
	}
}

func TestPrecacheIsTheWholeSite(t *testing.T) {
	files := toySite(t)
	line := regexp.MustCompile(`=(\["\./"[^]]*\])`).FindSubmatch(files["worker.js"])
	if line == nil {
		t.Fatalf("the worker has no list:\n%s", files["worker.js"])
	}
	var listed []string
	if err := json.Unmarshal(line[1], &listed); err != nil {
		t.Fatal(err)
	}
	var want []string
	for name := range files {
		switch {
		case strings.HasSuffix(name, ".br"), strings.HasSuffix(name, ".gz"), name == "worker.js":
		case name == "index.html":
			want = append(want, "./")
		default:
			want = append(want, "./"+name)
		}
	}
	slices.Sort(want)
	if !slices.Equal(listed, want) {
		t.Errorf("the worker keeps\n%q\nthe site is\n%q", listed, want)
	}
}

// Every address in the page and the manifest must be relative, so that the site works under any path, and must exist.
func TestAddressesAreRelativeAndExist(t *testing.T) {
	files := toySite(t)
	quoted := regexp.MustCompile(`(?:src|href|data-wasm|"src"|"url"|"start_url"|"scope"|"id")(?:=|: )"([^"]*)"`)
	for _, name := range []string{"index.html", "manifest.webmanifest"} {
		found := quoted.FindAllStringSubmatch(string(files[name]), -1)
		if len(found) < 6 {
			t.Errorf("%s: found only %d addresses", name, len(found))
		}
		for _, match := range found {
			target, relative := strings.CutPrefix(match[1], "./")
			if !relative {
				t.Errorf("%s: %q is not relative", name, match[1])
			}
			if file, _, _ := strings.Cut(target, "#"); file != "" && files[file] == nil {
				t.Errorf("%s: %q does not exist", name, match[1])
			}
		}
	}
}

func TestNoOtherHost(t *testing.T) {
	host := regexp.MustCompile(`(?i)(?:https?:|wss?:|["'(])//[a-z0-9]`)
	for name, content := range toySite(t) {
		if kind := types[filepath.Ext(name)]; kind == "" || kind == "image/png" || kind == "application/wasm" {
			continue
		}
		text := strings.ReplaceAll(string(content), `xmlns="http://www.w3.org/2000/svg"`, "") // a name, never fetched
		if found := host.FindString(text); found != "" {
			t.Errorf("%s names another host: %s", name, found)
		}
	}
}

// The content policy refuses inline code; better to hear it here than from a browser.
func TestPageObeysItsPolicy(t *testing.T) {
	page := string(toySite(t)["index.html"])
	for what, pattern := range map[string]string{
		"inline script":   `<script(?:[^>]*)>[^<]`,
		"inline style":    `<style|\sstyle=`,
		"inline handler":  `\son[a-z]+=`,
		"forbidden zoom":  `maximum-scale|user-scalable`,
		"unfilled blanks": `\{\{|<no value>`,
	} {
		if found := regexp.MustCompile(pattern).FindString(page); found != "" {
			t.Errorf("%s: %q", what, found)
		}
	}
	if !strings.Contains(page, `content="`+policy+`"`) {
		t.Error("the page does not state the policy")
	}
	if body := regexp.MustCompile(`<body>\s*` + regexp.QuoteMeta(firstScreen) + `\s*<noscript>`); !body.MatchString(page) {
		t.Errorf("the first screen is not the body's first element:\n%s", page)
	}
}

func TestCompressedCopies(t *testing.T) {
	files := toySite(t)
	for name, content := range files {
		if filepath.Ext(name) == ".br" || filepath.Ext(name) == ".gz" {
			continue
		}
		if !compressible(name) {
			if files[name+".br"] != nil || files[name+".gz"] != nil {
				t.Errorf("%s has compressed copies", name)
			}
			continue
		}
		fromBrotli, err := io.ReadAll(brotli.NewReader(bytes.NewReader(files[name+".br"])))
		if err != nil || !bytes.Equal(fromBrotli, content) {
			t.Errorf("%s.br is not %s (%v)", name, name, err)
		}
		unzip, err := gzip.NewReader(bytes.NewReader(files[name+".gz"]))
		if err != nil {
			t.Errorf("%s.gz: %v", name, err)
			continue
		}
		fromGzip, err := io.ReadAll(unzip)
		if err != nil || !bytes.Equal(fromGzip, content) {
			t.Errorf("%s.gz is not %s (%v)", name, name, err)
		}
	}
}

func TestCacheChangesNothing(t *testing.T) {
	cache := filepath.Join(t.TempDir(), "compressed")
	dir := filepath.Join(t.TempDir(), "dist")
	want := toySite(t)
	for _, state := range []string{"empty", "filled"} {
		got := built(t, dir, func(o *Options) { o.Cache = cache })
		for name := range want {
			if !bytes.Equal(got[name], want[name]) {
				t.Errorf("with a cache (%s), %s differs", state, name)
			}
		}
	}
}

func TestBuildReplacesOnlySites(t *testing.T) {
	dir, cache := filepath.Join(t.TempDir(), "dist"), t.TempDir()
	first := built(t, dir, func(o *Options) { o.Cache = cache })
	second := built(t, dir, func(o *Options) { o.Cache = cache; overwrite(t, o.Wasm, "\x00asm other") })
	if len(first) != len(second) {
		t.Errorf("%d files, then %d: a build leaves the files of the one before", len(first), len(second))
	}

	precious := t.TempDir()
	overwrite(t, filepath.Join(precious, "thesis.txt"), "years of work")
	if err := write(site{"index.html": nil}, Options{Dir: precious}); err == nil || !strings.Contains(err.Error(), "not a site") {
		t.Errorf("building over other files: %v", err)
	}
	if _, err := os.Stat(filepath.Join(precious, "thesis.txt")); err != nil {
		t.Error(err)
	}
}

func TestBuildErrors(t *testing.T) {
	for what, o := range map[string]Options{
		"no first screen": {Wasm: "absent.wasm", WasmExec: "absent.js"},
		"no program":      {First: firstScreen, Wasm: "absent.wasm", WasmExec: "absent.js"},
	} {
		o.Dir = filepath.Join(t.TempDir(), "dist")
		if err := Build(o); err == nil {
			t.Errorf("%s: no error", what)
		}
		if _, err := os.Stat(o.Dir); !os.IsNotExist(err) {
			t.Errorf("%s: something was written", what)
		}
	}
}
