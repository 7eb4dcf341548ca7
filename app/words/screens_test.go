package words_test

import (
	"testing"

	"hardeasy/app/words"
)

func TestScreens(t *testing.T) {
	for got, want := range map[string]string{
		words.GivenLine(nil):                              "",
		words.GivenLine([]string{"week 1", "off-season"}): "Week 1 · off-season",
		words.Tenths(40):                                  "4.0", words.Tenths(7): "0.7",
		words.DayAmounts([]string{"Mon 30", "Tue 0"}): "Mon 30 Tue 0",
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
