package app

import "testing"

// Whatever the machine, slices come to take what they are aimed at, and none
// on the way there takes much more.
func TestPace(t *testing.T) {
	for _, perMs := range []float64{2, 20, 150, 1500} {
		p := pace{nodes: firstSlice}
		for range 20 {
			took := float64(p.nodes) / perMs
			if took > sliceMs+1 && p.nodes != firstSlice {
				t.Errorf("%v nodes a ms: a slice of %v ms", perMs, took)
			}
			p.took(took, p.nodes)
		}
		if took := float64(p.nodes) / perMs; took > sliceMs || took < sliceMs/2 {
			t.Errorf("%v nodes a ms: slices of %v ms", perMs, took)
		}
	}
	// A machine that halts for a while is not waited for ever after.
	p := pace{nodes: 700}
	p.took(400, 700)
	if p.nodes >= 700 || p.nodes < 1 {
		t.Errorf("%d nodes after a halt", p.nodes)
	}
	for range 20 {
		p.took(0, p.nodes)
	}
	if p.nodes != mostSlice {
		t.Errorf("%d nodes when a slice takes no time", p.nodes)
	}
	// What ends early is no reason to take more the next time, nor less.
	p = pace{nodes: 700}
	for range 20 {
		p.took(1, 10)
	}
	if p.nodes != 700 {
		t.Errorf("%d nodes after short answers", p.nodes)
	}
	if p.took(70, 10); p.nodes >= 10 {
		t.Errorf("%d nodes after 10 took 70 ms", p.nodes)
	}
}
