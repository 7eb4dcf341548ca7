// Package app wires the PWA: it starts the program in the browser, sends what
// happens to state.Update and carries out the effects that come back.
package app
