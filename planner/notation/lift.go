package notation

import (
	"strconv"
	"strings"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// liftLine reads the exercises of the last session:
// "back-squat 4x4 80kg; single-leg-rdl 3x6/side; front-plank 3x30s".
func (p *parser) liftLine(l *line, first token) error {
	if p.last == nil {
		return l.fail(first, ExpectSessionAbove, "")
	}
	l.at = 0
	for l.at < len(l.tokens) {
		part := l.part()
		if len(part.tokens) == 0 {
			continue
		}
		lift, err := readLift(&part)
		if err != nil {
			return err
		}
		if len(p.last.Exercises) >= planner.MaxExercises {
			return l.fail(part.tokens[0], ExpectLiftsMost, "").numbers(planner.MaxExercises, 0)
		}
		p.last.Exercises = append(p.last.Exercises, lift)
	}
	return nil
}

func readLift(l *line) (planner.Exercise, error) {
	var lift planner.Exercise
	t, _ := l.next()
	id, ok := findExercise(t.text)
	if !ok {
		return lift, l.fail(t, ExpectExercise, nearestExercise(l, t))
	}
	lift.ID = id
	for {
		t, ok := l.next()
		if !ok {
			break
		}
		number, unit := l.measure(t, "kg", "lb", "%")
		var err error
		switch {
		case (unit == "kg" || unit == "lb") && lift.Grams == 0:
			err = readLoad(l, t, number, unit, &lift)
		case unit == "%" && lift.Percent == 0:
			err = readNumber(l, token{number, t.at}, 1, planner.MaxPercent, ExpectPercent, &lift.Percent)
		case lift.Sets == 0:
			err = readScheme(l, t, &lift)
		default:
			err = l.fail(t, ExpectLoadOrEnd, "")
		}
		if err != nil {
			return lift, err
		}
	}
	if lift.Sets == 0 {
		t, _ := l.next()
		return lift, l.fail(t, ExpectSets, "")
	}
	return lift, nil
}

func readLoad(l *line, t token, number, unit string, lift *planner.Exercise) error {
	lift.Unit, _ = planner.ParseWord[planner.LoadUnit](unit)
	n, ok := thousandths(number)
	lift.Grams = lift.Unit.Grams(n)
	if !ok || lift.Grams < 1 || lift.Grams > planner.MaxGrams {
		return l.fail(t, ExpectWeight, "")
	}
	return nil
}

// readScheme reads "4x4", "3x3-5", "3x30s", "3x6/side" or, for one set, "10/side".
func readScheme(l *line, t token, lift *planner.Exercise) error {
	bad := l.fail(t, ExpectSetsMost, "").numbers(planner.MaxSets, planner.MaxReps)
	s := strings.ToLower(strings.Replace(t.text, "\u00d7", "x", 1)) // the multiplication sign
	s, lift.PerSide = strings.CutSuffix(s, "/side")
	s, lift.Hold = strings.CutSuffix(s, "s")
	sets, reps, ok := strings.Cut(s, "x")
	if !ok {
		sets, reps = "1", s
	}
	from, to, isRange := strings.Cut(reps, "-")
	n, ok1 := whole(sets)
	low, ok2 := whole(from)
	if !ok1 || !ok2 || n < 1 || n > planner.MaxSets || low < 1 || low > planner.MaxReps {
		return bad
	}
	lift.Sets, lift.Reps = n, low
	if isRange {
		high, ok := whole(to)
		if !ok || high <= low || high > planner.MaxReps {
			return bad
		}
		lift.RepsTo = high
	}
	return nil
}

// findExercise gives an exercise's id as the catalogue writes it.
func findExercise(word string) (id string, ok bool) {
	e, ok := catalog.FindExercise(word)
	if !ok {
		return "", false
	}
	return e.ID, true
}

// nearestExercise also tries "back squat", an id written in several words.
func nearestExercise(l *line, t token) string {
	word := t.text
	for _, next := range l.tokens[l.at:] {
		word += "-" + next.text
		if id, ok := findExercise(word); ok {
			return id
		}
	}
	all := catalog.Exercises()
	ids := make([]string, len(all))
	for i, e := range all {
		ids[i] = e.ID
	}
	return nearest(t.text, ids)
}

func appendLifts(b []byte, lifts []planner.Exercise) []byte {
	sep := "     "
	for i := range lifts {
		b = appendLift(append(b, sep...), &lifts[i])
		sep = "; "
	}
	return append(b, '\n')
}

func appendLift(b []byte, l *planner.Exercise) []byte {
	b = append(append(b, l.ID...), ' ')
	if l.Sets != 1 {
		b = append(strconv.AppendInt(b, int64(l.Sets), 10), 'x')
	}
	b = strconv.AppendInt(b, int64(l.Reps), 10)
	if l.RepsTo > 0 {
		b = strconv.AppendInt(append(b, '-'), int64(l.RepsTo), 10)
	}
	if l.Hold {
		b = append(b, 's')
	}
	if l.PerSide {
		b = append(b, "/side"...)
	}
	if l.Grams > 0 {
		b = append(appendThousandths(append(b, ' '), l.Unit.Thousandths(l.Grams)), l.Unit.String()...)
	}
	if l.Percent > 0 {
		b = append(strconv.AppendInt(append(b, ' '), int64(l.Percent), 10), '%')
	}
	return b
}
