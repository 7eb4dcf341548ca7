package words

// Tuned is what deciding about a rule is called.
func Tuned(title, severity string, mute bool) Phrase {
	if mute {
		return Silence.Of(title)
	}
	switch severity {
	case "error":
		return TakeError.Of(title)
	case "warning":
		return TakeWarning.Of(title)
	case "advice":
		return TakeAdvice.Of(title)
	}
	return TakeRulebook.Of(title)
}

// RuleCount is "12 of 97 rules".
func RuleCount(n, of int) string {
	if n == of {
		return RuleCountAll.Of(of)
	}
	return RuleCountSome.Of(n, of)
}

// Spoke is in how many weeks of a plan a rule speaks, of those in which it could
// be checked.
func Spoke(n, of, unchecked int) string {
	switch {
	case n == 0 && unchecked > 0:
		return SilentChecked.Of(Weeks.Of(of - unchecked))
	case n == 0:
		return SilentPlan.Of(Weeks.Of(of))
	case unchecked > 0:
		return SpokeChecked.Of(n, Weeks.Of(of-unchecked))
	}
	return SpokePlan.Of(n, Weeks.Of(of))
}

// Respected is of how many of the respected plans a rule speaks.
func Respected(n, of int) string {
	if n == 0 {
		return SilentRespected.Of(of)
	}
	return SpokeRespected.Of(n, of)
}

// NotChecked says in how many weeks a rule could not be checked, and why.
func NotChecked(n, of int, missing []string) string {
	if n == of {
		return NotCheckedAll.Of(list(missing))
	}
	return NotCheckedSome.Of(n, Weeks.Of(of), list(missing))
}

// Area is a chapter of the rulebook.
func Area(i int) string { return (AreaDay + Key(i)).Text() }

// Evidence is what stands behind a source.
func Evidence(i int) string { return (EvidenceRead + Key(i)).Text() }
