package solver

import (
	"slices"

	"hardeasy/planner"
	"hardeasy/planner/rule"
)

// outlook is what the days to come cost at least. It is a relaxation that knows of each day
// and the next one all that single sessions and pairs cost, and nothing of rules that count,
// nor of days further apart. It is solved once, by dynamic programming from the last day to
// the first: what it costs at least from a day on depends only on what the day holds and on
// what is left for the days after it.
//
// So a search that lays day after day knows what is to come nearly as it will be.
type outlook struct {
	m     *model
	on    *dayPlacement
	costs *dayCosts
	adder *adder
	away  []int // per class and day, see preference
	weeks []weekOutlook
	laid  []bool // per class: it is laid day by day; the others find their days after that

	stays   []dayLoad                        // per day: what stays there,
	minutes []int                            // and how long that takes
	weighs  bool                             // what things cost has a say
	slots   func(list []int, day int) packed // the least that a day's sessions cost in its slots
}

// weekOutlook is the outlook of one week.
type weekOutlook struct {
	classes  []int // that are laid day by day
	radix    []int // per one: what one session of it is in the number of a set
	contents []content
	sets     int         // how many there are
	parts    [][]int16   // per set: the contents that it has
	tight    [7][]packed // per day and content: what it costs more because the sessions share the slots

	together [6][]packed // per day: what each two contents cost on it and the next one

	// Per day, what the days after it cost at least: [set*len(contents)+content], the set that is
	// left for them, the content that the day holds. Up to the rest day of the week it depends
	// on that, and is held for one. After it, it does not.
	held, free [7][]packed
	heldFor    int
	next       []packed // memory: the same of the days after, with the next day's own
	last       []packed // per content of the last day: what the next week costs at least
	bigs       bool     // sessions that are not small find their days after all these
}

// content is what a day may hold, of a week's classes.
type content struct {
	list         []int // with repetition
	set          int
	bigs, smalls int
	minutes      int
}

// packed is a score as two numbers, which compare like it.
type packed struct{ rules, cost int }

const (
	manyWarnings = 1 << 32
	noWay        = 1 << 61
)

func pack(s rule.Score) packed { return packed{s.Errors*manyWarnings + s.Warnings, s.Cost()} }

func (p packed) score() rule.Score {
	return rule.Score{Errors: p.rules / manyWarnings, Warnings: p.rules % manyWarnings, Preference: p.cost}
}

func (p packed) plus(q packed) packed { return packed{p.rules + q.rules, p.cost + q.cost} }

func (p packed) minus(q packed) packed { return packed{p.rules - q.rules, p.cost - q.cost} }

func (p packed) less(q packed) bool {
	return p.rules < q.rules || p.rules == q.rules && p.cost < q.cost
}

// mostOutlook is the most pairs of a set and a content that a week's outlook has.
const mostOutlook = 1 << 16

func newOutlook(m *model, on *dayPlacement, y *dayCosts, a *adder, away, degree []int) outlook {
	o := outlook{
		m: m, on: on, costs: y, adder: a, away: away, weeks: make([]weekOutlook, m.weeks()), laid: make([]bool, len(m.classes)),
		stays: slices.Clone(on.load), minutes: slices.Clone(on.minutes),
	}
	for w := range o.weeks {
		o.choose(w, degree)
	}
	return o
}

// choose chooses the classes of a week that are laid day by day: those that cost something
// together with others, as many as there is memory for.
func (o *outlook) choose(w int, degree []int) {
	m, x := o.m, &o.weeks[w]
	var all []int
	for c := range m.classes {
		k := &m.classes[c]
		if !k.fixed && k.week-m.task.From == w && o.linked(c) {
			all = append(all, c)
		}
	}
	planner.Sort(all, func(a, b int) int { return degree[b] - degree[a] })
	for _, c := range all {
		was := *x
		x.classes = append(x.classes, c)
		if o.number(x, w); x.sets*len(x.contents) > mostOutlook {
			*x = was
			x.classes = x.classes[:len(x.classes):len(x.classes)]
			break
		}
	}
	if len(x.classes) == 0 {
		o.number(x, w)
	}
	for _, c := range x.classes {
		o.laid[c] = true
	}
	for c := range m.classes {
		k := &m.classes[c]
		x.bigs = x.bigs || !k.fixed && !k.small && !o.laid[c] && k.week-m.task.From == w
	}
	x.findParts(m)
}

// linked reports whether a class costs something together with another one.
func (o *outlook) linked(c int) bool {
	k := &o.m.classes[c]
	for d := range o.m.classes {
		e := &o.m.classes[d]
		if d == c && len(k.members) == 1 || e.week != k.week {
			continue
		}
		if k.demanding && e.demanding || k.run && e.run || !e.fixed && o.clash(c, d, 7*(k.week-o.m.task.From)) {
			return true
		}
	}
	return false
}

// clash reports whether two classes cost something on one day of the week that begins with
// a day, or on two in a row.
func (o *outlook) clash(c, e, monday int) bool {
	for a := monday; a < monday+7; a++ {
		for b := max(monday, a-1); b <= min(a+1, monday+6); b++ {
			if len(o.costs.pair(c, a, e, b)) > 0 {
				return true
			}
		}
	}
	return false
}

// number numbers the sets of a week's classes, and lists what a day may hold.
func (o *outlook) number(x *weekOutlook, w int) {
	m := o.m
	x.radix, x.sets = x.radix[:0:0], 1
	for _, c := range x.classes {
		x.radix = append(x.radix, x.sets)
		x.sets *= len(m.classes[c].members) + 1
	}
	var room daySlots
	for d := 7 * w; d < 7*w+7; d++ {
		room.bigs, room.smalls = max(room.bigs, o.on.slots[d].bigs), max(room.smalls, o.on.slots[d].smalls)
	}
	x.contents = []content{{}}
	for i, c := range x.classes {
		k := &m.classes[c]
		for _, is := range x.contents {
			for n := range k.members {
				is.list = append(is.list[:len(is.list):len(is.list)], c)
				is.set += x.radix[i]
				is.minutes += k.minutes
				if k.small {
					is.smalls++
				} else {
					is.bigs++
				}
				if is.bigs > room.bigs || is.smalls > room.smalls || n >= o.mostOf(c, w) {
					break
				}
				x.contents = append(x.contents, is)
			}
		}
	}
}

// mostOf is the most of a class that some day of its week takes.
func (o *outlook) mostOf(c, w int) (most int) {
	for d := 7 * w; d < 7*w+7; d++ {
		most = max(most, o.on.capacity(c, d))
	}
	return most
}

// has reports whether a set has a content.
func (x *weekOutlook) has(m *model, set int, k *content) bool {
	for i, c := range x.classes {
		n := set / x.radix[i] % (len(m.classes[c].members) + 1)
		for _, d := range k.list {
			n -= asInt(d == c)
		}
		if n < 0 {
			return false
		}
	}
	return true
}

func (x *weekOutlook) findParts(m *model) {
	x.parts = make([][]int16, x.sets)
	for set := range x.parts {
		for k := range x.contents {
			if x.has(m, set, &x.contents[k]) {
				x.parts[set] = append(x.parts[set], int16(k))
			}
		}
	}
}

// of is what the days after a day cost at least, when it holds a content and a set is left
// for them. The rest day of the week tells which days have something, and what it costs that
// sessions share a date.
func (o *outlook) of(rest *restDays, day, set, content int) packed {
	w, r := day/7, int(rest[day/7])
	x := &o.weeks[w]
	o.build(w, r)
	after := &x.free
	if day%7 < r {
		after = &x.held
	}
	return after[day%7][set*len(x.contents)+content]
}

// build finds what the days of a week cost at least that has a rest day.
func (o *outlook) build(w, rest int) {
	x := &o.weeks[w]
	if x.next == nil {
		x.heldFor, x.last = undecided, o.endOfWeek(w)
		x.next = make([]packed, x.sets*len(x.contents))
		for d := range x.together {
			x.together[d] = o.together(x, 7*w+d)
		}
	}
	if rest == x.heldFor {
		return
	}
	x.heldFor = rest
	if rest < noRestDay && x.free[0] == nil {
		o.lookAhead(w, undecided, 6, &x.free)
	}
	o.lookAhead(w, rest, min(rest, 6), &x.held)
}

// lookAhead goes from a day to the first of its week.
func (o *outlook) lookAhead(w, rest, from int, into *[7][]packed) {
	x := &o.weeks[w]
	n := len(x.contents)
	var tomorrow []packed
	for d := from; d >= 0; d-- {
		if into[d] == nil {
			into[d] = make([]packed, x.sets*n)
		}
		after, alone := into[d], o.alone(x, 7*w+d, rest)
		switch {
		case d == 6:
			for i := range after {
				after[i] = packed{rules: noWay}
			}
			copy(after, x.last) // nothing may be left
		case d == from:
			after = x.free[d]
		default:
			x.meet(d, after, alone, tomorrow)
		}
		for set := range x.parts {
			for _, k := range x.parts[set] {
				x.next[set*n+int(k)] = alone[k].plus(after[(set-x.contents[k].set)*n+int(k)])
			}
		}
		tomorrow = alone
	}
}

// meet finds what the days after a day cost at least: its content meets that of the next one.
// Of both it is known what each content costs there alone.
func (x *weekOutlook) meet(day int, after, today, tomorrow []packed) {
	n, all := len(x.contents), x.sets-1
	var may []int16 // of a set, what the next day may hold
	for set := range x.parts {
		may = may[:0]
		for _, q := range x.parts[set] {
			if tomorrow[q].rules < noWay && x.next[set*n+int(q)].rules < noWay {
				may = append(may, q)
			}
		}
		for _, k := range x.parts[all-set] { // what is not left may be there
			least := packed{rules: noWay}
			if today[k].rules < noWay {
				row := x.together[day][int(k)*n:]
				for _, q := range may {
					if is := row[q].plus(x.next[set*n+int(q)]); is.less(least) {
						least = is
					}
				}
			}
			after[set*n+int(k)] = least
		}
	}
}

// alone is what each content costs on a day, with what stays there.
func (o *outlook) alone(x *weekOutlook, day, rest int) []packed {
	if x.tight[day%7] == nil {
		x.tight[day%7] = o.findTight(x, day)
	}
	list := make([]packed, len(x.contents))
	for k := range x.contents {
		is := &x.contents[k]
		if x.keepsRest(is, o.stays[day].bigs, day%7, rest) {
			list[k] = o.dayCost(is, day, rest).plus(x.tight[day%7][k])
		} else {
			list[k] = packed{rules: noWay}
		}
	}
	return list
}

// keepsRest reports whether a day may hold a content, beside so many that stay, in a week with
// a first rest day: that one has none that is not small, and those before it have one.
func (x *weekOutlook) keepsRest(k *content, stay, day, rest int) bool {
	if day == rest {
		return k.bigs == 0
	}
	return k.bigs > 0 || stay > 0 || x.bigs || day > rest || rest == anyRestDay
}

// findTight finds what contents cost more on a day because each session needs a slot there,
// and not all have the one that is best for them.
func (o *outlook) findTight(x *weekOutlook, day int) []packed {
	list := make([]packed, len(x.contents))
	for k := range x.contents {
		is := &x.contents[k]
		if len(is.list) < 2 || !o.fits(is, day) {
			continue
		}
		var t tally
		away := o.priceAlone(&t, is, day, o.costs.singles)
		loose, slotted := pack(with(t.sum, away)), o.slots(is.list, day)
		if loose.less(slotted) {
			list[k] = slotted.minus(loose)
		}
	}
	return list
}

func (o *outlook) dayCost(k *content, day, rest int) packed {
	if !o.fits(k, day) {
		return packed{rules: noWay}
	}
	var x tally
	preference := o.price(&x, k, day, o.costs.singles, o.stays[day], rest < noRestDay)
	return pack(with(x.sum, preference))
}

// price adds to a tally what a content costs on a day, by the lists of penalties that the
// classes have there, and by what it says to itself. It returns what it costs beside the rules.
func (o *outlook) price(x *tally, k *content, day int, lists []int32, load dayLoad, another bool) (preference int) {
	preference = o.priceAlone(x, k, day, lists)
	if o.weighs {
		preference += o.m.pilesOf(k.list, load, another)
	}
	return preference
}

// priceAlone is price without what sessions cost for sharing their date.
func (o *outlook) priceAlone(x *tally, k *content, day int, lists []int32) (away int) {
	for i, c := range k.list {
		at, same := c*o.on.places+day, 0
		o.adder.addList(x, lists[at])
		for _, d := range k.list[:i] {
			o.adder.addEach(x, o.costs.pair(d, day, c, day))
			same += asInt(d == c)
		}
		if same >= int(o.on.today[at]) {
			away += o.away[at]
		}
	}
	if !o.weighs {
		return 0
	}
	return away
}

// fits reports whether a day has room for a content beside what stays there.
func (o *outlook) fits(k *content, day int) bool {
	on, stays := o.on, &o.stays[day]
	if stays.bigs+k.bigs > on.slots[day].bigs || stays.smalls+k.smalls > on.slots[day].smalls ||
		k.minutes > 0 && o.minutes[day]+k.minutes > o.m.limit[day] {
		return false
	}
	for i, c := range k.list {
		n := 1
		for _, d := range k.list[:i] {
			n += asInt(d == c)
		}
		if n > on.capacity(c, day) {
			return false
		}
	}
	return true
}

// together is what each two contents cost on a day and the next one.
func (o *outlook) together(x *weekOutlook, day int) []packed {
	n := len(x.contents)
	list := make([]packed, n*n)
	for k := range x.contents {
		for q := range x.contents {
			list[k*n+q] = o.meeting(x.contents[k].list, day, x.contents[q].list)
		}
	}
	return list
}

func (o *outlook) meeting(a []int, day int, b []int) (sum packed) {
	for _, c := range a {
		for _, d := range b {
			if list := o.costs.pair(c, day, d, day+1); len(list) > 0 {
				var t tally
				o.adder.addEach(&t, list)
				sum = sum.plus(pack(t.sum))
			}
		}
	}
	return sum
}

// endOfWeek is what the next week costs at least, per content of a week's last day.
func (o *outlook) endOfWeek(w int) []packed {
	x := &o.weeks[w]
	list := make([]packed, len(x.contents))
	if w+1 == len(o.weeks) {
		return list
	}
	o.build(w+1, anyRestDay) // it costs the least
	next := &o.weeks[w+1]
	all, n := next.sets-1, len(next.contents)
	alone := o.alone(next, 7*w+7, anyRestDay)
	for k := range list {
		list[k] = packed{rules: noWay}
		for q := range next.contents {
			is := alone[q].plus(next.held[0][(all-next.contents[q].set)*n+q])
			if is = is.plus(o.meeting(x.contents[k].list, 7*w+6, next.contents[q].list)); is.less(list[k]) {
				list[k] = is
			}
		}
	}
	return list
}
