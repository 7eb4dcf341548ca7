package planner

import "strconv"

// Valid says whether a plan is within the limits and its lists in order. Apply
// checks less: an athlete, races and exercises are only looked into here. The
// error is an ErrValue that names what is out of range, and where. Whether the
// plan's text has room is for notation.Valid to say.
func Valid(p *Plan) error {
	switch {
	case p.ID != "" && !ValidID(p.ID):
		return invalid("the plan's id is no UUID")
	case tooLong(p.Name, MaxName) || Printable(p.Name) != p.Name:
		return invalid("the plan's name is longer than " + strconv.Itoa(MaxName) + " characters, or no text")
	case len(p.Weeks) > MaxWeeks:
		return invalid("there are more than " + strconv.Itoa(MaxWeeks) + " weeks")
	case !validStart(p):
		return invalid("the first week begins on no Monday between 1970 and 2199")
	case !p.Athlete.valid():
		return invalid("the athlete's profile is out of range")
	case !p.History.valid():
		return invalid("the history is out of range")
	case !validRaces(p.Races):
		return invalid("the races are too many, too far away or not in order")
	case !validRulings(p.Rulings):
		return invalid("what is decided about rules is out of range or not in order")
	case !validChecks(p.Checks):
		return invalid("a day's check is out of range or not in order")
	}
	for w := range p.Weeks {
		if !p.Weeks[w].valid() {
			return invalid("week " + strconv.Itoa(w+1) + " holds a session that is out of range or out of order")
		}
	}
	return nil
}

type invalid string

func (e invalid) Error() string { return string(e) }
func (e invalid) Unwrap() error { return ErrValue }

func validStart(p *Plan) bool {
	if p.Start == 0 {
		return true
	}
	_, first := ParseDate(p.Start.String())
	_, last := ParseDate(p.Monday(max(0, len(p.Weeks)-1)).String())
	return first && last && p.Start.Weekday() == Mon
}
