package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/rule"
)

const rateTooMuch = 10 // percent of load in a week

var progressRate = &rule.Rule{
	ID:      "progress-rate",
	Area:    rule.Progression,
	Span:    rule.Season,
	Placing: rule.Content(),
	Sources: []rule.Source{loadSteps, carlson, fitzgerald},
	Needs:   []*rule.Need{loadsLastWeek},
	Example: rule.Example{
		Before: "week 1\nTue PM str-moderate 40\n  goblet-squat 3x5 16kg\nweek 2\nTue PM str-moderate 40\n  goblet-squat 3x5 20kg",
		After:  "week 1\nTue PM str-moderate 40\n  goblet-squat 3x5 16kg\nweek 2\nTue PM str-moderate 40\n  goblet-squat 3x6 16kg",
	},
	Run: func(p *rule.Pass) {
		eachWork(p, func(it *rule.Item, l *rule.Listed) bool {
			now, was, restored := rates(p.Plan, p.Week, l.Planned.ID)
			hit := rule.Hit{Severity: rule.Warning, A: it, N: int(l.Exercise.Code)}
			switch {
			case tooFast(now, was):
				hit.Limit, hit.Over = percentMore(now.grams, was.grams), over(now.grams, was.grams)
			case raisesBoth(now, was, restored):
				hit.Say, hit.Over = 1, over(now.sets, was.sets)
			default:
				return true
			}
			p.Report(hit)
			return true
		})
	},
	Fixes: []rule.Proposal{slowDown{load: true}, slowDown{}},
}

// dose is the load and the sets of one exercise in a week.
type dose struct{ sets, grams int }

func doseOf(week *planner.Week, id string) (d dose) {
	walk := liftWalk{week: week, id: id}
	for l, _ := walk.next(); l != nil; l, _ = walk.next() {
		d.sets += l.Sets
		d.grams = max(d.grams, l.Grams)
	}
	return d
}

// rates are an exercise's doses of week w and of the week it is measured
// against; restored is whether lighter weeks lie between the two.
func rates(p *planner.Plan, w int, id string) (now, was dose, restored bool) {
	now = doseOf(&p.Weeks[w], id)
	b := w - 1
	for b > 0 && !ofRace(p.PhaseOf(w)) && ofRace(p.PhaseOf(b)) {
		b, restored = b-1, true
	}
	if b < 0 {
		return now, was, false
	}
	was = doseOf(&p.Weeks[b], id)
	if b > 0 && was.sets > 0 {
		if full := doseOf(&p.Weeks[b-1], id); was.sets < full.sets && was.grams <= full.grams {
			return now, full, true
		}
	}
	return now, was, restored
}

// tooFast reports whether the load rises by more than a step.
func tooFast(now, was dose) bool {
	return was.grams > 0 && overPercent(now.grams, was.grams, rateTooMuch)
}

// raisesBoth reports whether load and sets rise.
func raisesBoth(now, was dose, restored bool) bool {
	return was.grams > 0 && now.grams > was.grams && now.sets > was.sets && !restored
}

// slowDown proposes a usual step in load for exercises that make a bigger one, with the
// sets as they are or as they were before.
type slowDown struct{ load bool }

func (p slowDown) Propose(t *rule.Trial) {
	w := t.Finding.Week
	var edits []planner.Edit
	eachOpen(t, rule.Main, func(s *planner.Session) {
		edits = append(edits, relist(s, func(lifts []planner.Exercise) []planner.Exercise {
			for i := range lifts {
				now, was, restored := rates(t.Plan, w, lifts[i].ID)
				if was.sets > 0 {
					slower(&lifts[i], now, was, restored, p.load)
				}
			}
			return lifts
		})...)
	})
	if len(edits) > 0 {
		t.Try(edits...)
	}
}

func slower(l *planner.Exercise, now, was dose, restored, load bool) {
	e, ok := catalog.FindExercise(l.ID)
	if !ok {
		return
	}
	both, fast := raisesBoth(now, was, restored), tooFast(now, was)
	if both && !load {
		l.Sets = max(1, l.Sets-(now.sets-was.sets))
		both = false
	}
	if (fast || both) && l.Grams > was.grams {
		l.Grams = was.grams
		if !both {
			l.Grams += step(e, l.Unit, was.grams)
		}
	}
}

var loadsLastWeek = &rule.Need{
	ID: "loads-last-week",
	Known: func(p *rule.Pass) bool {
		if before := p.Plan.Week(p.Week - 1); before != nil && allListed(before) {
			return true
		}
		known := true
		eachWork(p, func(_ *rule.Item, l *rule.Listed) bool {
			known = l.Planned.Grams == 0
			return known
		})
		return known
	},
}
