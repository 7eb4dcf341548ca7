module hardeasy

go 1.26.0

// The build looks into Go itself: web/standin takes the place of standard packages, web/cuts.go cuts functions out of them
// and web/slim rewrites tables of the linker. All three are looked at for each version of Go; `make slimgo` tries others.
toolchain go1.26.8

require (
	github.com/andybalholm/brotli v1.2.8
	github.com/evanw/esbuild v0.28.2
	github.com/google/uuid v1.6.0
	github.com/maxence-charriere/go-app/v9 v9.8.0
	golang.org/x/net v0.62.0
)

require golang.org/x/sys v0.49.0 // indirect
