package state_test

import (
	"strings"
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
	"hardeasy/planner/share"
)

// private is a plan that says something of every private part.
const private = `plan Told
id 3f2b8c1e-5d47-4a90-8b6e-1c2d3e4f5a6b
athlete lift=beginner run=intermediate goal=endurance age=52 injury=niggle
override heavy-spacing week=1 "the only free day"
week 2026-11-23
Mon  AM run-easy 40 done did=42min felt=4 pain=1
Tue  rest
Wed  AM run-tempo 45 done note="by feel"
Thu  rest
Fri  rest
Sat  rest
Sun  AM run-long 90
check 2026-11-23 sleep=6.5 sore=3 mood=4
`

var secrets = []string{"injury=", "only free day", "done", "did=", "felt=", "pain=", "check", "sleep="}

// carried is the notation of the plan that the model's link opens with.
func carried(t testing.TB, m state.Model) string {
	t.Helper()
	p, err := share.Read(m.Share.Link)
	if err != nil {
		t.Fatal(err)
	}
	return notation.Format(p)
}

func holds(text string, any []string) (found []string) {
	for _, s := range any {
		if strings.Contains(text, s) {
			found = append(found, s)
		}
	}
	return found
}

func TestNothingPrivateGoesUnasked(t *testing.T) {
	m, _ := after(opened(t, private), state.Routed{Route: "#/share"})
	if found := holds(carried(t, m), secrets); found != nil {
		t.Errorf("the link holds %q", found)
	}
	_, effects := after(m, state.SaveShared{})
	if file := only[state.Download](t, effects).Text; file != carried(t, m) {
		t.Errorf("the file is not what the link holds:\n%s", file)
	}
}

// Each tick takes its own part along, in the link and in the file, and no other.
func TestTicks(t *testing.T) {
	for part, want := range map[share.Parts]string{
		share.Feelings: "check 2026-11-23 sleep=6.5 sore=3 mood=4", share.Marks: "run-tempo 45 done", share.Logs: "done did=42min felt=4 pain=1",
		share.Reasons: "the only free day", share.Health: "injury=niggle",
	} {
		m, _ := after(opened(t, private), state.Routed{Route: "#/share"})
		bare := m.Share.Link
		m, _ = after(m, state.CopyDone{}, state.ShareAlso{Part: part, On: true})
		if !strings.Contains(carried(t, m), want) || m.Share.Copied {
			t.Errorf("%q does not go, or counts as copied (%v):\n%s", want, m.Share.Copied, carried(t, m))
		}
		_, effects := after(m, state.SaveShared{})
		if only[state.Download](t, effects).Text != carried(t, m) {
			t.Errorf("with %q ticked the file is another", want)
		}
		m, _ = after(m, state.ShareAlso{Part: part})
		if m.Share.Link != bare {
			t.Errorf("without %q again the link is another", want)
		}
	}
	m, _ := after(opened(t, private), state.Routed{Route: "#/share"}, state.ShareAlso{Part: share.AllParts, On: true})
	if carried(t, m) != private {
		t.Errorf("all ticked:\n%s", carried(t, m))
	}
}

// A tick is about this time: it is gone when the screen opens again, and with
// another plan. An edit in between leaves it.
func TestTicksAreForgotten(t *testing.T) {
	ticked, _ := after(opened(t, private), state.Routed{Route: "#/share"}, state.ShareAlso{Part: share.AllParts, On: true})
	again, _ := after(ticked, state.Routed{Route: "#/week"}, state.Routed{Route: "#/share"})
	if found := holds(carried(t, again), secrets); again.Share.Sends != share.NoParts || found != nil {
		t.Errorf("opened again, the link holds %q", found)
	}
	other, _ := after(ticked, state.PlanOpened{Plan: parse(t, strings.Replace(private, springID, autumnID, 1))})
	if found := holds(carried(t, other), secrets); other.Screen != state.ShareScreen || found != nil {
		t.Errorf("with another plan on the Share screen the link holds %q", found)
	}
	edited, _ := after(ticked, state.DropSession{Session: ticked.Plan.Weeks[0].Sessions[2].ID})
	if found := holds(carried(t, edited), secrets); len(found) != len(secrets) {
		t.Errorf("after an edit the link holds %q alone", found)
	}
}

// What is too large with a tick is no link, and not the one without it either.
func TestTooLargeWithTicks(t *testing.T) {
	p := parse(t, private)
	p.Weeks = nil
	r := uint32(1)
	for range planner.MaxWeeks {
		var w planner.Week
		for d := planner.Mon; d <= planner.Sun; d++ {
			for range 6 {
				next := func(n uint32) int { r = r*1664525 + 1013904223; return int(r >> 8 % n) }
				p.LastID++
				s := planner.Session{ID: p.LastID, Type: catalog.RunEasy, Day: d, Minutes: 30, Done: true, Note: "by feel alone"}
				s.Log = planner.Log{Minutes: planner.Some(next(1440)), RPE: planner.Some(next(11)), Soreness: planner.Some(next(11)), Pain: planner.Some(next(11))}
				w.Sessions = append(w.Sessions, s)
			}
		}
		p.Weeks = append(p.Weeks, w)
	}
	m, _ := after(state.Model{Base: "https://x/"}, state.PlanOpened{Plan: p}, state.Routed{Route: "#/share"})
	if m.Share.Link == "" {
		t.Fatal(m.Alert)
	}
	large, _ := after(m, state.ShareAlso{Part: share.Logs, On: true})
	if large.Share.Link != "" || !sentence(large.Alert) {
		t.Errorf("%d characters, %q", len(large.Share.Link), large.Alert)
	}
	if back, _ := after(large, state.ShareAlso{Part: share.Logs}); back.Share.Link != m.Share.Link || back.Alert != "" {
		t.Errorf("%d characters, %q", len(back.Share.Link), back.Alert)
	}
}

// A backup holds everything, whatever is ticked.
func TestBackupsHoldEverything(t *testing.T) {
	m, _ := after(opened(t, private), state.Routed{Route: "#/share"})
	_, effects := after(m, state.SaveFile{})
	if text := only[state.Download](t, effects).Text; text != private {
		t.Errorf("%s", text)
	}
}

// The person's own link comes back: the preview says what is left out of it,
// and to replace the plan by it deletes nothing.
func TestOwnLinkComesBack(t *testing.T) {
	m, _ := after(opened(t, private), state.Routed{Route: "#/share"})
	seen, _ := after(m, state.TextReceived{Text: m.Share.Link})
	if a := seen.Preview.Against; !a.Known || !a.Equal || a.Stays != share.AllParts || a.Gone != 0 {
		t.Errorf("%+v", a)
	}
	back, effects := own(t, seen, state.ImportPreview{Replace: true})
	if text := notation.Format(only[state.Save](t, effects).Plan); text != private || notation.Format(back.Plan) != private {
		t.Errorf("%s", text)
	}
}

// A friend moved one session and took out another that was done.
func TestChangedLinkComesBack(t *testing.T) {
	m, _ := after(opened(t, private), state.Routed{Route: "#/share"})
	theirs := parse(t, carried(t, m))
	theirs, err := planner.Apply(theirs, planner.Move{Session: theirs.Weeks[0].Sessions[0].ID, To: planner.Place{Day: planner.Tue}},
		planner.Drop{Session: theirs.Weeks[0].Sessions[1].ID})
	if err != nil {
		t.Fatal(err)
	}
	seen, _ := after(m, state.TextReceived{Text: notation.Format(theirs)})
	if a := seen.Preview.Against; a.Equal || a.Gone != 1 || len(seen.Preview.Changes) != 1 {
		t.Errorf("%+v %+v", a, seen.Preview.Changes)
	}
	got, _ := own(t, seen, state.ImportPreview{Replace: true})
	text := notation.Format(got.Plan)
	for _, kept := range []string{"Tue  AM run-easy 40 done did=42min felt=4 pain=1", "check 2026-11-23 sleep=6.5", "only free day", "age=52 injury=niggle"} {
		if !strings.Contains(text, kept) {
			t.Errorf("%q is lost:\n%s", kept, text)
		}
	}
	if back, _ := after(got, state.Undo{}); notation.Format(back.Plan) != private {
		t.Error("undo does not bring the own plan back")
	}
}

// So it is with a plan that only lies in storage.
func TestOwnLinkOfAStoredPlanComesBack(t *testing.T) {
	m, _ := after(opened(t, autumn), state.PlansListed{Shelf: []state.Shelved{{ID: springID, Name: "Told"}}})
	bare := notation.Format(share.Without(parse(t, private), share.NoParts))
	m, _ = after(m, state.TextReceived{Text: bare})
	if m.Preview.Against.Known {
		t.Error("compared before it was read")
	}
	m, _ = after(m, state.PlanCompared{Plan: parse(t, private), Rev: 3})
	if !m.Preview.Against.Equal {
		t.Errorf("%+v", m.Preview.Against)
	}
	m, _ = own(t, m, state.ImportPreview{Replace: true})
	if notation.Format(m.Plan) != private {
		t.Errorf("%s", notation.Format(m.Plan))
	}
}

// An old link holds all of it and opens so.
func TestLinksWithEverythingStillOpen(t *testing.T) {
	m, _ := after(state.Model{}, state.TextReceived{Text: link(t, private)})
	m, _ = own(t, m, state.ImportPreview{})
	if notation.Format(m.Plan) != private {
		t.Errorf("%s", notation.Format(m.Plan))
	}
}

func TestSend(t *testing.T) {
	m, _ := after(opened(t, private), state.Routed{Route: "#/share"})
	_, effects := after(m, state.SendLink{})
	if sent := only[state.Send](t, effects); sent.Link != m.Share.Link || sent.Title != "Told" {
		t.Errorf("%+v", sent)
	}
}
