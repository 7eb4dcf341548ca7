package state_test

import (
	"slices"
	"strings"
	"testing"

	"hardeasy/app/state"
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
)

// tired has heavy legs on the eve of a tempo run in its second week.
const tired = `plan Tired
id 6f1c0c38-6d3e-4c7b-9f0a-3f6f3a1f4d11
athlete lift=intermediate run=intermediate
week 1
Tue AM run-easy 40
Thu PM str-moderate 40
week 2
Mon PM str-heavy-lower 50
Tue AM run-tempo 45
Thu PM str-moderate 40
week 3
Tue AM run-easy 40
Thu PM str-moderate 40
`

const eve = "no-heavy-before-hard-run"

func passing(m *state.Model) (ids []string) {
	found := m.Found(m.Uses())
	for _, r := range state.Suite {
		if found[r] {
			ids = append(ids, r.ID)
		}
	}
	return ids
}

func TestRuleFilters(t *testing.T) {
	all := len(state.Suite)
	m := opened(t, tired)
	if n := len(passing(&m)); n != all {
		t.Fatalf("%d of %d rules without a filter", n, all)
	}

	t.Run("each area has its rules and no others", func(t *testing.T) {
		sum := 0
		for a := rule.SameDay; a <= rule.Health; a++ {
			m, _ := after(m, state.FilterArea{To: state.AreaFilter(a) + 1})
			for _, id := range passing(&m) {
				if r, _ := state.Suite.Find(id); r.Area != a {
					t.Errorf("%s is not of area %d", id, a)
				}
				sum++
			}
		}
		if sum != all {
			t.Errorf("the areas have %d rules, not %d", sum, all)
		}
	})

	t.Run("everybody says something", func(t *testing.T) {
		for c := state.StrengthCoach; c < state.Coaches; c++ {
			m, _ := after(m, state.FilterCoach{To: c})
			if n := len(passing(&m)); n == 0 || n == all {
				t.Errorf("coach %d has %d rules", c, n)
			}
		}
	})

	t.Run("what the plan makes of them", func(t *testing.T) {
		spoken, _ := after(m, state.FilterOnly{To: state.SpokenRules})
		if ids := passing(&spoken); !slices.Contains(ids, eve) || slices.Contains(ids, "day-before-race-light") {
			t.Error("spoken:", ids)
		}
		use := m.Uses()[find(t, eve)]
		if use.Weeks != 1 || use.Worst != rule.Error {
			t.Errorf("%s: %+v", eve, use)
		}
		silent, _ := after(m, state.FilterOnly{To: state.SilentRules})
		ids, uses := passing(&silent), m.Uses()
		if u := uses[find(t, "deload-due")]; u.Unchecked != 3 || !slices.Contains(ids, "deload-due") {
			t.Errorf("silent: %v, %+v", ids, u)
		}
		for _, id := range ids {
			if u := uses[find(t, id)]; u.Unchecked == 0 || len(u.Missing) == 0 {
				t.Errorf("%s is silent, and lacks %v in %d weeks", id, u.Missing, u.Unchecked)
			}
		}
		tuned, _ := after(m, state.TuneRule{ID: eve, To: state.AsAdvice}, state.FilterOnly{To: state.TunedRules})
		if ids := passing(&tuned); !slices.Equal(ids, []string{eve}) {
			t.Error("tuned:", ids)
		}
	})

	t.Run("words", func(t *testing.T) {
		m, _ := after(m, state.SearchRules{Text: "  HEAVY eve-of-nothing"})
		if ids := passing(&m); len(ids) != 0 {
			t.Error(ids)
		}
		m, _ = after(m, state.SearchRules{Text: "Heavy run BEFORE"})
		if ids := passing(&m); !slices.Contains(ids, eve) {
			t.Error(ids)
		}
		m, _ = after(m, state.FilterCoach{To: state.Carlson}, state.ClearFilters{})
		if n := len(passing(&m)); n != all || m.Book.Find != "" {
			t.Errorf("%d rules, and %q is looked for", n, m.Book.Find)
		}
	})

	t.Run("out of range", func(t *testing.T) {
		m, _ := after(m, state.FilterArea{To: 200}, state.FilterCoach{To: 200}, state.FilterOnly{To: 200}, state.TurnBook{To: 200})
		passing(&m)
	})
}

func find(t *testing.T, id string) *rule.Rule {
	t.Helper()
	r, ok := state.Suite.Find(id)
	if !ok {
		t.Fatalf("no rule %s", id)
	}
	return r
}

func TestTuning(t *testing.T) {
	m := opened(t, tired)
	speaks := func(m state.Model) (s rule.Severity) {
		for _, f := range m.Reports[1].Findings {
			if f.Rule.ID == eve {
				s = f.Severity
			}
		}
		return s
	}
	for _, c := range []struct {
		to    state.Tuning
		want  rule.Severity
		words string
	}{
		{state.AsAdvice, rule.Advice, "Took “No heavy legs the day before a hard run” as a tip"},
		{state.Off, rule.Clear, "Silenced “No heavy legs the day before a hard run”"},
		{state.AsWarning, rule.Warning, "Took “No heavy legs the day before a hard run” as a warning"},
		{state.AsError, rule.Error, "Took “No heavy legs the day before a hard run” as something to fix"},
		{state.AsWritten, rule.Error, "Took “No heavy legs the day before a hard run” as the rulebook has it"},
	} {
		m, _ = after(m, state.TuneRule{ID: eve, To: c.to})
		if got := speaks(m); got != c.want || m.Toast.Text != c.words || !m.Toast.Undoes || m.Tuning(find(t, eve)) != c.to {
			t.Errorf("tuning %d: %v, %q", c.to, got, m.Toast.Text)
		}
	}
	if len(m.Plan.Rulings) != 0 {
		t.Error("as the rulebook has it is no ruling:", m.Plan.Rulings)
	}
	m, _ = after(m, state.Undo{}, state.Undo{})
	if m.Tuning(find(t, eve)) != state.AsWarning {
		t.Error("undo:", m.Plan.Rulings)
	}
}

func TestTuningKeepsAReason(t *testing.T) {
	m := opened(t, tired)
	m, _ = after(m, state.EditPlan{Edits: []planner.Edit{planner.SetRuling{Ruling: planner.Ruling{Rule: eve, Reason: "training camp"}}}},
		state.TuneRule{ID: eve, To: state.AsWarning})
	if got := m.Ruling(eve); got.Reason != "training camp" || got.Severity != "warning" {
		t.Errorf("%+v", got)
	}
}

func TestSomeRulesAreNotTuned(t *testing.T) {
	for _, r := range state.Suite {
		if state.Tunable(r) {
			continue
		}
		m := opened(t, tired)
		m, effects := after(m, state.TuneRule{ID: r.ID, To: state.Off})
		if len(effects) != 0 || len(m.Plan.Rulings) != 0 || m.Tuning(r) != state.AsWritten {
			t.Errorf("%s was tuned", r.ID)
		}
	}
	m, effects := after(opened(t, tired), state.TuneRule{ID: "no-such-rule", To: state.Off}, state.TuneRule{ID: eve, To: 200}, state.TuneRule{ID: eve})
	if len(effects) != 0 || len(m.History.Past) != 0 {
		t.Error("something was tuned")
	}
}

func TestReadTheRule(t *testing.T) {
	m := opened(t, tired)
	m, _ = after(m, state.TurnBook{To: state.SchoolsPage}, state.FilterCoach{To: state.Carlson}, state.SearchRules{Text: "zebra"})
	m, effects := after(m, state.ShowRule{ID: eve})
	if m.Book.Open != eve || m.Screen != state.RulesScreen || m.Book.Page != state.RulesPage || !slices.Contains(passing(&m), eve) {
		t.Errorf("%s, %s, %+v", m.Book.Open, m.Screen, m.Book)
	}
	if len(effects) != 2 || effects[0] != (state.Go{To: state.RulesScreen}) || effects[1] != (state.Focus{Selector: "[data-rule='" + eve + "'] > summary"}) {
		t.Error(effects)
	}
	if m, _ = after(m, state.Routed{Route: "#/rules"}); m.Book.Open != eve {
		t.Error("the address's change closes it")
	}
	if m, _ = after(m, state.ToggleRule{ID: eve}); m.Book.Open != "" {
		t.Error("open:", m.Book.Open)
	}
	if m, _ = after(m, state.ToggleRule{ID: eve}, state.ToggleRule{ID: "heavy-cap"}); m.Book.Open != "heavy-cap" {
		t.Error("open:", m.Book.Open)
	}
	if m, effects = after(m, state.ShowRule{ID: "zebra"}); len(effects) != 0 || m.Book.Open != "heavy-cap" {
		t.Error("a rule that is none is shown")
	}
}

func TestSeeRule(t *testing.T) {
	m, effects := after(opened(t, tired), state.SeeRule{ID: eve})
	if m.Shown != 1 || m.Focused != (state.Focused{Rule: eve, Week: 1}) || !slices.Contains(effects, state.Effect(state.Go{To: state.WeekScreen})) {
		t.Errorf("week %d, %+v, %v", m.Shown, m.Focused, effects)
	}
	if _, effects = after(opened(t, tired), state.SeeRule{ID: "day-before-race-light"}); len(effects) != 0 {
		t.Error(effects)
	}
}

func TestUseSchool(t *testing.T) {
	m, _ := after(opened(t, tired), state.UseSchool{School: planner.EasyDays})
	if m.Plan.Athlete.School != planner.EasyDays || m.Toast.Text != "Took the school “Easy days”" {
		t.Errorf("%v, %q", m.Plan.Athlete.School, m.Toast.Text)
	}
	if m, _ = after(m, state.UseSchool{School: planner.EasyDays}, state.UseSchool{School: 99}, state.Undo{}); m.Plan.Athlete.School != planner.Auto {
		t.Error(m.Plan.Athlete.School)
	}
}

// Every example can be drawn: the rule speaks before, something is different
// after, and each side shows a week.
func TestEveryExampleIsDrawn(t *testing.T) {
	for _, r := range state.Suite {
		s, ok := state.SketchOf(r)
		if r.Generator && r.Example.Before == "" {
			if ok {
				t.Errorf("%s: an example out of nothing", r.ID)
			}
			continue
		}
		if !ok {
			t.Errorf("%s: no example", r.ID)
			continue
		}
		if !r.Generator && (s.Severity == rule.Clear || len(s.Before.Says) == 0) {
			t.Errorf("%s: nothing said before", r.ID)
		}
		if len(s.After.Says)+len(s.After.Given) == 0 {
			t.Errorf("%s: nothing said of what changed", r.ID)
		}
		for _, side := range []*state.SketchSide{&s.Before, &s.After} {
			if len(side.Weeks) == 0 || slices.Max(side.Weeks) >= len(side.Plan.Weeks) {
				t.Errorf("%s: weeks %v of %d", r.ID, side.Weeks, len(side.Plan.Weeks))
			}
			for _, text := range append(side.Says, side.Given...) {
				if text == "" || strings.ContainsAny(text, "{}") || strings.Contains(text, "..") {
					t.Errorf("%s: %q", r.ID, text)
				}
			}
		}
	}
}

func TestSketchNamesWhatChanged(t *testing.T) {
	for id, want := range map[string]string{
		"heavy-spacing":       "Move Tuesday's lift to Thursday.",
		"soreness-downgrade":  "Swap the easy run and the intervals.",
		"injury-no-impact":    "Change the intervals to an easy run.",
		"strength-every-week": "Add a bodyweight circuit on Thursday.",
		"session-warmup":      "Give the lift 8 min of warm-up.",
	} {
		s, _ := state.SketchOf(find(t, id))
		if got := strings.Join(s.After.Says, " "); got != want {
			t.Errorf("%s: %q, want %q", id, got, want)
		}
	}
}

// The weeks that stand for the schools must not be weeks that the rulebook
// calls wrong, and must be what they say.
func TestSchoolWeeks(t *testing.T) {
	for _, s := range words.Schools {
		p, err := notation.Parse(s.Week)
		if err != nil {
			t.Errorf("%v: %v", s.School, err)
			continue
		}
		p.Athlete.School = s.School
		heavy := 0
		for _, f := range state.Suite.Check(&p, 0).Findings {
			if f.Severity == rule.Error || f.Rule.ID == "lift-day-preference" {
				t.Errorf("%v: %s: %s", s.School, f.Rule.ID, words.Finding(&p, &f))
			}
		}
		for i := range p.Weeks[0].Sessions {
			if c := p.Weeks[0].Sessions[i].Type.Info().Class; c == catalog.ClassHeavyLegs || c == catalog.ClassHeavyUpper {
				heavy++
			}
		}
		if heavy == 0 {
			t.Errorf("%v: a school of heavy lifting without any", s.School)
		}
	}
}

// What is said of a disagreement leads to rules that exist.
func TestTopicsLeadToRules(t *testing.T) {
	for _, topic := range words.Topics {
		found := 0
		for _, id := range topic.Rules {
			if _, ok := state.Suite.Find(id); ok {
				found++
			}
		}
		if found == 0 || topic.Ours == words.NoText {
			t.Errorf("%s: no rule of %v", topic.Name.Text(), topic.Rules)
		}
	}
}
