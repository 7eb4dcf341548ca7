package words

// NotSaved says why a change is not stored, as far as that is known.
func NotSaved(err error) string {
	if err == nil {
		return UnsavedChange.Text()
	}
	return UnsavedWhy.Of(Error(err))
}

// PlanMadeWithout says which sessions a new plan has no room for.
func PlanMadeWithout(sessions []string) string { return PlanMadeNoRoom.Of(join(sessions, ListPlain)) }

// WeekChange is "week 2: 1 added, 2 moved".
func WeekChange(n, added, removed, moved int) string {
	var parts []string
	if added > 0 {
		parts = append(parts, ChangeAdded.Of(added))
	}
	if removed > 0 {
		parts = append(parts, ChangeRemoved.Of(removed))
	}
	if moved > 0 {
		parts = append(parts, ChangeMoved.Of(moved))
	}
	return ChangeInWeek.Of(n, join(parts, ListPlain))
}

// Brought says what became of the plans of a file: "2 plans came in, 1 was
// already here."
func Brought(came, here, lost int) string {
	var parts []string
	if came > 0 || here == 0 {
		parts = append(parts, BroughtCame.Of(came))
	}
	switch {
	case here > 0 && came == 0:
		parts = append(parts, BroughtOnlyHere.Of(here))
	case here > 0:
		parts = append(parts, BroughtAlsoHere.Of(here))
	}
	if lost > 0 {
		parts = append(parts, BroughtLost.Of(lost))
	}
	return clauses(parts)
}

// NoneReadable says that a file held no plan that can be read.
func NoneReadable(lost int) string {
	if lost == 0 {
		return ReadableNone.Text()
	}
	return ReadableNoneOf.Of(lost)
}
