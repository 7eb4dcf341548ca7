package command

import "hardeasy/app"

// Main runs the app; in the browser there are no commands.
func Main([]string) int {
	app.Start()
	return 0
}
