package words

import (
	"strings"

	"hardeasy/planner"
)

// The four coaches whose texts the rulebook stands on, and what they say, in
// our words (rulebook 1.1 to 1.4).

// CoachNames are short; the first one's text does not give his name.
var CoachNames = [4]string{"A strength coach", "Nathan Carlson", "Jason Fitzgerald", "The Run Experience"}

// School is a view of where heavy lifting goes in a week of running.
type School struct {
	School   planner.School
	From     string // who teaches it
	Heavy    string // the days for heavy lifts
	SameDay  string // a lift and a run on one day
	Order    string // which of them is first
	Circuits string
	Extra    string
	Week     string // a week in its manner, in plan notation
}

// Schools are in the order of the rulebook.
var Schools = [4]School{
	{
		School:   planner.SeparateDays,
		From:     "A strength coach for runners",
		Heavy:    "On days without a run.",
		SameDay:  "Better not. Only when the week leaves no other way, or after years of running.",
		Order:    "The lift in the morning, the run later.",
		Circuits: "Only for bodyweight and core work.",
		Extra:    "Two heavy sessions a week, the others light.",
		Week: "week 1\nMon PM str-heavy-full 50\nTue AM run-easy 40\nWed AM run-tempo 45\nThu PM str-heavy-full 50\n" +
			"Sat AM run-easy 40\nSun AM run-long 80",
	}, {
		School:   planner.MediumDays,
		From:     "Nathan Carlson and Jason Fitzgerald",
		Heavy:    "On days with a steady run. A day without a run is fine too.",
		SameDay:  "Yes, with the steady run.",
		Order:    "What matters more.",
		Circuits: "Bodyweight only.",
		Extra:    "Easy days stay easy. Bodyweight work fits any day.",
		Week: "week 1\nTue AM run-intervals 55\nWed AM run-easy 40; PM str-bodyweight 20\nThu AM run-steady 50; PM str-heavy-full 50\n" +
			"Sat AM run-easy 40\nSun AM run-long 80",
	}, {
		School:   planner.EasyDays,
		From:     "The Run Experience",
		Heavy:    "On days with an easy run, or on a day of its own when the week has room.",
		SameDay:  "Yes, with the easy run.",
		Order:    "What matters more.",
		Circuits: "Welcome.",
		Extra:    "The day after heavy work is easy or rest. The long run has its day to itself.",
		Week: "week 1\nTue AM run-intervals 55\nWed AM run-easy 40; PM str-heavy-full 50\nFri AM run-easy 40; PM str-moderate 40\n" +
			"Sun AM run-long 80",
	}, {
		School:   planner.Consolidate,
		From:     "Jason Fitzgerald’s exception for advanced athletes, and common practice",
		Heavy:    "On the day of a hard run, at least 6 h after it.",
		SameDay:  "Yes, hard with hard.",
		Order:    "The run.",
		Circuits: "None.",
		Extra:    "Only if you are advanced in both lifting and running.",
		Week: "athlete lift=advanced run=advanced school=consolidate\nweek 1\nTue AM run-intervals 60; PM str-heavy-lower 50\n" +
			"Wed AM run-easy 45\nThu AM run-easy 50\nFri AM run-tempo 50; PM str-heavy-upper 45\nSun AM run-long 90",
	},
}

// AutoSteps are how HardEasy chooses a school; the first that fits counts.
var AutoSteps = []string{
	"You are injured or coming back: easy days.",
	"You are advanced in both, run on six days or more and hard on two: consolidate.",
	"You have two open days more than days with a run: separate days.",
	"Your week has a steady run and you have run for a year or longer: medium days.",
	"Otherwise: easy days.",
}

// SchoolName is what a school is called on the screen.
func SchoolName(s planner.School) string {
	return [...]string{"HardEasy chooses", "Separate days", "Medium days", "Easy days", "Consolidate"}[s]
}

// InForce is "Medium days, because your week has a steady run".
func InForce(s planner.School, why string) string {
	return SchoolName(s) + ", because " + strings.TrimSuffix(why, ".") + "."
}

// UseSchool is what choosing a school is called.
func UseSchool(s planner.School) string {
	if s == planner.Auto {
		return "Let HardEasy choose the school"
	}
	return "Take the school “" + SchoolName(s) + "”"
}

// Topic is something the coaches disagree about.
type Topic struct {
	Name  string
	Says  [4]string // a coach each; "" = not a word on it
	Ours  string    // what HardEasy makes of it
	Rules []string  // where that stands in the rulebook
}

// Topics are the twelve disagreements.
var Topics = [12]Topic{
	{
		Name: "Which day takes the heavy lift",
		Says: [4]string{
			"A day without a run, mostly.",
			"A day of medium effort.",
			"A moderate day. Easy days stay truly easy, and long or fast days take no heavy work unless you are advanced.",
			"An easy-run day, or one of its own if there is room. Never before a hard run or on its day, and nothing beside the long run.",
		},
		Ours:  "Your school decides. On one thing all four agree: not on a hard day, and not the day before.",
		Rules: []string{"lift-day-preference", "heavy-on-hard-run-day", "no-heavy-before-hard-run"},
	}, {
		Name: "What goes first on a shared day",
		Says: [4]string{
			"Heavy lifting in the morning, the run later.", "", "",
			"What matters more. With a race coming that is the run; back from an injury it is the lift.",
		},
		Ours:  "We go down a list: coming back, a race within six weeks, how hard the run is, your goal, and what waits tomorrow.",
		Rules: []string{"same-day-order"},
	}, {
		Name: "Both in one workout",
		Says: [4]string{
			"Never.", "", "Bodyweight work fits any time.", "A short bodyweight session straight after a run is welcome.",
		},
		Ours:  "Heavy and moderate lifting never. Bodyweight, core and mobility any time.",
		Rules: []string{"no-lift-run-same-workout"},
	}, {
		Name: "Circuits",
		Says: [4]string{
			"They do not make you strong.", "", "", "Fine, if the muscles take turns and 1 to 2 min lie between rounds.",
		},
		Ours:  "Good work, but in no school does a circuit count as heavy.",
		Rules: []string{"circuit-not-for-strength"},
	}, {
		Name: "How many sessions a week",
		Says: [4]string{
			"Two heavy ones and some lighter.", "Names no number.", "5 to 10 min every day and some heavier work.",
			"Three or four far from a race or when injured, two in full run training.",
		},
		Ours:  "The phase sets the number, and two heavy sessions are the most.",
		Rules: []string{"strength-freq-target", "heavy-cap"},
	}, {
		Name: "How many repetitions",
		Says: [4]string{
			"Heavy means 1 to 6, for 3 to 5 sets.", "Work up to heavy.", "Short, demanding sets.",
			"3 to 5 sets of 3 to 5 for novices, later up to 4 to 8.",
		},
		Ours:  "Heavy means 1 to 6. From the third month on 4 to 8 is usual; 7 or 8 count as heavy only from 80 % of your best.",
		Rules: []string{"heavy-rep-range"},
	}, {
		Name: "How a novice begins",
		Says: [4]string{
			"", "With the basics, then more.", "Small.", "With few repetitions and small loads, to learn.",
		},
		Ours:  "3 to 5 sets of 3 to 5, far from your limit: 4 or more in reserve. Or 2 to 3 sets of 8 to 10, just as light.",
		Rules: []string{"beginner-start-small"},
	}, {
		Name: "How long a session takes",
		Says: [4]string{
			"An hour at most, about.", "30 to 45 min.", "5 to 10 min, every day.", "",
		},
		Ours:  "An hour at most, and 30 to 45 min to begin with.",
		Rules: []string{"session-length-cap", "starter-session-length"},
	}, {
		Name: "Rest between sets",
		Says: [4]string{
			"Until your energy is back.", "", "", "1 to 2 min.",
		},
		Ours:  "The heavier the set, the longer the rest.",
		Rules: []string{"rest-between-sets"},
	}, {
		Name: "Special exercises for runners",
		Says: [4]string{
			"Work on weak spots, and on one side at a time.", "Corrective work only as a way in.",
			"Yes, for hips and glutes above all.", "There is no such thing as a squat for runners.",
		},
		Ours:  "The main lifts are for everybody; the small ones after them are chosen for runners.",
		Rules: []string{"heavy-compounds", "corrective-only"},
	}, {
		Name: "Close to a race",
		Says: [4]string{
			"", "Nothing that harms the running.", "No records in the gym while mileage is high.", "Bodyweight work, rather.",
		},
		Ours:  "14 to 7 days before: half the sets at the usual load. In the last 7 days: bodyweight and mobility only.",
		Rules: []string{"race-near-bodyweight"},
	}, {
		Name: "Muscle size",
		Says: [4]string{
			"Not the aim.", "Not the aim.", "Getting bulky is unlikely.", "A little more muscle protects bone.",
		},
		Ours:  "Never a goal here.",
		Rules: []string{"session-no-hypertrophy"},
	},
}
