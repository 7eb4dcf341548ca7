package view

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/words"
	"hardeasy/planner/solver"
)

// costs are what the solver weighs: its own table.
func costs() app.UI {
	return kit.El("div", "schools-page").Body(
		kit.El("h2").Say(words.CostsTitle),
		kit.El("p", "lead").Say(words.CostsLead),
		kit.El("ul", "costs").Body(kit.Each(solver.Table[:], func(i int, row *solver.Row) app.UI {
			return kit.El("li").DataSet("cost", row.ID).Body(kit.El("b").Text(words.Points(row.Cost)), kit.El("span").Say(words.Costs[i]))
		})...),
	)
}
