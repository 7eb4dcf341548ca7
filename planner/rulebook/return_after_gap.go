package rulebook

import (
	"hardeasy/planner"
	"hardeasy/planner/load"
	"hardeasy/planner/rule"
)

// The way back after days without running. Endurance is kept for a week and comes back
// faster than it came, but legs that rested and a body that was ill take a first hard
// week badly (rulebook-2, 4).
const (
	wayBackDays = 14
	longGapDays = 14 // from here on the way back takes longer

	backNoHard     = 3 // days without a hard run
	backNoHardIll  = 7
	backNoHardLong = 14
	backNoLong     = 3 // days without a long run
	backIllRest    = 2 // days after illness on which hard work is an error
	backLongStep   = 10
)

// backVolume is how much running the first and the second seven days may have, in percent
// of the level held; after a long gap, what that has taken is in the level.
var backVolume = [...]int{80, 100}

const (
	backVolumeLong = 105
	backStepLong   = 115 // of the seven days before
)

// Sentences of return-after-gap.
const (
	backHard = iota
	backHardIll
	backLong
	backLongTooLong
	backFirstWeek
	backSecondWeek
	backLift
	backSets
	backHeavyIll
)

var returnAfterGap = &rule.Rule{
	ID:      "return-after-gap",
	Area:    rule.Progression,
	Span:    rule.Season,
	Sources: []rule.Source{ours},
	Hears:   []string{"single-run-spike"},
	Example: rule.Example{
		Before: "span 2027-01-05..2027-01-09 ill\nweek 2027-01-04 phase=base\nSun AM run-easy 30\n" +
			"week 2027-01-11 phase=base\nTue AM run-intervals 50\nThu AM run-easy 40\nSun AM run-easy 60",
		After: "span 2027-01-05..2027-01-09 ill\nweek 2027-01-04 phase=base\nSun AM run-easy 30\n" +
			"week 2027-01-11 phase=base\nTue AM run-easy 40\nThu AM run-easy 40\nSun AM run-easy 60",
	},
	Cuts: true,
	Run: func(p *rule.Pass) {
		gaps := &p.Past().Gaps
		for k := range gaps {
			if back, ok := wayBackFrom(p.Plan, gaps, k); ok && back.day < 7*p.Week+7 && back.day+wayBackDays > 7*p.Week {
				back.runs(p)
				back.minutes(p)
				back.lifts(p)
			}
		}
	},
	Fixes: []rule.Proposal{
		moveWhere{rule.HardRun | rule.LongRun, laterOn},
		rule.Rework(rule.HardRun|rule.LongRun|rule.Heavy|rule.Power, calmBack),
		rule.Func(shortenBack),
		rule.Rework(rule.Main, halveBack),
	},
}

// onWayBack reports whether most of the week in view is on the way back after a gap: there
// returnAfterGap says what is too much, and the rules of growth and rest say nothing.
func onWayBack(p *rule.Pass) bool {
	gaps := &p.Past().Gaps
	for k := range gaps {
		if g := &gaps[k]; g.Days() > 0 && !g.Injured && g.Back(p.Week) >= mostOfWeek {
			return true
		}
	}
	return false
}

// wayBack is the time after a gap. Days count from the Monday of the first week.
type wayBack struct {
	gap   *load.Gap
	day   int // the first day back
	until int // the first day of the next gap
}

// wayBackFrom is that of the kth gap. After an injury other rules hold, and where nobody
// runs again there is none.
func wayBackFrom(p *planner.Plan, gaps *[2]load.Gap, k int) (w wayBack, ok bool) {
	w = wayBack{gap: &gaps[k], day: gaps[k].Span, until: planner.OpenEnd}
	if w.gap.Days() == 0 || w.gap.Injured {
		return w, false
	}
	if w.day == 0 {
		w.day = firstRunFrom(p, w.gap.After)
	}
	if k+1 < len(gaps) {
		w.until = gaps[k+1].From
	}
	return w, w.day >= 0
}

// firstRunFrom is the day of the first run from a day on, or -1.
func firstRunFrom(p *planner.Plan, from int) int {
	for w := from / 7; w < len(p.Weeks); w++ {
		for i := range p.Weeks[w].Sessions {
			s := &p.Weeks[w].Sessions[i]
			if day := 7*w + int(s.Day); day >= from && s.Type.IsRun() && load.Minutes(s) > 0 {
				return day
			}
		}
	}
	return -1
}

// since is how many days an item is after the first day back, or -1 where the way back
// does not reach.
func (w *wayBack) since(p *rule.Pass, it *rule.Item) int {
	day := 7*p.Week + it.Day
	if day < w.day || day >= w.until || day >= w.day+wayBackDays {
		return -1
	}
	return day - w.day
}

// severity of hard work so many days after the first day back.
func (w *wayBack) severity(days int) rule.Severity {
	if w.gap.Ill && days < backIllRest {
		return rule.Error
	}
	return rule.Warning
}

// noHard is how many days have no hard run, and the sentence that says so.
func (w *wayBack) noHard() (days, say int) {
	switch {
	case w.gap.Days() >= longGapDays:
		return backNoHardLong, backHard
	case w.gap.Ill:
		return backNoHardIll, backHardIll
	}
	return backNoHard, backHard
}

func (w *wayBack) runs(p *rule.Pass) {
	noHard, say := w.noHard()
	longest := p.Past().Longest30d.N
	for it := range p.Each(rule.HardRun | rule.LongRun) {
		days, n := w.since(p, it), load.Minutes(it.Session)
		hit := rule.Hit{A: it, N: w.gap.Days()}
		switch {
		case days < 0 || n == 0:
			continue
		case it.Is(rule.HardRun) && days < noHard:
			hit.Say, hit.Limit = say, noHard
			hit.Severity, hit.Over = w.severity(days), short(days, noHard)
		case it.Is(rule.LongRun) && days < backNoLong:
			hit.Say, hit.Limit = backLong, backNoLong
			hit.Severity, hit.Over = w.severity(days), short(days, backNoLong)
		case it.Is(rule.LongRun) && longest > 0 && overPercent(n, longest, backLongStep) && !isSpike(p, it):
			hit.Say, hit.N, hit.Limit = backLongTooLong, n, longest*(100+backLongStep)/100
			hit.Severity, hit.Over = rule.Warning, over(n, hit.Limit)
		default:
			continue
		}
		p.Report(hit)
	}
}

// isSpike reports whether single-run-spike has said that a run is too long.
func isSpike(p *rule.Pass, it *rule.Item) bool {
	_, found := spikeOf(p, it)
	return found && p.Heard("single-run-spike", rule.Advice)
}

// minutes reports the running of the first and the second seven days, in the week in which
// they become too much.
func (w *wayBack) minutes(p *rule.Pass) {
	monday := 7 * p.Week
	held := p.Book.Held(p.Plan, w.day/7).Minutes.N
	for k := range backVolume {
		from := w.day + 7*k
		to := min(from+7, w.until)
		limit := held * backVolume[k] / 100
		if w.gap.Days() >= longGapDays {
			limit = held * backVolumeLong / 100
			if k > 0 {
				limit = max(held, runMinutesOf(p.Plan, w.day, from)) * backStepLong / 100
			}
		}
		n := runMinutesOf(p.Plan, from, min(to, monday+7))
		if held == 0 || n <= limit || runMinutesOf(p.Plan, from, min(to, monday)) > limit {
			continue
		}
		all := runMinutesOf(p.Plan, from, to) // some of it may be in the next week
		for it := range p.Each(rule.Run) {
			if day := monday + it.Day; day >= from && day < to && !it.Is(rule.RaceRun) && load.Minutes(it.Session) > 0 {
				p.Report(rule.Hit{Severity: rule.Warning, Say: backFirstWeek + k, A: it, N: all, Limit: limit, Over: over(n, limit)})
			}
		}
	}
}

// runMinutesOf is the running without races from a day up to another, which is left out.
func runMinutesOf(p *planner.Plan, from, to int) (sum int) {
	for w := max(0, from/7); w < len(p.Weeks) && 7*w < to; w++ {
		for i := range p.Weeks[w].Sessions {
			s := &p.Weeks[w].Sessions[i]
			if day := 7*w + int(s.Day); day >= from && day < to && s.Type.IsRun() && !s.Type.IsRace() {
				sum += load.Minutes(s)
			}
		}
	}
	return sum
}

// lifts reports the first lift where it is more than moderate or has more than half the
// sets, and after illness heavy legs that come at once. Who lifted all the while goes on.
func (w *wayBack) lifts(p *rule.Pass) {
	before, first := w.liftsAround(p.Plan)
	for it := range p.Each(rule.Main) {
		days := w.since(p, it)
		hit := rule.Hit{Severity: rule.Warning, Say: backLift, A: it, N: w.gap.Days()}
		switch {
		case days < 0 || load.Minutes(it.Session) == 0:
			continue
		case it.Is(rule.LegHeavy) && w.severity(days) == rule.Error:
			hit.Say, hit.Limit = backHeavyIll, backIllRest
			hit.Severity, hit.Over = rule.Error, short(days, backIllRest)
		case it.Session.ID != first:
			continue
		case it.Is(rule.Heavy | rule.Power):
			hit.Over = short(days, wayBackDays)
		default:
			hit.Say, hit.N, hit.Limit = backSets, load.SetsOf(it.Session), (before+1)/2
			if before == 0 || hit.N <= hit.Limit {
				continue
			}
			hit.Over = over(hit.N, hit.Limit)
		}
		p.Report(hit)
	}
}

// liftsAround are the sets of the last lift before the gap, 0 when they are not known, and
// the first lift of the way back; 0 when there was one in the gap.
func (w *wayBack) liftsAround(p *planner.Plan) (setsBefore int, first planner.SessionID) {
	for week := max(0, w.gap.From/7-2); week < len(p.Weeks) && 7*week < w.day+wayBackDays; week++ {
		for i := range p.Weeks[week].Sessions {
			s := &p.Weeks[week].Sessions[i]
			if load.Minutes(s) == 0 || rule.KindOf(s)&rule.Main == 0 {
				continue
			}
			switch day := 7*week + int(s.Day); {
			case day < w.gap.From:
				setsBefore = load.SetsOf(s)
			case day >= w.day:
				return setsBefore, s.ID
			case s.Done:
				return 0, 0
			}
		}
	}
	return setsBefore, 0
}

// calmBack makes hard and long runs easy and heavy lifts moderate.
func calmBack(p *planner.Plan, s *planner.Session) []planner.Edit {
	if rule.KindOf(s)&rule.HeavyUpper != 0 {
		return becomeModerate(p, s)
	}
	return calm(p, s)
}

// shortenBack proposes shorter runs, all of the finding by the same percent.
func shortenBack(t *rule.Trial) {
	for percent := mildest; percent >= strongest; percent -= 5 {
		var edits []planner.Edit
		for _, id := range t.Sessions(rule.Run) {
			if _, s, _ := t.Plan.Find(id); !s.Done && cutFreely(s, percent) < s.Minutes {
				edits = append(edits, planner.Resize{Session: id, Minutes: cutFreely(s, percent)})
			}
		}
		if len(edits) > 0 {
			t.Try(edits...)
		}
	}
}

// halveBack leaves half of the sets.
func halveBack(_ *planner.Plan, s *planner.Session) []planner.Edit {
	return relist(s, func(lifts []planner.Exercise) []planner.Exercise {
		for i := range lifts {
			if isWork(&lifts[i]) {
				lifts[i].Sets = max(1, lifts[i].Sets/2)
			}
		}
		return lifts
	})
}
