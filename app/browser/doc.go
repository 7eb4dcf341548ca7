// Package browser is what the app uses of the browser: storage, clock, clipboard, files,
// drag and keys, each behind a few functions. Everything that needs a browser is
// built for js alone; what can be tested without one is not.
package browser
