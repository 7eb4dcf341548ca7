package state_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strings"
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
	"hardeasy/planner/share"
)

func link(t testing.TB, text string) string {
	t.Helper()
	l, err := share.Link("https://hardeasy.app/", parse(t, text))
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func fragment(t testing.TB, text string) string {
	_, payload, _ := strings.Cut(link(t, text), "#")
	return "#" + payload
}

func TestRoutes(t *testing.T) {
	for _, tt := range []struct {
		route         string
		with, without state.Screen // a plan
	}{
		{"#/week", state.WeekScreen, state.SetupScreen},
		{"#/season", state.SeasonScreen, state.SetupScreen},
		{"#/today", state.TodayScreen, state.SetupScreen},
		{"#/share", state.ShareScreen, state.SetupScreen},
		{"#/rules", state.RulesScreen, state.RulesScreen},
		{"#/plans", state.PlansScreen, state.PlansScreen},
		{"#/setup", state.SetupScreen, state.SetupScreen},
		{"#week", state.WeekScreen, state.SetupScreen},
		{"", state.WeekScreen, state.SetupScreen},
		{"#", state.WeekScreen, state.SetupScreen},
		{"#/", state.WeekScreen, state.SetupScreen},
		{"#main", state.WeekScreen, state.SetupScreen},
		{"#/no/such/screen", state.WeekScreen, state.SetupScreen},
		{"#/WEEK", state.WeekScreen, state.SetupScreen},
		{"#50%", state.WeekScreen, state.SetupScreen},
		{"#%zz", state.WeekScreen, state.SetupScreen},
		{"#/../week", state.WeekScreen, state.SetupScreen},
		{"#p", state.WeekScreen, state.SetupScreen},
	} {
		m, effects := after(opened(t, spring), state.OpenSheet{Sheet: state.Sheet{Kind: state.KeysSheet}}, state.Routed{Route: tt.route})
		if m.Screen != tt.with || m.Sheet.Kind != state.NoSheet || m.Preview != nil || m.Alert != "" {
			t.Errorf("%q with a plan: %s, %q", tt.route, m.Screen, m.Alert)
		}
		if (tt.with == state.PlansScreen) != has[state.ListPlans](effects) {
			t.Errorf("%q: %s", tt.route, kinds(effects))
		}
		if tt.with == state.ShareScreen && !strings.HasPrefix(m.Share.Link, "https://hardeasy.app/#p=") {
			t.Errorf("%q: link %q", tt.route, m.Share.Link)
		}
		m, _ = after(state.Model{}, state.Started{Date: tuesday, Route: tt.route})
		if m.Screen != tt.without || m.Alert != "" {
			t.Errorf("%q without a plan: %s, %q", tt.route, m.Screen, m.Alert)
		}
	}
}

// Every constant of type Screen is in the table, and its name is its route.
func TestScreens(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "screens.go", nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]bool{}
	for _, s := range state.Screens {
		listed[string(s.Screen)] = true
		with, _ := after(opened(t, spring), state.Routed{Route: "#/" + string(s.Screen)})
		without, _ := after(state.Model{}, state.Started{Date: tuesday, Route: "#/" + string(s.Screen)})
		if with.Screen != s.Screen || (without.Screen == s.Screen) == s.NeedsPlan {
			t.Errorf("#/%s leads to %s with a plan, to %s without", s.Screen, with.Screen, without.Screen)
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if spec, ok := n.(*ast.ValueSpec); ok {
			for i, v := range spec.Values {
				if lit, ok := v.(*ast.BasicLit); ok && !listed[strings.Trim(lit.Value, `"`)] {
					t.Errorf("%s is not in the table", spec.Names[i].Name)
				}
			}
		}
		return true
	})
}

func TestRouteOfALink(t *testing.T) {
	m, _ := after(state.Model{}, state.Started{Date: tuesday, Route: fragment(t, autumn)})
	if m.Preview == nil || m.Preview.Plan.ID != autumnID || m.HasPlan || m.Alert != "" || m.Preview.Same != nil {
		t.Fatalf("%+v, %q", m.Preview, m.Alert)
	}
	m, effects := after(m, state.LeavePreview{})
	if m.Preview != nil || only[state.Go](t, effects).To != state.SetupScreen || !has[state.ClearLink](effects) {
		t.Error(kinds(effects))
	}
	m, _ = after(opened(t, spring), state.Routed{Route: fragment(t, autumn)})
	if m.Preview == nil || m.Plan.ID != springID {
		t.Error("the plan on the board gave way")
	}
	// The navigation leads out of a preview.
	m, _ = after(m, state.Routed{Route: "#/season"})
	if m.Preview != nil || m.Screen != state.SeasonScreen {
		t.Errorf("%s, %v", m.Screen, m.Preview)
	}
}

func TestRouteOfADamagedLink(t *testing.T) {
	good := fragment(t, autumn)
	for name, route := range map[string]string{
		"empty":     "#p=",
		"short":     "#p=A",
		"truncated": good[:len(good)/2],
		"one off":   good[:len(good)-1],
		"changed":   good[:20] + "x" + good[21:],
		"a sign":    good[:20] + "%" + good[21:],
		"percent":   "#p=50%",
		"words":     "#p=hello",
		"long":      "#p=" + strings.Repeat("A", 100_000),
	} {
		for _, before := range []state.Model{{Screen: state.SetupScreen, Form: state.NewForm(tuesday)}, opened(t, spring)} {
			m, effects := after(before, state.Routed{Route: route})
			untouched(t, before, m)
			if !sentence(m.Alert) || !strings.Contains(m.Alert, "link") || !has[state.ClearLink](effects) {
				t.Errorf("%s: %q, %s", name, m.Alert, kinds(effects))
			}
		}
	}
	for i := len("#p="); i < len(good); i++ {
		if m, _ := after(state.Model{}, state.Routed{Route: good[:i]}); m.Preview != nil || !sentence(m.Alert) {
			t.Fatalf("the first %d characters: %q", i, m.Alert)
		}
	}
}

// A return visit shows this week, whatever is known first.
func TestStartShowsThisWeek(t *testing.T) {
	m, _ := after(state.Model{}, state.PlanOpened{Plan: parse(t, spring), Rev: 2})
	m, effects := after(m, state.Started{Date: tuesday + 7, Route: "#/week"})
	if m.Shown != 1 || m.Screen != state.WeekScreen {
		t.Errorf("week %d", m.Shown+1)
	}
	if soon, ok := only[state.Soon](t, effects).Msg.(state.FindFixes); !ok || soon.Shown != 1 {
		t.Errorf("fixes are looked for in week %d", soon.Shown+1)
	}
	for date, want := range map[int]int{-30: 0, 0: 0, 14: 2, 100: 2} {
		m, _ := after(m, state.Started{Date: tuesday + planner.Date(date)})
		if m.Shown != want {
			t.Errorf("day %d: week %d, want %d", date, m.Shown+1, want+1)
		}
	}
}
