package slim

// The records of the functions are packed by column: what stands at the same
// place in each. A column that names tables names most of them for the first
// time in the order in which they lie, or again.

// columns is how many there are: four numbers, up to four tables of values and
// up to eight of data.
const (
	maxValues = 4
	maxData   = 8
	columns   = 4 + maxValues + maxData
)

// Columns by what they hold.
const (
	nameColumn        = 0
	argumentsColumn   = 1
	deferReturnColumn = 2
	spColumn          = 3 // this and all that follow name tables
	valuesColumn      = 4
	dataColumn        = valuesColumn + maxValues
)

// field is where a record has a column, and whether it has it.
func (t *tables) field(record, column int) (at int, ok bool) {
	values, data := t.word(record+npcdataAt), int(t.memory[record+nfuncdataAt])
	switch {
	case column < valuesColumn:
		return record + nameAt + 4*column, true
	case column < dataColumn:
		return record + pcdataAt + 4*(column-valuesColumn), column-valuesColumn < values
	default:
		return record + pcdataAt + 4*(values+column-dataColumn), column-dataColumn < data
	}
}

// absent is what a column has for no table.
func absent(column int) int {
	if column < dataColumn {
		return 0
	}
	return none
}

// origin is what a column's offsets are counted from.
func (t *tables) origin(column int) int {
	if column < dataColumn {
		return t.values
	}
	return t.data
}

// slot is the room of tables of data whose length the unpacker does not ask for.
const slot = 12

// size is how long a table of a column is.
func (t *tables) size(column, at int) int {
	if column < dataColumn {
		from, to := t.extent(at - t.values)
		return to - from
	}
	return t.length(column-dataColumn, at)
}

// room is how much of memory a table takes, up to the next of its column.
func (t *tables) room(column, at int) int {
	switch {
	case column < dataColumn:
		return t.size(column, at)
	case column <= dataColumn+stackObjects:
		return (t.size(column, at) + 3) &^ 3
	}
	return slot
}
