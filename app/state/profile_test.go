package state_test

import (
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

func TestProfileFields(t *testing.T) {
	base := opened(t, spring)
	for _, tt := range []struct {
		field, text string
		get         func(p *planner.Plan) any
		want        any
	}{
		{"lift", "advanced", func(p *planner.Plan) any { return p.Athlete.LiftLevel }, planner.Advanced},
		{"lift", "none", func(p *planner.Plan) any { return p.Athlete.LiftLevel }, planner.None},
		{"run", "beginner", func(p *planner.Plan) any { return p.Athlete.RunLevel }, planner.Beginner},
		{"goal", "strength", func(p *planner.Plan) any { return p.Athlete.Goal }, planner.Strength},
		{"injury", "return", func(p *planner.Plan) any { return p.Athlete.Injury }, planner.Return},
		{"bone_stress", "yes", func(p *planner.Plan) any { return p.Athlete.BoneStress }, true},
		{"novice_start", "yes", func(p *planner.Plan) any { return p.Athlete.HighRep }, true},
		{"school", "easy_days", func(p *planner.Plan) any { return p.Athlete.School }, planner.EasyDays},
		{"long", "Fri", func(p *planner.Plan) any { return p.Athlete.LongDay }, planner.Some(int(planner.Fri))},
		{"age", " 52 ", func(p *planner.Plan) any { return p.Athlete.Age }, 52},
		{"lift_week", "0", func(p *planner.Plan) any { return p.Athlete.LiftWeek }, 0},
		{"easy_pace", "6:05", func(p *planner.Plan) any { return p.Athlete.Pace }, planner.Some(365)},
		{"hurt_weeks", "6", func(p *planner.Plan) any { return p.Athlete.HurtWeeks }, planner.Some(6)},
		{"minutes_mon", "60", func(p *planner.Plan) any { return p.Athlete.Open[0].Minutes }, planner.Some(60)},
		{"time_am", "06:30", func(p *planner.Plan) any { return p.Athlete.Times[planner.AM] }, 390},
		{"time_pm", "19:05:00", func(p *planner.Plan) any { return p.Athlete.Times[planner.PM] }, 1145},
		{"longest_30d", "90", func(p *planner.Plan) any { return p.History.Longest30d }, planner.Some(90)},
		{"prev_run_min", "0", func(p *planner.Plan) any { return p.History.PrevRunMin }, planner.Some(0)},
		{"prev_load", "1400", func(p *planner.Plan) any { return p.History.PrevLoad }, planner.Some(1400)},
		{"peak_run_min", "300", func(p *planner.Plan) any { return p.History.PeakRunMin }, planner.Some(300)},
		{"weeks_since_deload", "3", func(p *planner.Plan) any { return p.History.WeeksSinceDeload }, planner.Some(3)},
		{"weeks_without_strength", "2", func(p *planner.Plan) any { return p.History.WeeksWithoutStrength }, planner.Some(2)},
		{"km_week", "40", func(p *planner.Plan) any { return p.History.KmWeek }, planner.Some(40)},
	} {
		m, effects := after(base, state.ProfileEdited{Field: tt.field, Text: tt.text})
		if got := tt.get(&m.Plan); got != tt.want || !has[state.Save](effects) || !m.Toast.Undoes {
			t.Errorf("%s %q: %v, %s, %q", tt.field, tt.text, got, kinds(effects), m.Alert)
		}
		again, effects := after(m, state.ProfileEdited{Field: tt.field, Text: tt.text})
		if len(effects) != 0 || len(again.History.Past) != 1 {
			t.Errorf("%s: the same answer is a change", tt.field)
		}
		if back, _ := after(m, state.Undo{}); back.Plan.Athlete != base.Plan.Athlete || back.Plan.History != base.Plan.History {
			t.Errorf("%s: undo does not bring back what was", tt.field)
		}
	}
}

// What can't be read is said in one sentence and changes nothing.
func TestProfileNonsense(t *testing.T) {
	base := opened(t, spring)
	for field, texts := range map[string][]string{
		"lift": {"", "olympic"}, "run": {"none", "x"}, "goal": {"win"}, "injury": {"broken"}, "bone_stress": {"maybe", ""}, "school": {"mine"},
		"novice_start": {"never"}, "long": {"weekend", "7"},
		"age": {"", "11", "101", "old", "3.5", "1e9"}, "lift_week": {"", "-1", "10000"}, "easy_pace": {"6", "6:5", "6:60", "1:59", "30:01", "quick"}, "hurt_weeks": {"-1", "1000", "x"},
		"minutes_tue": {"0", "1441", "x"}, "time_am": {"", "24:00", "7", "7:5", "12:60", "-1:00", "13:00"}, "time_pm": {"11:00"},
		"longest_30d": {"-1", "far", "100000"}, "prev_load": {"1.5"}, "km_week": {"NaN"},
	} {
		for _, text := range texts {
			m, effects := after(base, state.ProfileEdited{Field: field, Text: text})
			if len(effects) != 0 || !sentence(m.Alert) {
				t.Errorf("%s %q: %s, %q", field, text, kinds(effects), m.Alert)
			}
			untouched(t, base, m)
		}
	}
	m, effects := after(base, state.ProfileEdited{Field: "shoe_size", Text: "43"})
	untouched(t, base, m)
	if len(effects) != 0 {
		t.Error(kinds(effects))
	}
}

// An answer may be taken away: then it is unknown.
func TestProfileUnknown(t *testing.T) {
	m, _ := after(opened(t, spring), state.ProfileEdited{Field: "longest_30d", Text: "90"}, state.ProfileEdited{Field: "longest_30d"})
	if m.Plan.History != (planner.History{}) || m.Alert != "" {
		t.Errorf("%+v %q", m.Plan.History, m.Alert)
	}
	m, _ = after(m, state.ProfileEdited{Field: "long", Text: "Mon"}, state.ProfileEdited{Field: "long"})
	if m.Plan.Athlete.LongDay.Known || m.Alert != "" {
		t.Errorf("the long run is on %v, not at the weekend: %q", m.Plan.Athlete.LongDay, m.Alert)
	}
	m, _ = after(m, state.ProfileEdited{Field: "injury", Text: "niggle"}, state.ProfileEdited{Field: "hurt_weeks", Text: "3"}, state.ProfileEdited{Field: "injury", Text: "none"})
	if m.Plan.Athlete.HurtWeeks.Known {
		t.Error("an injury that is gone still counts its weeks")
	}
}

func TestProfileTicks(t *testing.T) {
	m, _ := after(opened(t, spring),
		state.ProfileTicked{Field: "equipment", Value: "barbell", On: true}, state.ProfileTicked{Field: "equipment", Value: "rack", On: true},
		state.ProfileTicked{Field: "equipment", Value: "barbell"},
		state.ProfileTicked{Field: "open_mon", Value: "noon"})
	if m.Plan.Athlete.Equipment != catalog.Rack || m.Plan.Athlete.Open[0].Has(planner.Noon) || !m.Plan.Athlete.Open[0].Has(planner.PM) {
		t.Errorf("%v %+v", m.Plan.Athlete.Equipment, m.Plan.Athlete.Open[0])
	}
	// Friday is closed; a tick opens just that.
	m, _ = after(m, state.ProfileTicked{Field: "open_fri", Value: "pm", On: true})
	if o := m.Plan.Athlete.Open[planner.Fri]; !o.Has(planner.PM) || o.Has(planner.AM) {
		t.Errorf("%+v", o)
	}
	before := m
	for _, msg := range []state.Msg{state.ProfileTicked{Field: "equipment", Value: "cannon", On: true}, state.ProfileTicked{Field: "open_mon", Value: "night"}} {
		m, _ = after(before, msg)
		if !sentence(m.Alert) {
			t.Errorf("%v: %q", msg, m.Alert)
		}
		untouched(t, before, m)
	}
}

func TestRaces(t *testing.T) {
	m, effects := after(opened(t, spring), state.AddRace{Day: "2027-04-11"})
	if len(m.Plan.Races) != 1 || m.Plan.Races[0] != (planner.Race{Day: 139}) || !has[state.Save](effects) {
		t.Fatalf("%+v %q", m.Plan.Races, m.Alert)
	}
	m, _ = after(m, state.RaceEdited{Race: 0, Field: "distance", Text: "half"}, state.AddRace{Day: "2027-02-07"})
	if r := m.Plan.Races; len(r) != 2 || r[0].Day != 76 || r[0].Priority != planner.PriorityB || r[1].Distance != planner.Half {
		t.Fatalf("%+v", r)
	}
	// Another day puts them in another order.
	m, _ = after(m, state.RaceEdited{Race: 0, Field: "day", Text: "2027-05-02"}, state.RaceEdited{Race: 1, Field: "priority", Text: "C"})
	if r := m.Plan.Races; r[0].Day != 139 || r[1].Day != 160 || r[1].Priority != planner.PriorityC {
		t.Fatalf("%+v", r)
	}
	before := m
	for _, msg := range []state.Msg{
		state.AddRace{Day: "soon"}, state.AddRace{Day: "2099-01-01"}, state.RaceEdited{Field: "day"}, state.RaceEdited{Field: "day", Text: "1971-01-01"},
		state.RaceEdited{Field: "distance", Text: "mile"}, state.RaceEdited{Field: "priority", Text: "Z"},
	} {
		m, effects = after(before, msg)
		if len(effects) != 0 || !sentence(m.Alert) {
			t.Errorf("%+v: %s %q", msg, kinds(effects), m.Alert)
		}
		untouched(t, before, m)
	}
	for _, msg := range []state.Msg{state.AddRace{}, state.RaceEdited{Race: 7, Field: "day", Text: "2027-01-01"}, state.RaceEdited{Race: -1}, state.DropRace{Race: 2}, state.DropRace{Race: -1}} {
		m, _ = after(before, msg)
		untouched(t, before, m)
	}
	m, _ = after(before, state.DropRace{Race: 0})
	if len(m.Plan.Races) != 1 || m.Plan.Races[0].Day != 160 || m.Toast.Text == "" {
		t.Errorf("%+v %q", m.Plan.Races, m.Toast.Text)
	}
	for len(m.Plan.Races) < planner.MaxRaces {
		m, _ = after(m, state.AddRace{Day: "2027-01-01"})
	}
	if m, _ = after(m, state.AddRace{Day: "2027-01-01"}); len(m.Plan.Races) != planner.MaxRaces || !sentence(m.Alert) {
		t.Errorf("%d races, %q", len(m.Plan.Races), m.Alert)
	}
}

// A plan without a calendar counts days.
func TestRacesWithoutDates(t *testing.T) {
	m, _ := after(opened(t, autumn), state.AddRace{Day: "70"})
	if len(m.Plan.Races) != 1 || m.Plan.Races[0].Day != 70 {
		t.Fatalf("%+v %q", m.Plan.Races, m.Alert)
	}
	if m, _ = after(m, state.AddRace{Day: "2027-01-01"}); len(m.Plan.Races) != 1 || !sentence(m.Alert) {
		t.Errorf("%+v %q", m.Plan.Races, m.Alert)
	}
}

func TestProfileNeedsAPlan(t *testing.T) {
	m, _ := after(state.Model{}, state.Routed{Route: "#/profile"})
	if m.Screen != state.SetupScreen {
		t.Errorf("%s without a plan", m.Screen)
	}
	for _, msg := range []state.Msg{state.ProfileEdited{Field: "age", Text: "40"}, state.ProfileTicked{Field: "equipment", Value: "rack", On: true}, state.AddRace{Day: "2027-01-01"}} {
		now, effects := after(m, msg)
		untouched(t, m, now)
		if len(effects) != 0 {
			t.Error(kinds(effects))
		}
	}
	if m, _ = after(opened(t, spring), state.Routed{Route: "#/profile"}); m.Screen != state.ProfileScreen {
		t.Errorf("%s with a plan", m.Screen)
	}
}

// A part of the page opens and closes by itself.
func TestProfileParts(t *testing.T) {
	m := opened(t, spring)
	m, effects := after(m, state.TogglePart{Part: state.YouPart}, state.TogglePart{Part: state.PastPart}, state.TogglePart{Part: state.YouPart})
	if m.Parts != state.PastPart || len(effects) != 0 {
		t.Errorf("%b, %s", m.Parts, kinds(effects))
	}
}
