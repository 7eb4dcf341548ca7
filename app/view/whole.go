package view

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
)

// wholePanel is what is said of the plan as a whole, above its weeks.
func wholePanel(m *state.Model) app.UI {
	parts := make([]app.UI, len(m.Whole))
	for i := range m.Whole {
		parts[i] = findingUI(m, &m.Whole[i])
	}
	return kit.El("section", "whole").Label(words.FindingsWhole).Hidden(len(parts) == 0).Body(parts...)
}
