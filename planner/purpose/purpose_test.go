package purpose_test

import (
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/purpose"
)

func parse(t testing.TB, text string) planner.Plan {
	t.Helper()
	p, err := notation.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// here is the session with that note, or else the last one.
func here(p *planner.Plan) planner.SessionID {
	for w := range p.Weeks {
		for _, s := range p.Weeks[w].Sessions {
			if s.Note == "here" {
				return s.ID
			}
		}
	}
	return p.LastID
}

// Plans, and why a session of each is there.
var reasons = []struct{ plan, want string }{
	{"race race_in=6 10k A\nweek 1\nSun AM run-race 60", "This is the race that your plan is for."},
	{"race race_in=6 10k B\nweek 1\nSun AM run-race 60", "It shows what you can do now."},
	{"week 1\nSun AM run-race 60", "It shows what you can do now."},
	{"race race_in=6 half A\nweek 1\nSun AM run-race 60\nweek 2\nWed AM run-easy 30", "Easy: your body still recovers from the race."},
	{"race race_in=6 half A\nweek 1\nSat AM run-easy 20", "Easy, to stay loose: the race is tomorrow."},
	{"race race_in=6 half A\nweek 1\nTue AM run-tempo 30", "It keeps you quick: 5 days to the race."},
	{"race race_in=6 half A\nweek 1\nSat AM run-tempo 30", "It keeps you quick: 1 day to the race."},
	{"week 1\nSun AM run-easy 30 note=\"here\"\nweek 2\nMon AM run-intervals 40", "Easy, to be fresh for tomorrow's intervals."},
	{"week 1\nSun AM run-long 90\nweek 2\nMon AM run-recovery 30", "Easy, to recover from yesterday's long run."},
	{"week 1\nSun AM str-heavy-full 50\nweek 2\nMon AM run-easy 30", "Easy: your legs still have yesterday's lifting in them."},
	{"race race_in=16 half A\nweek 1\nTue AM run-easy 60\nweek 2\nMon AM run-easy 30", "This week has less running, so that you are fresh for the race."},
	{"race race_in=60 ultra A\nweek 1\nSat AM run-long 120\nSun AM run-long 100", "Long on tired legs: an ultra feels like this."},
	{"race race_in=40 marathon A\nweek 1\nSat AM run-long 120\nweek 2\nSat AM run-long 130", "The longest run before the race."},
	{"week 1\nSat AM run-long 80\nweek 2\nSat AM run-long 85", "The longest run of your plan so far."},
	{"week 1\nSat AM run-long 80\nweek 2\nSat AM run-long 70", "Shorter than last week, so that your legs catch up."},
	{"race race_in=90 marathon A\nweek 1\nSat AM run-long 80\nweek 2\nSat AM run-long 80", "Time on your feet, for the marathon."},
	{"race race_in=90 half A\nweek 1\nSat AM run-tempo 45\n  15min easy; 2x 9min half / 90s jog; 9min easy", "Some of it is at race pace: your legs learn it."},
	{"race race_in=90 half A goal=1:45:00\nweek 1\nSat AM run-tempo 45\n  15min easy; 2x 9min half / 90s jog; 9min easy", "Your legs learn 4:58 min a km, the pace of your goal."},
	{"week 1\nSat AM run-easy 32\n  5min walk; 8x 1min jog / 2min walk; 3min walk", "The walks give your body time to get used to running."},
	{"week 1\nSat AM run-easy 90\nweek 2\nSat AM run-hills 40", "This week has less running: just enough to stay quick."},
	{"week 1\nSat AM run-recovery 30", "It loosens your legs and tires you little."},
	{"week 1\nSat AM run-easy 30", "Easy minutes build endurance and cost you little."},
	{"week 1\nSat AM run-steady 30", "It makes a strong pace feel easier."},
	{"week 1\nSat AM run-long 90", "It builds your endurance."},
	{"week 1\nSat AM run-tempo 30", "You learn to hold a hard pace for longer."},
	{"week 1\nSat AM run-intervals 30", "Hard pieces with rests make you faster."},
	{"week 1\nSat AM run-hills 30", "Running uphill makes your legs strong."},
	{"week 1\nSat AM run-strides 10", "Quick and relaxed: your stride stays light."},
	{"week 1\nSat AM run-sprints 30", "It makes your fastest pace faster."},
	{"week 1\nSat AM run-timetrial 30", "It shows what pace you can run now."},
	{"athlete injury=limited\nweek 1\nSat AM str-moderate 40", "It keeps you strong while you cannot run as usual."},
	{"race race_in=16 half A\nweek 1\nSat AM str-moderate 40", "Not heavy, so that your legs are fresh for the race."},
	{"week 1\nSat AM run-tempo 40\nSat PM str-heavy-lower 40", "Today has the tempo run too, so that tomorrow can be easier."},
	{"race race_in=40 half A\nweek 1\nMon AM str-moderate 40; PM str-moderate 40\nTue AM str-moderate 40; PM str-moderate 40\nweek 2\nMon AM str-heavy-full 40", "One lift a week keeps the strength you built."},
	{"race race_in=40 half A\nweek 1\nMon AM str-moderate 40; PM str-moderate 40\nTue AM str-moderate 40; PM str-moderate 40\nweek 2\nMon AM str-heavy-full 40\nFri AM str-moderate 40", "2 lifts a week keep the strength you built."},
	{"week 1\nSat AM str-heavy-lower 40", "Stronger legs need less effort for each step."},
	{"week 1\nSat AM str-heavy-full 40", "A stronger body needs less effort for each step."},
	{"week 1\nSat AM str-heavy-upper 40", "Strong arms and back hold you upright when you are tired."},
	{"week 1\nSat AM str-moderate 40", "It prepares muscles and tendons for harder work."},
	{"week 1\nSat AM str-bodyweight 30", "It makes hips, legs and trunk strong."},
	{"week 1\nSat AM str-power 30", "Jumps and quick lifts make your stride springy."},
	{"week 1\nSat AM str-core-mobility 8", "A strong trunk keeps you steady when you are tired."},
	{"week 1\nSat AM str-warmup 8", "It makes your body ready for work."},
	{"athlete injury=limited\nweek 1\nSat AM x-cross 40", "It keeps your endurance while you cannot run as usual."},
	{"week 1\nSat AM x-cross 40", "Endurance without the pounding of running."},
	{"week 1\nSat AM x-walk 40", "Moving gently helps you recover."},

	// No reason is better than a false one.
	{"week 1\nSat AM run-easy 40 rpe=7", ""},
	{"start 2026-11-23\nspan 2026-11-28..2026-11-29 ill\nweek 2026-11-23\nSat AM run-easy 40", ""},
	{"span 2026-11-28..2026-11-28 ill\nweek 2026-11-23\nSat AM run-tempo 40\nSun AM run-easy 40", "Easy minutes build endurance and cost you little."},
	{"week 1\nFri AM str-heavy-lower 40\nSat AM run-easy 40 rpe=6", ""},
}

func TestReasons(t *testing.T) {
	seen := map[purpose.Kind]bool{}
	for _, c := range reasons {
		p := parse(t, c.plan)
		r := purpose.Of(&p, here(&p))
		if got := words.Purpose(r); got != c.want {
			t.Errorf("%s\nis there for %q, want %q", c.plan, got, c.want)
		}
		seen[r.Kind] = true
	}
	for k := purpose.None; k < purpose.Kinds; k++ {
		if !seen[k] {
			t.Errorf("no plan has reason %d", k)
		}
	}
}

// A missed session is no reason for the next one.
func TestMissed(t *testing.T) {
	p := parse(t, "week 2026-11-23\nMon AM run-easy 30 done\nTue AM run-tempo 40\nWed AM run-easy 30")
	for today, want := range map[planner.Date]purpose.Kind{0: purpose.After, p.Start + 1: purpose.After, p.Start + 2: purpose.Easy} {
		p.Today = today
		if r := purpose.Of(&p, 3); r.Kind != want {
			t.Errorf("on %v the easy run is there for %d, want %d", today, r.Kind, want)
		}
	}
	if r := purpose.Of(&p, 9); r != (purpose.Reason{}) {
		t.Error("a session that is not there has a reason")
	}
}
