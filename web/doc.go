//go:build !js

// Package web makes the site out of its sources and serves it.
//
// Everything that a browser loads before Go runs lives in this directory: index.html, boot/ (concatenated into one
// script), worker.js, css/ (concatenated in name order), icons/ (drawn, not stored) and manifest.webmanifest. Build turns
// them and the compiled program into a directory that any static host can serve, scripts and styles minified; Handler serves
// that directory with compression and secure headers.
//
// Files whose name carries a hash of their content never change and are cached for ever. Three names have no hash, because
// something outside the site refers to them: index.html, worker.js and manifest.webmanifest.
//
// # The first seconds
//
// The setup form is in index.html, drawn at build time by the view that draws it later (app.FirstScreen). boot/ turns its
// pages and keeps its answers until Go is up and takes them over. A returning person sees an inert picture of the last
// screen; a link shows how far the download is. worker.js keeps everything for offline use, from a short explicit list; a
// new version waits until the person asks for it. An app on an iPhone's home screen has a storage of its own: the install
// hint copies the whole plan for it, and where it starts with nothing the page asks for a plan before the questions.
//
// A name promises its content, and nothing is taken for it that is not. The hash in it is compared by the worker before it
// keeps a file, by the loader before it runs what came from the network, and by the browser for scripts and languages
// (integrity). What is damaged is fetched once more past every cache, the worker's too; then a sentence says so, and the
// plans can be saved.
//
// A language is a file with a line for each text of the app (words.go). It is fetched when it is chosen, kept by the worker
// from then on, and handed to Go at each start. What boot itself says of it lies in local storage, so that it is there at once.
package web
