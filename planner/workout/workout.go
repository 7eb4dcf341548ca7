package workout

import (
	"hardeasy/planner"
	"hardeasy/planner/catalog"
)

// Query is the run of which For tells what is inside.
type Query struct {
	Athlete  *planner.Athlete // the level says which rungs, the pace how long metres take
	Distance planner.Distance // of the race that the block is for; unknown = no race
	Phase    planner.Phase
	Type     catalog.ID
	Rung     int  // how many sessions of this type the block had before; lighter ones do not count
	Minutes  int  // of the whole run; 0 = as the workout is
	Lighter  bool // of a lighter week: two thirds of the work
	New      bool // the person has never run: easy runs are walked and jogged
}

// workout is a row of the data: a set of repeats, which grows from rung to rung.
type workout struct {
	distances set // of planner.Distance
	phases    set // of planner.Phase
	levels    set // of planner.Level; 0 = all
	shape     shape
	target    planner.Target // of the repeats
	metres    bool           // a repeat is so many metres, else seconds
	ladder    []rung
}

// rung is a set: so many times a repeat, and seconds of rest after each.
type rung struct{ times, repeat, rest int16 }

// shape is where in the run the set is.
type shape uint8

const (
	inside    shape = iota // between a warm-up and a cool-down
	atEnd                  // of an easy run
	allAlong               // as often as the run has room, with walks between
	fromWalks              // as inside, but warm-up, rests and cool-down are walks; a rung is a week of three runs
)

// set is a set of small numbers.
type set uint32

func (s set) has(n int) bool { return s>>n&1 == 1 }

const (
	noRace   set = 1 << planner.DistanceUnknown
	k5       set = 1 << planner.K5
	k10      set = 1 << planner.K10
	half     set = 1 << planner.Half
	marathon set = 1 << planner.Marathon
	ultra    set = 1 << planner.Ultra
	all      set = noRace | k5 | k10 | half | marathon | ultra

	early  set = 1<<planner.OffSeason | 1<<planner.Base | 1<<planner.Maintenance
	build  set = 1 << planner.Build
	peak   set = 1 << planner.Peak
	taper  set = 1 << planner.Taper
	week   set = 1 << planner.RaceWeek
	usual  set = early | build | peak
	always set = usual | taper | week

	beginner    set = 1 << planner.Beginner
	experienced set = 1<<planner.Intermediate | 1<<planner.Advanced
)

// table is the workouts of some types of run, and how many minutes of work are enough for
// each level.
type table struct {
	types set // of catalog.ID
	most  [3]int
	rows  []workout
}

// Of two rows that fit the first one counts.
var tables = [...]table{
	{1<<catalog.RunIntervals | 1<<catalog.RunTempo | 1<<catalog.RunHills | 1<<catalog.RunSteady, [3]int{20, 25, 30}, nearRace},
	{1 << catalog.RunIntervals, [3]int{18, 23, 28}, intervals5k},
	{1 << catalog.RunIntervals, [3]int{23, 27, 30}, intervals10k},
	{1 << catalog.RunTempo, [3]int{25, 32, 40}, tempos},
	{1 << catalog.RunHills, [3]int{8, 11, 16}, hills},
	{1 << catalog.RunSteady, [3]int{35, 50, 70}, steadies},
	{1 << catalog.RunLong, [3]int{15, 30, 40}, longs},
	{1 << catalog.RunEasy, [3]int{30, 5, 5}, easies},
}

// For is what is inside the run, nothing for a run that is just run. The steps last as long
// as the run, to the minute, where the workout can be made so long. With equal minutes the
// work never gets less from rung to rung.
func For(q Query) []planner.Step {
	level := int(max(q.Athlete.RunLevel, planner.Beginner))
	for i := range tables {
		t := &tables[i]
		if !t.types.has(int(q.Type)) {
			continue
		}
		for j := range t.rows {
			w := &t.rows[j]
			if w.distances.has(int(q.Distance)) && w.phases.has(int(q.Phase)) &&
				(w.levels == 0 || w.levels.has(level)) && q.New == (w.shape == fromWalks) {
				f := fitting{workout: w, who: q.Athlete, minutes: q.Minutes, most: 60 * t.most[level-1]}
				return f.steps(w.rungsUpTo(q.Rung, level), q.Lighter)
			}
		}
	}
	return nil
}

// rungsUpTo are the rungs of a level as far as it has come: each level begins and ends one
// rung above the one below it.
func (w *workout) rungsUpTo(rung, level int) []rung {
	rungs := w.ladder
	if w.shape == fromWalks {
		rung /= 3
	} else {
		rungs = rungs[level-1 : len(rungs)-3+level]
	}
	return rungs[:min(max(rung, 0)+1, len(rungs))]
}
