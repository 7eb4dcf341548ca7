package notation

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// The keys of each line, in the order in which they are printed. Reading and
// printing stand side by side, so that neither can forget a key.

// An athlete's line always says how much the person lifts and runs, and what
// for; the rest only where it is not the default.
var athleteFields = []field[*planner.Plan]{
	{
		key:   "lift",
		read:  func(l *line, v token, p *planner.Plan) error { return readWord(l, v, &p.Athlete.Lift) },
		print: func(p *planner.Plan) string { return p.Athlete.Lift.String() },
	}, {
		key:   "run",
		read:  readRunLevel,
		print: func(p *planner.Plan) string { return p.Athlete.Run.String() },
	}, {
		key:   "goal",
		read:  func(l *line, v token, p *planner.Plan) error { return readWord(l, v, &p.Athlete.Goal) },
		print: func(p *planner.Plan) string { return p.Athlete.Goal.String() },
	}, {
		key: "age",
		read: func(l *line, v token, p *planner.Plan) error {
			return readNumber(l, v, 0, planner.MaxAge, "years", &p.Athlete.Age)
		},
		print: func(p *planner.Plan) string { return unless(p.Athlete.Age, usual.Age) },
	}, {
		key:   "school",
		read:  func(l *line, v token, p *planner.Plan) error { return readWord(l, v, &p.Athlete.School) },
		print: func(p *planner.Plan) string { return wordUnless(p.Athlete.School, planner.Auto) },
	}, {
		key: "lift_week",
		read: func(l *line, v token, p *planner.Plan) error {
			return readNumber(l, v, 0, planner.MaxLiftWeek, "weeks", &p.Athlete.LiftWeek)
		},
		print: func(p *planner.Plan) string { return unless(p.Athlete.LiftWeek, usual.LiftWeek) },
	}, {
		key:   "equipment",
		read:  func(l *line, v token, p *planner.Plan) error { return readGear(l, v, &p.Athlete.Equipment) },
		print: func(p *planner.Plan) string { return printGear(p.Athlete.Equipment) },
	}, {
		key:   "injury",
		read:  func(l *line, v token, p *planner.Plan) error { return readWord(l, v, &p.Athlete.Injury) },
		print: func(p *planner.Plan) string { return wordUnless(p.Athlete.Injury, planner.NoInjury) },
	}, {
		key:   "season",
		read:  func(l *line, v token, p *planner.Plan) error { return readWord(l, v, &p.Athlete.Season) },
		print: func(p *planner.Plan) string { return wordUnless(p.Athlete.Season, planner.SeasonOn) },
	}, {
		key:   "phase",
		read:  func(l *line, v token, p *planner.Plan) error { return readWord(l, v, &p.Athlete.Phase) },
		print: func(p *planner.Plan) string { return wordUnless(p.Athlete.Phase, planner.PhaseAuto) },
	}, {
		key: "bone_stress", flag: true,
		read:  func(l *line, v token, p *planner.Plan) error { return readFlag(l, v, &p.Athlete.BoneStress) },
		print: func(p *planner.Plan) string { return printFlag(p.Athlete.BoneStress) },
	}, {
		key: "hurt_weeks",
		read: func(l *line, v token, p *planner.Plan) error {
			return readOpt(l, v, planner.MaxHurtWeeks, "weeks", &p.Athlete.HurtWeeks)
		},
		print: func(p *planner.Plan) string { return printOpt(p.Athlete.HurtWeeks) },
	}, {
		key:   "novice_start",
		read:  readNoviceStart,
		print: printNoviceStart,
	}, {
		// The short way to say that there is an A race; printed as a race line.
		key:   "race_in",
		read:  readRaceIn,
		print: func(*planner.Plan) string { return "" },
	},
}

var historyFields = []field[*planner.History]{
	historyField("longest_30d", "minutes", func(h *planner.History) *planner.Opt { return &h.Longest30d }),
	historyField("prev_run_min", "minutes", func(h *planner.History) *planner.Opt { return &h.PrevRunMin }),
	historyField("peak_run_min", "minutes", func(h *planner.History) *planner.Opt { return &h.PeakRunMin }),
	historyField("prev_load", "a load", func(h *planner.History) *planner.Opt { return &h.PrevLoad }),
	historyField("weeks_since_deload", "weeks", func(h *planner.History) *planner.Opt { return &h.WeeksSinceDeload }),
	historyField("weeks_without_strength", "weeks", func(h *planner.History) *planner.Opt { return &h.WeeksWithoutStrength }),
	historyField("km_week", "kilometres", func(h *planner.History) *planner.Opt { return &h.KmWeek }),
}

func historyField(key, what string, of func(*planner.History) *planner.Opt) field[*planner.History] {
	return optField(key, what, planner.MaxHistory, of)
}

var timesFields = []field[*planner.Athlete]{timesField("am", planner.AM), timesField("noon", planner.Noon), timesField("pm", planner.PM)}

func timesField(key string, s planner.Slot) field[*planner.Athlete] {
	return field[*planner.Athlete]{
		key:  key,
		read: func(l *line, v token, a *planner.Athlete) error { return readClock(l, v, &a.Times[s]) },
		print: func(a *planner.Athlete) string {
			if a.Times[s] == usual.Times[s] {
				return ""
			}
			m := a.Times[s] % 60
			return strconv.Itoa(a.Times[s]/60 + 100)[1:] + ":" + strconv.Itoa(m + 100)[1:]
		},
	}
}

var weekFields = []field[*planner.Week]{{
	key:   "phase",
	read:  func(l *line, v token, w *planner.Week) error { return readWord(l, v, &w.Phase) },
	print: func(w *planner.Week) string { return wordUnless(w.Phase, planner.PhaseAuto) },
}}

var sessionFields = []field[*planner.Session]{
	{
		key:   "rpe",
		read:  func(l *line, v token, s *planner.Session) error { return readNumber(l, v, 1, 10, "an effort", &s.RPE) },
		print: func(s *planner.Session) string { return unless(s.RPE, 0) },
	}, {
		key: "quality",
		read: func(l *line, v token, s *planner.Session) error {
			return readNumber(l, v, 0, planner.MaxMinutes, "minutes", &s.Quality)
		},
		print: func(s *planner.Session) string { return unless(s.Quality, 0) },
	},
	optField("rest", "seconds", planner.MaxRest, func(s *planner.Session) *planner.Opt { return &s.Rest }),
	optField("rir", "repetitions in reserve", planner.MaxRIR, func(s *planner.Session) *planner.Opt { return &s.RIR }),
	{
		key: "load",
		read: func(l *line, v token, s *planner.Session) error {
			return readNumber(l, v, 0, planner.MaxLoad, "percent", &s.Load)
		},
		print: func(s *planner.Session) string { return unless(s.Load, 0) },
	},
	optField("warmup", "minutes", planner.MaxMinutes, func(s *planner.Session) *planner.Opt { return &s.Warmup }),
	optField("cooling", "minutes", planner.MaxMinutes, func(s *planner.Session) *planner.Opt { return &s.Cooling }),
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
	optField("felt", "an effort", planner.MaxScale, func(s *planner.Session) *planner.Opt { return &s.Log.RPE }),
	optField("sore", "soreness", planner.MaxScale, func(s *planner.Session) *planner.Opt { return &s.Log.Soreness }),
	optField("pain", "pain", planner.MaxScale, func(s *planner.Session) *planner.Opt { return &s.Log.Pain }),
	{
		key:   "note",
		read:  readNote,
		print: func(s *planner.Session) string { return printNote(s.Note) },
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
func optField[P any](key, what string, hi int, of func(P) *planner.Opt) field[P] {
	return field[P]{
		key:   key,
		read:  func(l *line, v token, p P) error { return readOpt(l, v, hi, what, of(p)) },
		print: func(p P) string { return printOpt(*of(p)) },
	}
}

// readRunLevel leaves "none" out: who does not run has nothing to plan here.
func readRunLevel(l *line, v token, p *planner.Plan) error {
	var level planner.Level
	if err := readWord(l, v, &level); err != nil || level == planner.None {
		words := planner.Words[planner.Level]()[planner.Beginner:]
		return l.fail(v, oneOf(words), nearest(v.text, words))
	}
	p.Athlete.Run = level
	return nil
}

// startWords are how a novice starts: a few repetitions of a few sets, as the
// rulebook has it, or more of them (rulebook 1.4 row 7).
var startWords = []string{"low_rep", "high_rep"}

func readNoviceStart(l *line, v token, p *planner.Plan) error {
	i := slices.Index(startWords, strings.ToLower(v.text))
	if i < 0 {
		return l.fail(v, oneOf(startWords), nearest(v.text, startWords))
	}
	p.Athlete.HighRep = i == 1
	return nil
}

func printNoviceStart(p *planner.Plan) string {
	if !p.Athlete.HighRep {
		return ""
	}
	return startWords[1]
}

// readDid reads "48min" or "48".
func readDid(l *line, v token, s *planner.Session) error {
	number, unit := l.measure(v, "min")
	if unit != "" && unit != "min" {
		number = v.text // which is no number, and said so
	}
	return readOpt(l, token{number, v.at}, planner.MaxMinutes, "minutes", &s.Log.Minutes)
}

func printMinutes(o planner.Opt) string {
	if !o.Known {
		return ""
	}
	return strconv.Itoa(o.N) + "min"
}

func readRaceIn(l *line, v token, p *planner.Plan) error {
	var race planner.Race
	if err := readNumber(l, v, -planner.MaxRaceDays, planner.MaxRaceDays, "days", &race.Day); err != nil {
		return err
	}
	if len(p.Races) >= planner.MaxRaces {
		return l.fail(v, "at most "+strconv.Itoa(planner.MaxRaces)+" races", "")
	}
	p.Races = append(p.Races, race)
	return nil
}

func readNote(l *line, v token, s *planner.Session) error {
	note, bad := unquote(v.text)
	if bad >= 0 {
		return l.fail(token{v.text[bad:], v.at + bad}, `a note between two ", with \" \\ and \n for those signs in it`, "")
	}
	if utf8.RuneCountInString(note) > planner.MaxNote {
		return l.fail(v, "a note of at most "+strconv.Itoa(planner.MaxNote)+" characters", "")
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

// printGear sorts by word, so that a reader finds what is there.
func printGear(g catalog.Gear) string {
	words := g.Words()
	planner.Sort(words, strings.Compare)
	return strings.Join(words, ",")
}

var usual = planner.DefaultAthlete()

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

func printOpt(o planner.Opt) string {
	if !o.Known {
		return ""
	}
	return strconv.Itoa(o.N)
}
