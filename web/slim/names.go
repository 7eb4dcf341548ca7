package slim

import "strings"

// names forgets what functions are called, but for what the runtime reads:
//
//   - by "runtime." it tells its own goroutines from those of the program;
//   - it looks for the two functions through which reflect calls back;
//   - a wrapper that meets a nil pointer says by its own name whose method it is;
//   - reflect says by the name of its own caller what was called wrong.
//
// A trace then has program counters only, which Result.Names explains. HardEasy:
// 45,600 bytes of brotli.
func names(t *tables) {
	table := []byte{0}
	places := map[string]int{}
	for n, at := range t.at {
		name := t.name(at)
		switch {
		case t.wrapper[n], name == "reflect.makeFuncStub", name == "reflect.methodValueCall", strings.HasPrefix(name, "reflect.Value."):
		case strings.HasPrefix(name, ownPrefix):
			name = ownPrefix
		default:
			t.setWord(at+nameAt, 0)
			continue
		}
		if places[name] == 0 {
			places[name] = len(table)
			table = append(append(table, name...), 0)
		}
		t.setWord(at+nameAt, places[name])
	}
	clear(t.memory[t.names:t.units])
	copy(t.memory[t.names:], table)
	t.named = t.names + len(table)
}

// ownPrefix is how the names of the runtime's functions begin.
const ownPrefix = "runtime."
