package app

import (
	"crypto/rand"
	"errors"
	"fmt"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
	goapperrors "github.com/maxence-charriere/go-app/v9/pkg/errors"

	"hardeasy/app/browser"
	"hardeasy/app/kit"
	"hardeasy/app/state"
	"hardeasy/app/view"
	"hardeasy/app/words"
	"hardeasy/planner"
)

// Start runs the app until the page is left.
func Start() {
	goapperrors.Encoder = plainError
	app.Route("/", &root{})
	app.RunWhenOnBrowser()
}

// plainError formats the framework's errors, which it would write as JSON; the program
// does not have package encoding/json.
func plainError(v any) ([]byte, error) {
	e, ok := v.(goapperrors.Error)
	if !ok {
		return nil, errors.ErrUnsupported
	}
	text := e.Message + fmt.Sprint(" ", e.Tags)
	if e.WrappedErr != nil {
		text += ": " + e.WrappedErr.Error()
	}
	return []byte(text), nil
}

// root is the one component with state; every screen is drawn by functions.
type root struct {
	app.Compo
	model    state.Model
	waiting  []state.Effect // for the page to be mounted
	handover browser.Handover
	store    *planStore
	journal  browser.IndexedDB
	behind   []string        // plans that the journal has yet to take
	later    func(state.Msg) // sends a message in a task of its own
	shell    browser.Shell
	solving  slicer // each its own: a plan may be made while the solver works
	making   slicer
}

// OnInit makes the first model before anything is drawn, so that the first
// screen is the right one.
func (r *root) OnInit() {
	words.Use(r.shell.Words()) // before the first text
	r.store = newPlanStore(browser.LocalStorage{})
	r.handover = r.shell.TakeOver()
	r.reconcile()
	r.openLast()
	r.update(r.listed())
	route := browser.Fragment()
	_, noHint := r.store.storage.Get(state.HintKey)
	if strings.HasPrefix(r.handover.RawHash, "#p=") {
		route = r.handover.RawHash // so that a damaged link is reported
	}
	r.update(state.Started{
		Date: browser.Today(), DateAt: browser.DateAt, Base: browser.Base(), Route: route,
		Form: r.handover.Answers, Step: r.handover.Step,
		Finished:  r.handover.Finished || r.handover.Action == "skip-setup",
		NewPlan:   newID(),
		Languages: r.shell.Languages(), Language: r.shell.Language(),
		Install: r.installs(), HasUpdate: r.shell.UpdateWaiting(),
		NoHint: noHint, CanSend: browser.CanSend(),
		Paste: r.handover.Paste, Pasted: r.handover.Action == "show-paste",
	})
	if !r.shell.Remembers() {
		r.update(state.PlanNotSaved{Why: words.StorageForbidden.Text()})
	}
}

func (r *root) OnMount(ctx app.Context) {
	r.later = func(msg state.Msg) { ctx.Dispatch(func(ctx app.Context) { r.send(ctx, msg) }) }
	send := r.later
	// After an event handler of a screen the framework redraws by itself.
	kit.Send = func(msg state.Msg) { r.send(ctx, r.dated(msg)) }
	byHand := func(msg state.Msg) { ctx.Dispatch(func(ctx app.Context) { r.send(ctx, r.dated(msg)) }) }

	browser.OnFragment(func(f string) { byHand(state.Routed{Route: f}) })
	browser.OnStorage(r.changedElsewhere, r.cleared)
	r.journal.OnJournal(r.journalCame)
	browser.OnDrag(dragMessages(byHand))
	browser.OnKey(func(k browser.Key) bool { return press(&r.model, k, byHand) })
	browser.OnClock(func() { r.followClock(send) })
	browser.OnFile(state.MaxFile, func(text string) { send(state.TextReceived{Text: text}) },
		func(why browser.FileFault) { send(state.Fault{Sentence: fileFaults[why].Text()}) })
	r.shell.OnUpdate(func() { send(state.UpdateWaits{}) })
	r.shell.OnInstall(func() { send(state.Installable{How: r.installs()}) })
	browser.Persist(false, func(yes bool) { send(state.StoragePersisted{Yes: yes}) })

	waiting := r.waiting
	r.waiting = nil
	r.perform(ctx, waiting)
	r.catchUp()
	ctx.Defer(func(app.Context) {
		if name, value, ok := strings.Cut(r.handover.Focus, "|"); ok && r.model.Screen == state.SetupScreen {
			browser.FocusField(name, value, r.handover.Caret)
		}
		r.shell.Ready()
	})
}

func (r *root) Render() app.UI { return view.Screen(&r.model) }

// send updates the model with a message and carries out the effects.
func (r *root) send(ctx app.Context, msg state.Msg) {
	r.perform(ctx, r.update(msg))
}

// update makes the next model. After a panic in it the crash screen is shown, because
// the page would look as if it still worked.
func (r *root) update(msg state.Msg) []state.Effect {
	defer func() {
		if why := recover(); why != nil {
			r.shell.Crash(fmt.Sprint(why))
			panic(why)
		}
	}()
	next, effects := state.Update(r.model, msg)
	r.shown(&next)
	r.model = next
	if !r.Mounted() {
		r.waiting = append(r.waiting, effects...)
		return nil
	}
	return effects
}

// perform carries out effects. Those about stored plans are left to keep; a test in
// internal/lint holds the two to all effects.
func (r *root) perform(ctx app.Context, effects []state.Effect) {
	for _, e := range effects {
		switch e := e.(type) {
		case state.Go:
			to := "#/" + string(e.To)
			if browser.Fragment() == to {
				r.send(ctx, state.Routed{Route: to})
			} else {
				browser.SetFragment(to)
			}
		case state.ClearLink:
			if strings.HasPrefix(browser.Fragment(), "#p=") {
				browser.ReplaceFragment("#/")
			}
		case state.Focus:
			ctx.Defer(func(app.Context) { browser.Focus(e.Selector) })
		case state.FocusDrawn:
			ctx.Defer(func(app.Context) { browser.AfterPaint(func() { browser.Focus(e.Selector) }) })
		case state.Copy:
			browser.Copy(e.Text, func() { r.later(state.CopyDone{}) }, func() { r.later(state.CopyFailed{}) })
		case state.Send:
			browser.Send(e.Title, e.Link, func() { r.later(state.Fault{Sentence: words.CannotSend.Text()}) })
		case state.KeepHintAway:
			_ = r.store.storage.Set(state.HintKey, "no") // otherwise the hint comes again
		case state.Download:
			browser.Download(e.Name, e.Text)
		case state.Tick:
			browser.Tick()
		case state.Forget:
			browser.After(toastMs, func() { r.later(state.ToastOver{N: e.N}) })
		case state.ApplyUpdate:
			r.shell.ApplyUpdate()
		case state.AskInstall:
			r.shell.Install()
		case state.Persist:
			browser.Persist(true, func(yes bool) { r.later(state.StoragePersisted{Yes: yes}) })
		case state.Speak:
			r.shell.Speak(e.Code, func(lines string) {
				words.Use(lines)
				r.later(state.LanguageChanged{Code: e.Code})
			}, func() { r.later(state.LanguageFailed{Code: e.Code, Was: r.shell.Language()}) })
		case state.NewID:
			r.send(ctx, e.With(newID()))
		case state.NextSlice:
			r.work(ctx, e)
		case state.NextPart:
			r.makeParts(ctx, e)
		case state.Soon:
			browser.AfterPaint(func() { r.later(e.Msg) })
		default:
			r.keep(ctx, e)
		}
	}
}

var fileFaults = [...]words.Key{
	browser.FileTooBig: words.FileTooBig,
	browser.FileNoText: words.FileNoText,
	browser.FileGone:   words.FileGone,
}

// toastMs is how long a toast stays: time to read it and to reach its button.
const toastMs = 7000

func (r *root) installs() state.InstallWay {
	switch {
	case r.shell.Installable():
		return state.InstallPrompt
	case r.shell.ByHand():
		return state.InstallByHand
	}
	return state.InstallNo
}

// newID is a fresh plan id. The browser's random source does not fail.
func newID() string {
	id, err := planner.NewID(rand.Reader)
	if err != nil {
		panic(err)
	}
	return id
}
