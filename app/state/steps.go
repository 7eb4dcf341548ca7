package state

import (
	"slices"
	"strings"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/notation"
)

// StepAt is a step of a run: its index, and how many steps the run and parts the step had when
// something was said of it, so that nothing late hits another one.
type StepAt struct {
	Session      planner.SessionID
	Step         int
	Steps, Parts int
}

// What can be said of a run's steps.
type (
	// OpenStep shows the fields of the step with the index, or hides them.
	OpenStep struct{ Step int }
	// AddStep adds a step at the end.
	AddStep  struct{ Session planner.SessionID }
	DropStep struct{ At StepAt }
	AddPart  struct{ At StepAt }
	DropPart struct {
		At   StepAt
		Part int
	}
	// StepEdited is a field of a step: times; or of one of its parts: length or target.
	StepEdited struct {
		At          StepAt
		Part        int
		Field, Text string
	}
)

// The first step that is added, and what a step gets for another part.
var (
	firstStep = planner.Step{Times: 1, Parts: [planner.MaxParts]planner.Part{{Seconds: 10 * 60}}}
	nextPart  = planner.Part{Seconds: 2 * 60, Target: planner.TargetJog}
)

func (msg OpenStep) update(m *Model) []Effect {
	if m.Sheet.Step == msg.Step+1 {
		msg.Step = -1
	}
	m.Sheet.Step = msg.Step + 1
	return nil
}

// of are the session, a copy of its steps and the step in it, when it is that step.
func (at *StepAt) of(m *Model) (s *planner.Session, list []planner.Step, step *planner.Step) {
	_, s, ok := m.Plan.Find(at.Session)
	if !ok || at.Step < 0 || at.Step >= len(s.Steps) || len(s.Steps) != at.Steps || s.Steps[at.Step].Len() != at.Parts {
		return nil, nil, nil
	}
	list = slices.Clone(s.Steps)
	return s, list, &list[at.Step]
}

func (msg AddStep) update(m *Model) []Effect {
	_, s, ok := m.Plan.Find(msg.Session)
	if !ok || !s.Type.IsRun() {
		return nil
	}
	n := len(s.Steps)
	if n >= planner.MaxSteps {
		return refuse(m, words.ManySteps)
	}
	effects := setSteps(m, s, append(slices.Clone(s.Steps), firstStep))
	if m.Alert == "" {
		m.Sheet.Step = n + 1
	}
	return append(effects, Focus{"[data-step='" + itoa(n) + "'] button"})
}

func (msg DropStep) update(m *Model) []Effect {
	s, list, step := msg.At.of(m)
	if step == nil {
		return nil
	}
	m.Sheet.Step = 0
	effects := setSteps(m, s, slices.Delete(list, msg.At.Step, msg.At.Step+1))
	return append(effects, Focus{"[data-steps]"}) // the button that had the keyboard is gone
}

func (msg AddPart) update(m *Model) []Effect {
	s, list, step := msg.At.of(m)
	if step == nil || step.Len() == planner.MaxParts {
		return nil
	}
	step.Parts[step.Len()] = nextPart
	return setSteps(m, s, list)
}

func (msg DropPart) update(m *Model) []Effect {
	s, list, step := msg.At.of(m)
	if step == nil || msg.Part < 0 || msg.Part >= step.Len() || step.Len() == 1 {
		return nil
	}
	copy(step.Parts[msg.Part:], step.Parts[msg.Part+1:])
	step.Parts[planner.MaxParts-1] = planner.Part{}
	effects := setSteps(m, s, list)
	return append(effects, Focus{"[data-step='" + itoa(msg.At.Step) + "'] button"})
}

func (msg StepEdited) update(m *Model) []Effect {
	s, list, step := msg.At.of(m)
	if step == nil || msg.Part < 0 || msg.Part >= step.Len() {
		return nil
	}
	part, text := &step.Parts[msg.Part], strings.TrimSpace(msg.Text)
	switch msg.Field {
	case "times":
		if !count(&step.Times, text, 1, planner.MaxTimes) {
			return refuse(m, words.BadRepeats)
		}
	case "length":
		if !readLength(part, text) {
			return refuse(m, words.BadStepLength)
		}
	case "target":
		target, ok := planner.ParseWord[planner.Target](text)
		if !ok {
			return refuse(m, words.BadAnswer)
		}
		if part.Target != target {
			part.Target, part.Pace = target, planner.Opt{} // the pace was of the other target
		}
	}
	if *step == s.Steps[msg.At.Step] {
		m.Alert = ""
		return nil
	}
	return setSteps(m, s, list)
}

// setSteps changes the steps. Minutes that are the usual ones of the type are nobody's wish, and
// follow from the first steps.
func setSteps(m *Model, s *planner.Session, list []planner.Step) []Effect {
	if !planner.StepsInRange(list) {
		return refuse(m, words.BadStepsLong)
	}
	m.Alert = ""
	edits := []planner.Edit{planner.SetSteps{Session: s.ID, Steps: list}}
	if len(s.Steps) == 0 && s.Minutes == s.Type.Info().Minutes {
		edits = append(edits, planner.Resize{Session: s.ID})
	}
	return edit(m, words.Phrase{}, edits...)
}

// readLength reads the length of a part. A number alone has the unit that was there.
func readLength(part *planner.Part, text string) bool {
	text = strings.ReplaceAll(strings.ToLower(strings.ReplaceAll(text, ",", ".")), " ", "")
	if strings.Trim(text, "0123456789.") == "" {
		switch {
		case part.Metres > 0:
			text += part.Unit.String()
		case part.Seconds%60 == 0:
			text += "min"
		default:
			text += "s"
		}
	}
	return notation.StepAmount(text, part)
}
