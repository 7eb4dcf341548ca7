package solver

import (
	"encoding/binary"
	"slices"

	"hardeasy/planner"
)

// Once the sessions that are left are strangers (what they say of each other
// they say on the same day), it is all one to them in which order the days
// stand. So what was proved of some days and sessions holds in any other order,
// and is kept in a ledger: the least that the rules will say. An entry's key has
// what was heard, how many of each class are left, and of each day all that the
// rest depends on. It does not have preference, since the ledger says nothing of
// it.

const (
	fewestKept = 6       // sessions that must be left for a look into the ledger to be worth it
	mostKept   = 1 << 15 // entries, of some 200 bytes
)

// recall looks up what is known of the rest of a level.
func (s *Search) recall(l *level) {
	if l.total < fewestKept || !s.anyOrder(l) {
		return
	}
	s.signDays(l)
	if s.ground != none {
		s.dropTwins(l)
	}
	for c := range l.left {
		l.key = append(l.key, byte(l.left[c]))
	}
	for kind, h := range l.heard {
		if h.weight > 0 {
			l.key = binary.AppendUvarint(l.key, uint64(kind))
			l.key = append(l.key, byte(h.severity))
			l.key = binary.AppendUvarint(l.key, uint64(h.weight))
		}
	}
	l.key = append(l.key, noClass)
	for w := 0; w < s.days.n; w += 7 {
		planner.Sort(s.dayKeys[w:w+7], slices.Compare[[]byte])
		for _, day := range s.dayKeys[w : w+7] {
			l.key = binary.AppendUvarint(l.key, uint64(len(day)))
			l.key = append(l.key, day...)
		}
	}
	if v, ok := s.ledger[string(l.key)]; ok {
		if s.aimed && v.Compare(s.rules()) > 0 {
			v = s.rules() // choices that are no better were not looked at
		}
		if v.Compare(l.atLeast) > 0 {
			l.atLeast = v
		}
		if s.aimed && !s.promising(l.bound) {
			l.order, l.key = l.order[:0], l.key[:0]
		}
	}
}

// remember keeps what was proved of a level that is done.
func (s *Search) remember(l *level) {
	if len(l.key) == 0 || s.ledger == nil {
		return
	}
	v := s.rules()
	if l.any && l.low.Better(v) {
		v = l.low
	}
	if was, ok := s.ledger[string(l.key)]; ok && was.Better(v) || !ok && len(s.ledger) < mostKept {
		s.ledger[string(l.key)] = v
	}
}

// hand tells a level what was found below it.
func (s *Search) hand(l, up *level) {
	if l.coarse && l.any && (!up.any || l.low.Better(up.low)) {
		up.any, up.low = true, l.low
	}
}

// anyOrder says that all sessions that are left are strangers.
func (s *Search) anyOrder(l *level) bool {
	if s.ground != none {
		return true
	}
	var left uint64
	for c := range l.left {
		if l.left[c] > 0 {
			if c >= 64 || l.left[c] > 1 && s.talksTo(c)>>c&1 == 1 {
				return false
			}
			left |= 1 << c
		}
	}
	for c := range l.left {
		if l.left[c] > 0 && s.talksTo(c)&left&^(1<<c) != 0 {
			return false
		}
	}
	return true
}

// talksTo are the first 64 classes that a class is no stranger to.
func (s *Search) talksTo(c int) uint64 {
	if !s.met[c] {
		s.met[c] = true
		for d := range min(64, len(s.m.classes)) {
			if !s.strangers(c, d) {
				s.talks[c] |= 1 << d
			}
		}
	}
	return s.talks[c]
}

// strangers says that two classes never say anything of each other on two days.
func (s *Search) strangers(c, d int) bool {
	n := len(s.m.classes)
	reach := int(max(s.t.reach[c*n+d], s.t.reach[d*n+c]))
	for a := range s.days.n {
		for b := max(0, a-reach); b <= a+reach && b < s.days.n; b++ {
			if a != b && s.clashDay(c, a, d, b) != 0 {
				return false
			}
		}
	}
	return true
}

// dropTwins leaves of choices for days that are alike but the first.
func (s *Search) dropTwins(l *level) {
	n := 0
	for i := range l.order {
		twin := slices.ContainsFunc(l.order[:n], func(ch choice) bool {
			return slices.Equal(s.dayKeys[ch.spot], s.dayKeys[l.order[i].spot])
		})
		if !twin {
			l.order[n] = l.order[i]
			n++
		}
	}
	l.order = l.order[:n]
}

// signDays writes down of each day what stands there, what room it has, and
// what would be said there of those that are left, where that leads to
// something better.
func (s *Search) signDays(l *level) {
	k, m := &s.days, s.m
	for d := range k.n {
		w, day := d/7, d%7
		key := append(s.dayKeys[d][:0], byte(one(s.needed(l, w, day))+2*one(l.quiet[w] == int8(day))), byte(k.sort[d]), byte(k.room[d].bigs), byte(k.room[d].smalls))
		room := 0
		if m.room[d] != noLimit {
			room = m.room[d] - k.used[d] + 1
		}
		key = binary.AppendUvarint(key, uint64(room))
		for c := range m.classes {
			if n := k.at[c*k.n+d]; n > 0 {
				key = append(key, byte(c), byte(n))
			}
		}
		key = append(key, noClass)
		for c := range l.left {
			switch {
			case l.left[c] == 0:
			case m.classes[c].week-m.task.From != w || s.better[c]>>day&1 == 0:
				key = append(key, noClass)
			default:
				key = append(key, byte(k.cap[c*k.n+d]))
				key = s.signRemarks(key, l.heads[c*k.n+d])
			}
		}
		s.dayKeys[d] = key
	}
}

// signRemarks writes a list of remarks down.
func (s *Search) signRemarks(key []byte, head int32) []byte {
	var room [32]remark
	list := room[:0]
	for at := head; at != 0; at = s.cells[at].next {
		if s.ground == none || !s.atop(s.cells[at].kind) {
			list = append(list, s.cells[at].remark)
		}
	}
	planner.Sort(list, func(a, b remark) int {
		switch {
		case a.kind != b.kind:
			return int(a.kind) - int(b.kind)
		case a.severity != b.severity:
			return int(a.severity) - int(b.severity)
		}
		return int(a.weight - b.weight)
	})
	key = append(key, byte(len(list)))
	for _, r := range list {
		key = binary.AppendUvarint(key, uint64(r.kind))
		key = append(key, byte(r.severity))
		key = binary.AppendUvarint(key, uint64(r.weight))
	}
	return key
}
