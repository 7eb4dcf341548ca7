package notation

import (
	"strconv"
	"strings"

	"hardeasy/planner"
)

// pacedSession is a session with a distance and no minutes, which follow from the athlete's
// pace once all lines are read.
type pacedSession struct {
	week, index int
	line        line
	quality     token
}

func (p *parser) resolvePaces() error {
	for i := range p.paced {
		c := &p.paced[i]
		s := &p.plan.Weeks[c.week].Sessions[c.index]
		s.Minutes = p.plan.Athlete.MinutesOver(s.Type, s.Metres)
		if s.Quality > s.Minutes {
			return c.line.fail(c.quality, ExpectLessQuality, "").numbers(s.Minutes, 0)
		}
	}
	return nil
}

// readPace reads the minutes and seconds that a kilometre takes, "6:10".
func readPace(l *line, v token, p *planner.Plan) error {
	seconds, ok := duration(v.text)
	if !ok || seconds < planner.MinPace || seconds > planner.MaxPace {
		return l.fail(v, ExpectPace, "")
	}
	p.Athlete.Pace = planner.Some(seconds)
	return nil
}

func printPace(p *planner.Plan) string {
	if !p.Athlete.Pace.Known {
		return ""
	}
	return printDuration(p.Athlete.Pace.N)
}

// readResult reads the distance and the time of a race, "10k/52:10".
func readResult(l *line, v token, p *planner.Plan) error {
	word, time, _ := strings.Cut(v.text, "/")
	distance, ok := planner.ParseWord[planner.Distance](word)
	seconds, isTime := duration(time)
	r := planner.Result{Distance: distance, Seconds: seconds}
	if !ok || !isTime || !r.Valid() {
		return l.fail(v, ExpectResult, "")
	}
	p.Athlete.Result = r
	return nil
}

func printResult(p *planner.Plan) string {
	r := p.Athlete.Result
	if r.Distance == planner.DistanceUnknown {
		return ""
	}
	return r.Distance.String() + "/" + printDuration(r.Seconds)
}

// duration reads "52:10" or "1:52:10" as seconds.
func duration(s string) (seconds int, ok bool) {
	parts := strings.Split(s, ":")
	if len(parts) < 2 || len(parts) > 3 {
		return 0, false
	}
	for i, part := range parts {
		n, ok := whole(part)
		if !ok || n < 0 || i == 0 && n > 999 || i > 0 && (len(part) != 2 || n > 59) {
			return 0, false
		}
		seconds = 60*seconds + n
	}
	return seconds, true
}

func printDuration(seconds int) string {
	two := func(n int) string { return strconv.Itoa(100 + n)[1:] }
	if h := seconds / 3600; h > 0 {
		return strconv.Itoa(h) + ":" + two(seconds/60%60) + ":" + two(seconds%60)
	}
	return strconv.Itoa(seconds/60) + ":" + two(seconds%60)
}
