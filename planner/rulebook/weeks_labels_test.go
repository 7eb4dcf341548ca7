package rulebook_test

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// Labels of fixes are read as a person reads them: each name has to mean one session of the
// plan, each change has to be there after the fix, and each changed session has to be named.

// nouns are what people call one session and several.
var nouns = map[string]func(id catalog.ID) bool{
	"lift": isLiftType, "lifts": isLiftType,
	"core": only(catalog.StrCoreMobility), "power session": only(catalog.StrPower), "power sessions": only(catalog.StrPower), "power and jumps": only(catalog.StrPower), "cross-training": only(catalog.XCross),
	"intervals": only(catalog.RunIntervals), "hill repeats": only(catalog.RunHills), "strides": only(catalog.RunStrides), "sprints": only(catalog.RunSprints),
	"walk or hike": only(catalog.XWalk), "walks or hikes": only(catalog.XWalk), "race": only(catalog.RunRace),
	"heavy lower body": only(catalog.StrHeavyLower), "heavy full body": only(catalog.StrHeavyFull), "heavy upper body": only(catalog.StrHeavyUpper), "moderate strength": only(catalog.StrModerate),
	"recovery run": only(catalog.RunRecovery), "recovery runs": only(catalog.RunRecovery), "easy run": only(catalog.RunEasy), "easy runs": only(catalog.RunEasy),
	"steady run": only(catalog.RunSteady), "steady runs": only(catalog.RunSteady), "long run": only(catalog.RunLong), "long runs": only(catalog.RunLong),
	"tempo run": only(catalog.RunTempo), "tempo runs": only(catalog.RunTempo), "time trial": only(catalog.RunTimeTrial), "time trials": only(catalog.RunTimeTrial),
	"bodyweight circuit": only(catalog.StrBodyweight), "bodyweight circuits": only(catalog.StrBodyweight), "core and mobility": only(catalog.StrCoreMobility),
	"dynamic warm-up": only(catalog.StrWarmup), "rest": only(catalog.Rest),
}

func only(id catalog.ID) func(catalog.ID) bool { return func(is catalog.ID) bool { return is == id } }

func isLiftType(id catalog.ID) bool {
	return slices.Contains([]catalog.ID{catalog.StrHeavyLower, catalog.StrHeavyFull, catalog.StrHeavyUpper, catalog.StrModerate}, id)
}

var (
	nounPattern = func() string {
		var all []string
		for noun := range nouns {
			all = append(all, noun)
		}
		slices.SortFunc(all, func(a, b string) int { return len(b) - len(a) }) // the longest first
		return "(" + strings.Join(all, "|") + ")"
	}()
	dayPattern  = `\w+day(?: morning| at noon| evening)?`
	daysPattern = `(` + dayPattern + `(?:(?:, | and )` + dayPattern + `)*)`
	namePattern = nounPattern + `\b(?: of ` + timePattern + `)?(?: on ` + daysPattern + `)?(?: in week (\d+))?`

	aName       = regexp.MustCompile(`^(?:(\w+day)'s |the )?` + namePattern)
	anyName     = regexp.MustCompile(`(?:\b(\w+day)'s |\bthe |\b(?:of|in|to|give|and) )` + namePattern)
	aDay        = regexp.MustCompile(dayPattern)
	nextVerb    = regexp.MustCompile(`(?:, | and )(?:move|shorten|lengthen|set|change|add|swap|drop(?: the| it| \w+day's| core| cross-training)) `)
	anIt        = regexp.MustCompile(`^(?:it|them)\b`)
	aVerb       = regexp.MustCompile(`^(?:, | and )?(move|shorten|lengthen|set|change|drop|add|swap) `)
	aPlace      = regexp.MustCompile(`^(` + dayPattern + `)(?: of week (\d+))?`)
	aTime       = regexp.MustCompile(`^` + timePattern)
	aKind       = regexp.MustCompile(`^(?:an? )?` + nounPattern + `(?: of ` + timePattern + `)?`)
	anAddition  = regexp.MustCompile(`^(?:an? )?` + nounPattern + ` on ((?:` + dayPattern + `(?: of week \d+)?(?:, | and )?)+)`)
	wholeDays   = regexp.MustCompile(`^(?:swap (\w+day) and (\w+day)|move everything on (\w+day) to (\w+day))$`)
	leftOut     = regexp.MustCompile(`, and (\d+) more$`)
	numberAlone = regexp.MustCompile(`\d+ (?:sessions|changes|moves)`)
)

// reader reads a label beside a week.
type reader struct {
	p, next *planner.Plan
	week    int
	told    map[planner.SessionID]bool // named with a change that is there
	added   int
	named   int                 // with a change, some of them twice
	last    []planner.SessionID // what "it" means
}

// notAsLabelled is what is wrong with the label of a fix and the list behind it.
func notAsLabelled(p, next *planner.Plan, week int, label string, list []string) string {
	changed, reordered, added := differing(p, next)
	switch {
	case len(changed)+len(reordered)+added == 0:
		return "" // it is about races, or about the person
	case numberAlone.MatchString(label):
		return "a number takes the place of names"
	case len(p.Weeks) == 1:
		week = 0
	}
	r := reader{p: p, next: next, week: week, told: map[planner.SessionID]bool{}}
	if why := r.read(leftOut.ReplaceAllString(label, "")); why != "" {
		return why
	}
	if m := leftOut.FindStringSubmatch(label); m != nil {
		named := r.named
		r.added, r.named = 0, 0
		for _, line := range list {
			if why := r.read(line); why != "" {
				return why
			}
		}
		if m[1] != strconv.Itoa(r.named-named) {
			return fmt.Sprintf("it names %d, and the list %d: %q", named, r.named, list)
		}
	}
	for _, id := range changed {
		if _, s, _ := p.Find(id); !r.told[id] {
			return fmt.Sprintf("nothing is said of %s on %s", s.Type, whenWords(s))
		}
	}
	for id := range r.told {
		if !slices.Contains(changed, id) && !slices.Contains(reordered, id) {
			return "it names what does not change"
		}
	}
	if r.added != added {
		return "something is added that is not named, or the other way round"
	}
	return ""
}

// differing are the sessions that are not as or where they were, those whose turn in a part of
// a day is another one, and how many are new.
func differing(p, next *planner.Plan) (changed, reordered []planner.SessionID, added int) {
	for w := range p.Weeks {
		for i := range p.Weeks[w].Sessions {
			s := &p.Weeks[w].Sessions[i]
			from, _ := p.Where(s.ID)
			to, ok := next.Where(s.ID)
			_, now, _ := next.Find(s.ID)
			switch {
			case !ok || to.Week != w || to.Day != from.Day || to.Slot != from.Slot || !now.SameContent(s):
				changed = append(changed, s.ID)
			case to.Index != from.Index:
				reordered = append(reordered, s.ID)
			}
		}
	}
	for w := range next.Weeks {
		for _, s := range next.Weeks[w].Sessions {
			if _, _, had := p.Find(s.ID); !had {
				added++
			}
		}
	}
	return changed, reordered, added
}

// read reads a label from its beginning to its end.
func (r *reader) read(label string) string {
	label = strings.ToLower(label[:1]) + label[1:]
	if m := wholeDays.FindStringSubmatch(label); m != nil {
		return r.days(m[1]+m[3], m[2]+m[4])
	}
	verb := ""
	for label != "" {
		rest, why, ok := label, "", false
		if m := aVerb.FindStringSubmatch(label); m != nil {
			verb, rest = m[1], label[len(m[0]):]
		} else {
			rest = strings.TrimPrefix(label, ", ")
		}
		if verb != "" {
			rest, why, ok = r.change(verb, rest)
		}
		if !ok { // it is about what is in a session: "change the exercises of the lift"
			end := len(label)
			if next := nextVerb.FindStringIndex(label[1:]); next != nil {
				end = next[0] + 1
			}
			rest, why, verb = label[end:], r.inside(label[:end]), ""
		}
		if why != "" {
			return why + ": " + label
		}
		label = rest
	}
	return ""
}

// change reads what stands behind a verb, and holds it against the plan; not ok where that is
// no name and what becomes of it.
func (r *reader) change(verb, label string) (rest, why string, ok bool) {
	if verb == "add" {
		return r.addition(label)
	}
	if anIt.FindString(label) == "" && aName.FindString(label) == "" {
		return "", "", false
	}
	ids, rest, why := r.names(label)
	if why != "" {
		return "", why, true
	}
	r.last = ids
	so := func(was, is *planner.Session, from, to planner.Place) bool { return is == nil }
	switch verb {
	case "swap":
		if len(ids) != 2 {
			return "", "two are swapped", true
		}
		a, _ := r.p.Where(ids[1])
		b, _ := r.p.Where(ids[0])
		so = func(was, is *planner.Session, _, to planner.Place) bool {
			other := a
			if was.ID == ids[1] {
				other = b
				r.named-- // the two are one change
			}
			return is != nil && to.Week == other.Week && to.Day == other.Day && to.Slot == other.Slot
		}
	case "move", "shorten", "lengthen", "set", "change":
		if !strings.HasPrefix(rest, " to ") {
			return "", "", false
		}
		if rest, so = r.target(verb, rest[4:]); so == nil {
			return "", "", false
		}
	}
	for _, id := range ids {
		from, _ := r.p.Where(id)
		to, ok := r.next.Where(id)
		_, was, _ := r.p.Find(id)
		_, is, _ := r.next.Find(id)
		if !ok {
			is = nil
		}
		if !so(was, is, from, to) {
			return "", "it is not so", true
		}
		r.tell(id)
	}
	return rest, "", true
}

func (r *reader) tell(id planner.SessionID) {
	r.told[id] = true
	r.named++
}

// target reads what sessions get: a place, minutes, another kind.
func (r *reader) target(verb, label string) (rest string, so func(was, is *planner.Session, from, to planner.Place) bool) {
	switch verb {
	case "move":
		m := aPlace.FindStringSubmatch(label)
		if m == nil {
			return "", nil
		}
		return label[len(m[0]):], func(_, is *planner.Session, from, to planner.Place) bool {
			week := r.week
			if from.Week == to.Week {
				week = from.Week
			}
			if m[2] != "" {
				week = number(m[2]) - 1
			}
			if is == nil || to.Week != week || !strings.HasPrefix(whenWords(is), m[1]) {
				return false
			}
			// Without the part of the day it keeps its own, and no other session is there that day.
			return whenWords(is) == m[1] || from.Slot == to.Slot && r.on(to.Week, is.Day) == 1
		}
	case "change":
		m := aKind.FindStringSubmatch(label)
		if m == nil {
			return "", nil
		}
		return label[len(m[0]):], func(_, is *planner.Session, _, _ planner.Place) bool {
			return is != nil && nouns[m[1]](is.Type) && (m[2] == "" || minutesAre(m[2], is.Minutes))
		}
	}
	m := aTime.FindString(label)
	if m == "" {
		return "", nil
	}
	return label[len(m):], func(was, is *planner.Session, _, _ planner.Place) bool {
		return is != nil && minutesAre(m, is.Minutes) && (verb == "set" || (is.Minutes < was.Minutes) == (verb == "shorten"))
	}
}

func (r *reader) addition(label string) (rest, why string, ok bool) {
	m := anAddition.FindStringSubmatch(label)
	if m == nil {
		return "", "", false
	}
	for _, day := range aDay.FindAllString(m[2], -1) {
		if !any1(allOf(r.next), func(s placed) bool {
			_, _, had := r.p.Find(s.ID)
			return !had && nouns[m[1]](s.Type) && strings.HasPrefix(whenWords(s.Session), day)
		}) {
			return "", "nothing is added there", true
		}
		r.added++
		r.named++
	}
	return strings.TrimPrefix(label, strings.TrimRight(strings.TrimSuffix(m[0], " and "), ", ")), "", true
}

// inside reads a change of what is in sessions: their names are enough.
func (r *reader) inside(label string) string {
	found := anyName.FindAllStringSubmatch(" "+label, -1)
	if len(found) > 0 {
		r.last = nil
	} else if !strings.Contains(label+" ", " it ") && !strings.Contains(label+" ", " them ") {
		return "no session is named"
	}
	for _, m := range found {
		ids, why := r.called(m)
		if why != "" {
			return why
		}
		r.last = append(r.last, ids...)
	}
	for _, id := range r.last {
		r.tell(id)
	}
	return ""
}

// days reads that two days swap what they hold, or one gives it to the other.
func (r *reader) days(a, b string) string {
	for _, s := range sessionsIn(r.p, r.week, r.week) {
		day, _, _ := strings.Cut(whenWords(s.Session), " ")
		_, now, ok := r.next.Find(s.ID)
		other := map[string]string{a: b, b: a}[day]
		if other == "" {
			continue
		}
		if !ok || !strings.HasPrefix(whenWords(now), other+" ") || now.Slot != s.Slot {
			return "not all of the day is there"
		}
		r.tell(s.ID)
	}
	return ""
}

// names reads a list of names.
func (r *reader) names(label string) (ids []planner.SessionID, rest, why string) {
	if it := anIt.FindString(label); it != "" {
		return r.last, label[len(it):], ""
	}
	for {
		m := aName.FindStringSubmatch(label)
		rest := label[len(m[0]):]
		if strings.HasPrefix(rest, "'s ") { // its last day belongs to the next name
			days := aDay.FindAllStringIndex(m[4], -1)
			end := len(m[0]) - len(m[4]) + days[len(days)-2][1]
			m = aName.FindStringSubmatch(label[:end])
			rest = label[end:]
		}
		one, why := r.called(m)
		if why != "" {
			return nil, "", why
		}
		ids, label = append(ids, one...), rest
		next := strings.TrimPrefix(strings.TrimPrefix(label, ", "), " and ")
		if next == label || aVerb.MatchString(next) || aName.FindString(next) == "" {
			return ids, label, ""
		}
		label = next
	}
}

// called are the sessions that a name means. Its parts are a day before the noun, the noun,
// minutes, days behind it, and a week.
func (r *reader) called(m []string) (ids []planner.SessionID, why string) {
	week := r.week
	if m[5] != "" {
		week = number(m[5]) - 1
	}
	if week < 0 || week >= len(r.p.Weeks) {
		return nil, "the week is not named"
	}
	days := aDay.FindAllString(m[1]+m[4], -1)
	if len(days) == 0 {
		days = []string{""}
	}
	for _, day := range days {
		var so []placed
		for _, s := range sessionsIn(r.p, week, week) {
			if nouns[m[2]](s.Type) && (m[3] == "" || minutesAre(m[3], s.Minutes)) && strings.HasPrefix(whenWords(s.Session), day) {
				so = append(so, s)
			}
		}
		if len(so) == 0 {
			return nil, m[0] + " is not there"
		}
		twins := slices.ContainsFunc(so, func(s placed) bool { return s.Type != so[0].Type || s.Day != so[0].Day || s.Slot != so[0].Slot })
		if twins {
			return nil, m[0] + " can be more than one"
		}
		ids = append(ids, r.meant(so)...)
	}
	return ids, ""
}

// meant are those of twins that change, or else those whose turn is another one. Where one of
// them leaves, the turn of the other one follows from it.
func (r *reader) meant(twins []placed) (ids []planner.SessionID) {
	if len(twins) == 1 {
		return []planner.SessionID{twins[0].ID}
	}
	changed, reordered, _ := differing(r.p, r.next)
	for _, list := range [...][]planner.SessionID{changed, reordered} {
		for _, s := range twins {
			if slices.Contains(list, s.ID) {
				ids = append(ids, s.ID)
			}
		}
		if len(ids) > 0 {
			break
		}
	}
	return ids
}

// on counts the sessions of a day after the fix.
func (r *reader) on(week int, day planner.Weekday) (n int) {
	for i := range r.next.Weeks[week].Sessions {
		if r.next.Weeks[week].Sessions[i].Day == day {
			n++
		}
	}
	return n
}

func allOf(p *planner.Plan) (all []placed) {
	for w := range p.Weeks {
		all = append(all, sessionsIn(p, w, w)...)
	}
	return all
}

func minutesAre(text string, minutes int) bool {
	return (&said{holes: map[string]string{"": text}}).isTime("", minutes)
}

func number(text string) int {
	n, _ := strconv.Atoi(text)
	return n
}
