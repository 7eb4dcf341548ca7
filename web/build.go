//go:build !js

package web

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
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
	Texts     []Text     // what boot and the page say
	Languages []Language // beside English
	Names     []string   // of the program's functions, for reports of crashes; nil where the program knows them itself
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
	css, err := concatenated(sources, "css/*.css")
	if err != nil {
		return nil, err
	}
	hashed := map[string][]byte{
		"app.wasm":     wasm,
		"wasm_exec.js": slices.Concat(wasmExec, squeezeJS(mend)),
		"app.css":      squeezeCSS(css),
	}
	for name, image := range icons.All() {
		hashed[name] = image
	}
	for _, l := range o.Languages {
		hashed[l.file()] = l.Lines
	}

	out := site{}
	names := map[string]string{} // name in the sources -> name in the site
	add := func(name string, content []byte) {
		names[name] = hashedName(name, content)
		out[names[name]] = content
	}
	for name, content := range hashed {
		add(name, content)
	}
	if len(o.Names) > 0 {
		out[namesOf(names["app.wasm"])] = nameList(o.Names)
	}
	asset := func(name string) (string, error) {
		if names[name] == "" {
			return "", fmt.Errorf("no such file: %s", name)
		}
		return "./" + names[name], nil // relative, so that the site works under any path
	}
	// With it a browser refuses a script whose content is not what was built, on any host.
	integrity := func(name string) string {
		sum := sha256.Sum256(hashed[name])
		return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
	}
	known, err := words(o.Texts, o.Languages, func(name string) string { return names[name] }, integrity)
	if err != nil {
		return nil, err
	}
	if hashed["boot.js"], err = script(sources, "boot", known); err != nil {
		return nil, err
	}
	add("boot.js", hashed["boot.js"])
	fill := func(name string, data any) ([]byte, error) {
		text, err := sources.ReadFile(name)
		if err != nil {
			return nil, err
		}
		t, err := template.New(name).Option("missingkey=error").Funcs(template.FuncMap{"asset": asset, "integrity": integrity, "say": says(o.Texts)}).Parse(string(text))
		if err != nil {
			return nil, err
		}
		var b bytes.Buffer
		err = t.Execute(&b, data)
		return b.Bytes(), err
	}

	if out["manifest.webmanifest"], err = fill("manifest.webmanifest", nil); err != nil {
		return nil, err
	}
	transfer, err := compressed(o.Cache, wasm, brotliCoding)
	if err != nil {
		return nil, err
	}
	page := func(version string) ([]byte, error) {
		return fill("index.html", map[string]any{
			"Version":      version,
			"Policy":       policy,
			"First":        first,
			"WasmRaw":      len(wasm),
			"WasmTransfer": len(transfer),
		})
	}
	worker := func(version string) ([]byte, error) {
		precache, languages := precached(out)
		files, err := json.Marshal(precache)
		if err != nil {
			return nil, err
		}
		chosen, err := json.Marshal(languages)
		if err != nil {
			return nil, err
		}
		text, err := fill("worker.js", map[string]any{"Version": version, "Precache": string(files), "Languages": string(chosen)})
		return squeezeJS(text), err
	}

	// The version is a hash over everything, the page and the worker without their version included: any change of any
	// file is an update, and building the same sources again is none.
	out["index.html"] = nil
	if out["worker.js"], err = worker(""); err != nil {
		return nil, err
	}
	if out["index.html"], err = page(""); err != nil {
		return nil, err
	}
	version := out.version()
	if out["worker.js"], err = worker(version); err != nil {
		return nil, err
	}
	if out["index.html"], err = page(version); err != nil {
		return nil, err
	}
	return out, nil
}

// hashedName puts a hash of the content before the extension: app.css -> app.0123456789.css.
func hashedName(name string, content []byte) string {
	sum := sha256.Sum256(content)
	ext := filepath.Ext(name)
	return strings.TrimSuffix(name, ext) + "." + hex.EncodeToString(sum[:5]) + ext
}

// precached lists what the worker keeps, as the page asks for it: the page itself as "./", everything else by name. The
// worker is not in its own list, because browsers keep it themselves. Languages are kept once they were chosen.
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
