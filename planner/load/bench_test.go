package load

import "testing"

func BenchmarkBefore(b *testing.B) {
	r := lcg(5)
	p := r.plan(24)
	b.ReportAllocs()
	for b.Loop() {
		for i := range p.Weeks {
			new(Book).Before(&p, i)
		}
	}
}

func BenchmarkOfWeek(b *testing.B) {
	r := lcg(5)
	p := r.plan(1)
	b.ReportAllocs()
	for b.Loop() {
		OfWeek(&p.Weeks[0])
	}
}

// All that a season's picture shows: lights, strips and curve.
func BenchmarkPicture(b *testing.B) {
	r := lcg(5)
	p := r.plan(24)
	b.ReportAllocs()
	for b.Loop() {
		t := TraceOf(&p)
		for i := range p.Weeks {
			t.Week(i, 7*60)
		}
		for range t.Each() {
		}
		CurveOf(&p)
	}
}
