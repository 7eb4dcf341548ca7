package words_test

import (
	"slices"
	"strings"
	"testing"

	"hardeasy/app/words/text"
	"hardeasy/app/words/wordstest"
	"hardeasy/planner"
)

// Texts that are found by a number stand in the order of what they name.
func TestTextsStandInOrder(t *testing.T) {
	english := wordstest.English(t)
	line := func(key string) int {
		return slices.IndexFunc(english, func(e text.Entry) bool { return e.Key == key })
	}
	for list, order := range map[string]string{
		"day.":             "monday tuesday wednesday thursday friday saturday sunday",
		"day.short.":       "monday tuesday wednesday thursday friday saturday sunday",
		"day-part.":        "morning noon evening",
		"day-part.short.":  "morning noon evening",
		"month.":           "jan feb mar apr may jun jul aug sep oct nov dec",
		"phase.":           models(planner.OffSeason, planner.Maintenance),
		"distance.":        "unknown " + models(planner.K5, planner.Ultra),
		"experience.run.":  models(planner.None, planner.Advanced),
		"experience.lift.": models(planner.None, planner.Advanced),
		"given.run.":       models(planner.None, planner.Advanced),
		"given.lift.":      models(planner.None, planner.Advanced),
		"verdict.":         "over empty missed gap unchecked",
		"status.":          "over empty missed gap unchecked",
		"tell.":            "longest last-run last-load peak deload no-strength km hurt",
		"you.":             models(planner.Endurance, planner.Strength),
		"given.goal.":      models(planner.Endurance, planner.Strength),
		"private.name.":    "feelings marks logs reasons health",
		"evidence.":        "read common estimate",
		"area.":            "day around frequency lift body better season health",
	} {
		parts := strings.Fields(order)
		for i, part := range parts {
			if at, first := line(list+part), line(list+parts[0]); at < 0 || at != first+i {
				t.Errorf("%s%s stands in place %d of its list, want %d", list, part, at-first, i)
			}
		}
	}
	for _, list := range []string{"part", "name", "feels"} {
		for v := planner.TargetEasy; v.String() != planner.NoWord; v++ {
			if at, first := line("target."+v.String()+"."+list), line("target.easy."+list); at != first+int(v) {
				t.Errorf("target.%v.%s stands in place %d of its list, want %d", v, list, at-first, v)
			}
		}
	}
	for name, school := range map[string]planner.School{
		"separate": planner.SeparateDays, "medium": planner.MediumDays, "easy": planner.EasyDays, "consolidate": planner.Consolidate,
	} {
		if at, first := line("school.name."+name), line("school.name.auto"); at != first+int(school) {
			t.Errorf("school.name.%s stands in place %d", name, at-first)
		}
	}
	for name, injury := range map[string]planner.Injury{"niggle": planner.Niggle, "limited": planner.Limited, "return": planner.Return} {
		if at, first := line("you."+name), line("you.no-injury"); at != first+int(injury) {
			t.Errorf("you.%s stands in place %d", name, at-first)
		}
	}
}

// models are the words of the notation for some values, as keys have them.
func models[T interface {
	~uint8
	String() string
}](first, last T) string {
	var all []string
	for v := first; v <= last; v++ {
		all = append(all, strings.ReplaceAll(v.String(), "_", "-"))
	}
	return strings.Join(all, " ")
}
