package planner

import (
	"fmt"
	"io"

	"github.com/google/uuid"
)

// NewID makes a plan's id, a random UUID (version 4), from a source of random bytes. The
// error wraps that of the source.
func NewID(random io.Reader) (string, error) {
	id, err := uuid.NewRandomFromReader(random)
	if err != nil {
		return "", fmt.Errorf("no random bytes for a new plan id: %w", err)
	}
	return id.String(), nil
}

// ValidID reports whether id is a UUID as NewID writes it: 36 characters, small
// letters. Any version will do.
func ValidID(id string) bool {
	parsed, err := uuid.Parse(id)
	return err == nil && parsed.String() == id
}
