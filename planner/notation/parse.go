package notation

import (
	"slices"
	"strings"

	"hardeasy/planner"
)

// Parse reads a plan from its notation. Sessions get the ids 1 to n in the
// order of the plan, so the same plan always gets the same ids. The error is
// a *Error or ErrTooLong.
//
// The first word of a line says what the line is; the order of lines matters
// only for weeks, and for exercises, which belong to the session before them.
// Case is of no matter in words and keys.
func Parse(text string) (planner.Plan, error) {
	if len(text) > MaxText {
		return planner.Plan{}, ErrTooLong
	}
	text = strings.TrimPrefix(text, "\ufeff") // some editors begin every file with it
	p := parser{plan: planner.Plan{Athlete: planner.DefaultAthlete()}, seen: map[string]bool{}}
	for n := 1; text != ""; n++ {
		var s string
		s, text, _ = strings.Cut(text, "\n")
		l := line{n: n, text: strings.TrimSuffix(s, "\r")}
		if err := p.read(&l); err != nil {
			return planner.Plan{}, err
		}
	}
	if err := p.resolveRaces(); err != nil {
		return planner.Plan{}, err
	}
	if err := p.resolveChecks(); err != nil {
		return planner.Plan{}, err
	}
	p.order()
	return p.plan, nil
}

// parser is a plan on its way out of a text.
type parser struct {
	plan   planner.Plan
	seen   map[string]bool  // lines and keys that may stand only once
	dates  []datedRace      // races by date, until the first Monday is known
	checks []saidCheck      // the same of checks
	last   *planner.Session // the session that exercises belong to
	rests  uint8            // bit d: the week at hand says that day d is rest
}

// read takes in one line.
func (p *parser) read(l *line) error {
	if err := l.split(); err != nil {
		return err
	}
	first, ok := l.next()
	if !ok {
		return nil
	}
	word := strings.ToLower(first.text)
	if i := slices.IndexFunc(lineKinds, func(k lineKind) bool { return k.word == word }); i >= 0 {
		return lineKinds[i].read(p, l, first)
	}
	if day, ok := planner.ParseWeekday(word); ok {
		return p.dayLine(l, day)
	}
	if _, known := findExercise(first.text); known || first.at > 0 {
		return p.liftLine(l, first)
	}
	return l.fail(first, "a day (Mon to Sun) or one of plan, athlete, history, race, open, times, week",
		nearest(first.text, append(lineWords(), planner.Words[planner.Weekday]()...)))
}

// once refuses a second line or key of the same name.
func (p *parser) once(l *line, t token, name string) error {
	if p.seen[name] {
		return l.fail(t, name+" only once", "")
	}
	p.seen[name] = true
	return nil
}

// order puts sessions in the order of the plan and numbers them.
func (p *parser) order() {
	for w := range p.plan.Weeks {
		sessions := p.plan.Weeks[w].Sessions
		planner.Sort(sessions, planner.ByPlace)
		for i := range sessions {
			p.plan.LastID++
			sessions[i].ID = p.plan.LastID
		}
	}
}
