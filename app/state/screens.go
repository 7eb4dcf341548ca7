package state

// Screen is a main screen; its name is its route: #/week.
type Screen string

const (
	SetupScreen   Screen = "setup"
	WeekScreen    Screen = "week"
	SeasonScreen  Screen = "season"
	TodayScreen   Screen = "today"
	RulesScreen   Screen = "rules"
	ProfileScreen Screen = "profile" // about the person that the plan is for
	PlansScreen   Screen = "plans"
	ShareScreen   Screen = "share"
)

// Screens are all screens, and how each is reached. Package view has the other
// half, how each is drawn; its tests and the tour of e2e range over this list.
var Screens = []struct {
	Screen     Screen
	NeedsPlan  bool // without one, another stands in its place
	keepsAlert bool // one about text that was brought stays
}{
	{Screen: SetupScreen},
	{Screen: WeekScreen, NeedsPlan: true},
	{Screen: SeasonScreen, NeedsPlan: true},
	{Screen: TodayScreen, NeedsPlan: true},
	{Screen: RulesScreen},
	{Screen: ProfileScreen, NeedsPlan: true},
	{Screen: PlansScreen, keepsAlert: true},
	{Screen: ShareScreen, NeedsPlan: true},
}
