package words

import (
	"hardeasy/planner"
	"hardeasy/planner/share"
)

// Goes lists what of a plan goes with a link, whatever is ticked.
func Goes(p *planner.Plan) []string {
	var sessions, steps, lifts, notes int
	for w := range p.Weeks {
		for i := range p.Weeks[w].Sessions {
			s := &p.Weeks[w].Sessions[i]
			sessions++
			steps += len(s.Steps)
			lifts += len(s.Exercises)
			if s.Note != "" {
				notes++
			}
		}
	}
	goes := []string{GoesName.Of(p.Name), GoesWeeks.Of(Weeks.Of(len(p.Weeks)), GoesSessions.Of(sessions))}
	add := func(n int, said KeyN) {
		if n > 0 {
			goes = append(goes, said.Of(n))
		}
	}
	add(steps, GoesSteps)
	add(lifts, GoesLifts)
	add(notes, GoesNotes)
	add(len(p.Races), GoesRaces)
	goes = append(goes, GoesProfile.Text())
	add(answered(&p.History), GoesAnswers)
	add(len(p.Rulings), GoesRulings)
	return goes
}

// privateParts stand in the order of their names in english.txt.
var privateParts = [...]struct {
	part share.Parts
	said KeyN
}{
	{share.Feelings, PrivateFeelings},
	{share.Marks, PrivateMarks},
	{share.Logs, PrivateLogs},
	{share.Reasons, PrivateReasons},
	{share.Health, PrivateHealth},
}

// PrivatePart is a part with what there is of it: "What you have done: 23
// sessions marked done".
func PrivatePart(part share.Parts, n int) string {
	for i := range privateParts {
		if privateParts[i].part == part {
			return privateParts[i].said.Of(n)
		}
	}
	return ""
}

// privateNames is "your injuries; what you have done".
func privateNames(parts share.Parts) string {
	var names []string
	for i := range privateParts {
		if parts&privateParts[i].part != 0 {
			names = append(names, (PrivateNameFeelings + Key(i)).Text())
		}
	}
	return join(names, ListLong)
}

// Against is how the plan of a link stands to the own one with its id.
type Against struct {
	Known bool        // the own one could be read
	Equal bool        // to replace it would change nothing
	Stays share.Parts // what the link leaves out and the own one keeps
	Gone  int         // marks and logs that the link's plan has no place for
}

// SameHere says that the plan of a link is already on this device.
func SameHere(a Against, differences []string) string {
	var said, stays, gone string
	if a.Stays != share.NoParts {
		stays = HereLeftOut.Of(privateNames(a.Stays))
	}
	if a.Gone > 0 {
		gone = HereGone.Of(a.Gone)
	}
	switch {
	case !a.Known:
		return HereUnknown.Text()
	case a.Equal && a.Stays == share.NoParts:
		return HereSame.Text()
	case a.Equal:
		return HereSameBut.Of(privateNames(a.Stays))
	case len(differences) == 0:
		said = HereDetails.Text()
	default:
		said = HereDiffers.Of(join(differences, ListLong))
	}
	return Sentences(said, stays, gone)
}
