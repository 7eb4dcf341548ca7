package words

import (
	"strconv"
	"strings"

	"hardeasy/planner"
)

// Tuned is what deciding about a rule is called.
func Tuned(title, severity string, mute bool) string {
	quoted := "“" + title + "”"
	if mute {
		return Silence(title)
	}
	switch severity {
	case "error":
		return "Take " + quoted + " as something to fix"
	case "warning":
		return "Take " + quoted + " as a warning"
	case "advice":
		return "Take " + quoted + " as a tip"
	}
	return "Take " + quoted + " as the rulebook has it"
}

// RuleCount is "12 of 97 rules".
func RuleCount(n, of int) string {
	if n == of {
		return "All " + plural(of, "rule", "rules")
	}
	return strconv.Itoa(n) + " of " + plural(of, "rule", "rules")
}

// ShowRules is on the button that leads from the filters to what they found.
func ShowRules(n int) string { return "Show " + plural(n, "rule", "rules") }

// Spoke is in how many weeks of a plan a rule speaks, of those in which it could
// be checked.
func Spoke(n, of, unchecked int) string {
	weeks := "the " + Weeks(of) + " of your plan"
	if unchecked > 0 {
		weeks = "the " + Weeks(of-unchecked) + " that could be checked"
	}
	if n == 0 {
		return "Silent in " + weeks + "."
	}
	return "Speaks in " + strconv.Itoa(n) + " of " + weeks + "."
}

// RulesNotChecked is "7 rules not checked, for lack of data".
func RulesNotChecked(n int) string {
	return plural(n, "rule", "rules") + " not checked for lack of data"
}

// NotChecked says in how many weeks a rule could not be checked, and why.
func NotChecked(n, of int, missing []string) string {
	where := "in " + strconv.Itoa(n) + " of " + Weeks(of)
	if n == of {
		where = "in your plan"
	}
	return "Not checked " + where + ": needs " + strings.Join(missing, " and ") + "."
}

// Given is what an example says besides its sessions. A profile has many
// values, and only those that its notation names are worth a word.
func Given(p *planner.Plan, notation string) (facts []string) {
	named := func(key string) bool {
		return strings.Contains(notation, " "+key+"=")
	}
	a, h := &p.Athlete, &p.History
	add := func(ok bool, fact string) {
		if ok {
			facts = append(facts, fact)
		}
	}
	add(named("age"), strconv.Itoa(a.Age)+" years old")
	add(named("lift"), levels[a.Lift]+" at lifting")
	add(named("lift_week"), "week "+strconv.Itoa(a.LiftWeek)+" of lifting")
	add(named("run"), levels[a.Run]+" at running")
	add(named("goal"), [...]string{"goal: endurance", "goal: both alike", "goal: strength"}[a.Goal])
	add(named("school"), "school: "+lower(SchoolName(a.School)))
	add(named("equipment"), "equipment: "+strings.Join(Gear(a.Equipment), ", "))
	add(a.Injury == planner.Niggle, "a niggle")
	add(a.Injury == planner.Limited, "running limited by an injury"+since(", for ", a.HurtWeeks))
	add(a.Injury == planner.Return, "coming back from an injury"+since(", for ", a.HurtWeeks))
	add(a.BoneStress, "had a bone-stress injury")
	add(a.Season == planner.SeasonOff, "off-season")
	for _, r := range p.Races {
		facts = append(facts, raceFact(r))
	}
	add(h.Longest30d.Known, "longest run of 30 days: "+Minutes(h.Longest30d.N))
	add(h.PrevRunMin.Known, "run last week: "+Minutes(h.PrevRunMin.N))
	add(h.PeakRunMin.Known, "run in the biggest week: "+Minutes(h.PeakRunMin.N))
	add(h.PrevLoad.Known, "load of last week: "+strconv.Itoa(h.PrevLoad.N))
	add(h.WeeksSinceDeload.Known, Weeks(h.WeeksSinceDeload.N)+" since a lighter week")
	add(h.WeeksWithoutStrength.Known, Weeks(h.WeeksWithoutStrength.N)+" without strength")
	add(h.KmWeek.Known, strconv.Itoa(h.KmWeek.N)+" km a week")
	for d, o := range a.Open {
		if o != planner.OpenAll {
			facts = append(facts, dayShort[d]+" "+openFact(o))
		}
	}
	for i := range p.Checks {
		facts = append(facts, checkFact(&p.Checks[i]))
	}
	return facts
}

var levels = [...]string{"new", "a beginner", "intermediate", "advanced"}

func since(before string, weeks planner.Opt) string {
	if !weeks.Known {
		return ""
	}
	return before + Weeks(weeks.N)
}

func raceFact(r planner.Race) string {
	switch {
	case r.Day < 0:
		return plural(-r.Day, "day", "days") + " before Monday: " + Distance(r.Distance)
	case r.Day < 7:
		return Distance(r.Distance) + " on " + dayNames[r.Day]
	}
	return Distance(r.Distance) + " on " + dayNames[r.Day%7] + " of week " + strconv.Itoa(r.Day/7+1)
}

func openFact(o planner.Opening) string {
	switch {
	case o.Slots == 0 || o.Minutes.Known && o.Minutes.N == 0:
		return "not free"
	case o.Minutes.Known:
		return Minutes(o.Minutes.N) + " free"
	}
	return "free in part"
}

// checkFact is "Tue: pain 6 of 10, legs sore 5 of 10".
func checkFact(c *planner.Check) string {
	var said []string
	add := func(ok bool, what string) {
		if ok {
			said = append(said, what)
		}
	}
	ten := func(o planner.Opt, of string) string { return strconv.Itoa(o.N) + " of " + of }
	add(c.Sleep.Known, "slept "+strings.TrimSuffix(strconv.FormatFloat(float64(c.Sleep.N)/10, 'f', 1, 64), ".0")+" h")
	add(c.Soreness.Known, "legs sore "+ten(c.Soreness, "10"))
	add(c.Pain.Known, "pain "+ten(c.Pain, "10"))
	add(c.PainRest, "pain at rest")
	add(c.Mood.Known, "mood "+ten(c.Mood, "5"))
	add(c.PulseUp.Known, "resting pulse up by "+strconv.Itoa(c.PulseUp.N))
	add(c.BelowPlan, "went worse than planned")
	add(c.Basics.Known, ten(c.Basics, "6")+" basics")
	day := dayShort[((c.Day%7)+7)%7]
	if c.Day >= 7 {
		day += " of week " + strconv.Itoa(c.Day/7+1)
	}
	return day + ": " + strings.Join(said, ", ")
}

// PartShort is a part of the day where there is little room.
func PartShort(s planner.Slot) string { return [...]string{"am", "noon", "pm"}[s] }

// WeekSaid tells a week to somebody who does not see it: "Monday evening heavy
// full body, 50 min; Tuesday morning easy run, 40 min."
func WeekSaid(w *planner.Week) string {
	said := make([]string, 0, len(w.Sessions))
	for i := range w.Sessions {
		s := &w.Sessions[i]
		said = append(said, When(planner.Place{Day: s.Day, Slot: s.Slot})+" "+Session(s.Type)+", "+Minutes(s.Minutes))
	}
	if len(said) == 0 {
		return "No sessions."
	}
	return strings.Join(said, "; ") + "."
}

// Area is a chapter of the rulebook.
func Area(i int) string {
	return [...]string{
		"On one day", "Around key sessions", "How often", "Inside a lift", "What the body needs", "Getting better",
		"Season and race", "Health",
	}[i]
}

// Evidence is what stands behind a source.
func Evidence(i int) string {
	return [...]string{"We read the source", "General knowledge", "Experience or estimate"}[i]
}
