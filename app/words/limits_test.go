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
		{words.BadSets, planner.MaxSets}, {words.BadReps, planner.MaxReps}, {words.BadHold, planner.MaxReps},
		{words.BadRest, planner.MaxRest}, {words.BadRIR, planner.MaxRIR}, {words.BadWarmup, planner.MaxMinutes},
		{words.BadCooling, planner.MaxMinutes}, {words.BadMinutes, planner.MaxMinutes}, {words.BadEffort, planner.MaxScale},
		{words.BadLogMinutes, planner.MaxMinutes}, {words.BadScale, planner.MaxScale}, {words.BadOpen, planner.MaxMinutes},
		{words.BadLiftWeek, planner.MaxLiftWeek}, {words.BadHurt, planner.MaxHurtWeeks}, {words.BadPast, planner.MaxHistory},
		{words.BadNote, planner.MaxNote}, {words.NameTooLong, planner.MaxName},
		{words.NotDone(planner.ErrWeekFull), planner.MaxSessions}, {words.NotDone(notation.ErrTooLong), notation.MaxText >> 10},
		{words.NotDone(planner.ErrValue), planner.MaxMinutes}, {planner.ErrWeekFull.Error(), planner.MaxSessions},
	} {
		if !strings.Contains(" "+strings.NewReplacer(",", " ", ".", " ").Replace(tt.sentence)+" ", " "+strconv.Itoa(tt.limit)+" ") {
			t.Errorf("%q does not name the limit %d", tt.sentence, tt.limit)
		}
	}
}
