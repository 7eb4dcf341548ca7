package purpose_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"hardeasy/internal/testsize"
	"hardeasy/planner"
	"hardeasy/planner/catalog"
	"hardeasy/planner/notation"
	"hardeasy/planner/plantest"
	"hardeasy/planner/purpose"
)

// told is a session with its day, of those that were done or can still be.
type told struct {
	planner.Session
	day int
}

// tell lists these sessions, read anew from the plan.
func tell(p *planner.Plan) (list []told) {
	marks := false
	for _, w := range p.Weeks {
		marks = marks || slices.ContainsFunc(w.Sessions, func(s planner.Session) bool { return s.Done })
	}
	for w := range p.Weeks {
		for _, s := range p.Weeks[w].Sessions {
			day := 7*w + int(s.Day)
			past := p.Start != 0 && p.Today != 0 && p.Start+planner.Date(day) < p.Today
			stopped := slices.ContainsFunc(p.Spans, func(x planner.Span) bool { return x.Stops() && x.From <= day && day <= x.To })
			if s.Done || !stopped && !(past && marks) {
				list = append(list, told{s, day})
			}
		}
	}
	return list
}

func (s *told) minutes() int {
	if s.Done && s.Log.Minutes.Known {
		return s.Log.Minutes.N
	}
	return s.Minutes
}

func (s *told) plainRun() bool  { return s.Type.IsRun() && s.Type != catalog.RunRace }
func (s *told) demanding() bool { return s.Type.IsHardRun() || s.Type == catalog.RunLong }

// isTrue reports whether a reason is true of a session, by a reading of its sentence that
// shares no code with the package.
func isTrue(p *planner.Plan, s *told, r purpose.Reason) bool {
	list := tell(p)
	some := func(f func(o *told) bool) bool {
		return slices.ContainsFunc(list, func(o told) bool { return f(&o) })
	}
	sum := func(from int, f func(o *told) bool) (n int) {
		for _, o := range list {
			if o.day >= from && o.day < from+7 && f(&o) {
				n += o.minutes()
			}
		}
		return n
	}
	running := func(o *told) bool { return o.plainRun() }
	monday := s.day - int(s.Day)
	now, before := sum(monday, running), sum(monday-7, running)
	goal := func(from, to int) bool {
		return slices.ContainsFunc(p.Races, func(x planner.Race) bool {
			return x.Priority == planner.PriorityA && x.Day >= s.day+from && x.Day <= s.day+to
		})
	}
	goalOver := func(d planner.Distance) bool {
		i := slices.IndexFunc(p.Races, func(x planner.Race) bool { return x.Priority == planner.PriorityA && x.Day >= s.day })
		return i >= 0 && p.Races[i].Distance == d
	}
	piece := func(targets ...planner.Target) bool {
		return slices.ContainsFunc(s.Steps, func(x planner.Step) bool {
			return slices.ContainsFunc(x.Parts[:x.Len()], func(part planner.Part) bool { return slices.Contains(targets, part.Target) })
		})
	}
	easy := s.Effort() <= 4 && s.plainRun()
	hurt := p.On(s.day)

	switch k := r.Kind; k {
	case purpose.None:
		return true
	case purpose.GoalRace:
		return s.Type == catalog.RunRace && goal(0, 0)
	case purpose.OtherRace:
		return s.Type == catalog.RunRace
	case purpose.AfterRace:
		return easy && slices.ContainsFunc(p.Races, func(x planner.Race) bool {
			return x.Day < s.day && s.day-x.Day <= x.Distance.RecoveryDays() &&
				(x.Day < 0 || some(func(o *told) bool { return o.Type == catalog.RunRace && o.day == x.Day }))
		})
	case purpose.Eve:
		return easy && (goal(1, 1) || some(func(o *told) bool { return o.Type == catalog.RunRace && o.day == s.day+1 }))
	case purpose.Sharp:
		return s.Type.IsHardRun() && goal(r.N, r.N) && !goal(0, r.N-1)
	case purpose.Before, purpose.After:
		to := 1
		if k == purpose.After {
			to = -1
		}
		return easy && some(func(o *told) bool { return o.Type == r.Session && o.demanding() && o.day == s.day+to })
	case purpose.AfterLift:
		return easy && some(func(o *told) bool {
			return (o.Type == catalog.StrHeavyLower || o.Type == catalog.StrHeavyFull) && o.day == s.day-1
		})
	case purpose.Less:
		return s.plainRun() && goal(0, 21) && now < before
	case purpose.BackToBack:
		return s.Type == catalog.RunLong && goalOver(planner.Ultra) && some(func(o *told) bool { return o.Type == catalog.RunLong && o.day == s.day-1 })
	case purpose.Longest, purpose.LongestYet:
		race := 1 << 30
		if k == purpose.LongestYet {
			race = s.day + 1
		}
		for _, x := range p.Races {
			if x.Priority == planner.PriorityA && x.Day >= s.day {
				race = min(race, x.Day)
			}
		}
		return s.Type == catalog.RunLong && (k == purpose.LongestYet || goal(0, 42)) && p.History.Longest30d.N < s.minutes() &&
			!some(func(o *told) bool { return o.ID != s.ID && o.plainRun() && o.day < race && o.minutes() >= s.minutes() })
	case purpose.LongLess:
		return s.Type == catalog.RunLong && some(func(o *told) bool {
			return o.plainRun() && o.day >= monday-7 && o.day < monday && o.minutes() > s.minutes()
		})
	case purpose.LongRace:
		return s.Type == catalog.RunLong && r.Distance >= planner.Half && goalOver(r.Distance)
	case purpose.RacePace, purpose.GoalPace:
		aims := slices.ContainsFunc(p.Races, func(x planner.Race) bool {
			metres := map[planner.Distance]int{planner.K5: 5000, planner.K10: 10000, planner.Half: 21098, planner.Marathon: 42195}[x.Distance]
			return x.Day >= s.day && x.Goal > 0 && metres > 0 && x.Goal*1000/metres == r.N
		})
		return aims == (k == purpose.GoalPace) && (goalOver(planner.K5) && piece(planner.Target5k) || goalOver(planner.K10) && piece(planner.Target10k) ||
			goalOver(planner.Half) && piece(planner.TargetHalf) || goalOver(planner.Marathon) && piece(planner.TargetMarathon))
	case purpose.WalkRun:
		return piece(planner.TargetWalk) && piece(planner.TargetJog, planner.TargetEasy)
	case purpose.Touch:
		return s.Type.IsHardRun() && now < before
	case purpose.Recovery, purpose.Easy:
		return easy
	case purpose.LiftHurt, purpose.CrossHurt:
		return hurt.Injury == planner.Limited && !s.Type.IsRun()
	case purpose.LiftLight:
		return s.Type.IsStrength() && !s.Type.IsHeavy() && goal(1, 14)
	case purpose.HardDay:
		return s.Type.IsStrength() && some(func(o *told) bool { return o.Type == r.Session && o.demanding() && o.day == s.day }) &&
			!some(func(o *told) bool { return o.demanding() && o.day == s.day+1 })
	case purpose.Keeps:
		n, earlier := 0, 0
		for _, o := range list {
			if o.Type.IsMainStrength(o.Minutes) && o.day < monday {
				earlier++
			} else if o.Type.IsMainStrength(o.Minutes) && o.day < monday+7 {
				n++
			}
		}
		return s.Type.IsMainStrength(s.Minutes) && n == r.N && earlier >= 4 && goal(0, planner.MaxRaceDays*2)
	}
	// What is said of a type is true of each of it.
	return []catalog.ID{
		purpose.Steady: catalog.RunSteady, purpose.Long: catalog.RunLong, purpose.Tempo: catalog.RunTempo, purpose.Intervals: catalog.RunIntervals,
		purpose.Hills: catalog.RunHills, purpose.Strides: catalog.RunStrides, purpose.Sprints: catalog.RunSprints,
		purpose.TimeTrial: catalog.RunTimeTrial, purpose.HeavyLower: catalog.StrHeavyLower, purpose.HeavyFull: catalog.StrHeavyFull,
		purpose.HeavyUpper: catalog.StrHeavyUpper, purpose.Moderate: catalog.StrModerate, purpose.Bodyweight: catalog.StrBodyweight,
		purpose.Power: catalog.StrPower, purpose.Core: catalog.StrCoreMobility, purpose.WarmUp: catalog.StrWarmup,
		purpose.Cross: catalog.XCross, purpose.Walk: catalog.XWalk,
	}[r.Kind] == s.Type
}

// A reason is never false, whatever a person does to the plan.
func TestNeverFalse(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 14))
	said := map[purpose.Kind]int{}
	for range testsize.Of(2000) {
		p := plantest.Plan(rng)
		for i := range p.Races {
			if rng.IntN(2) == 0 { // near the sessions
				p.Races[i].Day = rng.IntN(7*len(p.Weeks) + 14)
			}
		}
		planner.Sort(p.Races, func(a, b planner.Race) int { return a.Day - b.Day })
		if p.Start != 0 {
			p.Today = p.Start + planner.Date(rng.IntN(7*len(p.Weeks)+1))
		}
		for w := range p.Weeks {
			for _, s := range p.Weeks[w].Sessions {
				r := purpose.Of(&p, s.ID)
				said[r.Kind]++
				if !isTrue(&p, &told{s, 7*w + int(s.Day)}, r) {
					t.Fatalf("%+v is not true of session %d, %s on day %d, of\n%s", r, s.ID, s.Type, 7*w+int(s.Day), notation.Format(p))
				}
			}
		}
	}
	for k := purpose.None; k < purpose.Kinds; k++ {
		if said[k] == 0 {
			t.Errorf("no random plan has reason %d", k)
		}
	}
}
