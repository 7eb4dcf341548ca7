package wasm

import (
	"bytes"
	"errors"
	"slices"
)

// Kinds of sections, 5.5.2.
const (
	customSection   = 0
	typeSection     = 1
	importSection   = 2
	functionSection = 3
	startSection    = 8
	codeSection     = 10
	dataSection     = 11
	countSection    = 12
)

// written is the order in which a file has its sections.
var written = []byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 10, 11}

var (
	errNoProgram = errors.New("this is no WebAssembly program")
	errCut       = errors.New("the file ends in the middle")
	errShape     = errors.New("the file is not laid out as Go's programs are")
)

var header = []byte("\x00asm\x01\x00\x00\x00")

// Module is a program, taken apart as far as this package changes it.
type Module struct {
	Imports int      // how many of the functions are imported: they are numbered first
	Types   [][]byte // as encoded: 0x60, parameters, results
	Of      []int    // the type of each function that the program brings
	Code    [][]byte // the body of each: locals and instructions
	Start   int      // the function that runs when the program has been laid into memory; -1 for none
	Memory  []byte   // what the segments of data put into memory, from address 0 on

	segmented bool // has a data section at all
	others    []section
}

type section struct {
	id   byte
	body []byte
}

// Parse takes a program apart.
func Parse(file []byte) (*Module, error) {
	if !bytes.HasPrefix(file, header) {
		return nil, errNoProgram
	}
	m := &Module{Start: -1}
	for file := (reader{rest: file[len(header):]}); len(file.rest) > 0; {
		id := file.byte()
		s := section{id, file.take(file.unsigned())}
		if file.failed {
			return nil, errCut
		}
		if err := m.take(s); err != nil {
			return nil, err
		}
	}
	if len(m.Of) != len(m.Code) {
		return nil, errShape
	}
	return m, nil
}

func (m *Module) take(s section) error {
	r := reader{rest: s.body}
	switch s.id {
	case typeSection:
		for n := r.unsigned(); n > 0 && !r.failed; n-- {
			from := r.rest
			r.byte()
			r.take(r.unsigned())
			r.take(r.unsigned())
			m.Types = append(m.Types, from[:len(from)-len(r.rest)])
		}
	case functionSection:
		for n := r.unsigned(); n > 0 && !r.failed; n-- {
			m.Of = append(m.Of, int(r.unsigned()))
		}
	case startSection:
		m.Start = int(r.unsigned())
	case codeSection:
		for n := r.unsigned(); n > 0 && !r.failed; n-- {
			m.Code = append(m.Code, r.take(r.unsigned()))
		}
	case dataSection:
		var err error
		m.segmented = true
		m.Memory, err = image(s.body)
		return err
	case countSection: // only who uses passive segments needs it, and image refuses those
	case importSection:
		imports, err := functionImports(s.body)
		m.Imports = imports
		m.others = append(m.others, s)
		return err
	default:
		m.others = append(m.others, s)
	}
	if r.failed {
		return errCut
	}
	return nil
}

// functionImports counts the functions among the imports.
func functionImports(body []byte) (count int, err error) {
	r := reader{rest: body}
	for n := r.unsigned(); n > 0 && !r.failed; n-- {
		r.take(r.unsigned()) // module
		r.take(r.unsigned()) // name
		if kind := r.byte(); kind != 0 {
			return 0, errShape // Go imports functions only
		}
		r.unsigned()
		count++
	}
	if r.failed {
		return 0, errCut
	}
	return count, nil
}

// Type is the number of a function type, added where the program has none like it.
func (m *Module) Type(parameters, results string) int {
	t := AppendUnsigned([]byte{0x60}, uint64(len(parameters)))
	t = AppendUnsigned(append(t, parameters...), uint64(len(results)))
	t = append(t, results...)
	if i := slices.IndexFunc(m.Types, func(have []byte) bool { return bytes.Equal(have, t) }); i >= 0 {
		return i
	}
	m.Types = append(m.Types, t)
	return len(m.Types) - 1
}

// Add gives the program a function and returns its number.
func (m *Module) Add(of int, body Body) int {
	m.Of = append(m.Of, of)
	m.Code = append(m.Code, body.Encode())
	return m.Imports + len(m.Code) - 1
}

// Bytes puts the program together again.
func (m *Module) Bytes() []byte {
	sections := slices.Clone(m.others)
	add := func(id byte, there bool, count int, each func(to []byte, i int) []byte) {
		if !there {
			return
		}
		body := AppendUnsigned(nil, uint64(count))
		for i := range count {
			body = each(body, i)
		}
		sections = append(sections, section{id, body})
	}
	add(typeSection, len(m.Types) > 0, len(m.Types), func(to []byte, i int) []byte { return append(to, m.Types[i]...) })
	add(functionSection, len(m.Of) > 0, len(m.Of), func(to []byte, i int) []byte { return AppendUnsigned(to, uint64(m.Of[i])) })
	add(codeSection, len(m.Code) > 0, len(m.Code), func(to []byte, i int) []byte {
		return append(AppendUnsigned(to, uint64(len(m.Code[i]))), m.Code[i]...)
	})
	if m.Start >= 0 {
		sections = append(sections, section{startSection, AppendUnsigned(nil, uint64(m.Start))})
	}
	if m.segmented {
		sections = append(sections, section{dataSection, segments(m.Memory)})
	}

	out := bytes.Clone(header)
	put := func(s section) {
		out = AppendUnsigned(append(out, s.id), uint64(len(s.body)))
		out = append(out, s.body...)
	}
	for _, id := range written {
		for _, s := range sections {
			if s.id == id {
				put(s)
			}
		}
	}
	for _, s := range sections { // names and the like, which nothing needs
		if s.id == customSection {
			put(s)
		}
	}
	return out
}
