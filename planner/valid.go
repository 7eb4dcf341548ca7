package planner

import "strconv"

// Valid checks that a plan is within the limits and its lists are in order. Apply checks
// less: the values of an athlete, of races and of exercises are only checked here. The
// error is an ErrValue with the part that is wrong. notation.Valid also checks the length
// of the plan's text.
func Valid(p *Plan) error {
	switch {
	case p.ID != "" && !ValidID(p.ID):
		return invalid("id")
	case tooLong(p.Name, MaxName) || Printable(p.Name) != p.Name:
		return invalid("name")
	case len(p.Weeks) > MaxWeeks:
		return invalid("weeks")
	case !validStart(p):
		return invalid("start")
	case p.Today != 0 && !validDate(p.Today):
		return invalid("today")
	case !p.Athlete.valid():
		return invalid("athlete")
	case !p.History.valid():
		return invalid("history")
	case !validRaces(p.Races):
		return invalid("races")
	case !validRulings(p.Rulings):
		return invalid("rulings")
	case !validSpans(p.Spans):
		return invalid("spans")
	case !validChecks(p.Checks):
		return invalid("checks")
	}
	for w := range p.Weeks {
		if !p.Weeks[w].valid(&p.Athlete) {
			return invalid("week " + strconv.Itoa(w+1))
		}
	}
	return nil
}

// invalid is the part of a plan that is out of range or out of order.
type invalid string

func (e invalid) Error() string { return "plan: invalid " + string(e) }
func (e invalid) Unwrap() error { return ErrValue }

func validStart(p *Plan) bool {
	if p.Start == 0 {
		return true
	}
	last := p.Monday(max(0, len(p.Weeks)-1))
	return validDate(p.Start) && validDate(last) && p.Start.Weekday() == Mon
}

// validDate reports whether a text can have the date.
func validDate(d Date) bool {
	_, ok := ParseDate(d.String())
	return ok
}
