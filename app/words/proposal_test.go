package words_test

import (
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
)

func TestProposals(t *testing.T) {
	same(t, map[string]string{
		words.SeeksPart.Of(5, 14): "What stands in the way? Asking 5 of 14…", words.SeeksWorth.Of(1, 2): "What is each of them worth? Asking 1 of 2…",
		words.SeeksFewer.Of(4): "4 things stand in the way. Looking for fewer…", words.SeeksFewer.Of(1): "1 thing stands in the way. Looking for fewer…",
		words.SeeksCarry.Of(1, 3): "Not all fits. Asking for the next week, 1 of 3…", words.SeeksDrop.Of(2, 3): "Not all fits. Leaving one out, 2 of 3…",
		words.AlreadyBest(true, false, true): "Stopped. No better week so far.", words.AlreadyBest(true, true, true): "Your week is good as it is. No order is better.",
		words.AlreadyBest(true, true, false): "No move makes it better.", words.AlreadyBest(false, true, false): "No order of these sessions is better.",
		words.ProposalTitle(true): "The fewest moves", words.ProposalTitle(false): "A better week",
		words.RoomTitle([]planner.Weekday{planner.Thu, planner.Fri, planner.Sat}): "Thursday, Friday and Saturday free",
		words.MovesOf.Of(1): "1 move.", words.MovesOf.Of(3): "3 moves.", words.MoveFrom.Of("Monday morning"): "from Monday morning",
		words.BestOf.Of(1): "Best · 1 move", words.BestOf.Of(2): "Best · 2 moves",
		words.Other("tempo", planner.Wed, 1): "Tempo on Wednesday · 1 move", words.Other("tempo", planner.Wed, 4): "Tempo on Wednesday · 4 moves",
		words.Dropped([]string{"walk"}):                    "Walk has to go. It matters least, and there is no room for it.",
		words.Dropped([]string{"walk", "easy run"}):        "Walk and easy run have to go. They matter least, and there is no room for them.",
		words.Carried([]string{"easy run"}, true):          "Easy run moves to next week.",
		words.Carried([]string{"easy run", "walk"}, false): "Easy run and walk move to this week.",
		words.Stays([]string{"walk"}):                      "Walk is pinned or done, so it stays there.",
		words.Stays([]string{"walk", "strides", "race"}):   "Walk, strides and race are pinned or done, so they stay there.",
		words.DoInstead.Of("20 min", "Friday"):             "Do 20 min on Friday instead",
	})
}
