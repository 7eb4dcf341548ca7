package planner

import "slices"

// Limits of what is inside a run.
const (
	MaxSteps       = 24
	MaxTimes       = 99
	MaxParts       = 4 // of a step
	MaxPartSeconds = 60 * MaxMinutes
)

// Step is a piece of a run, done once or several times: "15 min easy", or "6 times 800 m at
// 5 km pace and 2 min of jogging".
type Step struct {
	Times int            // 1 or more
	Parts [MaxParts]Part // in order; a part without a length ends them
}

// Part is some minutes or some metres at a target. One of Seconds and Metres is 0.
type Part struct {
	Seconds int
	Metres  int
	Unit    LengthUnit // of the metres, as they were typed
	Target  Target
	Pace    Opt // seconds a kilometre, as it was typed; unknown = what the target is for the athlete
}

// Len is the number of parts.
func (s *Step) Len() int {
	n := 0
	for n < MaxParts && s.Parts[n] != (Part{}) {
		n++
	}
	return n
}

// Target is how hard a part of a run is: a gait, an effort, or the pace of a race.
type Target uint8

const (
	TargetEasy     Target = iota // whole sentences are possible
	TargetWalk                   //
	TargetJog                    // slower than easy, to recover
	TargetSteady                 // short sentences
	TargetMarathon               // the pace of the race, and so on
	TargetHalf                   //
	TargetTempo                  // what could be held for an hour
	Target10k                    //
	Target5k                     //
	TargetMile                   //
	TargetFast                   // relaxed and quick, for seconds: strides
	TargetHill                   // uphill, as hard as 5 km
)

var targetWords = words{
	"easy", "walk", "jog", "steady", "marathon", "half", "tempo", "10k", "5k", "mile", "fast", "hill",
}

func (v Target) String() string { return targetWords.at(int(v)) }

// IsQuality reports whether the target is at tempo or faster.
func (v Target) IsQuality() bool {
	switch v {
	case TargetHalf, TargetTempo, Target10k, Target5k, TargetMile, TargetHill:
		return true
	}
	return false
}

// StepMinutes is how long the steps of a run take, to the whole minute; 0 = it has none.
func (a *Athlete) StepMinutes(s *Session) int {
	return a.stepMinutes(s, func(Target) bool { return true })
}

// StepQuality is how many minutes of a long run its steps have at tempo or faster. The pace
// of a half marathon is close to what can be held for an hour; that of a marathon is steady
// running. Strides are too short to count.
func (a *Athlete) StepQuality(s *Session) int {
	if !s.Type.IsLongRun() {
		return 0
	}
	return min(a.stepMinutes(s, Target.IsQuality), s.Minutes)
}

func (a *Athlete) stepMinutes(s *Session, counts func(Target) bool) int {
	seconds, none := 0, true
	for i := range s.Steps {
		step := &s.Steps[i]
		for j := range step.Len() {
			if p := &step.Parts[j]; counts(p.Target) {
				seconds, none = seconds+step.Times*a.PartSeconds(p), false
			}
		}
	}
	if none {
		return 0
	}
	return min(max((seconds+30)/60, 1), MaxMinutes)
}

// PartSeconds is how long the athlete takes for a part.
func (a *Athlete) PartSeconds(p *Part) int {
	if p.Metres == 0 {
		return p.Seconds
	}
	pace := p.Pace.N
	if !p.Pace.Known {
		fast, slow, _ := a.PaceOf(p.Target)
		pace = (fast + slow) / 2
	}
	return p.Metres * pace / 1000
}

// validSteps reports whether a session may have these steps, and these steps are in range.
func (s *Session) validSteps() bool {
	if len(s.Steps) > 0 && !s.Type.IsRun() {
		return false
	}
	for i := range s.Steps {
		if !s.Steps[i].valid() {
			return false
		}
	}
	return StepsInRange(s.Steps)
}

// StepsInRange reports whether the steps are no more than a session may have.
func StepsInRange(steps []Step) bool {
	seconds, metres := 0, 0
	for i := range steps {
		for _, p := range steps[i].Parts {
			seconds, metres = seconds+steps[i].Times*p.Seconds, metres+steps[i].Times*p.Metres
		}
	}
	return in(seconds, 0, MaxPartSeconds) && in(metres, 0, MaxMetres)
}

// settleSteps brings metres to what can be written in their units. It returns the list, or a
// copy where one of them is not.
func settleSteps(list []Step) []Step {
	if len(list) == 0 {
		return nil
	}
	own := false
	for i := range list {
		for j := range list[i].Parts {
			p := &list[i].Parts[j]
			if p.Unit.validIn(p.Metres) || !known(p.Unit) || !in(p.Metres, 1, MaxMetres) {
				continue
			}
			if !own {
				list, own = slices.Clone(list), true
				p = &list[i].Parts[j]
			}
			if p.Metres = p.Unit.nearest(p.Metres); p.Metres == 0 {
				p.Unit = Kilometres
			}
		}
	}
	return list
}

func (s *Step) valid() bool {
	n := s.Len()
	if n == 0 || !in(s.Times, 1, MaxTimes) {
		return false
	}
	for i := range s.Parts {
		if p := &s.Parts[i]; i < n && !p.valid() || i >= n && *p != (Part{}) {
			return false
		}
	}
	return true
}

func (p *Part) valid() bool {
	return known(p.Target) && in(p.Seconds, 0, MaxPartSeconds) && p.Unit.validIn(p.Metres) &&
		(p.Seconds > 0) != (p.Metres > 0) && p.Pace.isPace()
}
