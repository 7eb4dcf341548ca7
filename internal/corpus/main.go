//go:build !js

// Corpus prints what the rules say of respected plans, and how far the rulebook is from its goals:
//
//	go run ./internal/corpus
//
// Instead, -count FILE writes how often each rule speaks of them as a Go file of package rulebook, and -tallies prints the
// numbers that planner/corpus/before.txt has of an earlier rulebook.
package main

import (
	"flag"
	"log"
	"os"

	"hardeasy/planner/corpus"
	"hardeasy/planner/rulebook"
)

func main() {
	log.SetFlags(0)
	count := flag.String("count", "", "write how often each rule speaks to this Go file")
	tallies := flag.Bool("tallies", false, "print the numbers of each plan as before.txt has them")
	flag.Parse()
	switch {
	case *count != "":
		by, of := corpus.Spoken(rulebook.Suite)
		if err := os.WriteFile(*count, countFile(rulebook.Suite, by, of), 0o644); err != nil {
			log.Fatal(err)
		}
	case *tallies:
		writeTallies(os.Stdout, rulebook.Suite)
	default:
		writeReport(os.Stdout, rulebook.Suite)
	}
}
