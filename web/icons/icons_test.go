//go:build !js

package icons

import (
	"bytes"
	"image/png"
	"testing"
)

func TestIcons(t *testing.T) {
	all := All()
	for _, test := range []struct {
		name   string
		side   int
		corner uint32 // alpha of the corner: platforms cut maskable icons themselves and paint clear pixels black
	}{
		{"icon-192.png", 192, 0},
		{"icon-512.png", 512, 0},
		{"icon-maskable-512.png", 512, 0xffff},
		{"apple-touch-icon.png", 180, 0xffff},
	} {
		img, err := png.Decode(bytes.NewReader(all[test.name]))
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
			continue
		}
		if b := img.Bounds(); b.Dx() != test.side || b.Dy() != test.side {
			t.Errorf("%s is %d x %d, want %d", test.name, b.Dx(), b.Dy(), test.side)
		}
		if _, _, _, alpha := img.At(0, 0).RGBA(); alpha != test.corner {
			t.Errorf("%s: alpha %#x in the corner, want %#x", test.name, alpha, test.corner)
		}
	}
	if !bytes.HasPrefix(all["icon.svg"], []byte("<svg ")) {
		t.Errorf("icon.svg: %s", all["icon.svg"])
	}
}

// Launchers cut maskable icons to any shape that holds the circle of 40 % of the side around the centre.
func TestMaskableKeepsInsideTheSafeZone(t *testing.T) {
	for _, b := range boxes(maskable)[1:] {
		for x := b.x; x <= b.x+b.w; x += b.w / 64 {
			for y := b.y; y <= b.y+b.h; y += b.h / 64 {
				if dx, dy := x-32, y-32; b.covers(x, y) && dx*dx+dy*dy > 25.6*25.6 {
					t.Fatalf("(%.1f, %.1f) is outside", x, y)
				}
			}
		}
	}
}
