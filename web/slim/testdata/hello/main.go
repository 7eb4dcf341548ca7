// Hello is as small as a Go program gets.
package main

func main() { println("hello") }
