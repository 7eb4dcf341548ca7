//go:build !js

package web

// policy lets the page run its own files and nothing else: no inline script or style, no other host. Compiling wasm needs
// 'wasm-unsafe-eval', which allows no other evaluation. It stands in the page too, for hosts that send no headers.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; " +
	"font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"

// framePolicy is the part of the policy that browsers accept only as a header.
const framePolicy = "; frame-ancestors 'none'"
