package notation

import "testing"

func TestNearest(t *testing.T) {
	ids := []string{"run-easy", "run-tempo", "run-race", "str-heavy-full", "AM", "NOON", "Mon"}
	for word, want := range map[string]string{
		"run-tempo":           "run-tempo", // itself, when it stands where it should not
		"run-temop":           "run-tempo", // two letters changed places
		"rn-tempo":            "run-tempo",
		"RUN-RACE":            "run-race",
		"tempo":               "run-tempo",
		"heavy":               "str-heavy-full",
		"str-heavy-full-body": "str-heavy-full",
		"Monday":              "Mon",
		"nooon":               "NOON",
		"swim":                "",
		"x":                   "",
		"":                    "",
	} {
		if got := nearest(word, ids); got != want {
			t.Errorf("nearest(%q) = %q, want %q", word, got, want)
		}
	}
}

func TestDistance(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"", "abc", 3}, {"abc", "abc", 0}, {"abc", "abd", 1}, {"abc", "acb", 1},
		{"abc", "bc", 1}, {"kitten", "sitting", 3}, {"ca", "abc", 3},
	} {
		if got := distance(tt.a, tt.b); got != tt.want {
			t.Errorf("distance(%q, %q) = %d, want %d", tt.a, tt.b, got, tt.want)
		}
		if got := distance(tt.b, tt.a); got != tt.want {
			t.Errorf("distance(%q, %q) = %d, want %d", tt.b, tt.a, got, tt.want)
		}
	}
}
