package state

import (
	"slices"
	"unicode/utf8"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/season"
	"hardeasy/planner/share"
)

// open puts a plan on the board.
func open(m *Model, p planner.Plan, rev int) {
	m.HasPlan, m.Plan, m.Rev = true, p, rev
	m.Reports = Suite.CheckAll(&p)
	m.Turn++
	leave(m)
	m.History, m.Sheet, m.Drag, m.Offers, m.Focused = History{}, Sheet{}, nil, nil, Focused{}
	m.Shown = WeekOf(&p, m.Date)
	m.Link, m.Sends, m.Along, m.Copied, m.Unsaved = "", share.NoParts, "", false, ""
	m.Kept, m.Shut, m.InFile, m.Deleted = 0, false, false, BringBack{}
	if m.Screen == ShareScreen {
		makeLink(m)
	}
}

// WeekOf is the index of the week that holds the date, or the nearest.
func WeekOf(p *planner.Plan, today planner.Date) int {
	if p.Start == 0 || today == 0 {
		return 0
	}
	return min(max(int(today.MondayOf()-p.Start)/7, 0), max(len(p.Weeks)-1, 0))
}

// On tells the sessions of a date. Begun is false before a plan's first week
// and Over true after its last. A plan without dates repeats the shown week.
func (m *Model) On(d planner.Date) (today []planner.Session, begun, over bool) {
	p, w := &m.Plan, m.Shown
	if p.Start != 0 {
		if d < p.Start {
			return nil, false, false
		}
		w = int(d-p.Start) / 7
	}
	week := p.Week(w)
	if week == nil {
		return nil, true, true
	}
	for _, s := range week.Sessions {
		if s.Day == d.Weekday() {
			today = append(today, s)
		}
	}
	return today, true, false
}

// overtaken shows what another window stored; what stood here can be had back.
func overtaken(m *Model, msg PlanOvertaken) []Effect {
	if !m.HasPlan || m.Plan.ID != msg.Plan.ID {
		return nil // another plan has been opened since
	}
	mine, shown := m.Plan, m.Shown
	history := m.History.Did(mine, words.OtherWindow.Text())
	open(m, strangers(msg.Plan, mine.LastID), msg.Rev)
	m.History, m.Shown = history, min(shown, max(len(m.Plan.Weeks)-1, 0))
	look := m.lookForFixes()
	effects := toast(m, words.Overtaken.Text(), true)
	return append(effects, look)
}

// strangers gives all sessions ids beyond last. For a moment the screen still
// shows those of before, and what is done to one must not hit another.
func strangers(p planner.Plan, last planner.SessionID) planner.Plan {
	p.Weeks = slices.Clone(p.Weeks)
	for w := range p.Weeks {
		week := &p.Weeks[w]
		week.Sessions = slices.Clone(week.Sessions)
		for i := range week.Sessions {
			week.Sessions[i].ID += last
		}
	}
	p.LastID += last
	return p
}

// finish makes the first plan from the setup form.
func finish(m *Model, id string) []Effect {
	plan, dropped := season.First(Suite, m.Form.Answers)
	plan.ID, plan.Name = id, m.freshName(words.PlanName(&plan, m.Form.Answers.Theme()))
	open(m, plan, 0)
	m.Form = NewForm(m.Date)
	said := words.PlanMade.Text()
	if names := leftOut(dropped); len(names) > 0 {
		said = words.PlanMadeWithout(names)
	}
	effects := toast(m, said, false)
	return append(effects, Save{Plan: plan}, Persist{}, Go{WeekScreen}, m.lookForFixes())
}

// leftOut names what the answers asked for and no place was found for.
func leftOut(dropped []season.Dropped) []string {
	var names []string
	for _, d := range dropped {
		name := words.Session(d.Type)
		if d.Instead == catalog.None && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// removePlan puts a plan into the bin; Removed then offers the way back.
func removePlan(m *Model, id string) []Effect {
	effects := []Effect{Remove{id, m.HasPlan && m.Plan.ID == id}, ListPlans{}}
	if m.HasPlan && m.Plan.ID == id {
		m.HasPlan, m.Plan, m.Reports, m.History, m.Rev = false, planner.Plan{}, nil, History{}, 0
		m.Shown, m.Offers, m.Focused, m.Drag, m.Sheet = 0, nil, Focused{}, nil, Sheet{}
		m.Link, m.Unsaved = "", ""
		m.Turn++
		leave(m)
	}
	return effects
}

func duplicate(m *Model, id string) []Effect {
	if !m.HasPlan {
		return nil
	}
	p := m.Plan
	p.ID, p.Name = id, copyName(p.Name)
	open(m, p, 0)
	effects := toast(m, words.PlanCopied.Text(), false)
	return append(effects, Save{Plan: p}, Go{WeekScreen}, m.lookForFixes())
}

// shelvedNow is the shelf with the plan on the board, just stored, in front. To
// ask the storage would mean to read every plan in it after every change.
func (m *Model) shelvedNow(at int64) []Shelved {
	row := Shelved{ID: m.Plan.ID, Name: m.Plan.Name, Weeks: len(m.Plan.Weeks), Saved: at}
	shelf := []Shelved{row}
	for _, s := range m.Shelf {
		if s.ID != row.ID {
			shelf = append(shelf, s)
		}
	}
	return shelf
}

// freshName tells a new plan from those of the same name.
func (m *Model) freshName(name string) string {
	taken := func(name string) bool {
		return slices.ContainsFunc(m.Shelf, func(s Shelved) bool { return s.Name == name })
	}
	fresh := name
	for n := 2; taken(fresh); n++ {
		fresh = name + " " + itoa(n)
	}
	return fresh
}

// copyName tells a copy from the plan, within the length of a name.
func copyName(name string) string {
	for utf8.RuneCountInString(words.CopyOf(name)) > planner.MaxName {
		_, n := utf8.DecodeLastRuneInString(name)
		name = name[:len(name)-n]
	}
	return words.CopyOf(name)
}
