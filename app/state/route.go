package state

import "strings"

// Routed says that the address's fragment changed: "#/week", "#p=<link payload>".
type Routed struct{ Route string }

func (msg Routed) update(m *Model) []Effect { return route(m, msg.Route) }

func route(m *Model, fragment string) []Effect {
	name := strings.TrimPrefix(strings.TrimPrefix(fragment, "#"), "/")
	if strings.HasPrefix(name, "p=") {
		m.Screen = home(m)
		return receive(m, "#"+name)
	}
	return show(m, Screen(name))
}

// show shows a screen, or home in place of one that there is not.
func show(m *Model, asked Screen) []Effect {
	screen := home(m)
	for _, s := range Screens {
		if s.Screen == asked && (m.HasPlan || !s.NeedsPlan) {
			screen = asked
		}
	}
	leave(m)
	m.Screen, m.Sheet, m.Drag, m.Preview = screen, Sheet{}, nil, nil
	for _, s := range Screens {
		if s.Screen == screen && !s.keepsAlert {
			m.Alert = ""
		}
	}
	return enter(m)
}

// enter does what a screen needs when it opens.
func enter(m *Model) []Effect {
	switch m.Screen {
	case PlansScreen:
		return []Effect{ListPlans{}}
	case ShareScreen:
		m.Share = m.Share.opened()
		makeLink(m)
	}
	return nil
}

// home is the screen for somebody who asked for none.
func home(m *Model) Screen {
	switch {
	case m.HasPlan:
		return WeekScreen
	case m.Shut:
		return PlansScreen // where to choose another one, and save what is left of it
	}
	return SetupScreen
}
