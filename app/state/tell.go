package state

import (
	"strings"

	"hardeasy/app/words"
	"hardeasy/planner"
)

// Tell is what is asked in a TellSheet, and what was answered so far.
type Tell struct {
	Asks Telling
	Said [tellings]planner.Opt
}

// What a rule lacks is asked for once, in one form: whether it was told or not, it is not
// asked again. That it was asked is kept beside the plan and not in it, so that undo does not
// ask again, and a link asks whoever gets it.
type (
	// TellEdited is what stands in a field of the form now.
	TellEdited struct{ Field, Text string }
	// SaveTold makes one change of all answers.
	SaveTold struct{}
	// TellLater leaves the questions unanswered.
	TellLater struct{}
)

// Wanted is what the shown week's rules lack and the person was not asked yet, and how many
// rules could be checked with it.
func (m *Model) Wanted() (t Telling, rules int) {
	lacking := m.Report().NotChecked
	for i := range lacking {
		if one := Tellable(&m.Plan, &lacking[i]) &^ m.Told; one != 0 {
			t |= one
			rules++
		}
	}
	return t, rules
}

func (msg TellEdited) update(m *Model) []Effect {
	if m.Sheet.Kind != TellSheet {
		return nil
	}
	for i := range m.Sheet.Tell.Asks.Each {
		if tellingFields[i] != msg.Field {
			continue
		}
		them := person{m.Plan.Athlete, m.Plan.History}
		if _, bad, ok := them.take(msg.Field, strings.TrimSpace(msg.Text)); !ok {
			return refuse(m, bad)
		}
		_, into := them.told(msg.Field)
		m.Alert, m.Sheet.Tell.Said[i] = "", *into
	}
	return nil
}

func (SaveTold) update(m *Model) []Effect {
	if m.Sheet.Kind != TellSheet {
		return nil
	}
	them := person{m.Plan.Athlete, m.Plan.History}
	for i := range m.Sheet.Tell.Asks.Each {
		if _, into := them.told(tellingFields[i]); m.Sheet.Tell.Said[i].Known {
			*into = m.Sheet.Tell.Said[i]
		}
	}
	asked := stopAsking(m)
	return append(become(m, them, words.ToldBefore.Of()), asked...)
}

func (TellLater) update(m *Model) []Effect {
	if m.Sheet.Kind != TellSheet {
		return nil
	}
	return stopAsking(m)
}

// stopAsking closes the form for good.
func stopAsking(m *Model) []Effect {
	m.Told |= m.Sheet.Tell.Asks
	m.Sheet = Sheet{}
	return []Effect{KeepTold{m.Plan.ID, m.Told}, Focus{"[data-testid='verdict']"}}
}
