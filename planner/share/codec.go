package share

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"

	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/share/flate"
)

const (
	version    = 0
	maxVersion = 31 // the highest possible version; a higher number is no version
)

// Encode gives the payload of a plan, whenever it is looked at. The same plan always gives
// the same payload. The error is ErrTooLarge.
func Encode(p planner.Plan) (payload string, err error) {
	p.Today = 0
	text := notation.Format(p)
	if len(text) > notation.MaxText {
		return "", ErrTooLarge
	}
	b := binary.AppendUvarint([]byte{version}, uint64(len(text)))
	b = binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE([]byte(text)))
	b = append(b, flate.Deflate([]byte(text))...)
	payload = base64.RawURLEncoding.EncodeToString(b)
	if len(payload) > MaxPayload {
		return "", ErrTooLarge
	}
	return payload, nil
}

// Decode reads a payload that Encode made; use Payload to find it in a link.
// The errors are those of this package and *notation.Error.
func Decode(payload string) (planner.Plan, error) {
	b, err := bodyOf(payload)
	if err != nil {
		return planner.Plan{}, err
	}
	text, err := inflate(b)
	if err != nil {
		return planner.Plan{}, err
	}
	return notation.Parse(text)
}

// bodyOf decodes base64 and checks the version.
func bodyOf(payload string) ([]byte, error) {
	if len(payload) > MaxPayload {
		return nil, ErrTooLarge
	}
	for i := range len(payload) {
		if !inAlphabet(payload[i]) {
			return nil, ErrDamaged
		}
	}
	whole := payload
	if len(whole)%4 == 1 {
		whole = whole[:len(whole)-1] // six bits are less than a byte: the rest of it is missing
	}
	b, err := base64.RawURLEncoding.DecodeString(whole)
	switch {
	case err != nil:
		return nil, ErrDamaged
	case len(b) == 0:
		return nil, ErrCutOff
	case b[0] > maxVersion:
		return nil, ErrNotLink
	case b[0] > version:
		return nil, ErrNewer
	}
	// One plan has one payload, so unused bits must be as Encode leaves them. After a
	// cut they may have any value, so the text is checked first.
	if base64.RawURLEncoding.EncodeToString(b) != payload {
		if _, err := inflate(b); err != nil {
			return nil, err
		}
		return nil, ErrDamaged
	}
	return b, nil
}

// inflate is the text of a body, which must have no further bytes. It stops at the length
// in the body, so that a small payload cannot become a large text.
func inflate(b []byte) (string, error) {
	b = b[1:]
	length, n := binary.Uvarint(b)
	switch {
	case n == 0 || n > 0 && len(b) < n+4:
		return "", ErrCutOff
	case n < 0:
		return "", ErrDamaged
	case length > notation.MaxText:
		return "", ErrTooLarge
	}
	sum := binary.BigEndian.Uint32(b[n:])
	body := bytes.NewReader(b[n+4:])
	text, err := io.ReadAll(io.LimitReader(flate.NewReader(body), int64(length)+1))
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF):
		return "", ErrCutOff
	case err != nil, uint64(len(text)) != length, body.Len() > 0, crc32.ChecksumIEEE(text) != sum:
		return "", ErrDamaged
	}
	return string(text), nil
}
