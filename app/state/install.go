package state

// Install is what is known about installing, and what was said of it.
type Install struct {
	How    InstallWay
	NoHint bool   // the hint about it was put away
	Along  string // the link that the app on the home screen is to be given, once it is made
	NoCopy bool   // the browser let no text onto its clipboard
}

// InstallWay is how the app can be installed.
type InstallWay uint8

const (
	InstallNo InstallWay = iota
	InstallPrompt
	InstallByHand // iOS: through the share menu, into a storage of its own
)

// HintKey holds that the person wants no hint about installing. The Plans
// screen offers it all the same.
const HintKey = "hardeasy:hint"

// Messages about installing alone.
type (
	// Installable says how the app can be installed.
	Installable struct{ How InstallWay }
	InstallNow  struct{}
	// InstallNoMore puts the hint away.
	InstallNoMore struct{}
)

func (msg Installable) on(i *Install) []Effect {
	i.How = msg.How
	return nil
}

func (InstallNow) on(i *Install) []Effect {
	i.How = InstallNo
	return []Effect{AskInstall{}}
}

func (InstallNoMore) on(i *Install) []Effect {
	i.NoHint, i.Along = true, ""
	return []Effect{KeepHintAway{}}
}
