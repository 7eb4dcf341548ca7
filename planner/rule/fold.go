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
			if first := shownBefore(out[:w], &f); first != nil && !f.worse(first) {
				first.Later = append(first.Later[:len(first.Later):len(first.Later)], f.Week)
				continue
			}
			out[w].Findings = append(out[w].Findings, f)
		}
	}
	return out
}

// shownBefore is the last finding of the same rule that is shown, for rules that are not
// shown each week.
func shownBefore(reports []Report, f *Finding) *Finding {
	if f.Rule.Shown == EachWeek || f.Overridden != "" {
		return nil
	}
	for w := len(reports) - 1; w >= 0; w-- {
		for i := range reports[w].Findings {
			if g := &reports[w].Findings[i]; g.Rule == f.Rule && g.Overridden == "" {
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
