package wasm

// The shapes below are those of chapter 5.5.14.
const (
	i32Const = 0x41
	end      = 0x0b
)

// maxMemory bounds what a placement can make us set aside.
const maxMemory = 1 << 28

// image lays the segments of a data section out as they will lie in memory.
func image(body []byte) ([]byte, error) {
	r := reader{rest: body}
	var memory []byte
	for n := r.unsigned(); n > 0 && !r.failed; n-- {
		if r.unsigned() != 0 || r.byte() != i32Const {
			return nil, errShape // placed by a constant, as Go's are
		}
		at := uint64(uint32(r.signed()))
		if r.byte() != end {
			return nil, errShape
		}
		content := r.take(r.unsigned())
		to := at + uint64(len(content))
		if to > maxMemory {
			return nil, errShape
		}
		if grow := int(to) - len(memory); grow > 0 {
			memory = append(memory, make([]byte, grow)...)
		}
		copy(memory[at:], content)
	}
	if r.failed {
		return nil, errCut
	}
	return memory, nil
}

// longRun is how many zeros end a segment. Fewer cost more in headers than
// they save; 24 to 256 differ by less than one percent of the download.
const longRun = 40

// segments makes a data section of what lies in memory.
func segments(memory []byte) []byte {
	var list []byte
	n, from := 0, -1 // from is where the open segment begins
	zeros := 0
	for at := 0; at <= len(memory); at++ {
		if at < len(memory) && memory[at] != 0 {
			if from < 0 {
				from = at
			}
			zeros = 0
			continue
		}
		zeros++
		if from >= 0 && (zeros > longRun || at == len(memory)) {
			content := memory[from : at-zeros+1]
			list = append(list, 0, i32Const)
			list = AppendSigned(list, int64(int32(from)))
			list = append(list, end)
			list = AppendUnsigned(list, uint64(len(content)))
			list = append(list, content...)
			n, from = n+1, -1
		}
	}
	return append(AppendUnsigned(nil, uint64(n)), list...)
}
