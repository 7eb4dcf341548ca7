//go:build !js

package icons

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"strings"
)

// svg writes the motif as a vector picture.
func svg() []byte {
	var b strings.Builder
	b.WriteString(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">`)
	for _, x := range boxes(rounded) {
		fmt.Fprintf(&b, `<rect x="%g" y="%g" width="%g" height="%g" rx="%g" fill="#%02x%02x%02x"/>`,
			x.x, x.y, x.w, x.h, x.r, x.fill.R, x.fill.G, x.fill.B)
	}
	b.WriteString("</svg>\n")
	return []byte(b.String())
}

// draw paints the motif as a PNG. Each pixel is the mean of samples x samples points, which makes the edges smooth.
func draw(side int, f frame) []byte {
	const samples = 4
	shapes := boxes(f)
	img := image.NewNRGBA(image.Rect(0, 0, side, side))
	for py := range side {
		for px := range side {
			var r, g, b, hit int
			for s := range samples * samples {
				x := (float64(px) + (float64(s%samples)+0.5)/samples) * 64 / float64(side)
				y := (float64(py) + (float64(s/samples)+0.5)/samples) * 64 / float64(side)
				if c, ok := colorAt(shapes, x, y); ok {
					r, g, b, hit = r+int(c.R), g+int(c.G), b+int(c.B), hit+1
				}
			}
			if hit > 0 {
				img.SetNRGBA(px, py, color.NRGBA{uint8(r / hit), uint8(g / hit), uint8(b / hit), uint8(hit * 255 / (samples * samples))})
			}
		}
	}
	var out bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.BestCompression}
	if err := encoder.Encode(&out, flat(img)); err != nil {
		panic(err) // a buffer takes everything
	}
	return out.Bytes()
}

// colorAt returns the colour of the topmost shape at a point.
func colorAt(shapes []box, x, y float64) (color.RGBA, bool) {
	for i := len(shapes) - 1; i >= 0; i-- {
		if shapes[i].covers(x, y) {
			return shapes[i].fill, true
		}
	}
	return color.RGBA{}, false
}

func (b box) covers(x, y float64) bool {
	if x < b.x || y < b.y || x > b.x+b.w || y > b.y+b.h {
		return false
	}
	// Distance into a corner's square; only there does the rounding matter.
	dx := max(b.x+b.r-x, x-(b.x+b.w-b.r), 0)
	dy := max(b.y+b.r-y, y-(b.y+b.h-b.r), 0)
	return dx*dx+dy*dy <= b.r*b.r
}

// flat turns a picture of few colours into a paletted one, a third of the size.
func flat(img *image.NRGBA) image.Image {
	var palette color.Palette
	index := map[color.NRGBA]uint8{}
	small := image.NewPaletted(img.Rect, nil)
	for y := range img.Rect.Dy() {
		for x := range img.Rect.Dx() {
			c := img.NRGBAAt(x, y)
			i, ok := index[c]
			if !ok {
				if len(palette) == 256 {
					return img
				}
				i = uint8(len(palette))
				index[c] = i
				palette = append(palette, c)
			}
			small.SetColorIndex(x, y, i)
		}
	}
	small.Palette = palette
	return small
}
