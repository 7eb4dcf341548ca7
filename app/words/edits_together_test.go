package words_test

import (
	"slices"
	"strings"
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// togetherCases are edits of the board that belong together.
func togetherCases() []editCase {
	to := func(week int, d planner.Weekday, s planner.Slot) planner.Place {
		return planner.Place{Week: week, Day: d, Slot: s, Index: planner.AtEnd}
	}
	move := func(id planner.SessionID, d planner.Weekday, s planner.Slot) planner.Edit {
		return planner.Move{Session: id, To: to(0, d, s)}
	}
	add := func(id catalog.ID, week int, d planner.Weekday, s planner.Slot) planner.Edit {
		return planner.Add{Session: planner.Session{Type: id, Minutes: 30}, To: to(week, d, s)}
	}
	resize := func(id planner.SessionID, minutes int) planner.Edit {
		return planner.Resize{Session: id, Minutes: minutes}
	}
	return []editCase{
		{"Move the tempo run to Saturday, the long run to Friday", []planner.Edit{move(3, planner.Sat, planner.AM), move(7, planner.Fri, planner.AM)}},
		{"Move the tempo run to Saturday morning, the long run to Saturday evening", []planner.Edit{
			move(3, planner.Sat, planner.AM), move(7, planner.Sat, planner.PM),
		}},
		{"Move Monday's lift to Monday morning", []planner.Edit{move(2, planner.Mon, planner.AM)}},
		{"Shorten the easy runs on Monday and Wednesday to 35 min", []planner.Edit{resize(4, 35), resize(1, 35)}},
		{"Shorten the easy runs on Monday and Wednesday to 35 min, the long run to 80 min", []planner.Edit{
			resize(1, 35), resize(7, 80), resize(4, 35),
		}},
		{"Shorten the lifts on Thursday morning and Thursday evening to 30 min", []planner.Edit{resize(5, 30), resize(6, 30)}},
		{"Change Monday's lift to moderate strength, the tempo run to an easy run of 35 min", []planner.Edit{
			planner.Retype{Session: 3, Type: catalog.RunEasy}, resize(3, 35), planner.Retype{Session: 2, Type: catalog.StrModerate},
		}},
		{"Change the easy runs on Monday and Wednesday to recovery runs", []planner.Edit{
			planner.Retype{Session: 1, Type: catalog.RunRecovery}, planner.Retype{Session: 4, Type: catalog.RunRecovery},
		}},
		{"Move the tempo run to Friday and shorten it to 30 min", []planner.Edit{move(3, planner.Fri, planner.AM), resize(3, 30)}},
		{"Drop Monday's lift and move the tempo run to Friday, the long run to Saturday", []planner.Edit{
			move(3, planner.Fri, planner.AM), planner.Drop{Session: 2}, move(7, planner.Sat, planner.AM),
		}},
		{"Add moderate strength on Wednesday morning and Friday morning", []planner.Edit{
			add(catalog.StrModerate, 0, planner.Wed, planner.AM), add(catalog.StrModerate, 0, planner.Fri, planner.AM),
		}},
		{"Add easy runs on Friday and Saturday", []planner.Edit{
			add(catalog.RunEasy, 0, planner.Fri, planner.AM), add(catalog.RunEasy, 0, planner.Sat, planner.PM),
		}},
		{"Drop the tempo run in week 1 and add an easy run on Monday of week 2", []planner.Edit{
			add(catalog.RunEasy, 1, planner.Mon, planner.AM), planner.Drop{Session: 3},
		}},
		{"Drop the tempo run in week 1 and the race in week 2", []planner.Edit{planner.Drop{Session: 3}, planner.Drop{Session: 9}}},
		{"Move Monday's easy run to Wednesday, the tempo run to Monday morning, Wednesday's easy run to Tuesday", []planner.Edit{
			planner.Swap{A: 3, B: 1}, planner.Swap{A: 1, B: 4},
		}},
		{"Move Monday's easy run to Sunday, the long run to Monday morning", []planner.Edit{
			planner.Swap{A: 3, B: 1}, planner.Swap{A: 1, B: 7}, planner.Swap{A: 3, B: 7}, // the tempo run is back
		}},
		{"Drop Monday's lift and the easy runs on Monday and Wednesday, and 2 more", []planner.Edit{
			move(3, planner.Fri, planner.AM), move(7, planner.Sat, planner.AM), planner.Drop{Session: 2}, planner.Drop{Session: 1}, planner.Drop{Session: 4},
		}},
		{"Shorten the easy runs on Monday and Wednesday to 30 min, drop Monday's lift, and 2 more", []planner.Edit{
			planner.Drop{Session: 3}, planner.Drop{Session: 7}, planner.Drop{Session: 2}, resize(1, 30), resize(4, 30),
		}},
	}
}

func TestEditsTogether(t *testing.T) {
	p := parse(t, board)
	for _, c := range togetherCases() {
		said := words.Edits(&p, c.edits)
		if got := words.Capital(said.Do); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
		if said.Did == said.Do {
			t.Errorf("%q has no past", said.Did)
		}
		if _, list := words.EditsIn(&p, 0, c.edits); strings.HasSuffix(c.want, " more") != (len(list) > 0) {
			t.Errorf("%q has a list behind it: %q", c.want, list)
		}
	}
}

// What a label leaves out stands in the list behind it.
func TestEditsBehind(t *testing.T) {
	p := parse(t, board)
	edits := []planner.Edit{
		planner.Resize{Session: 1, Minutes: 30}, planner.Resize{Session: 3, Minutes: 40}, planner.Resize{Session: 4, Minutes: 30},
		planner.Drop{Session: 7}, planner.Drop{Session: 8},
	}
	want := []string{"Shorten the easy runs on Monday and Wednesday to 30 min", "Shorten the tempo run to 40 min", "Drop the long run and core in week 2"}
	said, more := words.EditsIn(&p, 0, edits)
	if !slices.Equal(more, want) {
		t.Errorf("%q, want %q", more, want)
	}
	if got, want := said.Did, "shortened the easy runs on Monday and Wednesday to 30 min, the tempo run to 40 min, and 2 more"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	each := words.EditsEach(&p, 1, edits[2:])
	if want := []string{"Shorten Wednesday's easy run in week 1 to 30 min", "Drop the long run in week 1", "Drop core"}; !slices.Equal(each, want) {
		t.Errorf("%q, want %q", each, want)
	}
}

// A name tells a session from the others of its week.
func TestCalled(t *testing.T) {
	p := parse(t, "week 1\nMon AM run-easy 30; AM str-power 20; PM str-heavy-upper 40; PM str-heavy-lower 35\nTue AM run-hills 50; AM run-easy 30; PM run-easy 20\n"+
		"Wed AM str-bodyweight 20; PM x-cross 40\nThu AM str-core-mobility 10\nweek 2\nMon AM run-easy 30; PM str-moderate 40")
	want := []string{
		"Monday's easy run", "the power session", "the heavy upper body of 40 min on Monday evening", "the heavy lower body of 35 min on Monday evening", "the hill repeats",
		"the easy run on Tuesday morning", "the easy run on Tuesday evening", "the bodyweight circuit", "cross-training", "core",
		"the easy run in week 2", "the lift in week 2", "a session",
	}
	ids := make([]planner.SessionID, len(want))
	for i := range ids {
		ids[i] = planner.SessionID(i + 1)
	}
	if got := words.Called(&p, 0, ids); !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
