package slim

import "hardeasy/web/slim/wasm"

// route follows which place local 0 holds on the way through a function's code:
// that of the address pushed last, or where the dispatch has gone on from.
//
// A function is entered at its beginning, behind the calls whose addresses it
// pushes, at the jumps that are left, and where its deferred calls are run from
// (_func.deferreturn). Nothing else leads into it: a goroutine goes on at an
// address that was pushed, and the functions that the runtime knows by
// _func.funcID, among them goexit with its entry at place 1, are left alone.
type route struct {
	way
	coming map[int]way // what comes to the end of each block
}

// way is what is known of local 0 somewhere.
type way struct {
	live  bool // the code here can be reached
	known bool // and all that reach it have the same place
	place int64
}

func (w way) join(o way) way {
	switch {
	case !w.live:
		return o
	case !o.live || w == o:
		return w
	}
	return way{live: true}
}

func newRoute(f *function, pushes map[int]push, head int) *route {
	r := &route{coming: map[int]way{}}
	labels := f.Code[head].Table
	if len(labels) == 0 {
		return r
	}
	enter := func(place int64) {
		r.come(labels[min(int(place), len(labels)-1)], way{true, true, place})
	}
	enter(0)
	enter(f.deferReturn)
	for _, p := range pushes {
		if p.resumes {
			enter(p.place())
		}
	}
	for at := range f.Code {
		if f.match(at, any(wasm.I32Const), set(blockLocal)) {
			enter(f.Code[at].A)
		}
	}
	return r
}

// come adds a way to the end of a block.
func (r *route) come(block int, w way) { r.coming[block] = r.coming[block].join(w) }

// pass goes over an instruction that pushes nothing.
func (r *route) pass(i wasm.Instruction) {
	switch i.Op {
	case wasm.Br:
		r.come(i.Label, r.way)
		r.way = way{}
	case wasm.BrIf, wasm.If: // who does not go into an if comes to its end
		r.come(i.Label, r.way)
	case wasm.BrTable, wasm.Return, wasm.Unreachable: // where the dispatch leads is there from the beginning
		r.way = way{}
	case wasm.Else:
		r.come(i.Label, r.way)
		r.way = way{live: true}
	case wasm.Loop: // who comes round again is not known yet
		r.way = way{live: true}
	case wasm.End:
		r.way = r.join(r.coming[i.Label])
	}
}
