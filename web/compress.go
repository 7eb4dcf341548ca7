//go:build !js

package web

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"os"
	"path/filepath"

	"github.com/andybalholm/brotli"
)

// coding is one way to compress a file. The compressed file is beside the plain one.
type coding struct {
	name   string // as in Accept-Encoding
	suffix string
	writer func(io.Writer) (io.WriteCloser, error)
}

var (
	brotliCoding = coding{"br", ".br", func(w io.Writer) (io.WriteCloser, error) {
		// A window of 16 MB sees the whole program at once; browsers must support it (RFC 7932, section 9.1).
		return brotli.NewWriterOptions(w, brotli.WriterOptions{Quality: 11, LGWin: 24}), nil
	}}
	gzipCoding = coding{"gzip", ".gz", func(w io.Writer) (io.WriteCloser, error) {
		return gzip.NewWriterLevel(w, 9)
	}}
	codings = []coding{brotliCoding, gzipCoding} // best first
)

// compressed returns content in the given coding. The slow result for the program (half a minute on a small machine) is
// kept in the cache directory under the hash of the content.
func compressed(cache string, content []byte, c coding) ([]byte, error) {
	sum := sha256.Sum256(content)
	kept := filepath.Join(cache, hex.EncodeToString(sum[:])+c.suffix)
	if cache != "" {
		if b, err := os.ReadFile(kept); err == nil {
			return b, nil
		}
	}
	var b bytes.Buffer
	w, err := c.writer(&b)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(content); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	if cache != "" {
		if err := os.MkdirAll(cache, 0o755); err != nil {
			return nil, err
		}
		if err := writeWhole(kept, b.Bytes()); err != nil {
			return nil, err
		}
	}
	return b.Bytes(), nil
}

// Weigh estimates the brotli size of content in bytes, in a tenth of the time of the exact one.
func Weigh(content []byte) (int, error) {
	var count counter
	w := brotli.NewWriterOptions(&count, brotli.WriterOptions{Quality: 7, LGWin: 24})
	if _, err := w.Write(content); err != nil {
		return 0, err
	}
	err := w.Close()
	return int(count), err
}

// counter counts what is written to it.
type counter int

func (c *counter) Write(b []byte) (int, error) {
	*c += counter(len(b))
	return len(b), nil
}

// compressible tells by its extension whether a file gets compressed copies. PNG is compressed already.
func compressible(name string) bool { return filepath.Ext(name) != ".png" }

// writeWhole writes a file so that an interrupted build never leaves a part of it.
func writeWhole(path string, content []byte) error {
	half := path + ".half"
	if err := os.WriteFile(half, content, 0o644); err != nil {
		return err
	}
	return os.Rename(half, path)
}
