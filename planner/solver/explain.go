package solver

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// Wish is something that a person wants of a week and could give up.
type Wish struct {
	Session planner.SessionID // to be in the week or, with Pin, to stay where it is; 0 = none
	Pin     bool
	Closed  *Closed    // a part of a day to stay free
	Rule    *rule.Rule // a rule to be heeded
	Without rule.Score // of the best week when this alone is given up
}

// Why is the reason that a week cannot be clean.
type Why struct {
	Best     rule.Score // of the best week with all wishes
	Severity rule.Severity
	// Wishes cannot all be had: what is left of the week without any one of
	// them can be arranged without a finding of the severity, and none of them
	// is there without need. It is empty when nothing that could be given up
	// helps.
	Wishes []Wish
	Proved bool // the searches behind it came to an end
}

// Explainer finds out why no arrangement is clean. It is worked on in steps,
// like a Search.
//
// It begins with all wishes and leaves out one after the other, the least
// important first. Where the rest still cannot be had together the wish was not
// needed for the conflict and stays out; where it can, the wish is a part of
// the conflict. What remains is a conflict of which no part is one. Every
// question is a search of its own with an end (see most), so the set may be
// larger than need be where one was not answered: Proved says so.
type Explainer struct {
	task   Task
	why    Why
	all    []Wish
	out    []bool // wishes that are given up
	search *Search
	at     int // the wish that is asked about
	phase  int
	nodes  int
	most   int
	done   bool
}

const (
	askBest = iota
	askNeeded
	askWorth
)

// NewExplainer explains a task. Each of its questions may take so many nodes.
func NewExplainer(t Task, most int) (*Explainer, error) {
	x := &Explainer{task: t, most: most}
	x.task.Fewest = false
	x.why.Proved = true
	var err error
	x.search, err = New(x.task)
	return x, err
}

// Step works on for so many nodes and says whether the reason is known.
func (x *Explainer) Step(nodes int) bool {
	for !x.done && nodes > 0 {
		n := min(nodes, max(1, x.most-x.search.nodes))
		was := x.search.nodes
		ended := x.search.Step(n)
		nodes -= max(1, x.search.nodes-was)
		if ended || x.search.nodes >= x.most || x.phase == askNeeded && x.search.found && x.clean(x.search.best) {
			x.answer(ended)
		}
	}
	return x.done
}

// Why is what was found so far.
func (x *Explainer) Why() Why { return x.why }

// clean says that a score has no finding of the severity in question.
func (x *Explainer) clean(s rule.Score) bool {
	e, w, a := s.Counts()
	switch x.why.Severity {
	case rule.Error:
		return e == 0
	case rule.Warning:
		return e+w == 0
	}
	return e+w+a == 0
}

// answer takes the answer to one question and asks the next.
func (x *Explainer) answer(ended bool) {
	s := x.search
	ok := s.found && x.clean(s.best)
	x.why.Proved = x.why.Proved && (ended || ok && x.phase == askNeeded)
	switch x.phase {
	case askBest:
		x.why.Best = s.best
		e, w, a := s.best.Counts()
		switch {
		case e > 0:
			x.why.Severity = rule.Error
		case w > 0:
			x.why.Severity = rule.Warning
		case a > 0:
			x.why.Severity = rule.Advice
		default:
			x.done = true
			return
		}
		x.all = x.wishes()
		x.hush()
		x.out = make([]bool, len(x.all))
		x.phase, x.at = askNeeded, -1
	case askNeeded:
		if !ok { // still in conflict without it
			x.out[x.at] = true
		} else {
			x.out[x.at] = false
		}
	case askWorth:
		x.all[x.at].Without = s.best
	}
	x.ask()
}

// hush mutes the rules about content that do not speak of the best week. With
// sessions left out they would speak of what is missing, and that is not what
// is asked.
func (x *Explainer) hush() {
	for _, r := range x.task.Suite {
		if (r.Placing != rule.Content && r.Placing != rule.ButStrides) || r.AlwaysOn || r.Run == nil ||
			slices.ContainsFunc(x.all, func(w Wish) bool { return w.Rule == r }) {
			continue
		}
		if p, err := planner.Apply(x.task.Plan, planner.Rule{Ruling: planner.Ruling{Rule: r.ID, Mute: true}}); err == nil {
			x.task.Plan = p
		}
	}
}

// ask begins the next search.
func (x *Explainer) ask() {
	for x.at++; ; x.at++ {
		if x.at >= len(x.all) && x.phase == askNeeded {
			x.phase, x.at = askWorth, 0
		}
		if x.at >= len(x.all) {
			x.done = true
			for i := range x.all {
				if !x.out[i] {
					x.why.Wishes = append(x.why.Wishes, x.all[i])
				}
			}
			if len(x.why.Wishes) == len(x.all) {
				x.why.Wishes = nil
			}
			return
		}
		var given []Wish
		if x.phase == askWorth {
			if x.out[x.at] {
				continue
			}
			given = []Wish{x.all[x.at]}
		} else {
			for i := range x.all {
				if x.out[i] || i == x.at {
					given = append(given, x.all[i])
				}
			}
		}
		t, err := give(x.task, given)
		if err != nil {
			continue
		}
		if x.search, err = New(t); err == nil {
			return
		}
	}
}

// wishes are what could be given up, the least important first: that a session
// is there, that one stays where it is, that a slot is closed, that a rule that
// speaks is heeded.
func (x *Explainer) wishes() (all []Wish) {
	t := &x.task
	for w := t.From; w <= t.To; w++ {
		var here []*planner.Session
		for i := range t.Plan.Weeks[w].Sessions {
			if s := &t.Plan.Weeks[w].Sessions[i]; !s.Done && rule.KindOf(s)&rule.RaceRun == 0 {
				here = append(here, s)
			}
		}
		planner.Sort(here, func(a, b *planner.Session) int {
			return cmp.Compare(Worth(&t.Plan.Athlete, a), Worth(&t.Plan.Athlete, b))
		})
		for _, s := range here {
			all = append(all, Wish{Session: s.ID})
		}
		for _, s := range here {
			if s.Pin {
				all = append(all, Wish{Session: s.ID, Pin: true})
			}
		}
		for d := planner.Mon; d <= planner.Sun; d++ {
			slots := uint8(WholeDay &^ t.Plan.Athlete.Open[d].Slots)
			for _, c := range t.Closed {
				if c.Week == w && c.Day == d {
					slots |= c.Slots
				}
			}
			slots &^= 1 << planner.Noon // nobody is asked to give up lunch
			if slots != 0 {
				all = append(all, Wish{Closed: &Closed{w, d, slots}})
			}
		}
	}
	if a, ok := x.search.Answer(); ok {
		for w := t.From; w <= t.To; w++ {
			for _, f := range t.Suite.Check(&a.Plan, w).Findings {
				if f.Severity >= x.why.Severity && f.Overridden == "" && !f.Rule.AlwaysOn &&
					!slices.ContainsFunc(all, func(w Wish) bool { return w.Rule == f.Rule }) {
					all = append(all, Wish{Rule: f.Rule})
				}
			}
		}
	}
	return all
}

// give is the task with some wishes given up.
func give(t Task, given []Wish) (Task, error) {
	var edits []planner.Edit
	a := t.Plan.Athlete
	gone := func(id planner.SessionID) bool {
		return slices.ContainsFunc(given, func(w Wish) bool { return w.Session == id && !w.Pin })
	}
	for _, w := range given {
		switch {
		case w.Rule != nil:
			edits = append(edits, planner.Rule{Ruling: planner.Ruling{Rule: w.Rule.ID, Mute: true}})
		case w.Closed != nil:
			a.Open[w.Closed.Day].Slots |= w.Closed.Slots
			t.Closed = slices.DeleteFunc(slices.Clone(t.Closed), func(c Closed) bool { return c.Week == w.Closed.Week && c.Day == w.Closed.Day })
		case w.Pin && !gone(w.Session):
			edits = append(edits, planner.Pin{Session: w.Session})
		case !w.Pin:
			edits = append(edits, planner.Drop{Session: w.Session})
		}
	}
	if a != t.Plan.Athlete {
		edits = append(edits, planner.SetAthlete{Athlete: a})
	}
	var err error
	t.Plan, err = planner.Apply(t.Plan, edits...)
	return t, err
}

// Worth is how important a session is: what is dropped last is worth most. Key
// runs are protected, and heavy legs when strength is the goal (key-run-protected).
func Worth(a *planner.Athlete, s *planner.Session) int {
	k := rule.KindOf(s)
	protect := rule.HardRun | rule.LongRun
	if a.Goal == planner.Strength {
		protect = rule.LegHeavy
	}
	n := 0
	switch {
	case k&protect != 0:
		n = 6
	case k&(rule.HardRun|rule.LongRun|rule.LegHeavy) != 0:
		n = 5
	case k&(rule.HeavyUpper|rule.Moderate|rule.Power) != 0:
		n = 4
	case k&rule.MediumRun != 0:
		n = 3
	case k&(rule.Run|rule.Main) != 0:
		n = 2
	case k&rule.Cross != 0:
		n = 1
	}
	return n<<12 + min(s.Minutes, 1<<12-1)
}

// Sentence says the reason in one sentence.
func (w *Why) Sentence(p *planner.Plan) string {
	if len(w.Wishes) == 0 {
		return "Nothing that you could give up alone would make the week clean."
	}
	var parts []string
	said := map[string]int{}
	add := func(part string) {
		if said[part]++; said[part] == 1 {
			parts = append(parts, part)
		}
	}
	for i := range w.Wishes {
		add(w.Wishes[i].Name(p))
	}
	for i, part := range parts {
		if n := said[part]; n > 1 {
			parts[i] = strconv.Itoa(n) + " × " + part
		}
	}
	last := len(parts) - 1
	if last == 0 {
		return "This alone stands in the way: " + parts[0] + "."
	}
	return "These cannot all be had in one week: " + strings.Join(parts[:last], ", ") + " and " + parts[last] + "."
}

// Name is the wish in words.
func (w *Wish) Name(p *planner.Plan) string {
	switch {
	case w.Rule != nil:
		return "the rule “" + w.Rule.Title + "”"
	case w.Closed != nil:
		parts := []string{}
		for s, name := range [...]string{"morning", "noon", "evening"} {
			if w.Closed.Slots>>s&1 == 1 {
				parts = append(parts, name)
			}
		}
		return dayNames[w.Closed.Day] + " " + strings.Join(parts, " and ") + " closed"
	}
	_, s, ok := p.Find(w.Session)
	if !ok {
		return "a session"
	}
	name := strings.ToLower(s.Type.Info().Name)
	if w.Pin {
		return "the " + name + " pinned to " + dayNames[s.Day]
	}
	return "the " + name
}

var dayNames = [...]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}
