package rule

// Fold leaves of findings that come week after week those that a person is told of: the
// first, or the first and those in which it is worse (Rule.Shown). The first lists the
// weeks of the others. The reports of a plan's weeks are not changed.
func Fold(reports []Report) []Report {
	out := make([]Report, len(reports))
	for w := range reports {
		out[w] = reports[w]
		out[w].Findings = nil
		for _, f := range reports[w].Findings {
			if first := toldBefore(out[:w], &f); first != nil {
				first.Later = append(first.Later[:len(first.Later):len(first.Later)], f.Week)
				continue
			}
			out[w].Findings = append(out[w].Findings, f)
		}
	}
	return out
}

// Told are the findings of a week that a person is told of, after the folded reports of all
// weeks before it.
func Told(before []Report, findings []Finding) (told []Finding) {
	for i := range findings {
		if toldBefore(before, &findings[i]) == nil {
			told = append(told, findings[i])
		}
	}
	return told
}

// toldBefore is the finding that says all that a later one would: the last of the same rule
// that is shown, for rules that are not shown each week, unless it has become worse.
func toldBefore(reports []Report, f *Finding) *Finding {
	if f.Rule.Shown == EachWeek || f.Overridden != "" {
		return nil
	}
	for w := len(reports) - 1; w >= 0; w-- {
		for i := range reports[w].Findings {
			g := &reports[w].Findings[i]
			switch {
			case g.Rule != f.Rule || g.Overridden != "":
			case f.worse(g):
				return nil
			default:
				return g
			}
		}
	}
	return nil
}

// worse reports whether a finding is shown although an earlier one was: its severity is
// higher, or its number is farther from the limit.
func (f *Finding) worse(than *Finding) bool {
	if f.Rule.Shown == Once {
		return false
	}
	return f.Severity > than.Severity || f.Severity == than.Severity && f.away() > than.away()
}

func (f *Finding) away() int { return max(f.N-f.Limit, f.Limit-f.N) }
