package notation

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

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

// nameLine reads "plan Boston 2027". The name runs to the end of the line;
// one that begins or ends with a space, or holds a line break, is in quotes.
func (p *parser) nameLine(l *line, first token) error {
	if err := p.once(l, first, "plan"); err != nil {
		return err
	}
	at := first.at + len(first.text)
	at += len(l.text[at:]) - len(trimLeft(l.text[at:]))
	name := token{strings.TrimRightFunc(l.text[at:], isSpace), at}
	if name.text == "" {
		return l.fail(token{at: len(l.text)}, "the plan's name", "")
	}
	text := name.text
	if text[0] == '"' {
		var bad int
		if text, bad = unquote(name.text); bad >= 0 {
			return l.fail(token{name.text[bad:], at + bad}, `a name between two ", with \" \\ and \n for those signs in it`, "")
		}
	}
	if utf8.RuneCountInString(text) > planner.MaxName {
		return l.fail(name, "a name of at most "+strconv.Itoa(planner.MaxName)+" characters", "")
	}
	p.plan.Name = text
	return nil
}

func (p *parser) idLine(l *line, first token) error {
	if err := p.once(l, first, "id"); err != nil {
		return err
	}
	t, _ := l.next()
	id := strings.ToLower(t.text)
	if !planner.ValidID(id) {
		return l.fail(t, "a plan id such as 3f2b8c1e-5d47-4a90-8b6e-1c2d3e4f5a6b", "")
	}
	p.plan.ID = id
	return l.done("nothing after the id")
}

func (p *parser) athleteLine(l *line, _ token) error {
	return readFields(p, l, "athlete", athleteFields, &p.plan)
}

func (p *parser) historyLine(l *line, _ token) error {
	return readFields(p, l, "history", historyFields, &p.plan.History)
}

// readFields reads a line of keys with values, each key once in the text.
func readFields[P any](p *parser, l *line, what string, fields []field[P], into P) error {
	expected := "a key such as " + fields[0].key + "=, " + fields[1].key + "= or " + fields[len(fields)-1].key + "="
	t, ok := l.next()
	if !ok {
		return l.fail(t, expected, "")
	}
	for ; ok; t, ok = l.next() {
		key, _, _ := keyed(t)
		if err := p.once(l, t, what+" "+key); err != nil {
			return err
		}
		if err := readField(l, t, fields, into, expected); err != nil {
			return err
		}
	}
	return nil
}

// openLine reads "open Tue AM PM 90" or "open Wed none": the parts of the
// weekday that are free, and the minutes of the whole day.
func (p *parser) openLine(l *line, _ token) error {
	t, _ := l.next()
	day, ok := planner.ParseWeekday(t.text)
	if !ok {
		return l.fail(t, "a day, Mon to Sun", nearest(t.text, planner.Words[planner.Weekday]()))
	}
	if err := p.once(l, t, "open "+day.String()); err != nil {
		return err
	}
	var open planner.Opening
	none := false
	const expected = "AM, NOON, PM, a number of minutes, or none"
	t, ok = l.next()
	if !ok {
		return l.fail(t, expected, "")
	}
	for ; ok; t, ok = l.next() {
		slot, isSlot := planner.ParseSlot(t.text)
		number, unit := l.measure(t, "min")
		switch {
		case isSlot:
			open.Slots |= 1 << slot
		case strings.EqualFold(t.text, "none"):
			none = true
		case number != "" && (unit == "" || unit == "min"):
			if err := readOpt(l, token{number, t.at}, planner.MaxMinutes, "minutes", &open.Minutes); err != nil {
				return err
			}
		default:
			return l.fail(t, expected, nearest(t.text, planner.Words[planner.Slot]()))
		}
	}
	if open.Slots == 0 && !none {
		open.Slots = planner.OpenAll.Slots
	} else if none && open.Slots != 0 {
		return l.fail(t, "either none or the parts of the day that are free, not both", "")
	}
	p.plan.Athlete.Open[day] = open
	return nil
}

// timesLine reads when the slots begin: "times am=06:30 pm=17:45".
func (p *parser) timesLine(l *line, _ token) error {
	return readFields(p, l, "times", timesFields, &p.plan.Athlete)
}

// startLine reads "start 2026-11-23", the first Monday of a plan that has no
// weeks yet: without it such a plan could not say when its races are.
func (p *parser) startLine(l *line, first token) error {
	if err := p.once(l, first, "start"); err != nil {
		return err
	}
	if len(p.plan.Weeks) > 0 {
		return l.fail(first, "the start before the first week, or not at all", "")
	}
	t, _ := l.next()
	date, err := readMonday(l, t, "")
	if err != nil {
		return err
	}
	p.plan.Start = date
	return l.done("nothing after the date")
}

func readMonday(l *line, t token, or string) (planner.Date, error) {
	date, ok := planner.ParseDate(t.text)
	if !ok {
		return 0, l.fail(t, "a Monday such as 2026-11-23"+or, "")
	}
	if date.Weekday() != planner.Mon {
		return 0, l.fail(t, "a Monday, such as "+date.MondayOf().String(), "")
	}
	return date, nil
}

// weekLine reads "week 2026-11-23 phase=base" or "week 1". Weeks follow each
// other without gaps, and all of them have dates or none.
func (p *parser) weekLine(l *line, _ token) error {
	t, _ := l.next()
	if err := p.nextWeek(l, t); err != nil {
		return err
	}
	week := &p.plan.Weeks[len(p.plan.Weeks)-1]
	seen := false
	for {
		t, ok := l.next()
		if !ok {
			return nil
		}
		if err := readField(l, t, weekFields, week, "phase= or the end of the line"); err != nil {
			return err
		}
		if seen {
			return l.fail(t, "phase only once", "")
		}
		seen = true
	}
}

func (p *parser) nextWeek(l *line, t token) error {
	n := len(p.plan.Weeks)
	switch {
	case n >= planner.MaxWeeks:
		return l.fail(t, "at most "+strconv.Itoa(planner.MaxWeeks)+" weeks", "")
	case p.plan.Start != 0:
		if want := p.plan.Monday(n).String(); t.text != want {
			return l.fail(t, want+", the next Monday of this plan", "")
		}
	case n == 0 && !isDigits(t.text):
		date, err := readMonday(l, t, ", or 1")
		if err != nil {
			return err
		}
		p.plan.Start = date
	case t.text != strconv.Itoa(n+1):
		return l.fail(t, strconv.Itoa(n+1)+", the next week's number", "")
	}
	p.addWeek()
	return nil
}

func (p *parser) addWeek() {
	p.plan.Weeks = append(p.plan.Weeks, planner.Week{})
	p.last, p.rests = nil, 0
}

type datedRace struct {
	race planner.Race
	date planner.Date
	line line
	at   token
}

// raceLine reads "race 2027-04-11 marathon A" or "race race_in=140".
func (p *parser) raceLine(l *line, _ token) error {
	r := datedRace{line: *l}
	t, _ := l.next()
	r.at = t
	key, value, _ := keyed(t)
	date, dated := planner.ParseDate(t.text)
	switch {
	case dated:
		r.date = date
	case key == "race_in":
		if err := readNumber(l, value, -planner.MaxRaceDays, planner.MaxRaceDays, "days", &r.race.Day); err != nil {
			return err
		}
	default:
		return l.fail(t, "a date such as 2027-04-11, or race_in= with the days from the first Monday", "")
	}
	var distance, priority bool
	for {
		t, ok := l.next()
		if !ok {
			break
		}
		d, isDistance := planner.ParseWord[planner.Distance](t.text)
		pr, isPriority := planner.ParseWord[planner.Priority](t.text)
		switch {
		case isDistance && !distance:
			r.race.Distance, distance = d, true
		case isPriority && !priority:
			r.race.Priority, priority = pr, true
		default:
			return l.fail(t, "one distance ("+oneOf(planner.Words[planner.Distance]())+") and one priority (A, B or C)",
				nearest(t.text, planner.Words[planner.Distance]()[1:]))
		}
	}
	if len(p.plan.Races)+len(p.dates) >= planner.MaxRaces {
		return l.fail(r.at, "at most "+strconv.Itoa(planner.MaxRaces)+" races", "")
	}
	if dated {
		p.dates = append(p.dates, r)
	} else {
		p.plan.Races = append(p.plan.Races, r.race)
	}
	return nil
}

// resolveRaces counts the days to the races now that the first Monday is known.
func (p *parser) resolveRaces() error {
	for _, r := range p.dates {
		if p.plan.Start == 0 {
			return r.line.fail(r.at, `race_in= with the days from the first Monday, as the weeks of this plan have no dates`, "")
		}
		r.race.Day = int(r.date - p.plan.Start)
		if r.race.Day < -planner.MaxRaceDays || r.race.Day > planner.MaxRaceDays {
			return r.line.fail(r.at, "a date within ten years of the plan", "")
		}
		p.plan.Races = append(p.plan.Races, r.race)
	}
	planner.Sort(p.plan.Races, func(a, b planner.Race) int { return a.Day - b.Day })
	return nil
}

// readGear reads "dumbbells,long-band" or "none".
func readGear(l *line, v token, into *catalog.Gear) error {
	*into = 0
	at := v.at
	for word := range strings.SplitSeq(v.text, ",") {
		gear, ok := catalog.ParseGear(word)
		if !ok {
			return l.fail(token{word, at}, "equipment such as dumbbells,long-band without spaces, or none",
				nearest(word, catalog.AllGear.Words()))
		}
		*into |= gear
		at += len(word) + 1
	}
	return nil
}

// readClock reads a time of day, "06:30", as minutes.
func readClock(l *line, v token, into *int) error {
	h, m, ok := strings.Cut(v.text, ":")
	hours, okH := whole(h)
	minutes, okM := whole(m)
	if !ok || !okH || !okM || len(m) != 2 || hours < 0 || hours > 23 || minutes < 0 || minutes > 59 {
		return l.fail(v, "a time of day such as 07:00", "")
	}
	*into = 60*hours + minutes
	return nil
}
