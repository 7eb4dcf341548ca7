package netip

import (
	original "net/netip"
	"testing"
)

var addresses = []string{
	"", ".", ":", "::", ":::", "%", "::%", "::%eth0", "::1%25en0", "fe80::1%a%b", "%eth0",
	"0.0.0.0", "127.0.0.1", "255.255.255.255", "256.0.0.1", "1.2.3", "1.2.3.4.5", "1.2.3.", ".1.2.3", "1..2.3", "01.2.3.4",
	"1.2.3.04", "00.0.0.0", "1.2.3.4%eth0", "1.2.3.a", "1.2.3.-4", "1.2.3.+4", "1111.2.3.4", "1.2.3.4::", "1.2.3.4:80",
	"::1", "1::", "1::8", "2001:DB8::aBc", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7::",
	"::2:3:4:5:6:7:8", "1::3:4:5:6:7:8", "1:2:3:4:5:6:7:8::", "1:2:3:4::5:6:7:8", "1::2::3", "1:::2", ":1", "1:", "1:2:3:4:5:6:7:",
	":1:2:3:4:5:6:7", "12345::", "0000::", "g::", "::g", "::\x10", "1: 2::", "::0x1",
	"::1.2.3.4", "::ffff:192.0.2.1", "1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:7:1.2.3.4", "1:2:3:4:5:1.2.3.4", "::1:2:3:4:5:1.2.3.4",
	"::1:2:3:4:5:6:1.2.3.4", "1:1.2.3.4::", "::1.2.3.4:5", "::1.2.3.400", "::01.2.3.4", "::1.2.3.4%eth0", "::1.2.3", "localhost",
}

func same(t *testing.T, s string) {
	t.Helper()
	got, err := ParseAddr(s)
	want, wantErr := original.ParseAddr(s)
	if (err == nil) != (wantErr == nil) || got.Is4() != want.Is4() {
		t.Errorf("ParseAddr(%q) = %v, %v; the original says %v, %v", s, got, err, want, wantErr)
	}
}

func TestParseAddr(t *testing.T) {
	for _, s := range addresses {
		same(t, s)
	}
}

// Every change of one character makes an address that is a little wrong, or another one.
func TestParseAddrNearby(t *testing.T) {
	for _, s := range addresses {
		for i := range len(s) {
			same(t, s[:i]+s[i+1:])
			same(t, s[:i]+s[i:i+1]+s[i:])
			for _, c := range ":.%0fgF- \x00\x10" {
				same(t, s[:i]+string(c)+s[i:])
				same(t, s[:i]+string(c)+s[i+1:])
			}
		}
	}
}

func FuzzParseAddr(f *testing.F) {
	for _, s := range addresses {
		f.Add(s)
	}
	f.Fuzz(same)
}
