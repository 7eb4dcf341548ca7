// Package app connects the parts of the PWA. It starts the program in the browser,
// sends messages to state.Update, and carries out the effects that it returns.
package app
