package notation

import (
	"strconv"
	"strings"

	"hardeasy/planner"
)

// unsettledRun is a run, whose minutes and quality may follow from its steps, its distance and
// the athlete's pace once all lines are read.
type unsettledRun struct {
	week, index int
	line        line
	quality     token
}

func (p *parser) settleRuns() error {
	for i := range p.runs {
		r := &p.runs[i]
		s := &p.plan.Weeks[r.week].Sessions[r.index]
		if p.plan.Athlete.Settle(s); s.Quality > s.Minutes {
			return r.line.fail(r.quality, ExpectLessQuality, "").numbers(s.Minutes, 0)
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
	if p.Athlete.Result.Date != 0 {
		return l.fail(v, ExpectOnce, "").name("result")
	}
	p.Athlete.Result = r
	return nil
}

// A result with its date is a word of the history, and one without it a word of the athlete.
func printResult(p *planner.Plan) string {
	r := p.Athlete.Result
	if r.Distance == planner.DistanceUnknown || r.Date != 0 {
		return ""
	}
	return r.Distance.String() + "/" + printDuration(r.Seconds)
}

// readDatedResult reads "race=2026-10-04 half 1:45:30".
func readDatedResult(l *line, v token, p *planner.Plan) error {
	r := &p.Athlete.Result
	if r.Distance != planner.DistanceUnknown {
		return l.fail(v, ExpectOnce, "").name("result")
	}
	date, isDate := planner.ParseDate(v.text)
	if !isDate || date == 0 {
		return l.fail(v, ExpectResultWords, "")
	}
	t, _ := l.next()
	distance, ok := planner.ParseWord[planner.Distance](t.text)
	if !ok || distance == planner.DistanceUnknown {
		return l.fail(t, ExpectResultWords, nearest(t.text, planner.Words[planner.Distance]()[1:]))
	}
	t, _ = l.next()
	for _, seconds := range raceTimes(t.text) {
		if *r = (planner.Result{Distance: distance, Seconds: seconds, Date: date}); r.Valid() {
			return nil
		}
	}
	return l.fail(t, ExpectResultWords, "")
}

func printDatedResult(p *planner.Plan) string {
	r := p.Athlete.Result
	if r.Date == 0 {
		return ""
	}
	return r.Date.String() + " " + r.Distance.String() + " " + printDuration(r.Seconds)
}

// raceTimes are what the time of a race may mean: "1:40" is so many minutes and seconds, or
// hours and minutes over a longer distance.
func raceTimes(s string) []int {
	seconds, ok := duration(s)
	hours, long := duration(s + ":00")
	switch {
	case ok && long:
		return []int{seconds, hours}
	case ok:
		return []int{seconds}
	}
	return nil
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
