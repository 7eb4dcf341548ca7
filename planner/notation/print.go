package notation

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"hardeasy/planner"
)

// Format writes a plan in its notation, the reverse of Parse: Parse gives the
// same plan back, but for the ids of sessions, which count from 1 again. Equal
// plans give equal text. What goes without saying is left out; each day of a
// week that has sessions is there, and a week with none is its first line only.
func Format(p planner.Plan) string {
	b := make([]byte, 0, 256+512*len(p.Weeks))
	b = appendHead(b, &p)
	for w := range p.Weeks {
		b = appendWeek(b, &p, w)
	}
	for i := range p.Checks {
		b = appendCheck(b, &p, &p.Checks[i])
	}
	return string(b)
}

func appendHead(b []byte, p *planner.Plan) []byte {
	if name := planner.Printable(p.Name); name != "" {
		b = append(b, "plan "...)
		if needsQuotes(name) {
			b = appendQuoted(b, name)
		} else {
			b = append(b, name...)
		}
		b = append(b, '\n')
	}
	if planner.ValidID(p.ID) {
		b = append(append(append(b, "id "...), p.ID...), '\n')
	}
	if said := p.Athlete; !sameProfile(said, usual) {
		b = append(appendFields(append(b, "athlete"...), athleteFields, p), '\n')
	}
	for day, open := range p.Athlete.Open {
		b = appendOpen(b, planner.Weekday(day), open)
	}
	b = appendLine(b, "times", appendFields(nil, timesFields, &p.Athlete))
	b = appendLine(b, "history", appendFields(nil, historyFields, &p.History))
	for _, r := range p.Races {
		b = appendRace(b, p, r)
	}
	if p.Start != 0 && len(p.Weeks) == 0 {
		b = append(append(append(b, "start "...), p.Start.String()...), '\n')
	}
	for i := range p.Rulings {
		b = appendRuling(b, p.Rulings[i])
	}
	return b
}

// appendRuling has a line for each thing that is decided about the rule.
func appendRuling(b []byte, r planner.Ruling) []byte {
	if r.Reason = planner.Printable(r.Reason); !r.Valid() {
		return b
	}
	if r.Mute {
		b = append(append(append(b, "mute "...), r.Rule...), '\n')
	}
	if r.Severity != "" {
		b = append(append(append(b, "severity "...), r.Rule...), ' ')
		b = append(append(b, r.Severity...), '\n')
	}
	if r.Reason != "" {
		b = append(append(b, "override "...), r.Rule...)
		if r.Week > 0 {
			b = strconv.AppendInt(append(b, " week="...), int64(r.Week), 10)
		}
		b = append(appendQuoted(append(b, ' '), r.Reason), '\n')
	}
	return b
}

// appendCheck writes the day by its date where it has one that can be read.
func appendCheck(b []byte, p *planner.Plan, c *planner.Check) []byte {
	b = append(b, "check "...)
	date := p.Start + planner.Date(c.Day)
	if _, ok := planner.ParseDate(date.String()); ok && p.Start != 0 && date != 0 {
		b = append(b, date.String()...)
	} else {
		week, day := planner.WeekOf(c.Day)
		b = strconv.AppendInt(append(b, "week="...), int64(week+1), 10)
		b = append(append(b, ' '), day.String()...)
	}
	return append(appendFields(b, checkFields, c), '\n')
}

// sameProfile compares what the athlete line says.
func sameProfile(a, b planner.Athlete) bool {
	a.Open, a.Times = b.Open, b.Times
	return a == b
}

// appendLine leaves out a line that has nothing to say.
func appendLine(b []byte, word string, rest []byte) []byte {
	if len(rest) == 0 {
		return b
	}
	return append(append(append(b, word...), rest...), '\n')
}

func needsQuotes(name string) bool {
	first, _ := utf8.DecodeRuneInString(name)
	last, _ := utf8.DecodeLastRuneInString(name)
	return first == '"' || isSpace(first) || isSpace(last) || strings.Contains(name, "\n")
}

func appendOpen(b []byte, day planner.Weekday, open planner.Opening) []byte {
	if open == planner.OpenAll {
		return b
	}
	b = append(append(b, "open "...), day.String()...)
	switch open.Slots {
	case 0:
		b = append(b, " none"...)
	case planner.OpenAll.Slots: // goes without saying
	default:
		for s := range planner.Slot(planner.Slots) {
			if open.Slots>>s&1 == 1 {
				b = append(append(b, ' '), s.String()...)
			}
		}
	}
	if open.Minutes.Known {
		b = strconv.AppendInt(append(b, ' '), int64(open.Minutes.N), 10)
	}
	return append(b, '\n')
}

func appendRace(b []byte, p *planner.Plan, r planner.Race) []byte {
	b = append(b, "race "...)
	date := (p.Start + planner.Date(r.Day)).String()
	if _, ok := planner.ParseDate(date); ok && p.Start != 0 {
		b = append(b, date...)
	} else {
		b = strconv.AppendInt(append(b, "race_in="...), int64(r.Day), 10)
	}
	if r.Distance != planner.DistanceUnknown {
		b = append(append(b, ' '), r.Distance.String()...)
	}
	return append(append(append(b, ' '), r.Priority.String()...), '\n')
}

func appendWeek(b []byte, p *planner.Plan, w int) []byte {
	b = append(b, "week "...)
	if p.Start != 0 {
		b = append(b, p.Monday(w).String()...)
	} else {
		b = strconv.AppendInt(b, int64(w+1), 10)
	}
	week := &p.Weeks[w]
	b = append(appendFields(b, weekFields, week), '\n')
	if len(week.Sessions) == 0 {
		return b
	}
	rest := slices.Clone(week.Sessions)
	planner.Sort(rest, planner.ByPlace)
	for day := range planner.Sun + 1 {
		n := 0
		for n < len(rest) && rest[n].Day == day {
			n++
		}
		b = appendDay(b, day, rest[:n])
		rest = rest[n:]
	}
	return b
}

// appendDay begins a new line after exercises, which belong to the session
// that stands last on the line above them.
func appendDay(b []byte, day planner.Weekday, sessions []planner.Session) []byte {
	if len(sessions) == 0 {
		return append(append(b, day.String()...), "  rest\n"...)
	}
	begin := true
	for i := range sessions {
		s := &sessions[i]
		if begin {
			b = append(append(b, day.String()...), "  "...)
		} else {
			b = append(b, "; "...)
		}
		b = appendSession(b, s)
		begin = len(s.Lifts) > 0
		if begin || i == len(sessions)-1 {
			b = append(b, '\n')
		}
		if begin {
			b = appendLifts(b, s.Lifts)
		}
	}
	return b
}

func appendSession(b []byte, s *planner.Session) []byte {
	b = append(append(append(b, s.Slot.String()...), ' '), s.Type.String()...)
	b = strconv.AppendInt(append(b, ' '), int64(s.Minutes), 10)
	if s.Metres > 0 {
		b = append(appendThousandths(append(b, ' '), s.Metres), "km"...)
	}
	return appendFields(b, sessionFields, s)
}

func appendLifts(b []byte, lifts []planner.Lift) []byte {
	sep := "     "
	for i := range lifts {
		b = appendLift(append(b, sep...), &lifts[i])
		sep = "; "
	}
	return append(b, '\n')
}

func appendLift(b []byte, l *planner.Lift) []byte {
	b = append(append(b, l.Exercise...), ' ')
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
		b = append(appendThousandths(append(b, ' '), l.Grams), "kg"...)
	}
	if l.Percent > 0 {
		b = append(strconv.AppendInt(append(b, ' '), int64(l.Percent), 10), '%')
	}
	return b
}
