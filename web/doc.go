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
package web
