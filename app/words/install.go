package words

// What is said about installing. On an iPhone the app on the home screen has a
// storage of its own: what Safari holds is neither seen there nor guarded by it.
const (
	InstallOffer  = "HardEasy works without a network. Put it on your home screen."
	InstallByHand = "HardEasy on the home screen keeps its own plans. Take this one along by a link that holds all of it, your log too."
	TakenAlong    = "The link is on your clipboard. It holds all of your plan, your log and health answers too: it is for your own phone."
	NotTakenAlong = "The browser did not allow copying. Press and hold the link to copy it yourself. It holds all of your plan, your log and health answers too: it is for your own phone."
	Apart         = "From then on they are two plans: what you change here does not reach the app."
	OthersAlong   = "Only the open plan is in the link. “Save all plans in a file” carries the rest: open the file in the app, on the Plans screen."

	StoragePromised = "The browser has promised to keep your plans."
	StorageSafari   = "Safari deletes what a website stored when you have not opened it for seven days of using Safari. The app on the home screen keeps its own storage, but it does not guard what is here. A saved file does."
	StorageLoose    = "The browser may clear storage when space runs out, and Safari also when you have not opened HardEasy for seven days of using it. A saved file guards against that."
)

// InstallSteps are what to do with the link.
var InstallSteps = [...]string{
	"Tap Share, then Add to Home Screen.",
	"Open HardEasy from the home screen.",
	"Tap Paste there, then Keep this plan. If the app has plans already, Paste is on its Plans screen.",
}
