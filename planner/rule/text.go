package rule

import (
	"strconv"
	"strings"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// Text is the rule's sentence about this finding. It is made only when a
// person is about to read it: a finding itself holds no prose.
func (f *Finding) Text(p *planner.Plan) string {
	if f.Say < 0 || f.Say >= len(f.Rule.Says) {
		return f.Rule.Title + "."
	}
	text, _ := f.fill(p, f.Rule.Says[f.Say])
	return text
}

// fill puts values into a sentence's holes; unknown is the first hole that
// has no meaning, "" when all have.
func (f *Finding) fill(p *planner.Plan, sentence string) (text, unknown string) {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(sentence, "{")
		b.WriteString(before)
		if !found {
			return b.String(), unknown
		}
		hole, after, _ := strings.Cut(rest, "}")
		value, ok := f.hole(p, hole)
		if !ok && unknown == "" {
			unknown = "{" + hole + "}"
		}
		b.WriteString(value)
		sentence = after
	}
}

func (f *Finding) hole(p *planner.Plan, name string) (string, bool) {
	var first Pair
	if len(f.Pairs) > 0 {
		first = f.Pairs[0]
	}
	switch name {
	case "A":
		return capital(nameOf(p, first.A)), true
	case "a":
		return nameOf(p, first.A), true
	case "B":
		return capital(nameOf(p, first.B)), true
	case "b":
		return nameOf(p, first.B), true
	case "when":
		return whenOf(p, first.A), true
	case "whenB":
		return whenOf(p, first.B), true
	case "day":
		if f.Day == NoDay {
			_, s, ok := p.Find(first.A)
			if !ok {
				return "that day", true
			}
			return dayName(s.Day), true
		}
		return dayName(planner.Weekday(f.Day)), true
	case "gap":
		return duration(f.Gap), true
	case "n":
		return strconv.Itoa(f.N), true
	case "limit":
		return strconv.Itoa(f.Limit), true
	case "n min":
		return duration(f.N), true
	case "limit min":
		return duration(f.Limit), true
	case "n km":
		return kilometres(f.N), true
	case "limit km":
		return kilometres(f.Limit), true
	case "n hundredths":
		return hundredths(f.N), true
	case "exercise":
		return exerciseName(f.N), true
	case "Exercise":
		return capital(exerciseName(f.N)), true
	case "gear":
		return missingGear(p, f.N), true
	case "names":
		return listing(f.names()), true
	}
	return "{" + name + "}", false
}

func (f *Finding) names() (names []string) {
	for i, name := range f.Rule.Names {
		if f.N>>i&1 == 1 {
			names = append(names, name)
		}
	}
	return names
}

// exerciseName is an exercise inside a sentence, by its code.
func exerciseName(code int) string {
	e, ok := catalog.ExerciseByCode(uint8(code))
	if !ok {
		return "an exercise"
	}
	return wordFor(e)
}

// wordFor keeps the capital of exercises that are called after somebody or
// something.
func wordFor(e *catalog.Exercise) string {
	if e.Proper {
		return e.Name
	}
	return lower(e.Name)
}

func missingGear(p *planner.Plan, code int) string {
	e, ok := catalog.ExerciseByCode(uint8(code))
	if !ok {
		return "other equipment"
	}
	names := e.Missing(p.Athlete.Equipment).Names()
	for i := range names {
		names[i] = lower(names[i])
	}
	return listing(names)
}

// listing is "a", "a and b", "a, b and c".
func listing(names []string) string {
	switch n := len(names); n {
	case 0:
		return "nothing"
	case 1:
		return names[0]
	default:
		return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	}
}

// duration is minutes for people: "45 min", "1 h", "85 min", "1 h 40 min";
// from ten hours up whole hours. It rounds down, so that 23 h 59 min never
// reads as a day.
func duration(minutes int) string {
	h, m := minutes/60, minutes%60
	switch {
	case minutes < 90 && minutes != 60:
		return strconv.Itoa(minutes) + " min"
	case m == 0 || h >= 10:
		return strconv.Itoa(h) + " h"
	}
	return strconv.Itoa(h) + " h " + strconv.Itoa(m) + " min"
}

// hundredths is a number with two decimals: "1.85".
func hundredths(n int) string {
	return strconv.Itoa(n/100) + "." + strconv.Itoa(n/10%10) + strconv.Itoa(n%10)
}

// nameOf is the session's name inside a sentence: "tempo run".
func nameOf(p *planner.Plan, id planner.SessionID) string {
	if _, s, ok := p.Find(id); ok {
		return typeName(s.Type)
	}
	return "session"
}

func typeName(id catalog.ID) string { return lower(id.Info().Name) }

// lower takes the capital off a name, unless it is a word like VO2max.
func lower(name string) string {
	if len(name) > 1 && isCapital(name[0]) && !isCapital(name[1]) && (name[1] < '0' || name[1] > '9') {
		return string(name[0]+'a'-'A') + name[1:]
	}
	return name
}

func capital(name string) string {
	if name != "" && 'a' <= name[0] && name[0] <= 'z' {
		return string(name[0]+'A'-'a') + name[1:]
	}
	return name
}

func isCapital(c byte) bool { return 'A' <= c && c <= 'Z' }

// whenOf is the session's day and time: "Monday evening".
func whenOf(p *planner.Plan, id planner.SessionID) string {
	if _, s, ok := p.Find(id); ok {
		return when(s.Day, s.Slot)
	}
	return "that day"
}

func when(day planner.Weekday, slot planner.Slot) string {
	part := " morning"
	switch slot {
	case planner.Noon:
		part = " at noon"
	case planner.PM:
		part = " evening"
	}
	return dayName(day) + part
}

var dayNames = [...]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}

func dayName(d planner.Weekday) string {
	if int(d) < len(dayNames) {
		return dayNames[d]
	}
	return "that day"
}
