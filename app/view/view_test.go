package view_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/state"
	"hardeasy/app/view"
	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
	"hardeasy/planner/rule"
	"hardeasy/planner/share"
)

const springID = "3f2b8c1e-5d47-4a90-8b6e-1c2d3e4f5a6b"

const evil = `</h1><script>alert(1)</script><img src=x onerror=alert(1)> & 'co'`

// spring has a closed day, an error, lifts, notes and an empty week.
const spring = `plan ` + evil + `
id 3f2b8c1e-5d47-4a90-8b6e-1c2d3e4f5a6b
open Fri none
race 2026-12-06 10k A
week 2026-11-23
Mon  AM str-heavy-full 50 rpe=8 pin
     back-squat 4x4 80kg; front-plank 3x30s
Mon  PM str-core-mobility 8
Tue  AM run-easy 40 8km note="` + evil + `"
Wed  PM run-easy 30
Thu  AM run-tempo 45; AM str-core-mobility 8; AM x-walk 20
Sat  AM run-long 100
Sun  PM str-heavy-lower 50
week 2026-11-30
Mon  AM run-tempo 45
week 2026-12-07
`

var tuesday = planner.DateOf(2026, 11, 24)

func parse(t testing.TB, text string) planner.Plan {
	t.Helper()
	p, err := notation.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func after(m state.Model, msgs ...state.Msg) state.Model {
	for _, msg := range msgs {
		m, _ = state.Update(m, msg)
	}
	return m
}

// looked follows the search for fixes to its end.
func looked(m state.Model) state.Model {
	m, effects := state.Update(m, state.ShowWeek{Index: m.Shown})
	for len(effects) == 1 {
		m, effects = state.Update(m, effects[0].(state.Soon).Msg)
	}
	return m
}

// answered lets the solver work until it has nothing to do.
func answered(m state.Model, msgs ...state.Msg) state.Model {
	m = after(m, msgs...)
	for n := 0; m.Query != nil && n < 10_000; n++ {
		m = after(m, state.SolveSlice{N: m.Query.N, Nodes: 500})
	}
	return m
}

// clash becomes clean when a session moves; tight cannot.
const clash = `plan ` + evil + `
id 3f2b8c1e-5d47-4a90-8b6e-1c2d3e4f5a6b
athlete lift=intermediate run=intermediate goal=endurance age=34
week 1
Tue  AM run-easy 40
Wed  PM str-heavy-full 50
Thu  AM run-tempo 45
Sat  AM run-long 90
week 2
Tue  AM run-easy 40
Fri  AM run-easy 45
`

const tight = `plan ` + evil + `
id 3f2b8c1e-5d47-4a90-8b6e-1c2d3e4f5a6b
athlete lift=intermediate run=intermediate goal=endurance age=34
open Mon AM
week 1
Tue  AM run-intervals 50 pin
Wed  PM str-heavy-full 50 pin
Thu  AM run-tempo 45 pin
Fri  AM run-easy 40
Sat  AM run-long 90
week 2
Sun  AM run-easy 40
`

// far is a marathon that is out of reach.
const far = `plan ` + evil + `
history longest_30d=45
race race_in=27 marathon A
week 1
Tue AM run-easy 30
Sun AM run-easy 45
`

func opened(t testing.TB) state.Model {
	return after(state.Model{Screen: state.WeekScreen, Date: tuesday, Base: "https://hardeasy.app/"}, state.PlanOpened{Plan: parse(t, spring), Rev: 1})
}

// states are the screens, and what may stand on them.
func states(t testing.TB) map[string]state.Model {
	m := opened(t)
	m.Shelf = []state.Shelved{{ID: springID, Name: evil, Weeks: 3, Saved: 1795300000}, {ID: "x", Name: evil, Fault: words.ErrorDamaged.Text()}}
	easy, tempo := planner.SessionID(3), planner.SessionID(5)
	sheet := func(kind state.SheetKind) state.Msg {
		return state.OpenSheet{Sheet: state.Sheet{Kind: kind, Session: easy}}
	}
	home, _ := m.Plan.Where(easy)
	onto := func(d planner.Weekday, s planner.Slot, swap planner.SessionID) state.Msg {
		return state.DragOver{Target: state.Target{On: true, Place: planner.Place{Day: d, Slot: s}, Swap: swap}}
	}
	first := m.Findings(0)[0]
	focused := state.LookAtFinding{Focused: state.Focused{Rule: first.Rule.ID, Week: first.Week, Fix: 1}}
	received := after(m, state.TextReceived{Text: strings.Replace(spring, "Tue  AM run-easy 40", "Tue  PM run-easy 40", 1)})
	stranger := after(m, state.TextReceived{Text: "week 1\nMon AM run-easy 30\n"})
	fresh := after(state.Model{}, state.Started{Date: tuesday})
	noon := after(m, state.PlaceSession{Session: easy, To: planner.Place{Day: planner.Tue, Slot: planner.Noon}})

	tell := state.OpenSheet{Sheet: state.Sheet{Kind: state.TellSheet}}
	tired := after(m, state.Routed{Route: "#/today"}, state.DayCame{Date: tuesday + 2}, state.CheckEdited{Date: tuesday + 2, Field: "sleep", Text: "4"})

	keeps := after(m, state.EditPlan{Edits: []planner.Edit{planner.SetDone{Session: easy, Done: true}}}, state.ShowWeek{Index: 1})
	later := m
	later.Plan.Races = []planner.Race{{Day: 21, Distance: planner.K10}}
	later = after(later, state.ShowWeek{Index: 1})
	later.Plan.Weeks = slices.Clone(later.Plan.Weeks)
	later.Plan.Weeks[2] = later.Plan.Weeks[0]
	past := after(m, state.DayCame{Date: tuesday + 14}, state.ShowWeek{Index: 0})

	beyond := after(state.Model{Screen: state.WeekScreen, Date: tuesday}, state.PlanOpened{Plan: parse(t, far), Rev: 1})
	reach := state.LookAtFinding{Focused: state.Focused{Rule: "race-readiness", Week: rule.NoWeek}}
	wayOut := state.LookAtFinding{Focused: state.Focused{Rule: "race-readiness", Week: rule.NoWeek, Fix: 1}}

	all := map[string]state.Model{
		"first":             {Screen: state.SetupScreen, Form: state.NewForm(0)},
		"setup":             fresh,
		"setup, last page":  after(fresh, state.TurnSetupPage{To: 5}),
		"setup with a plan": after(m, state.NewPlan{}, state.Routed{Route: "#/setup"}),
		"plans without any": after(fresh, state.Routed{Route: "#/plans"}),
		"rules without any": after(fresh, state.Routed{Route: "#/rules"}),
		"week without any":  {Screen: state.WeekScreen},
		"season without":    {Screen: state.SeasonScreen},
		"today without":     {Screen: state.TodayScreen, Date: tuesday},
		"share without":     {Screen: state.ShareScreen},

		"far":               beyond,
		"far, looked at":    after(beyond, reach),
		"far, a way":        after(looked(beyond), wayOut),
		"far, kept":         after(beyond, state.FinishOnly{Rule: "race-readiness"}),
		"far, kept, opened": after(beyond, state.FinishOnly{Rule: "race-readiness"}, reach),

		"week":              m,
		"week, fixes":       looked(m),
		"week, fix shown":   after(looked(m), focused),
		"week 2":            after(m, state.ShowWeek{Index: 1}),
		"empty week":        after(m, state.ShowWeek{Index: 2}),
		"noon":              noon,
		"noon, carrying":    after(noon, state.PickUp{Session: easy}),
		"carrying":          after(m, state.PickUp{Session: easy}),
		"over a slot":       after(m, state.PickUp{Session: easy}, onto(planner.Sun, planner.AM, 0)),
		"over home":         after(m, state.PickUp{Session: easy}, onto(home.Day, home.Slot, 0)),
		"over a swap":       after(m, state.PickUp{Session: easy}, onto(planner.Thu, planner.AM, tempo)),
		"over a closed one": after(m, state.PickUp{Session: easy}, onto(planner.Fri, planner.AM, 0)),
		"by keys":           after(m, state.PickUp{Session: easy, Keyboard: true}),
		"by keys, next":     after(m, state.PickUp{Session: easy, Keyboard: true}, state.DragBy{Days: 6}),
		"from the palette":  after(m, state.PickUp{Type: catalog.RunTempo}),
		"moved":             after(m, state.PlaceSession{Session: easy, To: planner.Place{Day: planner.Sun}}),
		"undone":            after(m, state.DropSession{Session: easy}, state.Undo{}),
		"session sheet":     after(m, sheet(state.SessionSheet)),
		"exercises":         after(m, state.TapSession{Session: 1}, state.OpenExercise{Lift: 0}, state.PickExercise{Pick: state.PickOther}),
		"steps":             after(m, state.TapSession{Session: easy}, state.AddStep{Session: easy}, state.AddStep{Session: easy}),
		"add an exercise":   after(m, state.TapSession{Session: 1}, state.PickExercise{Pick: state.PickMore}),
		"what is left":      after(m, state.ToggleBody{}),
		"against a rule":    after(m, focused, state.ReasonEdited{Text: evil}, state.OverrideRule{Rule: first.Rule.ID, Week: first.Week}, focused),
		"move sheet":        after(m, sheet(state.MoveSheet)),
		"retype sheet":      after(m, sheet(state.RetypeSheet)),
		"palette":           after(m, state.OpenSheet{Sheet: state.Sheet{Kind: state.PaletteSheet}}),
		"findings":          after(m, state.OpenSheet{Sheet: state.Sheet{Kind: state.FindingsSheet}}),
		"telling":           after(m, tell),
		"told":              after(m, tell, state.TellEdited{Field: "weeks_since_deload", Text: "2"}, state.SaveTold{}),
		"told later":        after(m, tell, state.TellLater{}),
		"missed":            keeps,
		"missed, sheet":     after(keeps, state.OpenSheet{Sheet: state.Sheet{Kind: state.MissedSheet}}),
		"missed, season":    after(keeps, state.Routed{Route: "#/season"}),
		"missed, today":     after(keeps, state.Routed{Route: "#/today"}),
		"gap":               later,
		"week over":         past,
		"tired":             tired,
		"tired, ways":       after(tired, state.FindFixes{Turn: tired.Turn}),
		"keys":              after(m, state.OpenSheet{Sheet: state.Sheet{Kind: state.KeysSheet}}),
		"alert":             after(m, state.Fault{Sentence: words.CannotSend.Text()}),
		"unsaved":           after(m, state.PlanNotSaved{Why: words.NotSaved(nil)}),
		"notices":           after(m, state.UpdateWaits{}, state.Installable{How: state.InstallPrompt}),
		"install by hand":   after(m, state.Installable{How: state.InstallByHand}),
		"taken along":       after(m, state.Installable{How: state.InstallByHand}, state.TakeAlong{}),
		"not taken along":   after(m, state.Installable{How: state.InstallByHand}, state.TakeAlong{}, state.CopyFailed{}),
		"plans, by hand":    after(m, state.Installable{How: state.InstallByHand}, state.Routed{Route: "#/plans"}),
		"plans, prompt":     after(m, state.Installable{How: state.InstallPrompt}, state.Routed{Route: "#/plans"}),

		"season":            after(m, state.Routed{Route: "#/season"}),
		"today":             after(m, state.Routed{Route: "#/today"}),
		"today, all done":   after(m, state.EditPlan{Edits: []planner.Edit{planner.SetDone{Session: easy, Done: true}}}, state.Routed{Route: "#/today"}),
		"rules":             after(m, state.Routed{Route: "#/rules"}),
		"rules, found":      after(m, state.Routed{Route: "#/rules"}, state.SearchRules{Text: "long run"}, state.ShowRule{ID: "long-run-alone"}),
		"rules, none found": after(m, state.Routed{Route: "#/rules"}, state.SearchRules{Text: "swimming"}),
		"rules, coaches":    after(m, state.Routed{Route: "#/rules"}, state.TurnBook{To: state.SchoolsPage}),
		"rules, costs":      after(m, state.Routed{Route: "#/rules"}, state.TurnBook{To: state.CostsPage}),
		"rules, filters":    after(m, state.Routed{Route: "#/rules"}, state.ToggleFilters{}, state.FilterOnly{To: state.SilentRules}),
		"profile":           after(m, state.Routed{Route: "#/profile"}),
		"profile, all open": after(m, state.Routed{Route: "#/profile"}, state.TogglePart{Part: state.PastPart<<1 - 1}),
		"plans":             after(m, state.Routed{Route: "#/plans"}, state.PasteEdited{Text: "x"}),
		"share":             after(m, state.Routed{Route: "#/share"}),
		"share, all":        after(m, state.Routed{Route: "#/share"}, state.ShareAlso{Part: share.AllParts, On: true}),
		"share, copied":     after(m, state.Routed{Route: "#/share"}, state.CopyDone{}),
		"preview":           received,
		"preview, last":     after(received, state.PreviewWeek{Index: 9}),
		"preview, stranger": stranger,
		"preview, nothing":  after(state.Model{Date: tuesday}, state.TextReceived{Text: spring}),
	}
	hard := after(state.Model{Screen: state.WeekScreen}, state.PlanOpened{Plan: parse(t, tight), Rev: 1})
	easily := after(state.Model{Screen: state.WeekScreen}, state.PlanOpened{Plan: parse(t, clash), Rev: 1})
	room := state.OpenSheet{Sheet: state.Sheet{Kind: state.RoomSheet, Days: 1 << planner.Sat}}
	all["proposal"] = answered(easily, state.AskSolver{What: state.Arranging})
	all["proposal, another"] = after(all["proposal"], state.ChooseProposal{N: 1})
	all["repair"] = answered(easily, state.AskSolver{What: state.Repairing})
	all["seeking"] = after(m, state.AskSolver{What: state.Explaining}, state.SolveSlice{N: 1, Nodes: 1}, state.SolveSlice{N: 1, Nodes: 1, Long: true})
	all["why not"] = answered(hard, state.AskSolver{What: state.Explaining})
	all["room"] = after(easily, room, state.ToggleFortnight{}, state.ToggleFreeDay{Day: 8})
	all["room made"] = answered(easily, room, state.AskSolver{What: state.MakingRoom})
	all["room, two weeks"] = answered(all["room"], state.AskSolver{What: state.MakingRoom})
	for _, s := range state.Screens {
		to := state.Routed{Route: "#/" + string(s.Screen)}
		all["#/"+string(s.Screen)] = after(m, to)
		all["#/"+string(s.Screen)+" without a plan"] = after(fresh, to)
	}
	late := m
	late.Date = tuesday + 100
	all["today, over"] = after(late, state.Routed{Route: "#/today"})
	late.Date = tuesday - 100
	all["today, not begun"] = after(late, state.Routed{Route: "#/today"})
	return all
}

// each draws every state, twice: a drawing must not change what it draws.
func each(t *testing.T, f func(t *testing.T, m *state.Model, page *element)) {
	t.Helper()
	for name, m := range states(t) {
		t.Run(name, func(t *testing.T) { f(t, &m, draw(t, &m)) })
	}
}

func TestNoInlineStyleOrScript(t *testing.T) {
	each(t, func(t *testing.T, _ *state.Model, page *element) {
		for _, e := range page.all(func(*element) bool { return true }) {
			for attr, value := range e.attrs {
				if attr == "style" || strings.HasPrefix(attr, "on") || strings.HasPrefix(strings.ToLower(value), "javascript:") {
					t.Errorf("%s=%q on %v", attr, value, e)
				}
			}
			if e.tag == "script" || e.tag == "style" || e.tag == "img" || e.tag == "iframe" {
				t.Errorf("%v", e)
			}
			if href := e.attrs["href"]; e.has("href") && !strings.HasPrefix(href, "#") {
				t.Errorf("leads away: %v", e)
			}
		}
	})
}

// Names, notes and sentences are text wherever they stand.
func TestUserTextIsText(t *testing.T) {
	seen := 0
	each(t, func(t *testing.T, m *state.Model, page *element) {
		for _, e := range page.all(func(e *element) bool { return strings.Contains(e.own, "<script>") }) {
			if !strings.Contains(e.own, evil) {
				t.Errorf("cut: %q", e.own)
			}
			seen++
		}
		if m.HasPlan && m.Preview == nil && slices.Contains([]state.Screen{state.WeekScreen, state.SeasonScreen, state.ShareScreen}, m.Screen) {
			if h1 := page.tagged("h1"); len(h1) == 0 || !strings.Contains(h1[0].own, evil) {
				t.Errorf("the heading is not the plan's name")
			}
		}
	})
	if seen < 10 {
		t.Errorf("the text was seen %d times", seen)
	}
}

func TestEverythingHasAName(t *testing.T) {
	each(t, func(t *testing.T, _ *state.Model, page *element) {
		for _, e := range page.all(func(e *element) bool {
			return slices.Contains([]string{"button", "a", "input", "textarea", "select", "summary"}, e.tag) || e.attrs["role"] == "dialog" || e.attrs["role"] == "img"
		}) {
			if !e.hidden() && e.name() == "" {
				t.Errorf("no name: %v in %v", e, e.parent)
			}
			if e.tag == "button" && e.attrs["type"] != "button" {
				t.Errorf("would submit: %v", e)
			}
		}
		for _, e := range page.tagged("svg") {
			if !e.on("aria-hidden") && e.attrs["aria-label"] == "" {
				t.Errorf("a drawing that is neither hidden nor named: %v", e)
			}
		}
	})
}

func TestOneScreen(t *testing.T) {
	each(t, func(t *testing.T, m *state.Model, page *element) {
		mains := page.tagged("main")
		if len(mains) != 1 || mains[0].attrs["id"] != "main" || !mains[0].has("data-screen") {
			t.Fatalf("%d mains", len(mains))
		}
		want := string(m.Screen)
		if m.Preview != nil {
			want = "share"
		}
		if got := mains[0].attrs["data-screen"]; got != want {
			t.Errorf("data-screen=%s, want %s", got, want)
		}
		if n := len(page.with("data-screen")); n != 1 {
			t.Errorf("%d screens", n)
		}
		if (m.Preview != nil) != (page.where("data-testid", "preview") != nil) {
			t.Error("data-testid=preview")
		}
		ids := map[string]bool{}
		for _, e := range page.with("id") {
			if ids[e.attrs["id"]] {
				t.Errorf("id %s twice", e.attrs["id"])
			}
			ids[e.attrs["id"]] = true
		}
		if h1 := page.tagged("h1"); m.HasPlan && len(h1) != 1 {
			t.Errorf("%d headings of the first rank", len(h1))
		}
		shown := 0
		for _, e := range page.all(func(e *element) bool { return e.attrs["role"] == "alert" && !e.hidden() }) {
			shown++
			if e.text() == "" {
				t.Errorf("an alert of nothing: %v", e)
			}
		}
		if want := btoi(m.Alert != "") + btoi(m.Unsaved != ""); shown != want {
			t.Errorf("%d alerts, want %d", shown, want)
		}
		if live := page.all(func(e *element) bool { return e.attrs["aria-live"] == "polite" && e.class("live") }); len(live) != 1 || live[0].text() != strings.Join(strings.Fields(m.Live), " ") {
			t.Errorf("the live region says another thing than %q", m.Live)
		}
	})
}

// Every screen is drawn, and every tab leads to one.
func TestEveryScreen(t *testing.T) {
	m := opened(t)
	known := map[string]bool{}
	for _, s := range state.Screens {
		known["#/"+string(s.Screen)] = true
		at := after(m, state.Routed{Route: "#/" + string(s.Screen)})
		if got := draw(t, &at).tagged("main")[0].attrs["data-screen"]; got != string(s.Screen) {
			t.Errorf("screen %s has no line in the table of package view: %s is drawn", s.Screen, got)
		}
	}
	for _, a := range draw(t, &m).tagged("nav")[0].tagged("a") {
		if !known[a.attrs["href"]] {
			t.Errorf("tab %s leads to no screen of state.Screens: %s", a.text(), a.attrs["href"])
		}
	}
}

// A file that holds everything is offered with a word about that; the one of
// the Share screen holds what its ticks say.
func TestBackupsSayThatTheyAre(t *testing.T) {
	all := states(t)
	for name, want := range map[string]string{"unsaved": words.Backup.Text(), "plans": words.BackupOfAll.Text()} {
		m := all[name]
		if text := draw(t, &m).text(); !strings.Contains(text, want) {
			t.Errorf("%s: not said:\n%s", name, text)
		}
	}
	m := all["share"]
	if text := draw(t, &m).text(); strings.Contains(text, words.Backup.Text()) {
		t.Error("the Share screen's file is called a backup")
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// The framework tells siblings apart by position: between states of one screen
// their kinds and number stay.
func TestSiblingsStay(t *testing.T) {
	shape := func(e *element) string {
		var tags []string
		for _, c := range e.children {
			tags = append(tags, c.tag)
		}
		return strings.Join(tags, " ")
	}
	root, screens := map[string]string{}, map[string]map[string]string{}
	each(t, func(t *testing.T, m *state.Model, page *element) {
		root[shape(page)] = t.Name()
		main := page.tagged("main")[0]
		screen := main.attrs["data-screen"]
		if m.Preview != nil {
			screen = "preview"
		}
		if !m.HasPlan && screen != "setup" && screen != "preview" {
			return // a screen of its own, that another follows by way of the address
		}
		if screens[screen] == nil {
			screens[screen] = map[string]string{}
		}
		screens[screen][shape(main)] = t.Name()
	})
	if len(root) != 1 {
		t.Errorf("the page's parts differ: %q", root)
	}
	for screen, shapes := range screens {
		if len(shapes) != 1 {
			t.Errorf("%s: the parts differ: %q", screen, shapes)
		}
	}
}

// The DOM contract of the week screen.
func TestWeekContract(t *testing.T) {
	each(t, func(t *testing.T, m *state.Model, page *element) {
		if m.Screen != state.WeekScreen || !m.HasPlan || m.Preview != nil {
			for _, attr := range []string{"data-slot", "data-session", "data-palette", "data-finding"} {
				if attr == "data-finding" && m.Screen == state.TodayScreen {
					continue // what the check-in changes
				}
				if len(page.with(attr)) != 0 {
					t.Errorf("%s outside the week screen", attr)
				}
			}
			return
		}
		lanes := state.Lanes(&m.Plan)
		slots := page.with("data-slot")
		if len(slots) != 7*len(lanes) {
			t.Fatalf("%d slots", len(slots))
		}
		i, cards := 0, 0
		for d := planner.Mon; d <= planner.Sun; d++ {
			for _, lane := range lanes {
				slot := slots[i]
				i++
				if want := fmt.Sprintf("%d/%s/%s", m.Shown+1, strings.ToLower(d.String()), strings.ToLower(lane.String())); slot.attrs["data-slot"] != want {
					t.Errorf("slot %q, want %q", slot.attrs["data-slot"], want)
				}
				var want, got []string
				for _, s := range m.Plan.Weeks[m.Shown].Sessions {
					if s.Day == d && s.Slot == lane {
						want = append(want, strconv.Itoa(int(s.ID))+" "+s.Type.String())
					}
				}
				for _, card := range slot.with("data-session") {
					got = append(got, card.attrs["data-session"]+" "+card.attrs["data-type"])
				}
				cards += len(got)
				if !slices.Equal(got, want) {
					t.Errorf("%s holds %v, want %v", slot.attrs["data-slot"], got, want)
				}
				checkVerdict(t, m, slot, d, lane)
			}
		}
		if n := len(page.with("data-session")); n != cards || cards != len(m.Plan.Weeks[m.Shown].Sessions) {
			t.Errorf("%d cards, %d of them in slots", n, cards)
		}
		if m.Drag == nil && len(page.with("data-best")) != 0 || m.Drag != nil && len(page.with("data-best")) > 1 {
			t.Errorf("%d best slots", len(page.with("data-best")))
		}

		findings := slices.Concat(m.Whole, m.Findings(m.Shown))
		drawn := page.with("data-finding")
		if len(drawn) != len(findings) {
			t.Fatalf("%d findings drawn of %d", len(drawn), len(findings))
		}
		for i, e := range drawn {
			f := &findings[i]
			kept := f.Week == rule.NoWeek && f.Overridden != "" // a line
			said := strings.Contains(e.text(), strings.Join(strings.Fields(words.Finding(&m.Plan, f)), " "))
			if e.attrs["data-finding"] != f.Rule.ID || e.attrs["data-severity"] != f.Severity.String() || !said && !kept {
				t.Errorf("finding %d: %v", i, e)
			}
		}
		checkCounts(t, m, page)

		types := page.with("data-palette")
		want := map[string]bool{}
		for id := catalog.RunRecovery; id.Valid(); id++ {
			if id != catalog.Rest {
				want[id.String()] = true
			}
		}
		for _, e := range types {
			delete(want, e.attrs["data-palette"])
		}
		if len(want) != 0 {
			t.Errorf("the palette lacks %v", want)
		}
		for action, can := range map[string]bool{"undo": len(m.History.Past) > 0, "redo": len(m.History.Future) > 0, "share": true} {
			if b := page.where("data-action", action); b == nil || b.on("disabled") == can {
				t.Errorf("%s: %v, possible: %v", action, b, can)
			}
		}
	})
}

func checkVerdict(t *testing.T, m *state.Model, slot *element, d planner.Weekday, lane planner.Slot) {
	t.Helper()
	if m.Drag == nil {
		if slot.has("data-verdict") {
			t.Errorf("%v has a verdict", slot)
		}
		return
	}
	want := m.Drag.Slots[d][lane].Kind.String()
	if over := m.Drag.Over; over.On && over.Place.Day == d && over.Place.Slot == lane {
		if !slot.has("data-over") {
			t.Errorf("%v is not marked", slot)
		}
		want = slot.attrs["data-verdict"] // of the slot, or of exactly the target
	}
	if got := slot.attrs["data-verdict"]; got != want || !slices.Contains([]string{"better", "same", "advice", "warning", "error", "closed"}, got) {
		t.Errorf("%s: data-verdict=%q, want %q", slot.attrs["data-slot"], got, want)
	}
}

func checkCounts(t *testing.T, m *state.Model, page *element) {
	t.Helper()
	e, w, a := state.Count(m.Findings(m.Shown))
	if c := m.Drag; c != nil && c.Over.On && c.Here.Kind != state.Closed {
		e, w, a = c.Here.Errors, c.Here.Warnings, c.Here.Advice
	}
	chip := page.where("data-testid", "verdict")
	if chip == nil {
		t.Fatal("no verdict")
	}
	for attr, want := range map[string]int{"data-errors": e, "data-warnings": w, "data-advice": a} {
		if chip.attrs[attr] != strconv.Itoa(want) {
			t.Errorf("%s=%q, want %d", attr, chip.attrs[attr], want)
		}
	}
}

// Each of the contract's actions is there where it can be done.
func TestActions(t *testing.T) {
	all := states(t)
	for action, where := range map[string][]string{
		"import":     {"preview", "preview, stranger", "preview, nothing"},
		"skip-setup": {"first", "setup"},
		"undo":       {"week", "moved"},
		"redo":       {"week", "undone"},
		"repair":     {"week, fixes"},
		"apply":      {"week, fix shown"},
		"share":      {"week"},
		"copy-link":  {"share"},
		"move-to":    {"session sheet"},
		"arrange":    {"week"},
		"explain":    {"week"},
	} {
		for _, name := range where {
			m := all[name]
			e := draw(t, &m).where("data-action", action)
			if e == nil || e.hidden() {
				t.Errorf("%s: no %s", name, action)
			}
		}
	}
	fix := all["week, fix shown"]
	open := draw(t, &fix).all(func(e *element) bool { return e.attrs["data-action"] == "apply" && !e.hidden() })
	if len(open) != 1 {
		t.Errorf("%d fixes are previewed", len(open))
	}
	first := all["first"]
	if e := draw(t, &first).with("data-first"); len(e) != 1 || e[0].hidden() || len(e[0].tagged("input")) == 0 {
		t.Errorf("the first question: %v", e)
	}
}

// What the solver found is shown beside today's week, and can be taken or left.
func TestProposals(t *testing.T) {
	all := states(t)
	visible := func(page *element, action string) *element {
		for _, e := range page.all(func(e *element) bool { return e.attrs["data-action"] == action && !e.hidden() }) {
			return e
		}
		return nil
	}
	for _, name := range []string{"proposal", "proposal, another", "repair", "room made", "room, two weeks"} {
		m := all[name]
		if m.Proposal == nil {
			t.Fatalf("%s: there is none, %q", name, m.Toast.Text)
		}
		page := draw(t, &m)
		dialog := page.where("role", "dialog")
		c := m.Proposal.Choice()
		if visible(page, "apply") == nil || visible(page, "leave") == nil || dialog.attrs["aria-label"] == "" {
			t.Errorf("%s: no way to take it or leave it", name)
		}
		lists := dialog.all(func(e *element) bool { return e.class("move-list") })
		if len(lists) != 1 || len(lists[0].tagged("li")) != len(c.Edits) {
			t.Errorf("%s: %d lists of changes", name, len(lists))
		}
		if marked := dialog.all(func(e *element) bool { return e.class("is-marked") }); len(marked) != len(c.Moved) {
			t.Errorf("%s: %d marked of %d that move", name, len(marked), len(c.Moved))
		}
		if n, weeks := len(dialog.all(func(e *element) bool { return e.class("mini") })), m.Proposal.To-m.Proposal.From+1; n != 2 && n != 2*weeks {
			t.Errorf("%s: %d weeks drawn", name, n)
		}
		if pressed := dialog.all(func(e *element) bool { return e.has("data-choice") && e.on("aria-pressed") }); len(pressed) != 1 {
			t.Errorf("%s: %d choices are chosen", name, len(pressed))
		}
	}
	why := all["why not"]
	page := draw(t, &why)
	if why.Proposal == nil || len(page.with("data-wish")) != len(why.Proposal.Why.Conflict) || visible(page, "give-up") == nil {
		t.Errorf("why not: %v", page.with("data-wish"))
	}
	seeking := all["seeking"]
	if bar := draw(t, &seeking).where("data-testid", "seeking"); bar == nil || bar.hidden() || !strings.Contains(bar.text(), "Stop") {
		t.Errorf("no word of what takes long: %v", bar)
	}
}

// Moving without dragging: every slot of the week, each with its verdict.
func TestMoveSheet(t *testing.T) {
	m := states(t)["move sheet"]
	rows := draw(t, &m).with("data-to")
	if len(rows) != 14 {
		t.Fatalf("%d rows", len(rows))
	}
	best := 0
	for _, row := range rows {
		if row.attrs["data-verdict"] == "" || row.name() == "" {
			t.Errorf("%v", row)
		}
		closed := strings.Contains(row.attrs["data-to"], "/fri/")
		here := row.attrs["data-to"] == "1/tue/am"
		if (closed || here) != row.on("disabled") || closed != (row.attrs["data-verdict"] == "closed") {
			t.Errorf("%v", row)
		}
		best += btoi(strings.Contains(row.text(), "Best"))
	}
	if best > 1 {
		t.Errorf("%d best slots", best)
	}
}

func TestPlansScreen(t *testing.T) {
	m := states(t)["plans"]
	rows := draw(t, &m).with("data-plan")
	if len(rows) != len(m.Shelf) {
		t.Fatalf("%d rows", len(rows))
	}
	for i, row := range rows {
		open := slices.IndexFunc(row.tagged("button"), func(e *element) bool { return e.text() == "Open" })
		if row.attrs["data-plan"] != m.Shelf[i].ID || open < 0 || row.tagged("button")[open].on("disabled") != (m.Shelf[i].Fault != "" || m.Shelf[i].ID == springID) {
			t.Errorf("%v", row)
		}
	}
	if !strings.Contains(rows[1].text(), words.ErrorDamaged.Text()) {
		t.Errorf("the fault is not said: %v", rows[1])
	}
}

// A drawing only reads.
func TestDrawingChangesNothing(t *testing.T) {
	for name, m := range states(t) {
		was := fmt.Sprintf("%+v %+v", m, m.Drag)
		_ = app.HTMLString(view.Screen(&m))
		if fmt.Sprintf("%+v %+v", m, m.Drag) != was {
			t.Errorf("%s: the model is another", name)
		}
	}
}
