package app

import (
	"maps"
	"math/rand"
	"testing"

	"hardeasy/app/browser"
	"hardeasy/app/state"
)

// crashing is a browser: storage whose disk lags behind, and a journal that
// says when it has a record.
type crashing struct {
	store     memory
	disk      memory // what a kill leaves of it
	journal   map[string]browser.Record
	confirmed map[string]string // of each plan the entry that was called saved, "" when deleted
}

// take is what 25-journal.js does with one window.
func (c *crashing) take(t *testing.T, s *planStore, id string) {
	e, locked := s.stored(id)
	if locked || !e.found {
		t.Fatalf("nothing to take of %s", id)
	}
	steps := c.store[state.UndoKey+id]
	c.journal[id] = browser.Record{ID: id, Version: e.Version, Text: e.text, History: func() string { return steps }}
	c.confirmed[id] = e.text
}

func (c *crashing) kill() {
	c.store = maps.Clone(c.disk)
}

// However far the disk lags behind, and whenever the browser is killed, what
// was called saved is there: the plan as it was or later, and the deletion.
func TestNothingConfirmedIsLost(t *testing.T) {
	ids := []string{springID, autumnID, freshID}
	for seed := range int64(300) {
		r := rand.New(rand.NewSource(seed))
		c := &crashing{memory{}, memory{}, map[string]browser.Record{}, map[string]string{}}
		s := newPlanStore(c.store)
		written := map[string]map[string]bool{} // every entry that ever was
		for step := range 60 {
			id := ids[r.Intn(len(ids))]
			now := int64(step)
			_, err := s.look(id)
			exists := err == nil
			switch op := r.Intn(10); {
			case op < 6:
				rev := s.seen[id].Rev
				save(t, s, plan(t, id, 1+r.Intn(500)), rev, past(t, id, 30))
			case op == 6 && exists:
				s.remove(id, now)
			case op == 7 && !exists && len(s.bin()) > 0:
				for _, b := range s.bin() {
					if _, err := s.undelete(b.ID, now); err != nil {
						t.Fatal(err)
					}
					c.take(t, s, b.ID)
				}
			case op == 8:
				c.disk = maps.Clone(c.store)
			}
			if e, _ := s.stored(id); e.found {
				if written[id] == nil {
					written[id] = map[string]bool{}
				}
				written[id][e.text] = true
				if r.Intn(3) > 0 {
					c.take(t, s, id)
				}
			}
			if r.Intn(12) > 0 {
				continue
			}
			c.kill()
			s = newPlanStore(c.store)
			records := make([]browser.Record, 0, len(c.journal))
			for _, rec := range c.journal {
				records = append(records, rec)
			}
			behind, stale := s.mend(records, 1000)
			for id, text := range c.confirmed {
				e, _ := s.stored(id)
				if !e.found || !written[id][e.text] && e.text != text {
					t.Fatalf("seed %d, step %d: what was saved of %s is gone", seed, step, id)
				}
				want, err := state.VersionOf(text)
				if err != nil {
					want, _ = state.BinVersionOf(text)
				}
				if e.Rev < want.Rev {
					t.Fatalf("seed %d, step %d: revision %d was saved, %d is there", seed, step, want.Rev, e.Rev)
				}
			}
			for _, id := range stale {
				delete(c.journal, id)
			}
			for _, id := range behind {
				c.take(t, s, id)
			}
		}
	}
}
