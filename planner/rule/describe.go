package rule

import (
	"strconv"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// Describe is what edits of the plan do, as a verb phrase without a full stop:
// "Move heavy lower body to Wednesday evening". It stands on the buttons of
// fixes, over previews and beside undo. The plan is the one before the edits.
func Describe(p *planner.Plan, edits []planner.Edit) string {
	if a, b, all := tradedDays(p, edits); all {
		return "Swap " + dayName(a) + " and " + dayName(b)
	}
	if a, b, all := movedDay(p, edits); all {
		return "Move everything on " + dayName(a) + " to " + dayName(b)
	}
	switch n := len(edits); n {
	case 0:
		return "Change nothing"
	case 1:
		return describe(p, edits[0])
	case 2, 3:
		text := describe(p, edits[0])
		for i, e := range edits[1:] {
			joint := ", "
			if i == n-2 {
				joint = " and "
			}
			text += joint + lower(describe(p, e))
		}
		return text
	default:
		return describeMany(p, edits)
	}
}

// describeMany names the changes when all are of one kind.
func describeMany(p *planner.Plan, edits []planner.Edit) string {
	n := strconv.Itoa(len(edits))
	moves, shorter, longer := 0, 0, 0
	added := catalog.None
	adds := 0
	for _, e := range edits {
		switch e := e.(type) {
		case planner.Move:
			moves++
		case planner.Resize:
			if _, s, ok := p.Find(e.Session); ok && e.Minutes < s.Minutes {
				shorter++
			} else if ok {
				longer++
			}
		case planner.Add:
			if adds == 0 || added == e.Session.Type {
				added, adds = e.Session.Type, adds+1
			}
		}
	}
	switch len(edits) {
	case moves:
		return "Move " + n + " sessions"
	case shorter:
		return "Shorten " + n + " sessions"
	case longer:
		return "Lengthen " + n + " sessions"
	case adds:
		return "Add " + typeName(added) + " " + n + " times"
	}
	return describe(p, edits[0]) + ", and " + strconv.Itoa(len(edits)-1) + " more changes"
}

func describe(p *planner.Plan, e planner.Edit) string {
	switch e := e.(type) {
	case planner.Move:
		return describeMove(p, e)
	case planner.Swap:
		return "Swap " + called(p, e.A) + " and " + called(p, e.B)
	case planner.Add:
		return "Add " + typeName(e.Session.Type) + " on " + when(e.To.Day, e.To.Slot)
	case planner.Drop:
		return "Drop " + called(p, e.Session)
	case planner.Retype:
		return "Change " + called(p, e.Session) + " to " + typeName(e.Type)
	case planner.Resize:
		verb := "Set "
		if _, s, ok := p.Find(e.Session); ok && s.Minutes > e.Minutes {
			verb = "Shorten "
		} else if ok && s.Minutes < e.Minutes {
			verb = "Lengthen "
		}
		return verb + called(p, e.Session) + " to " + duration(e.Minutes)
	case planner.SetDistance:
		if e.Metres == 0 {
			return "Remove the distance of " + called(p, e.Session)
		}
		return "Set " + called(p, e.Session) + " to " + kilometres(e.Metres)
	case planner.SetEffort:
		if e.RPE == 0 {
			return "Give " + called(p, e.Session) + " its usual effort"
		}
		return "Set the effort of " + called(p, e.Session) + " to " + strconv.Itoa(e.RPE) + " of 10"
	case planner.SetNote:
		if e.Note == "" {
			return "Remove the note on " + called(p, e.Session)
		}
		return "Write a note on " + called(p, e.Session)
	case planner.SetLifts:
		return describeLifts(p, e)
	case planner.Pin:
		if e.On {
			return "Pin " + called(p, e.Session)
		}
		return "Unpin " + called(p, e.Session)
	case planner.SetWarmup:
		return describeMinutes(p, e.Session, e.Minutes, "warm-up")
	case planner.SetCooling:
		return describeMinutes(p, e.Session, e.Minutes, "mobility")
	case planner.SetRest:
		if !e.Seconds.Known {
			return "Leave the rests of " + called(p, e.Session) + " open"
		}
		return "Rest " + strconv.Itoa(e.Seconds.N) + " s between the sets of " + called(p, e.Session)
	case planner.SetRIR:
		if !e.RIR.Known {
			return "Leave the effort of the sets of " + called(p, e.Session) + " open"
		}
		return "Keep " + counted(e.RIR.N, "repetition") + " in reserve in " + called(p, e.Session)
	case planner.SetLoad:
		if e.Percent == 0 {
			return "Remove the load of " + called(p, e.Session)
		}
		return "Set the load of " + called(p, e.Session) + " to " + strconv.Itoa(e.Percent) + " % of 1RM"
	case planner.SetCircuit:
		if e.On {
			return "Make " + called(p, e.Session) + " a circuit"
		}
		return "Do " + called(p, e.Session) + " set by set, not as a circuit"
	case planner.SetTest:
		if e.On {
			return "Make " + called(p, e.Session) + " a test"
		}
		return "Train in " + called(p, e.Session) + " without testing"
	case planner.SetLog:
		if e.Log == (planner.Log{}) {
			return "Clear the log of " + called(p, e.Session)
		}
		return "Log " + called(p, e.Session)
	case planner.SetDone:
		if e.Done {
			return "Mark " + called(p, e.Session) + " as done"
		}
		return "Mark " + called(p, e.Session) + " as not done"
	case planner.Rename:
		if e.Name == "" {
			return "Take the plan's name away"
		}
		return "Rename the plan to “" + e.Name + "”"
	case planner.SetAthlete:
		if anew := p.Athlete; e.Athlete.LiftWeek == 1 && anew.LiftWeek != 1 {
			if anew.LiftWeek = 1; anew == e.Athlete {
				return "Count your weeks of lifting from 1 again"
			}
		}
		return "Change your profile"
	case planner.SetHistory:
		return "Change your training history"
	case planner.SetCheck:
		if e.Check == (planner.Check{Day: e.Check.Day}) {
			return "Clear the check of " + checkDay(e.Check.Day)
		}
		return "Log how you felt on " + checkDay(e.Check.Day)
	case planner.Rule:
		return describeRuling(e.Ruling)
	case planner.SetRaces:
		switch {
		case len(e.Races) > len(p.Races):
			return "Add a race"
		case len(e.Races) < len(p.Races):
			return "Remove a race"
		}
		return "Change your races"
	case planner.SetPhase:
		if e.Phase == planner.PhaseAuto {
			return "Let the calendar choose the phase of " + weekName(e.Week)
		}
		return "Make " + weekName(e.Week) + " a week of " + phaseNames[e.Phase]
	case planner.AddWeek:
		if e.At >= len(p.Weeks) {
			return "Add a week at the end"
		}
		return "Add a week before " + weekName(e.At)
	case planner.DropWeek:
		return "Drop " + weekName(e.Week)
	}
	return "Change the plan"
}

func describeMinutes(p *planner.Plan, id planner.SessionID, minutes planner.Opt, part string) string {
	switch {
	case !minutes.Known:
		return "Leave the " + part + " of " + called(p, id) + " open"
	case minutes.N == 0:
		return "Take the " + part + " out of " + called(p, id)
	}
	return "Give " + called(p, id) + " " + strconv.Itoa(minutes.N) + " min of " + part
}

// describeRuling names the rule by its id: which rules there are, and what
// they are called, the plan does not know.
func describeRuling(r planner.Ruling) string {
	name := "the rule " + r.Rule
	if r.Week > 0 {
		name += " in " + weekName(r.Week-1)
	}
	switch {
	case r.Mute:
		return "Mute " + name
	case r.Severity == Error.String():
		return "Take " + name + " as an error"
	case r.Severity == Warning.String():
		return "Take " + name + " as a warning"
	case r.Severity == Advice.String():
		return "Take " + name + " as advice"
	case r.Reason != "":
		return "Override " + name
	}
	return "Heed " + name + " again"
}

// checkDay names a day by its distance from the first Monday.
func checkDay(day int) string {
	if day < 0 {
		return "a day before the plan"
	}
	return dayName(planner.Weekday(day%7)) + " of " + weekName(day/7)
}

func counted(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return strconv.Itoa(n) + " " + what
}

var phaseNames = [...]string{
	planner.PhaseAuto:   "the calendar's choice",
	planner.OffSeason:   "off-season",
	planner.Base:        "base training",
	planner.Build:       "build-up",
	planner.Peak:        "peak training",
	planner.Taper:       "taper",
	planner.RaceWeek:    "racing",
	planner.Recovery:    "recovery",
	planner.Maintenance: "maintenance",
}

func describeMove(p *planner.Plan, e planner.Move) string {
	from, ok := p.Where(e.Session)
	to := when(e.To.Day, e.To.Slot)
	switch {
	case ok && from.Week != e.To.Week:
		return "Move " + called(p, e.Session) + " to " + to + " of " + weekName(e.To.Week)
	case ok && from.Day == e.To.Day && from.Slot == e.To.Slot && e.To.Index < from.Index:
		return "Do " + called(p, e.Session) + " earlier on " + to
	case ok && from.Day == e.To.Day && from.Slot == e.To.Slot:
		return "Do " + called(p, e.Session) + " later on " + to
	}
	return "Move " + called(p, e.Session) + " to " + to
}

// called names a session, with its weekday where the week has more of its type
// and its time where the day has.
func called(p *planner.Plan, id planner.SessionID) string {
	w, s, ok := p.Find(id)
	if !ok {
		return "a session"
	}
	name, ambiguous := typeName(s.Type), false
	for i := range p.Weeks[w].Sessions {
		switch o := &p.Weeks[w].Sessions[i]; {
		case o.Type != s.Type || o.ID == id:
		case o.Day == s.Day && o.Slot != s.Slot && s.Slot != planner.Noon:
			return when(s.Day, s.Slot) + "'s " + name
		default:
			ambiguous = true
		}
	}
	if ambiguous {
		return dayName(s.Day) + "'s " + name
	}
	return name
}

func weekName(i int) string { return "week " + strconv.Itoa(i+1) }

func kilometres(metres int) string {
	text := strconv.Itoa(metres / 1000)
	if tenths := metres % 1000 / 100; tenths > 0 {
		text += "." + strconv.Itoa(tenths)
	}
	return text + " km"
}

// tradedDays recognises moves after which the sessions of two days of a week
// have traded places, each keeping its time of day (see SwapDays).
func tradedDays(p *planner.Plan, edits []planner.Edit) (a, b planner.Weekday, all bool) {
	a, b, there, back, ok := betweenDays(p, edits)
	return min(a, b), max(a, b), ok && there > 0 && back > 0
}

// movedDay recognises moves that empty one day into another, free one.
func movedDay(p *planner.Plan, edits []planner.Edit) (a, b planner.Weekday, all bool) {
	a, b, there, back, ok := betweenDays(p, edits)
	return a, b, ok && there > 1 && back == 0
}

// betweenDays recognises moves that take all that two days of one week hold to
// the other day of the two; there and back count them.
func betweenDays(p *planner.Plan, edits []planner.Edit) (a, b planner.Weekday, there, back int, ok bool) {
	week := -1
	for i, e := range edits {
		m, isMove := e.(planner.Move)
		if !isMove {
			return 0, 0, 0, 0, false
		}
		from, found := p.Where(m.Session)
		if i == 0 {
			week, a, b = from.Week, from.Day, m.To.Day
		}
		if !found || from.Week != week || m.To.Week != week || from.Slot != m.To.Slot || a == b {
			return 0, 0, 0, 0, false
		}
		switch {
		case from.Day == a && m.To.Day == b:
			there++
		case from.Day == b && m.To.Day == a:
			back++
		default:
			return 0, 0, 0, 0, false
		}
	}
	if week < 0 {
		return 0, 0, 0, 0, false
	}
	sessions := 0
	for i := range p.Weeks[week].Sessions {
		if d := p.Weeks[week].Sessions[i].Day; d == a || d == b {
			sessions++
		}
	}
	return a, b, there, back, there+back == sessions
}
