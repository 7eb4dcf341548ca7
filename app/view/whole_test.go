package view_test

import "testing"

// What is said of the plan stands above its weeks, with its numbers; its ways out come when
// somebody opens it, and one that was answered is a line.
func TestWhole(t *testing.T) {
	all := states(t)
	for name, want := range map[string]struct{ said, ways, reason bool }{
		"far":               {said: true},
		"far, looked at":    {said: true, ways: true},
		"far, a way":        {said: true, ways: true},
		"far, kept":         {},
		"far, kept, opened": {said: true, ways: true, reason: true},
	} {
		m := all[name]
		card := draw(t, &m).where("data-finding", "race-readiness")
		visible := func(class string) bool {
			found := card.all(func(e *element) bool { return e.class(class) })
			return len(found) == 1 && !found[0].hidden()
		}
		if said := !card.tagged("p")[0].hidden(); said != want.said || visible("ways") != want.ways || visible("overridden") != want.reason {
			t.Errorf("%s: said %t, ways %t, reason %t", name, said, visible("ways"), visible("overridden"))
		}
	}
	for name, want := range map[string]bool{"far": true, "week": false} {
		m := all[name]
		if got := !draw(t, &m).all(func(e *element) bool { return e.class("whole") })[0].hidden(); got != want {
			t.Errorf("%s: something is said of the plan: %t", name, got)
		}
	}
}
