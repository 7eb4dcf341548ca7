package view

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/words"
)

// language offers the languages, where there is more than English.
func language(m *state.Model) app.UI {
	spoken := m.Spoken()
	options := make([]kit.Option, len(spoken))
	for i, l := range spoken {
		options[i] = kit.Option{Value: l.Code, Label: l.Name}
	}
	return kit.El("div", "language").Hidden(len(spoken) == 0).Body(kit.Choice{
		Name: "language", Legend: words.LanguageLegend, Options: options, Chosen: []string{m.Language},
		Changed: func(code string, _ bool) state.Msg { return state.ChooseLanguage{Code: code} },
	}.UI())
}
