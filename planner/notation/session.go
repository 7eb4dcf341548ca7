package notation

import (
	"strconv"
	"unicode/utf8"

	"hardeasy/planner"
)

// readSession reads what follows the type, and says where the quality stands. Minutes that
// are not typed are the usual ones of the type.
func readSession(l *line, s *planner.Session) (quality token, err error) {
	var seen []string
	for {
		t, ok := l.next()
		if !ok {
			break
		}
		key, _, _ := keyed(t)
		if isAmount(t.text) {
			key, err = readAmount(l, t, s)
		} else {
			err = readField(l, t, sessionFields, s, ExpectSessionWord)
		}
		if err != nil {
			return quality, err
		}
		for _, k := range seen {
			if k == key {
				return quality, twice(l, t, key)
			}
		}
		seen = append(seen, key)
		if key == "quality" {
			quality = t
		}
	}
	if s.ByPace = s.Minutes == 0 && s.Type.IsRun(); s.Minutes == 0 {
		s.Minutes = s.Type.Info().Minutes
	}
	// A session with logged minutes or effort is done.
	s.Done = s.Done || s.Log.ImpliesDone()
	if s.Quality > s.Minutes && !s.ByPace {
		return quality, l.fail(quality, ExpectLessQuality, "").numbers(s.Minutes, 0)
	}
	return quality, nil
}

// twice is an error when a session has the same word twice.
func twice(l *line, t token, key string) error {
	switch key {
	case someMinutes:
		return l.fail(t, ExpectMinutesOnce, "")
	case someDistance:
		return l.fail(t, ExpectDistanceOnce, "")
	}
	return l.fail(t, ExpectOnceInSession, "").name(key)
}

// Names for amounts in "seen". They have no key, and these are no words of the notation.
const (
	someMinutes  = "(minutes)"
	someDistance = "(distance)"
)

func isAmount(s string) bool { return s[0] >= '0' && s[0] <= '9' || s[0] == '-' }

// readAmount reads minutes or a distance and says which.
func readAmount(l *line, t token, s *planner.Session) (what string, err error) {
	number, unit := l.measure(t, "min", "km", "mi", "m")
	if unit == "" || unit == "min" {
		return someMinutes, readNumber(l, token{number, t.at}, 1, planner.MaxMinutes, ExpectMinutes, &s.Minutes)
	}
	u, ok := planner.ParseWord[planner.LengthUnit](unit)
	if !ok {
		return "", l.fail(t, ExpectAmount, "")
	}
	n, ok := thousandths(number)
	metres := u.Metres(n)
	if !ok || metres < 1 || metres > planner.MaxMetres {
		return "", l.fail(t, ExpectDistance, "").numbers(planner.MaxMetres/1000, 0)
	}
	s.Metres, s.Unit = metres, u
	return someDistance, nil
}

// appendSession leaves out minutes and a quality that follow.
func appendSession(b []byte, a *planner.Athlete, s *planner.Session) []byte {
	b = append(append(append(b, s.Slot.String()...), ' '), s.Type.String()...)
	if !s.ByPace {
		b = strconv.AppendInt(append(b, ' '), int64(s.Minutes), 10)
	}
	if s.Metres > 0 {
		b = append(appendThousandths(append(b, ' '), s.Unit.Thousandths(s.Metres)), s.Unit.String()...)
	}
	if s.Quality > 0 && s.Quality == a.StepQuality(s) {
		said := *s
		said.Quality = 0
		s = &said
	}
	return appendFields(b, sessionFields, s)
}

var sessionFields = []field[*planner.Session]{
	{
		key:   "rpe",
		read:  func(l *line, v token, s *planner.Session) error { return readNumber(l, v, 1, 10, ExpectEffort, &s.RPE) },
		print: func(s *planner.Session) string { return unless(s.RPE, 0) },
	}, {
		key: "quality",
		read: func(l *line, v token, s *planner.Session) error {
			return readNumber(l, v, 0, planner.MaxMinutes, ExpectMinutes, &s.Quality)
		},
		print: func(s *planner.Session) string { return unless(s.Quality, 0) },
	},
	optField("rest", ExpectSeconds, planner.MaxRest, func(s *planner.Session) *planner.Opt { return &s.Rest }),
	optField("rir", ExpectReserve, planner.MaxRIR, func(s *planner.Session) *planner.Opt { return &s.RIR }),
	{
		key: "load",
		read: func(l *line, v token, s *planner.Session) error {
			return readNumber(l, v, 0, planner.MaxPercent, ExpectPercent, &s.PercentMax)
		},
		print: func(s *planner.Session) string { return unless(s.PercentMax, 0) },
	},
	optField("warmup", ExpectMinutes, planner.MaxMinutes, func(s *planner.Session) *planner.Opt { return &s.Warmup }),
	optField("cooling", ExpectMinutes, planner.MaxMinutes, func(s *planner.Session) *planner.Opt { return &s.Cooling }),
	flagField("circuit", func(s *planner.Session) *bool { return &s.Circuit }),
	flagField("test", func(s *planner.Session) *bool { return &s.Test }),
	flagField("double", func(s *planner.Session) *bool { return &s.Double }),
	flagField("pin", func(s *planner.Session) *bool { return &s.Pin }),
	flagField("done", func(s *planner.Session) *bool { return &s.Done }),
	{
		key:   "did",
		read:  readDid,
		print: func(s *planner.Session) string { return printMinutes(s.Log.Minutes) },
	},
	optField("felt", ExpectEffort, planner.MaxScale, func(s *planner.Session) *planner.Opt { return &s.Log.RPE }),
	optField("sore", ExpectSoreness, planner.MaxScale, func(s *planner.Session) *planner.Opt { return &s.Log.Soreness }),
	optField("pain", ExpectPain, planner.MaxScale, func(s *planner.Session) *planner.Opt { return &s.Log.Pain }),
	{
		key:   "note",
		read:  readNote,
		print: func(s *planner.Session) string { return printNote(s.Note) },
	},
}

// readDid reads "48min" or "48".
func readDid(l *line, v token, s *planner.Session) error {
	number, unit := l.measure(v, "min")
	if unit != "" && unit != "min" {
		number = v.text // no number, which is reported below
	}
	return readOpt(l, token{number, v.at}, planner.MaxMinutes, ExpectMinutes, &s.Log.Minutes)
}

func printMinutes(o planner.Opt) string {
	if !o.Known {
		return ""
	}
	return strconv.Itoa(o.N) + "min"
}

func readNote(l *line, v token, s *planner.Session) error {
	note, bad := unquote(v.text)
	if bad >= 0 {
		return l.fail(token{v.text[bad:], v.at + bad}, ExpectNoteQuoted, "")
	}
	if utf8.RuneCountInString(note) > planner.MaxNote {
		return l.fail(v, ExpectNoteLength, "").numbers(planner.MaxNote, 0)
	}
	s.Note = note
	return nil
}

func printNote(note string) string {
	if note == "" {
		return ""
	}
	return string(appendQuoted(nil, planner.Printable(note)))
}
