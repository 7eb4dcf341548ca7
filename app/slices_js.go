package app

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/browser"
	"hardeasy/app/state"
)

// work gives the solver its next slice once the browser had its turn. What
// nobody sees is not drawn. What the tap changes is drawn before the first one.
func (r *root) work(ctx app.Context, w state.NextSlice) {
	turn := browser.Turn
	if w.Begins {
		turn = browser.AfterPaint
		r.pace = pace{began: browser.Millis(), nodes: firstSlice}
	}
	turn(func() {
		ctx.Dispatcher().Dispatch(app.Dispatch{Mode: app.Next, Source: ctx.Src(), Function: func(ctx app.Context) {
			was := r.model
			before := was.Query.Nodes()
			start := browser.Millis()
			r.send(ctx, state.SolveSlice{N: w.N, Nodes: r.pace.nodes, Long: start-r.pace.began > patienceMs})
			if !w.Begins {
				r.pace.took(browser.Millis()-start, was.Query.Nodes()-before)
			}
			if m := &r.model; m.Query != was.Query && (m.Query == nil || m.Query.Shown) || m.Proposal != was.Proposal {
				ctx.Dispatch(func(app.Context) {})
			}
		}})
	})
}
