package words

import "strings"

// glossary are the words of the rulebook that a beginner may not know. A mark
// without capitals is found whatever the capitals of the text.
var glossary = [...]struct{ marks, means string }{
	{"error|errors", "An error is shown as something to fix."},
	{"advice", "Advice is shown as a tip."},
	{"effort", "Effort goes from 1, very easy, to 10, all you have."},
	{"hard run|hard runs", "Hard runs are tempo, intervals, hills, sprints, time trials and races."},
	{"key run|key runs|key work", "Key runs are the hard runs and the long run."},
	{"stress day|stress days", "A stress day has a hard run, heavy legs, or a long run of 90 min or more."},
	{"tempo", "Tempo is a long stretch at a comfortably hard pace: you manage a few words, no more."},
	{"steady run", "A steady run is a little quicker than easy."},
	{"strides", "Strides are a few smooth speed-ups of 20 s with full rests."},
	{"quality", "Quality minutes are the fast ones of a run."},
	{"main strength session|main strength sessions", "Main strength sessions are heavy, moderate and power work, and bodyweight circuits of 20 min or more."},
	{"circuit|circuits", "A circuit is a round of exercises with little rest in between."},
	{"in reserve", "In reserve are the repetitions you could still do when a set ends."},
	{"1rm|maximum|test|record", "1RM, your maximum, is the most you can lift once; a test finds it out."},
	{"hinge|hinges", "A hinge bends at the hips with a straight back, as a deadlift does."},
	{"accessory|accessories", "Accessories are the smaller exercises after the main lifts."},
	{"correctives|corrective", "Correctives are small exercises that wake up a weak muscle."},
	{"contacts", "A ground contact is one landing on one foot or both."},
	{"deload|deloads|lighter week", "A lighter week, or deload, has at most 80 % of the load of the weeks before it."},
	{"total load|mean load", "Load is minutes times effort."},
	{"phase|phases|off-season|in base|base and build|build and peak|in peak|peak weeks|at the peak|peak and taper|maintenance", "The phases lead from the off-season over base, build and peak to taper, race week and recovery, as your races have it."},
	{"taper", "The taper is the lighter time right before a race."},
	{"A race|B race|C race|A or B race", "The season is for the A race; B is a race to run well, C one to train through."},
	{"niggle", "A niggle is a small pain that lets you run."},
	{"school|schools", "A school is a coach’s view of where heavy lifts go."},
}

// Explained says what those words of a text mean that need it.
func Explained(text string) (means []string) {
	plain := func(r rune) rune {
		if strings.ContainsRune(".,:;()“”\n", r) {
			return ' '
		}
		return r
	}
	text = " " + strings.Map(plain, text) + " "
	lower := strings.ToLower(text)
	for i := range glossary {
		for mark := range strings.SplitSeq(glossary[i].marks, "|") {
			if mark = " " + mark + " "; strings.Contains(text, mark) || strings.Contains(lower, mark) {
				means = append(means, glossary[i].means)
				break
			}
		}
	}
	return means
}
