package rulebook

import "hardeasy/planner/rule"

// endsHere reports whether what spans several dates belongs to the week in view: it ends in
// it, or it begins in it and ends in the repeat behind the plan's last week. In a plan of one
// week the repeat before it has shown that already.
func endsHere(p *rule.Pass, first, last *rule.Item) bool {
	if last.Day >= 0 && last.Day < 7 {
		return true
	}
	return last.Day >= 7 && last.Repeat && p.Week > 0 && first.Day < 7
}
