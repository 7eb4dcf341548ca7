package solver

import (
	"encoding/binary"
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// noClass stands in a key where no class is.
const noClass = 1<<8 - 1

// memo is a transposition table. When the sessions that are left are independent
// (what they cost together they cost on the same day), the order of the days makes
// no difference to them. So what was proved of some days and sessions holds in any
// other order, and is kept: the least that the rules will report. A key has what
// is accrued, how many of each class are left, and of each day all that the rest
// depends on. It serves the relaxation, in which what sessions cost beside the rules has no say.
type memo struct {
	m       *model
	on      *dayPlacement
	costs   *dayCosts
	lists   *penaltyLists
	entries map[string]rule.Score // nil = nothing is kept
	days    [][]byte              // per day: its part of the key
	list    []penalty             // memory
}

const (
	minLeft    = 6       // sessions that must be left for a look into the memo to be worth it
	maxEntries = 1 << 15 // of some 200 bytes
)

func newMemo(m *model, on *dayPlacement, costs *dayCosts) memo {
	return memo{m: m, on: on, costs: costs, lists: costs.lists, entries: map[string]rule.Score{}, days: make([][]byte, len(m.limit))}
}

// lookup is what is known of a key.
func (k *memo) lookup(key []byte) (least rule.Score, ok bool) {
	least, ok = k.entries[string(key)]
	return least, ok
}

// store keeps what was proved for a key.
func (k *memo) store(key []byte, least rule.Score) {
	if k.entries == nil {
		return
	}
	if was, ok := k.entries[string(key)]; ok && was.Better(least) || !ok && len(k.entries) < maxEntries {
		k.entries[string(key)] = least
	}
}

// signDays writes down the part of each day: what stands there, what room it has,
// and what the sessions that are left would cost there, where that leads to
// something better.
func (k *memo) signDays(l *level, better []uint8) {
	for d := range k.days {
		k.days[d] = k.signDay(k.days[d][:0], l, d, better)
	}
}

func (k *memo) signDay(key []byte, l *level, d int, better []uint8) []byte {
	on, w, day := k.on, d/7, d%7
	flags := asInt(l.rest.busy(w, day, true)) + 2*asInt(l.rest[w] == int8(day))
	key = append(key, byte(flags), byte(k.costs.alike[d]), byte(on.slots[d].bigs), byte(on.slots[d].smalls))
	minutes := 0
	if k.m.limit[d] != noLimit {
		minutes = k.m.limit[d] - on.minutes[d] + 1
	}
	key = binary.AppendUvarint(key, uint64(minutes))
	for c := range k.m.classes {
		if n := on.at[c*on.places+d]; n > 0 {
			key = append(key, byte(c), byte(n))
		}
	}
	key = append(key, noClass)
	for c := range l.left {
		switch {
		case l.left[c] == 0:
		case k.m.classes[c].week-k.m.task.From != w || better[c]>>day&1 == 0:
			key = append(key, noClass)
		default:
			key = append(key, byte(on.most[c*on.places+d]))
			key = k.signList(key, l.adds[c*on.places+d])
		}
	}
	return key
}

// signList writes a list of penalties down, in an order of its own.
func (k *memo) signList(key []byte, head int32) []byte {
	list := k.list[:0]
	for at := head; at != 0; at = k.lists.cells[at].next {
		if p := k.lists.cells[at].penalty; !k.costs.costs.crosses[p.component] {
			list = append(list, p)
		}
	}
	k.list = list
	planner.Sort(list, func(a, b penalty) int {
		switch {
		case a.component != b.component:
			return int(a.component) - int(b.component)
		case a.severity != b.severity:
			return int(a.severity) - int(b.severity)
		}
		return int(a.weight - b.weight)
	})
	key = append(key, byte(len(list)))
	for _, p := range list {
		key = signPenalty(key, p)
	}
	return key
}

func signPenalty(key []byte, p penalty) []byte {
	key = binary.AppendUvarint(key, uint64(p.component))
	key = append(key, byte(p.severity))
	return binary.AppendUvarint(key, uint64(p.weight))
}

// sign writes the key of a level. The days are sorted, and so signed away.
func (k *memo) sign(key []byte, l *level) []byte {
	for c := range l.left {
		key = append(key, byte(l.left[c]))
	}
	for w := 0; w < len(k.days); w += 7 {
		planner.Sort(k.days[w:w+7], slices.Compare[[]byte])
		for _, day := range k.days[w : w+7] {
			key = binary.AppendUvarint(key, uint64(len(day)))
			key = append(key, day...)
		}
	}
	return key
}

// dedupe leaves of choices for days that are signed alike the first.
func (k *memo) dedupe(order []choice) []choice {
	n := 0
	for i := range order {
		same := slices.ContainsFunc(order[:n], func(ch choice) bool {
			return slices.Equal(k.days[ch.place], k.days[order[i].place])
		})
		if !same {
			order[n] = order[i]
			n++
		}
	}
	return order[:n]
}
