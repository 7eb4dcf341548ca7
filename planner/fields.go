package planner

import (
	"slices"
	"strconv"
	"strings"

	"hardeasy/planner/catalog"
)

// The keys of each line, in the order in which they are printed. Reading and
// printing stand side by side, so that neither can forget a key.

// An athlete's line always says how much the person lifts and runs, and what
// for; the rest only where it is not the default.
var athleteFields = []field[Plan]{
	{
		key:   "lift",
		read:  func(l *line, v token, p *Plan) error { return readWord(l, v, levelWords, &p.Athlete.Lift) },
		print: func(p *Plan) string { return p.Athlete.Lift.String() },
	}, {
		key:   "run",
		read:  readRunLevel,
		print: func(p *Plan) string { return p.Athlete.Run.String() },
	}, {
		key:   "goal",
		read:  func(l *line, v token, p *Plan) error { return readWord(l, v, goalWords, &p.Athlete.Goal) },
		print: func(p *Plan) string { return p.Athlete.Goal.String() },
	}, {
		key:   "age",
		read:  func(l *line, v token, p *Plan) error { return readNumber(l, v, 0, maxAge, "years", &p.Athlete.Age) },
		print: func(p *Plan) string { return unless(p.Athlete.Age, usual.Age) },
	}, {
		key:   "school",
		read:  func(l *line, v token, p *Plan) error { return readWord(l, v, schoolWords, &p.Athlete.School) },
		print: func(p *Plan) string { return wordUnless(p.Athlete.School, Auto) },
	}, {
		key: "lift_week",
		read: func(l *line, v token, p *Plan) error {
			return readNumber(l, v, 0, maxLiftWeek, "weeks", &p.Athlete.LiftWeek)
		},
		print: func(p *Plan) string { return unless(p.Athlete.LiftWeek, usual.LiftWeek) },
	}, {
		key:   "equipment",
		read:  func(l *line, v token, p *Plan) error { return readGear(l, v, &p.Athlete.Equipment) },
		print: func(p *Plan) string { return printGear(p.Athlete.Equipment) },
	}, {
		key:   "injury",
		read:  func(l *line, v token, p *Plan) error { return readWord(l, v, injuryWords, &p.Athlete.Injury) },
		print: func(p *Plan) string { return wordUnless(p.Athlete.Injury, NoInjury) },
	}, {
		key:   "season",
		read:  func(l *line, v token, p *Plan) error { return readWord(l, v, seasonWords, &p.Athlete.Season) },
		print: func(p *Plan) string { return wordUnless(p.Athlete.Season, SeasonOn) },
	}, {
		key:   "phase",
		read:  func(l *line, v token, p *Plan) error { return readWord(l, v, phaseWords, &p.Athlete.Phase) },
		print: func(p *Plan) string { return wordUnless(p.Athlete.Phase, PhaseAuto) },
	}, {
		// The short way to say that there is an A race; printed as a race line.
		key:   "race_in",
		read:  readRaceIn,
		print: func(*Plan) string { return "" },
	},
}

var historyFields = fieldsOf(historyKeys)

type historyKey struct {
	key, what string
	of        func(*History) *Opt
}

var historyKeys = []historyKey{
	{"longest_30d", "minutes", func(h *History) *Opt { return &h.Longest30d }},
	{"prev_run_min", "minutes", func(h *History) *Opt { return &h.PrevRunMin }},
	{"peak_run_min", "minutes", func(h *History) *Opt { return &h.PeakRunMin }},
	{"prev_load", "a load", func(h *History) *Opt { return &h.PrevLoad }},
	{"weeks_since_deload", "weeks", func(h *History) *Opt { return &h.WeeksSinceDeload }},
	{"weeks_without_strength", "weeks", func(h *History) *Opt { return &h.WeeksWithoutStrength }},
	{"km_week", "kilometres", func(h *History) *Opt { return &h.KmWeek }},
}

// Limits of what an athlete's lines say.
const (
	maxAge      = 120
	maxLiftWeek = 9999
	maxHistory  = 99_999 // beyond all that a body can do in a week, in any of the units
)

func fieldsOf(keys []historyKey) []field[History] {
	fields := make([]field[History], len(keys))
	for i, k := range keys {
		fields[i] = field[History]{
			key:   k.key,
			read:  func(l *line, v token, h *History) error { return readOpt(l, v, maxHistory, k.what, k.of(h)) },
			print: func(h *History) string { return printOpt(*k.of(h)) },
		}
	}
	return fields
}

var timesFields = []field[Athlete]{timesField("am", AM), timesField("noon", Noon), timesField("pm", PM)}

func timesField(key string, s Slot) field[Athlete] {
	return field[Athlete]{
		key:  key,
		read: func(l *line, v token, a *Athlete) error { return readClock(l, v, &a.Times[s]) },
		print: func(a *Athlete) string {
			if a.Times[s] == usual.Times[s] {
				return ""
			}
			m := a.Times[s] % 60
			return strconv.Itoa(a.Times[s]/60 + 100)[1:] + ":" + strconv.Itoa(m + 100)[1:]
		},
	}
}

var weekFields = []field[Week]{{
	key:   "phase",
	read:  func(l *line, v token, w *Week) error { return readWord(l, v, phaseWords, &w.Phase) },
	print: func(w *Week) string { return wordUnless(w.Phase, PhaseAuto) },
}}

// Limits of what a session may say beside those in plan.go.
const (
	maxRest = 3600 // seconds
	maxRIR  = 30
	maxLoad = 200 // percent of 1RM
)

var sessionFields = []field[Session]{
	{
		key:   "rpe",
		read:  func(l *line, v token, s *Session) error { return readNumber(l, v, 1, 10, "an effort", &s.RPE) },
		print: func(s *Session) string { return unless(s.RPE, 0) },
	}, {
		key: "quality",
		read: func(l *line, v token, s *Session) error {
			return readNumber(l, v, 0, MaxMinutes, "minutes", &s.Quality)
		},
		print: func(s *Session) string { return unless(s.Quality, 0) },
	}, {
		key:   "rest",
		read:  func(l *line, v token, s *Session) error { return readOpt(l, v, maxRest, "seconds", &s.Rest) },
		print: func(s *Session) string { return printOpt(s.Rest) },
	}, {
		key: "rir",
		read: func(l *line, v token, s *Session) error {
			return readOpt(l, v, maxRIR, "repetitions in reserve", &s.RIR)
		},
		print: func(s *Session) string { return printOpt(s.RIR) },
	}, {
		key:   "load",
		read:  func(l *line, v token, s *Session) error { return readNumber(l, v, 0, maxLoad, "percent", &s.Load) },
		print: func(s *Session) string { return unless(s.Load, 0) },
	},
	sessionFlag("circuit", func(s *Session) *bool { return &s.Circuit }),
	sessionFlag("test", func(s *Session) *bool { return &s.Test }),
	sessionFlag("double", func(s *Session) *bool { return &s.Double }),
	sessionFlag("pin", func(s *Session) *bool { return &s.Pin }),
	sessionFlag("done", func(s *Session) *bool { return &s.Done }),
	{
		key:   "note",
		read:  readNote,
		print: func(s *Session) string { return printNote(s.Note) },
	},
}

func sessionFlag(key string, of func(*Session) *bool) field[Session] {
	return field[Session]{
		key: key, flag: true,
		read: func(l *line, v token, s *Session) error { return readFlag(l, v, of(s)) },
		print: func(s *Session) string {
			if !*of(s) {
				return ""
			}
			return "true"
		},
	}
}

// readRunLevel leaves "none" out: who does not run has nothing to plan here.
func readRunLevel(l *line, v token, p *Plan) error {
	var level Level
	if err := readWord(l, v, levelWords, &level); err != nil || level == None {
		return l.fail(v, oneOf(levelWords[Beginner:]), nearest(v.text, levelWords[Beginner:]))
	}
	p.Athlete.Run = level
	return nil
}

func readRaceIn(l *line, v token, p *Plan) error {
	var race Race
	if err := readNumber(l, v, -maxRaceDays, maxRaceDays, "days", &race.Day); err != nil {
		return err
	}
	if len(p.Races) >= MaxRaces {
		return l.fail(v, "at most "+strconv.Itoa(MaxRaces)+" races", "")
	}
	p.Races = append(p.Races, race)
	return nil
}

func readNote(l *line, v token, s *Session) error {
	note, bad := unquote(v.text)
	if bad >= 0 {
		return l.fail(token{v.text[bad:], v.at + bad}, `a note between two ", with \" \\ and \n for those signs in it`, "")
	}
	if tooLong(note, MaxNote) {
		return l.fail(v, "a note of at most "+strconv.Itoa(MaxNote)+" characters", "")
	}
	s.Note = note
	return nil
}

func printNote(note string) string {
	if note == "" {
		return ""
	}
	return string(appendQuoted(nil, printable(note)))
}

// printGear sorts by word, so that a reader finds what is there.
func printGear(g catalog.Gear) string {
	words := g.Words()
	slices.Sort(words)
	return strings.Join(words, ",")
}

var usual = DefaultAthlete()

func unless(n, usual int) string {
	if n == usual {
		return ""
	}
	return strconv.Itoa(n)
}

func wordUnless[T interface {
	comparable
	String() string
}](v, usual T) string {
	if v == usual {
		return ""
	}
	return v.String()
}

func printOpt(o Opt) string {
	if !o.Known {
		return ""
	}
	return strconv.Itoa(o.N)
}
