package browser

import (
	"strconv"
	"syscall/js"
)

// A mouse starts a drag by moving, a finger by resting, so that a swipe scrolls.
const (
	holdMs       = 220
	fingerSlop   = 6 // px that a resting finger may move
	mouseSlop    = 4 // px a pressed mouse must move
	edge         = 72
	edgeSpeed    = 12 // px a frame at the edge itself
	turnAfterMs  = 650
	swapFrom     = 0.3 // over this middle part of a card the two trade places
	swapTo       = 0.7
	draggingAttr = "drag"
)

// DragTarget is what the pointer is over. Slot is its DOM name, "" outside.
type DragTarget struct {
	Slot  string
	Index int // among the slot's other sessions
	Swap  int // a session to trade places with, 0 for none
}

// DragEvents are the callbacks of a drag.
type DragEvents struct {
	Tap  func(session int)
	Lift func(session int, palette string)
	Over func(DragTarget)
	Turn func(weeks int)
	Drop func()
	Stop func() // the drag ends without a change
}

// OnDrag listens on the whole document, because the framework gives the element of a
// card to another one when cards move. During a drag a copy of the card follows the
// pointer, and the screen is redrawn only when the target changes.
func OnDrag(to DragEvents) {
	d := &drag{to: to}
	d.onFrame = js.FuncOf(func(js.Value, []js.Value) any { d.frame(); return nil })
	d.onHold = js.FuncOf(func(js.Value, []js.Value) any { d.hold(); return nil })
	d.onTurn = js.FuncOf(func(js.Value, []js.Value) any { d.turn(); return nil })
	active := map[string]any{"passive": false}
	on := func(event string, options any, f func(e js.Value)) {
		document.Call("addEventListener", event, js.FuncOf(func(_ js.Value, args []js.Value) any { f(args[0]); return nil }), options)
	}
	passive := map[string]any{"passive": true}
	on("pointerdown", passive, d.down)
	on("pointermove", passive, d.move)
	on("pointerup", passive, d.up)
	on("pointercancel", passive, func(js.Value) { d.end(false) })
	d.onTouch = js.FuncOf(func(_ js.Value, args []js.Value) any { d.still(args[0]); return nil })
	on("contextmenu", active, func(e js.Value) {
		if d.pressed && d.touch || d.carrying {
			e.Call("preventDefault")
		}
	})
	on("dragstart", active, func(e js.Value) { e.Call("preventDefault") })
	on("keydown", passive, func(e js.Value) {
		if e.Get("key").String() == "Escape" {
			d.end(false)
		}
	})
	on("click", map[string]any{"capture": true}, d.click)
}

type drag struct {
	to DragEvents

	pressed, touch, carrying bool
	pointer                  int
	x0, y0, x, y             float64
	source, ghost            js.Value
	grabX, grabY             float64 // where in the card it was taken
	over                     DragTarget
	turning                  int
	timer, turnTimer         js.Value
	framed                   bool
	swallow                  bool // ignore the click that the browser sends after a drag

	touched                          js.Value // the element under the finger at the start
	onFrame, onHold, onTurn, onTouch js.Func
}

func (d *drag) down(e js.Value) {
	if d.pressed || !e.Get("isPrimary").Bool() || e.Get("button").Int() != 0 {
		return
	}
	card := e.Get("target").Call("closest", "[data-session], [data-palette]")
	if !card.Truthy() {
		return
	}
	d.pressed, d.carrying, d.swallow = true, false, false
	d.touch = e.Get("pointerType").String() == "touch"
	d.pointer = e.Get("pointerId").Int()
	d.source = card
	d.x0, d.y0 = at(e)
	d.x, d.y = d.x0, d.y0
	if d.touch {
		d.timer = window.Call("setTimeout", d.onHold, holdMs)
		// Once a finger has lifted a card the page must not scroll. The listener is on the touched element, because touch
		// events go to it even after the framework has removed it from the page.
		d.touched = e.Get("target")
		d.touched.Call("addEventListener", "touchmove", d.onTouch, map[string]any{"passive": false})
	}
}

func (d *drag) hold() {
	if d.pressed && !d.carrying {
		d.lift()
	}
}

func (d *drag) move(e js.Value) {
	if !d.pressed || e.Get("pointerId").Int() != d.pointer {
		return
	}
	d.x, d.y = at(e)
	if !d.carrying {
		far := (d.x-d.x0)*(d.x-d.x0) + (d.y-d.y0)*(d.y-d.y0)
		switch {
		case d.touch && far > fingerSlop*fingerSlop:
			d.end(false) // a swipe: the page scrolls
			return
		case !d.touch && far > mouseSlop*mouseSlop:
			d.lift()
		default:
			return
		}
	}
	d.ask()
}

func (d *drag) still(e js.Value) {
	if d.carrying && e.Get("cancelable").Bool() {
		e.Call("preventDefault")
	}
}

// lift starts the drag: a copy of the card follows the pointer from now on.
func (d *drag) lift() {
	d.carrying = true
	box := d.source.Call("getBoundingClientRect")
	d.grabX, d.grabY = d.x0-box.Get("left").Float(), d.y0-box.Get("top").Float()
	d.ghost = d.source.Call("cloneNode", true)
	for _, name := range []string{"data-session", "data-palette", "data-type"} {
		d.ghost.Call("removeAttribute", name)
	}
	d.ghost.Call("setAttribute", "aria-hidden", "true")
	d.ghost.Set("tabIndex", -1)
	d.ghost.Get("classList").Call("add", "ghost")
	style := d.ghost.Get("style")
	style.Set("width", px(box.Get("width").Float()))
	style.Set("minHeight", px(box.Get("height").Float()))
	document.Get("body").Call("appendChild", d.ghost)
	document.Get("documentElement").Get("dataset").Set(draggingAttr, "on")
	data := d.source.Get("dataset")
	session := 0
	if s := data.Get("session"); s.Truthy() {
		session, _ = strconv.Atoi(s.String())
	}
	palette := ""
	if s := data.Get("palette"); s.Truthy() {
		palette = s.String()
	}
	d.over = DragTarget{}
	d.to.Lift(session, palette)
	d.ask()
}

// ask requests one animation frame for any number of moves.
func (d *drag) ask() {
	if !d.framed {
		d.framed = true
		window.Call("requestAnimationFrame", d.onFrame)
	}
}

func (d *drag) frame() {
	d.framed = false
	if !d.carrying {
		return
	}
	d.ghost.Get("style").Set("transform", "translate3d("+px(d.x-d.grabX)+","+px(d.y-d.grabY)+",0)")
	d.look()
	if d.scroll() {
		d.ask()
	}
}

// look finds the target under the pointer and reports a change.
func (d *drag) look() {
	under := document.Call("elementFromPoint", d.x, d.y)
	if !under.Truthy() {
		d.tell(DragTarget{})
		return
	}
	d.stepper(under)
	slot := under.Call("closest", "[data-slot]")
	if !slot.Truthy() {
		d.tell(DragTarget{})
		return
	}
	t := DragTarget{Slot: slot.Get("dataset").Get("slot").String()}
	card := under.Call("closest", "[data-session]")
	cards := slot.Call("querySelectorAll", "[data-session]:not(.is-lifted)")
	t.Index = cards.Length()
	for i := range cards.Length() {
		box := cards.Index(i).Call("getBoundingClientRect")
		part := (d.y - box.Get("top").Float()) / box.Get("height").Float()
		if card.Truthy() && card.Equal(cards.Index(i)) && part > swapFrom && part < swapTo {
			t.Swap, t.Index = sessionOf(card), 0
			break
		}
		if part < 0.5 {
			t.Index = i
			break
		}
	}
	d.tell(t)
}

func (d *drag) tell(t DragTarget) {
	if t != d.over {
		d.over = t
		d.to.Over(t)
	}
}

// stepper turns the week when the card rests on one of its arrows.
func (d *drag) stepper(under js.Value) {
	weeks := 0
	if arrow := under.Call("closest", "[data-turn]"); arrow.Truthy() {
		weeks, _ = strconv.Atoi(arrow.Get("dataset").Get("turn").String())
	}
	if weeks == d.turning {
		return
	}
	d.turning = weeks
	if d.turnTimer.Truthy() {
		window.Call("clearTimeout", d.turnTimer)
	}
	if weeks != 0 {
		d.turnTimer = window.Call("setTimeout", d.onTurn, turnAfterMs)
	}
}

func (d *drag) turn() {
	if d.carrying && d.turning != 0 {
		d.to.Turn(d.turning)
		d.turning = 0 // a card that goes on resting turns the week again
		d.ask()
	}
}

// scroll moves the page when the pointer is near its edge.
func (d *drag) scroll() bool {
	height := window.Get("innerHeight").Float()
	by := 0.0
	switch {
	case d.y < edge:
		by = -edgeSpeed * (1 - d.y/edge)
	case d.y > height-edge:
		by = edgeSpeed * (1 - (height-d.y)/edge)
	}
	if by == 0 {
		return false
	}
	before := window.Get("scrollY").Float()
	window.Call("scrollBy", 0, by)
	return window.Get("scrollY").Float() != before
}

func (d *drag) up(e js.Value) {
	if d.pressed && e.Get("pointerId").Int() == d.pointer {
		d.x, d.y = at(e)
		d.end(true)
	}
}

func (d *drag) end(drop bool) {
	if !d.pressed {
		return
	}
	if d.timer.Truthy() {
		window.Call("clearTimeout", d.timer)
		d.timer = js.Undefined()
	}
	d.pressed = false
	if d.touch {
		d.touched.Call("removeEventListener", "touchmove", d.onTouch)
	}
	if !d.carrying {
		return
	}
	if drop {
		d.look()
	}
	d.carrying, d.swallow = false, true
	After(50, func() { d.swallow = false })
	d.stepper(document.Get("documentElement"))
	d.ghost.Call("remove")
	document.Get("documentElement").Call("removeAttribute", "data-"+draggingAttr)
	if drop && d.over.Slot != "" {
		d.to.Drop()
	} else {
		d.to.Stop()
	}
}

func (d *drag) click(e js.Value) {
	if d.swallow {
		d.swallow = false
		e.Call("preventDefault")
		e.Call("stopPropagation")
		return
	}
	if id := sessionOf(e.Get("target")); id != 0 {
		d.to.Tap(id)
	}
}

func at(e js.Value) (x, y float64) { return e.Get("clientX").Float(), e.Get("clientY").Float() }

func px(f float64) string { return strconv.Itoa(int(f)) + "px" }
