//go:build !js

// Package icons draws the app's icon: the rhythm of hard and easy, solid bars beside light ones, the run family in blue and
// the lift family in rust. It is drawn at build time, so that the picture has one source and no binary is in the repository.
package icons

import "image/color"

// All returns the icon files by name.
func All() map[string][]byte {
	return map[string][]byte{
		"icon.svg":              svg(),
		"icon-192.png":          draw(192, rounded),
		"icon-512.png":          draw(512, rounded),
		"icon-maskable-512.png": draw(512, maskable),
		"apple-touch-icon.png":  draw(180, full),
	}
}

var (
	paper    = color.RGBA{0xf5, 0xf3, 0xee, 0xff}
	run      = color.RGBA{0x0b, 0x5a, 0x8f, 0xff}
	runPale  = color.RGBA{0xa9, 0xcb, 0xe1, 0xff}
	lift     = color.RGBA{0xa6, 0x3c, 0x14, 0xff}
	liftPale = color.RGBA{0xec, 0xbd, 0xa6, 0xff}
)

// box is a rectangle with round corners, in units of 1/64 of the icon's side.
type box struct {
	x, y, w, h, r float64
	fill          color.RGBA
}

// bars stand on one line like the days of a week: hard run, easy run, hard lift, easy lift. Hard is tall and solid, easy is
// short and pale.
var bars = []box{
	{12, 12, 9, 40, 3, run},
	{22.5, 34, 8, 18, 3, runPale},
	{32.5, 18, 9, 34, 3, lift},
	{43, 40, 8, 12, 3, liftPale},
}

// frame is how the motif sits in its square.
type frame struct {
	scale  float64 // of the motif around the centre
	radius float64 // of the paper's corners, in units; 0 fills the square
}

var (
	rounded  = frame{1, 14}
	full     = frame{0.95, 0}
	maskable = frame{0.8, 0} // launchers may cut to a circle of 80 % of the side
)

func boxes(f frame) []box {
	list := []box{{0, 0, 64, 64, f.radius, paper}}
	for _, b := range bars {
		list = append(list, box{32 + (b.x-32)*f.scale, 32 + (b.y-32)*f.scale, b.w * f.scale, b.h * f.scale, b.r * f.scale, b.fill})
	}
	return list
}
