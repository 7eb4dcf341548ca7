//go:build !js

// Package icons draws the app's icon: the rhythm of hard and easy, solid bars beside a light one, runs in blue and lifts in
// rust. It is drawn at build time, so that the picture has one source and no binary is in the repository.
package icons

import (
	"image/color"
	"sync"
)

// All returns the icon files by name. They are drawn once; callers share the map and leave it alone.
var All = sync.OnceValue(func() map[string][]byte {
	return map[string][]byte{
		"icon.svg":              svg(),
		"icon-192.png":          draw(192, rounded),
		"icon-512.png":          draw(512, rounded),
		"icon-maskable-512.png": draw(512, maskable),
		"apple-touch-icon.png":  draw(180, full),
	}
})

var (
	paper = color.RGBA{0xf5, 0xf3, 0xee, 0xff}
	run   = color.RGBA{0x0b, 0x5a, 0x8f, 0xff}
	lift  = color.RGBA{0xa6, 0x3c, 0x14, 0xff}
	pale  = color.RGBA{0x9f, 0xc4, 0xdd, 0xff}
)

// box is a rectangle with round corners, in units of 1/64 of the icon's side.
type box struct {
	x, y, w, h, r float64
	fill          color.RGBA
}

// bars are three days, hard, easy, hard: a run, a rest that joins, a lift. Hard is tall and solid, easy is short and pale,
// and together they are the letter H.
var bars = []box{
	{12, 11, 13, 42, 4.5, run},
	{27, 25, 10, 14, 4, pale},
	{39, 11, 13, 42, 4.5, lift},
}

// frame is how the motif sits in its square.
type frame struct {
	scale  float64 // of the motif around the centre
	radius float64 // of the paper's corners, in units; 0 fills the square
}

var (
	rounded  = frame{1, 14}
	full     = frame{0.95, 0}
	maskable = frame{0.84, 0} // launchers may cut to a circle of 80 % of the side
)

func boxes(f frame) []box {
	list := []box{{0, 0, 64, 64, f.radius, paper}}
	for _, b := range bars {
		list = append(list, box{32 + (b.x-32)*f.scale, 32 + (b.y-32)*f.scale, b.w * f.scale, b.h * f.scale, b.r * f.scale, b.fill})
	}
	return list
}
