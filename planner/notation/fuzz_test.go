package notation_test

import (
	"reflect"
	"strings"
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner/notation"
)

// Parse never panics, and what it reads is written so that it is read again.
func FuzzParse(f *testing.F) {
	f.Add(sample)
	f.Add("plan \" x\\n\"\nid 3f2b8c1e-5d47-4a90-8b6e-1c2d3e4f5a6b\nopen Tue AM 90\ntimes am=06:30\nrace race_in=20 10k C\n")
	f.Add("Mon AM run-long 100 5mi quality=20 done note=\"a \\\"b\\\" # ;\"; PM str-moderate circuit=true test load=85\n" +
		" back-squat 3x3-5 75% 45lb; ankle-rock 10/side\nweek 2 phase=peak\nSun NOON x-walk 20 min\n")
	f.Add("race 2027-04-11 half B\nstart 2026-11-23\n\tathlete race_in=-3 equipment=rack,box\r\n")
	f.Add("athlete bone_stress hurt_weeks=2 novice_start=high_rep\nmute heavy-cap\nseverity a-b advice\noverride a-b week=2 \"x\"\n" +
		"week 2026-11-23\nMon AM str-power 20 warmup=8 cooling=5 did=48min felt=7 sore=3 pain=1\n" +
		"check 2026-11-24 sleep=6.5 sore=5 pain=0 mood=2 pulse=+7 below rest-pain basics=4\ncheck week=0 Sun\n")
	f.Add("span 2026-11-25..2026-11-27 ill\nspan 2026-11-25.. injured limited\nspan -3..12 travel equipment=rack,box\nspan 4 away\n" +
		"span 8..9 free\nspan 2026-11-25.. closed wed pm\nspan 8.. open Thu AM 30\ntoday 2026-11-24\nweek 2026-11-23\n")
	f.Add("athlete easy_pace=6:10 result=half/1:52:10 long=Sat\nMon AM run-long 20mi; PM run-tempo 8km quality=0\nTue AM x-walk 5km\n")
	f.Add("athlete easy_pace=6:10\nhistory race=2026-10-04 half 1:45:30 km_week=40\nrace race_in=20 10k C goal=52:00\nMon AM run-intervals; PM run-long quality=3\n" +
		" 15min easy; 6x800m 5k 4:10/km / 2min jog; 3x 1:30 hill / 0.5mi walk / 20s fast / 10 s tempo\n\n 1km marathon\n plank 30s\nTue AM str-moderate\n")
	f.Fuzz(func(t *testing.T, text string) {
		p, err := notation.Parse(text)
		if err != nil {
			if s := words.Error(err); s == "" || strings.ContainsAny(s, "\n\r\x00") {
				t.Fatalf("not a sentence: %q", s)
			}
			return
		}
		if err := notation.Valid(&p); err != nil {
			t.Fatalf("read, and yet %v:\n%+v", err, p)
		}
		canonical := notation.Format(p)
		if len(canonical) > notation.MaxText {
			return // defaults spelt out can carry a text near the limit beyond it
		}
		again, err := notation.Parse(canonical)
		if err != nil {
			t.Fatalf("%v in\n%s", err, canonical)
		}
		if !reflect.DeepEqual(again, p) {
			t.Fatalf("got  %+v\nwant %+v\n%s", again, p, canonical)
		}
		if twice := notation.Format(again); twice != canonical {
			t.Fatalf("got\n%s\nwant\n%s", twice, canonical)
		}
	})
}
