package notation

import "hardeasy/planner"

func (p *parser) historyLine(l *line, _ token) error {
	return readFields(p, l, "history", historyFields, &p.plan)
}

var historyFields = []field[*planner.Plan]{
	historyField("longest_30d", ExpectMinutes, func(h *planner.History) *planner.Opt { return &h.Longest30d }),
	historyField("prev_run_min", ExpectMinutes, func(h *planner.History) *planner.Opt { return &h.PrevRunMin }),
	historyField("peak_run_min", ExpectMinutes, func(h *planner.History) *planner.Opt { return &h.PeakRunMin }),
	historyField("prev_load", ExpectLoad, func(h *planner.History) *planner.Opt { return &h.PrevLoad }),
	historyField("weeks_since_deload", ExpectWeeks, func(h *planner.History) *planner.Opt { return &h.WeeksSinceDeload }),
	historyField("weeks_without_strength", ExpectWeeks, func(h *planner.History) *planner.Opt { return &h.WeeksWithoutStrength }),
	historyField("km_week", ExpectKilometres, func(h *planner.History) *planner.Opt { return &h.KmWeek }),
	{key: "race", read: readDatedResult, print: printDatedResult},
}

func historyField(key string, what Expected, of func(*planner.History) *planner.Opt) field[*planner.Plan] {
	return optField(key, what, planner.MaxHistory, func(p *planner.Plan) *planner.Opt { return of(&p.History) })
}
