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
// The first word of a line says what kind of line it is. The order of lines matters only
// for weeks, and for steps and exercises, which belong to the session before them. Words and keys
// may be in upper or lower case.
func Parse(text string) (planner.Plan, error) {
	if len(text) > MaxText {
		return planner.Plan{}, ErrTooLong
	}
	text = strings.TrimPrefix(text, "\ufeff") // the byte order mark, with which some editors begin a file
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
	if err := p.resolveSpans(); err != nil {
		return planner.Plan{}, err
	}
	if err := p.settleRuns(); err != nil {
		return planner.Plan{}, err
	}
	p.order()
	return p.plan, nil
}

// lineKind is a line that a keyword begins.
type lineKind struct {
	word string
	read func(p *parser, l *line, first token) error
}

var lineKinds = []lineKind{
	{"plan", (*parser).nameLine},
	{"id", (*parser).idLine},
	{"athlete", (*parser).athleteLine},
	{"history", (*parser).historyLine},
	{"race", (*parser).raceLine},
	{"open", (*parser).openLine},
	{"times", (*parser).timesLine},
	{"start", (*parser).startLine},
	{"today", (*parser).todayLine},
	{"span", (*parser).spanLine},
	{"week", (*parser).weekLine},
	{"check", (*parser).checkLine},
	{"mute", (*parser).muteLine},
	{"severity", (*parser).severityLine},
	{"override", (*parser).overrideLine},
}

func lineWords() []string {
	var list []string
	for _, k := range lineKinds {
		list = append(list, k.word)
	}
	return list
}

// read reads one line.
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
	if first.at > 0 && isStep(first.text) {
		return p.stepLine(l, first)
	}
	if _, known := findExercise(first.text); known || first.at > 0 {
		return p.liftLine(l, first)
	}
	return l.fail(first, ExpectLineStart, nearestStart(word))
}

// nearestStart takes "monday" for a day before it looks for lines: "today" is as near.
func nearestStart(word string) string {
	if whole, ok := strings.CutSuffix(word, "day"); ok && len(whole) >= 3 {
		if day, ok := planner.ParseWeekday(whole[:3]); ok {
			return day.String()
		}
	}
	return nearest(word, append(lineWords(), planner.Words[planner.Weekday]()...))
}
