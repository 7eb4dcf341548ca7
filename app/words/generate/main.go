// Command generate writes keys.go and english.go of package words from
// english.txt. It runs in the folder of package words, by go generate.
package main

import (
	"log"
	"os"
	"strings"

	"hardeasy/app/words/text"
)

func main() {
	log.SetFlags(0)
	source, err := os.ReadFile("english.txt")
	if err != nil {
		log.Fatal(err)
	}
	english, err := text.Parse(string(source))
	if err != nil {
		log.Fatal("english.txt: ", err)
	}
	if strays := english.Strays(); len(strays) > 0 {
		log.Fatal("english.txt: nothing reads ", strings.Join(strays, ", "))
	}
	for name, code := range map[string]func(text.File) ([]byte, error){"keys.go": text.Keys, "english.go": text.English} {
		source, err := code(english)
		if err != nil {
			log.Fatal(name, ": ", err)
		}
		if err := os.WriteFile(name, source, 0o644); err != nil {
			log.Fatal(err)
		}
	}
}
