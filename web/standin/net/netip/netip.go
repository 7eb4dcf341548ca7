// Package netip stands in for net/netip while the program is compiled for the browser, and only then: net/url asks whether
// what stands in the square brackets of a host is an IPv6 address.
//
// ParseAddr accepts exactly what the original does. What it cannot do: an Addr does not hold the address, its errors do not
// say where the text is wrong, and there are no prefixes and ports.
package netip

import (
	"errors"
	"strings"
)

// Addr tells the family of an address.
type Addr struct{ four bool }

// Is4 is false of an IPv4 address in IPv6 notation, as "::ffff:192.0.2.1".
func (a Addr) Is4() bool { return a.four }

func ParseAddr(s string) (Addr, error) {
	if i := strings.IndexAny(s, ".:%"); i >= 0 { // the first of these tells what it means to be
		switch {
		case s[i] == '.' && isFour(s):
			return Addr{four: true}, nil
		case s[i] == ':' && isSix(s):
			return Addr{}, nil
		}
	}
	return Addr{}, errors.New("ParseAddr: not an IP address: " + s)
}

// isFour knows four numbers from 0 to 255 without leading zeros.
func isFour(s string) bool {
	fields := strings.Split(s, ".")
	for _, field := range fields {
		n, ok := number(field, 10, 3)
		if !ok || n > 255 || len(field) > 1 && field[0] == '0' {
			return false
		}
	}
	return len(fields) == 4
}

// isSix knows eight groups (RFC 4291 section 2.2), of which "::" may stand for one or more, and a zone (RFC 4007).
func isSix(s string) bool {
	s, zone, zoned := strings.Cut(s, "%")
	if zoned && zone == "" {
		return false
	}
	before, after, short := strings.Cut(s, "::")
	if !short {
		n, ok := groups(s, true)
		return ok && n == 8
	}
	n, ok := groups(before, false)
	m, fine := groups(after, true)
	return (ok || before == "") && (fine || after == "") && n+m < 8
}

// groups counts the groups of an IPv6 address. The last one of it all may be an IPv4 address, which stands for two.
func groups(s string, last bool) (n int, ok bool) {
	fields := strings.Split(s, ":")
	for i, field := range fields {
		if last && i == len(fields)-1 && isFour(field) {
			n++
		} else if _, ok := number(field, 16, 4); !ok {
			return 0, false
		}
		n++
	}
	return n, true
}

// number reads one to most digits.
func number(s string, base, most int) (n int, ok bool) {
	for i := range len(s) {
		d := strings.IndexByte("0123456789abcdef", s[i]|0x20) // lower case; digits have the bit already
		if d < 0 || d >= base || s[i] < '0' {
			return 0, false
		}
		n = n*base + d
	}
	return n, 0 < len(s) && len(s) <= most
}
