package words_test

import (
	"slices"
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner/notation"
)

// What an example says besides its sessions.
func TestGiven(t *testing.T) {
	const athlete = "athlete age=52 lift=beginner lift_week=30 run=advanced goal=balanced school=easy_days equipment=barbell,rack injury=limited hurt_weeks=3 bone_stress=yes season=off\n"
	p, err := notation.Parse(athlete + "open Mon none\nopen Tue 45\nopen Wed PM\nhistory longest_30d=90 prev_run_min=60 peak_run_min=200 prev_load=900 weeks_since_deload=1 weeks_without_strength=2 km_week=30\n" +
		"race race_in=-2 marathon A\nrace race_in=5 half B\nrace race_in=20 10k C\ncheck week=1 Tue sleep=7.5 sore=5 pain=6 mood=2 pulse=+8 below rest-pain basics=4\ncheck week=2 Tue sleep=8\nweek 1\n")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"52 years old", "a beginner at lifting", "week 30 of lifting", "advanced at running", "goal: both alike", "school: easy days", "equipment: barbell, squat rack",
		"running limited by an injury, for 3 weeks", "had a bone-stress injury", "off-season",
		"2 days before Monday: marathon", "half marathon on Saturday", "10 km on Sunday of week 3",
		"longest run of 30 days: 1 h 30 min", "run last week: 60 min", "run in the biggest week: 3 h 20 min", "load of last week: 900",
		"1 week since a lighter week", "2 weeks without strength", "30 km a week",
		"Mon not free", "Tue 45 min free", "Wed free in part",
		"Tue: slept 7.5 h, legs sore 5 of 10, pain 6 of 10, pain at rest, mood 2 of 5, resting pulse up by 8, went worse than planned, 4 of 6 basics", "Tue of week 2: slept 8 h",
	}
	if got := words.Given(&p, athlete); !slices.Equal(got, want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
	for injury, want := range map[string]string{"niggle": "a niggle", "limited": "running limited by an injury", "return": "coming back from an injury"} {
		p, err := notation.Parse("athlete injury=" + injury + "\nweek 1\n")
		if err != nil {
			t.Fatal(err)
		}
		if got := words.Given(&p, ""); len(got) != 1 || got[0] != want {
			t.Errorf("%s: %q", injury, got)
		}
	}
}
