package kit

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

const svg = "http://www.w3.org/2000/svg"

// Icon is a small picture in the colour of the text around it. It is hidden from screen
// readers, which read the text beside it.
func Icon(name string) app.UI {
	return SVG("0 0 24 24").DataSet("icon", name).Aria("hidden", "true").
		Body(drawn("path").Attr("d", icons[name]))
}

// SVG is a drawing. The framework cannot set a class on it, so the stylesheets use data
// attributes.
func SVG(viewBox string) *Elem {
	return drawn("svg").Attr("viewBox", viewBox).Attr("focusable", "false")
}

func drawn(tag string) *Elem { return elem(app.Elem(tag).XMLNS(svg)) }

// Rect is a bar in a chart; its kind is "run", "lift", "body" or "limit".
func Rect(kind string, x, y, width, height int) app.UI {
	return drawn("rect").DataSet("bar", kind).Attr("x", strconv.Itoa(x)).Attr("y", strconv.Itoa(y)).
		Attr("width", strconv.Itoa(width)).Attr("height", strconv.Itoa(height))
}

// icons are strokes on a field of 24 by 24. Each session type has its own, so
// that a week can be read without colour.
var icons = map[string]string{
	"run-recovery":  "M3 17h5l3-4 3 4h7M12 4v0",
	"run-easy":      "M3 16c4 0 4-4 8-4s4 4 10 4",
	"run-steady":    "M3 12h18M3 17h18",
	"run-long":      "M3 18c6 0 6-12 12-12h6M18 3l3 3-3 3",
	"run-tempo":     "M4 18L10 8h10M16 4l4 4-4 4",
	"run-intervals": "M3 18V8h4v10h4V8h4v10h4V8h2",
	"run-hills":     "M2 19l6-11 4 7 3-5 7 9",
	"run-strides":   "M4 12h4M10 12h4M16 12h4M18 9l3 3-3 3",
	"run-sprints":   "M13 3L5 14h6l-1 7 9-12h-6z",
	"run-timetrial": "M12 8v5l3 2M12 21a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM10 2h4",
	"run-race":      "M5 21V4h13l-3 4 3 4H5",

	"str-heavy-lower":   "M2 8h20M5 4v8M19 4v8M8 20l3-6h2l3 6",
	"str-heavy-full":    "M2 12h20M5 6v12M8 8v8M16 8v8M19 6v12",
	"str-heavy-upper":   "M2 8h20M5 4v8M19 4v8M12 12v9M8 12l4 3 4-3",
	"str-moderate":      "M3 12h18M6 8v8M18 8v8",
	"str-bodyweight":    "M3 18l5-6h8l5 6M12 12V7M12 4v0",
	"str-power":         "M12 20V9M7 13l5-5 5 5M5 4h14",
	"str-core-mobility": "M4 14c4-8 8 4 16-4M4 19h16",
	"str-warmup":        "M12 21c4 0 6-3 6-6 0-5-6-7-5-12-4 3-7 7-7 12 0 3 2 6 6 6z",

	"x-cross": "M6 18a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM18 18a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM6 15l4-8h5l3 8M9 7h3",
	"x-walk":  "M8 20v-4M8 12v0M16 12V8M16 20v0M8 16a2 3 0 1 1 0-5M16 14a2 3 0 1 0 0-6",
	"rest":    "M4 18h16M6 14a6 6 0 0 1 12 0",

	"week":   "M4 6h16v14H4zM4 10h16M9 3v4M15 3v4",
	"season": "M4 20v-8M9 20V8M14 20V5M19 20v-9",
	"today":  "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12l3 3 5-6",
	"rules":  "M6 3h12v18H6zM9 8h6M9 12h6M9 16h3",
	"plans":  "M4 7h16M4 12h16M4 17h16",

	"plus":  "M12 5v14M5 12h14",
	"left":  "M15 5l-7 7 7 7",
	"right": "M9 5l7 7-7 7",
	"undo":  "M9 7L4 12l5 5M4 12h10a6 6 0 0 1 0 8",
	"redo":  "M15 7l5 5-5 5M20 12H10a6 6 0 0 0 0 8",
	"share": "M12 15V3M8 7l4-4 4 4M5 12v8h14v-8",
	"close": "M6 6l12 12M18 6L6 18",
	"pin":   "M9 4h6l-1 6 3 3H7l3-3zM12 13v7",
	"flag":  "M5 21V4h13l-3 4 3 4H5",
	"move":  "M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3",
	"copy":  "M8 8h12v12H8zM4 16V4h12",
	"trash": "M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14M10 11v6M14 11v6",
	"done":  "M4 12l5 6L20 6",
	"open":  "M4 20V6h6l2 3h8v11z",
	"star":  "M12 3l2.6 6 6.4.6-4.9 4.2 1.5 6.3L12 16.8 6.4 20l1.5-6.2L3 9.6 9.4 9z",

	"ready-none":  "",
	"ready-green": "M4 8h14v8H4zM21 11v2M7 11v2M11 11v2M15 11v2",
	"ready-amber": "M4 8h14v8H4zM21 11v2M7 11v2M11 11v2",
	"ready-red":   "M4 8h14v8H4zM21 11v2M7 11v2",

	"verdict-clear":   "M4 12l5 6L20 6",
	"verdict-better":  "M12 19V5M6 11l6-6 6 6",
	"verdict-same":    "M5 10h14M5 15h14",
	"verdict-open":    "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12h8",
	"verdict-advice":  "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v6M12 7v.5",
	"verdict-warning": "M12 4L2.5 20h19zM12 10v5M12 17.5v.5",
	"verdict-error":   "M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 8v5M12 16v.5",
	"verdict-closed":  "M7 11h10v9H7zM9 11V8a3 3 0 0 1 6 0v3",
	"verdict-":        "",
}
