package solver

// What the preference weighs: the sessions that are moved; then those on days
// that the person did not name; then, to choose between weeks that are equal so
// far, how near things stay and how evenly they stand. The last is not proved:
// of two such weeks the better one that was seen is taken. When nothing stands
// yet, a move counts least, and all the rest is proved.
const (
	tieBits    = 14
	disliked   = 1 << tieBits
	moved      = 1 << 24
	otherDay   = 40 // than any of its kind has today
	otherTime  = 10 // of day, likewise
	sameDay    = 12 // two sessions, small ones left out
	backToBack = 15 // demanding days

	freshBits = 8 // by which all but a move counts more when nothing stands yet
)

// preference is what sessions add to the preference at their places, less is
// better. It looks at one occupancy.
type preference struct {
	m      *model
	on     *occupancy
	move   int   // what a moved session counts
	away   []int // per class and place: how far that is from where the class stands today
	sorted []int // memory
}

func newPreference(m *model, on *occupancy, away []int) *preference {
	f := &preference{m: m, on: on, move: moved, away: away}
	if m.task.Fresh {
		f.move = 1
	}
	return f
}

// unproved is how many bits of the preference only decide between equals.
func (m *model) unproved() int {
	if m.task.Fresh {
		return 0
	}
	return tieBits
}

// of is what a session of the class adds at a place, beside those that stand.
func (f *preference) of(c, p int) int {
	n := 0
	if i := c*f.on.places + p; f.on.at[i] >= f.on.today[i] {
		if n = f.move; !f.m.task.Fresh {
			n += f.away[i]
		}
	}
	return n + f.ofDay(c, f.on.day[p])
}

// ofDay is the part of it that depends on the day.
func (f *preference) ofDay(c, day int) int {
	k, load, n := &f.m.classes[c], f.on.load, 0
	if f.m.task.Liked != [7]bool{} && !f.m.task.Liked[day%7] && !k.small {
		n += disliked
	}
	if !k.small {
		n += sameDay * load[day].bigs
	}
	if k.kind&demanding != 0 {
		if day > 0 {
			n += backToBack * load[day-1].demanding
		}
		if day+1 < len(load) {
			n += backToBack * load[day+1].demanding
		}
	}
	return f.scale(n)
}

// scale is what a part of the preference counts in this task.
func (f *preference) scale(n int) int {
	if f.m.task.Fresh {
		return n << freshBits
	}
	return n
}

// spotsAway is, per class and spot, how far that is from where the class stands
// today.
func (m *model) spotsAway() []int {
	away := make([]int, len(m.classes)*len(m.spots))
	for c := range m.classes {
		for p := range m.spots {
			day, time := false, false
			for q, n := range m.classes[c].today {
				if n > 0 {
					day = day || m.spots[q].day == m.spots[p].day
					time = time || m.spots[q].at.Slot == m.spots[p].at.Slot
				}
			}
			away[c*len(m.spots)+p] = otherDay*asInt(!day) + otherTime*asInt(!time)
		}
	}
	return away
}

// daysAway is the same of days: the least of the spots where the class may stand.
func (m *model) daysAway(spots []int, may []spotSet) []int {
	days := len(m.limit)
	away := make([]int, len(m.classes)*days)
	for i := range away {
		away[i] = otherDay + otherTime
	}
	for c := range m.classes {
		for p := range m.spots {
			if may[c].has(p) {
				at := &away[c*days+m.spots[p].day]
				*at = min(*at, spots[c*len(m.spots)+p])
			}
		}
	}
	return away
}
