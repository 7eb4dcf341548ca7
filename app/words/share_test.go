package words_test

import (
	"strings"
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner/notation"
	"hardeasy/planner/share"
)

func TestSameHere(t *testing.T) {
	const here = "This plan is already on this device"
	const left = "sleep, soreness and mood; what you have done; how sessions went, with soreness and pain; why you went against a rule; your injuries and illness"
	for _, tt := range []struct {
		against words.Against
		differs []string
		want    string
	}{
		{words.Against{}, nil, here + "."},
		{words.Against{Known: true, Equal: true}, nil, here + ", and it is the same."},
		{words.Against{Known: true, Equal: true, Stays: share.AllParts}, nil, here + ", and it is the same but for what was left out: " + left + ". That stays in yours if you replace it."},
		{words.Against{Known: true}, nil, here + ". The sessions stand as yours do; their details, the profile, the races or the rules differ."},
		{words.Against{Known: true, Stays: share.Logs, Gone: 2}, []string{"week 1: 1 added", "week 2: 1 moved"},
			here + ". The link differs: week 1: 1 added; week 2: 1 moved. Left out of it: how sessions went, with soreness and pain. That stays in yours if you replace it." +
				" No place is left for 2 of your marks, logs or mornings: replacing drops them, undo brings them back."},
	} {
		if got := words.SameHere(tt.against, tt.differs); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}

func TestGoes(t *testing.T) {
	p, err := notation.Parse("history longest_30d=90\nrace race_in=40 half A\nweek 1\nMon AM run-easy 30 note=\"slow\"\n  10min easy; 20min tempo\nTue AM str-heavy-full 50\n  back-squat 4x4\nweek 2\n")
	if err != nil {
		t.Fatal(err)
	}
	p.Name = "Spring"
	got := strings.Join(words.Goes(&p), "\n")
	want := "The name “Spring”\n2 weeks with 2 sessions\n2 steps of runs\n1 exercise with its sets and load\n1 note that you wrote\n1 race\n" +
		"Your goal, age, experience and equipment, and when you can train\n1 answer about your training before the plan"
	if got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}
