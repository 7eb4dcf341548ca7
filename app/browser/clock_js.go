package browser

import (
	"syscall/js"

	"hardeasy/planner"
)

// Today is the local date on the device.
func Today() planner.Date { return dateOf(window.Get("Date").New()) }

// DateAt is the date of a time in seconds since 1970, in the device's time zone.
func DateAt(unix int64) planner.Date { return dateOf(window.Get("Date").New(float64(unix) * 1000)) }

func dateOf(local js.Value) planner.Date {
	return civil(local.Call("getFullYear").Int(), local.Call("getMonth").Int()+1, local.Call("getDate").Int())
}

// Now is seconds since 1970.
func Now() int64 { return int64(window.Get("Date").Call("now").Float() / 1000) }

// Millis is a clock for how long things take.
func Millis() float64 { return window.Get("performance").Call("now").Float() }

// OnClock calls f whenever the date may have changed: when the page becomes visible, at
// midnight, and every few minutes. Timers stop while a device sleeps, and there is no
// event for a clock that is set or for another time zone.
func OnClock(f func()) {
	heard := func(js.Value) { f() }
	for _, event := range [2]string{"visibilitychange", "resume"} {
		listen(document, event, heard)
	}
	for _, event := range [2]string{"focus", "pageshow"} {
		listen(window, event, heard)
	}
	var wait func()
	wait = func() {
		After(untilMidnight(), func() {
			f()
			wait()
		})
	}
	wait()
}

// The longest wait costs one look at the clock, the shortest keeps a clock that
// stands before midnight from being asked all the time; both in milliseconds.
const (
	longestWait  = 5 * 60_000
	shortestWait = 500
)

// untilMidnight is how many milliseconds to wait. The browser knows the nights
// that an hour is missing from, or midnight itself.
func untilMidnight() int {
	next := window.Get("Date").New()
	now := next.Call("getTime").Float()
	next.Call("setHours", 24, 0, 0, 0)
	left := next.Call("getTime").Float() - now
	if !(left < longestWait) { // at the end of all time there is no next midnight, and left is no number
		return longestWait
	}
	return max(int(left), shortestWait)
}
