package state_test

import (
	"slices"
	"testing"

	"hardeasy/app/state"
)

func TestLanguages(t *testing.T) {
	german := []state.Language{{Code: "de", Name: "Deutsch"}}
	m, _ := after(opened(t, spring), state.Started{Language: "en", Languages: german})
	if got := m.Spoken(); !slices.Equal(got, []state.Language{state.English, german[0]}) {
		t.Errorf("to choose from: %v", got)
	}
	for code, want := range map[string]bool{"de": true, "en": false, "fr": false, "": false} {
		_, effects := after(m, state.ChooseLanguage{Code: code})
		if has[state.Speak](effects) != want {
			t.Errorf("%q: %s", code, kinds(effects))
		}
	}

	m.Alert = "English."
	spoke, _ := after(m, state.LanguageChanged{Code: "de"})
	if spoke.Language != "de" || spoke.Alert != "" {
		t.Errorf("%q, and still %q", spoke.Language, spoke.Alert)
	}
	asked, _ := after(m, state.ChooseLanguage{Code: "de"})
	failed, _ := after(asked, state.LanguageFailed{Was: "en"})
	if asked.Language != "de" || failed.Language != "en" || !sentence(failed.Alert) {
		t.Errorf("%q: %q", failed.Language, failed.Alert)
	}

	m = opened(t, spring)
	if got := m.Spoken(); got != nil {
		t.Errorf("no choice, and %v", got)
	}
}
