package words_test

import (
	"testing"

	"hardeasy/app/words"
)

func TestFindingsAreCounted(t *testing.T) {
	same(t, map[string]string{
		words.Verdict(0, 0, 0, ""): "All clear", words.Verdict(0, 0, 0, "2 missed"): "2 missed", words.Verdict(0, 0, 1, "2 missed"): "1 tip", words.Verdict(2, 1, 1, ""): "2 to fix", words.Verdict(0, 1, 9, ""): "1 warning", words.Verdict(0, 2, 0, ""): "2 warnings",
		words.Verdict(0, 0, 1, ""): "1 tip", words.Verdict(0, 0, 3, ""): "3 tips",
		words.VerdictLine(0, 0, 0, "", nil): "All clear.", words.VerdictLine(0, 0, 0, "Over", []string{"this", "that"}): "Nothing to fix, this, that.", words.VerdictLine(0, 0, 0, "Over", nil): "Nothing to fix.", words.VerdictLine(1, 0, 2, "Over", []string{"this"}): "1 thing to fix, 0 warnings, 2 tips.",
		words.Gain(0, 0, 0):   "This settles it, and nothing else speaks against the week.",
		words.Gain(2, 0, 1):   "This settles it. Left in this week and the ones beside it: 2 things to fix, 1 tip.",
		words.Gain(0, 1, 0):   "This settles it. Left in this week and the ones beside it: 1 warning.",
		words.Fewer(2, 0, -1): "2 fewer to fix, 1 more tip.", words.Fewer(-1, 1, 2): "1 more to fix, 1 fewer warning, 2 fewer tips.",
		words.Fewer(0, -2, 0): "2 more warnings.", words.Fewer(0, 0, 0): "As many things to look at as now, but less of each.",
		words.SoFar(1, 0, 0): "So far 1 fewer to fix.", words.SoFar(0, 0, 0): "So far as many things to look at as now, but less of each.",
		words.RoomCosts(0, 0, 0): "Nothing more to look at than now.", words.RoomCosts(0, -1, 0): "1 more warning.",
		words.Beside(0, 0, 0): "As many things to look at as in the best week.", words.Beside(0, 0, -2): "Beside the best week: 2 more tips.",
		words.Proof(true, true, 0, 0, 0):            "Proved: no fewer moves do it.",
		words.Proof(false, true, 0, 0, 0):           "Proved: no better week under these costs.",
		words.Proof(false, false, 0, -1, 0):         "Best found so far; the search was stopped. No week has fewer errors or warnings.",
		words.Proof(false, false, 1, 0, -2):         "Best found so far; the search was stopped. At the very best there would be 1 fewer to fix.",
		words.Buys(0, 0, nil):                       "Nothing is won by that alone.",
		words.Buys(0, 2, []string{"Rest"}):          "Without it: 2 fewer warnings. “Rest” is heeded then.",
		words.Buys(1, -1, []string{"Rest", "Ease"}): "Without it: 1 fewer to fix, 1 more warning. “Rest” and “Ease” are heeded then.",
	})
}
