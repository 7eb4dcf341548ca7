package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

const painPercent = 70 // of the minutes are allowed with pain of 4 or 5

// painful are the sessions that are not allowed with pain of 6 or more.
const painful = rule.Run | rule.Power | rule.LegHeavy

var painTrafficLight = &rule.Rule{
	ID:      "pain-traffic-light",
	Area:    rule.Health,
	Span:    rule.Window,
	Sources: []rule.Source{suffolk, carlson},
	Example: rule.Example{
		Before: "week 1\nTue AM run-easy 40 done pain=5\nThu AM run-easy 40",
		After:  "week 1\nTue AM run-easy 40 done pain=5\nThu AM run-easy 25",
	},
	Cuts: true,
	Run: func(p *rule.Pass) {
		for i := range p.This {
			it := &p.This[i]
			if pain := it.Session.Log.Pain; pain.Known {
				afterPain(p, it, it.Day, pain.N)
				if pain.N > 0 && pain.N < painModify && lingers(p, it) {
					p.Report(rule.Hit{Severity: rule.Warning, Say: sayLingers, A: it, N: pain.N})
				}
			}
		}
		checks := checksOf(p, 0, 6)
		for i := range checks {
			if c := &checks[i]; c.Pain.Known {
				afterPain(p, nil, c.Day-7*p.Week, c.Pain.N)
			}
		}
	},
	Fixes: []rule.Proposal{
		rule.Func(easeNext),
		rule.Rework(painful, rideInstead),
		rule.Remove(painful | rule.Main),
	},
}

const (
	sayStopSession = iota
	sayStopCheck
	sayStop
	sayLessSession
	sayLessCheck
	sayLess
	sayLingers
)

// painDays is how many days after it pain matters.
const painDays = 7

// afterPain judges what follows pain on a day. The pain was in or after the session
// from; when that is nil it was before the day's sessions.
func afterPain(p *rule.Pass, from *rule.Item, day, pain int) {
	if pain < painModify {
		return
	}
	settled, again := notedNext(p, day)
	next := false
	for i := range p.All {
		it := &p.All[i]
		if it.Day < day || from != nil && it.Start <= from.Start || it.Is(rule.Micro) {
			continue
		}
		if it.Day > day+painDays || it.Day >= again {
			break
		}
		now := pain
		if it.Day >= settled {
			now = min(pain, painStop-1)
		}
		next = true
		if now < painStop && it.Is(rule.Cross) {
			continue // the limit is for the next run or strength session
		}
		if limit, bad := tooMuchFor(now, from, it); bad {
			p.Report(painHit(now, pain, from, it, limit))
		}
		if now < painStop || it.Session.Log.Pain.Known {
			break
		}
	}
	switch {
	case next || again <= day+painDays:
	case pain >= painStop && settled > day+painDays:
		p.Report(rule.Hit{Severity: rule.Error, Say: sayStop, A: from, N: pain})
	default:
		p.Report(rule.Hit{Severity: rule.Warning, Say: sayLess, A: from, N: pain})
	}
}

// notedNext looks at the checks after a day. settled is the day of the first with little
// pain, again that of the first with pain that matters, which is judged by itself.
func notedNext(p *rule.Pass, day int) (settled, again int) {
	settled, again = 1<<30, 1<<30
	checks := checksOf(p, day+1, day+painDays)
	for i := range checks {
		c := &checks[i]
		switch {
		case !c.Pain.Known:
			continue
		case c.Pain.N < painModify:
			settled = min(settled, c.Day-7*p.Week)
		default:
			return settled, c.Day - 7*p.Week
		}
	}
	return settled, again
}

// painHit is the hit about the session that follows the pain.
func painHit(now, pain int, from, next *rule.Item, limit int) rule.Hit {
	hit := rule.Hit{Severity: rule.Warning, Say: sayLessCheck, A: next, N: pain, Limit: limit}
	if from != nil {
		hit.Say, hit.A, hit.B = sayLessSession, from, next
	}
	if now >= painStop {
		hit.Severity = rule.Error
		hit.Say -= sayLessSession - sayStopSession
	}
	return hit
}

// tooMuchFor reports whether a session is too much with the pain, and how many minutes it
// may have.
func tooMuchFor(pain int, from, next *rule.Item) (limit int, bad bool) {
	if pain >= painStop {
		return 0, next.Is(painful)
	}
	base := next.Session.Type.Info().Minutes
	if from != nil {
		base = from.Minutes
	}
	limit = base * painPercent / 100
	hard := rule.HardRun | rule.LongRun | rule.Power | rule.LegHeavy
	return limit, next.Is(rule.Run|rule.Main) && (next.Is(hard) || load.Minutes(next.Session) > limit)
}

// lingers reports whether pain is worse on the day after a session than before it.
func lingers(p *rule.Pass, it *rule.Item) bool {
	before, after := planner.Opt{}, planner.Opt{}
	checks := checksOf(p, it.Day-painDays, it.Day+1)
	for i := range checks {
		if c := &checks[i]; c.Pain.Known && c.Day-7*p.Week <= it.Day {
			before = c.Pain
		} else if c.Pain.Known {
			after = c.Pain
		}
	}
	return before.Known && after.Known && after.N > before.N && after.N < painModify
}

// easeNext makes what follows the pain easy and short enough.
func easeNext(t *rule.Trial) {
	var edits []planner.Edit
	for _, id := range t.Sessions(rule.Run | rule.Main) {
		_, s, _ := t.Plan.Find(id)
		if s.Done || t.Finding.Limit == 0 {
			continue
		}
		switch kind := rule.KindOf(s); {
		case kind&(rule.HardRun|rule.LongRun) != 0:
			edits = append(edits, planner.Retype{Session: id, Type: catalog.RunEasy})
		case kind&(rule.LegHeavy|rule.Power) != 0:
			edits = append(edits, planner.Retype{Session: id, Type: catalog.StrBodyweight})
		}
		edits = append(edits, planner.Resize{Session: id, Minutes: min(s.Minutes, t.Finding.Limit)})
	}
	if len(edits) > 0 {
		t.Try(edits...)
	}
}
