package app

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/browser"
	"hardeasy/app/state"
)

// work gives the solver its next slice after the browser has handled its events. The
// change that the tap made is drawn before the first slice; later slices are drawn only
// when the person would see a difference.
func (r *root) work(ctx app.Context, w state.NextSlice) {
	when := browser.NextTask
	if w.Begins {
		when = browser.AfterPaint
		r.slicer = slicer{began: browser.Millis(), nodes: firstSlice}
	}
	when(func() {
		ctx.Dispatcher().Dispatch(app.Dispatch{Mode: app.Next, Source: ctx.Src(), Function: func(ctx app.Context) {
			was := r.model
			before := was.Query.Nodes()
			start := browser.Millis()
			r.send(ctx, state.SolveSlice{N: w.N, Nodes: r.slicer.nodes, Long: start-r.slicer.began > patienceMs})
			if !w.Begins {
				r.slicer.took(browser.Millis()-start, was.Query.Nodes()-before)
			}
			if m := &r.model; m.Query != was.Query && (m.Query == nil || m.Query.Shown) || m.Proposal != was.Proposal {
				ctx.Dispatch(func(app.Context) {})
			}
		}})
	})
}
