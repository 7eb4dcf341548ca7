// Package command is what the program does: in the browser the app, on the
// command line everything else.
package command
