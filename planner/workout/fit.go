package workout

import "hardeasy/planner"

// fitting fits a workout into the minutes of a run.
type fitting struct {
	*workout
	who     *planner.Athlete
	minutes int // of the run; 0 = as many as it takes
	most    int // seconds of work that are enough
}

// Seconds of easy running or walking around a set.
const (
	leastEasy = 15 * 60 // together
	usualEasy = 25 * 60 // together
	warmUp    = 15 * 60
	walk      = 5 * 60 // before and after
)

// steps are those of the rung with the most work of all that the block has come to: what a
// short run cuts off long repeats may leave less than the shorter ones had.
func (f *fitting) steps(rungs []rung, lighter bool) []planner.Step {
	var best rung
	for _, r := range rungs {
		if r = f.cut(r, f.most); f.work(r) >= f.work(best) {
			best = r
		}
	}
	if lighter {
		best = f.cut(best, (f.work(best)*2+2)/3)
	}
	if best.times == 0 {
		return nil
	}
	return f.around(best)
}

// room is how many seconds of the run a set may take.
func (f *fitting) room() int {
	run := 60 * f.minutes
	switch {
	case run == 0:
		return 60 * planner.MaxMinutes
	case f.shape == allAlong:
		return run
	case f.shape == atEnd:
		return run / 2
	case f.shape == fromWalks:
		return run - 2*walk
	}
	return run - min(leastEasy, run/2)
}

// cut takes off repeats until a set has no more work than this and has room. Where only one
// repeat would be left metres are run in halves, and minutes in one piece, which may be shorter.
func (f *fitting) cut(r rung, most int) rung {
	one, rest, room := f.seconds(r), int(r.rest), f.room()
	if f.shape == allAlong {
		return rung{int16(min(room/(one+rest), planner.MaxTimes)), r.repeat, r.rest}
	}
	if n := min(int(r.times), most/max(one, 1), room/max(one+rest, 1)); n > 1 {
		return rung{int16(n), r.repeat, r.rest}
	}
	switch most = min(most, room); {
	case f.metres && one < 60:
		return rung{}
	case f.metres:
		return f.cut(rung{2 * r.times, r.repeat / 2, r.rest / 2}, most)
	case one <= most:
		return rung{1, r.repeat, 0}
	case most < 60:
		return rung{}
	}
	return rung{1, int16(most / 60 * 60), 0}
}

func (f *fitting) part(r rung) planner.Part {
	if f.metres {
		return planner.Part{Metres: int(r.repeat), Unit: planner.Metres, Target: f.target}
	}
	return planner.Part{Seconds: int(r.repeat), Target: f.target}
}

func (f *fitting) seconds(r rung) int {
	part := f.part(r)
	return f.who.PartSeconds(&part)
}

func (f *fitting) work(r rung) int { return int(r.times) * f.seconds(r) }

// around is a set with what is before, between and after its repeats.
func (f *fitting) around(r rung) []planner.Step {
	left := 60*f.minutes - f.work(r) - int(r.times)*int(r.rest)
	if f.minutes == 0 {
		left = usualEasy
	}
	around, between := planner.TargetEasy, planner.TargetJog
	before := min(left*2/3, max(warmUp, left/2))
	switch f.shape {
	case atEnd:
		before = left
	case allAlong:
		between, before = planner.TargetWalk, 0
	case fromWalks:
		around, between, before = planner.TargetWalk, planner.TargetWalk, walk
		if f.minutes == 0 {
			left = 2 * walk
		}
	}
	set := planner.Step{Times: int(r.times), Parts: [planner.MaxParts]planner.Part{f.part(r)}}
	if r.rest > 0 {
		set.Parts[1] = planner.Part{Seconds: int(r.rest), Target: between}
	}
	before = toMinute(before)
	var steps []planner.Step
	if before > 0 {
		steps = append(steps, once(before, around))
	}
	steps = append(steps, set)
	if after := toMinute(left - before); after > 0 {
		steps = append(steps, once(after, around))
	}
	return steps
}

func once(seconds int, t planner.Target) planner.Step {
	return planner.Step{Times: 1, Parts: [planner.MaxParts]planner.Part{{Seconds: seconds, Target: t}}}
}

func toMinute(seconds int) int { return (seconds + 30) / 60 * 60 }
