// A program that does with package os what the browser program does, and prints by package fmt.
package main

import (
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

type said struct{ text string }

func (s *said) String() string { return "said " + s.text }

func main() {
	fmt.Println("arguments", len(os.Args), os.Args[1:], filepath.Base(os.Args[0]))
	fmt.Printf("%s %5d|%05d|%08x|%q|%T|%v|%v\n", "ä", 7, -7, 0xbeef, "\"\n", errors.New, []any{1, "a", nil}, map[string]int{"b": 1, "a": 2})
	fmt.Fprintln(os.Stderr, "to the standard error", &said{"x"}, (*said)(nil))
	os.Stderr.WriteString("a string\n")
	n, err := os.Stdout.Write([]byte("bytes\n"))
	fmt.Println(n, err)
	fmt.Print(strings.Repeat("many bytes ", 20000), "\n")

	fmt.Println(os.Getenv("HARDEASY_TEST"), os.Getenv("HARDEASY_NONE"))
	fmt.Println(os.LookupEnv("HARDEASY_TEST"))
	fmt.Println(os.LookupEnv("HARDEASY_NONE"))
	fmt.Println(os.Setenv("HARDEASY_NONE", "there now"), os.Getenv("HARDEASY_NONE"), os.Setenv("", "") != nil)

	key, other := make([]byte, 70000), make([]byte, 70000)
	rand.Read(key)
	rand.Read(other)
	fmt.Println(string(key) != string(other), strings.Trim(string(key[65536:]), "\x00") != "")

	defer fmt.Println("deferred")
	switch os.Args[1] {
	case "exit":
		os.Exit(3)
	case "panic":
		panic("with a text")
	case "error":
		panic(fmt.Errorf("with an error that has %w", errors.ErrUnsupported))
	case "stringer":
		panic(&said{"in a panic"})
	case "index":
		fmt.Println(os.Args[len(os.Args)])
	}
}
