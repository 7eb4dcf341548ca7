package words

import (
	"strconv"
	"strings"

	"hardeasy/planner"
	"hardeasy/planner/share"
)

const (
	// CannotSend is about the device's own way to share.
	CannotSend = "The browser did not hand the link on. Copy it instead."
	// Backup says of a file that it is for nobody else.
	Backup = "The file holds everything, your log and health answers too, so keep it for yourself."
	// BackupOfAll says so of the file with all plans.
	BackupOfAll = "Plans live only on this device. One file holds them all, with your log and health answers, so keep it for yourself."
)

// Goes lists what of a plan goes with a link, whatever is ticked.
func Goes(p *planner.Plan) []string {
	var sessions, lifts, notes int
	for w := range p.Weeks {
		for i := range p.Weeks[w].Sessions {
			s := &p.Weeks[w].Sessions[i]
			sessions++
			lifts += len(s.Lifts)
			if s.Note != "" {
				notes++
			}
		}
	}
	goes := []string{
		"The name “" + p.Name + "”",
		Weeks(len(p.Weeks)) + " with " + plural(sessions, "session", "sessions"),
	}
	add := func(n int, one, many string) {
		if n > 0 {
			goes = append(goes, plural(n, one, many))
		}
	}
	add(lifts, "exercise with its sets and load", "exercises with their sets and loads")
	add(notes, "note that you wrote", "notes that you wrote")
	add(len(p.Races), "race", "races")
	goes = append(goes, "Your goal, age, experience and equipment, and when you can train")
	add(answered(&p.History), "answer about your training before the plan", "answers about your training before the plan")
	add(len(p.Rulings), "decision about a rule", "decisions about rules")
	return goes
}

var privateParts = [...]struct {
	part             share.Parts
	name, one, other string
}{
	{share.Feelings, "Sleep, soreness and mood", "morning", "mornings"},
	{share.Marks, "What you have done", "session marked done", "sessions marked done"},
	{share.Logs, "How sessions went, with soreness and pain", "session", "sessions"},
	{share.Reasons, "Why you went against a rule", "reason", "reasons"},
	{share.Health, "Your injuries", "answer", "answers"},
}

// PrivatePart is a part with what there is of it: "What you have done: 23
// sessions marked done".
func PrivatePart(part share.Parts, n int) string {
	for _, p := range privateParts {
		if p.part == part {
			return p.name + ": " + plural(n, p.one, p.other)
		}
	}
	return ""
}

// privateNames is "your injuries, what you have done".
func privateNames(parts share.Parts) string {
	var names []string
	for _, p := range privateParts {
		if parts&p.part != 0 {
			names = append(names, lower(p.name))
		}
	}
	return strings.Join(names, "; ")
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
	said := "This plan is already on this device"
	switch {
	case !a.Known:
		return said + "."
	case a.Equal && a.Stays == share.NoParts:
		return said + ", and it is the same."
	case a.Equal:
		return said + ", and it is the same but for what was left out: " + privateNames(a.Stays) + ". That stays in yours if you replace it."
	case len(differences) == 0:
		said += ". The sessions stand as yours do; their details, the profile, the races or the rules differ."
	default:
		said += ". The link differs: " + strings.Join(differences, "; ") + "."
	}
	if a.Stays != share.NoParts {
		said += " Left out of it: " + privateNames(a.Stays) + ". That stays in yours if you replace it."
	}
	if a.Gone > 0 {
		said += " No place is left for " + strconv.Itoa(a.Gone) + " of your marks, logs or mornings: replacing drops them, undo brings them back."
	}
	return said
}
