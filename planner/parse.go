package planner

import (
	"errors"
	"slices"
	"strconv"
	"strings"
)

// MaxText is the longest text that Parse reads, in bytes.
const MaxText = 256 << 10

// ErrTextTooLong is returned by Parse for a text of more than MaxText bytes.
var ErrTextTooLong = errors.New("the text is longer than 256 kB, the most that a plan takes")

// ParseError says where a text is not plan notation. Its message is one
// sentence, fit to be shown to the person who wrote the text.
type ParseError struct {
	Line, Col int    // from 1; Col counts characters, not bytes
	Found     string // what stands there, ready to be shown: a word in quotes, or "the end of the line"
	Expected  string // what could stand there
	Nearest   string // the id or key that may have been meant; "" when none is near
}

func (e *ParseError) Error() string {
	s := "line " + strconv.Itoa(e.Line) + ", column " + strconv.Itoa(e.Col) +
		": found " + e.Found + ", expected " + e.Expected
	if e.Nearest != "" {
		s += " (did you mean " + e.Nearest + "?)"
	}
	return s
}

// Parse reads a plan from its notation. Sessions get the ids 1 to n in the
// order of the plan, so the same plan always gets the same ids. The error is
// a *ParseError or ErrTextTooLong.
//
// The first word of a line says what the line is; the order of lines matters
// only for weeks, and for exercises, which belong to the session before them.
// Case is of no matter in words and keys.
func Parse(text string) (Plan, error) {
	if len(text) > MaxText {
		return Plan{}, ErrTextTooLong
	}
	text = strings.TrimPrefix(text, "\ufeff") // some editors begin every file with it
	p := parser{plan: Plan{Athlete: DefaultAthlete()}, seen: map[string]bool{}}
	for n := 1; text != ""; n++ {
		var s string
		s, text, _ = strings.Cut(text, "\n")
		l := line{n: n, text: strings.TrimSuffix(s, "\r")}
		if err := p.read(&l); err != nil {
			return Plan{}, err
		}
	}
	if err := p.resolveRaces(); err != nil {
		return Plan{}, err
	}
	if err := p.resolveChecks(); err != nil {
		return Plan{}, err
	}
	p.order()
	return p.plan, nil
}

// parser is a plan on its way out of a text.
type parser struct {
	plan   Plan
	seen   map[string]bool // lines and keys that may stand only once
	dates  []datedRace     // races by date, until the first Monday is known
	checks []saidCheck     // the same of checks
	last   *Session        // the session that exercises belong to
	rests  uint8           // bit d: the week at hand says that day d is rest
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
	if day, ok := ParseWeekday(word); ok {
		return p.dayLine(l, day)
	}
	if _, known := findExercise(first.text); known || first.at > 0 {
		return p.liftLine(l, first)
	}
	return l.fail(first, "a day (Mon to Sun) or one of plan, athlete, history, race, open, times, week",
		nearest(first.text, append(lineWords(), dayWords...)))
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
		Sort(sessions, byPlace)
		for i := range sessions {
			p.plan.LastID++
			sessions[i].ID = p.plan.LastID
		}
	}
}
