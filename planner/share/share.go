// Package share puts a whole plan into a link.
//
// The plan travels in the fragment, https://host/#p=<payload>, which browsers
// never send to a server. A payload is base64url without padding of
//
//	version   1 byte, 0
//	length    of the text in bytes, a varint of 1 to 3 bytes
//	checksum  CRC-32 (IEEE) of the text, 4 bytes, big-endian
//	text      the plan's notation, deflated
//
// All of it is checked before any of it is used.
package share

import (
	"strings"

	"hardeasy/planner"
)

// MaxPayload is the longest payload that is made or read, in characters.
const MaxPayload = 64 << 10

// Error is the error of Encode and Decode; words.Error has its text. Decode may also return
// a *notation.Error, for an intact link whose plan this version does not understand.
type Error uint8

const (
	ErrNotLink  Error = iota // something else
	ErrNewer                 // made by a newer version of the app
	ErrCutOff                // the end is missing
	ErrDamaged               // some characters were changed
	ErrTooLarge              // longer than MaxPayload, or the text than notation.MaxText
)

func (e Error) Error() string {
	return "share: " + [...]string{"not a link", "newer version", "cut off", "damaged", "too large"}[e]
}

// marker begins the payload in a link's fragment.
const marker = "#p="

// Link is the address that opens the plan: base, "https://host/", with the
// payload as its fragment.
func Link(base string, p planner.Plan) (string, error) {
	payload, err := Encode(p)
	if err != nil {
		return "", err
	}
	base, _, _ = strings.Cut(base, "#")
	return base + marker + payload, nil
}

// Payload finds the payload in a link, a fragment or a bare payload. Mail programs break
// long links and put them in brackets, so spaces and line breaks are ignored everywhere,
// and other characters around it. ok is false when the text has no payload.
func Payload(link string) (payload string, ok bool) {
	s := strings.Map(func(r rune) rune {
		switch r {
		case ' ', '\t', '\r', '\n', '\u00a0', '\u200b', '\ufeff':
			return -1
		}
		return r
	}, link)
	_, after, marked := strings.Cut(s, marker)
	if !marked {
		if !plausible(s) {
			return "", false
		}
		return s, true
	}
	n := 0
	for n < len(after) && inAlphabet(after[n]) {
		n++
	}
	if rest := after[n:]; rest != "" && strings.IndexByte("&>)]}.,;!\"'", rest[0]) < 0 {
		return after, true // with another character inside: Decode reports that it is damaged
	}
	return after[:n], true
}

// plausible tells payloads from words, sentences and plans in notation, which must not be
// reported as damaged links. Versions 0 to 3 begin with six zero bits, an A.
func plausible(s string) bool {
	const shortest = 12 // version, length, checksum and an empty text
	if len(s) < shortest || s[0] != 'A' {
		return false
	}
	for i := range len(s) {
		if !inAlphabet(s[i]) {
			return false
		}
	}
	return true
}

func inAlphabet(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_'
}
