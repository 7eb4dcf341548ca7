package words

// Tuned is what deciding about a rule is called.
func Tuned(title, severity string, mute bool) Phrase {
	if mute {
		return Silence(title)
	}
	switch severity {
	case "error":
		return TakeError(title)
	case "warning":
		return TakeWarning(title)
	case "advice":
		return TakeAdvice(title)
	}
	return TakeRulebook(title)
}

// RuleCount is "12 of 97 rules".
func RuleCount(n, of int) string {
	if n == of {
		return RuleCountAll(of)
	}
	return RuleCountSome(n, of)
}

// Spoke is in how many weeks of a plan a rule speaks, of those in which it could
// be checked.
func Spoke(n, of, unchecked int) string {
	switch {
	case n == 0 && unchecked > 0:
		return SilentChecked(Weeks(of - unchecked))
	case n == 0:
		return SilentPlan(Weeks(of))
	case unchecked > 0:
		return SpokeChecked(n, Weeks(of-unchecked))
	}
	return SpokePlan(n, Weeks(of))
}

// NotChecked says in how many weeks a rule could not be checked, and why.
func NotChecked(n, of int, missing []string) string {
	if n == of {
		return NotCheckedAll(list(missing))
	}
	return NotCheckedSome(n, Weeks(of), list(missing))
}

// Area is a chapter of the rulebook.
func Area(i int) string { return (AreaDay + Key(i)).Text() }

// Evidence is what stands behind a source.
func Evidence(i int) string { return (EvidenceRead + Key(i)).Text() }
