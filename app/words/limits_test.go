package words_test

import (
	"strconv"
	"strings"
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/notation"
)

// What a sentence says of a limit is the limit.
func TestSentencesNameTheLimits(t *testing.T) {
	for _, tt := range []struct {
		sentence string
		limit    int
	}{
		{words.BadSets.Text(), planner.MaxSets}, {words.BadReps.Text(), planner.MaxReps}, {words.BadHold.Text(), planner.MaxReps},
		{words.BadRest.Text(), planner.MaxRest}, {words.BadRir.Text(), planner.MaxRIR}, {words.BadWarmup.Text(), planner.MaxMinutes},
		{words.BadCooling.Text(), planner.MaxMinutes}, {words.BadMinutes.Text(), planner.MaxMinutes}, {words.BadEffort.Text(), planner.MaxScale},
		{words.BadLogMinutes.Text(), planner.MaxMinutes}, {words.BadScale.Text(), planner.MaxScale}, {words.BadOpen.Text(), planner.MaxMinutes},
		{words.BadLiftWeek.Text(), planner.MaxLiftWeek}, {words.BadHurt.Text(), planner.MaxHurtWeeks}, {words.BadPast.Text(), planner.MaxHistory},
		{words.BadNote.Text(), planner.MaxNote}, {words.NameTooLong.Text(), planner.MaxName},
		{words.NotDone(planner.ErrWeekFull), planner.MaxSessions}, {words.NotDone(notation.ErrTooLong), notation.MaxText >> 10},
		{words.NotDone(planner.ErrValue), planner.MaxMinutes},
	} {
		if !strings.Contains(" "+strings.NewReplacer(",", " ", ".", " ").Replace(tt.sentence)+" ", " "+strconv.Itoa(tt.limit)+" ") {
			t.Errorf("%q does not name the limit %d", tt.sentence, tt.limit)
		}
	}
}
