package state_test

import (
	"math/rand"
	"strconv"
	"strings"
	"testing"

	"hardeasy/app/state"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/share"
)

// random makes plans and what people do to them from a seed.
type random struct{ *rand.Rand }

func pick[T any](r random, from ...T) T { return from[r.Intn(len(from))] }

func (r random) kind() catalog.ID { return catalog.ID(1 + r.Intn(int(catalog.Rest)-1)) }

// plan is one of one to four weeks, always in order and with an id.
func (r random) plan(t testing.TB) planner.Plan {
	t.Helper()
	var b strings.Builder
	b.WriteString("plan Random " + strconv.Itoa(r.Intn(1000)) + "\nid " + pick(r, springID, autumnID) + "\n")
	if r.Intn(2) == 0 {
		b.WriteString("open " + planner.Weekday(r.Intn(7)).String() + pick(r, " none", " AM", " PM") + "\n")
	}
	if r.Intn(2) == 0 {
		b.WriteString("history longest_30d=70 prev_run_min=150\n")
	}
	for w := range 1 + r.Intn(4) {
		b.WriteString("week " + strconv.Itoa(w+1) + "\n")
		for d := planner.Mon; d <= planner.Sun; d++ {
			for _, slot := range []string{"AM", "NOON", "PM"} {
				for range 1 + r.Intn(2) {
					if r.Intn(3) == 0 && (slot != "NOON" || r.Intn(4) == 0) {
						b.WriteString(d.String() + " " + slot + " " + r.kind().String() + " " + strconv.Itoa(10+r.Intn(100)) + "\n")
					}
				}
			}
		}
	}
	return parse(t, b.String())
}

// session is one of the plan's, now and then one that is not there.
func (r random) session(p *planner.Plan) planner.SessionID {
	var ids []planner.SessionID
	for w := range p.Weeks {
		for _, s := range p.Weeks[w].Sessions {
			ids = append(ids, s.ID)
		}
	}
	if len(ids) == 0 || r.Intn(20) == 0 {
		return planner.SessionID(r.Intn(200))
	}
	return pick(r, ids...)
}

func (r random) place(p *planner.Plan) planner.Place {
	return planner.Place{
		Week: r.Intn(len(p.Weeks)+2) - 1, Day: planner.Weekday(r.Intn(7)), Slot: planner.Slot(r.Intn(planner.Slots)),
		Index: pick(r, 0, 1, 2, planner.AtEnd),
	}
}

func (r random) edit(p *planner.Plan) planner.Edit {
	id := r.session(p)
	switch r.Intn(19) {
	case 0:
		return planner.Swap{A: id, B: r.session(p)}
	case 1:
		return planner.Add{Session: planner.Session{Type: r.kind(), Minutes: r.Intn(90)}, To: r.place(p)}
	case 2:
		return planner.Drop{Session: id}
	case 3:
		return planner.Retype{Session: id, Type: r.kind()}
	case 4:
		return planner.Resize{Session: id, Minutes: pick(r, 20, 45, 90, 0, -3, 2000)}
	case 5:
		return planner.SetDistance{Session: id, Metres: pick(r, 0, 8000, -1)}
	case 6:
		return planner.SetEffort{Session: id, RPE: pick(r, 0, 5, 10, 11)}
	case 7:
		return planner.SetNote{Session: id, Note: pick(r, "", "slow down", `"quotes" # and; signs`, "two\nlines", "bad \x00\xff", strings.Repeat("ü", 281))}
	case 8:
		return planner.SetLifts{Session: id, Lifts: []planner.Lift{{Exercise: pick(r, "back-squat", "no-such-lift"), Sets: r.Intn(5), Reps: 5}}}
	case 9:
		return planner.Pin{Session: id, On: r.Intn(2) == 0}
	case 10:
		return planner.SetDone{Session: id, Done: r.Intn(2) == 0}
	case 11:
		return planner.Rename{Name: pick(r, "Another", "", strings.Repeat("x", 81), "a\x07b")}
	case 12:
		a := p.Athlete
		a.Goal, a.Age = planner.Goal(r.Intn(4)), pick(r, 30, 61, 500)
		a.Open[r.Intn(7)] = planner.Opening{Slots: uint8(r.Intn(9))}
		return planner.SetAthlete{Athlete: a}
	case 13:
		return planner.SetRaces{Races: []planner.Race{{Day: r.Intn(40) - 5, Distance: planner.Distance(r.Intn(6))}}}
	case 14:
		return planner.SetPhase{Week: r.Intn(len(p.Weeks) + 1), Phase: planner.Phase(r.Intn(9))}
	case 15:
		w := planner.Week{}
		if len(p.Weeks) > 0 {
			w = p.Weeks[r.Intn(len(p.Weeks))]
		}
		return planner.AddWeek{At: r.Intn(len(p.Weeks) + 2), Week: w}
	case 16:
		return planner.DropWeek{Week: r.Intn(len(p.Weeks) + 1)}
	}
	return planner.Move{Session: id, To: r.place(p)}
}

func (r random) target(m *state.Model) state.Target {
	t := state.Target{On: r.Intn(8) > 0, Place: r.place(&m.Plan)}
	if r.Intn(4) == 0 {
		t.Swap = r.session(&m.Plan)
	}
	return t
}

// msg is anything that can happen; what a person does most comes most.
func (r random) msg(t testing.TB, m *state.Model) state.Msg {
	id := r.session(&m.Plan)
	switch r.Intn(44) {
	case 0, 1, 2, 3:
		var edits []planner.Edit
		for range 1 + r.Intn(3) {
			edits = append(edits, r.edit(&m.Plan))
		}
		return state.Do{Edits: edits}
	case 4, 5, 6:
		return state.Undo{}
	case 7, 8:
		return state.Redo{}
	case 9, 10:
		return state.Lift{Session: id, Keyboard: r.Intn(2) == 0}
	case 11:
		return state.Lift{Type: catalog.ID(r.Intn(40)), Keyboard: r.Intn(2) == 0}
	case 12, 13, 14:
		return state.Hover{Target: r.target(m)}
	case 15, 16:
		return state.Nudge{Days: r.Intn(5) - 2, Slots: r.Intn(5) - 2}
	case 17, 18, 19:
		return state.Drop{}
	case 20:
		return state.Cancel{}
	case 21:
		return state.TurnWeek{By: r.Intn(3) - 1}
	case 22:
		return state.ShowWeek{Index: r.Intn(6) - 1}
	case 23:
		return state.Place{Session: id, To: r.place(&m.Plan)}
	case 24:
		return state.AddBest{Type: r.kind()}
	case 25, 26:
		return state.Typed{Session: id, Field: state.Typeable(r.Intn(4)), Text: pick(r, "", "8", "45", "8,4", "x", "-1", "1e9", " 7 ", strings.Repeat("n", 300))}
	case 27:
		return state.ChangeType{Session: id, Type: catalog.ID(r.Intn(40))}
	case 28:
		return state.DropSession{Session: id}
	case 29:
		return state.DuplicateSession{Session: id}
	case 30:
		return state.OpenSheet{Sheet: state.Sheet{Kind: state.SheetKind(r.Intn(7)), Session: id}}
	case 31:
		return state.CloseSheet{}
	case 32:
		if f := m.Findings(m.Shown); len(f) > 0 {
			f := f[r.Intn(len(f))]
			return state.LookAt{Focused: state.Focused{Rule: f.Rule.ID, Week: f.Week, Fix: r.Intn(3)}}
		}
		return state.LookAt{}
	case 33:
		return state.ApplyFix{}
	case 34:
		return state.Routed{Route: pick(r, "#/week", "#/season", "#/today", "#/rules", "#/plans", "#/share", "#/setup", "#50%", "", "#p=AAAA")}
	case 35:
		p := r.plan(t)
		if link, err := share.Link("https://hardeasy.app/", p); err == nil && r.Intn(2) == 0 {
			return state.Received{Text: link}
		}
		return state.Received{Text: planner.Format(p)}
	case 36:
		return pick[state.Msg](r, state.Import{}, state.Import{Replace: true}, state.LeavePreview{}, state.PreviewWeek{Index: r.Intn(5) - 1})
	case 37:
		return pick[state.Msg](r, state.RemovePlan{ID: springID}, state.RemovePlan{ID: autumnID}, state.OpenPlan{ID: springID}, state.OpenPlan{ID: autumnID})
	case 38:
		return pick[state.Msg](r, state.Duplicate{}, state.Done{}, state.NewPlan{}, state.ShareLink{}, state.CopyLink{}, state.SaveFile{})
	case 39:
		return pick[state.Msg](r, state.GoToWeek{Index: r.Intn(5)}, state.ShowRule{ID: "heavy-spacing"}, state.Search{Text: "long"}, state.Pasted{Text: "x"})
	case 40:
		return pick[state.Msg](r, state.TurnPage{To: r.Intn(9) - 2}, state.Answer{Name: "run_days", Values: []string{"5"}}, state.Toggle{Name: "open_mon", Value: "am"})
	case 41:
		return pick[state.Msg](r, state.DismissAlert{}, state.DismissToast{}, state.Forgotten{N: m.Toast.N}, state.Copied{}, state.NotSaved{Why: "Not saved."})
	case 42:
		if m.Toast.Back != nil {
			return m.Toast.Back
		}
		return state.SkipToMain{}
	}
	return state.ExportPlans{}
}
