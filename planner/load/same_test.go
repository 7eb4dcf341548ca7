package load

import (
	"encoding/binary"
	"hash/fnv"
	"testing"

	"hardeasy/planner"
)

// The browser must say what the native program says, to the last bit:
//
//	GOOS=js GOARCH=wasm go test -exec "$(go env GOROOT)/lib/wasm/go_js_wasm_exec" ./planner/load
//
// The number is that of 10,000 random weeks. It changes only with the model.
func TestSameEverywhere(t *testing.T) {
	const want = 0xe7c031fee341221e
	r := lcg(20261123)
	h := fnv.New64a()
	var buf [8]byte
	put := func(numbers ...int) {
		for _, n := range numbers {
			binary.LittleEndian.PutUint64(buf[:], uint64(n))
			h.Write(buf[:])
		}
	}
	opt := func(o planner.Opt) {
		if o.Known {
			put(o.N)
		} else {
			put(-1)
		}
	}
	for range 2500 {
		p := r.plan(4)
		tr := TraceOf(&p)
		for i := range p.Weeks {
			w := OfWeek(&p.Weeks[i])
			put(w.Load, w.RaceLoad, w.RunMinutes, w.RaceMinutes, w.Runs, w.LongestRun, w.Strength, w.LongShare(), w.Monotony(), w.Strain())
			for _, strip := range tr.Week(i, 7*60) {
				put(strip.Load.Run, strip.Load.Lift, strip.Load.Calm, strip.Load.Cross)
				put(strip.Stress[:]...)
			}
			past := new(Book).Before(&p, i)
			for _, o := range []planner.Opt{
				past.Longest30d, past.LongestMetres, past.PrevRunMin, past.PeakRunMin,
				past.WeeksSinceDeload, past.WeeksWithoutStrength, past.Held.Minutes, past.Held.Load, past.Held.Sets, TrendOf(&p, i).Usual,
			} {
				opt(o)
			}
		}
		for s, ready := range tr.Each() {
			put(int(s.ID), int(ready.Light))
		}
		for _, day := range CurveOf(&p).Days {
			put(day.Fitness, day.Fatigue, day.Balance)
		}
	}
	if got := h.Sum64(); got != want {
		t.Errorf("the hash is %#x, want %#x", got, uint64(want))
	}
}
