//go:build !js

package command

import (
	"fmt"
	"io"
	"io/fs"
	"strings"

	"hardeasy/app/words/text"
	"hardeasy/web"
)

const englishFile = "english.txt"

// trialCode is a language tag for private use.
const trialCode = "en-x-reversed"

// languages reads the language files, DE.txt for the language with HTML's code DE: what the page says before the program is
// there, and the languages beside English. trial adds one that is English read
// from its end. What a language lacks is said in English, and told to out.
func languages(out io.Writer, from fs.FS, trial bool) ([]web.Text, []web.Language, error) {
	english, err := languageFile(from, englishFile)
	if err != nil {
		return nil, nil, err
	}
	var texts []web.Text
	for _, p := range english.Page() {
		texts = append(texts, web.Text{Key: p.Key, English: p.Text, Line: p.Line})
	}
	others := map[string]text.File{}
	files, err := fs.ReadDir(from, ".")
	if err != nil {
		return nil, nil, err
	}
	for _, f := range files {
		if f.Name() == englishFile {
			continue
		}
		if others[strings.TrimSuffix(f.Name(), ".txt")], err = languageFile(from, f.Name()); err != nil {
			return nil, nil, err
		}
	}
	if trial {
		others[trialCode] = english.Reversed()
	}
	var all []web.Language
	for code, file := range others {
		if code == "en" {
			return nil, nil, fmt.Errorf("en.txt: English is %s", englishFile)
		}
		lines, missing, err := text.Compile(english, file)
		if err != nil {
			return nil, nil, fmt.Errorf("%s.txt: %w", code, err)
		}
		if len(missing) > 0 {
			fmt.Fprintf(out, "%s.txt lacks %d texts, which are said in English: %s\n", code, len(missing), strings.Join(missing, ", "))
		}
		l := web.Language{Code: code, Name: file.Text("page.language"), Lines: []byte(lines)}
		if l.Name == "" {
			return nil, nil, fmt.Errorf("%s.txt: page.language is missing, what the language calls itself", code)
		}
		all = append(all, l)
	}
	return texts, all, nil
}

func languageFile(from fs.FS, name string) (text.File, error) {
	source, err := fs.ReadFile(from, name)
	if err != nil {
		return nil, err
	}
	file, err := text.Parse(string(source))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return file, nil
}
