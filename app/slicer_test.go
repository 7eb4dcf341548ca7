package app

import "testing"

// On any machine slices soon take the time they aim at, and none takes much more.
func TestSlicer(t *testing.T) {
	for _, perMs := range []float64{2, 20, 150, 1500} {
		s := slicer{nodes: firstSlice}
		for range 20 {
			took := float64(s.nodes) / perMs
			if took > sliceMs+1 && s.nodes != firstSlice {
				t.Errorf("%v nodes a ms: a slice of %v ms", perMs, took)
			}
			s.took(took, s.nodes)
		}
		if took := float64(s.nodes) / perMs; took > sliceMs || took < sliceMs/2 {
			t.Errorf("%v nodes a ms: slices of %v ms", perMs, took)
		}
	}
	// One long pause of the machine does not stop the search.
	s := slicer{nodes: 700}
	s.took(400, 700)
	if s.nodes >= 700 || s.nodes < 1 {
		t.Errorf("%d nodes after a halt", s.nodes)
	}
	for range 20 {
		s.took(0, s.nodes)
	}
	if s.nodes != mostSlice {
		t.Errorf("%d nodes when a slice takes no time", s.nodes)
	}
	// A slice that ends early changes nothing.
	s = slicer{nodes: 700}
	for range 20 {
		s.took(1, 10)
	}
	if s.nodes != 700 {
		t.Errorf("%d nodes after short answers", s.nodes)
	}
	if s.took(70, 10); s.nodes >= 10 {
		t.Errorf("%d nodes after 10 took 70 ms", s.nodes)
	}
}
