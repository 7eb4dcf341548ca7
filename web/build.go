//go:build !js

package web

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/template"

	"hardeasy/web/icons"
)

// Options are the inputs of a build. The same inputs give the same bytes.
type Options struct {
	Dir       string     // where the site goes; an earlier site there is replaced, anything else is refused
	Wasm      string     // path of the compiled program
	WasmExec  string     // path of wasm_exec.js of the toolchain that compiled it
	First     string     // HTML of the first screen: one element, which the program replaces
	Texts     []Text     // of boot and the page
	Languages []Language // without English
	Names     []string   // of the program's functions, for crash reports; nil if the program has them
	Cache     string     // directory that keeps compressed files between builds; "" for none
}

// Build writes the site.
func Build(o Options) error {
	site, err := assemble(o)
	if err != nil {
		return err
	}
	return write(site, o)
}

// site maps the names of the finished files to their content.
type site map[string][]byte

func assemble(o Options) (site, error) {
	first, err := tidyFirst(o.First)
	if err != nil {
		return nil, fmt.Errorf("the first screen: %w", err)
	}
	hashed, err := hashedContent(o)
	if err != nil {
		return nil, err
	}
	transfer, err := compressed(o.Cache, hashed["app.wasm"], brotliCoding)
	if err != nil {
		return nil, err
	}
	a := assembly{hashed: hashed, names: map[string]string{}, out: site{}, texts: o.Texts, first: first, transfer: len(transfer)}
	for name, content := range hashed {
		a.names[name] = hashedName(name, content)
		a.out[a.names[name]] = content
	}
	if len(o.Names) > 0 {
		a.out[namesOf(a.names["app.wasm"])] = nameList(o.Names)
	}
	if a.out["manifest.webmanifest"], err = a.fill("manifest.webmanifest", nil); err != nil {
		return nil, err
	}
	// The version is a hash over all files, the page and the worker without their version included. So any change of a
	// file is an update, and a build of the same sources is none.
	if err := a.stamp(""); err != nil {
		return nil, err
	}
	return a.out, a.stamp(a.out.version())
}

// hashedContent is the content of the files with a hash in their name, by the name without it.
func hashedContent(o Options) (map[string][]byte, error) {
	wasm, err := os.ReadFile(o.Wasm)
	if err != nil {
		return nil, err
	}
	wasmExec, err := os.ReadFile(o.WasmExec)
	if err != nil {
		return nil, err
	}
	mend, err := sources.ReadFile("mend.js")
	if err != nil {
		return nil, err
	}
	boot, err := concatenated(sources, "boot/*.js")
	if err != nil {
		return nil, err
	}
	known, err := words(o.Texts, o.Languages)
	if err != nil {
		return nil, err
	}
	css, err := concatenated(sources, "css/*.css")
	if err != nil {
		return nil, err
	}
	hashed := maps.Clone(icons.All())
	for _, l := range o.Languages {
		hashed[l.file()] = l.Lines
	}
	hashed["app.wasm"] = wasm
	if hashed["wasm_exec.js"], err = minifyScript("wasm_exec.js", slices.Concat(wasmExec, mend)); err != nil {
		return nil, err
	}
	if hashed["boot.js"], err = minifyScript("boot/*.js", append(known, boot...)); err != nil {
		return nil, err
	}
	hashed["app.css"], err = minifyStyle("css/*.css", css)
	return hashed, err
}

// assembly is a site that is being built.
type assembly struct {
	hashed   map[string][]byte
	names    map[string]string // by name in hashed: the one in the site
	out      site
	texts    []Text
	first    string // HTML
	transfer int    // bytes of the compressed program
}

// asset is the address of a file with a hash. It is relative, so that the site works under any path.
func (a *assembly) asset(name string) (string, error) {
	if a.names[name] == "" {
		return "", fmt.Errorf("no such file: %s", name)
	}
	return "./" + a.names[name], nil
}

// integrity makes a browser refuse a script whose content is not what was built, on any host.
func (a *assembly) integrity(name string) string { return integrity(a.hashed[name]) }

func integrity(content []byte) string {
	sum := sha256.Sum256(content)
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

func (a *assembly) fill(name string, data any) ([]byte, error) {
	text, err := sources.ReadFile(name)
	if err != nil {
		return nil, err
	}
	functions := template.FuncMap{"asset": a.asset, "integrity": a.integrity, "say": a.say}
	t, err := template.New(name).Option("missingkey=error").Funcs(functions).Parse(string(text))
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = t.Execute(&b, data)
	return b.Bytes(), err
}

// stamp makes the page and the worker, which carry the version.
func (a *assembly) stamp(version string) error {
	a.out["index.html"] = nil // the list must have it before it is made
	list, languages := precached(a.out)
	precache, err := json.Marshal(list)
	if err != nil {
		return err
	}
	chosen, err := json.Marshal(languages)
	if err != nil {
		return err
	}
	worker, err := a.fill("worker.js", map[string]any{"Version": version, "Precache": string(precache), "Languages": string(chosen)})
	if err != nil {
		return err
	}
	if a.out["worker.js"], err = minifyScript("worker.js", worker); err != nil {
		return err
	}
	a.out["index.html"], err = a.fill("index.html", map[string]any{
		"Version":      version,
		"Policy":       policy,
		"First":        a.first,
		"WasmRaw":      len(a.hashed["app.wasm"]),
		"WasmTransfer": a.transfer,
	})
	return err
}

// hashedName puts a hash of the content before the extension: app.css -> app.0123456789.css.
func hashedName(name string, content []byte) string {
	sum := sha256.Sum256(content)
	ext := filepath.Ext(name)
	return strings.TrimSuffix(name, ext) + "." + hex.EncodeToString(sum[:5]) + ext
}

// precached lists what the worker keeps, as the page asks for it: the page itself as "./", everything else by name. The
// worker is not in its own list, because browsers store it. Languages are stored when they are chosen.
func precached(s site) (list, languages []string) {
	list, languages = []string{}, []string{}
	for name := range s {
		switch {
		case name == "worker.js", forCrashes(name):
		case isLanguage(name):
			languages = append(languages, "./"+name)
		case name == "index.html":
			list = append(list, "./")
		default:
			list = append(list, "./"+name)
		}
	}
	slices.Sort(list)
	slices.Sort(languages)
	return list, languages
}

func (s site) version() string {
	names := make([]string, 0, len(s))
	for name := range s {
		names = append(names, name)
	}
	slices.Sort(names)
	sum := sha256.New()
	for _, name := range names {
		fmt.Fprintf(sum, "%s %d\n", name, len(s[name]))
		sum.Write(s[name])
	}
	return hex.EncodeToString(sum.Sum(nil)[:6])
}
