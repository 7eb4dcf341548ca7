package words

// What the log and the check-in say of input that they can't use.
const (
	BadLogMinutes = "Minutes take a whole number from 0 to 1440, or nothing, so they were left as they were."
	BadScale      = "That takes a whole number from 0 to 10, or nothing, so it was left as it was."
	BadSleep      = "Sleep takes hours from 0 to 24 such as 7.5, or nothing, so it was left as it was."
	BadMood       = "Mood takes a whole number from 1 to 5, or nothing, so it was left as it was."
)
