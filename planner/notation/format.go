package notation

import "hardeasy/planner"

// Format writes a plan in its notation, the reverse of Parse: Parse gives the
// same plan back, but for the ids of sessions, which count from 1 again. Equal
// plans give equal text. What goes without saying is left out; each day of a
// week that has sessions is there, and a week with none is its first line only.
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
	b = appendLine(b, "history", appendFields(nil, historyFields, &p.History))
	for _, r := range p.Races {
		b = appendRace(b, p, r)
	}
	if p.Start != 0 && len(p.Weeks) == 0 {
		b = append(append(append(b, "start "...), p.Start.String()...), '\n')
	}
	for i := range p.Rulings {
		b = appendRuling(b, p.Rulings[i])
	}
	return b
}

// appendLine leaves out a line that has nothing to say.
func appendLine(b []byte, word string, rest []byte) []byte {
	if len(rest) == 0 {
		return b
	}
	return append(append(append(b, word...), rest...), '\n')
}
