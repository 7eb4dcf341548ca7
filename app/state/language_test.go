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
	spoke, effects := after(m, state.LanguageChanged{Code: "de"})
	if spoke.Language != "de" || spoke.Alert != "" || !has[state.ListPlans](effects) || has[state.Save](effects) {
		t.Errorf("%q, and still %q: %s", spoke.Language, spoke.Alert, kinds(effects))
	}
	m.Unsaved = "English."
	if _, effects = after(m, state.LanguageChanged{Code: "de"}); !has[state.Save](effects) {
		t.Errorf("why it is not saved stays English: %s", kinds(effects))
	}
	m.Alert = ""
	asked, _ := after(m, state.ChooseLanguage{Code: "de"})
	failed, _ := after(asked, state.LanguageFailed{Code: "de", Was: "en"})
	if asked.Language != "de" || failed.Language != "en" || !sentence(failed.Alert) {
		t.Errorf("%q: %q", failed.Language, failed.Alert)
	}

	back, _ := after(asked, state.ChooseLanguage{Code: "en"}, state.LanguageFailed{Code: "de", Was: "de"})
	if back.Language != "en" || back.Alert != "" {
		t.Errorf("what came of a choice of before: %q, %q", back.Language, back.Alert)
	}

	m = opened(t, spring)
	if got := m.Spoken(); got != nil {
		t.Errorf("no choice, and %v", got)
	}
}
