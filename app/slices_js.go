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
	r.slice(ctx, &r.solving, w.Begins, firstSlice, func(ctx app.Context) (did int, seen bool) {
		was := r.model
		before := was.Query.Nodes()
		r.send(ctx, state.SolveSlice{N: w.N, Nodes: r.solving.nodes, Long: browser.Millis()-r.solving.began > patienceMs})
		m := &r.model
		return was.Query.Nodes() - before, m.Query != was.Query && (m.Query == nil || m.Query.Shown) || m.Proposal != was.Proposal
	})
}

// makeParts does the same for a plan that is made.
func (r *root) makeParts(ctx app.Context, p state.NextPart) {
	r.slice(ctx, &r.making, p.Begins, 1, func(ctx app.Context) (did int, seen bool) {
		was, parts := r.model.Making, r.making.nodes
		r.send(ctx, state.MakePart{Parts: parts})
		return parts, r.model.Making != was
	})
}

// slice does a slice of long work, which says how much it did and whether there is something
// new to see.
func (r *root) slice(ctx app.Context, s *slicer, begins bool, first int, work func(app.Context) (did int, seen bool)) {
	when := browser.NextTask
	if begins {
		when = browser.AfterPaint
		*s = slicer{began: browser.Millis(), nodes: first}
	}
	when(func() {
		ctx.Dispatcher().Dispatch(app.Dispatch{Mode: app.Next, Source: ctx.Src(), Function: func(ctx app.Context) {
			start := browser.Millis()
			did, seen := work(ctx)
			if !begins {
				s.took(browser.Millis()-start, did)
			}
			if seen {
				ctx.Dispatch(func(app.Context) {})
			}
		}})
	})
}
