package planner

// PaceOf is the pace that a target is for the athlete, as a range in seconds a kilometre, and
// where it comes from. With PaceOfLevel it is a guess from the level, good enough to say how
// long a run takes and no pace to run by.
//
// The pace of a race follows from the result of another one, as time grows with the distance
// to the power of 1.05 to 1.08 (Riegel 1981 [V]: 1.06). Easy and tempo paces are what a
// runner of that pace over 5 km has at 59 to 74 % and at 86 to 88 % of the oxygen uptake of
// VDOT (Daniels and Gilbert 1979, Daniels' Running Formula [V]). Steady is what lies between
// easy and the pace of a marathon. Jogging, which is slower than easy, walking, strides and
// hills have no pace to run by.
func (a *Athlete) PaceOf(t Target) (fast, slow int, from PaceFrom) {
	race, from := a.over5k()
	easy := race
	if a.Pace.Known {
		easy = a.Pace.N * 100 / over5k
	}
	percent := danielsOf(easy)
	easyFast, easySlow := easy*percent.easyFast/1000, easy*percent.easySlow/1000
	if a.Pace.Known && (t == TargetEasy || t == TargetSteady) {
		from = PaceGiven
	}
	switch t {
	case TargetWalk:
		return walkFast, walkSlow, PaceOfLevel
	case TargetHill, TargetFast:
		fast, slow, _ = a.PaceOf(TargetMile)
		return fast, slow, PaceOfLevel
	case TargetEasy:
		fast, slow = easyFast, easySlow
	case TargetJog:
		fast, slow, from = easySlow, easySlow*jogOfEasy/100, PaceOfLevel
	case TargetSteady:
		fast, slow, _ = a.PaceOf(TargetMarathon)
		fast, slow = min(((fast+slow)/2+easyFast)/2, easyFast*steadyOfEasy/100), easyFast
	case TargetTempo:
		percent := danielsOf(race)
		fast, slow = race*percent.tempoFast/1000, race*percent.tempoSlow/1000
	default:
		fast, slow = a.racePace(t, race)
	}
	return min(max(fast, MinPace), MaxPace), min(max(slow, MinPace), MaxPace), from
}

// GoalPace is the pace that the athlete aims at in the next race for which it is the target,
// in seconds a kilometre, from the day of a session on.
func (p *Plan) GoalPace(t Target, id SessionID) Opt {
	at, ok := p.Where(id)
	for i := range p.Races {
		if r := &p.Races[i]; ok && r.Goal > 0 && r.Day >= 7*at.Week+int(at.Day) && r.aimsAt(t) {
			goal := Result{Distance: r.Distance, Seconds: r.Goal}
			return Some(goal.pace())
		}
	}
	return Opt{}
}

// Paces [E]: of walking, the slowest of jogging in percent of the slowest easy one and the
// fastest of steady running in percent of the fastest easy one at most, and what a pace of a
// race is wide at least, in thousandths to both sides.
const (
	walkFast, walkSlow = 570, 720
	jogOfEasy          = 115
	steadyOfEasy       = 97
	paceWidth          = 10
)

// over5k is the pace over 5 km, and where it comes from.
func (a *Athlete) over5k() (pace int, from PaceFrom) {
	if r := &a.Result; r.Distance != DistanceUnknown {
		return r.pace() * riegel[r.Distance] / 1000, PaceOfResult
	}
	pace, from = a.EasyPace()
	return pace * 100 / over5k, from
}

// power is a distance, to the powers by which the pace over it is slower than over 5 km, in
// thousandths.
type power struct{ least, most int }

var powers = [...]power{
	TargetMarathon: {1113, 1186}, TargetHalf: {1075, 1122}, Target10k: {1035, 1057}, Target5k: {1000, 1000}, TargetMile: {945, 913},
}

func (r *Race) aimsAt(t Target) bool {
	target, ok := r.Distance.Target()
	return ok && target == t
}

// Target is the pace of a race over the distance; ok is false where it has no one length.
func (v Distance) Target() (t Target, ok bool) {
	if v < K5 || v > Marathon {
		return 0, false
	}
	return targetOfDistance[v], true
}

var targetOfDistance = [...]Target{K5: Target5k, K10: Target10k, Half: TargetHalf, Marathon: TargetMarathon}

// racePace is the pace of a race from the athlete's result or, without one, from a pace over 5 km.
func (a *Athlete) racePace(t Target, race int) (fast, slow int) {
	seconds, metres, known := race, 1000, Target5k
	if r := &a.Result; r.Distance != DistanceUnknown {
		seconds, metres, known = r.Seconds, raceMetres[r.Distance], targetOfDistance[r.Distance]
	}
	to, of := powers[t], powers[known]
	x, y := 1000*seconds*to.least/of.least, 1000*seconds*to.most/of.most
	return min(x, y) * (1000 - paceWidth) / 1000 / metres, max(x, y) * (1000 + paceWidth) / 1000 / metres
}

// daniels are paces of a runner, in thousandths of the pace over 5 km.
type daniels struct{ over5k, easySlow, easyFast, tempoSlow, tempoFast int }

var danielsTable = [...]daniels{
	{150, 1516, 1262, 1118, 1097},
	{240, 1471, 1227, 1087, 1067},
	{360, 1422, 1196, 1064, 1045},
	{480, 1378, 1171, 1047, 1029},
	{660, 1318, 1138, 1027, 1011},
}

// danielsOf reads the table for a pace over 5 km, between its rows and not beyond them.
func danielsOf(pace int) daniels {
	i := 1
	for i < len(danielsTable)-1 && pace > danielsTable[i].over5k {
		i++
	}
	a, b := danielsTable[i-1], danielsTable[i]
	pace = min(max(pace, a.over5k), b.over5k)
	between := func(x, y int) int { return x + (y-x)*(pace-a.over5k)/(b.over5k-a.over5k) }
	return daniels{
		pace, between(a.easySlow, b.easySlow), between(a.easyFast, b.easyFast),
		between(a.tempoSlow, b.tempoSlow), between(a.tempoFast, b.tempoFast),
	}
}
