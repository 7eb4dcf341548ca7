package words

import "strconv"

// Lacking says how many rules need what, in the verdict's place: "2 rules need your last
// lighter week". More than two things are only counted.
func Lacking(rules int, what []string) string {
	if len(what) > 2 {
		return StatusUnchecked.Of(rules)
	}
	return StatusNeeds.Of(rules, list(what))
}

// TellUs asks for what rules lack: "3 rules were not checked: tell us your last lighter week".
func TellUs(rules int, what []string) string {
	if len(what) > 2 {
		return StatusTellMany.Of(rules, strconv.Itoa(len(what)))
	}
	return StatusTell.Of(rules, list(what))
}
