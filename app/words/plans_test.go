package words_test

import (
	"errors"
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner/share"
)

func TestPlansAndFiles(t *testing.T) {
	why := errors.New("it is damaged")
	same(t, map[string]string{
		words.NotSaved(nil): "Your last change is not saved.", words.NotSaved(why): "Your last change is not saved: it is damaged. Save a file to keep it.",
		words.Shut.Of("it is damaged"):            "The plan that was open last can't be opened: it is damaged. Choose another one here, or save its text.",
		words.CannotBringBack.Of("it is damaged"): "That plan stays in the bin: it is damaged.", words.CannotOpen.Of("it is damaged"): "That plan can't be opened: it is damaged.",
		words.BinKeeps.Of(30): "Deleted plans stay here for 30 days, or until the browser has no room left for other plans.",
		words.MoreDays.Of(29): "29 more days", words.MoreDays.Of(1): "1 more day", words.CopyOf.Of("Spring"): "Spring (copy)",
		words.PlanMadeWithout([]string{"tempo run", "strides"}): "Your plan is ready. There was no room for: tempo run, strides.",
		words.WeekChange(2, 1, 0, 2):                            "week 2: 1 added, 2 moved", words.WeekChange(3, 0, 4, 0): "week 3: 4 removed",
		words.Brought(2, 0, 0): "2 plans came in.", words.Brought(1, 1, 0): "1 plan came in, 1 was already here.",
		words.Brought(3, 2, 1): "3 plans came in, 2 were already here, 1 could not be read.",
		words.Brought(0, 5, 0): "5 plans were already here.", words.Brought(0, 1, 0): "1 plan was already here.", words.Brought(0, 0, 2): "0 plans came in, 2 could not be read.",
		words.NoneReadable(0): "That file holds no plan, so nothing was taken from it.", words.NoneReadable(1): "The plan in that file can't be read, so nothing was taken from it.",
		words.NoneReadable(7):              "None of the 7 plans in that file can be read, so nothing was taken from it.",
		words.NoRoomFor.Of(1):              "The browser has no room left for 1 plan of that file. Delete a plan, then open the file again.",
		words.NoRoomFor.Of(2):              "The browser has no room left for 2 plans of that file. Delete a plan, then open the file again.",
		words.PrivatePart(share.Marks, 23): "What you have done: 23 sessions marked done", words.PrivatePart(share.Health, 1): "Your injuries and illness: 1 answer",
		words.PrivatePart(share.NoParts, 1): "",
	})
}
