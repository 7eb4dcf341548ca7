package words

// What an installed app says that starts with nothing.
const (
	BringTitle = "Do you have a plan in the browser?"
	BringHint  = "On an iPhone this app keeps its own plans, and those in Safari are not here. In Safari, tap “Copy my plan and show how” on the Plans screen, then paste it here."
)
