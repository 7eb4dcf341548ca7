package app

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/state"
	"hardeasy/app/view"
)

// FirstScreen is the page that a new person sees before the program is loaded: the
// setup form, drawn by the same code that draws it later.
func FirstScreen() string {
	m := state.Model{Screen: state.SetupScreen, Form: state.NewForm(0)}
	return app.HTMLString(view.Screen(&m))
}
