package state

import (
	"strings"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/notation"
)

const errNoWeeks = words.Failure(words.ErrorNoWeeks)

// anyID is as long as every id.
const anyID = "00000000-0000-4000-8000-000000000000"

// whole is a plan that was read, or says why it is none to keep.
func whole(p planner.Plan, err error) (planner.Plan, error) {
	if err == nil && len(p.Weeks) == 0 {
		err = errNoWeeks
	}
	if err == nil {
		err = keepable(&p)
	}
	return p, err
}

// keepable says why a plan that was read could not be stored and read again: in
// our own words it may be longer than it came.
func keepable(p *planner.Plan) error {
	long := *p
	if long.ID == "" {
		long.ID = anyID
	}
	long.Name = strings.Repeat("é", planner.MaxName) // what a copy of it may be called
	return notation.Valid(&long)
}
