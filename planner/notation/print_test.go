package notation_test

import (
	"math/rand/v2"
	"reflect"
	"testing"

	"hardeasy/internal/testsize"
	"hardeasy/planner/notation"
	"hardeasy/planner/plantest"
)

func TestFormatSample(t *testing.T) {
	if got := notation.Format(parse(t, sample)); got != sample {
		t.Errorf("got\n%s\nwant\n%s", got, sample)
	}
}

func TestFormatRoundTrip(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range testsize.Of(3000) {
		p := plantest.Plan(rng)
		text := notation.Format(p)
		got, err := notation.Parse(text)
		if err != nil {
			t.Fatalf("%v in\n%s", err, text)
		}
		if again := notation.Format(got); again != text {
			t.Fatalf("got\n%s\nwant\n%s", again, text)
		}
		plantest.Renumber(&p)
		if !reflect.DeepEqual(got, p) {
			t.Fatalf("got  %+v\nwant %+v\n%s", got, p, text)
		}
	}
}

// What the notation has no sign for becomes a space and never breaks a line.
func TestFormatUnprintable(t *testing.T) {
	p := parse(t, "Mon AM run-easy 30\n")
	p.ID, p.Name = "not\nan id", "a\x00b\xff\rc"
	p.Weeks[0].Sessions[0].Note = "\x1b[31m\tred\u0085"
	got := parse(t, notation.Format(p))
	if got.ID != "" || got.Name != "a b\ufffd c" || got.Weeks[0].Sessions[0].Note != " [31m\tred " {
		t.Errorf("%q %q %q", got.ID, got.Name, got.Weeks[0].Sessions[0].Note)
	}
}
