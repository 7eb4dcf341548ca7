package slim

import "bytes"

// order lays the tables of each column in the order in which the functions name
// them for the first time, one column behind the other. Where the next new one
// begins is then known from the one before, and like lies beside like. Tables
// that nobody names are gone. pack builds on it. HardEasy: 154,000 bytes of
// brotli, of which lines and arguments let it have most.
func order(t *tables) {
	if !t.packable() {
		return
	}
	to := *t
	to.memory = bytes.Clone(t.memory)
	clear(to.memory[t.values:t.functions])
	clear(to.memory[t.data:t.buckets])
	next := map[int]int{t.values: t.values + 1, t.data: t.data} // 0 names no table of values
	for column := spColumn; column < columns; column++ {
		origin := t.origin(column)
		next[origin] = (next[origin] + 3) &^ 3
		to.begin[column] = next[origin]
		moved := map[int]int{}
		for _, record := range t.at {
			place, ok := t.field(record, column)
			if !ok || t.word(place) == absent(column) {
				continue
			}
			from := origin + t.word(place)
			if moved[from] == 0 {
				moved[from] = next[origin]
				copy(to.memory[next[origin]:], t.memory[from:from+t.size(column, from)])
				next[origin] += t.room(column, from)
			}
			to.setWord(place, moved[from]-origin)
		}
	}
	if next[t.values] > t.functions || next[t.data] > t.buckets {
		return // what lies only once for two columns has come to lie twice, and there is no room for it
	}
	t.begin, t.ordered = to.begin, true
	copy(t.memory, to.memory)
}

// packable reports whether the records are what unpack can make again: one behind
// the other, with no more columns than there are, and nothing in between.
func (t *tables) packable() bool {
	next := t.at[0]
	for n, record := range t.at {
		values, data := t.word(record+npcdataAt), int(t.memory[record+nfuncdataAt])
		entry := t.functions + 8*n
		if record != next || values > maxValues || data > maxData || t.word(entry) != n+firstFunction || t.word(record) != n+firstFunction {
			return false
		}
		for _, blank := range []int{pcfileAt, pclnAt, unitAt, startLineAt} {
			if t.word(record+blank) != 0 {
				return false
			}
		}
		next = record + recordSize(values, data)
		for _, b := range t.memory[record+pcdataAt+4*(values+data) : next] {
			if b != 0 {
				return false
			}
		}
	}
	return true
}

// recordSize is how long a function's record is, up to the next.
func recordSize(values, data int) int { return (pcdataAt + 4*(values+data) + 7) &^ 7 }
