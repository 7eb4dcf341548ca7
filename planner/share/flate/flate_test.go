package flate

import (
	"bytes"
	original "compress/flate"
	"errors"
	"fmt"
	"io"
	"math/rand"
	"strings"
	"testing"
	"testing/iotest"

	"hardeasy/internal/testsize"
)

// texts are of every kind that the format treats apart.
func texts() map[string][]byte {
	chance := rand.New(rand.NewSource(1))
	noise := make([]byte, 70_000)
	chance.Read(noise)
	pairs := make([]byte, 10_000)
	for i := range pairs {
		pairs[i] = "ab"[chance.Intn(2)]
	}
	var days strings.Builder
	for week := range 60 {
		fmt.Fprintf(&days, "week %d phase=base\nMon  AM run-easy %d 8km; PM str-heavy-full 50 rpe=8\nTue  rest\n", week+1, 30+chance.Intn(9)*5)
	}
	// A byte that occurs as often as the two rarer ones together makes the deepest tree.
	var deep []byte
	for i, n, m := 0, 1, 1; i < 22; i, n, m = i+1, m, n+m {
		deep = append(deep, bytes.Repeat([]byte{byte(i)}, n)...)
	}
	chance.Shuffle(len(deep), func(i, j int) { deep[i], deep[j] = deep[j], deep[i] })
	far := append(append(append([]byte(nil), noise[:300]...), make([]byte, 32<<10-300)...), noise[:300]...)
	return map[string][]byte{
		"nothing": nil, "one byte": {7}, "two bytes": {0, 255}, "one byte often": make([]byte, 100_000),
		"noise": noise, "noise of two": pairs, "plan": []byte(days.String()), "deep": deep, "far": far,
		"every byte": func() (all []byte) {
			for i := range 256 {
				all = append(all, byte(i))
			}
			return all
		}(),
	}
}

// deflated are the texts as the original's writer says them, by every level.
func deflated(t testing.TB) map[string][]byte {
	t.Helper()
	all := map[string][]byte{}
	for name, text := range texts() {
		for level := original.HuffmanOnly; level <= original.BestCompression; level++ {
			var to bytes.Buffer
			w, err := original.NewWriter(&to, level)
			if err != nil {
				t.Fatal(err)
			}
			half := len(text) / 2
			w.Write(text[:half])
			if level == 5 {
				w.Flush() // more than one block
			}
			w.Write(text[half:])
			w.Close()
			all[fmt.Sprintf("%s, level %d", name, level)] = to.Bytes()
		}
	}
	return all
}

// outcome is all that can be seen of inflating: what came out, how it ended, and how much of the input was not read.
type outcome struct {
	text []byte
	err  error
	left int
}

func inflateBy(reader func(io.Reader) io.ReadCloser, data []byte) outcome {
	from := bytes.NewReader(data)
	text, err := io.ReadAll(io.LimitReader(reader(from), 1<<20))
	return outcome{text, err, from.Len()}
}

// sameAsOriginal compares outcomes: the text, the error to the offset it tells, and what is left.
func sameAsOriginal(t *testing.T, name string, data []byte) {
	t.Helper()
	got, want := inflateBy(NewReader, data), inflateBy(original.NewReader, data)
	if !bytes.Equal(got.text, want.text) {
		t.Fatalf("%s: %d bytes come out, of the original %d, or others", name, len(got.text), len(want.text))
	}
	if fmt.Sprint(got.err) != fmt.Sprint(want.err) || errors.Is(got.err, io.ErrUnexpectedEOF) != errors.Is(want.err, io.ErrUnexpectedEOF) {
		t.Fatalf("%s: it ends with %v, the original with %v", name, got.err, want.err)
	}
	var corrupt CorruptInputError
	var originally original.CorruptInputError
	if errors.As(got.err, &corrupt) != errors.As(want.err, &originally) {
		t.Fatalf("%s: the error is a %T, the original's a %T", name, got.err, want.err)
	}
	// Where the limit cut the text off, who had read how far ahead is nobody's business.
	if len(got.text) < 1<<20 && got.left != want.left {
		t.Fatalf("%s: %d bytes are left, by the original %d", name, got.left, want.left)
	}
}

func TestInflate(t *testing.T) {
	for name, data := range deflated(t) {
		sameAsOriginal(t, name, append(data, "and more"...))
	}
}

func TestInflateCutOff(t *testing.T) {
	for name, data := range deflated(t) {
		step := (len(data)/60 + 1) * testsize.Stride()
		for n := 0; n < len(data); n += step {
			sameAsOriginal(t, fmt.Sprintf("%s, %d of %d bytes", name, n, len(data)), data[:n])
		}
	}
}

func TestInflateFlipped(t *testing.T) {
	chance := rand.New(rand.NewSource(2))
	for name, data := range deflated(t) {
		for i := 0; i < 120; i += testsize.Stride() {
			bit := i // the headers hold most of what can be wrong
			if i >= 60 {
				bit = chance.Intn(len(data) * 8)
			}
			if bit >= len(data)*8 {
				continue
			}
			flipped := bytes.Clone(data)
			flipped[bit/8] ^= 1 << (bit % 8)
			sameAsOriginal(t, fmt.Sprintf("%s, bit %d", name, bit), flipped)
		}
	}
}

// Data without sense meets each check of a header sooner or later.
func TestInflateNoise(t *testing.T) {
	chance := rand.New(rand.NewSource(3))
	for i := range testsize.Of(10_000) {
		data := make([]byte, chance.Intn(90))
		chance.Read(data)
		if len(data) > 0 && i%2 == 0 {
			data[0] = data[0]&^6 | dynamic<<1
		}
		sameAsOriginal(t, fmt.Sprintf("%x", data), data)
	}
}

// Whoever reads in small pieces, or from what is no io.ByteReader, gets the same.
func TestInflatePiecemeal(t *testing.T) {
	for name, data := range deflated(t) {
		want, _ := io.ReadAll(original.NewReader(bytes.NewReader(data)))
		for kind, r := range map[string]io.Reader{
			"one byte at a time":    iotest.OneByteReader(NewReader(bytes.NewReader(data))),
			"from a plain reader":   NewReader(iotest.HalfReader(bytes.NewReader(data))),
			"with the error at end": NewReader(iotest.DataErrReader(bytes.NewReader(data))),
		} {
			if got, err := io.ReadAll(r); err != nil || !bytes.Equal(got, want) {
				t.Errorf("%s, %s: %v, %d bytes of %d", name, kind, err, len(got), len(want))
			}
		}
	}
}

func TestInflateErrors(t *testing.T) {
	broken := errors.New("broken")
	if _, err := io.ReadAll(NewReader(iotest.ErrReader(broken))); err != broken {
		t.Errorf("the reader's error comes out as %v", err)
	}
	r := NewReader(strings.NewReader("\x07")) // a kind of block that does not exist
	for range 2 {
		if n, err := r.Read(make([]byte, 9)); n != 0 || err != CorruptInputError(1) {
			t.Errorf("%d bytes, %v", n, err)
		}
	}
	if err := r.Close(); err != CorruptInputError(1) {
		t.Errorf("closed: %v", err)
	}
}

// A short text can say a very long one. Who asks for little of it must not wait for all, nor keep it.
func TestInflateKeepsLittle(t *testing.T) {
	var to bytes.Buffer
	w, _ := original.NewWriter(&to, 9)
	w.Write(make([]byte, 20<<20))
	w.Close()
	f := NewReader(&to).(*inflater)
	for range 1000 {
		if _, err := io.ReadFull(f, make([]byte, 10_000)); err != nil {
			t.Fatal(err)
		}
		if len(f.out) > 3*window {
			t.Fatalf("%d bytes are kept", len(f.out))
		}
	}
}

func sameBack(t *testing.T, name string, text []byte) []byte {
	t.Helper()
	data := Deflate(text)
	if again := Deflate(text); !bytes.Equal(again, data) {
		t.Errorf("%s: the second time it is another", name)
	}
	for kind, reader := range map[string]func(io.Reader) io.ReadCloser{"ours": NewReader, "the original": original.NewReader} {
		from := bytes.NewReader(data)
		got, err := io.ReadAll(reader(from))
		if err != nil || !bytes.Equal(got, text) || from.Len() > 0 {
			t.Fatalf("%s, inflated by %s: %v, %d bytes of %d, %d left", name, kind, err, len(got), len(text), from.Len())
		}
	}
	return data
}

func TestDeflate(t *testing.T) {
	for name, text := range texts() {
		data := sameBack(t, name, text)
		var to bytes.Buffer
		w, _ := original.NewWriter(&to, original.BestCompression)
		w.Write(text)
		w.Close()
		t.Logf("%s: %d bytes, the original has %d", name, len(data), to.Len())
		if 10*len(data) > 11*to.Len() { // the originals of different Gos differ by as much
			t.Errorf("%s: %d bytes, the original needs only %d", name, len(data), to.Len())
		}
	}
}

// No code is longer than it may be, and every code is complete.
func TestHuffman(t *testing.T) {
	chance := rand.New(rand.NewSource(4))
	for range testsize.Of(500) {
		occurs := make([]int, 1+chance.Intn(literals))
		used := 0
		for i := range occurs {
			if chance.Intn(3) > 0 {
				occurs[i] = 1 + int(chance.ExpFloat64()*1000)<<chance.Intn(20)
				used++
			}
		}
		limit := []int{maxBits, 9}[chance.Intn(2)]
		lengths := huffman(occurs, limit)
		for i, n := range lengths {
			if int(n) > limit || (n > 0) != (occurs[i] > 0) {
				t.Fatalf("symbol %d, which occurs %d times, has %d of %d bits", i, occurs[i], n, limit)
			}
		}
		var d decoder
		if !d.init(lengths) {
			t.Fatalf("%d symbols: the code is not complete: %v", used, lengths)
		}
	}
}

func FuzzInflate(f *testing.F) {
	for _, data := range deflated(f) {
		if len(data) < 3000 {
			f.Add(data)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) { sameAsOriginal(t, "fuzzed", data) })
}

func FuzzDeflate(f *testing.F) {
	for _, text := range texts() {
		if len(text) < 10_000 {
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text []byte) { sameBack(t, "fuzzed", text) })
}

func TestDistanceSymbol(t *testing.T) {
	for d := 1; d <= window; d++ {
		if got, want := distanceSymbol(d), symbolOf(distanceSpans, d); got != want {
			t.Fatalf("distance %d has symbol %d, want %d", d, got, want)
		}
	}
}
