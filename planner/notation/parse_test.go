package notation_test

import (
	"errors"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
)

// sample is the plan of DESIGN.md, to the end of its week.
const sample = `athlete lift=beginner run=intermediate goal=endurance age=34 school=easy_days lift_week=8 equipment=dumbbells,long-band
history longest_30d=70 prev_run_min=185 prev_load=1400 weeks_since_deload=2
race 2027-04-11 marathon A
week 2026-11-23 phase=base
Mon  AM str-core-mobility 8
Tue  AM run-tempo 45; PM str-core-mobility 8
Wed  AM run-easy 35 8km; PM str-heavy-full 50 rpe=8 rest=150 rir=2 pin
     back-squat 4x4 80kg; overhead-press 3x5; single-leg-rdl 3x6/side; front-plank 3x30s
Thu  rest
Fri  rest
Sat  rest
Sun  rest
`

func parse(t *testing.T, text string) planner.Plan {
	t.Helper()
	p, err := notation.Parse(text)
	if err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	return p
}

func TestParseSample(t *testing.T) {
	athlete := planner.DefaultAthlete()
	athlete.Age, athlete.School, athlete.LiftWeek = 34, planner.EasyDays, 8
	athlete.Equipment = catalog.Dumbbells | catalog.LongBand
	want := planner.Plan{
		Athlete: athlete,
		History: planner.History{
			Longest30d: planner.Some(70), PrevRunMin: planner.Some(185),
			PrevLoad: planner.Some(1400), WeeksSinceDeload: planner.Some(2),
		},
		Races: []planner.Race{{Day: 139, Distance: planner.Marathon}},
		Start: planner.DateOf(2026, 11, 23),
		Weeks: []planner.Week{{Phase: planner.Base, Sessions: []planner.Session{
			{ID: 1, Type: catalog.StrCoreMobility, Minutes: 8},
			{ID: 2, Type: catalog.RunTempo, Day: planner.Tue, Minutes: 45},
			{ID: 3, Type: catalog.StrCoreMobility, Day: planner.Tue, Slot: planner.PM, Minutes: 8},
			{ID: 4, Type: catalog.RunEasy, Day: planner.Wed, Minutes: 35, Metres: 8000},
			{
				ID: 5, Type: catalog.StrHeavyFull, Day: planner.Wed, Slot: planner.PM, Minutes: 50,
				RPE: 8, Rest: planner.Some(150), RIR: planner.Some(2), Pin: true,
				Exercises: []planner.Exercise{
					{ID: "back-squat", Sets: 4, Reps: 4, Grams: 80_000},
					{ID: "overhead-press", Sets: 3, Reps: 5},
					{ID: "single-leg-rdl", Sets: 3, Reps: 6, PerSide: true},
					{ID: "front-plank", Sets: 3, Reps: 30, Hold: true},
				},
			},
		}}},
		LastID: 5,
	}
	if got := parse(t, sample); !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

// Each text on the left means the canonical one on the right.
func TestParseAccepts(t *testing.T) {
	for _, tt := range []struct{ name, text, canonical string }{
		{"empty", "", ""},
		{"comments and blank lines", "# a plan\n\n  # indented\nweek 1 # first\n", "week 1\n"},
		{"CRLF and a byte order mark", "\ufeffweek 1\r\nMon rest\r\n", "week 1\n"},
		{"tabs and hard spaces", "week\t1\u00a0phase=build\n", "week 1 phase=build\n"},
		{"any case", "WEEK 1\nmon am Run-Easy 30 PIN RPE=4\n", week1("Mon  AM run-easy 30 rpe=4 pin")},
		{"no week line", "Mon AM run-easy 30\n", week1("Mon  AM run-easy 30")},
		{"no week line, then week 2", "Mon AM run-easy 30\nweek 2\n", week1("Mon  AM run-easy 30") + "week 2\n"},
		{"usual minutes", "Mon AM run-easy\n", week1("Mon  AM run-easy 45")},
		{"minutes with a unit", "Mon AM run-easy 30min; PM run-easy 20 min\n", week1("Mon  AM run-easy 30; PM run-easy 20")},
		{"distances", "Mon AM run-easy 30 5mi; NOON run-easy 30 400m; PM run-easy 30 8.25 km\n",
			week1("Mon  AM run-easy 30 5mi; NOON run-easy 30 400m; PM run-easy 30 8.25km")},
		{"slots in any order", "Mon PM run-easy 30; AM x-walk 20\n", week1("Mon  AM x-walk 20; PM run-easy 30")},
		{"a slot keeps its order", "Mon AM x-walk 20; AM run-easy 30\n", week1("Mon  AM x-walk 20; AM run-easy 30")},
		{"a day on several lines", "Mon PM x-walk 20\nMon AM run-easy 30;\n", week1("Mon  AM run-easy 30; PM x-walk 20")},
		{"words in any order", "Mon AM run-long quality=20 pin 8km 100 done rpe=5\n",
			week1("Mon  AM run-long 100 8km rpe=5 quality=20 pin done")},
		{"flags with values", "Mon AM str-moderate 40 circuit=true test=yes double=on pin=false\n",
			week1("Mon  AM str-moderate 40 circuit test double")},
		{"a note", `Mon AM run-easy 30 note="say \"hi\"; # \\ 100%\nthen go"` + "\n",
			week1(`Mon  AM run-easy 30 note="say \"hi\"; # \\ 100%\nthen go"`)},
		{"loads", "Mon AM str-heavy-full 50 load=85\n back-squat 3x3-5 75%; deadlift 3x5 225 lb; goblet-squat 10 22.5 kg 60 %\n",
			week1("Mon  AM str-heavy-full 50 load=85\n     back-squat 3x3-5 75%; deadlift 3x5 225lb; goblet-squat 10 22.5kg 60%")},
		{"schemes", "Mon AM str-heavy-full 50\n back-squat 3\u00d75; ankle-rock 10/side; side-plank 1x20-30s/side\nfront-plank 3x30s\n",
			week1("Mon  AM str-heavy-full 50\n     back-squat 3x5; ankle-rock 10/side; side-plank 20-30s/side; front-plank 3x30s")},
		{"exercises split a day", "Mon AM str-moderate 40; PM run-easy 30\nMon AM str-heavy-full 50\n  back-squat 3x5\n",
			week1("Mon  AM str-moderate 40; AM str-heavy-full 50\n     back-squat 3x5\nMon  PM run-easy 30")},
		{"steps", "Mon AM run-intervals\n 15 min easy;6x 800m 5k / 120s jog ; 1x 1:00 fast\n 2min walk\n",
			week1("Mon  AM run-intervals\n     15min easy; 6x 800m 5k / 2min jog; 1min fast; 2min walk")},
		{"steps in any case, with paces", "Mon AM run-tempo 50 9km\n 3X10MIN Tempo 4:40/km / 0.25mi JOG / 90 s hill\n 2\u00d7 1.5 km Half\n",
			week1("Mon  AM run-tempo 50 9km\n     3x 10min tempo 4:40/km / 0.25mi jog / 90s hill; 2x 1.5km half")},
		{"steps split a day, and stand above exercises", "Mon AM run-easy\n front-plank 3x30s\n 20min easy\nMon AM run-easy 30; PM run-long\n 100min easy; 20min tempo\n",
			week1("Mon  AM run-easy\n     20min easy\n     front-plank 3x30s\nMon  AM run-easy 30; PM run-long\n     100min easy; 20min tempo")},
		{"quality of the steps, and another", "Mon AM run-long quality=20\n 20min half\nMon PM run-long quality=5\n 20min half\n",
			week1("Mon  AM run-long\n     20min half\nMon  PM run-long quality=5\n     20min half")},
		{"a dated result", "history km_week=40 race=2026-10-04 half 1:45:30\n", "history km_week=40 race=2026-10-04 half 1:45:30\n"},
		{"a dated result in hours and minutes", "history race=2026-10-04 half 1:45\n", "history race=2026-10-04 half 1:45:00\n"},
		{"goals", "race race_in=20 goal=20:00 5k A\nrace race_in=30 half goal=1:40\nrace race_in=40 ultra goal=9:30\n",
			"race race_in=20 5k A goal=20:00\nrace race_in=30 half A goal=1:40:00\nrace race_in=40 ultra A goal=9:30:00\n"},
		{"race_in of the athlete", "athlete race_in=140\n", "race race_in=140 A\n"},
		{"race_in in a dated plan", "race race_in=139 marathon\nweek 2026-11-23\n", "race 2027-04-11 marathon A\nweek 2026-11-23\n"},
		{"races in order", "race race_in=50 b\nrace race_in=20 10k C\n", "race race_in=20 10k C\nrace race_in=50 B\n"},
		{"a race before the plan", "race 2026-11-15 a half\nweek 2026-11-23\n", "race 2026-11-15 half A\nweek 2026-11-23\n"},
		{"weeks by date", "week 2026-12-28\nweek 2027-01-04 phase=auto\n", "week 2026-12-28\nweek 2027-01-04\n"},
		{"a start without weeks", "race 2027-04-11\nstart 2026-11-23\n", "race 2027-04-11 A\nstart 2026-11-23\n"},
		{"a start and weeks", "start 2026-11-23\nweek 2026-11-23\n", "week 2026-11-23\n"},
		{"openings", "open Mon AM PM 90\nopen tue none\nopen Wed 60min\nopen Thu noon\nopen Fri AM NOON PM\n",
			"open Mon AM PM 90\nopen Tue none\nopen Wed 60\nopen Thu NOON\n"},
		{"times", "times am=6:30 noon=12:00 pm=17:45\n", "times am=06:30 pm=17:45\n"},
		{"the whole athlete", "athlete phase=base season=off injury=niggle equipment=rack,barbell\nathlete age=50 goal=strength run=advanced lift=none\n",
			"athlete lift=none run=advanced goal=strength age=50 equipment=barbell,rack injury=niggle season=off phase=base\n"},
		{"an athlete of defaults", "athlete lift=beginner run=intermediate equipment=none school=auto\n", ""},
		{"health", "athlete novice_start=HIGH_REP hurt_weeks=2 bone_stress\n",
			"athlete lift=beginner run=intermediate goal=endurance bone_stress hurt_weeks=2 novice_start=high_rep\n"},
		{"no more health", "athlete novice_start=low_rep bone_stress=no\n", ""},
		{"warm-up and mobility", "Mon AM str-heavy-full 50 cooling=5 warmup=0\n", week1("Mon  AM str-heavy-full 50 warmup=0 cooling=5")},
		{"a log", "Mon AM run-easy 45 felt=7 pain=1 sore=3 did=48 min\n", week1("Mon  AM run-easy 45 done did=48min felt=7 sore=3 pain=1")},
		{"legs before it is done", "Mon AM run-easy 45 sore=6\n", week1("Mon  AM run-easy 45 sore=6")},
		{"checks by date", "check 2026-11-24 basics=4 rest-pain below pulse=+7 mood=2 pain=0 sore=5 sleep=6.5\ncheck 2026-11-22 pulse=-3\nweek 2026-11-23\n",
			"week 2026-11-23\ncheck 2026-11-22 pulse=-3\ncheck 2026-11-24 sleep=6.5 sore=5 pain=0 mood=2 pulse=+7 below rest-pain basics=4\n"},
		{"checks by week", "check week=2 mon sleep=8 pulse=0\nweek 1\ncheck WEEK=0 Sun below=true\n",
			"week 1\ncheck week=0 Sun below\ncheck week=2 Mon sleep=8 pulse=0\n"},
		{"a check by week in a dated plan", "week 2026-11-23\ncheck week=1 Tue pulse=7\n", "week 2026-11-23\ncheck 2026-11-24 pulse=+7\n"},
		{"a check that says nothing", "check week=1 Sun below=false\n", "check week=1 Sun\n"},
		{"rulings", "override Heavy-Spacing week=2 \"a \\\"camp\\\"\"\nseverity heavy-spacing Warning\nweek 1\nmute heavy-cap\noverride heavy-cap \"why not\" # so\n",
			"mute heavy-cap\noverride heavy-cap \"why not\"\nseverity heavy-spacing warning\noverride heavy-spacing week=2 \"a \\\"camp\\\"\"\nweek 1\n"},
		{"the whole history", "history km_week=40 weeks_without_strength=3 peak_run_min=300 prev_load=0\n",
			"history peak_run_min=300 prev_load=0 weeks_without_strength=3 km_week=40\n"},
		{"a name", "plan  Boston #2; \"quoted\"  \n", "plan Boston #2; \"quoted\"\n"},
		{"a name in quotes", `plan " two\nlines"` + "\n", `plan " two\nlines"` + "\n"},
		{"spans", "span 2026-12-02 open wed am 30 min\nspan 9.. closed tue\nSPAN 9..9 free\nspan 2026-11-22..1 Travel equipment=none\n" +
			"span 2026-12-02..2026-12-02 free\nspan 9 open Wed NOON AM PM\nweek 2026-11-23\n",
			"span 2026-11-22..2026-11-24 travel equipment=none\nspan 2026-12-02.. closed Tue AM NOON PM\nspan 2026-12-02 free\n" +
				"span 2026-12-02 open Wed AM 30\nspan 2026-12-02 open Wed AM NOON PM\nweek 2026-11-23\n"},
		{"spans without dates", "span 8..12 ill\nspan -3 injured limited\nspan 8.. open Sat none\nspan 9 closed Sun pm am\n",
			"span -3 injured limited\nspan 8.. open Sat none\nspan 8..12 ill\nspan 9 closed Sun AM PM\n"},
		{"today", "today 2027-03-09\nweek 1\n", "today 2027-03-09\nweek 1\n"},
		{"an id", "id 3F2B8C1E-5D47-4A90-8B6E-1C2D3E4F5A6B\n", "id 3f2b8c1e-5d47-4a90-8b6e-1c2d3e4f5a6b\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := parse(t, tt.text)
			got := notation.Format(p)
			if got != tt.canonical {
				t.Errorf("%q\ngot\n%s\nwant\n%s", tt.text, got, tt.canonical)
			}
			if again := parse(t, got); !reflect.DeepEqual(again, p) {
				t.Errorf("%q comes back as another plan:\n%+v\n%+v", got, again, p)
			}
		})
	}
}

// week1 is a canonical week with sessions on Monday only.
func week1(monday string) string {
	return "week 1\n" + monday + "\nTue  rest\nWed  rest\nThu  rest\nFri  rest\nSat  rest\nSun  rest\n"
}

func TestParseErrors(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"Mno AM run-easy", `line 1, column 1: found "Mno", expected a day (Mon to Sun) or one of plan, athlete, history, race, span, open, times, week (did you mean Mon?)`},
		{"Monday AM run-easy", `(did you mean Mon?)`},
		{"athlet lift=none", `(did you mean athlete?)`},
		{"Mon", `line 1, column 4: found the end of the line, expected AM, NOON or PM with a session, or rest`},
		{"Mon  run-easy 30", `line 1, column 6: found "run-easy", expected AM, NOON or PM`},
		{"Mon  AM", `line 1, column 8: found the end of the line, expected a session type such as run-easy`},
		{"Mon  AM; PM run-easy", `line 1, column 8: found ";", expected a session type such as run-easy`},
		{"# é\nMon  AM run-easy note=\"é\"; PM run-temop", `line 2, column 31: found "run-temop", expected a session type such as run-easy (did you mean run-tempo?)`},
		{"Mon AM tempo 30", `(did you mean run-tempo?)`},
		{"Mon AM run tempo 30", `(did you mean run-tempo?)`},
		{"Mon AM rest", `expected a session; a day of rest is written Mon  rest`},
		{"Mon rest\nMon AM run-easy", `line 2, column 5: found "AM", expected no session on Mon, which is a rest day already`},
		{"Mon AM run-easy\nMon rest", `expected no rest on Mon, which has a session already`},
		{"Mon rest 20", `found "20", expected nothing after rest`},
		{"Mon AM run-easy 0", `found "0", expected minutes from 1 to 1440`},
		{"Mon AM run-easy 1.5", `found "1.5", expected minutes from 1 to 1440`},
		{"Mon AM run-easy -30", `expected minutes such as 45, or a distance such as 8km, 5mi or 400m`},
		{"Mon AM run-easy 30 8miles", `expected minutes such as 45, or a distance such as 8km, 5mi or 400m`},
		{"Mon AM run-easy 30 501km", `expected a distance from 1m to 500km`},
		{"Mon AM run-easy 30 8.0001km", `at most three decimals`},
		{"Mon AM run-easy 30 45", `found "45", expected minutes only once in a session`},
		{"Mon AM run-easy pin pin", `expected pin only once in a session`},
		{"Mon AM run-easy rpe=11", `line 1, column 21: found "11", expected an effort from 1 to 10`},
		{"Mon AM run-easy rpe= pin", `line 1, column 21: found nothing, expected an effort`},
		{"Mon AM run-easy rpe", `found "rpe", expected rpe= with a value`},
		{"Mon AM run-easy effort=8", `line 1, column 17: found "effort=8", expected minutes, a distance such as 8km,`},
		{"Mon AM run-easy circiut", `(did you mean circuit?)`},
		{"Mon AM run-easy pin=maybe", `found "maybe", expected true or false`},
		{"Mon AM run-long 60 quality=61", `found "quality=61", expected no more quality than the session's 60 minutes`},
		{`Mon AM run-easy note="oh`, `line 1, column 22: found ""oh", expected a " at the end of the quoted text as well`},
		{`Mon AM run-easy note=oh`, `line 1, column 22: found "oh", expected a note between two "`},
		{`Mon AM run-easy note="a\tb"`, `line 1, column 24: found "\tb"", expected a note`},
		{`Mon AM run-easy note="` + strings.Repeat("é", 281) + `"`, `expected a note of at most 280 characters`},
		{"  back-squat 3x5", `line 1, column 3: found "back-squat", expected a session above these exercises`},
		{"Mon AM str-moderate\nTue rest\n  back-squat 3x5", `line 3, column 3: found "back-squat", expected a session above`},
		{"Mon AM str-moderate\n  back-sqat 3x5", `expected an exercise such as back-squat (did you mean back-squat?)`},
		{"Mon AM str-moderate\n  single leg rdl 3x5", `(did you mean single-leg-rdl?)`},
		{"Mon AM str-moderate\n  back-squat", `line 2, column 13: found the end of the line, expected sets and repetitions`},
		{"Mon AM str-moderate\n  back-squat 3x5 deadlift 3x5", `found "deadlift", expected a load such as 80kg or 75%, or a semicolon`},
		{"Mon AM str-moderate\n  back-squat 3x5-4", `found "3x5-4", expected sets and repetitions such as`},
		{"Mon AM str-moderate\n  back-squat 100x5", `of at most 99 sets and 999 repetitions`},
		{"Mon AM str-moderate\n  back-squat 3x5 80", `expected a load such as 80kg`},
		{"Mon AM str-moderate\n  back-squat 3x5 1001kg", `expected a load from 0.001kg to 1000kg`},
		{"Mon AM str-moderate\n  back-squat 3x5 201%", `expected percent from 1 to 200`},
		{"athlete", `expected a key such as lift=, run= or race_in=`},
		{"athlete lft=none", `found "lft=none", expected a key such as lift=, run= or race_in= (did you mean lift?)`},
		{"athlete lift=beginer", `line 1, column 14: found "beginer", expected none, beginner, intermediate or advanced (did you mean beginner?)`},
		{"athlete run=none", `found "none", expected beginner, intermediate or advanced`},
		{"athlete age=34 age=35", `line 1, column 16: found "age=35", expected athlete age only once`},
		{"athlete age=x", `found "x", expected years from 0 to 120`},
		{"athlete equipment=barbell,dumbells", `line 1, column 27: found "dumbells", expected equipment such as dumbbells,long-band without spaces, or none (did you mean dumbbells?)`},
		{"athlete race_in=4000", `expected days from -3660 to 3660`},
		{"history longest=70", `(did you mean longest_30d?)`},
		{"history prev_load=-1", `expected a load from 0 to 99999`},
		{"open Mon", `expected AM, NOON, PM, a number of minutes, or none`},
		{"open Mon evening", `found "evening", expected AM, NOON, PM, a number of minutes, or none`},
		{"open Mon AM none", `expected either none or the parts of the day that are free, not both`},
		{"open Mon AM\nopen mon PM", `line 2, column 6: found "mon", expected open Mon only once`},
		{"times am=7", `found "7", expected a time of day such as 07:00`},
		{"times am=24:00", `expected a time of day`},
		{"race", `expected a date such as 2027-04-11, or race_in=`},
		{"race race_in", `line 1, column 13: found the end of the line, expected days from -3660 to 3660`},
		{"race 2027-02-30", `expected a date such as 2027-04-11`},
		{"race 2027-04-11 A\nweek 1", `line 1, column 6: found "2027-04-11", expected race_in= with the days from the first Monday, as the weeks of this plan have no dates`},
		{"race 2047-04-11 A\nweek 2026-11-23", `expected a date within ten years of the plan`},
		{"race race_in=3 marathn", `(did you mean marathon?)`},
		{"race race_in=3 A B", `found "B", expected one distance (5k, 10k, half, marathon or ultra) and one priority (A, B or C)`},
		{"week", `expected a Monday such as 2026-11-23, or 1`},
		{"week 2", `found "2", expected 1, the next week's number`},
		{"week 1\nweek 1", `expected 2, the next week's number`},
		{"week 1\nweek 2026-11-23", `expected 2, the next week's number`},
		{"week 2026-11-24", `found "2026-11-24", expected a Monday, such as 2026-11-23`},
		{"week 2026-11-23\nweek 2026-12-07", `found "2026-12-07", expected 2026-11-30, the next Monday of this plan`},
		{"week 2026-11-23\nweek 2", `expected 2026-11-30`},
		{"week 1 base", `found "base", expected phase= or the end of the line`},
		{"week 1 phase=bse", `(did you mean base?)`},
		{"week 1 phase=base phase=peak", `expected phase only once`},
		{"week 1\nstart 2026-11-23", `expected the start before the first week, or not at all`},
		{"athlete novice_start=high", `found "high", expected low_rep or high_rep`},
		{"athlete hurt_weeks=-1", `expected weeks from 0 to 999`},
		{"Mon AM run-easy did=1.5h", `line 1, column 21: found "1.5h", expected minutes from 0 to 1440`},
		{"Mon AM run-easy sore=11", `expected soreness from 0 to 10`},
		{"Mon AM run-easy felt=7 felt=8", `expected felt only once in a session`},
		{"check", `expected a date such as 2026-11-24, or week=1 and a day`},
		{"check week=1", `line 1, column 13: found the end of the line, expected a day, Mon to Sun`},
		{"check week=105 Mon", `expected a week from -51 to 104`},
		{"check week=1 Mno", `(did you mean Mon?)`},
		{"check week=1 Mon slep=7", `expected a word such as sleep=7.5, sore=3 or below (did you mean sleep?)`},
		{"check week=1 Mon sleep=7.25", `found "7.25", expected hours from 0 to 24, such as 7.5`},
		{"check week=1 Mon sleep=24.1", `expected hours from 0 to 24`},
		{"check week=1 Mon mood=0", `expected a mood from 1 to 5`},
		{"check week=1 Mon pulse=+-7", `found "+-7", expected beats a minute from -99 to +99`},
		{"check week=1 Mon basics=7", `expected ticks from 0 to 6`},
		{"check week=1 Mon sore=1 sore=2", `line 1, column 25: found "sore=2", expected sore only once`},
		{"check week=1 Mon\ncheck week=1 mon sore=2", `line 2, column 7: found "week=1", expected only one check a day`},
		{"check 2026-11-24\nweek 1", `line 1, column 7: found "2026-11-24", expected week=1 and a day such as Tue, as the weeks of this plan have no dates`},
		{"check 2025-11-23\nweek 2026-11-23", `expected a date in the plan's two years or the year before them`},
		{"mute", `line 1, column 5: found the end of the line, expected the id of a rule, such as heavy-spacing`},
		{"mute heavy_spacing", `found "heavy_spacing", expected the id of a rule`},
		{"mute heavy-spacing now", `found "now", expected nothing after the rule`},
		{"mute a\nmute A", `line 2, column 6: found "A", expected mute a only once`},
		{"severity a", `expected error, warning or advice`},
		{"severity a warnin", `found "warnin", expected error, warning or advice (did you mean warning?)`},
		{"severity a advice b", `expected nothing after the severity`},
		{"override a", `expected week= with a number, or the reason between two "`},
		{"override a week=2", `expected week= with a number, or the reason between two "`},
		{"override a week=0 \"x\"", `found "0", expected a week from 1 to 104`},
		{"override a \" \"", `expected a reason, in a few words`},
		{"override a week=2 \"x\"\noverride a week=2 \"y\"", `expected override a in week 2 only once`},
		{"override a \"" + strings.Repeat("x", 281) + "\"", `expected a reason of at most 280 characters`},
		{"override a \"x\" y", `expected nothing after the reason`},
		{"span", `line 1, column 5: found the end of the line, expected a date or two, such as 2027-03-09..2027-03-13, or 2027-03-09.. without an end`},
		{"span 3..x ill", `line 1, column 9: found "x", expected a date or two`},
		{"span ..3 ill", `line 1, column 6: found nothing, expected a date or two`},
		{"span 3..4000 ill", `line 1, column 9: found "4000", expected days from -3660 to 3660`},
		{"span 3..2 ill", `line 1, column 9: found "2", expected an end that is not before 3`},
		{"span 2026-11-24 ill\nweek 1", `line 1, column 6: found "2026-11-24", expected days from the first Monday such as 8..12, as the weeks of this plan have no dates`},
		{"span 2047-11-24 ill\nweek 2026-11-23", `expected a date within ten years of the plan`},
		{"span 3", `line 1, column 7: found the end of the line, expected ill, injured, travel, away, free, closed or open`},
		{"span 3 awy", `(did you mean away?)`},
		{"span 3 ill badly", `found "badly", expected nothing more about this span`},
		{"span 3 injured", `line 1, column 15: found the end of the line, expected niggle, limited or return`},
		{"span 3 injured none", `found "none", expected niggle, limited or return`},
		{"span 3 injured nigle", `(did you mean niggle?)`},
		{"span 3 travel", `found the end of the line, expected a key such as equipment=`},
		{"span 3 travel equipment=dumbells", `line 1, column 25: found "dumbells", expected equipment such as`},
		{"span 3 travel equipment=none box", `found "box", expected nothing more about this span`},
		{"span 3 closed", `found the end of the line, expected a day, Mon to Sun`},
		{"span 3 closed wed evening", `found "evening", expected AM, NOON or PM`},
		{"span 3 open wed", `expected AM, NOON, PM, a number of minutes, or none`},
		{"today 9.3.27", `line 1, column 7: found "9.3.27", expected a date such as 2027-03-09`},
		{"today 2027-03-09 10:00", `expected nothing after the date`},
		{"today 2027-03-09\ntoday 2027-03-10", `expected today only once`},
		{"athlete long=weekend", `line 1, column 14: found "weekend", expected a day, Mon to Sun`},
		{"athlete long=", `expected a day, Mon to Sun`},
		{"athlete easy_pace=610", `line 1, column 19: found "610", expected the minutes of an easy kilometre from 2:00 to 30:00, such as 6:10`},
		{"athlete easy_pace=6:60", `found "6:60", expected the minutes of an easy kilometre`},
		{"athlete easy_pace=1:59", `found "1:59", expected the minutes of an easy kilometre`},
		{"athlete result=52:10", `found "52:10", expected a race and its time, such as 10k/52:10 or half/1:52:10`},
		{"athlete result=ultra/9:00:00", `expected a race and its time`},
		{"athlete result=10k/5:10", `expected a race and its time`},
		{"athlete result=10k/0:52:100", `expected a race and its time`},
		{"Mon AM run-long 2km quality=20", `line 1, column 21: found "quality=20", expected no more quality than the session's 12 minutes`},
		{"  6x 800m 5k", `line 1, column 3: found "6x", expected a run above these steps`},
		{"Mon AM str-moderate\n  10min easy", `expected a run above these steps`},
		{"Mon AM run-easy\n  10 easy", `line 2, column 3: found "10", expected a time or a distance such as 15min, 90s or 800m, up to 1440 min or 500 km`},
		{"Mon AM run-easy\n  0min easy", `found "0min", expected a time or a distance`},
		{"Mon AM run-easy\n  1.5min easy", `found "1.5min", expected a time or a distance`},
		{"Mon AM run-easy\n  1441min easy", `found "1441min", expected a time or a distance`},
		{"Mon AM run-easy\n  501km easy", `found "501km", expected a time or a distance`},
		{"Mon AM run-easy\n  6x easy", `line 2, column 6: found "easy", expected a time or a distance`},
		{"Mon AM run-easy\n  6x", `line 2, column 5: found the end of the line, expected a time or a distance`},
		{"Mon AM run-easy\n  0x 800m 5k", `line 2, column 3: found "0", expected how many times from 1 to 99, such as 6x`},
		{"Mon AM run-easy\n  100x800m 5k", `found "100", expected how many times`},
		{"Mon AM run-easy\n  10min", `line 2, column 8: found the end of the line, expected how hard it is: easy, walk, jog, steady, marathon, half, tempo, 10k, 5k, mile, fast or hill`},
		{"Mon AM run-easy\n  10min tmepo", `(did you mean tempo?)`},
		{"Mon AM run-easy\n  10min easy 4:10", `line 2, column 14: found "4:10", expected a pace such as 4:10/km, a slash and the next part, a semicolon, or the end of the line`},
		{"Mon AM run-easy\n  10min easy 1:59/km", `found "1:59/km", expected a pace`},
		{"Mon AM run-easy\n  10min easy 4:10/km 20min tempo", `found "20min", expected a pace such as 4:10/km, a slash`},
		{"Mon AM run-easy\n  10min easy /", `line 2, column 15: found the end of the line, expected a time or a distance`},
		{"Mon AM run-easy\n  1s easy / 1s easy / 1s easy / 1s easy / 1s easy", `line 2, column 41: found "/", expected at most 4 parts in a step`},
		{"Mon AM run-easy\n  99x 15min easy", `line 2, column 3: found "99x", expected steps of at most 1440 min and 500 km together`},
		{"Mon AM run-long 30 quality=31\n  10min easy", `expected no more quality than the session's 30 minutes`},
		{"Mon AM run-long quality=31\n  10min easy", `line 1, column 17: found "quality=31", expected no more quality than the session's 10 minutes`},
		{"history race=10k", `line 1, column 14: found "10k", expected the date, distance and time of a race, such as race=2026-10-04 half 1:45:30`},
		{"history race=2026-10-04 hafl 1:45:30", `(did you mean half?)`},
		{"history race=2026-10-04 half", `found the end of the line, expected the date, distance and time`},
		{"history race=2026-10-04 half 20:30", `found "20:30", expected the date, distance and time`},
		{"athlete result=5k/20:00\nhistory race=2026-10-04 half 1:45", `line 2, column 14: found "2026-10-04", expected result only once`},
		{"history race=2026-10-04 half 1:45\nathlete result=5k/20:00", `expected result only once`},
		{"race race_in=3 half goal=12:00", `line 1, column 26: found "12:00", expected a time behind the distance that somebody can run, such as half A goal=1:40:00`},
		{"race race_in=3 goal=1:40:00", `found "1:40:00", expected a time behind the distance`},
		{"race race_in=3 half goal=1:40 goal=1:41", `found "goal=1:41", expected one distance`},
		{"plan", `expected the plan's name`},
		{"plan a\nplan b", `line 2, column 1: found "plan", expected plan only once`},
		{"plan " + strings.Repeat("x", 81), `found "` + strings.Repeat("x", 40) + `...", expected a name of at most 80 characters`},
		{"id 17", `found "17", expected a plan id such as`},
		{"Mon AM \xff", `line 1, column 8: found bytes that are no UTF-8 text, expected text`},
		{"week 1\nMon\x00AM", `line 2, column 4: found a control character, expected text`},
		{"week 1\rweek 2", `line 1, column 7: found a control character, expected text`},
	} {
		_, err := notation.Parse(tt.text)
		if err == nil {
			t.Errorf("%q: no error, want %s", tt.text, tt.want)
			continue
		}
		if !strings.Contains(words.Error(err), tt.want) {
			t.Errorf("%q:\ngot  %s\nwant %s", tt.text, words.Error(err), tt.want)
		}
		var at *notation.Error
		if !errors.As(err, &at) || strings.Contains(words.Error(err), "\n") {
			t.Errorf("%q: %v is not one sentence with a place", tt.text, err)
		}
	}
}

func TestParseLimits(t *testing.T) {
	weeks := func(n int) string {
		var b strings.Builder
		for i := range n {
			b.WriteString("week " + strconv.Itoa(i+1) + "\n")
		}
		return b.String()
	}
	for _, tt := range []struct {
		name string
		text func(n int) string
		most int
		want string
	}{
		{"weeks", weeks, planner.MaxWeeks, "expected at most 104 weeks"},
		{"sessions", func(n int) string { return strings.Repeat("Mon AM x-walk\n", n) }, planner.MaxSessions, "expected at most 42 sessions in a week"},
		{"races", func(n int) string { return strings.Repeat("race race_in=1\n", n) }, planner.MaxRaces, "expected at most 24 races"},
		{"rulings", func(n int) string {
			var b strings.Builder
			for i := range n {
				b.WriteString("mute a" + strconv.Itoa(i) + "\n")
			}
			return b.String()
		}, planner.MaxRulings, "expected at most 512 decisions about rules"},
		{"spans", func(n int) string { return strings.Repeat("span 1 ill\n", n) }, planner.MaxSpans, "expected at most 64 spans"},
		{"steps", func(n int) string { return "Mon AM run-easy\n" + strings.Repeat(" 1min easy;", n) }, planner.MaxSteps, "expected at most 24 steps in a run"},
		{"lifts", func(n int) string { return "Mon AM str-moderate\n" + strings.Repeat(" back-squat 3x5;", n) }, planner.MaxExercises, "expected at most 24 exercises in a session"},
	} {
		if _, err := notation.Parse(tt.text(tt.most)); err != nil {
			t.Errorf("%d %s: %v", tt.most, tt.name, err)
		}
		if _, err := notation.Parse(tt.text(tt.most + 1)); err == nil || !strings.Contains(words.Error(err), tt.want) {
			t.Errorf("%d %s: %v, want %s", tt.most+1, tt.name, err, tt.want)
		}
	}
	if _, err := notation.Parse(strings.Repeat("\n", notation.MaxText)); err != nil {
		t.Error(err)
	}
	if _, err := notation.Parse(strings.Repeat("\n", notation.MaxText+1)); err != notation.ErrTooLong {
		t.Error(err)
	}
}
