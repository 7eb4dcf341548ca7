package planner

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
		(p.Seconds > 0) != (p.Metres > 0) &&
		(!p.Pace.Known && p.Pace.N == 0 || p.Pace.Known && in(p.Pace.N, MinPace, MaxPace))
}
