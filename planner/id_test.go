package planner_test

import (
	"errors"
	"io"
	"strings"
	"testing"

	"hardeasy/planner"
)

func TestNewID(t *testing.T) {
	id, err := planner.NewID(strings.NewReader("sixteen bytes of chance"))
	if err != nil || id != "73697874-6565-4e20-a279-746573206f66" {
		t.Errorf("%q %v", id, err)
	}
	if !planner.ValidID(id) {
		t.Errorf("%q is not valid", id)
	}
	if id, err := planner.NewID(strings.NewReader("too short")); !errors.Is(err, io.ErrUnexpectedEOF) || id != "" {
		t.Errorf("%q %v from nine bytes", id, err)
	}
}

func TestValidID(t *testing.T) {
	for _, id := range []string{
		"", "17", "73697874-6565-4E20-A279-746573206F66", "{73697874-6565-4e20-a279-746573206f66}",
		"7369787465654e20a279746573206f66", "73697874-6565-4e20-a279-746573206f6g", "urn:uuid:73697874-6565-4e20-a279-746573206f66",
	} {
		if planner.ValidID(id) {
			t.Errorf("%q is valid", id)
		}
	}
}
