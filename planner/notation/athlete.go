package notation

import (
	"slices"
	"strings"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

var usual = planner.DefaultAthlete()

func (p *parser) athleteLine(l *line, _ token) error {
	return readFields(p, l, "athlete", athleteFields, &p.plan)
}

// The athlete line always has the levels and the goal; other fields only when they are not
// the default.
var athleteFields = []field[*planner.Plan]{
	{
		key:   "lift",
		read:  func(l *line, v token, p *planner.Plan) error { return readWord(l, v, &p.Athlete.LiftLevel) },
		print: func(p *planner.Plan) string { return p.Athlete.LiftLevel.String() },
	}, {
		key:   "run",
		read:  readRunLevel,
		print: func(p *planner.Plan) string { return p.Athlete.RunLevel.String() },
	}, {
		key:   "goal",
		read:  func(l *line, v token, p *planner.Plan) error { return readWord(l, v, &p.Athlete.Goal) },
		print: func(p *planner.Plan) string { return p.Athlete.Goal.String() },
	}, {
		key: "age",
		read: func(l *line, v token, p *planner.Plan) error {
			return readNumber(l, v, 0, planner.MaxAge, ExpectYears, &p.Athlete.Age)
		},
		print: func(p *planner.Plan) string { return unless(p.Athlete.Age, usual.Age) },
	}, {
		key:   "school",
		read:  func(l *line, v token, p *planner.Plan) error { return readWord(l, v, &p.Athlete.School) },
		print: func(p *planner.Plan) string { return wordUnless(p.Athlete.School, planner.Auto) },
	}, {
		key: "lift_week",
		read: func(l *line, v token, p *planner.Plan) error {
			return readNumber(l, v, 0, planner.MaxLiftWeek, ExpectWeeks, &p.Athlete.LiftWeek)
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
			return readOpt(l, v, planner.MaxHurtWeeks, ExpectWeeks, &p.Athlete.HurtWeeks)
		},
		print: func(p *planner.Plan) string { return printOpt(p.Athlete.HurtWeeks) },
	}, {
		key:   "long",
		read:  readLongDay,
		print: printLongDay,
	}, {
		key:   "novice_start",
		read:  readNoviceStart,
		print: printNoviceStart,
	}, {
		key:   "easy_pace",
		read:  readPace,
		print: printPace,
	}, {
		key:   "result",
		read:  readResult,
		print: printResult,
	}, {
		// A short form for an A race; it is printed as a race line.
		key:   "race_in",
		read:  readRaceIn,
		print: func(*planner.Plan) string { return "" },
	},
}

// sameProfile compares the fields of the athlete line.
func sameProfile(a, b planner.Athlete) bool {
	a.Open, a.Times = b.Open, b.Times
	if a.Result.Date != 0 {
		a.Result = b.Result
	}
	return a == b
}

// readRunLevel does not allow "none", because the planner is for people who run.
func readRunLevel(l *line, v token, p *planner.Plan) error {
	var level planner.Level
	if err := readWord(l, v, &level); err != nil || level == planner.None {
		words := planner.Words[planner.Level]()[planner.Beginner:]
		return l.fail(v, ExpectOneOf, nearest(v.text, words)).words(words)
	}
	p.Athlete.RunLevel = level
	return nil
}

// readLongDay reads the weekday of the long run, "Sat".
func readLongDay(l *line, v token, p *planner.Plan) error {
	day, err := weekday(l, v)
	p.Athlete.LongDay = planner.Some(int(day))
	return err
}

func printLongDay(p *planner.Plan) string {
	if !p.Athlete.LongDay.Known {
		return ""
	}
	return planner.Weekday(p.Athlete.LongDay.N).String()
}

// startWords are how a novice starts: with few repetitions, as in the rulebook, or with
// more (rulebook 1.4 row 7).
var startWords = []string{"low_rep", "high_rep"}

func readNoviceStart(l *line, v token, p *planner.Plan) error {
	i := slices.Index(startWords, strings.ToLower(v.text))
	if i < 0 {
		return l.fail(v, ExpectOneOf, nearest(v.text, startWords)).words(startWords)
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

// readGear reads "dumbbells,long-band" or "none".
func readGear(l *line, v token, into *catalog.Gear) error {
	*into = 0
	at := v.at
	for word := range strings.SplitSeq(v.text, ",") {
		gear, ok := catalog.ParseGear(word)
		if !ok {
			return l.fail(token{word, at}, ExpectEquipment,
				nearest(word, catalog.AllGear.Words()))
		}
		*into |= gear
		at += len(word) + 1
	}
	return nil
}

// printGear sorts by word, which is easier to read.
func printGear(g catalog.Gear) string {
	words := g.Words()
	planner.Sort(words, strings.Compare)
	return strings.Join(words, ",")
}
