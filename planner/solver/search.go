package solver

import (
	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Search looks for the best arrangement of a task. It is worked on in steps,
// as many as the caller has time for, and says at any time what it has.
type Search struct {
	m       *model
	t       *tables
	partial *rule.Partial
	around  rule.Score // what is said wherever the sessions stand
	levels  []level
	depth   int
	cells   []cell
	mark    []int32 // per kind: when it was last seen
	stamp   int32
	virtual []heard

	at      []int8 // per class and spot: how many stand there
	sets    [][]int
	used    []int // minutes per day
	load    []dayLoad
	stand   []rule.Item
	rest    [MostWeeks]rule.Unplaced
	local   local
	scratch level
	said    []rule.Verdict
	moveAt  int // what a move counts
	tieBits int // of the preference that decide between equals
	days    coarse
	farther []int // per class and spot: see away
	degree  []int // per class: how much it clashes with others

	// Of the level that is looked at:
	lists   [][]choice // per class
	choices []choice   // those of one class
	masks   []uint8    // per class: the days that are left of its week
	better  []uint8    // likewise, and that may lead to better rules
	likings []int
	homes   []home
	tolls   []toll
	others  []toll
	tight   []uint8    // sets of days, see seat
	onTop   rule.Score // what comes on top of the ground with all that was added since the stamp

	ground  int          // the week whose ground is looked for, or none
	grounds []rule.Score // per week: the least that is said of it, beyond what is said anyway
	spared  []int16      // kinds that its ground leaves out
	ledger  map[string]rule.Score
	dayKeys [][]byte // per day: its part of a key of the ledger
	talks   []uint64 // per class: see talksTo
	met     []bool   // per class: that is known

	base  int        // the depth at which the search began
	aim   rule.Score // what a branch must beat to be worth a look,
	aimed bool       // if anything

	found    bool
	best     rule.Score
	bestAt   []int8
	whole    rule.Score // of the best, nothing left out
	unlike   [][]int8
	asIs     bool // the best is today's week, in its own order
	nodes    int
	nextWalk int
	entered  bool
	done     bool
	weeks    []planner.Week
	sessions [MostWeeks][]planner.Session
	proposal planner.Plan
	who      [][]int // per class and spot: see assign
}

type dayLoad struct{ demanding, bigs int }

// New prepares a search.
func New(t Task) (*Search, error) {
	switch {
	case t.From < 0 || t.To < t.From || t.To >= len(t.Plan.Weeks) || t.To-t.From >= MostWeeks:
		return nil, ErrWeeks
	case len(t.Suite) == 0:
		return nil, ErrSuite
	}
	m := newModel(&t)
	s := &Search{m: m, partial: rule.NewPartial(t.Suite, m.plan, rule.Within{From: t.From, To: t.To})}
	s.t = newTables(m, s.partial)
	s.start()
	return s, nil
}

const (
	changesANode = 2 // changes of a walk that take the time of a node
	longer       = 4 // times the nodes so far, after which the walk goes on
)

// Step works on the search until it has looked at so many further nodes, and
// says whether it is done.
func (s *Search) Step(nodes int) bool {
	for until := s.nodes + nodes; s.nodes < until && !s.done; {
		if !s.local.ended {
			s.walk(until)
			if s.local.ended && !s.entered {
				s.goIn()
				s.nextWalk = longer * s.nodes
			}
			continue
		}
		l := &s.levels[s.depth]
		if s.nodes >= s.nextWalk && s.ground == none && !l.fine && len(s.local.best) > 0 {
			// The search takes long: perhaps another walk finds something better.
			s.nextWalk = longer * s.nodes
			s.local.shakes, s.local.ended = 0, false
			continue
		}
		if l.next == len(l.order) {
			s.remember(l)
			if s.depth == s.base {
				if s.ground == none {
					s.done = true
					break
				}
				s.foundGround()
				continue
			}
			s.depth--
			up := &s.levels[s.depth]
			s.hand(l, up)
			s.cells = s.cells[:up.cells]
			if up.class < 0 {
				continue
			}
			p := int(up.order[up.next-1].spot)
			// All weeks with the class there were seen.
			if up.coarse {
				s.takeDay(up.class, p)
				up.days[up.class] &^= 1 << p
			} else {
				s.take(up.class, p)
				up.may[up.class].drop(p)
			}
			continue
		}
		ch := l.order[l.next]
		l.next++
		if s.aimed && (!s.promising(l.bound) || !s.worth(l, &ch)) {
			l.next = s.skip(l)
			continue
		}
		s.descend(l, ch)
	}
	return s.done
}

// skip finds the next choice of a level that is still worth it.
func (s *Search) skip(l *level) int {
	if s.promising(l.bound) {
		for i := l.next; i < len(l.order); i++ {
			if s.worth(l, &l.order[i]) {
				return i
			}
		}
	}
	return len(l.order)
}

// worth says that there may be something better below a choice.
func (s *Search) worth(l *level, ch *choice) bool {
	c := ch.rules.Compare(s.rules())
	return c < 0 || c == 0 && s.liked(l.liking+l.others+ch.like)
}

// descend places one session.
func (s *Search) descend(l *level, ch choice) {
	c, p := l.class, int(ch.spot)
	s.cells = s.cells[:l.cells]
	s.depth++
	d := &s.levels[s.depth]
	s.begin(d, l)
	switch {
	case c == toSuppose:
		s.settle(d, ch.spot)
	case c == toSpots:
		s.finely(d)
	case l.coarse:
		d.days = append(d.days[:0], l.days...)
		d.total--
		d.liking += s.likesDay(c, p)
		for i := d.heads[c*s.days.n+p]; i != 0; i = s.cells[i].next {
			s.hear(d, s.cells[i].remark)
		}
		s.putDay(c, p)
		d.left[c]--
		s.noteDays(d, c, p)
	default:
		d.quota = append(d.quota[:0], l.quota...)
		d.total--
		d.liking += s.likes(c, p)
		for i := d.heads[c*len(s.m.spots)+p]; i != 0; i = s.cells[i].next {
			s.hear(d, s.cells[i].remark)
		}
		s.put(c, p)
		d.left[c]--
		day := s.m.spots[p].day
		if d.quota[c*s.days.n+day]--; d.quota[c*s.days.n+day] == 0 {
			for q := range s.m.spots {
				if s.m.spots[q].day == day {
					d.may[c].drop(q)
				}
			}
		}
		s.noteAll(d, c, p)
	}
	s.grow(d)
	d.cells = len(s.cells)
	s.enter()
}

// begin makes a level go on from another one.
func (s *Search) begin(d, l *level) {
	s.shape(d)
	copy(d.may, l.may)
	copy(d.left, l.left)
	copy(d.heads, l.heads)
	d.heard = append(d.heard[:0], l.heard...)
	s.grow(d)
	d.sum, d.top, d.grown, d.total, d.liking = l.sum, l.top, l.grown, l.total, l.liking
	d.quiet, d.settled, d.coarse, d.fine = l.quiet, l.settled, l.coarse, l.fine
	d.atLeast, d.any, d.key = l.atLeast, false, d.key[:0]
	d.cells = l.cells
}

// What a level branches on beside the places of a class.
const (
	toSuppose = -1
	toSpots   = -2
)
