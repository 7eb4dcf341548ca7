package app

import (
	"errors"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"hardeasy/app/browser"
	"hardeasy/app/state"
	"hardeasy/app/words"
)

// keep carries out the effects about stored plans.
func (r *root) keep(ctx app.Context, e state.Effect) {
	send := func(msg state.Msg) { r.send(ctx, msg) }
	switch e := e.(type) {
	case state.Save:
		id := e.Plan.ID
		base := r.store.base(id)
		msg := r.save(e)
		send(msg)
		switch msg.(type) {
		case state.PlanWritten:
			r.hand(id, state.PlanKey+id, r.store.seen[id], base)
		case state.PlanOvertaken:
			r.take(id, r.store.seen[id]) // the journal nearly always has it already
		}
	case state.StoreAll:
		came, here, noRoom := r.store.putAll(e.Plans, newID, browser.Now(), r.take)
		send(state.PlansBrought{Came: came, Here: e.Here + here, Lost: e.Lost, NoRoom: noRoom})
	case state.Open:
		stored, err := r.store.look(e.ID)
		if err != nil {
			send(state.Fault{Sentence: words.CannotOpen.Of(words.Error(err))})
			return
		}
		_ = r.store.storage.Set(state.OpenKey, e.ID)
		send(r.opened(stored, true))
		r.take(e.ID, r.store.base(e.ID))
	case state.ReadOther:
		if stored, err := r.store.look(e.ID); err == nil {
			send(state.PlanCompared{Plan: stored.Plan, Rev: stored.Rev})
		}
	case state.Remove:
		base := r.store.base(e.ID)
		if r.store.remove(e.ID, browser.Now()) {
			send(state.PlanRemoved{ID: e.ID, Open: e.Open})
			r.take(e.ID, base)
		}
	case state.Restore:
		r.bringBack(e, send)
	case state.Empty:
		for _, b := range r.store.empty(e.ID) {
			base, _ := state.BinVersionOf(b.Encode())
			r.journal.Take(b.ID, "", state.Version{Rev: b.Rev + 1}, base, func(browser.Outcome) {})
		}
	case state.StoreName:
		base := r.store.base(e.ID)
		if err := r.store.rename(e.ID, e.Name, browser.Now()); err != nil {
			send(state.Fault{Sentence: words.NotDone(err)})
			return
		}
		r.take(e.ID, base)
	case state.KeepTold:
		r.store.keepTold(e.ID, e.Told)
	case state.DownloadText:
		browser.Download("hardeasy-text.txt", r.store.unread(e.ID))
	case state.ForgetText:
		r.store.storage.Remove(state.DamagedKey + e.ID)
	case state.ListPlans:
		send(r.listed())
	case state.ExportAll:
		browser.Download("hardeasy-plans.txt", r.store.export())
	}
}

func (r *root) listed() state.Msg {
	return state.PlansListed{Shelf: r.store.list(), Bin: r.store.bin()}
}

func (r *root) opened(s state.Stored, asked bool) state.Msg {
	return state.PlanOpened{Plan: s.Plan, Rev: s.Rev, History: r.store.history(s), Recovery: s.Recovery, Told: r.store.told(s.Plan.ID), Asked: asked}
}

// openLast opens the plan that was open last, or says why it cannot.
func (r *root) openLast() {
	stored, err := r.store.last()
	switch {
	case err == nil:
		r.update(r.opened(stored, false))
	case !errors.Is(err, errGone):
		r.update(state.PlanNotOpened{Why: words.Error(err)})
	}
}

func (r *root) save(e state.Save) state.Msg {
	now := browser.Now()
	rev, err := r.store.save(e.Plan, e.Rev, e.History, now)
	if errors.Is(err, browser.ErrNoRoom) {
		r.shell.DropPicture()
		rev, err = r.store.save(e.Plan, e.Rev, e.History, now)
	}
	switch {
	case err == nil:
		return state.PlanWritten{Rev: rev, At: now, Forbidden: !r.shell.Remembers()}
	case errors.Is(err, errOvertaken):
		stored, unread := r.store.look(e.Plan.ID)
		if unread == nil {
			return state.PlanOvertaken{Plan: stored.Plan, Rev: stored.Rev}
		}
		err = unread
	}
	return state.PlanNotSaved{Why: words.NotSaved(err)}
}

func (r *root) bringBack(e state.Restore, send func(state.Msg)) {
	base := r.store.base(e.ID)
	readable, err := r.store.undelete(e.ID, browser.Now())
	if err != nil {
		send(state.Fault{Sentence: words.CannotBringBack.Of(words.Error(err))})
		return
	}
	if !readable {
		r.journal.Forget(e.ID)
		return
	}
	if e.Open || !r.model.HasPlan {
		if stored, err := r.store.look(e.ID); err == nil {
			_ = r.store.storage.Set(state.OpenKey, e.ID)
			send(r.opened(stored, false))
		}
	}
	send(state.PlanBroughtBack{})
	r.take(e.ID, base)
}

// take has the journal take what storage has of a plan. base is the version that it was
// made from.
func (r *root) take(id string, base state.Version) {
	c, locked := r.store.stored(id)
	if !locked && c.found {
		r.hand(id, c.key, c.Version, base)
	}
}

// hand has the journal take the entry under key, which is version v.
func (r *root) hand(id, key string, v, base state.Version) {
	r.journal.Take(id, key, v, base, func(o browser.Outcome) { r.taken(id, v, o) })
}

func (r *root) taken(id string, v state.Version, o browser.Outcome) {
	switch o {
	case browser.Kept:
		r.later(state.PlanOnDisk{ID: id, Rev: v.Rev})
	case browser.Late:
		r.later(state.DiskDelayed{Yes: r.shell.Remembers()})
	case browser.Overtaken:
		r.adopt(id)
		r.later(r.listed())
	}
}

// adopt shows another window's version of the plan on the board.
func (r *root) adopt(id string) {
	if !r.model.HasPlan || r.model.Plan.ID != id {
		return
	}
	before := r.store.seen[id]
	stored, err := r.store.look(id)
	switch {
	case errors.Is(err, errGone):
		r.later(state.PlanGoneElsewhere{ID: id})
	case err != nil:
		r.later(state.PlanNotSaved{Why: words.NotSaved(err)})
	case r.store.seen[id] != before:
		r.later(state.PlanOvertaken{Plan: stored.Plan, Rev: stored.Rev})
		r.take(id, r.store.seen[id])
	}
}

// changedElsewhere handles a change of storage by another window.
func (r *root) changedElsewhere(key, text string) {
	id, ok := strings.CutPrefix(key, state.PlanKey)
	v, err := state.VersionOf(text)
	switch mine := r.store.seen[id]; {
	case !ok:
	case !r.model.HasPlan || id != r.model.Plan.ID:
		delete(r.store.seen, id) // the next use of the plan reads it from storage
	case err == nil && v == mine:
	case err == nil && v.Rev <= mine.Rev:
		r.settle(id, v.Rev == mine.Rev)
	default:
		r.adopt(id)
	}
	if strings.HasPrefix(key, state.PlanKey) || strings.HasPrefix(key, state.BinKey) {
		r.later(r.listed())
	}
}

// settle decides between this window and another one that wrote the same revision. An
// older one changes nothing.
func (r *root) settle(id string, same bool) {
	before := r.store.seen[id]
	r.journal.Settle(id, func() {
		c, _ := r.store.stored(id)
		switch mine := c.found && c.Version == r.store.seen[id]; {
		case !mine:
			r.adopt(id)
		case same && r.store.seen[id] == before: // otherwise the other's is on the board by now
			r.later(state.KeptMine{ID: id})
		}
	})
}

// reconcile makes storage and the journal equal.
func (r *root) reconcile() {
	if r.journal.State() == browser.JournalOpen {
		behind, stale := r.store.mend(r.journal.Records(), browser.Now())
		r.journal.LetGo()
		r.behind = append(r.behind, behind...)
		for _, id := range stale {
			r.journal.Forget(id)
		}
	}
	for _, id := range r.store.emptyOverdue(browser.Now()) {
		r.journal.Forget(id)
	}
}

// catchUp has the journal take what only storage had.
func (r *root) catchUp() {
	if r.journal.State() != browser.JournalOpen {
		r.later(state.DiskDelayed{Yes: r.shell.Remembers()}) // without storage the app says that instead
		return
	}
	behind := r.behind
	r.behind = nil
	for _, id := range behind {
		r.take(id, r.store.base(id))
	}
	if r.model.HasPlan {
		r.take(r.model.Plan.ID, r.store.base(r.model.Plan.ID))
	}
	r.later(state.DiskDelayed{})
}

// journalCame handles a journal that is ready only after the program has started.
func (r *root) journalCame() {
	r.reconcile()
	if r.model.HasPlan {
		r.adopt(r.model.Plan.ID)
	} else {
		r.openLast()
	}
	r.later(r.listed())
	r.catchUp()
}

// cleared handles storage that was cleared while the app was running.
func (r *root) cleared() {
	r.journal.Read(func() {
		r.reconcile()
		r.later(state.StorageCleared{})
		r.catchUp()
	})
}

// shown tells the page what it must know of the next model.
func (r *root) shown(next *state.Model) {
	if next.Kept != r.model.Kept || next.HasPlan != r.model.HasPlan {
		r.shell.Saved(next.Kept)
	}
	if next.Leaving() != r.model.Leaving() {
		r.shell.Guard(next.Leaving())
	}
}
