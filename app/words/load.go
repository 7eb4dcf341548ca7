package words

// LoadMeans says what the strip along the week shows.
var LoadMeans = [...]string{
	"Load: each day’s minutes times its effort, runs and lifts in their colours.",
	"Below it, what is left in you every morning. Up to the line you are ready for a hard run.",
	"Legs: tired, sore muscles.",
	"Nerves: what heavy lifts and sprints take.",
	"Engine: heart, lungs and fuel.",
	"Upper: arms, shoulders and back.",
	"Impact: bones and tendons.",
	"Ready: how you come to that day’s hard run, long run or heavy legs.",
	"All of it is an estimate, to plan with.",
}
