package words

// Verdict is the chip's text: what weighs most first. All is clear only when there is no
// other reason, which the chip would say.
func Verdict(errors, warnings, advice int, other string) string {
	switch {
	case errors > 0:
		return VerdictFix.Of(errors)
	case warnings > 0:
		return VerdictWarnings.Of(warnings)
	case advice > 0:
		return VerdictTips.Of(advice)
	case other != "":
		return other
	}
	return VerdictClear.Text()
}

// VerdictLine tells all three counts, for the screen reader, or else why not all is clear.
func VerdictLine(errors, warnings, advice int, other string, why []string) string {
	switch {
	case errors+warnings+advice > 0:
	case other != "":
		return clauses(append([]string{VerdictNothing.Text()}, why...))
	default:
		return VerdictAllClear.Text()
	}
	return clauses([]string{VerdictThings.Of(errors), VerdictWarnings.Of(warnings), VerdictTips.Of(advice)})
}

// Gain says what is left once a fix is made.
func Gain(errors, warnings, advice int) string {
	var left []string
	if errors > 0 {
		left = append(left, VerdictThings.Of(errors))
	}
	if warnings > 0 {
		left = append(left, VerdictWarnings.Of(warnings))
	}
	if advice > 0 {
		left = append(left, VerdictTips.Of(advice))
	}
	if len(left) == 0 {
		return GainAll.Text()
	}
	return GainLeft.Of(join(left, ListPlain))
}

// Fewer is a difference of findings in words: "2 fewer to fix, 1 more tip."
func Fewer(errors, warnings, advice int) string {
	if parts := difference(errors, warnings, advice); len(parts) > 0 {
		return clauses(parts)
	}
	return FewerNone.Text()
}

// difference has a clause for each count that is not the same.
func difference(errors, warnings, advice int) (parts []string) {
	for _, d := range [...]struct {
		n           int
		fewer, more KeyN
	}{{errors, FewerErrors, MoreErrors}, {warnings, FewerWarnings, MoreWarnings}, {advice, FewerTips, MoreTips}} {
		if d.n > 0 {
			parts = append(parts, d.fewer.Of(d.n))
		} else if d.n < 0 {
			parts = append(parts, d.more.Of(-d.n))
		}
	}
	return parts
}

func differenceList(errors, warnings, advice int) string {
	return join(difference(errors, warnings, advice), ListPlain)
}
