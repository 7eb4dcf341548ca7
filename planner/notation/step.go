package notation

import (
	"strconv"
	"strings"

	"hardeasy/planner"
)

// stepLine reads the steps of the last run: "15min easy; 6x 800m 5k / 2min jog; 10min easy".
func (p *parser) stepLine(l *line, first token) error {
	if p.last == nil || !p.last.Type.IsRun() {
		return l.fail(first, ExpectRunAbove, "")
	}
	l.at = 0
	for l.at < len(l.tokens) {
		part := l.part()
		if len(part.tokens) == 0 {
			continue
		}
		step, err := readStep(&part)
		if err != nil {
			return err
		}
		if len(p.last.Steps) >= planner.MaxSteps {
			return l.fail(part.tokens[0], ExpectStepsMost, "").numbers(planner.MaxSteps, 0)
		}
		if p.last.Steps = append(p.last.Steps, step); !planner.StepsInRange(p.last.Steps) {
			return l.fail(part.tokens[0], ExpectStepsShorter, "").numbers(planner.MaxMinutes, planner.MaxMetres/1000)
		}
	}
	return nil
}

// isStep reports whether a word begins a step.
func isStep(word string) bool { return word[0] >= '0' && word[0] <= '9' }

func readStep(l *line) (step planner.Step, err error) {
	t, _ := l.next()
	if step.Times, t, err = readTimes(l, t); err != nil {
		return step, err
	}
	for i := range step.Parts {
		if step.Parts[i], err = readPart(l, t); err != nil {
			return step, err
		}
		slash, more := l.next()
		if !more {
			return step, nil
		}
		if i+1 == planner.MaxParts {
			return step, l.fail(slash, ExpectPartsMost, "").numbers(planner.MaxParts, 0)
		}
		t, _ = l.next()
	}
	return step, nil
}

// readTimes reads "6x", if it is there, and gives what follows: "6x800m" may be one word.
func readTimes(l *line, t token) (int, token, error) {
	word := strings.ToLower(strings.Replace(t.text, "\u00d7", "x", 1)) // the multiplication sign
	number, rest, ok := strings.Cut(word, "x")
	if !ok {
		return 1, t, nil
	}
	times := 0
	if err := readNumber(l, token{number, t.at}, 1, planner.MaxTimes, ExpectTimes, &times); err != nil {
		return 0, t, err
	}
	if rest != "" {
		return times, token{rest, t.at + len(t.text) - len(rest)}, nil
	}
	t, _ = l.next()
	return times, t, nil
}

// readPart reads "800m 5k" or "20min half 4:40/km", up to a slash.
func readPart(l *line, t token) (part planner.Part, err error) {
	if err := readStepAmount(l, t, &part); err != nil {
		return part, err
	}
	t, _ = l.next()
	target, ok := planner.ParseWord[planner.Target](t.text)
	if !ok {
		words := planner.Words[planner.Target]()
		return part, l.fail(t, ExpectTarget, nearest(t.text, words)).words(words)
	}
	part.Target = target
	switch word := l.peek(); {
	case word == "":
		return part, nil
	case word != "/":
		t, _ = l.next()
		time, ok := strings.CutSuffix(strings.ToLower(t.text), "/km")
		seconds, isTime := duration(time)
		if !ok || !isTime || seconds < planner.MinPace || seconds > planner.MaxPace {
			return part, l.fail(t, ExpectEndOfPart, "")
		}
		part.Pace = planner.Some(seconds)
	}
	if word := l.peek(); word != "" && word != "/" {
		t, _ = l.next()
		return part, l.fail(t, ExpectEndOfPart, "")
	}
	return part, nil
}

func readStepAmount(l *line, t token, part *planner.Part) error {
	number, unit := l.measure(t, "min", "s", "km", "mi", "m")
	if !StepAmount(number+unit, part) {
		return l.fail(t, ExpectStepAmount, "").numbers(planner.MaxMinutes, planner.MaxMetres/1000)
	}
	return nil
}

// StepAmount reads how long a part of a step is into it, "15min", "90s", "1:30" or a distance,
// and reports whether it can be so long.
func StepAmount(text string, part *planner.Part) bool {
	part.Seconds, part.Metres, part.Unit = 0, 0, planner.Kilometres
	if seconds, ok := duration(text); ok {
		part.Seconds = seconds
		return validSeconds(seconds)
	}
	l := line{}
	number, unit := l.measure(token{text: text})
	n, ok := thousandths(number)
	if u, isLength := planner.ParseWord[planner.LengthUnit](unit); isLength {
		part.Metres, part.Unit = u.Metres(n), u
		return ok && 0 < part.Metres && part.Metres <= planner.MaxMetres
	}
	switch unit {
	case "min":
		part.Seconds = 60 * (n / 1000)
	case "s":
		part.Seconds = n / 1000
	}
	return ok && n%1000 == 0 && validSeconds(part.Seconds)
}

func validSeconds(n int) bool { return 0 < n && n <= planner.MaxPartSeconds }

func appendSteps(b []byte, steps []planner.Step) []byte {
	sep := "     "
	for i := range steps {
		b = append(b, sep...)
		b = appendStep(b, &steps[i])
		sep = "; "
	}
	return append(b, '\n')
}

func appendStep(b []byte, s *planner.Step) []byte {
	if s.Times != 1 {
		b = append(strconv.AppendInt(b, int64(s.Times), 10), "x "...)
	}
	for i := range s.Len() {
		if i > 0 {
			b = append(b, " / "...)
		}
		p := &s.Parts[i]
		switch {
		case p.Metres > 0:
			b = append(appendThousandths(b, p.Unit.Thousandths(p.Metres)), p.Unit.String()...)
		case p.Seconds%60 == 0:
			b = append(strconv.AppendInt(b, int64(p.Seconds/60), 10), "min"...)
		default:
			b = append(strconv.AppendInt(b, int64(p.Seconds), 10), 's')
		}
		b = append(append(b, ' '), p.Target.String()...)
		if p.Pace.Known {
			b = append(append(append(b, ' '), printDuration(p.Pace.N)...), "/km"...)
		}
	}
	return b
}
