package share_test

import (
	"bytes"
	"compress/flate"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"reflect"
	"strings"
	"testing"

	"hardeasy/internal/testsize"
	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/share"
)

const text = `plan Spring marathon
id 3f2b8c1e-5d47-4a90-8b6e-1c2d3e4f5a6b
athlete lift=beginner run=intermediate goal=endurance age=34 school=easy_days equipment=dumbbells,long-band bone_stress hurt_weeks=2 novice_start=high_rep
race 2027-04-11 marathon A
span 2026-11-22..2026-11-24 ill
span 2026-11-25.. injured limited
span 2026-11-27..2026-12-01 travel equipment=none
override heavy-spacing week=1 "the gym is \"closed\" on Friday"
mute long-run-alone
severity same-day-order advice
week 2026-11-23 phase=base
Mon  AM str-core-mobility 8
Tue  AM run-tempo 45 done did=48min felt=7 sore=3 pain=1; PM str-core-mobility 8
Wed  AM run-easy 35 8km; PM str-heavy-full 50 rpe=8 rest=150 rir=2 warmup=8 cooling=5 pin note="slow down \"there\""
     back-squat 4x4 80kg; overhead-press 3x5; single-leg-rdl 3x6/side; front-plank 3x30s
Thu  rest
Fri  rest
Sat  rest
Sun  AM run-long 100
check 2026-11-24 sleep=6.5 sore=5 pain=0 mood=2 pulse=+7 below rest-pain basics=4
`

func plan(t testing.TB) planner.Plan {
	t.Helper()
	p, err := notation.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func encode(t testing.TB, p planner.Plan) string {
	t.Helper()
	payload, err := share.Encode(p)
	if err != nil {
		t.Fatal(err)
	}
	return payload
}

// A link is of the plan, not of the day on which somebody looked at it.
func TestTodayStays(t *testing.T) {
	p := plan(t)
	p.Today = p.Start + 9
	if encode(t, p) != encode(t, plan(t)) {
		t.Error("the link is another one on another day")
	}
}

func TestRoundTrip(t *testing.T) {
	if got := notation.Format(plan(t)); got != text {
		t.Errorf("the text is not as it is written:\n%s", got)
	}
	for _, p := range []planner.Plan{plan(t), {Athlete: planner.DefaultAthlete()}} {
		got, err := share.Decode(encode(t, p))
		if err != nil || !reflect.DeepEqual(got, p) {
			t.Errorf("%v\ngot  %+v\nwant %+v", err, got, p)
		}
	}
}

func TestLink(t *testing.T) {
	p := plan(t)
	payload := encode(t, p)
	for _, base := range []string{"https://hardeasy.app/", "https://hardeasy.app/#p=another", "https://hardeasy.app/#week"} {
		link, err := share.Link(base, p)
		if want := "https://hardeasy.app/#p=" + payload; err != nil || link != want {
			t.Errorf("Link(%q) = %q, %v", base, link, err)
		}
	}
}

func TestPayload(t *testing.T) {
	payload := encode(t, plan(t))
	broken := payload[:60] + "\r\n " + payload[60:90] + "\n" + payload[90:]
	for _, link := range []string{
		payload, " " + payload + "\n", broken,
		"#p=" + payload, "https://hardeasy.app/#p=" + payload, "https://hardeasy.app/#p=" + broken,
		"<https://hardeasy.app/#p=" + payload + ">", "(see https://hardeasy.app/#p=" + payload + ").",
		"https://hardeasy.app/#p=" + payload + "&utm_source=mail",
	} {
		if got, ok := share.Payload(link); !ok || got != payload {
			t.Errorf("Payload(%q) = %q %v", link, got, ok)
		}
	}
	for _, link := range []string{
		"", "hello", "https://hardeasy.app/", "https://hardeasy.app/#week", "Mon AM run-easy 30", text,
		"AM", "A sentence, with signs in it",
	} {
		if got, ok := share.Payload(link); ok {
			t.Errorf("Payload(%q) = %q", link, got)
		}
	}
}

// seal makes a payload of any version and any text, honest or not.
func seal(version byte, length int, sum uint32, text string, tail ...byte) string {
	b := binary.AppendUvarint([]byte{version}, uint64(length))
	b = binary.BigEndian.AppendUint32(b, sum)
	body := bytes.NewBuffer(b)
	w, _ := flate.NewWriter(body, flate.BestCompression)
	w.Write([]byte(text))
	w.Close()
	body.Write(tail)
	return base64.RawURLEncoding.EncodeToString(body.Bytes())
}

func sum(s string) uint32 { return crc32.ChecksumIEEE([]byte(s)) }

func TestDecodeErrors(t *testing.T) {
	good := encode(t, plan(t))
	bomb := strings.Repeat("\n", 40<<20)
	for _, tt := range []struct {
		name, payload string
		want          error
	}{
		{"empty", "", share.ErrCutOff},
		{"one character", "A", share.ErrCutOff},
		{"version only", "AA", share.ErrCutOff},
		{"half", good[:len(good)/2], share.ErrCutOff},
		{"newer", seal(1, 7, sum("week 1\n"), "week 1\n"), share.ErrNewer},
		{"words", "hello-hello-hello", share.ErrNotLink},
		{"another alphabet", "AAAA+AAA/AAAAAAA", share.ErrDamaged},
		{"padded", good + "=", share.ErrDamaged},
		{"longer", good + "AAAA", share.ErrDamaged},
		{"something behind", seal(0, 7, sum("week 1\n"), "week 1\n", 0), share.ErrDamaged},
		{"wrong sum", seal(0, 7, 17, "week 1\n"), share.ErrDamaged},
		{"text too short", seal(0, 8, sum("week 1\n"), "week 1\n"), share.ErrDamaged},
		{"text too long", seal(0, 6, sum("week 1"), "week 1\n"), share.ErrDamaged},
		{"too large", strings.Repeat("A", share.MaxPayload+1), share.ErrTooLarge},
		{"promises too much", seal(0, notation.MaxText+1, 0, ""), share.ErrTooLarge},
		{"a bomb", seal(0, notation.MaxText, sum(bomb), bomb), share.ErrDamaged},
	} {
		if _, err := share.Decode(tt.payload); err != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, err, tt.want)
		}
	}
	var at *notation.Error
	if _, err := share.Decode(seal(0, 9, sum("week 2027"), "week 2027")); !errors.As(err, &at) {
		t.Errorf("a text that is no plan: %v", err)
	}
}

// No slip of a single character makes another plan of a link.
func TestEveryCharacterCounts(t *testing.T) {
	p := plan(t)
	good := encode(t, p)
	const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_ =%"
	try := func(what, payload string) {
		got, err := share.Decode(payload)
		if err == nil && !reflect.DeepEqual(got, p) {
			t.Fatalf("%s: another plan: %s", what, payload)
		}
	}
	for i := 0; i < len(good); i += testsize.Stride() {
		for _, c := range alphabet {
			try("changed", good[:i]+string(c)+good[i+1:])
		}
		try("left out", good[:i]+good[i+1:])
		try("doubled", good[:i+1]+good[i:])
		if i > 0 {
			try("swapped", good[:i-1]+good[i:i+1]+good[i-1:i]+good[i+1:])
		}
		if _, err := share.Decode(good[:i]); err != share.ErrCutOff {
			t.Fatalf("the first %d of %d characters: %v, want %v", i, len(good), err, share.ErrCutOff)
		}
	}
}

func TestEncodeTooLarge(t *testing.T) {
	p := plan(t)
	week := p.Weeks[0]
	for len(p.Weeks) < planner.MaxWeeks {
		p.Weeks = append(p.Weeks, week)
	}
	if _, err := share.Encode(p); err != nil {
		t.Errorf("two years of one week: %v", err)
	}
	// Notes that do not repeat do not shrink.
	seed := uint32(1)
	p.Weeks = nil
	for range planner.MaxWeeks {
		w := planner.Week{Sessions: append([]planner.Session(nil), week.Sessions...)}
		for i := range w.Sessions {
			note := make([]byte, planner.MaxNote)
			for j := range note {
				seed = seed*1664525 + 1013904223
				note[j] = 'a' + byte(seed>>16%26)
			}
			w.Sessions[i].Note = string(note)
		}
		p.Weeks = append(p.Weeks, w)
	}
	if _, err := share.Encode(p); err != share.ErrTooLarge {
		t.Errorf("104 weeks of notes: %v", err)
	}
	if _, err := share.Link("https://hardeasy.app/", p); err != share.ErrTooLarge {
		t.Errorf("a link of it: %v", err)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(encode(f, plan(f)))
	f.Add(seal(0, 7, sum("week 1\n"), "week 1\n"))
	f.Add("https://hardeasy.app/#p=AAAA")
	f.Add("plan x # https://hardeasy.app/#p=AAAA\nweek 1\nMon AM run-easy 30\n")
	f.Fuzz(func(t *testing.T, s string) {
		if p, err := share.Read(s); err == nil && notation.Valid(&p) != nil {
			t.Fatalf("%v: %+v", notation.Valid(&p), p)
		}
		payload, ok := share.Payload(s)
		if !ok {
			payload = s
		}
		p, err := share.Decode(payload)
		if err != nil {
			if strings.ContainsAny(err.Error(), "\r\n\x00") {
				t.Fatalf("not a sentence: %q", err)
			}
			return
		}
		again, err := share.Decode(encode(t, p))
		if err != nil || !reflect.DeepEqual(again, p) {
			t.Fatalf("%v\ngot  %+v\nwant %+v", err, again, p)
		}
	})
}
