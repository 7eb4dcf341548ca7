package slim

import (
	"slices"

	"hardeasy/web/slim/wasm"
)

// addUnpack gives the program the start function that makes again what pack has
// taken out. It runs once, before the runtime begins.
func (t *tables) addUnpack(m *wasm.Module) {
	field, room := addField(m), addRoom(m)
	w := &writer{}
	n, record, value := w.local(), w.local(), w.local()
	column, origin, next, cursor, at := w.local(), w.local(), w.local(), w.local(), w.local()

	count := number(len(t.at))
	entry := func(n code) code { return plus(number(t.functions), times(n, number(8))) }
	recordOf := func(n code) code { return plus(number(t.functions), load(entry(n), 4)) }
	each := func(steps ...code) code {
		return slices.Concat(n.be(number(0)), w.do(append(slices.Concat(steps...), n.add(number(1))...), less(n.get(), count)))
	}
	bytes := t.named + 4*columns
	byteOf := func(list int) code { return loadByte(n.get(), bytes+list*len(t.at)) }

	records := slices.Concat(record.be(number(t.at[0])), each(
		put(entry(n.get()), 0, plus(n.get(), number(firstFunction))),
		put(entry(n.get()), 4, minus(record.get(), number(t.functions))),
		put(record.get(), 0, plus(n.get(), number(firstFunction))),
		putByte(record.get(), npcdataAt, byteOf(0)),
		putByte(record.get(), nfuncdataAt, byteOf(1)),
		putByte(record.get(), kindAt, byteOf(2)),
		putByte(record.get(), flagAt, byteOf(3)),
		record.add(and(plus(times(plus(byteOf(0), byteOf(1)), number(4)), number(pcdataAt+7)), number(-8))),
	))

	// value is a number of the stream until it is what stands in the record.
	before := recordOf(minus(plus(n.get(), number(1)), value.get()))
	table := slices.Concat(
		at.be(minus(number(0), more(column.get(), number(dataColumn-1)))),
		w.when(same(value.get(), number(1)), slices.Concat(
			at.be(minus(next.get(), origin.get())),
			next.add(called(room, column.get(), next.get())),
		)),
		w.when(more(value.get(), number(1)), at.be(load(called(field, before, column.get()), 0))),
		value.be(at.get()),
	)
	fields := slices.Concat(
		cursor.be(number(bytes+4*len(t.at))),
		column.be(number(0)),
		w.do(slices.Concat(
			next.be(load(times(column.get(), number(4)), t.named)),
			origin.be(number(t.values)),
			w.when(more(column.get(), number(dataColumn-1)), origin.be(number(t.data))),
			each(
				record.be(called(field, recordOf(n.get()), column.get())),
				w.when(record.get(), slices.Concat(
					w.readNumber(value, cursor, at),
					w.when(more(column.get(), number(spColumn-1)), table),
					put(record.get(), 0, value.get()),
				)),
			),
			column.add(number(1)),
		), less(column.get(), number(columns))),
	)

	buckets := slices.Concat(n.be(number(0)), w.do(slices.Concat(
		put(plus(number(t.buckets), times(n.get(), number(bucketSize))), 0, with(wasm.I32ShrU, n.get(), number(4))),
		n.add(number(1)),
	), less(n.get(), number(t.bucketCount()))))

	m.Start = w.finish(m, "", records, fields, buckets)
}

// readNumber reads LEB128 at a cursor, seven bits a byte, the lowest first.
func (w *writer) readNumber(value, cursor, shift local) code {
	b := w.local()
	return slices.Concat(value.be(number(0)), shift.be(number(0)), w.do(slices.Concat(
		b.be(loadByte(cursor.get(), 0)),
		cursor.add(number(1)),
		value.be(with(wasm.I32Or, value.get(), with(wasm.I32Shl, and(b.get(), number(0x7f)), shift.get()))),
		shift.add(number(7)),
	), more(b.get(), number(0x7f))))
}

// addField adds the function that says where a record has a column, or 0: what
// tables.field says.
func addField(m *wasm.Module) int {
	w := &writer{parameters: 2}
	const record, column = local(0), local(1)
	values, data := loadByte(record.get(), npcdataAt), loadByte(record.get(), nfuncdataAt)
	place := func(index code) code { return plus(record.get(), times(index, number(4))) }
	return w.finish(m, wasm.I32,
		w.when(less(column.get(), number(valuesColumn)), result(plus(place(column.get()), number(nameAt)))),
		w.when(less(column.get(), number(dataColumn)), slices.Concat(
			w.when(less(minus(column.get(), number(valuesColumn)), values), result(plus(place(column.get()), number(pcdataAt-4*valuesColumn)))),
			result(number(0)),
		)),
		w.when(less(minus(column.get(), number(dataColumn)), data), result(plus(place(plus(values, column.get())), number(pcdataAt-4*dataColumn)))),
		number(0),
	)
}

// addRoom adds the function that says how much of memory a table takes: what
// tables.room says.
func addRoom(m *wasm.Module) int {
	w := &writer{parameters: 2}
	const column, table = local(0), local(1)
	at := w.local()
	skip := w.do(at.add(number(1)), more(loadByte(minus(at.get(), number(1)), 0), number(0x7f)))
	return w.finish(m, wasm.I32,
		at.be(table.get()),
		w.when(less(column.get(), number(dataColumn)), slices.Concat(
			w.do(slices.Concat(skip, skip), loadByte(at.get(), 0)),
			result(plus(minus(at.get(), table.get()), number(1))),
		)),
		w.when(less(column.get(), number(dataColumn+stackObjects)), result(
			and(plus(times(load(at.get(), 0), with(wasm.I32ShrU, plus(load(at.get(), 4), number(7)), number(3))), number(8+3)), number(-4)),
		)),
		w.when(less(column.get(), number(dataColumn+inlinedData)), result(plus(times(load(at.get(), 0), number(16)), number(8)))),
		number(slot),
	)
}
