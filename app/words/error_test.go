package words_test

import (
	"errors"
	"fmt"
	"testing"

	"hardeasy/app/words"
	"hardeasy/planner"
	"hardeasy/planner/notation"
	"hardeasy/planner/share"
)

func TestError(t *testing.T) {
	for _, tt := range []struct {
		err  error
		want string
	}{
		{share.ErrNotLink, "this is not a HardEasy link"},
		{share.ErrNewer, "this link was made by a newer version of HardEasy: update the app, then open it again"},
		{share.ErrCutOff, "this link is incomplete: it may have been cut off when it was copied, so ask for it again"},
		{share.ErrDamaged, "this link is damaged: some of its characters were changed on the way, so ask for it again"},
		{share.ErrTooLarge, "this plan is too large for a link: send it as a file instead"},
		{notation.ErrTooLong, "the text is longer than 256 kB, the most that a plan takes"},
		{words.Failure(words.ErrorGone), "that plan is no longer on this device"},
		{fmt.Errorf("while reading: %w", words.Failure(words.ErrorNoRoom)), "the browser has no room left for plans"},
		{planner.ErrValue, "something in that plan is out of range"},
		{&planner.EditError{Edit: planner.Rename{}, Err: planner.ErrValue}, "something in that plan is out of range"},
		{errors.New("permission denied"), "permission denied"},
	} {
		if got := words.Error(tt.err); got != tt.want {
			t.Errorf("%v: %q, want %q", tt.err, got, tt.want)
		}
	}
	if words.Reason("a camp") != "a camp" || words.Reason(share.Unsaid) != "The reason is not shared." {
		t.Error("reasons are not said")
	}
	if got, want := words.Sentence(words.Failure(words.ErrorNoWeeks)), "That text holds no week. Paste a whole plan or a plan link."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
