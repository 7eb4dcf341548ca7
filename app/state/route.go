package state

import (
	"strconv"
	"strings"

	"hardeasy/app/words"
	"hardeasy/planner/share"
)

const errNoWeeks = words.Failure(words.ErrorNoWeeks)

// start decides the first screen.
func start(m *Model, s Started) []Effect {
	m.Date, m.DateAt, m.Base, m.Install, m.Update = s.Date, s.DateAt, s.Base, s.Install, s.HasUpdate
	m.NoHint, m.CanSend, m.Paste = s.NoHint, s.CanSend, s.Paste
	m.Languages, m.Language = s.Languages, s.Language
	m.Form = NewForm(s.Date).Fill(s.Form)
	m.Form.Step = min(max(s.Step, 1), FormSteps)
	if s.Finished && !m.HasPlan {
		return finish(m, s.NewPlan)
	}
	if m.HasPlan {
		m.Shown = WeekOf(&m.Plan, m.Date) // it was opened before the date was known
	}
	said := m.Alert // about the plan that was just opened
	effects := route(m, s.Route)
	if m.Alert == "" {
		m.Alert = said
	}
	if s.Pasted {
		effects = append(effects, receive(m, s.Paste)...)
	}
	return append(effects, m.lookForFixes())
}

// route follows the address's fragment: "#/week", "#p=<link payload>".
func route(m *Model, fragment string) []Effect {
	name := strings.TrimPrefix(strings.TrimPrefix(fragment, "#"), "/")
	if strings.HasPrefix(name, "p=") {
		m.Screen = home(m)
		return receive(m, "#"+name)
	}
	to := Screen(name)
	switch to {
	case WeekScreen, SeasonScreen, TodayScreen, ShareScreen, ProfileScreen:
		if !m.HasPlan {
			to = home(m)
		}
	case SetupScreen, RulesScreen, PlansScreen:
	default:
		to = home(m)
	}
	leave(m)
	m.Screen, m.Sheet, m.Drag, m.Preview = to, Sheet{}, nil, nil
	if to != PlansScreen {
		m.Alert = ""
	}
	switch to {
	case ShareScreen:
		m.Sends = share.NoParts
		makeLink(m)
	case PlansScreen:
		return []Effect{ListPlans{}}
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

func itoa(n int) string { return strconv.Itoa(n) }

func joinSentences(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return strings.TrimSuffix(a, ".") + ". " + b
}

// fileName makes a plan's name fit for a file.
func fileName(name string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(name) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			b.WriteRune(r)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	s := strings.Trim(b.String(), "-")
	if s == "" {
		s = "plan"
	}
	return s + ".hardeasy.txt"
}
