package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
	"hardeasy/planner/strength"
)

// Jumps.
const (
	hardJumpDays = 2       // sessions a week
	jumpSpacing  = 48 * 60 // minutes from start to start
	jumpSchool   = 6       // weeks of pogo hops or rope before drop jumps and bounding
)

// jumpContacts is how often the feet may land in a session, by lifting level.
var jumpContacts = [...]int{
	planner.None:         50,
	planner.Beginner:     50,
	planner.Intermediate: 100,
	planner.Advanced:     140,
}

var plyoContactsCap = &rule.Rule{
	ID:      "plyo-contacts-cap",
	Area:    rule.InsideSession,
	Span:    rule.Season, // what was jumped in the weeks before
	Placing: rule.Grows(),
	Shown:   rule.FirstOrWorse,
	Sources: []rule.Source{contactsPage, runExperience, jumpDaysApart, ours},
	Example: rule.Example{
		Before: "athlete lift=beginner\nweek 1\nMon PM str-power 35 warmup=8 cooling=5\n  pogo-hop 4x20; air-squat 3x6",
		After:  "athlete lift=beginner\nweek 1\nMon PM str-power 35 warmup=8 cooling=5\n  pogo-hop 2x20; air-squat 3x6",
	},
	Run: func(p *rule.Pass) {
		limit := jumpContacts[p.Athlete.LiftLevel]
		hard := 0
		for it := range p.Each(rule.Strength) {
			n, isHard, early := jumped(p, it)
			if n > limit {
				p.Report(rule.Hit{Severity: rule.Warning, A: it, N: n, Limit: limit, Over: over(n, limit)})
			}
			if isHard {
				hard++
			}
			if early != nil {
				p.Report(rule.Hit{Severity: rule.Warning, Say: 3, A: it, N: int(early.Code), Limit: jumpSchool})
			}
		}
		if hard == 0 {
			return
		}
		for a, b := range p.Then(rule.Strength, rule.Strength) {
			if b.Start-a.Start < jumpSpacing && jumpsHard(a) && jumpsHard(b) {
				p.Report(rule.Hit{Severity: rule.Warning, Say: 2, A: a, B: b})
			}
		}
		if hard <= hardJumpDays {
			return
		}
		for it := range p.Each(rule.Strength) {
			if jumpsHard(it) {
				p.Report(rule.Hit{
					Severity: rule.Warning, Say: 1, A: it, N: hard, Limit: hardJumpDays, Over: over(hard, hardJumpDays),
				})
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.Rework(rule.Strength, fewerJumps),
		rule.Func(hopInstead),
		rule.Rework(rule.Strength, hops),
		rule.MoveTo(rule.Strength),
	},
}

// jumped is the contacts of a session's jumps, whether hard ones are among them, and
// the first for which the athlete is not ready.
func jumped(p *rule.Pass, it *rule.Item) (contacts int, hard bool, early *catalog.Exercise) {
	var at sorter
	for i := range it.List {
		l, e := it.List[i].Planned, it.List[i].Exercise
		if at.next(&it.List[i]) != jumps || !e.IsJump() {
			continue
		}
		contacts += strength.Contacts(l)
		hard = hard || isHardJump(e)
		if early == nil && (e.ID == "drop-jump" || e.ID == "bounding") &&
			(p.Athlete.LiftLevel < planner.Intermediate || !schooled(p)) {
			early = e
		}
	}
	return contacts, hard, early
}

func jumpsHard(it *rule.Item) bool {
	var at sorter
	for i := range it.List {
		if at.next(&it.List[i]) == jumps && isHardJump(it.List[i].Exercise) {
			return true
		}
	}
	return false
}

func isHardJump(e *catalog.Exercise) bool { return e.IsJump() && e.Level > catalog.Beginner }

// schooled reports whether there are enough weeks of easy jumps before this week, as far as
// the plan shows.
func schooled(p *rule.Pass) bool {
	lists, easy := 0, 0
	for w := range p.Week {
		hasList, hops := false, false
		sessions := p.Plan.Weeks[w].Sessions
		for i := range sessions {
			for j := range sessions[i].Exercises {
				id := sessions[i].Exercises[j].ID
				hasList, hops = true, hops || id == "pogo-hop" || id == "jump-rope"
			}
		}
		if hasList {
			lists++
		}
		if hops {
			easy++
		}
	}
	return lists < jumpSchool || easy >= jumpSchool
}

// fewerJumps removes sets of the jumps with the most contacts until the session is
// within the limit.
func fewerJumps(p *planner.Plan, s *planner.Session) []planner.Edit {
	return relist(s, func(lifts []planner.Exercise) []planner.Exercise {
		blocks := blocksOf(listed(s))
		for {
			sum, most := 0, -1
			for i := range lifts {
				e, ok := catalog.FindExercise(lifts[i].ID)
				if !ok || i >= len(blocks) || blocks[i] != jumps || !e.IsJump() {
					continue
				}
				sum += strength.Contacts(&lifts[i])
				if lifts[i].Sets > 1 && (most < 0 || strength.Contacts(&lifts[i]) > strength.Contacts(&lifts[most])) {
					most = i
				}
			}
			if sum <= jumpContacts[p.Athlete.LiftLevel] || most < 0 {
				return lifts
			}
			lifts[most].Sets--
		}
	})
}

// hopInstead proposes pogo hops in place of the hard jumps of one session.
func hopInstead(t *rule.Trial) {
	for _, id := range t.Sessions(rule.Strength) {
		_, s, _ := t.Plan.Find(id)
		if edits := hops(t.Plan, s); edits != nil {
			t.Try(edits...)
		}
	}
}

// hops replaces the first hard jump by pogo hops, unless the session has them, and
// removes the others.
func hops(_ *planner.Plan, s *planner.Session) []planner.Edit {
	pogo, _ := catalog.FindExercise("pogo-hop")
	return relist(s, func(lifts []planner.Exercise) []planner.Exercise {
		there := has(lifts, pogo.ID)
		next := lifts[:0:0]
		for _, l := range lifts {
			e, ok := catalog.FindExercise(l.ID)
			if !ok || !isHardJump(e) {
				next = append(next, l)
			} else if !there {
				next, there = append(next, strength.Instead(l, pogo)), true
			}
		}
		return next
	})
}
