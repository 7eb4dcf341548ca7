package solver

// occupancy counts what the sessions that are placed take of the places there
// are. A place is a spot or, in the search over days, a day.
type occupancy struct {
	m      *model
	places int
	day    []int  // per place: its day
	at     []int8 // per class and place: how many stand there
	today  []int8 // per class and place: how many stand there today
	most   []int8 // per class and place: how many may stand there

	minutes []int // per day
	load    []dayLoad
}

// dayLoad counts the sessions of a day: see class.
type dayLoad struct{ demanding, runs, bigs, smalls int }

func newOccupancy(m *model, places int) occupancy {
	n := len(m.classes) * places
	return occupancy{
		m: m, places: places, day: make([]int, places),
		at: make([]int8, n), today: make([]int8, n), most: make([]int8, n),
		minutes: make([]int, len(m.limit)), load: make([]dayLoad, len(m.limit)),
	}
}

// count adds n sessions of a class to a place.
//
//go:noinline
func (o *occupancy) count(c, p, n int) {
	k, day := &o.m.classes[c], o.day[p]
	o.at[c*o.places+p] += int8(n)
	o.minutes[day] += n * k.minutes
	o.load[day].add(k, n)
}

func (l *dayLoad) add(k *class, n int) {
	if k.small {
		l.smalls += n
	} else {
		l.bigs += n
	}
	l.demanding += n * asInt(k.demanding)
	l.runs += n * asInt(k.run)
}

// homes is how many more of a class may go to a place without being moved.
func (o *occupancy) homes(c, p int) int { return int(o.today[c*o.places+p] - o.at[c*o.places+p]) }

// capacity is how many of a class some places take at most.
func (o *occupancy) capacity(c, p int) int { return int(o.most[c*o.places+p]) }

// hasTime reports whether a day has the minutes for one more session of a class.
func (o *occupancy) hasTime(c, day int) bool {
	return o.minutes[day]+o.m.classes[c].minutes <= o.m.limit[day]
}
