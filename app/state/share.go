package state

import (
	"hardeasy/planner"
	"hardeasy/planner/share"
)

// Share is what leaves the Share screen, as a link or a file: what its ticks
// say. At first none is set, whenever the screen opens: what somebody may see
// today is no word about the next.
type Share struct {
	Link    string
	Sends   share.Parts // what the link holds of the person's own
	CanSend bool        // the device has a way to hand on a link
	Copied  bool
}

// opened is the Share screen as it opens, before it has a link.
func (s Share) opened() Share { return Share{CanSend: s.CanSend} }

// link makes the link of what is ticked, and none when there can be none.
func (s *Share) link(base string, p planner.Plan) error {
	var err error
	s.Copied = false
	s.Link, err = linkOf(base, p, s.Sends)
	return err
}

func linkOf(base string, p planner.Plan, parts share.Parts) (string, error) {
	return share.Link(base, share.Without(p, parts))
}
