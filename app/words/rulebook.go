package words

import "hardeasy/planner/rule"

// The parts of a rule that are one text, in their order in english.txt.
const (
	titlePart = iota
	whyPart
	ladderPart
	choicePart
	schoolPart
)

// RuleTitle is what to do, in a few words; the id where no rule has it.
func RuleTitle(id string) string {
	if k, ok := findRule(id); ok {
		return k.Text()
	}
	return id
}

// RuleWhy is the coach's reason.
func RuleWhy(id string) string { return rulePart(id, whyPart) }

// RuleLadder is when the rule is an error, a warning, advice, with the numbers.
func RuleLadder(id string) string { return withTitles(rulePart(id, ladderPart)) }

// RuleChoice is what we decided where the rulebook leaves it open, "" when nothing.
func RuleChoice(id string) string { return withTitles(rulePart(id, choicePart)) }

// RuleSchool is how a coaching school changes the rule, "" when none does.
func RuleSchool(id string) string { return withTitles(rulePart(id, schoolPart)) }

// RuleProse is all of that in one, to search in. Other rules stand in it by their ids.
func RuleProse(id string) string {
	k, ok := findRule(id)
	if !ok {
		return ""
	}
	prose := k.Text()
	for part := Key(whyPart); part < ruleParts; part++ {
		prose += "\n" + (k + part).Text()
	}
	return prose
}

func rulePart(id string, part Key) string {
	if k, ok := findRule(id); ok {
		return (k + part).Text()
	}
	return ""
}

// withTitles calls the rules that a text names, as {heavy-cap}, by what they
// are called.
func withTitles(text string) string {
	return holes(text, func(id string) string { return Quoted.Of(RuleTitle(id)) })
}

// SourceWho is the author and year of a study, or the coach.
func SourceWho(s *rule.Source) string {
	if s.Coach != rule.NoCoach {
		return (CoachStrengthCoach + Key(s.Coach-rule.StrengthCoach)).Text()
	}
	return sourcePart(s.ID, 0)
}

// SourceSays is what the source at that place of a rule's sources says: a study
// the same whatever the rule, a coach something else of each rule.
func SourceSays(r *rule.Rule, place int) string {
	if s := &r.Sources[place]; s.Coach == rule.NoCoach {
		return sourcePart(s.ID, 1)
	}
	k, ok := findRule(r.ID)
	if !ok {
		return ""
	}
	for _, s := range r.Sources[:place] {
		if s.Coach != rule.NoCoach {
			k++
		}
	}
	return (k + ruleParts).Text()
}

func sourcePart(id string, part Key) string {
	if k, ok := find(sources[:], id, sourcesBegin, sourceParts); ok {
		return (k + part).Text()
	}
	return ""
}

// Needs are what a rule could not do without: "minutes run last week".
func Needs(missing []*rule.Need) []string {
	names := make([]string, len(missing))
	for i, n := range missing {
		if k, ok := find(needs[:], n.ID, needsBegin, needParts); ok {
			names[i] = k.Text()
		}
	}
	return names
}

// RuleLacks says what a rule could not do without: "Grow weekly running gently:
// needs minutes run last week."
func RuleLacks(n *rule.NotChecked) string {
	return FindingsNeeds.Of(RuleTitle(n.Rule.ID), list(Needs(n.Missing)))
}

// RuleSaysWho names the sources of a rule: "Says: Doma 2017, review; HardEasy."
func RuleSaysWho(r *rule.Rule) string {
	who := make([]string, len(r.Sources))
	for i := range r.Sources {
		who[i] = SourceWho(&r.Sources[i])
	}
	return FindingsSays.Of(join(who, ListLong))
}

// SchoolBecause is why a school holds, to stand behind "because".
func SchoolBecause(why rule.SchoolReason) string {
	return (SchoolBecauseChosen + Key(why)).Text()
}
