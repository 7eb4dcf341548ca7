package rulebook

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

// Numbers of exercises, without warm-up and mobility.
const (
	simpleSession = 8
	busySession   = 10
	simpleWeek    = 15
)

var keepItSimple = &rule.Rule{
	ID:      "keep-it-simple",
	Area:    rule.InsideSession,
	Span:    rule.Week,
	Placing: rule.Content(),
	Shown:   rule.FirstOrWorse,
	Sources: []rule.Source{carlson, ours},
	Example: rule.Example{
		Before: "week 1 phase=base\nMon PM str-moderate 45 warmup=8 cooling=5\n  air-squat 3x8; split-squat 2x8/side; push-up 3x8; " +
			"inverted-row 3x8; glute-bridge 2x10; clamshell 2x12/side; standing-calf-raise 2x12; front-plank 2x30s; " +
			"side-plank 2x20s/side",
		After: "week 1 phase=base\nMon PM str-moderate 45 warmup=8 cooling=5\n  air-squat 3x8; push-up 3x8; inverted-row 3x8; " +
			"glute-bridge 2x10; standing-calf-raise 2x12; front-plank 2x30s",
	},
	Run: func(p *rule.Pass) {
		for it := range p.Each(rule.Main) {
			n := counted(it)
			if n <= simpleSession {
				continue
			}
			severity := rule.Advice
			if n > busySession {
				severity = rule.Warning
			}
			p.Report(rule.Hit{Severity: severity, A: it, N: n, Limit: simpleSession, Over: over(n, simpleSession)})
		}
		if n := differentExercises(p); n > simpleWeek {
			for it := range p.Each(rule.Main) {
				if len(it.List) > 0 {
					p.Report(rule.Hit{Severity: rule.Advice, Say: 1, A: it, N: n, Limit: simpleWeek, Over: over(n, simpleWeek)})
				}
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.Func(trimSession),
		rule.Rework(rule.Main, simplify),
		rule.Func(trimWeek),
	},
}

// differentExercises counts the different exercises of the main strength sessions.
func differentExercises(p *rule.Pass) int {
	var seen [256]bool
	n := 0
	for it := range p.Each(rule.Main) {
		var at sorter
		for i := range it.List {
			if code := it.List[i].Exercise.Code; at.next(&it.List[i]).counts() && !seen[code] {
				seen[code] = true
				n++
			}
		}
	}
	return n
}

// trimSession proposes to bring one session down to simpleSession exercises. All
// choices of the last one to remove are tried, because the week may need it.
func trimSession(t *rule.Trial) {
	for _, id := range t.Sessions(rule.Main) {
		_, s, _ := t.Plan.Find(id)
		if countedOf(s) <= simpleSession {
			continue
		}
		now := *s
		for _, e := range trimTo(simpleSession+1, t.Plan, s) {
			now.Exercises = e.(planner.SetExercises).Exercises
		}
		for i, b := range slices.Backward(blocksOf(listed(&now))) {
			if b.counts() {
				t.Try(planner.SetExercises{Session: id, Exercises: slices.Delete(slices.Clone(now.Exercises), i, i+1)})
			}
		}
	}
}

// trimWeek proposes to remove exercises from the longest lists until few enough
// different ones are left. All choices of the last one to remove are tried.
func trimWeek(t *rule.Trial) {
	lists := map[planner.SessionID][]planner.Exercise{}
	ids := t.Sessions(rule.Main)
	for _, id := range ids {
		if _, s, _ := t.Plan.Find(id); !s.Done {
			lists[id] = s.Exercises
		}
	}
	if different(t, ids, lists) <= simpleWeek {
		return
	}
	for range planner.MaxExercises {
		longest := longestList(ids, lists)
		if longest == 0 || different(t, ids, lists) <= simpleWeek+1 {
			break
		}
		s := planner.Session{ID: longest, Exercises: lists[longest]}
		for _, e := range trimTo(countedOf(&s)-1, t.Plan, &s) {
			lists[longest] = e.(planner.SetExercises).Exercises
		}
	}
	for _, last := range ids {
		s := planner.Session{Exercises: lists[last]}
		for i, b := range slices.Backward(blocksOf(listed(&s))) {
			if b.counts() {
				t.Try(shorter(t, ids, lists, last, i)...)
			}
		}
	}
}

// shorter has the edits that set the lists that became shorter; exercise i is also
// removed from the list of session last.
func shorter(t *rule.Trial, ids []planner.SessionID, lists map[planner.SessionID][]planner.Exercise, last planner.SessionID, i int) (edits []planner.Edit) {
	for _, id := range ids {
		list := lists[id]
		if id == last {
			list = slices.Delete(slices.Clone(list), i, i+1)
		}
		if _, s, _ := t.Plan.Find(id); len(list) > 0 && len(list) < len(s.Exercises) {
			edits = append(edits, planner.SetExercises{Session: id, Exercises: list})
		}
	}
	return edits
}

// longestList is the session with the most exercises that count, 0 when none has any.
func longestList(ids []planner.SessionID, lists map[planner.SessionID][]planner.Exercise) (longest planner.SessionID) {
	most := 0
	for _, id := range ids {
		if n := countedOf(&planner.Session{Exercises: lists[id]}); n > most {
			longest, most = id, n
		}
	}
	return longest
}

func countedOf(s *planner.Session) (n int) {
	for _, b := range blocksOf(listed(s)) {
		if b.counts() {
			n++
		}
	}
	return n
}

func different(t *rule.Trial, ids []planner.SessionID, lists map[planner.SessionID][]planner.Exercise) int {
	seen := map[*catalog.Exercise]bool{}
	for _, id := range ids {
		_, s, _ := t.Plan.Find(id)
		now := *s
		if l, ok := lists[id]; ok {
			now.Exercises = l
		}
		list := listed(&now)
		for i, b := range blocksOf(list) {
			if b.counts() {
				seen[list[i].Exercise] = true
			}
		}
	}
	return len(seen)
}

// simplify removes exercises until simpleSession are left.
func simplify(p *planner.Plan, s *planner.Session) []planner.Edit { return trimTo(simpleSession, p, s) }
