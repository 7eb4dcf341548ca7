//go:build js

// Faults does one thing that ends badly or comes from outside, and says what it
// sees of it. Without arguments it lists what it can do.
package main

import (
	"fmt"
	"maps"
	"os"
	"slices"
)

var faults = map[string]func(){}

func main() {
	if len(os.Args) < 2 {
		for _, name := range slices.Sorted(maps.Keys(faults)) {
			fmt.Println(name)
		}
		return
	}
	faults[os.Args[1]]()
	fmt.Println("came to its end")
}
