package strength

// Anatomy is how many minutes each block of a session gets, and how many
// exercises it holds (rulebook 4.2).
type Anatomy struct {
	Minutes span // of the whole session

	Warmup    int // hips and shoulders
	Ramp      int // lighter sets before the first main lift
	Jumps     int
	Main      int
	Accessory int
	Core      int
	Cooling   int // mobility or rolling

	Mains, Accessories, Cores span // exercises
	Contacts                  span // landings
}

type span struct{ Min, Max int }

// The four kinds of session. Before a race the blocks of rulebook 4.2 add up to 21
// minutes with a warm-up of 4; rule session-warmup asks for 5, and there are 20 in all. So
// main work and mobility have one minute less each.
var (
	Starter = Anatomy{
		Minutes: span{35, 45}, Warmup: 6, Ramp: 2, Main: 16, Accessory: 8, Core: 4, Cooling: 5,
		Mains: span{2, 2}, Accessories: span{2, 2}, Cores: span{1, 1},
	}
	Heavy = Anatomy{
		Minutes: span{50, 60}, Warmup: 8, Ramp: 6, Jumps: 5, Main: 24, Accessory: 8, Core: 4, Cooling: 5,
		Mains: span{2, 3}, Accessories: span{2, 2}, Cores: span{1, 2}, Contacts: span{20, 40},
	}
	Maintenance = Anatomy{
		Minutes: span{30, 30}, Warmup: 5, Ramp: 4, Main: 12, Accessory: 4, Core: 3, Cooling: 3,
		Mains: span{2, 2}, Accessories: span{1, 1}, Cores: span{1, 1},
	}
	PreRace = Anatomy{
		Minutes: span{20, 20}, Warmup: 5, Main: 7, Accessory: 3, Core: 2, Cooling: 3,
		Mains: span{3, 3}, Accessories: span{1, 1}, Cores: span{1, 1}, Contacts: span{0, 20},
	}
)

// The shortest warm-up and cool-down when minutes are few (rulebook 2.4, session-warmup
// and session-cooldown-mobility).
const (
	leastWarmup  = 5
	leastCooling = 3
	shortWarmup  = 3 // of a session that is too short to be main strength
)
