package notation

import "hardeasy/planner"

// Format writes a plan in notation. Parse reads it back as the same plan, but with session
// ids from 1 on. Equal plans give equal text. Default values are left out. A week with
// sessions has a line for each day, and a week without only its first line.
func Format(p planner.Plan) string {
	b := make([]byte, 0, 256+512*len(p.Weeks))
	b = appendHead(b, &p)
	for w := range p.Weeks {
		b = appendWeek(b, &p, w)
	}
	for i := range p.Checks {
		b = appendCheck(b, &p, &p.Checks[i])
	}
	return string(b)
}

func appendHead(b []byte, p *planner.Plan) []byte {
	if name := planner.Printable(p.Name); name != "" {
		b = append(b, "plan "...)
		if needsQuotes(name) {
			b = appendQuoted(b, name)
		} else {
			b = append(b, name...)
		}
		b = append(b, '\n')
	}
	if planner.ValidID(p.ID) {
		b = append(append(append(b, "id "...), p.ID...), '\n')
	}
	if said := p.Athlete; !sameProfile(said, usual) {
		b = append(appendFields(append(b, "athlete"...), athleteFields, p), '\n')
	}
	for day, open := range p.Athlete.Open {
		b = appendOpen(b, planner.Weekday(day), open)
	}
	b = appendLine(b, "times", appendFields(nil, timesFields, &p.Athlete))
	b = appendLine(b, "history", appendFields(nil, historyFields, p))
	for _, r := range p.Races {
		b = appendRace(b, p, r)
	}
	if p.Start != 0 && len(p.Weeks) == 0 {
		b = append(append(append(b, "start "...), p.Start.String()...), '\n')
	}
	if p.Today != 0 {
		b = append(append(append(b, "today "...), p.Today.String()...), '\n')
	}
	for i := range p.Spans {
		b = appendSpan(b, p, &p.Spans[i])
	}
	for i := range p.Rulings {
		b = appendRuling(b, p.Rulings[i])
	}
	return b
}

// appendLine leaves out a line without fields.
func appendLine(b []byte, word string, rest []byte) []byte {
	if len(rest) == 0 {
		return b
	}
	return append(append(append(b, word...), rest...), '\n')
}
