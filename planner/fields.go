package planner

import (
	"strconv"
	"strings"

	"hardeasy/planner/catalog"
)

// The keys of each line, in the order in which they are printed. Reading and
// printing stand side by side, so that neither can forget a key.

// An athlete's line always says how much the person lifts and runs, and what
// for; the rest only where it is not the default.
var athleteFields = []field[*Plan]{
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
		key: "bone_stress", flag: true,
		read:  func(l *line, v token, p *Plan) error { return readFlag(l, v, &p.Athlete.BoneStress) },
		print: func(p *Plan) string { return printFlag(p.Athlete.BoneStress) },
	}, {
		key: "hurt_weeks",
		read: func(l *line, v token, p *Plan) error {
			return readOpt(l, v, maxHurtWeeks, "weeks", &p.Athlete.HurtWeeks)
		},
		print: func(p *Plan) string { return printOpt(p.Athlete.HurtWeeks) },
	}, {
		key:   "novice_start",
		read:  readNoviceStart,
		print: printNoviceStart,
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
	maxAge       = 120
	maxLiftWeek  = 9999
	maxHurtWeeks = 999
	maxHistory   = 99_999 // beyond all that a body can do in a week, in any of the units
)

func fieldsOf(keys []historyKey) []field[*History] {
	fields := make([]field[*History], len(keys))
	for i, k := range keys {
		fields[i] = optField(k.key, k.what, maxHistory, k.of)
	}
	return fields
}

var timesFields = []field[*Athlete]{timesField("am", AM), timesField("noon", Noon), timesField("pm", PM)}

func timesField(key string, s Slot) field[*Athlete] {
	return field[*Athlete]{
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

var weekFields = []field[*Week]{{
	key:   "phase",
	read:  func(l *line, v token, w *Week) error { return readWord(l, v, phaseWords, &w.Phase) },
	print: func(w *Week) string { return wordUnless(w.Phase, PhaseAuto) },
}}

// Limits of what a session may say beside those in plan.go.
const (
	maxRest  = 3600 // seconds
	maxRIR   = 30
	maxLoad  = 200 // percent of 1RM
	maxScale = 10  // of effort, soreness and pain
)

var sessionFields = []field[*Session]{
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
	},
	optField("rest", "seconds", maxRest, func(s *Session) *Opt { return &s.Rest }),
	optField("rir", "repetitions in reserve", maxRIR, func(s *Session) *Opt { return &s.RIR }),
	{
		key:   "load",
		read:  func(l *line, v token, s *Session) error { return readNumber(l, v, 0, maxLoad, "percent", &s.Load) },
		print: func(s *Session) string { return unless(s.Load, 0) },
	},
	optField("warmup", "minutes", MaxMinutes, func(s *Session) *Opt { return &s.Warmup }),
	optField("cooling", "minutes", MaxMinutes, func(s *Session) *Opt { return &s.Cooling }),
	flagField("circuit", func(s *Session) *bool { return &s.Circuit }),
	flagField("test", func(s *Session) *bool { return &s.Test }),
	flagField("double", func(s *Session) *bool { return &s.Double }),
	flagField("pin", func(s *Session) *bool { return &s.Pin }),
	flagField("done", func(s *Session) *bool { return &s.Done }),
	{
		key:   "did",
		read:  readDid,
		print: func(s *Session) string { return printMinutes(s.Log.Minutes) },
	},
	optField("felt", "an effort", maxScale, func(s *Session) *Opt { return &s.Log.RPE }),
	optField("sore", "soreness", maxScale, func(s *Session) *Opt { return &s.Log.Soreness }),
	optField("pain", "pain", maxScale, func(s *Session) *Opt { return &s.Log.Pain }),
	{
		key:   "note",
		read:  readNote,
		print: func(s *Session) string { return printNote(s.Note) },
	},
}

func flagField[P any](key string, of func(P) *bool) field[P] {
	return field[P]{
		key: key, flag: true,
		read:  func(l *line, v token, p P) error { return readFlag(l, v, of(p)) },
		print: func(p P) string { return printFlag(*of(p)) },
	}
}

// optField is a whole number from 0 to hi that need not be known.
func optField[P any](key, what string, hi int, of func(P) *Opt) field[P] {
	return field[P]{
		key:   key,
		read:  func(l *line, v token, p P) error { return readOpt(l, v, hi, what, of(p)) },
		print: func(p P) string { return printOpt(*of(p)) },
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

// How a novice starts: a few repetitions of a few sets, as the rulebook has it,
// or more of them (rulebook 1.4 row 7).
var startWords = words{"low_rep", "high_rep"}

func readNoviceStart(l *line, v token, p *Plan) error {
	var start uint8
	if err := readWord(l, v, startWords, &start); err != nil {
		return err
	}
	p.Athlete.HighRep = start == 1
	return nil
}

func printNoviceStart(p *Plan) string {
	if !p.Athlete.HighRep {
		return ""
	}
	return startWords[1]
}

// readDid reads "48min" or "48".
func readDid(l *line, v token, s *Session) error {
	number, unit := l.measure(v, "min")
	if unit != "" && unit != "min" {
		number = v.text // which is no number, and said so
	}
	return readOpt(l, token{number, v.at}, MaxMinutes, "minutes", &s.Log.Minutes)
}

func printMinutes(o Opt) string {
	if !o.Known {
		return ""
	}
	return strconv.Itoa(o.N) + "min"
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
	Sort(words, strings.Compare)
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

func printFlag(on bool) string {
	if !on {
		return ""
	}
	return "true"
}

func printOpt(o Opt) string {
	if !o.Known {
		return ""
	}
	return strconv.Itoa(o.N)
}
