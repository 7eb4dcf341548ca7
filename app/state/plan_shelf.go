package state

import (
	"slices"
	"unicode/utf8"

	"hardeasy/app/words"
	"hardeasy/planner"
)

// PlansListed brings what is stored, and what lies in the bin.
type PlansListed struct {
	Shelf []Shelved
	Bin   []Binned
}

func (msg PlansListed) update(m *Model) []Effect {
	m.Shelf, m.Bin = msg.Shelf, msg.Bin
	return nil
}

func (m *Model) onBoard(id string) bool { return m.HasPlan && id != "" && m.Plan.ID == id }

// shelved is the stored plan with the id, nil when there is none.
func (m *Model) shelved(id string) *Shelved {
	i := slices.IndexFunc(m.Shelf, func(s Shelved) bool { return id != "" && s.ID == id })
	if i < 0 {
		return nil
	}
	s := m.Shelf[i]
	return &s
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
	for utf8.RuneCountInString(words.CopyOf.Of(name)) > planner.MaxName {
		_, n := utf8.DecodeLastRuneInString(name)
		name = name[:len(name)-n]
	}
	return words.CopyOf.Of(name)
}
