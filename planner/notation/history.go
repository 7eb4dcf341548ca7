package notation

import "hardeasy/planner"

func (p *parser) historyLine(l *line, _ token) error {
	return readFields(p, l, "history", historyFields, &p.plan.History)
}

var historyFields = []field[*planner.History]{
	historyField("longest_30d", "minutes", func(h *planner.History) *planner.Opt { return &h.Longest30d }),
	historyField("prev_run_min", "minutes", func(h *planner.History) *planner.Opt { return &h.PrevRunMin }),
	historyField("peak_run_min", "minutes", func(h *planner.History) *planner.Opt { return &h.PeakRunMin }),
	historyField("prev_load", "a load", func(h *planner.History) *planner.Opt { return &h.PrevLoad }),
	historyField("weeks_since_deload", "weeks", func(h *planner.History) *planner.Opt { return &h.WeeksSinceDeload }),
	historyField("weeks_without_strength", "weeks", func(h *planner.History) *planner.Opt { return &h.WeeksWithoutStrength }),
	historyField("km_week", "kilometres", func(h *planner.History) *planner.Opt { return &h.KmWeek }),
}

func historyField(key, what string, of func(*planner.History) *planner.Opt) field[*planner.History] {
	return optField(key, what, planner.MaxHistory, of)
}
